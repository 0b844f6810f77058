"""A client that retries lists and the key check while APSIS One is busy or the connection breaks."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Mapping
from typing import TypeVar

from apsis_desktop.api.account import Account
from apsis_desktop.api.client import ApsisClient
from apsis_desktop.errors import LineBroke, ServiceBusy, TimedOut
from apsis_desktop.report.clock import Clock
from apsis_desktop.report.events import Waiting
from apsis_desktop.report.retry import Retries

IN_WINDOW = 10.0  # seconds: then a waiting person is shown the error, and the window tries again later
OF_COMMAND = 120.0
Made = TypeVar("Made")


class RetryingClient(ApsisClient):
    """`patience`: seconds of failures in a row before it raises the error. `tell` is called before each wait.

    Each page of a list is retried by itself. `cancelled` ends every wait. Where the host cannot be reached, the proxy
    refuses or the answer is not APSIS One's, a short wait hardly helps, so that is raised at once.
    """

    def __init__(
        self,
        account: Account,
        cancelled: threading.Event,
        patience: float,
        tell: Callable[[Waiting], None] = lambda _wait: None,
        clock: Clock | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        super().__init__(account, cancelled)
        self._retries = Retries(tell, cancelled, clock or Clock(), chance, patience)

    def check_key(self) -> None:
        self._retrying(super().check_key)

    def _page(self, url: str) -> tuple[str, object, Mapping[str, str]]:
        read = super()._page
        return self._retrying(lambda: read(url))

    def _retrying(self, ask: Callable[[], Made]) -> Made:
        while True:
            try:
                answer = ask()
            except (ServiceBusy, LineBroke, TimedOut) as problem:
                self._retries.wait(problem)
            else:
                self._retries.reset()
                return answer
