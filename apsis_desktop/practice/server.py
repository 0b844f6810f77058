"""The server of the practice account, which listens on loopback only."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from apsis_desktop.practice.chance import repeatable
from apsis_desktop.practice.limits import Limits
from apsis_desktop.practice.listener import HOST, Listener
from apsis_desktop.practice.profile_columns import Profiles
from apsis_desktop.practice.protocol import PollKind, PracticeProtocol
from apsis_desktop.practice.reports import Reports
from apsis_desktop.practice.request_body import MOST_COLUMNS
from apsis_desktop.practice.tokens import Tokens


class PracticeServer:
    """A practice account over real HTTP, on loopback.

    Args:
        port: 0 takes any free one.
        waiting_seconds: the shortest and the longest time that a report stays pending; which, the seed decides.
        link_life_seconds: how long a report can be fetched.
        seed: the same one makes the same profiles.
        poll_kind: which of the two kinds of link a report comes with (API.md).
        bytes_per_second: sends files no faster than this.
        clock: seconds since 1970, for expiry, waiting and limits.
        limits: False lifts the limits on how often one may ask.
        profile_count: how many profiles there are.
        most_columns: how many attributes and tags a report takes, over which it answers 413; it may be changed.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        waiting_seconds: tuple[float, float] = (2.0, 6.0),
        link_life_seconds: float = 86_400.0,
        seed: int = 1,
        poll_kind: PollKind = "both",
        bytes_per_second: float | None = None,
        clock: Callable[[], float] = time.time,
        limits: bool = True,
        profile_count: int = 5_000,
        most_columns: int = MOST_COLUMNS,
    ) -> None:
        made_up = repeatable(seed, "client")
        self.url = ""
        self.client_id = f"practice-{made_up.getrandbits(64):016x}"
        self.client_secret = f"{made_up.getrandbits(192):048x}"
        self.most_columns = most_columns
        self._port = port
        self._poll_kind: PollKind = poll_kind
        self._bytes_per_second = bytes_per_second
        self._stopping = threading.Event()
        self._tokens = Tokens(self.client_id, clock)
        self._limits = Limits(clock, on=limits)
        self._reports = Reports(
            Profiles(seed, profile_count),
            seed=seed,
            waiting_seconds=waiting_seconds,
            link_life_seconds=link_life_seconds,
            clock=clock,
            stopped=self._stopping.is_set,
        )
        self._seen: list[tuple[str, str, int]] = []
        self._listener: Listener | None = None
        self._thread: threading.Thread | None = None

    @property
    def requests_seen(self) -> list[tuple[str, str, int]]:
        """The requests so far: method, path, status. Thread safe."""
        return list(self._seen)

    def start(self) -> None:
        """Listen; `url` says where.

        Raises:
            OSError: the port is taken.
            RuntimeError: it is listening already.
        """
        if self._listener is not None:
            raise RuntimeError("The practice server is running already.")
        self._stopping.clear()
        self._listener = Listener((HOST, self._port), self._stopping, self._seen, self._bytes_per_second)
        self.url = f"http://{HOST}:{self._listener.server_address[1]}"
        self._listener.protocol = PracticeProtocol(
            client_id=self.client_id,
            client_secret=self.client_secret,
            tokens=self._tokens,
            limits=self._limits,
            reports=self._reports,
            poll_kind=self._poll_kind,
            origin=self.url,
            most_columns=lambda: self.most_columns,
        )
        self._thread = threading.Thread(
            target=self._listener.serve_forever, args=(0.03,), name="practice-server", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """End all threads and close all sockets within a second, also in the middle of an answer."""
        if self._listener is None or self._thread is None:
            return
        self._stopping.set()
        self._listener.shutdown()
        self._thread.join()
        self._listener.server_close()
        self._listener.hang_up()
        self._listener = self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
