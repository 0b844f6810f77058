from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hands import button, only, press
from kept_accounts import NORDIC
from opened_window import Opener
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from report_shelf import report

from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.jobs.job import JobState
from apsis_desktop.report.clock import utc_now


def test_where_all_is_done_the_window_just_closes(qtbot: QtBot, open_window: Opener) -> None:
    window = open_window(jobs=(report(JobState.SAVED, saved_path=Path("x.csv")), report(JobState.FAILED, "Men"))).window
    with qtbot.waitSignal(window.closing):
        window.close()
    assert not window.isVisible()


GOES_ON = "APSIS One continues preparing. The download follows the next time you start Apsis Desktop."
PRACTICE_ENDS = "Practice reports in progress end when Apsis Desktop closes."
SAVED_LATER = "Saving continues the next time you start Apsis Desktop."
LINK_UNTIL = utc_now() + timedelta(hours=3)
UNTIL = Amounts().moment(LINK_UNTIL + timedelta(days=1), utc_now())


@pytest.mark.parametrize(
    ("running", "practising", "saving", "to_save", "said", "consequence"),
    [
        (1, 0, 0, 0, "One report is still in progress.", GOES_ON),
        (3, 0, 0, 0, "3 reports are still in progress.", GOES_ON),
        (0, 2, 0, 0, "2 reports are still in progress.", PRACTICE_ENDS),
        (0, 0, 1, 0, "One file is being saved.", SAVED_LATER),
        (0, 0, 0, 1, "One report is not saved yet.", f"It can be saved until {UNTIL}."),
        (0, 0, 0, 2, "2 reports are not saved yet.", f"The first of them can be saved until {UNTIL}."),
        (
            1,
            1,
            2,
            0,
            "2 reports are still in progress. 2 files are being saved.",
            f"{GOES_ON} {PRACTICE_ENDS} {SAVED_LATER}",
        ),
    ],
)
def test_closing_says_first_what_becomes_of_what_is_not_done(
    qtbot: QtBot,
    open_window: Opener,
    running: int,
    practising: int,
    saving: int,
    to_save: int,
    said: str,
    consequence: str,
) -> None:
    jobs = [
        *(replace(report(JobState.PREPARING), connection_id=NORDIC.id) for _ in range(running)),
        *(replace(report(JobState.FETCHING), connection_id="practice") for _ in range(practising)),
        *(replace(report(JobState.READY), connection_id=NORDIC.id, save_to=Path("x.csv")) for _ in range(saving)),
        *(report(JobState.READY, link_until=LINK_UNTIL + timedelta(days=n)) for n in range(to_save)),
    ]
    window = open_window(NORDIC, jobs=tuple(replace(job, id=str(number)) for number, job in enumerate(jobs))).window
    window.close()
    assert window.isVisible()
    question = only(window, QMessageBox)
    assert question.text() == f"{said} Close Apsis Desktop?"
    assert question.informativeText() == button(question, "Close").accessibleDescription() == consequence
    with qtbot.assertNotEmitted(window.closing):
        press(button(question, "Keep open"))
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
    window.close()
    with qtbot.waitSignal(window.closing):
        press(button(only(window, QMessageBox), "Close"))
    assert not window.isVisible()


def test_the_question_counts_on_while_it_is_open(qtbot: QtBot, open_window: Opener) -> None:
    jobs = tuple(report(JobState.PREPARING, name, connection_id=NORDIC.id) for name in ("Women", "Men"))
    desktop = open_window(NORDIC, jobs=jobs)
    desktop.window.restart()
    question = only(desktop.window, QMessageBox)
    assert question.text() == "2 reports are still in progress. Restart Apsis Desktop?"
    desktop.services.queue.cancel(jobs[0].id)
    qtbot.waitUntil(lambda: question.text() == "One report is still in progress. Restart Apsis Desktop?")
    desktop.services.queue.cancel(jobs[1].id)
    qtbot.waitUntil(lambda: question.text() == "Restart Apsis Desktop?")
    assert question.informativeText() == button(question, "Restart").accessibleDescription() == ""


def test_what_is_saved_of_people_is_said_to_be_lost_until_it_is_done(qtbot: QtBot, open_window: Opener) -> None:
    desktop = open_window(NORDIC, jobs=(report(JobState.READY, connection_id=NORDIC.id, save_to=Path("x.csv")),))
    people = desktop.window.workspace.reports.commands.saved_people
    people.note(people, lambda: None)
    desktop.window.close()
    question = only(desktop.window, QMessageBox)
    assert question.text() == "2 files are being saved. Close Apsis Desktop?"
    lost = "Files from Look inside and Compare that are still being saved are not kept."
    assert question.informativeText() == f"{SAVED_LATER} {lost}"
    people.forget(people)
    assert question.text() == "One file is being saved. Close Apsis Desktop?"
    assert question.informativeText() == SAVED_LATER


def test_closing_twice_asks_once(open_window: Opener) -> None:
    window = open_window(jobs=(report(JobState.PREPARING),)).window
    window.close()
    window.close()
    assert len(window.findChildren(QMessageBox)) == 1
