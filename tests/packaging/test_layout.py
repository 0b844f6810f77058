import ast
import subprocess
from collections import Counter

import pytest
from installed import lacking
from setup.environment import ROOT

ALLOWED = {"pyproject.toml", "README.md", "apsis_desktop", "resources", "tests", "packaging"}
PROGRAM = ROOT / "apsis_desktop"
LOOSE = {"__init__.py", "__main__.py", "errors.py"}
FILES_A_FOLDER = 25
LINES_A_FILE = 300
A_TREE = {"apsis_desktop/errors.py"}  # one drawn tree, which is read as one

needs_git = pytest.mark.skipif(bool(lacking("git")), reason=lacking("git"))


def git(*arguments: str) -> list[str]:
    # A checkout may belong to somebody else than the one who tests it.
    command = ["git", "-c", "safe.directory=*", *arguments]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.stderr == ""
    return [path for path in done.stdout.split("\0") if path]


@needs_git
def test_the_top_folder_holds_the_product_and_nothing_else() -> None:
    top = {path.partition("/")[0] for path in git("ls-files", "-z")}
    assert {name for name in top if not name.startswith(".")} <= ALLOWED


@needs_git
def test_no_folder_of_sources_has_too_many_files_to_look_through() -> None:
    folders = Counter(path.rpartition("/")[0] for path in git("ls-files", "-z") if path.endswith(".py"))
    assert {folder: count for folder, count in folders.items() if count > FILES_A_FOLDER} == {}


@needs_git
def test_no_file_of_sources_is_too_long_to_be_read_as_one_thing() -> None:
    files = [path for path in git("ls-files", "-z") if path.endswith(".py") and (ROOT / path).is_file()]
    long = {path for path in files if len((ROOT / path).read_text(encoding="utf-8").splitlines()) > LINES_A_FILE}
    assert long == A_TREE


@needs_git
def test_no_source_file_is_ignored() -> None:
    assert git("ls-files", "-z", "--cached", "--ignored", "--exclude-standard") == []


def test_no_module_lies_loose_beside_the_rooms() -> None:
    assert {file.name for file in PROGRAM.glob("*.py")} == LOOSE


def test_every_room_says_in_one_line_what_it_is_for() -> None:
    rooms = [file.parent for file in PROGRAM.rglob("*.py") if "__pycache__" not in file.parts]
    silent = [
        room.relative_to(PROGRAM).as_posix()
        for room in {room for room in rooms if room != PROGRAM}
        if not (room / "__init__.py").is_file()
        or not (ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8"))) or "").strip()
    ]
    assert silent == []


def test_test_files_have_names_of_their_own() -> None:
    names = [file.name for file in (ROOT / "tests").rglob("test_*.py")]
    assert len(names) == len(set(names)), "pytest tells test files apart by their names alone"
