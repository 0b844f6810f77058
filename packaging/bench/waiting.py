"""waiting: how late a finished report is noticed, and with how many requests; simulated, nothing is waited for."""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Callable
from dataclasses import dataclass

from bench.rows import Plan, Row

from apsis_desktop.report.poll_backoff import CAP, wait_for_report

SHORTEST, LONGEST = 5.0, 3 * 3600.0  # seconds that APSIS One takes to make a report
SEED = 6
MOST = 0.10

Waits = Callable[[float, int], float]
"""The seconds until the next look, from those waited so far and the looks that there were."""


@dataclass(frozen=True)
class Found:
    """`late`: seconds, the median; `share`: of the time that the report took, the median; `looks`: on average."""

    late: float
    share: float
    looks: float

    def better_than(self, other: Found) -> bool:
        return self.late < other.late and self.looks < other.looks

    def __str__(self) -> str:
        return f"{self.late:.1f} s late, {self.looks:.0f} looks"


def waiting(plan: Plan) -> list[Row]:
    chance = random.Random(SEED)  # noqa: S311 - the same reports for everybody
    spread = math.log(LONGEST / SHORTEST)
    taken = [SHORTEST * math.exp(spread * chance.random()) for _ in range(plan.amount(20_000, 100))]
    ours = simulated(taken, lambda waited, _looks: wait_for_report(waited, chance.random))
    others = {
        "every 5 s": simulated(taken, lambda _waited, _looks: 5.0),
        "every 60 s": simulated(taken, lambda _waited, _looks: 60.0),
        "doubling up to 60 s": simulated(taken, lambda _waited, looks: min(CAP, 2.0**looks)),
    }
    on_the_front = not any(other.better_than(ours) for other in others.values())
    return [
        Row(
            "waiting",
            f"simulated: {len(taken)} reports that take 5 s to 3 h; median lateness, mean number of looks",
            here=f"{ours}; late by {ours.share:.1%} of the wait",
            reference="; ".join(f"{name}: {found}, {found.share:.1%}" for name, found in others.items()),
            goal="none better in both; late by under 10 %",
            met=on_the_front and ours.share < MOST,
            figures={"downloaded": vars(ours), "reference": {name: vars(found) for name, found in others.items()}},
        )
    ]


def simulated(taken: list[float], waits: Waits) -> Found:
    late, shares, looks = [], [], []
    for seconds in taken:
        waited, count = 0.0, 0
        while waited < seconds:
            waited += waits(waited, count)
            count += 1
        late.append(waited - seconds)
        shares.append((waited - seconds) / seconds)
        looks.append(count)
    return Found(statistics.median(late), statistics.median(shares), statistics.mean(looks))
