"""The lists of a practice account, loaded over real HTTP."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager

from apsis_desktop.api.account import Account
from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.jobs.catalogue import OpenClient
from apsis_desktop.practice.server import PracticeServer


def opener(server: PracticeServer) -> OpenClient:
    """Return what opens the way to a practice account."""
    account = Account(server.url, TokenSource(server.client_id, server.client_secret))

    def open_client(cancelled: threading.Event) -> AbstractContextManager[ApsisClient]:
        return ApsisClient(account, cancelled)

    return open_client
