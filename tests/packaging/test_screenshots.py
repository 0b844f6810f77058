import re
import subprocess
import sys
from pathlib import Path

from environment import ROOT
from PySide6.QtGui import QImage

SHOWN = re.findall(r"!\[[^]]*\]\((packaging/screenshots/[^)]+)\)", (ROOT / "README.md").read_text(encoding="utf-8"))


def colours(picture: QImage) -> int:
    points = [(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)]
    return len({picture.pixel(x, y) for x, y in points})


def test_the_script_makes_every_picture_that_the_readme_shows(tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, ROOT / "packaging" / "screenshots.py", tmp_path],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    assert SHOWN
    for name in SHOWN:
        assert (ROOT / name).is_file(), name
        picture = QImage(str(tmp_path / Path(name).name))
        assert picture.width() > 300, name
        assert colours(picture) > 20, f"{name} shows next to nothing"
