"""Answers that unpack to much more than they are: limits are looked at while unpacking."""

import gzip
import json
import re
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from accounts import TOKENS, post
from command_line import KEY, environment
from hypothesis import given
from hypothesis import strategies as st
from reports import SELECTION
from scripted_server import Answer, Ends, ScriptedServer

from apsis_desktop.api import small_answers
from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.report_request import PATH
from apsis_desktop.errors import AnsweredNo, PossiblyStarted, StrangeAnswer

SEGMENTS, TOKEN = "/audience/segments", "/oauth/token"
WELL = json.dumps({"items": [{"discriminator": "s.1", "name": "Kvinnor i Göteborg"}]}).encode()
MOST_MEMORY = 350_000  # kB; `list` takes about 60,000, and text with emoji four times its length


def packed(body: bytes, encoding: str = "gzip", status: int = 200) -> Answer:
    return Answer(status, body, {"Content-Type": "application/json", "Content-Encoding": encoding})


def bomb(megabytes: int, filling: bytes = b" " * 1024) -> bytes:
    """Make one gzip member that unpacks to so much."""
    deflate = zlib.compressobj(9, wbits=-15)
    block = deflate.compress(filling * 1024) + deflate.flush(zlib.Z_FULL_FLUSH)
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + block * megabytes + b"\x03\0" + bytes(8)


# --- what is read ----------------------------------------------------------------------------------------------------


PACKED = gzip.compress(WELL, mtime=0)
WAYS = {
    "gzip": (PACKED, "gzip"),
    "x-gzip": (PACKED, "x-gzip"),
    "gzip, then nothing": (PACKED, "gzip, identity"),
    "gzip whose header a proxy has lost": (PACKED, ""),
    "gzip in gzip": (gzip.compress(PACKED), "gzip, gzip"),
    "gzip in gzip that is told once": (gzip.compress(PACKED), "gzip"),
    "gzip with padding": (PACKED + bytes(512), "gzip"),
    "a header that a proxy has left": (WELL, "gzip"),
    "a byte order mark": (b"\xef\xbb\xbf" + WELL, ""),
}


@pytest.mark.parametrize("ends", Ends)
@pytest.mark.parametrize("way", WAYS)
def test_a_list_is_read_however_it_was_packed(
    server: ScriptedServer, client: ApsisClient, way: str, ends: Ends
) -> None:
    body, encoding = WAYS[way]
    answer = packed(body, encoding)
    server.on("GET", SEGMENTS, Answer(200, answer.body, answer.headers, ends=ends, chunk=1))
    assert next(client.get_pages(SEGMENTS)) == json.loads(WELL)
    assert server.to("GET", SEGMENTS)[0].headers["accept-encoding"] == "gzip"


@given(st.binary(max_size=3_000), st.integers(1, 3_000))
def test_what_was_packed_is_unpacked_to_the_same_in_pieces_of_any_size(content: bytes, size: int) -> None:
    whole = gzip.compress(content)
    pieces = [whole[start : start + size] for start in range(0, len(whole), size)]
    assert b"".join(small_answers._gunzipped(iter(pieces))) == content


@pytest.mark.parametrize("missing", [1, 9, 40])
def test_what_is_not_whole_is_not_read(server: ScriptedServer, client: ApsisClient, missing: int) -> None:
    server.on("GET", SEGMENTS, packed(PACKED[:-missing]))
    with pytest.raises(StrangeAnswer):
        next(client.get_pages(SEGMENTS))


# --- what is too large -----------------------------------------------------------------------------------------------


def test_a_request_that_is_answered_with_too_much_may_be_on_its_way(
    server: ScriptedServer, client: ApsisClient
) -> None:
    server.on("POST", PATH, packed(bomb(300)))
    with pytest.raises(PossiblyStarted):
        post(client, SELECTION.request())


def test_a_refusal_that_is_too_large_is_told_by_its_status(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("GET", SEGMENTS, packed(bomb(300), status=404))
    with pytest.raises(StrangeAnswer) as caught:
        next(client.get_pages(SEGMENTS))
    assert "404" in caught.value.detail
    server.on("GET", SEGMENTS, packed(gzip.compress(b'{"title": "No such list"}'), status=404))
    with pytest.raises(AnsweredNo, match="No such list"):
        next(client.get_pages(SEGMENTS))


BOMBS = {
    "gzip": packed(bomb(300)),
    "gzip in gzip": packed(gzip.compress(bomb(600)), "gzip, gzip"),
    "gzip without a header": packed(bomb(300), ""),
    "a great many values": packed(gzip.compress(b"[" + b"{}," * 10_000_000)),
    "one long text": packed(gzip.compress(b'["' + "😀".encode() + b"x" * 31_000_000 + b'"]')),
}
MEASURED = """
import sys
from apsis_desktop.cli.main import main
code = main(sys.argv[1:])
print(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")), file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells how much memory was used at most")
@pytest.mark.parametrize("bomb", BOMBS)
@pytest.mark.parametrize("place", ["token", "list", "refusal", "refused token"])
def test_memory_stays_small(server: ScriptedServer, bomb: str, place: str) -> None:
    answer = BOMBS[bomb]
    if place.startswith("refus"):
        answer = Answer(400, answer.body, answer.headers)
    method, path = ("POST", TOKEN) if "token" in place else ("GET", SEGMENTS)
    server.on(method, path, answer)
    ended = subprocess.run(
        [sys.executable, "-c", MEASURED, "list", "segments"],
        env={**environment(), **KEY, "APSIS_API_URL": server.url},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.stdout == ""
    assert TOKENS[0] not in ended.stderr
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr
    measured = re.search(r"VmHWM:\s+(\d+) kB", ended.stderr)
    assert measured is not None
    assert int(measured[1]) < MOST_MEMORY
