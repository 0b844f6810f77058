"""Chance that comes out the same every time."""

from __future__ import annotations

from random import Random


def repeatable(seed: int, purpose: str) -> Random:
    """Return a generator of its own for each purpose: no column depends on which others are asked for."""
    return Random(f"{seed}/{purpose}")  # noqa: S311 - made-up profiles must be repeatable, not secret
