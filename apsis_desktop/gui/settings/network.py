"""The settings of the network: how many reports and downloads at a time, and the proxy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from apsis_desktop.api.proxy import USUAL_PORT, Proxy, ProxyKind, host_and_port
from apsis_desktop.gui.settings.page import SettingsPage
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.widgets.fields import leave_wheel_to_parent
from apsis_desktop.gui.widgets.labels import FieldProblem, SecondaryLabel
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.gui.widgets.radio_choice import RadioChoice
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.settings.preferences import MOST_DOWNLOADS, MOST_REPORTS


class NetworkSettings(SettingsPage):
    def __init__(self, preferences: CurrentPreferences, parent: QWidget | None = None) -> None:
        super().__init__(preferences, parent)
        self.reports = _count(preferences.now.reports_at_once, MOST_REPORTS, self.tr("Requests at the same time"))
        self.downloads = _count(
            preferences.now.downloads_at_once, MOST_DOWNLOADS, self.tr("Downloads at the same time")
        )
        self.reports.valueChanged.connect(lambda count: preferences.change(reports_at_once=count))
        self.downloads.valueChanged.connect(lambda count: preferences.change(downloads_at_once=count))
        self.add_heading(self.tr("At the same &time"), self.reports)
        counts = QHBoxLayout()
        counts.setSpacing(SPACE)
        for field, name in ((self.reports, self.tr("requests")), (self.downloads, self.tr("downloads"))):
            counts.addWidget(field)
            counts.addWidget(PlainLabel(name))
            counts.addSpacing(SPACE * 2)
        counts.addStretch(1)
        self.add_row(counts)
        rest = self.tr("The rest are queued. Fewer downloads leave more bandwidth for others.")
        self.add_meaning(rest, self.reports, self.downloads)

        self.kind = RadioChoice(
            [
                (ProxyKind.SYSTEM, self.tr("System default"), ""),
                (ProxyKind.NONE, self.tr("None"), ""),
                (ProxyKind.NAMED, self.tr("This proxy:"), ""),
            ]
        )
        self.kind.set_value(preferences.now.proxy.kind)
        self.kind.changed.connect(self._set_kind)
        self.add_heading(self.tr("Pro&xy"), self.kind.buttons()[0])
        self.add(self.kind)
        self._named = _NamedProxy(preferences)
        self.address, self.user, self.password = self._named.address, self._named.user, self._named.password
        self.add(self._named)
        proxy = self.tr(
            "A server between this network and the internet. Your IT department knows whether you need one."
        )
        self.add_meaning(proxy, *self.kind.buttons())
        self.finish()
        self._refresh()

    def _refresh(self) -> None:
        self._named.setVisible(self.kind.value() is ProxyKind.NAMED)

    def _set_kind(self) -> None:
        self.preferences.change(proxy=self.preferences.now.proxy._replace(kind=self.kind.value()))
        self._refresh()
        if self.kind.value() is ProxyKind.NAMED:
            self.address.setFocus()


class _NamedProxy(QWidget):
    """Address, user and password of a proxy. Each holds as soon as the person leaves its field."""

    def __init__(self, preferences: CurrentPreferences) -> None:
        super().__init__()
        self._preferences = preferences
        proxy = preferences.now.proxy
        self.address = _field(self.tr("Proxy address"), _address(proxy))
        self.address.setPlaceholderText("proxy.example.com:8080")
        self._written = self.tr("Use this form: proxy.example.com:8080")
        self._wrong = FieldProblem(self.address, self._written)
        self._unset = SecondaryLabel(self.tr("Without an address, the system’s proxy is used."))
        self.user = _field(self.tr("Proxy user name"), proxy.user)
        self._seldom = self.tr("Only if the proxy requires one")
        self.user.setPlaceholderText(self._seldom)
        self.password = _field(self.tr("Proxy password"), "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhHiddenText)
        for field, take in (
            (self.address, self._set_address),
            (self.user, self._set_user),
            (self.password, self._set_password),
        ):
            field.editingFinished.connect(take)
        # Else Tab would leap over the password, which could be typed only once the user's name was left.
        self.user.textChanged.connect(self._refresh)
        self._arrange()
        self._refresh()
        self._show_address_problem()

    def _arrange(self) -> None:
        place = QVBoxLayout()
        place.setSpacing(SPACE // 2)
        place.addWidget(self.address)
        place.addWidget(self._wrong)
        place.addWidget(self._unset)
        form = QFormLayout(self)
        form.setContentsMargins(SPACE * 3, 0, 0, 0)
        form.setVerticalSpacing(SPACE // 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for text, field in ((self.tr("&Address"), place), (self.tr("&User name"), self.user)):
            form.addRow(text, field)
        form.addRow(self.tr("Pass&word"), self.password)
        address = form.labelForField(place)
        if isinstance(address, QLabel):
            address.setBuddy(self.address)

    def _refresh(self) -> None:
        now = self._preferences.now
        self.password.setEnabled(bool(self.user.text().strip()))
        self.password.setPlaceholderText(self.tr("Kept in the keyring") if now.proxy_password_kept else self._seldom)

    def _show_address_problem(self, wrong: str = "") -> None:
        self._wrong.say(wrong)
        self._unset.setVisible(not self._preferences.now.proxy.host)
        if not wrong and not self._preferences.now.proxy.host:
            self.address.setAccessibleDescription(self._unset.text())

    def _set_address(self) -> None:
        text = self.address.text().strip()
        read = host_and_port(text) if text else ("", USUAL_PORT)
        if read is None:
            self._show_address_problem(self._address_problem(text))
            return
        host, port = read
        self._preferences.change(proxy=self._preferences.now.proxy._replace(host=host, port=port))
        self.address.setText(_address(self._preferences.now.proxy))
        self._show_address_problem()

    def _address_problem(self, address: str) -> str:
        if "@" in address:
            return self.tr("Enter the user name and password in their own fields.") + " " + self._written
        if "://" in address and not address.casefold().startswith("http://"):
            return self.tr("Only HTTP proxies are supported.") + " " + self._written
        return self._written

    def _set_user(self) -> None:
        user = self.user.text().strip()
        if not user and self._preferences.now.proxy_password_kept:
            self._keep_password("")  # what nothing uses any more is not kept
        self._preferences.change(proxy=self._preferences.now.proxy._replace(user=user))
        self._refresh()

    def _set_password(self) -> None:
        if self.password.text():
            self._keep_password(self.password.text())
            self.password.clear()

    def _keep_password(self, password: str) -> None:
        self._preferences.proxy_password_typed.emit(password)
        self._preferences.change(proxy_password_kept=bool(password))
        self._refresh()


def _field(name: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    return field


def _address(proxy: Proxy) -> str:
    if not proxy.host:
        return ""
    return f"[{proxy.host}]:{proxy.port}" if ":" in proxy.host else f"{proxy.host}:{proxy.port}"


def _count(value: int, most: int, name: str) -> QSpinBox:
    field = QSpinBox()
    leave_wheel_to_parent(field)
    field.setRange(1, most)
    field.setValue(value)
    field.setAccessibleName(name)
    field.setKeyboardTracking(False)  # 1 on the way to 16 is not meant
    return field
