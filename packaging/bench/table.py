"""The table of a run, for a terminal and for Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bench.rows import Row
from setup.stopped import Stopped

BEGIN, END = "<!-- bench -->", "<!-- /bench -->"
_HEADINGS = ("name", "work", "downloaded", "reference, same run", "ratio", "goal", "met")


def plain(rows: Sequence[Row]) -> str:
    """Write one line a row for a terminal, and what it was below."""
    lines = []
    for row in rows:
        lines.append(f"{row.name:<22} {row.here}  {row.result}".rstrip())
        for name, text in (("", row.work), ("against ", row.reference), ("goal: ", _goal(row))):
            if text:
                lines.append(f"{'':<24}{name}{text}")
    return "\n".join(lines)


def markdown(rows: Sequence[Row]) -> str:
    lines = [_line(_HEADINGS), _line(["---"] * len(_HEADINGS))]
    for row in rows:
        name = f"`{row.name}`" if row.goal else row.name
        met = "" if row.met is None else "yes" if row.met else "no"
        lines.append(_line((name, row.work, row.here, row.reference, row.result, row.goal, met)))
    return "\n".join(lines)


def put_into(file: Path, rows: Sequence[Row], where: str) -> None:
    """Put the table between the two marks of a file, in place of the one that is there."""
    text = file.read_text(encoding="utf-8")
    before, begun, rest = text.partition(BEGIN)
    _old, ended, after = rest.partition(END)
    if not begun or not ended:
        raise Stopped(f"{file.name} has no place for the table: {BEGIN} … {END}")
    body = f"{BEGIN}\nMeasured on {where}; medians, and from the quickest to the slowest.\n\n{markdown(rows)}\n{END}"
    file.write_text(before + body + after, encoding="utf-8", newline="\n")


def _goal(row: Row) -> str:
    met = {True: ", met", False: ", not met", None: ""}[row.met]
    return f"{row.goal}{met}" if row.goal else ""


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
