"""Compares two lists off the GUI thread, and keeps them open until another comparison begins or the window closes."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.inside.changes_text import changed_headings
from apsis_desktop.gui.text.translation import alphabet
from apsis_desktop.lists.compare import ChangedHeadings
from apsis_desktop.lists.fingerprints.hashing import Known
from apsis_desktop.lists.inside.one_of_two import OneOfTwo
from apsis_desktop.lists.inside.open_comparison import OpenComparison
from apsis_desktop.lists.work_folder import work_folder
from apsis_desktop.report.files.disk_room import free_bytes
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.system.background import Background, Task

_NUMBERS = count(1)


@dataclass(frozen=True, slots=True)
class TwoLists:
    """What is compared. `by`: the headings by which people are told apart, where that is not the export key.

    `old`: a file, or what reads who is remembered of it; that waits for the disk and the keyring.
    """

    old: OneOfTwo | Callable[[], Known]
    new: OneOfTwo
    by: tuple[str, str] | None = None
    called: ChangedHeadings = field(default_factory=changed_headings)
    language: str = field(default_factory=alphabet)


class ComparisonSession(QObject):
    """`opened` carries an `OpenComparison`, `failed` an error. Nothing comes of what was begun before the last one."""

    opened = Signal(object)
    failed = Signal(object)
    _is_open = Signal(int, object)

    def __init__(self, background: Background, work: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._work = work
        self._begun = 0
        self._task: Task | None = None
        self._is_open.connect(self._take)

    def begin(self, lists: TwoLists) -> None:
        """Compare two lists; what was open is closed."""
        self.close()
        hold = partial(self._hold, self._begun, lists)
        # On a thread of its own, that is held for as long as they are open.
        folder = self._work / f"comparison {next(_NUMBERS)}"
        self._task = self._background.run(hold, None, partial(self._fail, self._begun), parent=self, folder=folder)

    def close(self) -> None:
        self._begun += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _hold(self, begun: int, lists: TwoLists, cancelled: threading.Event) -> None:
        with (
            saving_errors(self._work),
            work_folder(self._work) as folder,
            _open(lists, folder, cancelled) as comparison,
        ):
            with contextlib.suppress(RuntimeError):  # the window is gone
                self._is_open.emit(begun, comparison)
            cancelled.wait()

    @Slot(int, object)
    def _take(self, begun: int, comparison: OpenComparison) -> None:
        if begun == self._begun:
            self.opened.emit(comparison)

    def _fail(self, begun: int, problem: ApsisError) -> None:
        if begun == self._begun:
            self._task = None
            self.failed.emit(problem)


def _open(lists: TwoLists, folder: Path, cancelled: threading.Event) -> AbstractContextManager[OpenComparison]:
    most = free_bytes(folder)
    if isinstance(lists.old, OneOfTwo):
        return OpenComparison.open(
            lists.old, lists.new, lists.by, folder, cancelled, most, lists.called, lists.language
        )
    return OpenComparison.open_remembered(lists.old(), lists.new, folder, cancelled, most, lists.language)
