"""Names for files: one to suggest that works on Windows, macOS and Linux alike, and the right ending exactly once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from apsis_desktop.gui.text.shortening import Fits, shortened, within_bytes
from apsis_desktop.text.windows_names import is_reserved

LONGEST = 120
"""Bytes of UTF-8 before the ending. File systems take 255, an encrypted home folder 143, a whole Windows path 260."""

_LEAST_OF_NAME = 16  # bytes, however much a pattern has around it
_STAND_INS = re.compile(r"\{(name|date|time)\}")
_ENDINGS = (".csv.gz", ".csv", ".gz", ".xlsx")
_DASHES = str.maketrans(dict.fromkeys("/\\|:", "-"))
_DROPPED = str.maketrans(dict.fromkeys('<>"?*\ufffd'))
_JOINERS = "\u200c\u200d"  # within words of some scripts they are part of the spelling


def suggested_name(
    name: str,
    moment: date,
    ending: str,
    *,
    pattern: str = "{name} {date}",
    nameless: str = "Report",
    shorten: Callable[[Fits], str] | None = None,
) -> str:
    """Return a file name for a report: what it is about, when it was requested (in local time), its ending.

    In the pattern `{name}`, `{date}` and `{time}` stand for these; a long name is shortened so that the others stay,
    by `shorten` where that is given. `nameless` stands in if nothing is left of a name.
    """
    stands_for = {"name": "", "date": f"{moment:%Y-%m-%d}", "time": f"{moment:%H-%M}"}
    pattern = pattern if pattern.strip() else "{name}"
    around = len(_filled(pattern, stands_for).encode("utf-8", "replace"))
    room = max(_LEAST_OF_NAME, LONGEST - around)
    if shorten is not None:
        name = shorten(lambda text: within_bytes(room - 1)(_allowed(text)))
    stands_for["name"] = safe_stem(name, room, nameless)
    return safe_stem(_filled(pattern, stands_for), LONGEST, nameless) + f".{ending}"


def _filled(pattern: str, stands_for: Mapping[str, str]) -> str:
    return _STAND_INS.sub(lambda found: stands_for[found[1]], pattern)


def safe_stem(name: str, longest: int = LONGEST, nameless: str = "Report") -> str:
    """Return `name` without what one of the three systems refuses in a file name, at most `longest` bytes long."""
    text = _shorten(_allowed(name), longest - 1)  # one byte is kept for the sign before a reserved name
    if not text:
        return nameless
    return f"_{text}" if is_reserved(text) else text


def with_ending(path: Path, ending: str) -> Path:
    """Return the path with an ending exactly once, in place of any other of our endings.

    Whatever was typed, and whatever the file dialog made of it: none of them is at ease with the two dots of `.csv.gz`.
    """
    stem = path.name
    while (shorter := _without_ending(stem)) != stem:
        stem = shorter
    named = (stem.rstrip(". ") or nameless_stem(path)) + f".{ending}"
    return path if named.casefold() == path.name.casefold() else path.with_name(named)


def nameless_stem(path: Path) -> str:
    """Return what to call a file that was named by an ending alone."""
    return path.name.strip(". ").partition(".")[0] or "report"


def _without_ending(name: str) -> str:
    for ending in _ENDINGS:
        if name.casefold().endswith(ending):
            return name[: -len(ending)]
    return name


def _allowed(name: str) -> str:
    """Leave out what one of the three systems refuses."""
    text = unicodedata.normalize("NFC", name).translate(_DASHES).translate(_DROPPED)
    return _trim(" ".join("".join(map(_character, text)).split()))


def _character(one: str) -> str:
    category = unicodedata.category(one)
    if category in {"Zs", "Zl", "Zp"} or one in "\t\n\r":
        return " "
    # Control characters, marks that turn the direction of writing, half characters, and what Unicode has not assigned.
    return "" if category[0] == "C" and one not in _JOINERS else one


def _trim(text: str) -> str:
    """Leave no dot, dash or space at the ends: hidden files, options of a command line, what Windows drops."""
    return text.strip(". -" + _JOINERS)


def _shorten(text: str, longest: int) -> str:
    text = shortened(text, within_bytes(longest))
    cut = text.encode("utf-8")[:longest].decode("utf-8", errors="ignore")
    if cut != text and unicodedata.combining(text[len(cut)]):
        cut = cut[:-1]  # an accent was cut off from its letter
    return _trim(cut)
