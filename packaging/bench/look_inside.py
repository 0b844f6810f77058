"""look-inside: a list of two million rows in the window that looks into it."""

from __future__ import annotations

import tempfile

from bench.children import measured
from bench.put_together import made_up_parts
from bench.rows import Plan, Row, megabytes, milliseconds

ROWS = 2_000_000
MB = 1_000_000
MOST_MEMORY = 600 * MB
# what is done, and the most seconds that it may take; None only explains
GOALS = {
    "the window is there": 0.3,
    "all rows are there": None,
    "people and how full each column is": None,
    "what is in each of the columns": None,
    "scrolled to a place": 0.050,
    "scrolled to a place, sorted": 0.050,
    "sorted by a column": 2.0,
    "searched in all columns": None,
}


def look_inside(plan: Plan) -> list[Row]:
    rows = plan.amount(ROWS, 200)
    file = made_up_parts.segments(plan.folder, rows)[0]
    with tempfile.TemporaryDirectory(dir=plan.folder) as folder:
        found = measured("look_inside", file, folder, plan.amount(20, 2))
    size = f"{rows} rows, {megabytes(file.stat().st_size)}"
    steps = [
        Row(
            "look-inside",
            f"{work}, of {size}",
            here=milliseconds(found[work]),
            goal="" if most is None else f"under {1000 * most:.0f} ms",
            met=None if most is None else sorted(found[work])[len(found[work]) // 2] < most,
            figures={"downloaded": found[work]},
        )
        for work, most in GOALS.items()
    ]
    memory = Row(
        "look-inside, memory",
        f"peak of the whole process, of {size}; the event loop did not turn, at the longest",
        here=f"{megabytes(found['peak'])}; {milliseconds([found['longest']])}",
        goal=f"under {MOST_MEMORY // MB} MB",
        met=found["peak"] < MOST_MEMORY,
        figures={"peak": found["peak"], "longest": found["longest"]},
    )
    return [*steps, memory]
