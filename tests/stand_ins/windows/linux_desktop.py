"""A Linux desktop around the program: notifications, icons beside the clock, and numbers on the program's icon.

It keeps to the three specifications that a desktop keeps to (org.freedesktop.Notifications, StatusNotifierItem,
com.canonical.Unity.LauncherEntry), and shows nothing. For Debian's own Python, on a session bus of its own.
"""

from dataclasses import dataclass
from typing import Any

from gi.repository import Gio, GLib  # type: ignore[import-not-found,unused-ignore]  # Debian's own Python has it
from screen_reader import wait_for

NOTIFICATIONS = "org.freedesktop.Notifications"
WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
LAUNCHER = "com.canonical.Unity.LauncherEntry"
DESCRIPTIONS = {
    "/org/freedesktop/Notifications": """<node><interface name="org.freedesktop.Notifications">
        <method name="GetCapabilities"><arg type="as" direction="out"/></method>
        <method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
            <arg type="s" direction="out"/><arg type="s" direction="out"/></method>
        <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/>
            <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
            <arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
            <arg type="u" direction="out"/></method>
        <method name="CloseNotification"><arg type="u" direction="in"/></method>
        <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
        <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
        </interface></node>""",
    "/StatusNotifierWatcher": """<node><interface name="org.kde.StatusNotifierWatcher">
        <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
        <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
        </interface></node>""",
}


@dataclass(frozen=True)
class Notification:
    title: str
    text: str


class LinuxDesktop:
    """`launcher` is what the program's icon in the launcher shows: the desktop file that was meant, and a number."""

    def __init__(self) -> None:
        self.notifications: list[Notification] = []
        self.taken_back: set[int] = set()  # the numbers of notifications
        self._offers: list[tuple[int, str]] = []  # those that can be clicked: number, and whose they are
        self.launcher: tuple[str, int] = ("", 0)
        self.items: list[str] = []  # the addresses of the programs that have an icon beside the clock
        self._bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        for path, description in DESCRIPTIONS.items():
            interface = Gio.DBusNodeInfo.new_for_xml(description).interfaces[0]
            self._bus.register_object(path, interface, self._answer, self._tell, None)
            Gio.bus_own_name_on_connection(self._bus, interface.name, Gio.BusNameOwnerFlags.NONE, None, None)
        any_sender = Gio.DBusSignalFlags.NONE
        self._bus.signal_subscribe(None, LAUNCHER, "Update", None, None, any_sender, self._take_number)
        changes = ("org.freedesktop.DBus", "org.freedesktop.DBus", "NameOwnerChanged")
        self._bus.signal_subscribe(*changes, None, None, any_sender, self._look_who_left)

    def shows(self, title: str, text: str) -> None:
        """Wait for a notification."""
        wait_for(f"notification {text!r}", lambda: Notification(title, text) in self.notifications)

    def shows_number(self, number: int) -> None:
        """Wait for a number on the program's own icon; 0 is none."""
        wanted = ("application://apsis-desktop.desktop", number)
        wait_for(f"number {number} on the icon, but {self.launcher}", lambda: self.launcher == wanted)

    def click_icon(self) -> None:
        """Click the only icon beside the clock."""
        (address,) = self.items
        where = GLib.Variant("(ii)", (0, 0))
        self._bus.call(address, "/StatusNotifierItem", ITEM, "Activate", where, None, Gio.DBusCallFlags.NONE, -1)

    def click_notification(self) -> None:
        """Click the newest notification; nothing comes of that where it offers nothing."""
        (clicked, owner) = self._offers[-1]
        told = GLib.Variant("(us)", (clicked, "default"))
        self._bus.emit_signal(owner, "/org/freedesktop/Notifications", NOTIFICATIONS, "ActionInvoked", told)

    def _answer(self, _bus: Any, sender: str, _path: str, _of: str, method: str, given: Any, call: Any) -> None:  # noqa: ANN401 - Gio's own, which no stubs describe
        arguments = given.unpack()
        answer = None
        if method == "GetCapabilities":
            answer = GLib.Variant("(as)", (["actions", "body"],))
        elif method == "GetServerInformation":
            answer = GLib.Variant("(ssss)", ("stand-in", "tests", "1", "1.2"))
        elif method == "Notify":
            self.notifications.append(Notification(arguments[3], arguments[4]))
            answer = GLib.Variant("(u)", (len(self.notifications),))
            if "default" in arguments[5]:
                self._offers.append((len(self.notifications), sender))
        elif method == "CloseNotification":
            self.taken_back.update(arguments)
        elif method == "RegisterStatusNotifierItem":
            self.items.append(sender)
        call.return_value(answer)

    def _tell(self, *_which: object) -> Any:  # noqa: ANN401 - a GLib.Variant
        return GLib.Variant("b", True)

    def _take_number(self, _bus: Any, _sender: str, _path: str, _of: str, _name: str, given: Any) -> None:  # noqa: ANN401 - Gio's own
        which, told = given.unpack()
        self.launcher = (which, told.get("count", 0) if told["count-visible"] else 0)

    def _look_who_left(self, _bus: Any, _sender: str, _path: str, _of: str, _name: str, given: Any) -> None:  # noqa: ANN401 - Gio's own
        name, _before, now = given.unpack()
        if name in self.items and not now:
            self.items.remove(name)
