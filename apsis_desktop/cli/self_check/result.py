"""The result of a check."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`said` is the result in one line; `advice` says what to do about a failure."""

    name: str
    holds: bool
    said: str
    advice: str = ""


class Failed(Exception):
    """A check has failed."""

    def __init__(self, said: str, advice: str) -> None:
        super().__init__(said)
        self.said = said
        self.advice = advice


Check = Callable[[threading.Event], str]
"""Returns the result. Raises `Failed` or any other error, and `Cancelled` soon after the event is set."""
