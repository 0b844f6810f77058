"""stdout and stderr, also where there are none, where nobody reads them or slowly, and for names of any kind."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import unicodedata
from typing import TextIO

from apsis_desktop.text.printable import printable


def say(text: str) -> None:
    """Write a line to stdout, if anybody reads it."""
    _write_line(sys.stdout, text)


def say_problem(text: str) -> None:
    """Write a line to stderr, if anybody reads it."""
    _write_line(sys.stderr, text)


def write_whole(stream: TextIO, text: str, *, needed: bool = True) -> None:
    """Write all of a text, however slowly it is read: a pipe that somebody made non-blocking takes a part at a time.

    What is not `needed` is left out where it would have to be waited for. Raises OSError.
    """
    raw = _raw(stream)
    if raw is None:
        stream.write(text)
        stream.flush()
        return
    stream.flush()
    # As the stream itself would write it; Python has its own line ends put in on Windows.
    rest = memoryview(text.replace("\n", os.linesep).encode(stream.encoding, stream.errors or "strict"))
    begun = False
    while rest:
        written = raw.write(rest)
        if written is None:
            if not (needed or begun):
                return
            _wait_for_room(raw)
            continue
        rest = rest[written:]
        begun = True


def discard_output(stream: TextIO) -> None:
    """Lead a stream nowhere: Python writes what is left in it at the end, and would fail once more."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, stream.fileno())
        finally:
            os.close(nowhere)
        stream.flush()


def escaped(written: str) -> str:
    """Escape, in a finished JSON text, what changes the screen or is not seen on it. It means the same."""
    letters = set(written) - {"\n"}  # a bare line end is JSON's own
    odd = {one for one in letters if unicodedata.category(one) == "Cf" or printable(one) != one}
    return written.translate({ord(one): json.dumps(one)[1:-1] if one > "\x7f" else f"\\u{ord(one):04x}" for one in odd})


def in_unicode(stream: TextIO) -> bool:
    """Tell whether every character can be written there."""
    return (stream.encoding or "utf-8").lower().replace("_", "-").startswith(("utf-8", "utf8", "utf-16", "utf-32"))


def _raw(stream: TextIO) -> io.RawIOBase | None:
    """Return what is beneath a stream's own memory, which loses what a pipe does not take at once."""
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)  # PYTHONUNBUFFERED leaves the memory away
    return raw if isinstance(raw, io.RawIOBase) else None


def _wait_for_room(raw: io.RawIOBase) -> None:
    import selectors

    with selectors.DefaultSelector() as selector:
        selector.register(raw, selectors.EVENT_WRITE)
        selector.select()


def _write_line(stream: TextIO, text: str) -> None:
    try:
        write_whole(stream, printable(text) + "\n")
    except OSError:
        discard_output(stream)
