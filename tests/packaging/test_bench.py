import json
import sys
from pathlib import Path

import pytest
from bench import table
from bench.rows import Plan, Row, by_turns, compared
from bench.run import ALL_ROWS, BENCHMARKS, IN_README, README
from installed import lacking
from setup.stopped import Stopped

FROZEN = {"start", "installed"}  # the build's own tests see to it that it can be frozen
NEEDS_NGINX = {"save-csv", "save-gz", "save-memory", "cli", "fluid", "idle", "lists-any"}


@pytest.mark.skipif(sys.platform != "linux", reason="memory and processor time are read from Linux")
@pytest.mark.parametrize("name", sorted(BENCHMARKS.keys() - FROZEN))
def test_each_benchmark_still_runs(name: str, tmp_path: Path) -> None:
    if name in NEEDS_NGINX and (missing := lacking("nginx", "curl")):
        pytest.skip(missing)
    rows = BENCHMARKS[name](Plan(tmp_path, smallest=True))
    assert rows[0].name == name
    assert rows[0].goal
    assert rows[0].met is not None
    json.dumps([row.as_json() for row in rows])


def test_works_are_measured_in_turn_and_the_first_turn_does_not_count() -> None:
    order: list[str] = []

    def work(name: str) -> float:
        order.append(name)
        return float(len(order))

    assert by_turns(2, lambda: work("A"), lambda: work("B")) == [[3.0, 5.0], [4.0, 6.0]]
    assert "".join(order) == "ABABAB"


def test_a_ratio_is_one_of_medians() -> None:
    row = compared("save", "work", [1.0, 2.0, 90.0], [4.0, 4.0, 4.0], reference="other", most=0.7)
    assert (row.result, row.met) == ("0.50", True)


def test_the_table_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{table.BEGIN}\nold\n{table.END}\nafter\n", encoding="utf-8")
    table.put_into(readme, [Row("save", "a | b", "1 s", goal="quick", met=True)], "a computer")
    text = readme.read_text(encoding="utf-8")
    assert text.startswith(f"before\n{table.BEGIN}\n")
    assert text.endswith(f"{table.END}\nafter\n")
    assert "old" not in text
    assert "| `save` | a \\| b | 1 s |" in text


def test_a_readme_without_a_place_is_left_alone(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("nothing here", encoding="utf-8")
    with pytest.raises(Stopped):
        table.put_into(readme, [], "a computer")
    assert readme.read_text(encoding="utf-8") == "nothing here"


def test_the_readme_and_the_results_have_a_place_for_what_is_measured() -> None:
    assert set(IN_README) <= BENCHMARKS.keys()
    for file in (README, ALL_ROWS):
        assert table.BEGIN in file.read_text(encoding="utf-8").partition(table.END)[0]
