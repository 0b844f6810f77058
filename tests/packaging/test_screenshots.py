from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from itertools import product
from pathlib import Path

from every_dialog import every_dialog
from PySide6.QtGui import QColor, QImage, QPalette
from screens.every import NAMES, SCENES, SIZES, name_of, sized
from screens.studio import LOCALES, Scheme
from screens.system_palette import dark_palette
from setup.environment import ROOT

from apsis_desktop.gui.style.light_dark_theme import contrast, is_dark
from apsis_desktop.gui.window.main_window import MainWindow

README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = re.findall(r'(?:src|srcset)="(packaging/screenshots/[^"]+)"', README)
SHOWN_IN = {scene.name: scene.kind for scene in SCENES}
PLACES = 47  # pixels between the places of a picture that are looked at


def make_pictures(*arguments: str | Path) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "screens.screenshots", *arguments],
        cwd=ROOT / "packaging",
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr


def colours(picture: QImage) -> list[int]:
    points = picture.convertToFormat(QImage.Format.Format_RGB32).constBits()
    return list(memoryview(points).cast("I")[::PLACES])


def brightness(picture: QImage) -> float:
    seen = Counter(colours(picture))
    return sum(QColor(each).lightnessF() * times for each, times in seen.items()) / seen.total()


def test_the_script_makes_every_picture_that_the_readme_shows(tmp_path: Path) -> None:
    make_pictures(tmp_path)
    assert SHOWN
    assert {file.name for file in tmp_path.iterdir()} == {Path(name).name for name in SHOWN}
    for name in SHOWN:
        assert (ROOT / name).is_file(), name
        picture = QImage(str(tmp_path / Path(name).name))
        assert picture.width() > 300, name
        assert len(set(colours(picture))) > 20, f"{name} shows next to nothing"
        assert (brightness(picture) < 0.5) is name.endswith("-dark.png"), name


def test_each_picture_of_the_readme_is_there_in_light_and_dark() -> None:
    light = {name.removesuffix(".png") for name in SHOWN if not name.endswith("-dark.png")}
    assert {name.removesuffix("-dark.png") for name in SHOWN if name.endswith("-dark.png")} == light


def test_every_screen_is_pictured_in_each_language_in_light_and_in_dark(tmp_path: Path) -> None:
    make_pictures("--all", tmp_path, "--scale", "100")
    for screen in NAMES:
        for size in SIZES if issubclass(SHOWN_IN[screen], MainWindow) else (None,):
            name = sized(screen, size, 100)
            shown = {
                (language, scheme): QImage(str(tmp_path / f"{name_of(name, language, scheme)}.png"))
                for language, scheme in product(LOCALES, Scheme)
            }
            for picture in shown.values():
                assert size is None or picture.size().toTuple() == size, name
                assert picture.width() > 100, name
                assert len(set(colours(picture))) > 4, f"{name} shows next to nothing"
            for language in LOCALES:
                light, dark = shown[language, Scheme.LIGHT], shown[language, Scheme.DARK]
                assert brightness(dark) < 0.5 < brightness(light), name
            english, finnish = shown["en", Scheme.LIGHT], shown["fi", Scheme.LIGHT]
            assert english != finnish, f"{name} is not translated"


def test_no_dialog_is_left_without_a_picture() -> None:
    assert every_dialog() <= {scene.kind.__name__ for scene in SCENES}
    assert len(NAMES) == len(set(NAMES))


def test_one_screen_alone_is_pictured_where_that_is_wanted_also_at_200_per_cent(tmp_path: Path) -> None:
    make_pictures("--all", tmp_path, "--only", "about")
    assert {file.stem for file in tmp_path.iterdir()} == {
        name_of(sized("about", None, percent), language, scheme)
        for percent, language, scheme in product((100, 200), LOCALES, Scheme)
    }
    usual, large = (QImage(str(tmp_path / f"{name}-en-light.png")) for name in ("about", "about-200"))
    assert large.width() == 2 * usual.width()


def test_the_window_has_room_on_a_small_screen_at_200_per_cent(tmp_path: Path) -> None:
    make_pictures("--all", tmp_path, "--only", "window-empty", "--scale", "200")
    picture = QImage(str(tmp_path / "window-empty-1024x700-200-fi-light.png"))
    assert picture.size().toTuple() == (2048, 1400)


def test_the_readmes_own_folder_is_not_filled_with_all_screens() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "screens.screenshots", "--all"],
        cwd=ROOT / "packaging",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "--all needs a folder of its own" in done.stderr


def test_dark_is_readable() -> None:
    dark = dark_palette()
    assert is_dark(dark)
    for ink, ground in (("WindowText", "Window"), ("Text", "Base"), ("ButtonText", "Button")):
        roles = QPalette.ColorRole
        assert contrast(dark.color(roles[ink]), dark.color(roles[ground])) > 7
