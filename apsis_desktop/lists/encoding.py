"""The encoding of a text file that came from anywhere, and the same file in UTF-8."""

from __future__ import annotations

import codecs
import threading
from pathlib import Path

from apsis_desktop.errors import Cancelled, ListNotText

_PIECE = 1 << 20
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_WINDOWS = "cp1252"
_ZEROS = 10


def encoding_of(file: Path, cancelled: threading.Event) -> str:
    """Tell by the mark, by many zero bytes, or by the first letters that are not ASCII; UTF-8 if there are none.

    Whatever is no UTF-8 there is taken for Windows-1252, in which all but five bytes are letters.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    with file.open("rb") as stream:
        piece = stream.read(_PIECE)
        for mark, encoding in _MARKS.items():
            if piece.startswith(mark):
                return encoding
        high, low = piece[::2].count(0), piece[1::2].count(0)
        # Of UTF-16, some letters have a higher byte that is zero, and none are zero; a text may have a zero or two.
        if max(high, low) > len(piece) // _ZEROS and min(high, low) * _ZEROS <= max(high, low):
            return "utf-16-le" if low > high else "utf-16-be"
        while piece:
            if cancelled.is_set():
                raise Cancelled
            try:
                decoder.decode(piece)
            except UnicodeDecodeError:
                return _WINDOWS
            if not piece.isascii() and not decoder.getstate()[0]:
                break
            piece = stream.read(_PIECE)
        else:
            if decoder.getstate()[0]:  # it ends within a letter
                return _WINDOWS
    return "utf-8"


def in_utf_8(file: Path, encoding: str, made: Path, cancelled: threading.Event) -> None:
    """Write a file again in UTF-8, line ends as they are. Raises `ListNotText` and OSError."""
    try:
        with file.open(encoding=encoding, newline="") as text, made.open("w", encoding="utf-8", newline="") as target:
            while piece := text.read(_PIECE):
                if cancelled.is_set():
                    raise Cancelled
                target.write(piece)
    except UnicodeError as error:
        raise ListNotText(detail=encoding) from error
