"""Mouse, wheel and keys as the system hands them to a window, at the places where something is painted."""

from __future__ import annotations

from painted_colours import PaintedText, painted_texts
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NOTCH = 120
_LEAST, _MOST = 4, 24  # pixels: so wide is a picture in a row


def click(window: QWidget, place: QPoint) -> None:
    """Move the mouse there and press it."""
    QTest.mouseMove(_native(window), place)
    QTest.mouseClick(_native(window), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QApplication.processEvents()


def turn_wheel(window: QWidget, place: QPoint, notches: int) -> None:
    """Turn the wheel over a place of the window; towards the person where it is below nought."""
    for _ in range(abs(notches)):
        QTest.wheelEvent(_native(window), QPointF(place), QPoint(0, NOTCH if notches > 0 else -NOTCH))
        QApplication.processEvents()


def hold_key(
    window: QWidget,
    key: Qt.Key,
    repeats: int,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Hold a key down until it has come so many times more, wherever the keyboard is by then."""
    text = {Qt.Key.Key_Space: " ", Qt.Key.Key_Return: "\r"}.get(key, "")
    for number in range(1 + repeats):
        QTest.simulateEvent(QApplication.focusWidget() or window, True, key, modifiers, text, number > 0)
        QApplication.processEvents()
    QTest.simulateEvent(QApplication.focusWidget() or window, False, key, modifiers, text, False)
    QApplication.processEvents()


def texts(window: QWidget, text: str) -> list[PaintedText]:
    """Find where a text is painted once the window has come to rest, from top to bottom."""
    before: list[PaintedText] = []
    while (now := painted_texts(window)) != before:
        before = now
        QTest.qWait(20)  # short on purpose: a pause between two looks
    return sorted((one for one in now if one.text == text), key=lambda one: one.place.y())


def beside(window: QWidget, row: PaintedText, text: str) -> QPoint:
    """Find a place on a text that is painted in the same row as another one."""
    (found,) = [one for one in texts(window, text) if one.place.y() == row.place.y()]
    return found.place + QPoint(window.fontMetrics().horizontalAdvance(text) // 2, -3)


def picture_at_the_end(window: QWidget, row: PaintedText) -> QPoint:
    """Find the picture that is painted last in a row of a list."""
    part = window.childAt(row.place + QPoint(1, -2))
    assert part is not None
    box = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    picture = window.grab().toImage()
    middle = row.place.y() - window.fontMetrics().ascent() // 3
    inked = [
        x for x in range(box.right(), box.left() - 1, -1) if _ink(picture, x, range(middle - 5, middle + 6), box.left())
    ]
    cluster: list[int] = []
    for x in inked:
        if cluster and cluster[-1] - x > 2:
            if _LEAST <= len(cluster) <= _MOST:
                break
            cluster = []
        cluster.append(x)
    assert _LEAST <= len(cluster) <= _MOST, f"no picture at the end of {row.text!r}"
    return QPoint(sum(cluster) // len(cluster), middle)


def _ink(picture: QImage, x: int, column: range, left: int) -> bool:
    ground = picture.pixelColor(left + 1, column.start)
    return any(_far(picture.pixelColor(x, y), ground) for y in column)


def _far(one: QColor, other: QColor) -> bool:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue()) > 60


def _native(window: QWidget) -> QWindow:
    handle = window.windowHandle()
    assert handle is not None
    return handle
