"""A keyring in a dictionary, with the Windows Credential Manager's limit and its way with texts."""

from __future__ import annotations

import threading
from collections.abc import Callable

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError, PasswordSetError

WINDOWS_LIMIT = 2560  # bytes of UTF-16


class PowerCut(BaseException):
    """The process dies here; not an Exception, as nothing in the program may catch it and go on."""


def undisturbed(step: str, service: str) -> None:
    """Let a step go its way."""


class DictionaryKeyring(KeyringBackend):
    """Keeps entries as Windows does: as UTF-16 without a mark, read back by a decoder that swallows one."""

    priority = 0.1

    def __init__(self, *, dies_after: int | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has no types there
        self.entries: dict[tuple[str, str], bytes] = {}
        self.changes_left = dies_after
        self.calls = 0
        self.before_each: Callable[[str, str], None] = undisturbed
        self._lock = threading.Lock()

    def get_password(self, service: str, username: str) -> str | None:
        self._step("get", service)
        blob = self.entries.get((service, username))
        return None if blob is None else blob.decode("utf-16")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._step("set", service)
        blob = password.encode("utf-16-le")
        if len(blob) > WINDOWS_LIMIT:
            raise PasswordSetError(f"too long: {password}")
        self._change()
        self.entries[service, username] = blob

    def delete_password(self, service: str, username: str) -> None:
        self._step("delete", service)
        if (service, username) not in self.entries:
            raise PasswordDeleteError(service)
        self._change()
        del self.entries[service, username]

    def _step(self, step: str, service: str) -> None:
        with self._lock:
            self.calls += 1
        self.before_each(step, service)

    def _change(self) -> None:
        if self.changes_left is not None:
            if self.changes_left == 0:
                raise PowerCut
            self.changes_left -= 1
