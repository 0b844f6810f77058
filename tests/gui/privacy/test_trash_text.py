"""The trash is called as the system calls it."""

import pytest

from apsis_desktop.gui.privacy.trash_text import files_moved, move_files, no_trash_for, ticked_files_go


@pytest.mark.parametrize(("platform", "name"), [("win32", "Recycle Bin"), ("darwin", "trash"), ("linux", "trash")])
@pytest.mark.parametrize("count", [1, 2])
def test_each_sentence_has_the_systems_word(platform: str, name: str, count: int) -> None:
    number = "one file" if count == 1 else "2 files"
    assert move_files(count, platform=platform) == f"Move {number} to the {name}"
    assert f" to the {name}. " in files_moved(count, platform=platform)
    assert ticked_files_go(platform=platform) == f"Ticked files are moved to the {name}."
    assert f"no {name}" in no_trash_for("women.csv", platform=platform)
