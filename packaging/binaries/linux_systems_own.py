"""The libraries that a frozen program for Linux leaves to the system."""

# On Linux these are the system's: a desktop has them, they must fit its drivers, fonts and buses, and it mends them.
SYSTEMS_OWN = {
    *("libstdc++", "libgcc_s", "libz", "libuuid"),
    *("libglib-2.0", "libgthread-2.0", "libpcre2-8"),
    *("libdbus-1", "libsystemd", "libcap", "libgcrypt", "libgpg-error", "liblz4", "liblzma"),
    *("libfontconfig", "libfreetype", "libpng16", "libexpat", "libbrotlidec", "libbrotlicommon"),
    *("libX11", "libX11-xcb", "libXau", "libXdmcp", "libbsd", "libmd", "libxcb"),
    *("libEGL", "libGL", "libGLX", "libGLdispatch", "libOpenGL"),
}
