"""Suggested names work on every system, and a file bears its ending exactly once."""

import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apsis_desktop.gui.text.file_names import LONGEST, safe_stem, suggested_name, with_ending
from apsis_desktop.report.selection import FileFormat

DAY = date(2026, 11, 23)
any_text = st.text(max_size=300) | st.text(alphabet='CONcon.12 \\/:*?"<>|\u202e\u0301é\U0001f469\u200d', max_size=200)
any_format = st.sampled_from(list(FileFormat))


def test_a_name_says_what_the_report_is_about_and_of_which_day() -> None:
    name = suggested_name("Women or Kunder & vänner, known", DAY, FileFormat.XLSX)
    assert name == "Women or Kunder & vänner, known 2026-11-23.xlsx"


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Women/Men", "Women-Men"),
        ("18:30 <VIP> *?", "18-30 VIP"),
        ("  spaced\tout\n", "spaced out"),
        ("...hidden", "hidden"),
        ("ends with dots...", "ends with dots"),
        ("--output", "output"),
        ("exe\u202etxt", "exetxt"),
        ("con", "_con"),
        ("LPT1.report", "_LPT1.report"),
        ("Console", "Console"),
        ("A\u030are", "Åre"),
        ("???", "Report"),
        ("", "Report"),
    ],
)
def test_a_name_loses_what_a_file_system_refuses(name: str, stem: str) -> None:
    assert safe_stem(name) == stem


@given(any_text, any_format)
def test_whatever_a_segment_is_called_its_file_can_be_made_on_all_three_systems(
    name: str, file_format: FileFormat
) -> None:
    made = suggested_name(name, DAY, file_format)
    stem = made.removesuffix(f" 2026-11-23.{file_format.value}")
    assert stem
    assert made.endswith(f" 2026-11-23.{file_format.value}")
    assert len(stem.encode()) + len(" 2026-11-23") <= LONGEST
    assert not set(made) & set('<>:"/\\|?*')
    assert all(unicodedata.category(one) not in {"Cc", "Cs", "Cn", "Co"} for one in made)
    assert stem == stem.strip(". ")
    assert stem.partition(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT1"}
    assert Path(made).name == made


@pytest.mark.parametrize(
    ("typed", "file_format", "named"),
    [
        ("women", FileFormat.CSV, "women.csv"),
        ("women.csv", FileFormat.CSV, "women.csv"),
        ("women", FileFormat.CSV_GZ, "women.csv.gz"),
        ("women.csv", FileFormat.CSV_GZ, "women.csv.gz"),
        ("women.gz", FileFormat.CSV_GZ, "women.csv.gz"),
        ("women.csv.gz", FileFormat.CSV_GZ, "women.csv.gz"),
        ("women.csv.csv.gz", FileFormat.CSV_GZ, "women.csv.gz"),
        ("women.csv.gz.csv.gz", FileFormat.CSV_GZ, "women.csv.gz"),
        ("women.csv.gz", FileFormat.CSV, "women.csv"),
        ("women.xlsx", FileFormat.CSV, "women.csv"),
        ("Women.XLSX", FileFormat.XLSX, "Women.XLSX"),
        ("Women.", FileFormat.XLSX, "Women.xlsx"),
        ("Women 2.0", FileFormat.XLSX, "Women 2.0.xlsx"),
        (".csv", FileFormat.CSV, "csv.csv"),
    ],
)
def test_a_file_gets_its_ending_exactly_once(typed: str, file_format: FileFormat, named: str) -> None:
    assert with_ending(Path("/home/anna") / typed, file_format) == Path("/home/anna") / named


@given(st.text(alphabet=".csvgzxlab ", min_size=1, max_size=20).filter(lambda one: one.strip(".")), any_format)
def test_putting_the_ending_on_twice_changes_nothing(typed: str, file_format: FileFormat) -> None:
    once = with_ending(Path("/") / typed, file_format)
    assert once.name.casefold().endswith(f".{file_format.value}")
    assert with_ending(once, file_format) == once
