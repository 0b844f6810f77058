"""A session bus of its own, and on it what shows notifications on a Linux desktop, and is clicked."""

from __future__ import annotations

import os
import subprocess
import threading
from typing import Any

from jeepney import (  # type: ignore[import-untyped,unused-ignore]
    DBusAddress,
    HeaderFields,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped,unused-ignore]

from apsis_desktop.system.linux_notification import NAME, PATH


class SessionBus:
    def __init__(self) -> None:
        command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        self._daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()

    def end(self) -> None:
        assert self._daemon.stdout is not None
        self._daemon.terminate()
        self._daemon.wait()
        self._daemon.stdout.close()


class NotificationServer:
    """`shown` are titles with texts, `taken_back` their numbers, which begin with 1.

    `hasty`: the person has clicked before the program has its answer; `refuses`: nothing can be shown.
    """

    def __init__(self, address: str, *, hasty: bool = False, refuses: bool = False) -> None:
        self.shown: list[tuple[str, str]] = []
        self.taken_back: list[int] = []
        self._hasty, self._refuses = hasty, refuses
        self._line = open_dbus_connection(address)
        self._line.send_and_get_reply(message_bus.RequestName(NAME))
        self._woken, self._waker = os.pipe()
        self._line.selector.register(self._woken, 1)  # to be read from
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def click(self, number: int, action: str = "default") -> None:
        self._line.send(new_signal(DBusAddress(PATH, interface=NAME), "ActionInvoked", "us", (number, action)))

    def end(self) -> None:
        os.write(self._waker, b".")
        self._thread.join()
        self._line.close()
        for pipe in (self._woken, self._waker):
            os.close(pipe)

    def _serve(self) -> None:
        while True:
            try:
                call = self._line.receive()
            except TimeoutError:  # woken
                return
            except ConnectionError:  # the bus has ended
                return
            method = call.header.fields.get(HeaderFields.member)
            if method == "CloseNotification":
                self.taken_back.extend(call.body)
            elif method == "Notify":
                self._show(call)

    def _show(self, call: Any) -> None:  # noqa: ANN401 - jeepney's, which says nothing of its types
        if self._refuses:
            self._line.send(new_error(call, "org.freedesktop.DBus.Error.LimitsExceeded"))
            return
        self.shown.append((call.body[3], call.body[4]))
        answer = new_method_return(call, "u", (len(self.shown),))
        if self._hasty:
            told = new_signal(DBusAddress(PATH, interface=NAME), "ActionInvoked", "us", (len(self.shown), "default"))
            both = answer.serialise(next(self._line.outgoing_serial))
            self._line.sock.sendall(both + told.serialise(next(self._line.outgoing_serial)))
        else:
            self._line.send(answer)
