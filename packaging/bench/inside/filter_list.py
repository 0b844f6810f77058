"""Types a word into the search of a picker's long list, and says how long each key takes until that is seen filtered.

`filter_list COUNT ROUNDS`; prints JSON: the seconds of each key, for the program's list and for a
QSortFilterProxyModel with plain case folding over the same names.
"""

from __future__ import annotations

import json
import random
import sys
import time

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.widgets.checklist.checklist import Checklist

WORD = "stockholm"
SEED = 6
_SIZE = (800, 600)
_PARTS = ("Göteborg", "Stockholm", "Malmö", "Kunder", "Nyhetsbrev", "VIP", "Öppnat", "Åre", "65+", "Women", "B2B")


def main(count: int, rounds: int) -> None:
    _application = QApplication([])
    chance = random.Random(SEED)  # noqa: S311 - the same names each time
    names = [f"{chance.choice(_PARTS)} {chance.choice(_PARTS)} {number}" for number in range(count)]

    ours = Checklist(excludes=True)
    ours.model.set_items([Segment(name, f"usercreated.segments.s{number}") for number, name in enumerate(names)], {})
    ours.say("")

    plain = QSortFilterProxyModel()
    plain.setSourceModel(QStringListModel(names))
    plain.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    plain_view = QListView()
    plain_view.setUniformItemSizes(True)
    plain_view.setModel(plain)

    found: dict[str, list[float]] = {"downloaded": [], "reference": []}
    for view in (ours, plain_view):
        view.resize(*_SIZE)
        view.show()
    QApplication.processEvents()
    for _ in range(rounds):
        for typed in (WORD[:length] for length in range(1, len(WORD) + 1)):
            begun = time.perf_counter()
            QTest.keyClicks(ours.search, typed[-1])
            QApplication.processEvents()
            between = time.perf_counter()
            plain.setFilterFixedString(typed)
            QApplication.processEvents()
            found["downloaded"].append(between - begun)
            found["reference"].append(time.perf_counter() - between)
            if ours.model.found != plain.rowCount():
                raise ValueError(f"{typed}: {ours.model.found} here, {plain.rowCount()} there")
        ours.search.clear()
        plain.setFilterFixedString("")
        QApplication.processEvents()
    print(json.dumps(found))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
