"""filter: from a key press in the search of the picker to the filtered list."""

from __future__ import annotations

from bench.children import measured
from bench.rows import Plan, Row, milliseconds, ratio

COUNT = 50_000
MOST = 0.016  # seconds


def filter_list(plan: Plan) -> list[Row]:
    count = plan.amount(COUNT, 100)
    found = measured("filter_list", count, plan.amount(5, 1))
    here, theirs = found["downloaded"], found["reference"]
    share, slowest = ratio(here, theirs), max(here)
    return [
        Row(
            "filter",
            f"each key of “stockholm” in a picker of {count} segments, until it is shown filtered",
            here=milliseconds(here),
            reference=f"QSortFilterProxyModel: {milliseconds(theirs)}",
            result=f"{share:.2f}",
            goal="faster, and under 16 ms",
            met=share < 1 and slowest < MOST,
            figures=found,
        )
    ]
