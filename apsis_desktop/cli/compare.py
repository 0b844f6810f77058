"""`apsis-desktop compare`: what has changed from one list to another, and the files of those people."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from apsis_desktop.cli.exit_codes import DONE
from apsis_desktop.cli.export import check_output, output_path
from apsis_desktop.cli.places import swept_places
from apsis_desktop.cli.put import put_or_save_beside
from apsis_desktop.cli.standard_output import write_out
from apsis_desktop.errors import UsageWrong
from apsis_desktop.lists.compare import Comparer, Comparison, People
from apsis_desktop.lists.file_state import unchanged
from apsis_desktop.lists.form import Form
from apsis_desktop.lists.list_file import opened
from apsis_desktop.lists.made_file import write_checked
from apsis_desktop.lists.several_files import name_of
from apsis_desktop.lists.work_folder import work_folder
from apsis_desktop.report.files.destination import real_place
from apsis_desktop.report.files.disk_room import free_bytes
from apsis_desktop.report.files.part_file import PutInPlace, part_file
from apsis_desktop.report.files.saving import saving_errors
from apsis_desktop.report.files.unfinished import Unfinished
from apsis_desktop.system.console import escaped, in_unicode, say_problem


@dataclass(frozen=True, slots=True)
class CompareOrder:
    """The command line, parsed. `old` and `new`: the files of each list.

    `new_to`, `gone_to` and `changed_to` are files to save, which have been checked.
    """

    old: tuple[Path, ...]
    new: tuple[Path, ...]
    key: str | None
    new_to: Path | None
    gone_to: Path | None
    changed_to: Path | None
    overwrite: bool

    @property
    def outputs(self) -> list[Path]:
        """The files to save. Raises `UsageWrong` where two are the same."""
        found = [path for path in (self.new_to, self.gone_to, self.changed_to) if path is not None]
        if len(set(found)) < len(found):
            raise UsageWrong(words="Use a different file for each of --new, --gone and --changed.")
        return found


def run(typed: argparse.Namespace, cancelled: threading.Event) -> int:
    """Do what the command line says, and return the exit code."""
    order = CompareOrder(
        old=tuple(map(Path, [typed.old, *typed.more_old])),
        new=tuple(map(Path, [typed.new_list, *typed.more_new])),
        key=typed.key,
        new_to=output_path(typed.new, "--new") if typed.new is not None else None,
        gone_to=output_path(typed.gone, "--gone") if typed.gone is not None else None,
        changed_to=output_path(typed.changed, "--changed") if typed.changed is not None else None,
        overwrite=typed.overwrite,
    )
    work, unfinished = swept_places()
    for path in order.outputs:
        check_output(path, unfinished, replace=order.overwrite)
    found = compare(order, unfinished, cancelled, work)
    write_out(as_json(found, ascii_alone=not in_unicode(sys.stdout)) if typed.json else f"{as_text(found)}\n")
    for sentence in notes(found, name_of(order.old), name_of(order.new)):
        say_problem(sentence)
    return DONE


def compare(
    order: CompareOrder, unfinished: Unfinished, cancelled: threading.Event, work: Path | None = None
) -> Comparison:
    """Compare two lists, and save the people of each kind. Raises `ApsisError` kinds.

    No file gets its name before all are written and read back.
    """
    with (
        saving_errors(work or Path()),
        work_folder(work) as folder,
        opened([order.old, order.new], folder, cancelled, free_bytes(folder)) as (engine, lists),
        contextlib.ExitStack() as parts,
    ):
        old, new = (each.as_excel_shows() for each in lists)
        comparer = Comparer(engine, old, new, None if order.key is None else (order.key, order.key))
        found = comparer.compare()
        wanted = [
            (order.new_to, comparer.new),
            (order.gone_to, comparer.gone),
            (order.changed_to, comparer.changed),
        ]
        written: list[tuple[Path, PutInPlace]] = []
        with unchanged(old.state, new.state):
            for path, people in wanted:
                if path is not None:
                    place = real_place(path) if order.overwrite else path
                    part, put = parts.enter_context(part_file(place, unfinished))
                    with saving_errors(place):
                        write_checked(engine, people(), Form.of(place), part, folder, cancelled)
                    written.append((place, put))
        for place, put in written:
            put_or_save_beside(place, put, overwrite=order.overwrite)
    return found


def as_text(found: Comparison) -> str:
    """Say what has changed, in one line."""
    columns = ", ".join(f"{heading} {count:,}" for heading, count in _most_first(found))
    changed = f"{found.changed:,} changed" + (f" ({columns})" if columns else "")
    if not found.compared:
        changed = "no columns to compare"
    before = "1 person" if found.old.total == 1 else f"{found.old.total:,} people"
    return f"{before}, then {found.new.total:,}: {found.added:,} new, {found.gone:,} gone, {changed}"


def notes(found: Comparison, old: str, new: str) -> list[str]:
    """Return what could not be compared, and why."""
    said = []
    for name, people, headings in ((old, found.old, found.only_old), (new, found.new, found.only_new)):
        said += _of_people(name, people)
        if headings:
            said.append(f"Only in {name}: {', '.join(headings)}. Not compared.")
    if found.unclear:
        who = "1 person is" if found.unclear == 1 else f"{found.unclear:,} people are"
        said.append(f"{who} in several rows that differ, so it is not known whether they changed.")
    return said


def as_json(found: Comparison, *, ascii_alone: bool) -> str:
    """Write the numbers as a JSON object."""
    plain = {
        "old_total": found.old.total,
        "new_total": found.new.total,
        "new": found.added,
        "gone": found.gone,
        "changed": found.changed,
        "changed_columns": dict(_most_first(found)),
        "unclear": found.unclear,
        "old_without_key": found.old.without_key,
        "new_without_key": found.new.without_key,
        "old_doubled": found.old.doubled,
        "new_doubled": found.new.doubled,
        "only_old_columns": list(found.only_old),
        "only_new_columns": list(found.only_new),
    }
    return escaped(json.dumps(plain, ensure_ascii=ascii_alone, indent=2)) + "\n"


def _of_people(name: str, people: People) -> list[str]:
    said = []
    if people.without_key:
        rows = "1 row has" if people.without_key == 1 else f"{people.without_key:,} rows have"
        said.append(f"{name}: {rows} no value to match people by; not compared.")
    if people.doubled:
        who = "1 person is" if people.doubled == 1 else f"{people.doubled:,} people are"
        said.append(f"{name}: {who} in several rows.")
    return said


def _most_first(found: Comparison) -> list[tuple[str, int]]:
    return sorted(found.changed_columns.items(), key=lambda column: -column[1])
