"""What is told of a saved report: how many people, how full each column; for people, and as JSON."""

from __future__ import annotations

import json
import threading
from pathlib import Path

from apsis_desktop.cli.shaped_export import Exported
from apsis_desktop.lists.counts import Summary
from apsis_desktop.lists.summary import summarize
from apsis_desktop.lists.work_folder import work_folder
from apsis_desktop.report.files.disk_room import free_bytes
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.report.kept_parts import Kept
from apsis_desktop.system.console import escaped
from apsis_desktop.text.printable import printable


def counted(exported: Exported, work: Path | None, cancelled: threading.Event) -> Summary:
    """Count what is in a saved report. Raises `ListFileProblem` and `SavingProblem` kinds."""
    if exported.summary is not None:
        return exported.summary
    ((file, _size),) = exported.files
    requested = exported.brought.plan.selection.headings()
    with saving_errors(work or Path()), work_folder(work) as folder:
        return summarize(file, folder, cancelled, free_bytes(folder), requested)


def as_lines(summary: Summary) -> str:
    """Say how many people there are, and how full each column is, a line each."""
    people = "1 person" if summary.people == 1 else f"{summary.people:,} people"
    rows = f" in {summary.rows:,} rows" if summary.rows != summary.people else ""
    width = max(len(printable(column.heading)) for column in summary.columns)
    lines = [f"{people}{rows}"]
    for column in summary.columns:
        full = f"{summary.percent(column)} %" if column.filled or not summary.rows else "empty"
        lines.append(f"  {printable(column.heading):<{width}}  {full}")
    if summary.without_key:
        rows = "1 row has" if summary.without_key == 1 else f"{summary.without_key:,} rows have"
        lines.append(f"{rows} no export key.")
    return "\n".join(lines) + "\n"


def kept_as_json(kept: Kept, *, ascii_alone: bool) -> str:
    """Write what is kept of a report that could not be saved as a JSON object."""
    plain = {
        "kept": {
            "folder": str(kept.folder),
            "files": [str(file) for file in kept.files],
            "until": kept.until.isoformat(),
            "continues": kept.again,
        }
    }
    return escaped(json.dumps(plain, ensure_ascii=ascii_alone, indent=2)) + "\n"


def as_json(exported: Exported, summary: Summary | None, *, ascii_alone: bool) -> str:
    """Write what was saved as a JSON object; the counts are null where the file could not be counted."""
    plain = {
        "files": [{"path": str(file), "bytes": size} for file, size in exported.files],
        "incomplete_rows": exported.brought.incomplete,
        "altered_by_excel": [
            {"heading": column.heading, "changes": [change.value for change in column.changes]}
            for column in exported.altered
        ],
        "people": summary and summary.people,
        "rows": summary and summary.rows,
        "key": summary and summary.key,
        "rows_without_key": summary and summary.without_key,
        "columns": summary
        and [
            {"heading": column.heading, "filled": column.filled, "percent": summary.percent(column)}
            for column in summary.columns
        ],
        "empty_columns": summary and list(summary.empty),
    }
    return escaped(json.dumps(plain, ensure_ascii=ascii_alone, indent=2)) + "\n"
