"""Chooses the operating system's keyring, and translates its errors.

`keyring` is imported when it is first used: that takes 0.1 s, and choosing a keyring may take longer.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from apsis_desktop.errors import KeyringLocked, KeyringMissing, KeyringProblem

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

# Only those that the operating system protects with the person's password. Add-ons such as keyrings.alt use files.
_REAL = {
    "keyring.backends.macOS",
    "keyring.backends.Windows",
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
}
_BY_PLATFORM = {
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
}
_ELSEWHERE = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)
_USER = "apsis-desktop"


def choose_keyring() -> KeyringBackend:
    """Return the keyring that is configured for `keyring`, or else the platform's best. Raises KeyringMissing.

    A configured keyring that stores secrets in a file, or nowhere, is not used.
    """
    try:
        chosen = _configured_keyring()
        if chosen is None:
            return _platform_keyring()
    except KeyringProblem:
        raise
    except Exception as error:  # a broken bus, a missing module: a backend may raise anything
        raise KeyringMissing(detail=_describe_error(error)) from error
    if not is_real(chosen):
        raise KeyringMissing(detail=f"{type(chosen).__module__} is set as the keyring and keeps nothing safely")
    return chosen


def is_real(backend: KeyringBackend) -> bool:
    """Whether the operating system protects this keyring (or each of a chain)."""
    module = type(backend).__module__
    if module == "keyring.backends.chainer":
        chained: list[KeyringBackend] = list(getattr(backend, "backends", []))
        return bool(chained) and all(map(is_real, chained))
    return module in _REAL


def _configured_keyring() -> KeyringBackend | None:
    from keyring import core

    return core.load_env() or core.load_config()


def _platform_keyring() -> KeyringBackend:
    found: list[tuple[float, KeyringBackend]] = []
    reasons: list[str] = []
    for module, name in _BY_PLATFORM.get(sys.platform, _ELSEWHERE):
        try:
            kind: type[KeyringBackend] = getattr(importlib.import_module(module), name)
            found.append((float(kind.priority), kind()))
        except Exception as error:  # noqa: BLE001 - a missing keyring may raise anything
            reasons.append(f"{module}: {_describe_error(error)}")
    if not found:
        raise KeyringMissing(detail="; ".join(reasons))
    return max(found, key=lambda each: each[0])[1]


class KeyringEntries:
    """Entries in a keyring: short texts by name, one service name each. Each call may raise `KeyringProblem` kinds.

    `before_each` is called before each step, and may raise what ends the work.

    On Windows, writing an entry renames others of the same service; with a service each, a write is a single step.
    """

    def __init__(self, backend: KeyringBackend, before_each: Callable[[], None] = lambda: None) -> None:
        self._backend = backend
        self._before_each = before_each

    def get(self, name: str) -> str | None:
        self._before_each()
        with _translated_errors():
            return self._backend.get_password(name, _USER)

    def set(self, name: str, text: str) -> None:
        self._before_each()
        with _translated_errors():
            self._backend.set_password(name, _USER, text)

    def delete(self, name: str) -> None:
        """Delete an entry, if it exists."""
        from keyring.errors import PasswordDeleteError

        self._before_each()
        with _translated_errors():
            if self._backend.get_password(name, _USER) is None:
                return
            with suppress(PasswordDeleteError):
                self._backend.delete_password(name, _USER)
                return
            # The same exception stands for a missing entry, which is fine, and for a refusal.
            if self._backend.get_password(name, _USER) is not None:
                raise KeyringLocked(detail="an entry could not be deleted")


@contextmanager
def _translated_errors() -> Iterator[None]:
    try:
        yield
    except KeyringProblem:
        raise
    except Exception as error:  # noqa: BLE001 - backends pass on all that their system's library raises
        raise _problem_kind(error)(detail=_describe_error(error)) from None  # its text may hold the secret


_LOCKED = {"KeyringLocked", "LockedException", "PromptDismissedException"}
_MISSING = {"NoKeyringError", "SecretServiceNotAvailableException", "ConnectionRefusedError", "ConnectionResetError"}
_NO_INTERACTION = "-25308"  # macOS: errSecInteractionNotAllowed, the keychain is locked and no prompt is possible


def _problem_kind(error: BaseException) -> type[KeyringProblem]:
    """Classify an exception by the names in its chain, as importing the classes needs each platform's library."""
    link: BaseException | None = error
    names = set()
    while link is not None:
        names.add(type(link).__name__)
        link = link.__cause__ or link.__context__
    if names & _LOCKED or _NO_INTERACTION in str(error):
        return KeyringLocked
    if names & _MISSING:
        return KeyringMissing
    return KeyringProblem


def _describe_error(error: BaseException) -> str:
    """Return the exception's name without its text, as some libraries put the secret into it."""
    number = getattr(error, "errno", None) or getattr(error, "winerror", None)
    return type(error).__name__ + (f" {number}" if number else "")
