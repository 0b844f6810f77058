"""Text from outside is shown as plain text, everywhere: in every window, list, tip, heading, notification and line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import every_window
import pytest
from every_window import DIALOGS, PRACTISING, open_window, window_of
from hands import only, press
from hostile_text import HOSTILE, everything_said, faults, mentions
from kept_accounts import NORDIC, SINGAPORE
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from report_shelf import NOW, failed, report, selection
from screen import OpenScreen

from apsis_desktop.api.definitions import Section, Segment
from apsis_desktop.errors import SelectionRefused
from apsis_desktop.gui.connections.dialog import RemovalQuestion
from apsis_desktop.gui.new_report.preset_button import PresetButton
from apsis_desktop.gui.presets.dialog import PresetsDialog
from apsis_desktop.gui.privacy.saved_files_dialog import SavedFilesDialog
from apsis_desktop.gui.reports.removal_question import ReportRemovalQuestion
from apsis_desktop.gui.reports.saving.replace_question import ReplaceQuestion
from apsis_desktop.gui.reports.screen_reader_announcer import announcement
from apsis_desktop.gui.reports.tray_notification import DesktopNotification
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.practice.account import described
from apsis_desktop.presets.presets import Preset


@pytest.fixture(params=HOSTILE)
def hostile(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let everything in the account, and all that a person may have named, be called like this."""
    name = HOSTILE[request.param]

    def hostile_named(things: Iterable[Any]) -> list[dict[str, Any]]:
        return [one | {"name": f"{one['name']} {name}"} for one in described(things)]

    monkeypatch.setattr("apsis_desktop.practice.protocol.described", hostile_named)
    monkeypatch.setattr(every_window, "NORDIC", NORDIC._replace(name=name))
    monkeypatch.setattr(every_window, "SINGAPORE", SINGAPORE._replace(name=f"S {name}", client_id=name))
    monkeypatch.setattr(every_window, "GONE", Segment(name, name))
    new = Preset.new
    monkeypatch.setattr(Preset, "new", lambda called, chosen, **more: new(f"{called} {name}", chosen, **more))
    file = Path("folder") / name.replace("/", "-").replace("\0", "")
    dialogs: dict[str, Callable[..., QWidget]] = {
        "SavedFilesDialog": lambda screen: SavedFilesDialog([SavedFile("1", file, 1, NOW)], screen.window),
        "PasteDialog, not found": every_window._paste(f"{name} 1\n{name} 2"),
        "RemovalQuestion": lambda screen: RemovalQuestion(NORDIC._replace(name=name), 2, screen.window),
        "ReportRemovalQuestion": lambda screen: ReportRemovalQuestion(
            [hostile_report(name, JobState.READY)], screen.window
        ),
        "ReplaceQuestion": lambda screen: ReplaceQuestion(file, screen.window),
    }
    for window, opens in dialogs.items():
        monkeypatch.setitem(DIALOGS, window, opens)
    return name


def hostile_report(name: str, state: JobState) -> Job:
    about = replace(
        selection(),
        section=Section(name, name),
        segments=(Segment(name, name), Segment(f"{name} 2", "2")),
        excluded=(Segment(f"{name} 3", "3"),),
    )
    return replace(report(state), selection=about, name=name)


SHOWING = {
    "workplace": 20,
    "notices": 20,
    "picking segments": 20,
    "picking columns": 20,
    "ConnectionsDialog": 2,
    "SavedFilesDialog": 1,
    "PasteDialog, not found": 1,
    "PresetsDialog": 5,
    "PresetsDialog, deleted": 5,
    "PresetNameDialog, taken": 1,
    "RemovalQuestion": 1,
    "ReportRemovalQuestion": 1,
}
"""So many places at least show such a text."""


@pytest.mark.parametrize("window", ["without lists", *PRACTISING])
def test_no_window_takes_a_text_from_outside_for_its_own(open_screen: OpenScreen, hostile: str, window: str) -> None:
    if window == "without lists":
        open_window(window, open_screen)
    else:
        window_of(window, open_screen(practising=True))
    for menu in [one for top in QApplication.topLevelWidgets() for one in top.findChildren(QMenu)]:
        menu.aboutToShow.emit()
    said = everything_said()
    assert faults(said) == []
    assert mentions(said) >= SHOWING.get(window, 0)


def test_a_preset_that_a_report_started_from_shows_its_name_as_it_is(open_screen: OpenScreen, hostile: str) -> None:
    screen = open_screen(practising=True)
    dialog = window_of("PresetsDialog", screen)
    assert isinstance(dialog, PresetsDialog)
    press(dialog.use)
    screen.tick("Men")
    button = only(screen.window, PresetButton)
    screen.until(lambda: button.changed)
    button.menu().aboutToShow.emit()
    said = everything_said()
    assert faults(said) == []
    assert any("Update" in text for _where, text, _looked_at in said)


def test_reports_in_every_state_show_what_they_are_about_as_it_is(open_screen: OpenScreen, hostile: str) -> None:
    screen = open_screen(practising=True)
    screen.lists_are_here()
    jobs = [
        replace(hostile_report(hostile, state), id=state.value, saved_path=Path("folder") / hostile.replace("/", "-"))
        for state in JobState
    ]
    refused = failed(SelectionRefused(words=hostile, detail=hostile))
    jobs.append(replace(hostile_report(hostile, JobState.FAILED), id="refused", problem=refused.problem))
    screen.desktop.services.queue._ledger.take_over(jobs)
    screen.desktop.services.queue.reloaded.emit()
    screen.window.show()
    screen.table.selectRow(0)
    for job in jobs:
        screen.desktop.window.workspace.reports.commands._show_details(job)
        screen.desktop.window.workspace.reports.say_removed([job])
        assert faults([("announcement", announcement(job), False)]) == []
    QApplication.processEvents()
    said = everything_said()
    assert faults(said) == []
    assert mentions(said) > 3 * len(jobs)


def test_a_notification_says_nothing_from_outside(
    open_screen: OpenScreen, hostile: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(DesktopNotification, "say", lambda _self, title, text, _count: told.append((title, text)))
    screen = open_screen(practising=True)
    monkeypatch.setattr(screen.desktop.notifier, "_is_here", lambda: False)
    screen.choose("Women")
    screen.is_in(screen.request(), JobState.READY)
    screen.until(lambda: bool(told))
    assert told[-1][1] == "A report is ready to save"
    assert mentions([("", text, False) for pair in told for text in pair]) == 0


def test_a_text_that_is_taken_for_markup_is_found_here(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setToolTip(HOSTILE["markup"])
    unlike = QLabel(HOSTILE["markup"], window)
    assert len([fault for fault in faults(everything_said()) if fault.startswith("markup")]) == 2
    unlike.setTextFormat(Qt.TextFormat.PlainText)
    unlike.setText("\u202egnp")
    assert len([fault for fault in faults(everything_said()) if fault.startswith("marks")]) >= 1
    assert PlainLabel("\u202egnp", window).text() == "\ufffdgnp"
