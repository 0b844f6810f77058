import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from hands import button, field, fill_in, only, press
from kept_accounts import NORDIC, SINGAPORE, Kept, kept
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.api.region import Region
from apsis_desktop.gui.connections.connect_dialog import ConnectDialog
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.settings.file import Connection
from apsis_desktop.system.background import Background


@pytest.fixture
def service() -> Iterator[PracticeServer]:
    with PracticeServer(profile_count=10) as server:
        yield server


@pytest.fixture
def silence() -> Iterator[str]:
    """The address of something that takes a connection and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def opened(qtbot: QtBot, accounts: Accounts, background: Background, again: Connection | None = None) -> ConnectDialog:
    dialog = ConnectDialog(accounts, background, again=again)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def filled_in(qtbot: QtBot, accounts: Accounts, background: Background, client_id: str, secret: str) -> ConnectDialog:
    dialog = opened(qtbot, accounts, background)
    fill_in(field(dialog, "Name"), "Nordic marketing")
    fill_in(field(dialog, "Client ID"), client_id)
    fill_in(field(dialog, "Client secret"), secret)
    return dialog


def test_a_key_that_apsis_one_knows_is_kept_and_used(
    qtbot: QtBot, tmp_path: Path, background: Background, service: PracticeServer
) -> None:
    there = kept(tmp_path, address=service.url)
    dialog = filled_in(qtbot, there.accounts, background, f" {service.client_id} ", service.client_secret)
    with qtbot.waitSignal(dialog.connected) as told:
        press(button(dialog, "Connect"))
    (connection,) = there.accounts.connections()
    assert told.args == [connection]
    assert (connection.name, connection.region, connection.client_id) == (
        "Nordic marketing",
        Region.EU,
        service.client_id,
    )
    assert there.credentials.secret(connection) == service.client_secret
    assert not dialog.isVisible()


@pytest.mark.parametrize("form", ["\u200b{}\ufeff", '"{}"', "“{}”\u00ad"])
def test_what_is_not_seen_of_a_pasted_key_and_quotes_around_it_are_left_out(
    qtbot: QtBot, tmp_path: Path, background: Background, service: PracticeServer, form: str
) -> None:
    there = kept(tmp_path, address=service.url)
    dialog = opened(qtbot, there.accounts, background)
    for label, part in (("Client ID", service.client_id), ("Client secret", service.client_secret)):
        QApplication.clipboard().setText(form.format(f"{part[:3]}\u200b{part[3:]}"))
        field(dialog, label).paste()
    with qtbot.waitSignal(dialog.connected):
        press(button(dialog, "Connect"))
    (connection,) = there.accounts.connections()
    assert connection.client_id == service.client_id
    assert there.credentials.secret(connection) == service.client_secret


def test_a_wrong_secret_is_explained_in_place_and_nothing_is_kept(
    qtbot: QtBot, tmp_path: Path, background: Background, service: PracticeServer
) -> None:
    there = kept(tmp_path, address=service.url)
    dialog = filled_in(qtbot, there.accounts, background, service.client_id, "not the secret")
    QTest.keyClick(field(dialog, "Client secret"), Qt.Key.Key_Return)
    notice = only(dialog, Notice)
    qtbot.waitUntil(notice.isVisible)
    assert notice.text().startswith("APSIS One does not know this key. Check the client ID, the secret")
    assert there.accounts.connections() == ()
    secret = field(dialog, "Client secret")
    assert secret.hasFocus()
    assert "does not know this key" in secret.accessibleDescription()
    fill_in(secret, service.client_secret)
    assert not notice.isVisible()
    assert secret.accessibleDescription().endswith(
        "Account settings → API management. The secret is shown there only once."
    )
    with qtbot.waitSignal(dialog.connected):
        press(button(dialog, "Connect"))


def test_no_network_is_said_plainly_and_the_same_key_can_be_tried_again(
    qtbot: QtBot, tmp_path: Path, background: Background
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        nobody = f"http://127.0.0.1:{listener.getsockname()[1]}"
    dialog = filled_in(qtbot, kept(tmp_path, address=nobody).accounts, background, "id", "secret")
    press(button(dialog, "Connect"))
    notice = only(dialog, Notice)
    qtbot.waitUntil(notice.isVisible)
    assert "Cannot connect to APSIS One." in notice.text()
    assert button(dialog, "Connect").isEnabled()


def test_while_the_key_is_tried_the_dialog_says_so_and_can_be_stopped(
    qtbot: QtBot, tmp_path: Path, background: Background, silence: str
) -> None:
    there = kept(tmp_path, address=silence)
    dialog = filled_in(qtbot, there.accounts, background, "id", "secret")
    press(button(dialog, "Connect"))
    bar = only(dialog, QProgressBar)
    assert bar.isVisible()
    assert "Checking the key" in bar.accessibleName()
    assert not field(dialog, "Client ID").isEnabled()
    press(button(dialog, "Cancel"))
    assert dialog.isVisible()
    assert not bar.isVisible()
    assert field(dialog, "Client ID").text() == "id"
    assert button(dialog, "Connect").isEnabled()
    press(button(dialog, "Cancel"))
    assert not dialog.isVisible()
    assert there.accounts.connections() == ()


def test_closing_the_dialog_stops_the_trial(qtbot: QtBot, tmp_path: Path, background: Background, silence: str) -> None:
    dialog = filled_in(qtbot, kept(tmp_path, address=silence).accounts, background, "id", "secret")
    press(button(dialog, "Connect"))
    dialog.close()
    assert not dialog.isVisible()


def test_the_dialog_says_why_it_cannot_connect_yet(qtbot: QtBot, tmp_path: Path, background: Background) -> None:
    dialog = opened(qtbot, kept(tmp_path, NORDIC).accounts, background)
    connect = button(dialog, "Connect")
    for name, text, why in (
        ("Name", "", "Enter a name for the connection."),
        ("Name", " nordic  Marketing ", "Enter a name that is not in use."),
        ("Name", "Agency", "Enter the client ID."),
        ("Client ID", "abc", "Enter the client secret."),
        ("Client secret", "   ", "Enter the client secret."),
    ):
        fill_in(field(dialog, name), text)
        assert not connect.isEnabled()
        assert connect.accessibleDescription() == why
    fill_in(field(dialog, "Client secret"), "s")
    assert connect.isEnabled()
    assert connect.accessibleDescription() == "The key is stored once APSIS One accepts it."


def test_a_name_in_use_is_told_under_the_field(qtbot: QtBot, tmp_path: Path, background: Background) -> None:
    dialog = opened(qtbot, kept(tmp_path, NORDIC).accounts, background)
    name = field(dialog, "Name")
    fill_in(name, "Nordic Marketing")
    assert name.accessibleDescription() == "A connection with this name already exists."
    fill_in(name, "Agency")
    assert name.accessibleDescription() == "A name for this account, so that you recognize it."


def test_the_secret_is_hidden_until_it_is_shown(qtbot: QtBot, tmp_path: Path, background: Background) -> None:
    dialog = opened(qtbot, kept(tmp_path).accounts, background)
    secret = field(dialog, "Client secret")
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    press(button(dialog, "Show the client secret"))
    assert secret.echoMode() is QLineEdit.EchoMode.Normal
    press(button(dialog, "Hide"))
    assert secret.echoMode() is QLineEdit.EchoMode.Password


def test_the_first_connection_has_a_name_already(qtbot: QtBot, tmp_path: Path, background: Background) -> None:
    dialog = opened(qtbot, kept(tmp_path).accounts, background)
    assert field(dialog, "Name").text() == "APSIS One"
    assert field(dialog, "Client ID").hasFocus()


def test_the_region_can_be_chosen(
    qtbot: QtBot, tmp_path: Path, background: Background, service: PracticeServer
) -> None:
    there = kept(tmp_path, address=service.url)
    dialog = filled_in(qtbot, there.accounts, background, service.client_id, service.client_secret)
    button(dialog, "Asia-Pacific").setChecked(True)
    with qtbot.waitSignal(dialog.connected):
        press(button(dialog, "Connect"))
    assert there.accounts.connections()[0].region is Region.APAC


def test_a_new_secret_for_a_connection_that_is_kept_stays_with_it(
    qtbot: QtBot, tmp_path: Path, background: Background, service: PracticeServer
) -> None:
    known = Connection("known", "Singapore office", SINGAPORE.region, service.client_id)
    there: Kept = kept(tmp_path, NORDIC, known, address=service.url)
    dialog = opened(qtbot, there.accounts, background, again=known)
    assert field(dialog, "Name").text() == "Singapore office"
    assert field(dialog, "Client ID").isReadOnly()
    assert button(dialog, "Asia-Pacific").isChecked()
    assert field(dialog, "Client secret").hasFocus()
    fill_in(field(dialog, "Client secret"), service.client_secret)
    with qtbot.waitSignal(dialog.connected):
        press(button(dialog, "Connect"))
    assert there.accounts.connections() == (NORDIC, known)
    assert there.credentials.secret(known) == service.client_secret


def test_the_dialog_grows_for_what_it_has_to_say(qtbot: QtBot, tmp_path: Path, background: Background) -> None:
    dialog = opened(qtbot, kept(tmp_path, NORDIC).accounts, background)
    before = dialog.height()
    fill_in(field(dialog, "Name"), "Nordic marketing")
    qtbot.waitUntil(lambda: dialog.height() > before)
