"""Error texts for a terminal, where the next step is a command and not a button."""

from __future__ import annotations

from apsis_desktop.errors import (
    ApsisError,
    FileExists,
    KeyColumnNeeded,
    KeyringLocked,
    KeyringProblem,
    KeyringSilent,
    NameUnknown,
    SecretMissing,
)

_VARIABLES = "set APSIS_CLIENT_ID and APSIS_CLIENT_SECRET"


def sentence(problem: ApsisError, account_options: str = "") -> str:
    """Return what happened and what to do next. `account_options` are repeated in the commands that it suggests."""
    step = _next_step(problem, account_options)
    return str(problem) if step is None else f"{problem.plain_words} {step}"


def _next_step(problem: ApsisError, account_options: str) -> str | None:
    match problem:
        case FileExists():
            return "Choose another name, or replace it with --overwrite."
        case KeyColumnNeeded():
            return f"Choose a column with --key: {problem.facts.get('columns', '')}."
        case NameUnknown():
            return f"See the names with: apsis-desktop list {problem.facts.get('plural', '')}{account_options}"
        case SecretMissing():
            return f"Connect again in the window, or {_VARIABLES}."
        case KeyringLocked():
            return f"Unlock it and try again, or {_VARIABLES}."
        case KeyringSilent():
            return f"Try again, or {_VARIABLES}."
        case KeyringProblem():
            return f"To work without it, {_VARIABLES}."
    return None
