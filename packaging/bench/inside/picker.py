"""Chooses segments and columns in a very large account, and says how long each step takes until it is shown.

`picker SEGMENTS ATTRIBUTES ROUNDS`; prints JSON: the seconds of each step.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.gui.new_report.chosen_columns import ChosenColumns
from apsis_desktop.gui.new_report.chosen_segments import ChosenSegments
from apsis_desktop.gui.text.name_search import search_keys
from apsis_desktop.jobs.columns_task import Columns

WORDS = ("Kampanj", "Göteborg", "Åre", "Öppnare", "Kunder", "Newsletter", "Ærø", "VIP")


def main(segments: int, attributes: int, rounds: int) -> None:
    _application = QApplication([])
    found: dict[str, list[float]] = defaultdict(list)

    def timed(work: str, do: Callable[[], object]) -> None:
        QApplication.processEvents()
        begun = time.perf_counter()
        do()
        QApplication.processEvents()
        found[work].append(time.perf_counter() - begun)

    for _ in range(rounds):
        _choose_segments(segments, timed)
        _choose_columns(attributes, timed)
    print(json.dumps(found))


def _choose_segments(count: int, timed: Callable[[str, Callable[[], object]], None]) -> None:
    there = tuple(Segment(f"{WORDS[n % 8]} {n}", f"usercreated.segments.s-{n}") for n in range(count))
    names = [one.name for one in there]
    picker = ChosenSegments()
    picker.resize(400, 700)
    picker.show()
    timed("a new list of segments is shown", partial(picker.set_segments, there))
    timed("a new list of segments is made searchable", partial(search_keys, names))
    picker.picker.show()
    timed("a segment is chosen", partial(picker.chosen.include, there[0]))
    picker.chosen.set_both(there[:500], ())
    timed("one of 500 chosen ones is removed", partial(picker.chosen.remove, there[100]))
    shiboken6.delete(picker)


def _choose_columns(count: int, timed: Callable[[str, Callable[[], object]], None]) -> None:
    there = tuple(Attribute(f"{WORDS[n % 8]} {n}", f"x.{n}") for n in range(count))
    picker = ChosenColumns()
    picker.show()
    picker.set_available(Columns(Section("Europe", "europe"), there, ()))
    picker.set_columns(there[: count // 10])
    timed("the columns to choose from are shown", picker.picker.show)
    search = picker.picker.checklist.search
    timed("a column is searched", partial(search.setText, there[-1].name))
    timed("a column is chosen", partial(QTest.keyClick, search, Qt.Key.Key_Return))
    shiboken6.delete(picker)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]))
