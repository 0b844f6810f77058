"""The settings: each of them on the real dialog."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hands import fill_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.api.proxy.choice import Proxy, ProxyKind
from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.gui.widgets.folder_field import FolderField
from apsis_desktop.gui.widgets.labels import FieldProblem, SecondaryLabel
from apsis_desktop.settings.live_preferences import Choices
from apsis_desktop.settings.preferences import FILE_NAME, Preferences
from apsis_desktop.system.background import Background

FILES, PRIVACY, NETWORK = 1, 2, 3


class Desk:
    """A dialog over a window, and the hands at it."""

    def __init__(self, qtbot: QtBot, preferences: Preferences | None = None, *, with_updates: bool = False) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.choices = Choices(preferences)
        self.passwords: list[str] = []
        self.choices.proxy_password_typed.connect(self.passwords.append)
        self.dialog = SettingsDialog(self.choices, self.window, with_updates=with_updates)
        self.window.show()
        self.dialog.show()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def now(self) -> Preferences:
        return self.choices.now

    def page(self, place: int) -> QWidget:
        page = self.dialog.pages.widget(place)
        assert page is not None
        return page

    def turn_to(self, page: int) -> None:
        self.dialog.pages.setCurrentIndex(page)

    def choose(self, combo: QComboBox, text: str) -> None:
        combo.setCurrentIndex(combo.findText(text))
        combo.activated.emit(combo.currentIndex())

    def type_in(self, field: QLineEdit, text: str) -> None:
        """Fill a field in and leave it."""
        field.clear()
        fill_in(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert self.dialog.isVisible(), "Return in a field has closed the settings"


def test_each_language_is_called_as_its_readers_call_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    combo = desk.dialog.general.language
    names = [combo.itemText(place) for place in range(combo.count())]
    assert names == ["As the system", "English", "Svenska", "Dansk", "Norsk bokmål", "Suomi"]
    desk.choose(combo, "Svenska")
    assert desk.now().language == "sv"
    desk.choose(combo, "As the system")
    assert desk.now().language == ""


def test_notifications_can_be_off(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.dialog.general.notifies.click()
    assert not desk.now().notifies


@pytest.mark.parametrize("with_updates", [True, False])
def test_updates_are_there_only_with_somewhere_to_look_for_them(qtbot: QtBot, with_updates: bool) -> None:
    desk = Desk(qtbot, with_updates=with_updates)
    assert desk.dialog.general.updates.isVisible() is with_updates
    if with_updates:
        assert not desk.now().tells_updates  # nobody is asked unless a person wants it
        desk.dialog.general.updates.click()
        assert desk.now().tells_updates


def test_the_example_shows_what_a_pattern_makes(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.turn_to(FILES)
    fill_in(desk.dialog.files.name, "list/of {name}")
    texts = [label.text() for label in desk.dialog.files.findChildren(SecondaryLabel)]
    assert "For example: list-of Women, known.xlsx" in texts
    assert desk.now().file_name == "list/of {name}"


def test_a_pattern_of_nothing_is_the_usual_one(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.turn_to(FILES)
    desk.type_in(desk.dialog.files.name, " ")
    assert desk.now().file_name == FILE_NAME
    assert desk.dialog.files.name.text() == FILE_NAME


def test_always_the_same_folder_asks_which_and_the_one_used_last_forgets_it(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot)
    desk.turn_to(FILES)
    files = desk.dialog.files
    files.start.buttons()[1].click()
    (picker,) = desk.dialog.findChildren(QFileDialog)
    assert picker.fileMode() is QFileDialog.FileMode.Directory
    assert desk.now().files_folder is None
    picker.fileSelected.emit(str(tmp_path))
    picker.reject()
    assert desk.now().files_folder == tmp_path
    files.start.buttons()[0].click()
    assert desk.now().files_folder is None
    assert not files.folder.isVisible()
    files.start.buttons()[1].click()  # the folder is still there
    assert desk.now().files_folder == tmp_path


def test_a_folder_that_syncs_is_warned_of_in_its_place(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Preferences(saves_itself=True, saves_into=Path("/home/anna/Dropbox/Lists")))
    desk.turn_to(FILES)
    warning = desk.dialog.files.own_folder.warning
    assert warning.isVisible()
    assert "syncs to Dropbox" in warning.text()
    desk.dialog.files.own_folder.show_folder(Path("/home/anna/Lists"))
    assert not warning.isVisible()


def test_a_folder_that_only_the_system_knows_to_sync_is_warned_of_a_moment_later(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = threading.get_ident()
    asked: list[int] = []

    def look(folder: Path) -> str | None:
        asked.append(threading.get_ident())
        return "OneDrive" if folder.name == "Contoso" else None

    monkeypatch.setattr("apsis_desktop.gui.widgets.folder_field.look_for_service", look)
    background = Background()
    field = FolderField("Folder", "Choose a folder", "For files.", Path("/folders/Contoso"), background)
    qtbot.addWidget(field)
    field.show()
    qtbot.waitUntil(field.warning.isVisible)
    assert "syncs to OneDrive" in field.warning.text()
    field.show_folder(Path("/folders/Lists"))
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert background.stop()
    assert not field.warning.isVisible()
    assert here not in asked


def test_past_reports_and_reminders_go_by_days(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.turn_to(PRIVACY)
    privacy = desk.dialog.privacy
    desk.choose(privacy.listed, "For 90 days")
    desk.choose(privacy.reminder, "After 7 days")
    assert (desk.now().list_days, desk.now().reminder_days) == (90, 7)
    desk.choose(privacy.listed, "Always")
    desk.choose(privacy.reminder, "Never")
    assert (desk.now().list_days, desk.now().reminder_days) == (0, 0)


def test_what_is_set_elsewhere_shows_in_the_settings_that_are_open(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Preferences(list_days=7))
    desk.turn_to(PRIVACY)
    desk.choices.change(list_days=90, reminder_days=30)
    privacy = desk.dialog.privacy
    assert (privacy.listed.currentText(), privacy.reminder.currentText()) == ("For 90 days", "After 30 days")


def test_a_proxy_holds_as_soon_as_its_address_can_be_one(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.turn_to(NETWORK)
    network = desk.dialog.network
    assert not network.address.isVisible()
    network.kind.buttons()[2].click()
    desk.type_in(network.address, "not an address")
    problem = next(one for one in network.findChildren(FieldProblem) if one.isVisible())
    assert "proxy.example.com:8080" in problem.text()
    assert network.address.accessibleDescription() == problem.text()
    assert desk.now().proxy == Proxy(ProxyKind.NAMED)
    desk.type_in(network.address, "http://proxy.example.se:3128/")
    assert not problem.isVisible()
    assert network.address.text() == "proxy.example.se:3128"
    assert desk.now().proxy == Proxy(ProxyKind.NAMED, "proxy.example.se", 3128)
    network.kind.buttons()[1].click()
    assert desk.now().proxy.kind is ProxyKind.NONE


def test_a_proxys_password_leaves_the_dialog_for_the_keyring_alone(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Preferences(proxy=Proxy(ProxyKind.NAMED, "proxy.example.se", 3128)))
    desk.turn_to(NETWORK)
    network = desk.dialog.network
    assert network.password.echoMode() is QLineEdit.EchoMode.Password
    assert not network.password.isEnabled()
    desk.type_in(network.user, "anna")
    desk.type_in(network.password, "open sesame")
    assert desk.passwords == ["open sesame"]
    assert network.password.text() == ""
    assert network.password.placeholderText() == "Kept in the keyring"
    assert "sesame" not in repr(desk.now())
    desk.type_in(network.user, "")
    assert desk.passwords == ["open sesame", ""]
    assert not desk.now().proxy_password_kept


def test_tab_leads_from_a_proxys_user_name_to_its_password(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Preferences(proxy=Proxy(ProxyKind.NAMED, "proxy.example.se", 3128)))
    desk.turn_to(NETWORK)
    network = desk.dialog.network
    fill_in(network.user, "anna")
    QTest.keyClick(network.user, Qt.Key.Key_Tab)
    assert network.password.hasFocus()
    assert desk.now().proxy.user == "anna"
    QTest.keyClick(network.password, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert network.user.hasFocus()
    fill_in(network.user, " ")
    assert not network.password.isEnabled()


def test_a_proxy_without_an_address_is_said_to_be_the_systems(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.turn_to(NETWORK)
    network = desk.dialog.network
    said = "Until there is an address, the proxy of the system is used."

    def says_so() -> bool:
        return any(one.isVisible() and one.text() == said for one in network.findChildren(SecondaryLabel))

    assert not says_so()
    network.kind.buttons()[2].click()
    assert says_so()
    assert network.address.accessibleDescription() == said
    desk.type_in(network.address, "not an address")
    assert says_so()
    desk.type_in(network.address, "proxy.example.se:3128")
    assert not says_so()
    assert network.address.accessibleDescription() == "Type it like this: proxy.example.com:8080"
    desk.type_in(network.address, "")
    assert says_so()
    assert desk.now().proxy == Proxy(ProxyKind.NAMED)


def test_automatic_saving_without_a_folder_says_that_nothing_is_saved(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot)
    desk.turn_to(FILES)
    files = desk.dialog.files
    assert not files.folder_missing.isVisible()
    files.saves_itself.click()
    (picker,) = desk.dialog.findChildren(QFileDialog)
    picker.reject()
    assert files.folder_missing.isVisible()
    assert files.folder_missing.text() == "Nothing is saved by itself until you choose a folder."
    assert files.own_folder.button.accessibleDescription() == files.folder_missing.text()
    files.own_folder.choose()
    picker = next(one for one in desk.dialog.findChildren(QFileDialog) if one.isVisible())
    picker.fileSelected.emit(str(tmp_path))
    picker.reject()
    assert not files.folder_missing.isVisible()
    assert "only the right people" in files.own_folder.button.accessibleDescription()
    assert desk.now().own_folder == tmp_path
    files.saves_itself.click()
    assert not files.folder_missing.isVisible()


def test_every_control_has_a_name_and_the_keyboard_reaches_it(qtbot: QtBot) -> None:
    preferences = Preferences(
        saves_itself=True,
        saves_into=Path("/lists"),
        files_folder=Path("/files"),
        proxy=Proxy(ProxyKind.NAMED, "proxy.example.se", 3128, "anna"),
    )
    desk = Desk(qtbot, preferences, with_updates=True)
    for place in range(desk.dialog.pages.count()):
        desk.turn_to(place)
        page = desk.page(place)
        fields = [
            each
            for each in page.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
        ]
        assert fields
        for field in fields:
            name = field.accessibleName() or field.property("text")
            assert name, f"{field!r} has no name"


def test_mnemonics_of_a_page_do_not_clash(qtbot: QtBot) -> None:
    preferences = Preferences(saves_itself=True, proxy=Proxy(ProxyKind.NAMED))
    desk = Desk(qtbot, preferences, with_updates=True)
    for place in range(desk.dialog.pages.count()):
        page = desk.page(place)
        texts = [str(each.property("text") or "") for each in page.findChildren(QWidget)]
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), letters


def test_nothing_is_cut_off_with_large_text_on_a_small_screen(qtbot: QtBot, qapp: QApplication) -> None:
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(usual.pointSizeF() * 1.25)
    qapp.setFont(large)
    try:
        preferences = Preferences(saves_itself=True, saves_into=Path("/home/anna/Dropbox"), files_folder=Path("/a"))
        desk = Desk(qtbot, preferences, with_updates=True)
        assert desk.dialog.width() <= 1024
        assert desk.dialog.height() <= 660
        for page in (desk.dialog.general, desk.dialog.files, desk.dialog.privacy, desk.dialog.network):
            assert page.minimumSizeHint().width() <= desk.dialog.width()
    finally:
        qapp.setFont(usual)
