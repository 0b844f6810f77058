import subprocess

import pytest
from installed import lacking
from setup.environment import ROOT

ALLOWED = {"pyproject.toml", "README.md", "apsis_desktop", "resources", "tests", "packaging"}


@pytest.mark.skipif(bool(lacking("git")), reason=lacking("git"))
def test_the_top_folder_holds_the_product_and_nothing_else() -> None:
    listing = subprocess.run(
        # A checkout may belong to somebody else than the one who tests it.
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    top = {path.partition("/")[0] for path in listing.split("\0") if path}
    assert {name for name in top if not name.startswith(".")} <= ALLOWED


def test_test_files_have_names_of_their_own() -> None:
    names = [file.name for file in (ROOT / "tests").rglob("test_*.py")]
    assert len(names) == len(set(names)), "pytest tells test files apart by their names alone"
