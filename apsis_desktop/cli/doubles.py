"""`apsis-desktop doubles`: how many rows of a list share somebody's email, and a file with one row of each."""

from __future__ import annotations

import argparse
import json
import threading
from pathlib import Path

from apsis_desktop.cli.exit_codes import DONE
from apsis_desktop.cli.export import check_output, output_path
from apsis_desktop.cli.places import swept_places
from apsis_desktop.cli.put import put_or_save_beside
from apsis_desktop.cli.standard_output import write_out
from apsis_desktop.lists.doubles import Doubles, Shared
from apsis_desktop.lists.file_state import unchanged
from apsis_desktop.lists.form import Form
from apsis_desktop.lists.list_file import opened
from apsis_desktop.lists.made_file import write_checked
from apsis_desktop.lists.work_folder import work_folder
from apsis_desktop.report.files.destination import real_place
from apsis_desktop.report.files.disk_room import free_bytes
from apsis_desktop.report.files.part_file import part_file
from apsis_desktop.report.files.saving import saving_errors


def run(typed: argparse.Namespace, cancelled: threading.Event) -> int:
    """Do what the command line says, and return the exit code. Raises `ApsisError` kinds."""
    output = output_path(typed.output) if typed.output is not None else None
    work, unfinished = swept_places()
    if output is not None:
        check_output(output, unfinished, replace=typed.overwrite)
    with (
        saving_errors(work or Path()),
        work_folder(work) as folder,
        opened([[*map(Path, typed.list)]], folder, cancelled, free_bytes(folder)) as (engine, (found_list,)),
    ):
        listed = found_list.as_excel_shows()
        found = Doubles(engine, listed, typed.by)
        shared = found.count()
        if output is not None:
            place = real_place(output) if typed.overwrite else output
            with part_file(place, unfinished) as (part, put), saving_errors(place):
                with unchanged(listed.state):
                    write_checked(engine, found.one_each(typed.latest), Form.of(place), part, folder, cancelled)
                put_or_save_beside(place, put, overwrite=typed.overwrite)
    write_out(as_json(shared) if typed.json else f"{as_text(shared, typed.by)}\n")
    return DONE


def as_text(shared: Shared, by: str) -> str:
    """Say how many there are, in one line."""
    if not shared.rows:
        return f"No two rows share a value of {by}"
    values = "1 value" if shared.values == 1 else f"{shared.values:,} values"
    return f"{shared.rows:,} rows share {values} of {by}"


def as_json(shared: Shared) -> str:
    """Write the numbers as a JSON object."""
    return json.dumps({"values": shared.values, "rows": shared.rows, "blank": shared.blank}, indent=2) + "\n"
