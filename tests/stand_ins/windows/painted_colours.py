"""The colours that a window is painted in: of each text, and of each point of its picture."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from html import unescape
from itertools import product

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QLabel, QWidget

from apsis_desktop.gui.style.light_dark_theme import READABLE, contrast, mix

LARGEST_ICON = 48  # pixels; what is larger is a picture, which has colours of its own
_MESSAGE_BOX_ICON = "qt_msgboxex_icon_label"
_TEXT = re.compile(
    r'<g [^>]*transform="matrix\(([^)]*)\)"[^>]*>\s*'
    r'<text fill="(#\w+)" fill-opacity="([\d.]+)"[^>]* x="([-\d.]+)" y="([-\d.]+)"[^>]*>([^<]*)</text>'
)


def palette_of(ground: str, ink: str, highlight: str, on_highlight: str, link: str, disabled: str) -> QPalette:
    """Make a palette as a system does for high contrast: few colours, far from each other."""
    role = QPalette.ColorRole
    palette = QPalette()
    for each in (role.Window, role.Base, role.AlternateBase, role.Button, role.ToolTipBase):
        palette.setColor(each, QColor(ground))
    for each in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText, role.ToolTipText, role.BrightText):
        palette.setColor(each, QColor(ink))
    for each in (role.Highlight, role.Accent):
        palette.setColor(each, QColor(highlight))
    palette.setColor(role.HighlightedText, QColor(on_highlight))
    palette.setColor(role.Link, QColor(link))
    palette.setColor(role.LinkVisited, QColor(link))
    for each, share in ((role.Light, 0.5), (role.Midlight, 0.4), (role.Mid, 0.6), (role.Dark, 0.7), (role.Shadow, 0.8)):
        palette.setColor(each, mix(QColor(ground), QColor(ink), share))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(disabled))
    return palette


BLACK = palette_of("#000000", "#ffffff", "#1aebff", "#000000", "#ffff00", "#3ff23f")
WHITE = palette_of("#ffffff", "#000000", "#37006e", "#ffffff", "#00009f", "#600000")
YELLOW = palette_of("#1c1c3c", "#ffff66", "#ffc0e0", "#301030", "#a0ffa0", "#c8c8ff")
"""Not any system's: what two palettes have in common by chance is not in this one too."""


@dataclass(frozen=True)
class PaintedText:
    text: str
    colour: QColor
    opacity: float
    place: QPoint
    """Where its baseline begins."""


def painted_texts(window: QWidget) -> list[PaintedText]:
    """Have the window painted into a drawing of lines and texts instead of points, and read the texts there."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(window.size())
    window.render(drawing, QPoint(0, 0))
    del drawing  # which writes the end of it
    written = bytes(buffer.data().data()).decode()
    found = []
    for matrix, colour, opacity, x, y, text in _TEXT.findall(written):
        left, top = (float(part) for part in matrix.split(",")[-2:])
        place = QPoint(round(left + float(x)), round(top + float(y)))
        found.append(PaintedText(unescape(text), QColor(colour), float(opacity), place))
    return found


def faint(window: QWidget) -> list[str]:
    """List the texts that cannot be read well on what is behind them. Those that are disabled are not meant to be."""
    picture = window.grab().toImage()
    # A field paints its text once as selected and once as not, each cut to its part, which a drawing does not tell.
    paintings: dict[tuple[str, int, int], list[PaintedText]] = {}
    for one in painted_texts(window):
        if one.text.strip():
            paintings.setdefault((one.text, one.place.x(), one.place.y()), []).append(one)
    found = []
    for same in paintings.values():
        ground = _ground(window, picture, same[0])
        if ground is not None:
            best = max(contrast(mix(ground, one.colour, one.opacity), ground) for one in same)
            if best < READABLE:
                found.append(f"{same[0].text!r}: {same[0].colour.name()} on {ground.name()}, {best:.1f}")
    return found


def _ground(window: QWidget, picture: QImage, one: PaintedText) -> QColor | None:
    """Return the colour that most of a text's surroundings have; None where it is disabled or out of sight."""
    owner = window.childAt(one.place)
    if owner is None or not owner.isEnabled():
        return None
    metrics = window.fontMetrics()
    box = QRect(one.place.x(), one.place.y() - metrics.ascent(), metrics.horizontalAdvance(one.text), metrics.height())
    box &= picture.rect()
    points = product(range(box.left(), box.right() + 1), range(box.top(), box.bottom() + 1))
    counted = Counter(picture.pixel(x, y) for x, y in points)
    return QColor(counted.most_common(1)[0][0]) if counted else None


def picture_of(window: QWidget) -> QImage:
    """Take a picture without those that are in it: the program's own icon, and the system's in a question."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for label in window.findChildren(QLabel):
        size = label.pixmap().deviceIndependentSize()
        if label.objectName() == _MESSAGE_BOX_ICON or max(size.width(), size.height()) > LARGEST_ICON:
            place = QRect(label.mapTo(window, QPoint(0, 0)), label.size())
            for x, y in product(range(place.left(), place.right() + 1), range(place.top(), place.bottom() + 1)):
                if picture.rect().contains(x, y):
                    picture.setPixelColor(x, y, window.palette().window().color())
    return picture


def alike(first: QImage, *others: QImage) -> list[QPoint]:
    """Return the points that have the same colour in all of the pictures."""
    whole = int.from_bytes(bytes(first.constBits()), "little")
    differences = 0
    for other in others:
        assert other.size() == first.size()
        differences |= whole ^ int.from_bytes(bytes(other.constBits()), "little")
    points = memoryview(differences.to_bytes(first.sizeInBytes(), "little")).cast("I")
    return [
        QPoint(*reversed(divmod(number, first.width()))) for number, point in enumerate(points) if not point & 0xFFFFFF
    ]
