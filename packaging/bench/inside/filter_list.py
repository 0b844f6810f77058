"""Types a word into the search of a long list, and says how long each key takes until the list is filtered.

`filter_list COUNT ROUNDS`; prints JSON: the seconds of each key, for the program's list and for a
QSortFilterProxyModel with plain case folding over the same names.
"""

from __future__ import annotations

import json
import random
import sys
import time

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QListView

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.widgets.checklist.model import ChecklistModel

WORD = "göteborg"
SEED = 6
_PARTS = ("Göteborg", "Stockholm", "Malmö", "Kunder", "Nyhetsbrev", "VIP", "Öppnat", "Åre", "65+", "Women", "B2B")


def main(count: int, rounds: int) -> None:
    _application = QApplication([])
    chance = random.Random(SEED)  # noqa: S311 - the same names each time
    names = [f"{chance.choice(_PARTS)} {chance.choice(_PARTS)} {number}" for number in range(count)]

    ours = ChecklistModel()
    ours.set_items([Segment(name, f"usercreated.segments.s{number}") for number, name in enumerate(names)], {})
    our_view = QListView()
    our_view.setUniformItemSizes(True)
    our_view.setModel(ours)

    plain = QSortFilterProxyModel()
    plain.setSourceModel(QStringListModel(names))
    plain.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    plain_view = QListView()
    plain_view.setUniformItemSizes(True)
    plain_view.setModel(plain)

    found: dict[str, list[float]] = {"downloaded": [], "reference": []}
    for view in (our_view, plain_view):
        view.show()
    QApplication.processEvents()
    for _ in range(rounds):
        for typed in (WORD[:length] for length in range(1, len(WORD) + 1)):
            begun = time.perf_counter()
            ours.search(typed)
            QApplication.processEvents()
            between = time.perf_counter()
            plain.setFilterFixedString(typed)
            QApplication.processEvents()
            found["downloaded"].append(between - begun)
            found["reference"].append(time.perf_counter() - between)
            if ours.rowCount() != plain.rowCount():
                raise ValueError(f"{typed}: {ours.rowCount()} here, {plain.rowCount()} there")
        ours.search("")
        plain.setFilterFixedString("")
        QApplication.processEvents()
    print(json.dumps(found))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
