"""What of macOS 13 is taken by libraries that name a newer one as their oldest.

macOS asks the app alone which version it wants, and loads such a library where every symbol that it takes is there.
The C++ library of macOS 13 is of LLVM 14 or later: the newest of these came with LLVM 12.
"""

_STREAM = "__ZNSt3__113basic_ostreamIcNS_11char_traitsIcEEE"
_FILE = "__ZNSt3__113basic_filebufIcNS_11char_traitsIcEEE"

SYMBOLS = {
    *("___toupper", "_signal", "dyld_stub_binder", "___cxa_bad_typeid"),
    # Qt asks by these whether the person allows the camera, Bluetooth, contacts and the calendar.
    *("_AVMediaTypeAudio", "_AVMediaTypeVideo", "_OBJC_CLASS_$_AVCaptureDevice", "_OBJC_CLASS_$_CNContactStore"),
    *("_OBJC_CLASS_$_CBCentralManager", "_OBJC_CLASS_$_EKEventStore"),
    # C++: its plain types, streams, strings, locks.
    *(f"__ZTI{letter}" for letter in "achijlmstxy"),
    *(f"{_STREAM}lsE{kind}" for kind in ("PKv", "b", "d", "e", "f", "i", "j", "l", "m", "s", "t", "x", "y")),
    *("__ZNSt3__14cerrE", f"{_STREAM}D2Ev", f"{_FILE}4openEPKcj", f"{_FILE}C1Ev", f"{_FILE}D1Ev"),
    *(f"__ZT{kind}NSt3__114basic_ofstreamIcNS_11char_traitsIcEEEE" for kind in "TV"),
    *(f"__ZT{kind}NSt3__119basic_ostringstreamIcNS_11char_traitsIcEENS_9allocatorIcEEEE" for kind in "TV"),
    "__ZNSt3__112basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEE6assignEPKcm",
    "__ZNSt3__112basic_stringIwNS_11char_traitsIwEENS_9allocatorIwEEE6assignEPKw",
    *(f"__ZNSt3__115recursive_mutex{part}" for part in ("4lockEv", "6unlockEv", "C1Ev", "D1Ev")),
    "__ZNSt3__18ios_base33__set_badbit_and_consider_rethrowEv",
    *("__ZNSt19bad_optional_accessD1Ev", "__ZTISt19bad_optional_access", "__ZTVSt19bad_optional_access"),
}
