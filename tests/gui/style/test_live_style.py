"""What changes while the program runs: light and dark, and screens of other densities."""

from collections.abc import Iterator

import pytest
from hands import field
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from python_process import run_python
from report_shelf import ReportShelf
from shelf_services import shelf_services

from apsis_desktop.gui.new_report.chosen_segments import ChosenSegments
from apsis_desktop.gui.reports.panel import ReportsPanel
from apsis_desktop.gui.style.light_dark_theme import Tone, contrast
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.window.status_bar import StatusLine
from apsis_desktop.system.background import Background

DENSE = """
import sys
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from apsis_desktop.gui.style.icons import icon
app = QApplication([])
for size in (16, 20, 24):
    pixmap = icon("check", QColor("black")).pixmap(QSize(size, size), app.devicePixelRatio())
    assert pixmap.devicePixelRatio() == app.devicePixelRatio() == float(sys.argv[1]), pixmap.devicePixelRatio()
    assert pixmap.width() == round(size * float(sys.argv[1])), pixmap.width()
"""


@pytest.fixture
def usual_palette(qapp: QApplication) -> Iterator[QPalette]:
    usual = QPalette(qapp.palette())
    yield usual
    qapp.setPalette(usual)


def dark() -> QPalette:
    palette = QPalette(QColor(40, 40, 44))
    palette.setColor(QPalette.ColorRole.Base, QColor(28, 28, 30))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(role, QColor(Qt.GlobalColor.white))
    return palette


def ink(picture: QImage) -> QColor:
    """Return the colour of the most opaque point."""
    points = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return max(points, key=QColor.alpha)


def picture_of(widget: QWidget) -> QImage:
    return next(one.pixmap().toImage() for one in widget.findChildren(QLabel) if one.pixmap().width())


def test_pictures_follow_light_and_dark_while_they_are_seen(
    qtbot: QtBot, qapp: QApplication, usual_palette: QPalette
) -> None:
    line, notice = StatusLine(), Notice()
    for widget in (line, notice):
        qtbot.addWidget(widget)
    line.say(Tone.GOOD, "connected")
    notice.say(Tone.WARN, "A day old.", closable=True)
    line.show()
    light = [ink(picture_of(line)), ink(picture_of(notice))]
    qapp.setPalette(dark())
    QApplication.processEvents()
    for shown, before in zip((line, notice), light, strict=True):
        now = ink(picture_of(shown))
        assert now != before
        assert contrast(now, dark().color(QPalette.ColorRole.Window)) >= 4.5
    close = next(one for one in notice.findChildren(QToolButton) if not one.icon().isNull())
    assert contrast(ink(close.icon().pixmap(16, 16).toImage()), dark().color(QPalette.ColorRole.Window)) >= 4.5


def test_a_magnifier_and_an_arrow_follow_as_well(qtbot: QtBot, qapp: QApplication, usual_palette: QPalette) -> None:
    background = Background()
    panel = ReportsPanel(shelf_services(ReportShelf(), background))
    picker = ChosenSegments().picker
    magnifier = field(panel, "Search reports").actions()[0]

    def inks() -> list[QColor]:
        return [ink(one.icon().pixmap(16, 16).toImage()) for one in (magnifier, picker.refresh)]

    for widget in (panel, picker):
        qtbot.addWidget(widget)
        widget.show()
    light = inks()
    qapp.setPalette(dark())
    QApplication.processEvents()
    for now, before in zip(inks(), light, strict=True):
        assert now != before
        assert contrast(now, dark().color(QPalette.ColorRole.Base)) >= 4.5
    background.stop()


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2", "3"])
def test_icons_are_drawn_for_the_screen_they_are_on(scale: str) -> None:
    done = run_python("-c", DENSE, scale, QT_SCALE_FACTOR=scale, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
