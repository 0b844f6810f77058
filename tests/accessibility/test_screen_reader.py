"""The real program in a real window, used as a screen reader uses it."""

import csv
import sys
from pathlib import Path

import pytest
from real_session import carry_out, what_is_missing


@pytest.mark.skipif(bool(what_is_missing()), reason=what_is_missing())
def test_the_main_job_is_done_with_a_screen_reader_alone(tmp_path: Path) -> None:
    file = tmp_path / "women.csv"
    carry_out(Path(__file__).with_name("by_screen_reader.py"), sys.executable, file, home=tmp_path / "home")
    with file.open(encoding="utf-8", newline="") as opened:
        header, *rows = csv.reader(opened)
    assert header[1:] == ["Email"]
    assert rows
