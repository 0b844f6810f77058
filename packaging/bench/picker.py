"""picker: choosing in an account with 50,000 segments and 5,000 attributes."""

from __future__ import annotations

from bench.children import measured
from bench.rows import Plan, Row, milliseconds

SEGMENTS = 50_000
ATTRIBUTES = 5_000
# what is done, and the most seconds that it may take
GOALS = {
    "a segment is chosen": 0.020,
    "one of 500 chosen ones is removed": 0.020,
    "a new list of segments is shown": 0.120,
    "a new list of segments is made searchable": 0.050,
    "the columns to choose from are shown": 0.500,
    "a column is searched": 0.030,
    "a column is chosen": 0.050,
}


def picker(plan: Plan) -> list[Row]:
    found = measured("picker", plan.amount(SEGMENTS, 1_000), plan.amount(ATTRIBUTES, 100), plan.amount(5, 1))
    return [
        Row(
            "picker",
            f"{work}, of {SEGMENTS} segments and {ATTRIBUTES} attributes",
            here=milliseconds(found[work]),
            goal=f"under {1000 * most:.0f} ms",
            met=min(found[work]) < most,
            figures={"downloaded": found[work]},
        )
        for work, most in GOALS.items()
    ]
