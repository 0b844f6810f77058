"""Cells that a spreadsheet would take for formulas, found in the file as it came."""

import gzip
import threading
from pathlib import Path

import pytest

from apsis_desktop.errors import Cancelled
from apsis_desktop.report.formulas import formula_columns


def columns(file: Path, content: str, *, packed: bool = False) -> tuple[str, ...]:
    written = content.encode()
    file.write_bytes(gzip.compress(written) if packed else written)
    found = formula_columns(file, packed=packed, cancelled=threading.Event())
    assert (gzip.decompress(file.read_bytes()) if packed else file.read_bytes()) == written
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "women.csv"


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    "cell",
    ["=1+1", "@SUM(A1)", "+1+cmd|'/C calc'!A0", "-2+A3", '"=HYPERLINK(""http://x"",""y"")"', "-", "=", "+x"],
)
def test_a_cell_that_begins_so_names_its_column(file: Path, cell: str, packed: bool) -> None:
    content = f"key,Name,City\n1,Anna,Umeå\n2,{cell},Luleå\n"
    expected = () if cell == "-" else ("Name",)
    assert columns(file, content, packed=packed) == expected


@pytest.mark.parametrize("cell", ["", "-12", "-1.5", "+46 70-123 45 67", "+46701234567", "a=b", "a@b.se", "1993-03-07"])
def test_numbers_addresses_and_dates_are_none(file: Path, cell: str) -> None:
    assert columns(file, f"key,=Name,City\n1,{cell},Umeå\n") == ()


@pytest.mark.parametrize("separator", [",", ";"])
def test_line_breaks_and_separators_within_quotation_marks_shift_nothing(file: Path, separator: str) -> None:
    row = [f'"Storgatan 1{separator}\n=no cell\n"', '"said ""yes"""', "=A1", "x"]
    heading = separator.join(["Street", "Word", "Formula", "Last"])
    rows = "".join(f"{separator.join(row)}\n" for _ in range(9000))  # more than is looked at in one go
    assert columns(file, f"\ufeff{heading}\n{rows}") == ("Formula",)


def test_the_last_row_needs_no_line_break(file: Path) -> None:
    assert columns(file, "a,b\r\n1,2\r\n3,=4") == ("b",)
    assert columns(file, "a,b") == ()
    assert columns(file, "") == ()


def test_what_is_no_text_is_no_trouble(file: Path) -> None:
    file.write_bytes(b"a,b\n\xff\xfe,=\xff\n" + b"\0" * 3000)
    assert formula_columns(file, packed=False, cancelled=threading.Event()) == ("b",)


def test_a_look_can_be_cancelled(file: Path) -> None:
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        formula_columns(file, packed=False, cancelled=cancelled)
