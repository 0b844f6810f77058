"""What somebody who knows SQL would write for the same files, with the same settings of DuckDB; nothing is checked.

`by_hand KIND FOLDER FILES`; prints JSON: seconds.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import duckdb

KEY = '"Profile key"'


def main(kind: str, folder: Path, files: list[str]) -> None:
    settings: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": "512MB",  # with less, it is now and then too little
        "threads": "2",
        "temp_directory": str(folder),
        "preserve_insertion_order": "false",
    }
    tables = [f"read_csv('{file}', all_varchar = true, delim = ';') f{at}" for at, file in enumerate(files)]
    query = anybody(*tables) if kind == "lists-any" else " FULL JOIN ".join(_using_key(tables))
    with duckdb.connect(config=settings) as engine:
        begun = time.perf_counter()
        target = folder / "by-hand.csv"
        engine.execute(f"COPY ({query}) TO '{target}' (FORMAT csv, DELIM ';', NEW_LINE '\\r\\n')")
        print(json.dumps({"seconds": time.perf_counter() - begun}))
    target.unlink()


def anybody(first: str, second: str, third: str) -> str:
    """Take each profile from the last file that knows it."""
    return (
        f"FROM {third} UNION ALL FROM {second} ANTI JOIN {third} USING ({KEY}) UNION ALL "
        f"FROM {first} WHERE {KEY} NOT IN (SELECT {KEY} FROM {second} UNION ALL SELECT {KEY} FROM {third})"
    )


def _using_key(tables: list[str]) -> list[str]:
    return [f"FROM {tables[0]}", *(f"{table} USING ({KEY})" for table in tables[1:])]


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
