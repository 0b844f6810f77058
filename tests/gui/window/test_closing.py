from dataclasses import replace
from pathlib import Path

import pytest
from hands import button, only, press
from kept_accounts import NORDIC
from opened_window import Opener
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from report_shelf import report

from apsis_desktop.jobs.job import JobState


def test_without_running_reports_the_window_just_closes(qtbot: QtBot, open_window: Opener) -> None:
    window = open_window(jobs=(report(JobState.READY),)).window
    with qtbot.waitSignal(window.closing):
        window.close()
    assert not window.isVisible()


GOES_ON = (
    "APSIS One goes on with what it was asked for, and keeps it for a day. At the next start the reports go on here."
)
PRACTICE_ENDS = "Reports on practice data end with the program."
SAVED_LATER = "What is being saved is saved at the next start."


@pytest.mark.parametrize(
    ("running", "practising", "saving", "said", "consequence"),
    [
        (1, 0, 0, "One report is still running.", GOES_ON),
        (3, 0, 0, "3 reports are still running.", GOES_ON),
        (0, 2, 0, "2 reports are still running.", PRACTICE_ENDS),
        (0, 0, 1, "One file is being saved.", SAVED_LATER),
        (
            1,
            1,
            2,
            "2 reports are still running. 2 files are being saved.",
            f"{GOES_ON} {PRACTICE_ENDS} {SAVED_LATER}",
        ),
    ],
)
def test_closing_says_first_what_becomes_of_what_is_under_way(
    qtbot: QtBot, open_window: Opener, running: int, practising: int, saving: int, said: str, consequence: str
) -> None:
    jobs = [
        *(replace(report(JobState.PREPARING), connection_id=NORDIC.id) for _ in range(running)),
        *(replace(report(JobState.FETCHING), connection_id="practice") for _ in range(practising)),
        *(replace(report(JobState.READY), connection_id=NORDIC.id, save_to=Path("x.csv")) for _ in range(saving)),
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


def test_closing_twice_asks_once(open_window: Opener) -> None:
    window = open_window(jobs=(report(JobState.PREPARING),)).window
    window.close()
    window.close()
    assert len(window.findChildren(QMessageBox)) == 1
