"""The settings of the proxy."""

from __future__ import annotations

from hands import fill_in
from open_settings import NETWORK, OpenSettings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from apsis_desktop.api.proxy import Proxy, ProxyKind
from apsis_desktop.gui.widgets.labels import FieldProblem, SecondaryLabel
from apsis_desktop.settings.preferences import Preferences
from apsis_desktop.system.background import Background


def test_a_proxy_holds_as_soon_as_its_address_can_be_one(qtbot: QtBot, background: Background) -> None:
    settings = OpenSettings(qtbot, background)
    settings.turn_to(NETWORK)
    network = settings.dialog.network
    assert not network.address.isVisible()
    network.kind.buttons()[2].click()
    settings.type_in(network.address, "not an address")
    problem = next(one for one in network.findChildren(FieldProblem) if one.isVisible())
    assert "proxy.example.com:8080" in problem.text()
    assert network.address.accessibleDescription() == problem.text()
    assert settings.now().proxy == Proxy(ProxyKind.NAMED)
    settings.type_in(network.address, "http://proxy.example.se:3128/")
    assert not problem.isVisible()
    assert network.address.text() == "proxy.example.se:3128"
    assert settings.now().proxy == Proxy(ProxyKind.NAMED, "proxy.example.se", 3128)
    network.kind.buttons()[1].click()
    assert settings.now().proxy.kind is ProxyKind.NONE


def test_a_proxys_password_leaves_the_dialog_for_the_keyring_alone(qtbot: QtBot, background: Background) -> None:
    settings = OpenSettings(qtbot, background, Preferences(proxy=Proxy(ProxyKind.NAMED, "proxy.example.se", 3128)))
    settings.turn_to(NETWORK)
    network = settings.dialog.network
    assert network.password.echoMode() is QLineEdit.EchoMode.Password
    assert not network.password.isEnabled()
    settings.type_in(network.user, "anna")
    settings.type_in(network.password, "open sesame")
    assert settings.passwords == ["open sesame"]
    assert network.password.text() == ""
    assert network.password.placeholderText() == "Kept in the keyring"
    assert "sesame" not in repr(settings.now())
    settings.type_in(network.user, "")
    assert settings.passwords == ["open sesame", ""]
    assert not settings.now().proxy_password_kept


def test_tab_leads_from_a_proxys_user_name_to_its_password(qtbot: QtBot, background: Background) -> None:
    settings = OpenSettings(qtbot, background, Preferences(proxy=Proxy(ProxyKind.NAMED, "proxy.example.se", 3128)))
    settings.turn_to(NETWORK)
    network = settings.dialog.network
    fill_in(network.user, "anna")
    QTest.keyClick(network.user, Qt.Key.Key_Tab)
    assert network.password.hasFocus()
    assert settings.now().proxy.user == "anna"
    QTest.keyClick(network.password, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert network.user.hasFocus()
    fill_in(network.user, " ")
    assert not network.password.isEnabled()


def test_a_proxy_without_an_address_is_said_to_be_the_systems(qtbot: QtBot, background: Background) -> None:
    settings = OpenSettings(qtbot, background)
    settings.turn_to(NETWORK)
    network = settings.dialog.network
    said = "Without an address, the system’s proxy is used."

    def says_so() -> bool:
        return any(one.isVisible() and one.text() == said for one in network.findChildren(SecondaryLabel))

    assert not says_so()
    network.kind.buttons()[2].click()
    assert says_so()
    assert network.address.accessibleDescription() == said
    settings.type_in(network.address, "not an address")
    assert says_so()
    settings.type_in(network.address, "proxy.example.se:3128")
    assert not says_so()
    assert network.address.accessibleDescription() == "Use this form: proxy.example.com:8080"
    settings.type_in(network.address, "")
    assert says_so()
    assert settings.now().proxy == Proxy(ProxyKind.NAMED)
