"""Text is sorted as people who read the window in their language look for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from looked_inside import cells, opened
from PySide6.QtCore import Qt
from screen import OpenScreen
from two_reports import list_of


@pytest.mark.parametrize(
    ("language", "towns"),
    [
        ("sv", ["Borås", "Zinkgruvan", "Åre", "Älvsjö", "Östersund"]),
        ("nb", ["Borås", "Zinkgruvan", "Älvsjö", "Östersund", "Åre"]),
        ("en", ["Älvsjö", "Åre", "Borås", "Östersund", "Zinkgruvan"]),
    ],
)
def test_a_column_is_sorted_by_the_language_of_the_window(
    open_screen: OpenScreen, tmp_path: Path, language: str, towns: list[str]
) -> None:
    screen = open_screen(practising=True, language=language)
    file = tmp_path / "towns.csv"
    rows = [f"{at},{town}" for at, town in enumerate(["Östersund", "Älvsjö", "Zinkgruvan", "Åre", "Borås"])]
    file.write_bytes(list_of(*rows, head="Export key,Town"))
    screen.window.workspace.reports.commands.inside.show_file(file)
    window = opened(screen)
    window.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    screen.until(lambda: cells(screen, window, 1) == towns)
