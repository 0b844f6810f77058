from collections.abc import Callable
from pathlib import Path

import pytest
from hands import button, only, press
from kept_accounts import NORDIC, SINGAPORE, Kept, kept
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from apsis_desktop.errors import SecretMissing
from apsis_desktop.gui.connections.dialog import ConnectionsDialog
from apsis_desktop.gui.connections.list import ConnectionList
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.system.background import Background


def none(_connection_id: str) -> int:
    return 0


def opened(
    qtbot: QtBot, there: Kept, background: Background, running_on: Callable[[str], int] = none
) -> ConnectionsDialog:
    dialog = ConnectionsDialog(there.accounts, background, NORDIC.id, running_on)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def names(dialog: ConnectionsDialog) -> list[str]:
    rows = only(dialog, ConnectionList)
    return [rows.topLevelItem(row).text(0) for row in range(rows.topLevelItemCount())]  # type: ignore[union-attr]  # the rows that it counts are there


def mark(dialog: ConnectionsDialog, row: int) -> None:
    rows = only(dialog, ConnectionList)
    item = rows.topLevelItem(row)
    assert item is not None
    rows.setCurrentItem(item)


def rename(dialog: ConnectionsDialog, text: str) -> None:
    rows = only(dialog, ConnectionList)
    editor = rows.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_the_connection_in_use_is_said_so(qtbot: QtBot, tmp_path: Path, background: Background) -> None:
    dialog = opened(qtbot, kept(tmp_path, NORDIC, SINGAPORE), background)
    rows = only(dialog, ConnectionList)
    first, second = rows.topLevelItem(0), rows.topLevelItem(1)
    assert first is not None
    assert second is not None
    assert [first.text(column) for column in range(4)] == ["Nordic marketing", "Europe", "client-nordic", "In use"]
    assert [second.text(column) for column in range(4)] == ["Singapore", "Asia-Pacific", "client-singapore", ""]
    assert not button(dialog, "Use this connection").isEnabled()


def test_another_connection_is_used(qtbot: QtBot, tmp_path: Path, background: Background) -> None:
    dialog = opened(qtbot, kept(tmp_path, NORDIC, SINGAPORE), background)
    mark(dialog, 1)
    with qtbot.waitSignal(dialog.chosen) as told:
        press(button(dialog, "Use this connection"))
    assert told.args == [SINGAPORE.id]
    assert not dialog.isVisible()


def test_a_connection_is_renamed_in_place(qtbot: QtBot, tmp_path: Path, background: Background) -> None:
    there = kept(tmp_path, NORDIC, SINGAPORE)
    dialog = opened(qtbot, there, background)
    mark(dialog, 1)
    QTest.keyClick(only(dialog, ConnectionList), Qt.Key.Key_F2)
    with qtbot.waitSignal(dialog.renamed) as told:
        rename(dialog, "  Asia   office ")
    assert told.args == [SINGAPORE.id]
    assert [connection.name for connection in there.accounts.connections()] == ["Nordic marketing", "Asia office"]
    assert names(dialog) == ["Nordic marketing", "Asia office"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [("  ", "Enter a name for the connection."), ("nordic marketing", "A connection named")],
)
def test_a_name_that_does_not_do_is_put_back_and_the_reason_said(
    qtbot: QtBot, tmp_path: Path, background: Background, typed: str, said: str
) -> None:
    dialog = opened(qtbot, kept(tmp_path, NORDIC, SINGAPORE), background)
    mark(dialog, 1)
    press(button(dialog, "Rename"))
    rename(dialog, typed)
    qtbot.waitUntil(only(dialog, Notice).isVisible)
    assert only(dialog, Notice).text().startswith(said)
    assert names(dialog) == ["Nordic marketing", "Singapore"]


def test_removing_says_what_goes_with_it_and_takes_the_secret_away(
    qtbot: QtBot, tmp_path: Path, background: Background
) -> None:
    there = kept(tmp_path, NORDIC, SINGAPORE)
    dialog = opened(qtbot, there, background)
    mark(dialog, 1)
    press(button(dialog, "Remove…"))
    question = only(dialog, QMessageBox)
    assert question.text() == "Remove the connection “Singapore”?"
    assert "secret is deleted from this computer’s keyring" in question.informativeText()
    assert "running" not in question.informativeText()
    with qtbot.waitSignal(dialog.removed) as told:
        press(button(question, "Remove"))
    assert told.args == [SINGAPORE.id]
    assert there.accounts.connections() == (NORDIC,)
    assert names(dialog) == ["Nordic marketing"]
    with pytest.raises(SecretMissing):
        there.credentials.secret(SINGAPORE)


@pytest.mark.parametrize(
    ("running", "said"), [(1, "One of its reports is still in progress"), (3, "3 of its reports are still in progress")]
)
def test_reports_that_run_on_a_connection_are_said_and_it_can_be_kept(
    qtbot: QtBot, tmp_path: Path, background: Background, running: int, said: str
) -> None:
    there = kept(tmp_path, NORDIC, SINGAPORE)
    dialog = opened(qtbot, there, background, lambda _connection_id: running)
    press(button(dialog, "Remove…"))
    question = only(dialog, QMessageBox)
    assert said in question.informativeText()
    assert "will be stopped" not in question.informativeText()
    press(button(question, "Keep"))
    assert there.accounts.connections() == (NORDIC, SINGAPORE)


def test_what_goes_wrong_is_said_in_place(qtbot: QtBot, tmp_path: Path, background: Background) -> None:
    there = kept(tmp_path, NORDIC, SINGAPORE)
    dialog = opened(qtbot, there, background)
    (tmp_path / "settings.json").unlink()
    (tmp_path / "settings.json").mkdir()
    press(button(dialog, "Rename"))
    rename(dialog, "Agency")
    notice = only(dialog, Notice)
    qtbot.waitUntil(notice.isVisible)
    assert f"cannot store its files in {tmp_path}. Ask your IT department" in notice.text()


def test_there_is_a_way_to_another_connection_and_to_a_new_secret(
    qtbot: QtBot, tmp_path: Path, background: Background
) -> None:
    dialog = opened(qtbot, kept(tmp_path, NORDIC), background)
    with qtbot.waitSignal(dialog.connect_again_wanted) as told:
        press(button(dialog, "New secret…"))
    assert told.args == [NORDIC.id]
    dialog.show()
    with qtbot.waitSignal(dialog.connect_wanted):
        press(button(dialog, "Connect another…"))
