"""What Windows 10 has of its own, from version 1809 on: the libraries that a program need not bring along.

Only what something of ours imports stands here, so that a new name is looked up once by a person. Microsoft's C++
runtime (VCRUNTIME140, MSVCP140) is not Windows' own: a fresh Windows lacks it.
"""

from __future__ import annotations

import re

LIBRARIES = {
    *(
        "kernel32.dll",
        "ntdll.dll",
        "user32.dll",
        "gdi32.dll",
        "advapi32.dll",
        "rpcrt4.dll",
        "version.dll",
        "msvcrt.dll",
    ),
    *("ole32.dll", "oleaut32.dll", "shell32.dll", "shlwapi.dll", "comctl32.dll", "comdlg32.dll", "setupapi.dll"),
    *("dwmapi.dll", "uxtheme.dll", "imm32.dll", "uiautomationcore.dll", "winmm.dll", "imagehlp.dll"),
    *("d3d9.dll", "d3d11.dll", "d3d12.dll", "dxgi.dll", "dwrite.dll", "d2d1.dll"),
    *(
        "ws2_32.dll",
        "iphlpapi.dll",
        "netapi32.dll",
        "mpr.dll",
        "crypt32.dll",
        "bcrypt.dll",
        "bcryptprimitives.dll",
        "ncrypt.dll",
        "secur32.dll",
    ),
    *("authz.dll", "userenv.dll", "wtsapi32.dll", "rstrtmgr.dll"),
    "icuuc.dll",  # since 1703
}

# The C runtime since Windows 10, and the parts of Windows under the names that do not change.
_SETS = re.compile(
    r"ucrtbase\.dll|api-ms-win-crt-[a-z]+-l1-1-0\.dll"
    r"|api-ms-win-core-(path-l1-1-0|synch-l1-2-0|winrt-l1-1-0|winrt-string-l1-1-0|winrt-error-l1-1-[01])\.dll"
    r"|api-ms-win-shcore-scaling-l1-1-1\.dll"
)


def has(library: str) -> bool:
    return library in LIBRARIES or _SETS.fullmatch(library) is not None
