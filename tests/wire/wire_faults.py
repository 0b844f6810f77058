"""The faults of an answer: each makes of the one that would have been right what comes instead."""

import gzip
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from scripted_server import Answer, At, Breaks, Ends, problem, says

HTML = b"<!DOCTYPE html><title>Hotel Wi-Fi</title>"
ELSEWHERE = "http://elsewhere.example/"
BOMB = gzip.compress(bytes(80 << 20), 1)


@dataclass(frozen=True)
class Noise(Answer):
    """Bytes that are no HTTP."""

    ends: Ends = Ends.CLOSE

    def head(self) -> bytes:
        return b""

    def pieces(self) -> Iterator[bytes]:
        yield b"220 mail.example ESMTP\r\n"


def status(number: int, **headers: str) -> Callable[[Answer], Answer]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _well: problem(number, "Not today", "Ask somebody who knows.", named)


def of_a_page(number: int) -> Callable[[Answer], Answer]:
    return lambda _well: Answer(number, HTML, {"Content-Type": "text/html; charset=utf-8"})


def silent(number: int) -> Callable[[Answer], Answer]:
    return lambda _well: Answer(number)


def redirect(number: int) -> Callable[[Answer], Answer]:
    return lambda _well: Answer(number, HTML, {"Location": ELSEWHERE, "Content-Type": "text/html"})


def body(content: bytes, kind: str = "", packed: str = "") -> Callable[[Answer], Answer]:
    """Answer with other content under the headers of the right one, or under these."""

    def make(well: Answer) -> Answer:
        headers = {name: value for name, value in well.headers.items() if name != "Content-Encoding"}
        if kind:
            headers["Content-Type"] = kind
        if packed:
            headers["Content-Encoding"] = packed
        return Answer(200, content, headers, chunk=1 << 16)

    return make


def breaks(how: Breaks, at: At) -> Callable[[Answer], Answer]:
    return lambda well: replace(well, breaks=how, at=at)


def length(by: int) -> Callable[[Answer], Answer]:
    """Lie about the length, and hang up after the body."""
    return lambda well: replace(well, length=len(well.body) + by, headers={**well.headers, "Connection": "close"})


REFUSALS = (400, 401, 403, 404, 410, 413, 422)
BUSY = (429, 500, 502, 503, 504)
NAMES = {Breaks.RESET: "reset", Breaks.HANG_UP: "hung up", Breaks.STALL: "stalled"}
WHERE = {
    At.START: "before the answer",
    At.IN_HEADERS: "in the headers",
    At.AFTER_HEADERS: "after the headers",
    At.IN_BODY: "in the body",
}
FAULTS: dict[str, Callable[[Answer], Answer]] = {
    **{str(number): status(number) for number in (*REFUSALS, 408, 409, 423, 425, *BUSY)},
    **{f"{number} of a web page": of_a_page(number) for number in (*REFUSALS, *BUSY)},
    **{f"{number} without a word": silent(number) for number in (*REFUSALS, 405, *BUSY)},
    **{f"{number} with Retry-After": status(number, Retry_After="70") for number in (429, 503)},
    **{f"{number} to another host": redirect(number) for number in (301, 302, 303, 307, 308)},
    "403 of a firewall": lambda _well: says(403, {"title": "Forbidden", "message": "Blocked by the firewall"}),
    "304 without a place": silent(304),
    "200 with a web page": body(HTML),
    "200 with a script": body(b"<script>location = '/sign-in'</script>"),
    "200 with a storage's error": body(b"<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>"),
    "200 with other JSON": body(b'{"status": 500, "title": "Internal Server Error"}'),
    "200 with half of a JSON": body(b'{"items": [{"discriminator": "a"'),
    "200 with nested JSON": body(b'{"a":' * 9_000),
    "200 with nothing": body(b""),
    "200 with too much": body(b" " * 70_000),
    "200 with a bomb of gzip": body(BOMB, packed="gzip"),
    "200 with a bomb in a bomb": body(gzip.compress(BOMB), packed="gzip, gzip"),
    "200 with a gzip that is none": body(b"plain text, this is", packed="gzip"),
    "a length that is too long": length(+9),
    "a length that is too short": length(-9),
    **{f"{NAMES[how]} {where}": breaks(how, at) for how in Breaks for at, where in WHERE.items()},
    "trickling headers": lambda well: replace(well, headers={**well.headers, "X-Long": "x" * 900}, trickles=At.START),
    "a trickling body": lambda well: replace(well, body=well.body + b" " * 900, trickles=At.AFTER_HEADERS),
    "no HTTP at all": lambda _well: Noise(),
}
