"""Repeatable random numbers."""

from __future__ import annotations

from random import Random


def repeatable(seed: int, purpose: str) -> Random:
    """Return a random generator for one purpose, so that no column depends on which others are requested."""
    return Random(f"{seed}/{purpose}")  # noqa: S311 - made-up profiles must be repeatable, not secret
