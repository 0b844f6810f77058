"""Several files as one list: those that a list was split into, each with the head."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from apsis_desktop.errors import Cancelled, ListFilesUnlike
from apsis_desktop.lists.file_state import unchanged
from apsis_desktop.lists.head import skip_heading

if TYPE_CHECKING:
    from apsis_desktop.lists.list_file import ListFile

_PIECE = 1 << 20


def in_their_order(files: Iterable[Path]) -> tuple[Path, ...]:
    """Return files by the numbers in their names: `women-2.csv` before `women-10.csv`."""
    return tuple(sorted(files, key=lambda file: [part.zfill(20) for part in re.split(r"(\d+)", file.name)]))


def name_of(files: Sequence[Path]) -> str:
    """Return what to call one file, or several."""
    return files[0].name if len(files) == 1 else f"{files[0].name} … {files[-1].name}"


def joined(parts: Sequence[ListFile], name: str, target: Path, cancelled: threading.Event) -> ListFile:
    """Write the rows of opened lists below each other. Waits for the disk.

    Raises `ListFilesUnlike` where they differ in more than their rows, `ListFileChanged`, OSError and `Cancelled`.
    """
    first, *others = parts
    for other in others:
        if _kind(other) != _kind(first):
            raise ListFilesUnlike(file=first.name, other=other.name)
    line_end = first.line_end.encode()
    with unchanged(*(part.state for part in parts)), target.open("xb") as whole:
        for part in parts:
            last = line_end
            with part.csv.open("rb") as stream:
                if part is not first:
                    skip_heading(stream)
                while piece := stream.read(_PIECE):
                    if cancelled.is_set():
                        raise Cancelled
                    whole.write(piece)
                    last = (last + piece[-2:])[-2:]
            if not last.endswith(line_end):
                whole.write(line_end)
    return replace(first, name=name, csv=target, state=None)


def _kind(part: ListFile) -> tuple[object, ...]:
    return part.headings, part.separator, part.line_end, part.is_workbook
