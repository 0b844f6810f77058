"""The list that a report is compared with: an earlier report whose file is there or that is remembered, or any file."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.report_name import title
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.fields import Dropdown
from apsis_desktop.gui.widgets.start_folder import PATIENCE
from apsis_desktop.jobs.earlier.report_file import ReportFile, file_of, place_of
from apsis_desktop.jobs.job import Job
from apsis_desktop.lists.several_files import in_their_order, name_of
from apsis_desktop.system.background import Background

_MOST = 12
"""Earlier reports whose files are looked for."""


@dataclass(frozen=True, slots=True)
class Source:
    """A list to compare with: the file of a report, or any other. `changed`: since it was saved.

    `more`: files in which the list goes on.

    `alike`: the report is of the same request.

    Where there is no file, fingerprints are kept of the people in the report that was requested at `since`.
    """

    file: Path | None
    job: Job | None = None
    changed: bool = False
    since: datetime | None = None
    alike: bool = True
    more: tuple[Path, ...] = ()


class CompareWith(QWidget):
    """`chosen` carries a `Source`. `nothing_found` comes where no earlier report has its file any more."""

    chosen = Signal(object)
    nothing_found = Signal()

    def __init__(self, background: Background, name: str, now: datetime, parent: QWidget) -> None:
        """`name` is that of the report which is compared."""
        super().__init__(parent)
        self._name = name
        self._background = background
        self._now = now
        self._amounts = Amounts()
        self._looked: dict[str, Source | None] = {}
        self._earlier: list[Job] = []
        self._others: dict[str, Source] = {}
        self._other: Source | None = None
        self._remembered: Source | None = None
        self._sources: list[Source] = []
        self.source: Source | None = None
        self.combo = Dropdown(self)
        self.combo.setAccessibleName(self.tr("Compare with"))
        self.combo.setAccessibleDescription(
            self.tr("Reports whose files are still there, those of the same people first.")
        )
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.setPlaceholderText(self.tr("No earlier file"))
        self.combo.activated.connect(self._activated)
        self.other = QPushButton(self.tr("Choose &file…"), self)
        self.other.setAccessibleDescription(self.tr("Compares with any other list: CSV or Excel."))
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._ask)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._choose_what_is_there)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.combo, 1)
        row.addWidget(self.other)

    def look_for(self, earlier: Sequence[Job], remembered: datetime | None = None) -> None:
        """Offer the files of these reports as far as they are there, and choose the newest that is as it was saved.

        `remembered`: when the report was requested of whose people fingerprints are kept. They stand in for its file.
        """
        self._earlier = list(earlier[:_MOST])
        self._remembered = None if remembered is None else Source(None, since=remembered)
        if not self._earlier:
            self._choose_what_is_there()
            self._show()
            return
        self._patience.start()
        for job in self._earlier:
            place = place_of(job)
            folder = None if place is None else place.parent
            self._background.run(partial(_look, job), partial(self._take, job), parent=self, folder=folder)

    def offer_others(self, others: Sequence[Job]) -> None:
        """Offer the files of reports of other requests below, as far as they are there. None is chosen by itself."""
        for job in others[:_MOST]:
            place = place_of(job)
            folder = None if place is None else place.parent
            self._background.run(partial(_look, job), partial(self._take_other, job), parent=self, folder=folder)

    def _take_other(self, job: Job, found: ReportFile | None) -> None:
        if found is not None:
            self._others[job.id] = Source(found.path, job, found.changed, alike=False)
            self._show()

    def name(self) -> str:
        """Return what to call the list that is compared with, within a sentence."""
        if self.source is None:
            return ""
        if self.source.file is not None and self.source.job is None:
            return in_a_sentence(name_of([self.source.file, *self.source.more]))
        day = self._amounts.moment(_requested_at(self.source), self._now)
        if self.source.job is not None and not self.source.alike:
            return self.tr("{name} from {day}").format(name=in_a_sentence(title(self.source.job)), day=day)
        return self.tr("the report from {day}").format(day=day)

    def _take(self, job: Job, found: ReportFile | None) -> None:
        self._looked[job.id] = None if found is None else Source(found.path, job, found.changed)
        self._show()
        if self.source is not None:
            return
        for each in self._earlier:
            if self._remembered is not None and each.requested_at < _requested_at(self._remembered):
                break
            if each.id not in self._looked:
                return  # a newer one may still be there
            source = self._looked[each.id]
            if source is not None and not source.changed:
                self._choose(source)
                return
        self._choose_what_is_there()

    def _choose_what_is_there(self) -> None:
        """Choose the best that was found by now: what is as it was, and there also what is remembered."""
        if self.source is not None:
            return
        there = self._there()
        if there:
            self._choose(min(there, key=lambda source: source.changed))
        elif len(self._looked) == len(self._earlier):
            self.nothing_found.emit()

    def _there(self) -> list[Source]:
        """Return the earlier reports that can be compared with, the newest first.

        What is remembered adds nothing to the file of the same report.
        """
        files = [source for each in self._earlier if (source := self._looked.get(each.id)) is not None]
        remembered = self._remembered
        if remembered is None or any(_requested_at(each) == remembered.since and not each.changed for each in files):
            return files
        return sorted([*files, remembered], key=_requested_at, reverse=True)

    def _choose(self, source: Source) -> None:
        self._patience.stop()
        self.source = source
        self._show()
        self.chosen.emit(source)

    def _activated(self, row: int) -> None:
        if self._sources[row] != self.source:
            self._choose(self._sources[row])

    def _show(self) -> None:
        self._sources = self._there()
        if self._other is not None:
            self._sources.append(self._other)
        others = self._others.values()
        self._sources += sorted(others, key=_requested_at, reverse=True)
        self.combo.clear()
        self.combo.addItems([self._text(source) for source in self._sources])
        self.combo.setCurrentIndex(self._sources.index(self.source) if self.source in self._sources else -1)
        self.combo.setEnabled(bool(self._sources))

    def _text(self, source: Source) -> str:
        if source.file is not None and source.job is None:
            return name_of([source.file, *source.more])
        name = self._name if source.job is None else title(source.job)
        facts = [in_a_sentence(name), self._amounts.moment(_requested_at(source), self._now)]
        if not source.alike:
            facts.append(self.tr("different selection of people"))
        if source.file is None:
            facts.append(self.tr("fingerprints only"))
        if source.job is not None and source.job.contents is not None:
            facts.append(self.tr("%Ln people", "", source.job.contents.people))
        if source.changed:
            facts.append(self.tr("changed since it was saved"))
        return " · ".join(facts)

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Compare with a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Lists ({patterns})").format(patterns=_PATTERNS), self.tr("All files (*)")])
        if self.source is not None and self.source.file is not None and self.source.job is None:
            dialog.setDirectory(str(self.source.file.parent))
        dialog.filesSelected.connect(lambda chosen: self.take_file(*chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_file(self, *chosen: str) -> None:
        """Compare with a file, or with several that a list was split into."""
        file, *more = in_their_order(map(Path, chosen))
        self._other = Source(file, more=tuple(more))
        self._choose(self._other)


_PATTERNS = "*.csv *.csv.gz *.txt *.tsv *.gz *.xlsx"


def _requested_at(source: Source) -> datetime:
    """Return when the report was requested that a source is of; any file is older than all of them."""
    at = source.since if source.job is None else source.job.requested_at
    return at or datetime.min.replace(tzinfo=UTC)


def _look(job: Job, _cancelled: threading.Event) -> ReportFile | None:
    return file_of(job)
