"""Before a CSV for Excel is saved: which columns Excel would alter in it, and what the person wants then."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apsis_desktop.errors import ListProblem, SavingProblem
from apsis_desktop.gui.reports.row.status_text import Remark
from apsis_desktop.gui.reports.saving.cloud_folder_notice import ChosenPlace
from apsis_desktop.gui.text.file_names import with_ending
from apsis_desktop.jobs.earlier.report_file import place_of
from apsis_desktop.jobs.save_request import SaveRequest
from apsis_desktop.lists.changed_column import Altered, ChangedColumn
from apsis_desktop.lists.form import Form
from apsis_desktop.system.background import Background

if TYPE_CHECKING:
    from apsis_desktop.gui.inside.excel_question import Wanted


class ExcelCheck(QObject):
    """`decided` carries a list of `ChosenPlace`, as they came or otherwise made; none where the person gave up.

    `work`: a private folder for what is needed to look into files.
    """

    decided = Signal(object)

    def __init__(
        self,
        background: Background,
        work: Path,
        remark: Callable[[str, Remark | None], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._background = background
        self._work = work
        self._remark = remark
        self._window = window

    def begin(self, places: Sequence[ChosenPlace]) -> None:
        """Let what is to be a CSV for Excel be looked at; it is asked about once for all of them."""
        asked = [place for place in places if _is_in_question(place.request)]
        if not asked:
            self.decided.emit(list(places))
            return
        for place in asked:
            self._remark(place.job.id, Remark.CHECKING)
        done = partial(self._ask, places)
        folder = next(filter(None, (place_of(place.job) for place in asked)), self._work).parent
        self._background.run(
            partial(_look, asked, self._work),
            done,
            lambda _error: done(Altered(unknown=True)),
            parent=self,
            folder=folder,
        )

    def _ask(self, places: Sequence[ChosenPlace], altered: Altered) -> None:
        for place in places:
            self._remark(place.job.id, None)
        if not (altered.columns or altered.unknown):
            self.decided.emit(list(places))
            return
        from apsis_desktop.gui.inside.excel_question import ExcelQuestion

        box = ExcelQuestion(altered, self._window)
        box.answered.connect(partial(self._decide, places))
        box.open()

    def _decide(self, places: Sequence[ChosenPlace], wanted: Wanted) -> None:
        self.decided.emit([_made_as(place, wanted) for place in places])


def _is_in_question(request: SaveRequest) -> bool:
    return request.form is Form.CSV_EXCEL and not request.shape.excel_text


def _made_as(place: ChosenPlace, wanted: Wanted) -> ChosenPlace:
    """Return a place with what is wanted there, where that is in question; a workbook has another name."""
    before = place.request
    if not _is_in_question(before):
        return place
    from apsis_desktop.gui.inside.excel_question import Wanted

    form = Form.XLSX_TIDY if wanted is Wanted.TIDY else Form.CSV_EXCEL
    path = with_ending(before.path, form.ending)
    same = path == before.path
    request = SaveRequest.of(
        path,
        form,
        replace(before.shape, excel_text=wanted is Wanted.AS_TEXT),
        replace=before.replace and same,
        numbered=before.numbered or not same,
    )
    return place._replace(request=request)


def _look(places: Sequence[ChosenPlace], work: Path, cancelled: threading.Event) -> Altered:
    """Look into the files as far as they are here. On a thread of the folder that they are in."""
    from apsis_desktop.jobs.shaping import columns_altered_by_excel

    found: dict[str, ChangedColumn] = {}
    unknown = False
    for place in places:
        if place_of(place.job) is None:
            unknown = True
            continue
        try:
            columns = columns_altered_by_excel(place.job, place.request.shape, work, cancelled)
        except (ListProblem, SavingProblem):
            unknown = True
            continue
        for each in columns:
            before = found[each.heading].changes if each.heading in found else ()
            found[each.heading] = ChangedColumn(each.heading, tuple(dict.fromkeys((*before, *each.changes))))
    return Altered(tuple(found.values()), unknown)
