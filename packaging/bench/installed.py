"""installed: what the frozen program takes of a disk, and of a line to get it."""

from __future__ import annotations

import tarfile
from pathlib import Path

from bench.frozen import EMPTY, OURS, frozen
from bench.rows import Plan, Row, megabytes

MOST_MORE = 38_000_000  # the table engine, DuckDB, and the writer of workbooks are 27 MB of it packed


def installed(plan: Plan) -> list[Row]:
    made = frozen(plan.folder)
    unpacked = {name: _size(folder) for name, folder in made.items()}
    packed = {name: _packed(folder) for name, folder in made.items()}
    more = packed[OURS] - packed[EMPTY]
    return [
        Row(
            "installed",
            "the frozen program, packed as .tar.gz and unpacked",
            here=f"{megabytes(packed[OURS])}, {megabytes(unpacked[OURS])}",
            reference=f"an empty frozen window: {megabytes(packed[EMPTY])}, {megabytes(unpacked[EMPTY])}",
            result=f"{megabytes(more)} more",
            goal="at most 38 MB packed more",
            met=more <= MOST_MORE,
            figures={"packed": packed, "unpacked": unpacked},
        )
    ]


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def _packed(folder: Path) -> int:
    archive = folder.with_name(f"{folder.name}.tar.gz")
    with tarfile.open(archive, "w:gz") as whole:
        whole.add(folder, folder.name)
    size = archive.stat().st_size
    archive.unlink()
    return size
