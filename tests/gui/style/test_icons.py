import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from apsis_desktop.gui.style.icons import icon
from apsis_desktop.system.resources import resource

NAMES = sorted(file.stem for file in resource("icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_each_drawing_is_painted_in_the_colour_asked_for(qapp: object, name: str) -> None:
    image = icon(name, QColor("#c02040")).pixmap(QSize(24, 24), 1.0).toImage()
    inked = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200]
    assert inked
    assert all(abs(colour.red() - 0xC0) < 6 and abs(colour.blue() - 0x40) < 6 for colour in inked)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_is_sharp_at_any_scale(qapp: object, scale: float) -> None:
    pixmap = icon("check", QColor("black")).pixmap(QSize(16, 16), scale)
    assert pixmap.width() == round(16 * scale)


def test_a_name_without_a_drawing_is_refused(qapp: object) -> None:
    with pytest.raises(FileNotFoundError):
        icon("unicorn", QColor("black"))


def test_the_program_has_a_picture_of_its_own(qapp: object) -> None:
    assert not QIcon(str(resource("apsis-desktop.svg"))).pixmap(QSize(64, 64)).isNull()


def test_a_frozen_program_finds_its_own_copy_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    drawing = tmp_path / "resources" / "icons" / "check.svg"
    drawing.parent.mkdir(parents=True)
    drawing.write_text("<svg/>", encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("icons/check.svg") == drawing
