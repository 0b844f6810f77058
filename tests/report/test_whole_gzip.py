import contextlib
import gzip
import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apsis_desktop.errors import FileCutOff, FileDamaged, FileEmpty, FileProblem
from apsis_desktop.report.verify import PIECE, Gunzip


def unpacked(packed: bytes, step: int = 1 << 16) -> bytes:
    gunzip = Gunzip()
    content = b"".join(
        piece for start in range(0, len(packed), step) for piece in gunzip.feed(packed[start : start + step])
    )
    gunzip.finish()
    return content


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=4), st.integers(1, 80), st.integers(0, 9))
def test_every_member_is_unpacked_however_the_bytes_are_cut(members: list[bytes], step: int, padding: int) -> None:
    packed = b"".join(gzip.compress(member) for member in members) + b"\0" * padding
    assert unpacked(packed, step) == b"".join(members)


@given(st.binary(min_size=1, max_size=200), st.data())
def test_a_cut_is_always_noticed(content: bytes, data: st.DataObject) -> None:
    packed = gzip.compress(content)
    cut = data.draw(st.integers(1, len(packed) - 1))
    with pytest.raises(FileCutOff):
        unpacked(packed[:cut])


@given(st.binary(max_size=400), st.integers(1, 50))
def test_no_bytes_are_too_strange(rubbish: bytes, step: int) -> None:
    with pytest.raises(FileProblem):
        unpacked(rubbish, step)


@given(st.binary(min_size=20, max_size=300), st.data())
def test_a_changed_byte_of_the_content_or_its_sum_is_always_noticed(content: bytes, data: st.DataObject) -> None:
    packed = bytearray(gzip.compress(content))
    place = data.draw(st.integers(10, len(packed) - 1))
    packed[place] ^= data.draw(st.integers(1, 255))
    with contextlib.suppress(FileProblem):
        assert unpacked(bytes(packed)) == content  # a bit that means nothing, in the last byte of the packed content


@given(st.binary(max_size=60), st.binary(min_size=1, max_size=20), st.integers(0, 3), st.integers(1, 30))
def test_whatever_follows_but_zeros_is_noticed(content: bytes, rubbish: bytes, zeros: int, step: int) -> None:
    packed = gzip.compress(content) + b"\0" * zeros
    if not rubbish.strip(b"\0"):
        assert unpacked(packed + rubbish, step) == content
    else:
        with pytest.raises(FileProblem):
            unpacked(packed + rubbish, step)


@pytest.mark.parametrize("more", [-259, -258, -1, 0, 1, 258, 259])
@pytest.mark.parametrize("step", [1000, 1 << 20])
def test_content_that_ends_near_the_end_of_a_piece_is_whole(more: int, step: int) -> None:
    content = b"a" * (2 * PIECE + more)
    assert unpacked(gzip.compress(content), step) == content


def test_what_unpacks_to_very_much_does_not_fill_the_memory() -> None:
    packer = zlib.compressobj(9, wbits=31)
    packed = b"".join(packer.compress(b"\0" * PIECE) for _ in range(200)) + packer.flush()
    gunzip = Gunzip()
    tracemalloc.start()
    try:
        size = sum(len(piece) for piece in gunzip.feed(packed))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    gunzip.finish()
    assert size == 200 * PIECE
    assert most < 8 * PIECE


def test_nothing_at_all_is_empty() -> None:
    with pytest.raises(FileEmpty):
        unpacked(b"")


@pytest.mark.parametrize(
    "wrong",
    [
        b"\x1f\x8c\x08\x00\x00\x00\x00\x00\x00\x03rest",
        b"a,b\r\n1,2\r\n",
        b"\x1f\x8b\x07\x00\x00\x00\x00\x00\x00\x03rest",
    ],
)
def test_what_does_not_begin_like_a_gzip_is_damaged(wrong: bytes) -> None:
    with pytest.raises(FileDamaged):
        unpacked(wrong)
