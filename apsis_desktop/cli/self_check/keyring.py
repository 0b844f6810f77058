"""Checks that there is a keyring which stores and returns a text as long as an access token."""

from __future__ import annotations

import secrets
import threading

from apsis_desktop.accounts.credentials.keyring import KeyringEntries, choose_keyring
from apsis_desktop.accounts.credentials.keyring_size_limit import LongValues
from apsis_desktop.accounts.credentials.keyring_time_limit import NoAnswer, StillWanted, TimeLimitedCalls
from apsis_desktop.cli.self_check.result import Failed
from apsis_desktop.errors import KeyringProblem, KeyringSilent

PATIENCE = 15.0  # seconds; a keyring may ask the person to unlock it
_LENGTH = 3000  # characters, more than one entry holds


def keyring(_cancelled: threading.Event) -> str:
    """Write, read and delete an entry."""
    calls = TimeLimitedCalls(PATIENCE, lambda _error: None)
    try:
        name = calls.call(_round_trip)
    except NoAnswer:
        raise Failed(KeyringSilent.what, "Unlock the keyring, or sign in again, then run the check again.") from None
    except KeyringProblem as problem:
        raise Failed(
            problem.plain_words,
            "Unlock the keyring, or install one (on Linux: GNOME Keyring or KWallet). Until then, keys are kept only "
            "until the program ends; for commands, set APSIS_CLIENT_ID and APSIS_CLIENT_SECRET.",
        ) from None
    return f"{name} stored, returned and deleted an entry."


def _round_trip(still_wanted: StillWanted) -> str:
    backend = choose_keyring()
    values = LongValues(KeyringEntries(backend))
    name = f"Apsis Desktop/self-check-{secrets.token_hex(6)}"
    text = secrets.token_hex(_LENGTH // 2)
    still_wanted()
    try:
        values.write(name, text)
        back = values.read(name)
    finally:
        values.forget(name)
    if back != text or values.read(name) is not None:
        raise Failed("This computer’s keyring does not return what was stored in it.", "Ask your IT department.")
    return str(backend.name)
