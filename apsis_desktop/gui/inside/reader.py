"""Reads one list for its window, off the GUI thread: what is found is told piece by piece, as soon as it is known."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from apsis_desktop.errors import ApsisError, Cancelled
from apsis_desktop.gui.inside.rows_model import Read
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.system.background import Background, Task

if TYPE_CHECKING:
    from apsis_desktop.lists.counts import Summary
    from apsis_desktop.lists.inside.contents import Contents
    from apsis_desktop.lists.inside.look import Look
    from apsis_desktop.lists.rows import View

_AT_ONCE = 3  # taking all in or counting, sorting or searching, and what is seen
_FIRST = 100  # rows that are shown before all are there


class ListReader(QObject):
    """`opened` comes first; then `first_rows`, `taken_in`, `counted`, and `contents` of one column after another.

    `arranged` carries what came of the last `arrange`, and `shared` of the last `count_shared`: None where nothing
    did, and `failed` says why. `look`: once open.
    """

    opened = Signal(object)  # Look
    first_rows = Signal(object)  # its rows from the top, before all have been taken in
    taken_in = Signal(object)  # View
    counted = Signal(object)  # Summary
    contents = Signal(int, object)  # the place of a column, Contents
    arranged = Signal(object)  # View | None
    shared = Signal(object)  # Shared | None
    failed = Signal(object)  # ApsisError

    def __init__(self, folder: Path | None, parent: QObject) -> None:
        """`folder` is the person's that the list lies in, if it is one's."""
        super().__init__(parent)
        self.background = Background(_AT_ONCE)
        self._folder = folder
        self._kept = _Kept()
        self.look: Look | None = None
        self._unknown: list[int] = []  # columns of which nothing is known yet, the next one first
        self._arranging: Task | None = None
        self._counting: Task | None = None

    def begin(self, open_list: Callable[[threading.Event], Look], work: Path) -> None:
        """Open the list, and find out all about it. `work`: the folder in which what is needed for that lies."""
        self.background.run(
            partial(self._kept.open, partial(_opened, open_list, work)),
            self._take_opened,
            self.failed.emit,
            parent=self,
            folder=self._folder,
        )

    def arrange(
        self, by: int | None, *, descending: bool, words: tuple[str, ...] = (), sharing: int | None = None
    ) -> None:
        """Find the rows that are wanted, in an order; what was wanted before is not any more."""
        look = self.look
        if look is None:
            return
        if self._arranging is not None:
            self._arranging.cancel()

        def arrange(cancelled: threading.Event) -> View:
            return look.arrange(cancelled, by, descending=descending, words=words, sharing=sharing)

        self._arranging = self.background.run(
            arrange, self.arranged.emit, partial(self._fail, self.arranged), parent=self
        )

    def find_first(self, place: int) -> None:
        """Find out next what is in a column, where that is not known yet."""
        if place in self._unknown:
            self._unknown.remove(place)
            self._unknown.insert(0, place)

    def count_shared(self, heading: str) -> None:
        """Count who shares a value of a column with whom."""
        if self.look is None:
            return
        if self._counting is not None:
            self._counting.cancel()
        work = partial(self.look.shared, heading)
        self._counting = self.background.run(work, self.shared.emit, partial(self._fail, self.shared), parent=self)

    def read(self, view: View) -> Read:
        """Return what reads the rows of a view."""
        look = self.look
        if look is None:
            raise Cancelled
        return partial(look.read, view)

    def stop(self, seconds: float = 0.0) -> bool:
        """Stop, and tell whether that was done in so many seconds; `close` is to follow."""
        return self.background.stop(seconds)

    def close(self, seconds: float) -> None:
        """Delete what was needed. It waits until nothing is asked of the list any more, on whichever thread."""
        self._kept.close(seconds)

    def closing(self) -> Callable[[threading.Event], None]:
        """Return what closes the list on another thread, also when this is no more."""
        kept = self._kept
        return lambda _cancelled: kept.close()

    def _fail(self, told: SignalInstance, problem: ApsisError) -> None:
        told.emit(None)
        self.failed.emit(problem)

    # --- one thing after another

    def _take_opened(self, look: Look) -> None:
        self.look = look
        self.opened.emit(look)
        self.background.run(partial(look.first_rows, _FIRST), self.first_rows.emit, parent=self, folder=self._folder)
        self.background.run(look.take_in, self._take_all, self.failed.emit, parent=self, folder=self._folder)

    def _take_all(self, view: View) -> None:
        self.taken_in.emit(view)
        if self.look is not None:
            self.background.run(self.look.count, self._take_counts, self.failed.emit, parent=self)

    def _take_counts(self, summary: Summary) -> None:
        self.counted.emit(summary)
        self._unknown = list(range(len(summary.columns)))
        self._find_contents()

    def _find_contents(self) -> None:
        if self.look is None or not self._unknown:
            return
        place = self._unknown.pop(0)

        def take(found: Contents) -> None:
            self.contents.emit(place, found)
            self._find_contents()

        self.background.run(partial(self.look.contents, place), take, self.failed.emit, parent=self)


class _Kept:
    """The list that is open, which is closed in any case: also where it was opened when nobody wanted it any more."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._over = False
        self._look: Look | None = None

    def open(self, opened: Callable[[threading.Event], Look], cancelled: threading.Event) -> Look:
        look = opened(cancelled)
        with self._lock:
            self._look = look
            over = self._over
        if over:
            look.close()
            raise Cancelled
        return look

    def close(self, seconds: float | None = None) -> None:
        with self._lock:
            self._over = True
            look = self._look
        if look is not None:
            look.close(seconds)


def _opened(open_list: Callable[[threading.Event], Look], work: Path, cancelled: threading.Event) -> Look:
    with saving_errors(work):
        return open_list(cancelled)
