"""Errors as sentences in the reader's language.

The templates are the class attributes `what` and `next_step` of `errors.py`. They are translated as they stand, in the
context "errors", and the facts are put in afterwards: a translator sees whole sentences with named places in them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apsis_desktop.errors import ApsisError, KeyringMissing, KeyUnknown, SecretMissing, fill


def sentence(error: ApsisError) -> str:
    """Say what happened and what to do next."""
    return " ".join(part for part in (what_happened(error), what_to_do(error)) if part)


def what_happened(error: ApsisError) -> str:
    return _filled(error.what, error)


def what_to_do(error: ApsisError) -> str:
    """Say the next step; empty where there is nothing to do."""
    return _filled(error.next_step, error)


def _filled(template: str, error: ApsisError) -> str:
    # Qt turns an empty text into the header of the translation file.
    return fill(QCoreApplication.translate("errors", template), error.facts) if template else ""


def wants_key(error: ApsisError) -> bool:
    """Tell whether the client ID and secret are needed once more; a locked keyring is opened by trying again."""
    return isinstance(error, KeyUnknown | SecretMissing | KeyringMissing)
