"""filter: from a key press in the search to the filtered list."""

from __future__ import annotations

from bench.children import measured
from bench.rows import Plan, Row, milliseconds, ratio

COUNT = 50_000
MOST = 0.030  # seconds


def filter_list(plan: Plan) -> list[Row]:
    count = plan.amount(COUNT, 100)
    found = measured("filter_list", count, plan.amount(5, 1))
    here, theirs = found["downloaded"], found["reference"]
    share, slowest = ratio(here, theirs), max(here)
    return [
        Row(
            "filter",
            f"each key of “göteborg” in a list of {count} segments, until it is shown filtered",
            here=milliseconds(here),
            reference=f"QSortFilterProxyModel: {milliseconds(theirs)}",
            result=f"{share:.2f}",
            goal="faster, and under 30 ms",
            met=share < 1 and slowest < MOST,
            figures=found,
        )
    ]
