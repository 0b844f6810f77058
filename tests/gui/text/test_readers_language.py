"""The language and the country of the reader: Qt's own words, numbers and dates along with ours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot
from report_shelf import NOW, ReportShelf, report, selection

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.new_report.chosen_segments import ChosenSegments
from apsis_desktop.gui.privacy.saved_files_dialog import SavedFilesDialog
from apsis_desktop.gui.reports.inbox import ReportInbox
from apsis_desktop.gui.reports.saving.save_dialog import file_name_of
from apsis_desktop.gui.reports.table_model import ReportTableModel
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.report_name import report_name
from apsis_desktop.gui.text.translation import Translation
from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.lists.form import Form

MANY = tuple(Segment(f"Segment {number}", f"usercreated.segments.s-{number}") for number in range(50_000))
NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    usual = QLocale()
    made = Translation(qapp)
    yield made
    made.stop()
    QLocale.setDefault(usual)


def plain(text: str) -> str:
    """Read the spaces that do not break as ordinary ones."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(("code", "written"), [("en", "50,000"), ("sv", "50 000")])
def test_counts_are_written_as_in_the_readers_country(
    qtbot: QtBot, translation: Translation, code: str, written: str
) -> None:
    translation.speak(code)
    picker = ChosenSegments()
    qtbot.addWidget(picker)
    picker.set_segments(MANY)
    picker.picker.checklist.search.setText("a")
    assert written in plain(picker.picker.checklist.count.text())


@pytest.mark.parametrize(
    ("code", "size", "day"), [("sv", "2,1 MB", "2026-03-09 12:00"), ("da", "2,1 MB", "09.03.2026 12.00")]
)
def test_the_language_that_is_chosen_decides_how_sizes_and_dates_are_written(
    translation: Translation, code: str, size: str, day: str
) -> None:
    translation.speak(code)
    amounts = Amounts(zone=UTC)
    assert plain(amounts.size(2_100_000)) == size
    assert plain(amounts.moment(NOON, NOON.replace(year=2027))) == day


@pytest.mark.parametrize(
    ("code", "ours", "qts"),
    [("en", "Cancel", "Retry"), ("sv", "Avbryt", "Försök igen"), ("da", "Annuller", "Prøv igen")],
)
def test_qts_own_dialogs_speak_the_language_as_well(
    qtbot: QtBot, translation: Translation, code: str, ours: str, qts: str
) -> None:
    translation.speak(code)
    names = (QDialogButtonBox.StandardButton.Cancel, QDialogButtonBox.StandardButton.Retry)
    buttons = QDialogButtonBox(names[0] | names[1])
    qtbot.addWidget(buttons)
    # The first is among the program's texts, the second comes out of Qt's own file.
    assert [buttons.button(name).text().replace("&", "") for name in names] == [ours, qts]


def test_a_button_speaks_a_language_that_qt_does_not_bring(qtbot: QtBot, translation: Translation) -> None:
    translation.speak("nb")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert [one.text().replace("&", "") for one in buttons.buttons()] == ["Avbryt"]


@pytest.mark.parametrize(("code", "day"), [("sv", "2026-03-09"), ("da", "09.03.2026")])
def test_a_file_that_is_left_is_shown_with_the_day_that_it_was_saved_on(
    qtbot: QtBot, translation: Translation, code: str, day: str
) -> None:
    translation.speak(code)
    dialog = SavedFilesDialog([SavedFile("1", Path("women.csv"), 1, NOON)])
    qtbot.addWidget(dialog)
    assert day in dialog.list.item(0).text()


def test_a_report_is_called_in_the_readers_language_whatever_was_spoken_when_it_was_requested(
    qtbot: QtBot, translation: Translation
) -> None:
    requested = selection("Women", "Men")
    job = replace(report(JobState.READY), name=report_name(requested), selection=requested)
    assert job.name == "Women or Men, known"
    translation.speak("sv")
    model = ReportTableModel(ReportShelf(job), lambda: NOW)
    called = report_name(requested)
    assert called != job.name
    cell = model.index(0, 0)
    assert cell.data() == called
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole).startswith(called)
    assert file_name_of(job, Form.CSV).startswith(called)
    shown = ReportInbox(model)
    shown.search(called)
    assert shown.rowCount() == 1
