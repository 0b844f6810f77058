"""The settings dialog: language, notifications, updates, privacy, and what holds for all of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from open_settings import PRIVACY, OpenSettings
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.api.proxy import Proxy, ProxyKind
from apsis_desktop.gui.widgets.buttons import TickBox
from apsis_desktop.settings.preferences import Preferences
from apsis_desktop.system.background import Background


def test_each_language_is_called_as_its_readers_call_it(qtbot: QtBot, background: Background) -> None:
    settings = OpenSettings(qtbot, background)
    combo = settings.dialog.general.language
    names = [combo.itemText(place) for place in range(combo.count())]
    assert names == ["System default", "English", "Svenska", "Dansk", "Norsk bokmål", "Suomi"]
    settings.choose(combo, "Svenska")
    assert settings.now().language == "sv"
    settings.choose(combo, "System default")
    assert settings.now().language == ""


def test_notifications_can_be_off(qtbot: QtBot, background: Background) -> None:
    settings = OpenSettings(qtbot, background)
    settings.dialog.general.notifies.click()
    assert not settings.now().notifies


@pytest.mark.parametrize("with_updates", [True, False])
def test_updates_are_there_only_with_somewhere_to_look_for_them(
    qtbot: QtBot, background: Background, with_updates: bool
) -> None:
    settings = OpenSettings(qtbot, background, with_updates=with_updates)
    boxes = settings.dialog.general.findChildren(TickBox)
    assert any("new &version" in box.text() for box in boxes) is with_updates
    if with_updates:
        assert not settings.now().tells_updates  # nobody is asked unless a person wants it
        settings.dialog.general.updates.click()
        assert settings.now().tells_updates


def test_past_reports_and_reminders_go_by_days(qtbot: QtBot, background: Background) -> None:
    settings = OpenSettings(qtbot, background)
    settings.turn_to(PRIVACY)
    privacy = settings.dialog.privacy
    settings.choose(privacy.listed, "For 90 days")
    settings.choose(privacy.reminder, "After 7 days")
    assert (settings.now().list_days, settings.now().reminder_days) == (90, 7)
    settings.choose(privacy.listed, "Always")
    settings.choose(privacy.reminder, "Never")
    assert (settings.now().list_days, settings.now().reminder_days) == (0, 0)


def test_what_is_set_elsewhere_shows_in_the_settings_that_are_open(qtbot: QtBot, background: Background) -> None:
    settings = OpenSettings(qtbot, background, Preferences(list_days=7))
    settings.turn_to(PRIVACY)
    settings.preferences.change(list_days=90, reminder_days=30)
    privacy = settings.dialog.privacy
    assert (privacy.listed.currentText(), privacy.reminder.currentText()) == ("For 90 days", "After 30 days")


def test_every_control_has_a_name_and_the_keyboard_reaches_it(qtbot: QtBot, background: Background) -> None:
    preferences = Preferences(
        saves_itself=True,
        saves_into=Path("/lists"),
        files_folder=Path("/files"),
        proxy=Proxy(ProxyKind.NAMED, "proxy.example.se", 3128, "anna"),
    )
    settings = OpenSettings(qtbot, background, preferences, with_updates=True)
    for place in range(settings.dialog.pages.count()):
        settings.turn_to(place)
        page = settings.page(place)
        fields = [
            each
            for each in page.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
        ]
        assert fields
        for field in fields:
            name = field.accessibleName() or field.property("text")
            assert name, f"{field!r} has no name"


def test_mnemonics_of_a_page_do_not_clash(qtbot: QtBot, background: Background) -> None:
    preferences = Preferences(saves_itself=True, proxy=Proxy(ProxyKind.NAMED))
    settings = OpenSettings(qtbot, background, preferences, with_updates=True)
    for place in range(settings.dialog.pages.count()):
        page = settings.page(place)
        texts = [str(each.property("text") or "") for each in page.findChildren(QWidget)]
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), letters


def test_nothing_is_cut_off_with_large_text_on_a_small_screen(
    qtbot: QtBot, background: Background, qapp: QApplication
) -> None:
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(usual.pointSizeF() * 1.25)
    qapp.setFont(large)
    try:
        preferences = Preferences(saves_itself=True, saves_into=Path("/home/anna/Dropbox"), files_folder=Path("/a"))
        settings = OpenSettings(qtbot, background, preferences, with_updates=True)
        assert settings.dialog.width() <= 1024
        assert settings.dialog.height() <= 660
        for page in (settings.dialog.general, settings.dialog.files, settings.dialog.privacy, settings.dialog.network):
            assert page.minimumSizeHint().width() <= settings.dialog.width()
    finally:
        qapp.setFont(usual)
