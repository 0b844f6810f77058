"""Writes to stdout and stderr: to slow readers, to closed pipes, and text that a console cannot show."""

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
    """Write a line to stdout, unless that is closed."""
    _write_line(sys.stdout, text)


def say_problem(text: str) -> None:
    """Write a line to stderr, unless that is closed."""
    _write_line(sys.stderr, text)


def write_whole(stream: TextIO, text: str, *, needed: bool = True) -> None:
    """Write a complete text, also to a non-blocking pipe, which accepts a part at a time.

    Text that is not `needed` is dropped instead of waiting for a slow reader. Raises OSError.
    """
    raw = _raw(stream)
    if raw is None:
        stream.write(text)
        stream.flush()
        return
    stream.flush()
    # Encoded as the stream itself would, with the line ends of Windows there.
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
    """Redirect a stream to the null device, as Python flushes it at exit and would fail again."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, stream.fileno())
        finally:
            os.close(nowhere)
        stream.flush()


def escaped(written: str) -> str:
    """Escape control and invisible characters in a JSON text, without changing its meaning."""
    letters = set(written) - {"\n"}  # a bare line end is JSON's own
    odd = {one for one in letters if unicodedata.category(one) == "Cf" or printable(one) != one}
    return written.translate({ord(one): json.dumps(one)[1:-1] if one > "\x7f" else f"\\u{ord(one):04x}" for one in odd})


def in_unicode(stream: TextIO) -> bool:
    """Whether the stream can encode every character."""
    return (stream.encoding or "utf-8").lower().replace("_", "-").startswith(("utf-8", "utf8", "utf-16", "utf-32"))


def _raw(stream: TextIO) -> io.RawIOBase | None:
    """Return the raw stream beneath the buffers, which lose what a pipe does not accept at once."""
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)  # PYTHONUNBUFFERED has no buffer
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
