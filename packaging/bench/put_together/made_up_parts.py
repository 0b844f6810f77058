"""Made-up files of the parts of a report, the same on every run: made once, then found again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import duckdb

SEGMENTS, PARTS = 3, 4
COLUMNS = {
    "Email": "h % 7919 || '.' || h % 104729 || '@example.com'",
    "First name": "(['Alma', 'Åke', 'Björn', 'Ebba', 'Freja', 'Göran'])[h % 6 + 1]",
    "Last name": "(['Andersson', 'Berg', 'Dahl', 'Eriksson', 'Hansen', 'Lindström'])[h // 6 % 6 + 1]",
    "City": "(['Göteborg', 'Stockholm', 'Malmö', 'København'])[h // 36 % 4 + 1]",
    "Mobile": "'467' || lpad((h % 100000000)::VARCHAR, 8, '0')",
    "Opened": "'2026-' || lpad((h % 12 + 1)::VARCHAR, 2, '0') || '-' || lpad((h // 12 % 28 + 1)::VARCHAR, 2, '0')",
    "Clicked": "h % 100",
    "VIP": "CASE WHEN h % 2 = 0 THEN 'true' ELSE 'false' END",
}


def segments(folder: Path, rows: int) -> list[Path]:
    """Return files of three segments with all columns. Each has half of its profiles from the one before."""
    every = list(COLUMNS)
    return [_made(folder / f"segment-{rows}-{at}.csv", rows, at * rows // 2, at, every) for at in range(SEGMENTS)]


def columns(folder: Path, rows: int) -> list[Path]:
    """Return files of one segment with two columns each. Some profiles came or went between two of them."""
    names = list(COLUMNS)
    return [
        _made(folder / f"columns-{rows}-{at}.csv", rows, at * max(1, rows // 100_000), 0, names[2 * at : 2 * at + 2])
        for at in range(PARTS)
    ]


def earlier_and_later(folder: Path, rows: int, separator: str = ";") -> list[Path]:
    """Return two lists of one segment: of a hundred people, one is new, one is gone, and two clicked since."""
    kind = "semicolons" if separator == ";" else "commas"
    clicked = {**COLUMNS, "Clicked": "h % 100 + (i % 50 = 0)::INTEGER"}
    return [
        _made(folder / f"earlier-{rows}-{kind}.csv", rows, 0, 0, list(COLUMNS), COLUMNS, separator),
        _made(folder / f"later-{rows}-{kind}.csv", rows, rows // 100, 0, list(COLUMNS), clicked, separator),
    ]


def _made(
    file: Path,
    rows: int,
    first: int,
    seed: int,
    names: list[str],
    made_of: Mapping[str, str] = COLUMNS,
    separator: str = ";",
) -> Path:
    if not file.exists():
        half = file.with_suffix(".half")
        values = ", ".join(f'{made_of[name]} AS "{name}"' for name in names)
        with duckdb.connect(config={"threads": "2"}) as engine:
            engine.execute(
                f'COPY (SELECT md5(i::VARCHAR) AS "Profile key", {values} '
                f"FROM (SELECT i, (hash(i, {seed}) >> 2)::BIGINT AS h "
                f"FROM (SELECT range * 7919 % {rows} + {first} AS i FROM range({rows})))) "
                f"TO '{half.as_posix()}' (FORMAT csv, HEADER true, DELIM '{separator}', NEW_LINE '\\r\\n')"
            )
        half.replace(file)
    return file
