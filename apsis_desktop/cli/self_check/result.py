"""What a check has to say."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`said` is what was found, in one line; `advice` is what to do where it does not hold."""

    name: str
    holds: bool
    said: str
    advice: str = ""


class Failed(Exception):
    """What was looked at is not as it must be."""

    def __init__(self, said: str, advice: str) -> None:
        super().__init__(said)
        self.said = said
        self.advice = advice


Check = Callable[[threading.Event], str]
"""Returns what was found, and stops soon, raising `Cancelled`, once the event is set. Raises `Failed`, or any error."""
