"""What has waited too long goes, now and then, and as soon as an answer of APSIS One shows that the clock is right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.errors import ApsisError, ClockDiffers
from apsis_desktop.jobs.queue import ReportQueue

EVERY = 10 * 60_000  # milliseconds between two checks


class Expiry(QObject):
    """`checked` comes after each check, for what else depends on the time."""

    checked = Signal()

    def __init__(
        self, accounts: Accounts, queue: ReportQueue, say: Callable[[ApsisError], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._queue = queue
        self._say = say
        self._said = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def check(self) -> None:
        """Let go of what has waited too long; say it once where that cannot be told, since the clocks differ."""
        self._queue.expire_old()
        self.checked.emit()
        differs = self._accounts.server_time.differs
        if differs and not self._said:
            self._say(ClockDiffers())
        self._said = differs
