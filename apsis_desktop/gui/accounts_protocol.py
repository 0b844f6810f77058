"""What the window needs of the connections that are kept. `connections` and `keyring_problem` answer at once."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Protocol

from apsis_desktop.api.region import Region
from apsis_desktop.errors import KeyringProblem
from apsis_desktop.settings import Connection


class Accounts(Protocol):
    """`connect`, `rename` and `remove` wait for the network, the disk or the keyring: off the GUI thread only."""

    @property
    def keyring_problem(self) -> KeyringProblem | None:
        """Why keys are kept only until the program closes, if they are."""

    def connections(self) -> Sequence[Connection]: ...

    def connect(self, name: str, region: Region, client_id: str, secret: str, cancelled: threading.Event) -> Connection:
        """Try the key, and keep it when APSIS One knows it. Raises ApsisError kinds."""

    def rename(self, connection_id: str, name: str) -> object: ...

    def remove(self, connection_id: str) -> object: ...
