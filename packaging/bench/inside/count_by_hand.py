"""What somebody who knows SQL would write to count a list, with the same settings of DuckDB.

`count_by_hand FOLDER FILE`; prints JSON: seconds.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import duckdb
from bench.put_together.made_up_parts import COLUMNS


def main(folder: Path, file: str) -> None:
    settings: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": "512MB",
        "threads": "2",
        "temp_directory": str(folder),
        "preserve_insertion_order": "false",
    }
    filled = ", ".join(f"""count(*) FILTER (trim("{name}") <> '')""" for name in COLUMNS)
    with duckdb.connect(config=settings) as engine:
        begun = time.perf_counter()
        engine.execute(
            f'SELECT count(*), count(DISTINCT "Profile key"), {filled} '
            f"FROM read_csv('{file}', all_varchar = true, delim = ';')"
        ).fetchall()
        print(json.dumps({"seconds": time.perf_counter() - begun}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
