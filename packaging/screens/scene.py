"""One screen to take a picture of, and what most of them need."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from screens.stages import Stage

Kind = TypeVar("Kind", bound=QWidget)
Show = Callable[[Stage], Iterator[QWidget]]


@dataclass(frozen=True)
class Scene:
    """`show` brings the screen up, yields its window, and leaves everything as it was."""

    name: str
    kind: type[QWidget]
    show: Show


def dialog(stage: Stage, shown: QDialog) -> Iterator[QDialog]:
    """Show a dialog for as long as its picture is taken."""
    shown.open()
    stage.studio.wait(shown.isVisible, f"{type(shown).__name__}")
    yield shown
    shown.close()


def comes_up(stage: Stage, kind: type[Kind]) -> Kind:
    """Wait for a window that the program itself opens."""

    def there() -> list[Kind]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]

    stage.studio.wait(there, kind.__name__)
    return there()[0]
