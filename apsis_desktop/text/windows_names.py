"""What Windows refuses as the name of a file, or silently makes another name of."""

from __future__ import annotations

_RESERVED = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$"]
    + [f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"]
)
_REFUSED = frozenset('<>:"/\\|?*') | {chr(code) for code in range(32)}
_LONGEST = 255  # units of UTF-16


def is_reserved(name: str) -> bool:
    """Tell whether a name is that of a device, whatever its ending."""
    return name.partition(".")[0].strip().upper() in _RESERVED


def is_refused(name: str) -> bool:
    """Tell whether no file can have this name: `a:b.csv` would be a stream, `dot.` would lose its dot."""
    too_long = len(name.encode("utf-16-le", "surrogatepass")) // 2 > _LONGEST
    return too_long or is_reserved(name) or name.endswith((".", " ")) or not _REFUSED.isdisjoint(name)
