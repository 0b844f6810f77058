"""What a benchmark brings home: rows of the table, with the figures behind them."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Plan:
    """`folder`: where what is made once is kept. `smallest`: only to see that everything works."""

    folder: Path
    smallest: bool = False

    def amount(self, full: int, smallest: int) -> int:
        """Return how much of something is measured."""
        return smallest if self.smallest else full


@dataclass(frozen=True)
class Row:
    """One line. Without a goal it is there to explain another one; `figures` are all that was measured."""

    name: str
    work: str
    here: str
    reference: str = ""
    result: str = ""
    goal: str = ""
    met: bool | None = None
    figures: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


Benchmark = Callable[[Plan], list[Row]]


def by_turns(count: int, *works: Callable[[], float]) -> list[list[float]]:
    """Do the works in turn, A B A B, so that what else this computer does meets all of them; return each one's times.

    A first turn, which is not counted, brings files and programs into memory.
    """
    taken: list[list[float]] = [[] for _ in works]
    for turn in range(count + 1):
        for work, times in zip(works, taken, strict=True):
            time = work()
            if turn:
                times.append(time)
    return taken


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    return statistics.median(ours) / statistics.median(theirs)


def seconds(times: Sequence[float]) -> str:
    """Write the median, and how far the times lie apart."""
    return f"{statistics.median(times):.2f} s ({min(times):.2f}–{max(times):.2f})"


def milliseconds(times: Sequence[float]) -> str:
    return f"{1000 * statistics.median(times):.0f} ms ({1000 * min(times):.0f}–{1000 * max(times):.0f})"


def megabytes(size: float) -> str:
    return f"{size / 1e6:.1f} MB"


def compared(
    name: str,
    work: str,
    ours: Sequence[float],
    theirs: Sequence[float],
    *,
    reference: str,
    most: float,
    written: Callable[[Sequence[float]], str] = seconds,
) -> Row:
    """Make the row of times that are compared as a ratio of medians; `most`: what it may be."""
    found = ratio(ours, theirs)
    return Row(
        name,
        work,
        here=written(ours),
        reference=f"{reference}: {written(theirs)}",
        result=f"{found:.2f}",
        goal=f"at most {most:.2f}",
        met=found <= most,
        figures={"downloaded": list(ours), "reference": list(theirs), "ratio": found},
    )


def explaining(name: str, work: str, here: Sequence[float], theirs: Sequence[float]) -> Row:
    """Make a row without a goal: times beside the reference of the row that they explain."""
    found = ratio(here, theirs)
    figures = {"downloaded": list(here), "ratio": found}
    return Row(name, work, here=milliseconds(here), result=f"{found:.2f}", figures=figures)
