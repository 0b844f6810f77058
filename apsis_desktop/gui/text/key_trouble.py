"""Which errors end when the person connects again."""

from __future__ import annotations

from apsis_desktop.errors import ApsisError, KeyringMissing, KeyUnknown, SecretMissing


def wants_key(error: ApsisError) -> bool:
    """Tell whether the client ID and secret are needed once more; a locked keyring is opened by trying again."""
    return isinstance(error, KeyUnknown | SecretMissing | KeyringMissing)
