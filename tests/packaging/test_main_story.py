"""The main story in the README: short enough to follow, and about code that there is."""

import ast
import re

from setup.environment import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
STORY = README.partition("<!-- main story -->")[2].partition("<!-- /main story -->")[0].strip().splitlines()
ROW = re.compile(r"\d+\. `(?P<file>[\w/]+\.py)`: `(?P<function>[\w.]+)` — \S.*")


def has(scope: ast.Module | ast.ClassDef, function: str) -> bool:
    """Tell whether a function, or a method after its class and a dot, is defined there."""
    name, _, within = function.partition(".")
    for node in scope.body:
        if isinstance(node, ast.ClassDef) and node.name == name and within:
            return has(node, within)
        if isinstance(node, ast.FunctionDef) and node.name == name and not within:
            return True
    return False


def test_it_is_told_in_at_most_ten_rows() -> None:
    assert 5 <= len(STORY) <= 10
    assert [row for row in STORY if not ROW.fullmatch(row)] == []


def test_each_row_names_a_function_that_there_is() -> None:
    for row in filter(None, map(ROW.fullmatch, STORY)):
        file = ROOT / "apsis_desktop" / row["file"]
        assert file.is_file(), row["file"]
        assert has(ast.parse(file.read_text(encoding="utf-8")), row["function"]), row["function"]
