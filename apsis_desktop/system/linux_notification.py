"""A clickable notification on a Linux desktop, which Qt does not offer.

It uses org.freedesktop.Notifications of the Desktop Notifications Specification 1.2 on the session bus.
"""

from __future__ import annotations

import contextlib
import threading
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from apsis_desktop.system.background import Background

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
FOLLOWED = "default"
"""The action of a click on the notification itself."""
_PATIENCE = 3.0  # seconds for the bus and the desktop to answer; some start their notification daemon on demand
_AS_LONG_AS_USUAL = -1


class Message(NamedTuple):
    """`icon` is the program's icon name on the desktop, `answer` the label of the click's action."""

    title: str
    text: str
    icon: str
    answer: str


class FreedesktopNotification(QObject):
    """A notification replaces the one before, until it is cleared. All methods return at once."""

    clicked = Signal()
    impossible = Signal(object)
    """There is no bus, or no notification daemon on it: the `Message`."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._wanted: Message | None = None
        self._bus: _BusConnection | None = None
        self._watch: QSocketNotifier | None = None

    def show(self, message: Message) -> None:
        self._wanted = message

        def send(cancelled: threading.Event) -> _BusConnection | None:
            bus = _send_notification(message)
            if bus is not None and cancelled.is_set():
                bus.disconnect()
            return bus

        self._background.run(send, partial(self._shown, message))

    def clear(self) -> None:
        """Withdraw it."""
        self._wanted = None
        self._disconnect()

    def _shown(self, message: Message, bus: _BusConnection | None) -> None:
        if message is not self._wanted:  # withdrawn or replaced meanwhile
            if bus is not None:
                bus.disconnect()
            return
        self._disconnect()
        if bus is None:
            self.impossible.emit(message)
            return
        self._bus = bus
        self._watch = QSocketNotifier(bus.fileno(), QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._read_signals)
        self._read_signals()  # signals that came with the reply are no longer in the socket

    def _read_signals(self) -> None:
        try:
            clicked = self._bus is not None and self._bus.was_clicked()
        except OSError:  # the bus has gone, and the notification with it
            self._disconnect()
            return
        if clicked:
            self.clicked.emit()

    def _disconnect(self) -> None:
        bus, watch = self._bus, self._watch
        self._bus = self._watch = None
        if watch is not None:
            watch.setEnabled(False)
            watch.deleteLater()
        if bus is not None:
            bus.disconnect()


class _BusConnection:
    """A connection to the bus for one notification."""

    def __init__(self, connection: Any) -> None:  # noqa: ANN401 - jeepney's, which says nothing of its types
        self._connection = connection
        self._id = 0  # no notification has this one

    def fileno(self) -> int:
        return int(self._connection.sock.fileno())

    def send(self, message: Message) -> None:
        """Show it. Raises what jeepney raises."""
        from jeepney import MatchRule, message_bus  # type: ignore[import-untyped,unused-ignore]
        from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped,unused-ignore]

        told = MatchRule(type="signal", interface=NAME, path=PATH)
        unwrap_msg(self._connection.send_and_get_reply(message_bus.AddMatch(told), timeout=_PATIENCE))
        hints = {"desktop-entry": ("s", message.icon)}
        content = (message.title, 0, message.icon, message.title, message.text, [FOLLOWED, message.answer], hints)
        call = _call("Notify", "susssasa{sv}i", (*content, _AS_LONG_AS_USUAL))
        (self._id,) = unwrap_msg(self._connection.send_and_get_reply(call, timeout=_PATIENCE))

    def was_clicked(self) -> bool:
        """Read the signals that have come. Raises `OSError` when the bus has gone."""
        from jeepney import HeaderFields

        clicked = False
        while True:
            try:
                heard = self._connection.receive(timeout=0)
            except TimeoutError:
                return clicked
            name = heard.header.fields.get(HeaderFields.member)
            clicked |= name == "ActionInvoked" and heard.body == (self._id, FOLLOWED)

    def disconnect(self) -> None:
        """Withdraw the notification, and close the connection."""
        if self._id:
            with contextlib.suppress(OSError):
                self._connection.send(_call("CloseNotification", "u", (self._id,)))
        self._connection.close()


def _call(method: str, signature: str, body: tuple[object, ...]) -> Any:  # noqa: ANN401 - jeepney's
    from jeepney import DBusAddress, new_method_call

    return new_method_call(DBusAddress(PATH, bus_name=NAME, interface=NAME), method, signature, body)


def _send_notification(message: Message) -> _BusConnection | None:
    """Show a message, and return the connection, or None where that is not possible."""
    from jeepney import DBusErrorResponse
    from jeepney.io.blocking import (  # type: ignore[import-untyped,unused-ignore]
        open_dbus_connection,
    )

    try:
        bus = _BusConnection(open_dbus_connection(auth_timeout=_PATIENCE))
    except (OSError, DBusErrorResponse, LookupError, RuntimeError, ValueError):  # no address of the bus, or a bad one
        return None
    try:
        bus.send(message)
    except (OSError, DBusErrorResponse):
        bus.disconnect()
        return None
    return bus
