"""The private folder in which a list is put together."""

import subprocess
import sys
from pathlib import Path

from apsis_desktop.lists.work_folder import work_folder

HANGS = """
import sys, threading
from pathlib import Path
from apsis_desktop.lists.work_folder import work_folder

there = threading.Event()

def hang():
    with work_folder(Path(sys.argv[1])) as folder:
        (folder / "lists.duckdb").write_text("somebody")
        there.set()
        threading.Event().wait()

threading.Thread(target=hang, daemon=True).start()
there.wait()
"""


def test_it_goes_with_all_that_is_in_it(tmp_path: Path) -> None:
    with work_folder(tmp_path / "work") as folder:
        (folder / "lists.duckdb").write_text("somebody")
    assert list((tmp_path / "work").iterdir()) == []


def test_it_goes_with_a_program_whose_thread_cannot_be_stopped(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", HANGS, str(tmp_path / "work")], check=True)
    assert list((tmp_path / "work").iterdir()) == []
