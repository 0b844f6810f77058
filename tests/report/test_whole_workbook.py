import io
import threading
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reports import workbook

from apsis_desktop.errors import ApsisError, Cancelled, FileDamaged, FileProblem
from apsis_desktop.report.verify import check_workbook

NEVER = threading.Event()
PACKED = workbook(packing=zipfile.ZIP_DEFLATED)


def checks(content: bytes, folder: Path) -> None:
    (folder / "book").write_bytes(content)
    check_workbook(folder / "book", NEVER)


def test_a_real_workbook_is_whole(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Förnamn")
    book.save(tmp_path / "book")
    check_workbook(tmp_path / "book", NEVER)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(PACKED) - 1), st.integers(1, 255))
def test_no_changed_byte_is_too_strange(tmp_path: Path, place: int, change: int) -> None:
    changed = bytearray(PACKED)
    changed[place] ^= change
    try:
        checks(bytes(changed), tmp_path)
    except ApsisError as error:
        assert isinstance(error, FileProblem)  # noqa: PT017 - a byte that means nothing, such as of a date, may pass


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(PACKED) - 1))
def test_a_cut_is_always_noticed(tmp_path: Path, cut: int) -> None:
    with pytest.raises(FileProblem):
        checks(PACKED[:cut], tmp_path)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_no_bytes_are_too_strange(tmp_path: Path, rubbish: bytes) -> None:
    with pytest.raises(FileProblem):
        checks(b"PK\x03\x04" + rubbish, tmp_path)


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packing_that_no_workbook_uses_is_refused(tmp_path: Path, packing: int) -> None:
    with pytest.raises(FileDamaged):
        checks(workbook(packing=packing), tmp_path)


def test_a_part_that_wants_a_password_is_refused(tmp_path: Path) -> None:
    locked = bytearray(workbook())
    with zipfile.ZipFile(io.BytesIO(locked)) as container:
        for part in container.infolist():
            locked[part.header_offset + 6] |= 1
    start = container.start_dir
    for _ in range(2):
        locked[start + 8] |= 1
        start = locked.find(b"PK\x01\x02", start + 1)
    with pytest.raises(FileDamaged):
        checks(bytes(locked), tmp_path)


def test_a_file_that_has_gone_is_not_whole(tmp_path: Path) -> None:
    with pytest.raises(FileDamaged):
        check_workbook(tmp_path / "gone", NEVER)


def test_checking_a_large_workbook_can_be_cancelled(tmp_path: Path) -> None:
    cancelled = threading.Event()
    cancelled.set()
    (tmp_path / "book").write_bytes(PACKED)
    with pytest.raises(Cancelled):
        check_workbook(tmp_path / "book", cancelled)
