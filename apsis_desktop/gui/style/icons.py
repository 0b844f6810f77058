"""The program's own icons: single-colour line drawings, painted in whatever colour the place calls for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from apsis_desktop.system.resources import resource

_SIZES = (16, 20, 24, 28, 32, 36, 40, 48, 60, 72, 96)
"""Pixels: what 16 to 24 px icons need at 100 to 300 %, so that none has to be scaled."""


def icon(name: str, colour: QColor) -> QIcon:
    """Return an icon in one colour. Raises `FileNotFoundError` for a name that there is no drawing of."""
    return QIcon(_icon(name, colour.rgb()))  # a copy: somebody may add to it


@lru_cache(maxsize=64)
def _icon(name: str, rgb: int) -> QIcon:
    _drawing(name)  # before anything is being painted on
    made = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_icon(painter, name, QRectF(0, 0, size, size), QColor(rgb))
        painter.end()
        made.addPixmap(pixmap)
    return made


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint an icon into a rectangle, sharp at any scale.

    The colour is taken as opaque: in a half transparent one it would show where lines cross.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, colour.rgb()).render(painter, rect)
    painter.restore()


@lru_cache(maxsize=256)
def _renderer(name: str, rgb: int) -> QSvgRenderer:
    """Return a drawing in one colour, read already: rows of reports are painted once a second."""
    return QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", QColor(rgb).name().encode("ascii"))))


@lru_cache(maxsize=64)
def _drawing(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()
