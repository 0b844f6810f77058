"""Reads answers other than files: lists, tokens, links and refusals, with a size limit."""

from __future__ import annotations

import itertools
import json
import zlib
from collections.abc import Iterator

import httpx

from apsis_desktop.api.problem_details import Refusal
from apsis_desktop.api.transport import name_of, translated_errors
from apsis_desktop.errors import ServiceAway, StrangeAnswer

LARGEST_REFUSAL = 64 * 1024  # bytes read of an unsuccessful answer
MOST_VALUES = 2_000_000  # in one answer; 50,000 segments have about 500,000. A value takes up to 100 times its JSON
PIECE = 256 * 1024  # bytes unpacked at a time, so that memory does not grow with what is sent
GZIP_START = b"\x1f\x8b"


def read_json(response: httpx.Response, most: int) -> object:
    """Read JSON of at most `most` bytes. Raises the `ServiceAway` kinds, `StrangeAnswer` for invalid JSON."""
    body = _body(response, most)
    if sum(map(body.count, (b",", b"[", b"{"))) > MOST_VALUES:
        raise StrangeAnswer(detail=f"{name_of(response)}: an answer of more than {MOST_VALUES} values")
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise StrangeAnswer(detail=f"{name_of(response)}: {response.status_code}, no JSON") from error


def read_refusal(response: httpx.Response) -> Refusal:
    """Read an unsuccessful answer."""
    try:
        body = bytes(_body(response, LARGEST_REFUSAL))
    except ServiceAway:  # the status must suffice
        body = b""
    return Refusal(name_of(response), response.status_code, dict(response.headers), body)


def _body(response: httpx.Response, most: int) -> bytearray:
    """Read a body, unpacked. Raises the `ServiceAway` kinds, and `StrangeAnswer` where it is larger than that."""
    read = bytearray()
    with translated_errors(name_of(response), response.request.url.host):
        try:
            pieces = _limited(most, response.iter_raw())
            for _ in range(2):  # a proxy may have compressed it twice
                pieces = _limited(most, _unpacked(pieces))
            for piece in pieces:
                read += piece
        except _Unreadable as problem:
            raise StrangeAnswer(detail=f"{name_of(response)}: {problem}") from problem
    return read


class _Unreadable(Exception):
    pass


def _limited(most: int, pieces: Iterator[bytes]) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > most:
            raise _Unreadable(f"an answer of more than {most} bytes")
        yield piece


def _unpacked(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Unpack gzip where the bytes begin like it, regardless of the headers: JSON never does."""
    start = b""
    while len(start) < len(GZIP_START) and (piece := next(pieces, None)) is not None:
        start += piece
    whole = itertools.chain([start], pieces)
    return _gunzipped(whole) if start.startswith(GZIP_START) else whole


def _gunzipped(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Unpack one gzip, and ignore padding after its end."""
    gunzip = zlib.decompressobj(wbits=31)
    try:
        for piece in pieces:
            packed = piece
            while packed and not gunzip.eof:
                yield gunzip.decompress(packed, PIECE)
                packed = gunzip.unconsumed_tail
    except zlib.error as error:
        raise _Unreadable(f"gzip: {error}") from error
    if not gunzip.eof:
        raise _Unreadable("the gzip is cut off")
