"""The picker on an account with 50,000 segments and 5,000 attributes: what is done grows with what is seen."""

import random
from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.gui.new_report.chosen_columns import ChosenColumns
from apsis_desktop.gui.new_report.chosen_segments import ChosenSegments
from apsis_desktop.gui.new_report.segments_model import SegmentsModel
from apsis_desktop.gui.widgets.checklist.model import ChecklistModel
from apsis_desktop.jobs.columns_task import Columns

WORDS = (
    *("Kampanj", "Göteborg", "Malmö", "Åre", "vår", "sommar", "Öppnare", "Kunder", "vänner", "Newsletter"),
    *("Ærø", "Straße", "VIP", "lapsed", "2025", "köpt"),
)
SEEN = 3_000  # a hundredth of what a walk through all segments would ask the model for


@pytest.fixture(scope="module")
def segments() -> tuple[Segment, ...]:
    chance = random.Random(5)
    names = (" ".join(chance.choices(WORDS, k=4)) for _ in range(50_000))
    return tuple(Segment(f"{name} {number}", f"usercreated.segments.s-{number}") for number, name in enumerate(names))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count how often views ask the models of the checklists and of what is chosen for the data of a row."""
    counted: Counter[str] = Counter()
    for model in (ChecklistModel, SegmentsModel):

        def data(self: Any, index: Any, role: int = 0, of: Any = model.data) -> Any:  # noqa: ANN401 - Qt's own types
            counted["data"] += 1
            return of(self, index, role)

        monkeypatch.setattr(model, "data", data)
    return counted


@pytest.fixture
def picker(qtbot: QtBot, segments: tuple[Segment, ...], asked: Counter[str]) -> ChosenSegments:
    made = ChosenSegments()
    qtbot.addWidget(made)
    made.resize(400, 700)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.addWidget(made.picker)
    made.picker.resize(640, 700)
    with qtbot.waitExposed(made.picker):
        made.picker.show()
    made.set_segments(segments)
    QApplication.processEvents()
    return made


def done(asked: Counter[str], do: Callable[[], object]) -> int:
    """Return how much is asked of the models by something, with all that it makes the window paint."""
    asked.clear()
    do()
    QApplication.processEvents()
    return asked["data"]


def test_each_key_filters_as_qt_itself_does_and_asks_only_for_what_is_seen(
    qtbot: QtBot, picker: ChosenSegments, asked: Counter[str]
) -> None:
    proxy = QSortFilterProxyModel()
    names = QStringListModel([one.name for one in picker.picker.checklist.model._items])
    proxy.setSourceModel(names)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    search, model = picker.picker.checklist.search, picker.picker.checklist.model
    for place, letter in enumerate("göteborg"):
        proxy.setFilterFixedString("göteborg"[: place + 1])
        # QTest has no keys for letters with dots.
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        assert done(asked, partial(QApplication.sendEvent, search, key)) < SEEN
        shown = sorted(model._items[place].name for place in model._rows)
        assert model.found == len(shown)
        assert shown == sorted(proxy.index(row, 0).data() for row in range(proxy.rowCount()))
    assert search.text() == "göteborg"
    assert picker.picker.checklist.model.found > 5_000


def test_a_tick_and_a_new_list_ask_only_for_what_is_seen(
    picker: ChosenSegments, segments: tuple[Segment, ...], asked: Counter[str]
) -> None:
    assert all(0 < done(asked, partial(picker.chosen.include, one)) < SEEN for one in segments[:20])
    assert done(asked, lambda: picker.set_segments(segments[1:])) < SEEN
    assert picker.picker.checklist.model.found == len(segments) - 1


def test_of_five_hundred_chosen_ones_a_few_have_a_row(
    picker: ChosenSegments, segments: tuple[Segment, ...], asked: Counter[str]
) -> None:
    picker.chosen.set_both(segments[:500], ())
    picker.show_most(1, 4)
    assert picker.chosen.rowCount() == 5
    assert picker.chosen.index(4).data() == "and 496 more"
    picker.view.setCurrentIndex(picker.chosen.index(2))
    QTest.keyClick(picker.view, Qt.Key.Key_Delete)
    assert len(picker.included()) == 499
    assert picker.view.currentIndex().data() == segments[3].name
    assert 0 < done(asked, lambda: picker.chosen.remove(picker.included()[1])) < SEEN


def test_five_thousand_attributes_are_offered_and_asked_for_as_far_as_they_are_seen(
    qtbot: QtBot, asked: Counter[str]
) -> None:
    attributes = tuple(Attribute(f"{WORDS[number % 16]} {number}", f"x.{number}") for number in range(5_000))
    picker = ChosenColumns()
    qtbot.addWidget(picker)
    with qtbot.waitExposed(picker):
        picker.show()
    picker.set_available(Columns(Section("Europe", "europe"), attributes, ()))
    picker.set_columns(attributes[:500])
    qtbot.addWidget(picker.picker)
    assert done(asked, picker.picker.show) < SEEN
    dialog = picker.picker
    assert 0 < done(asked, lambda: dialog.checklist.search.setText("are 4995")) < SEEN
    assert dialog.checklist.model.rowCount() == 1
    assert 0 < done(asked, lambda: QTest.keyClick(dialog.checklist.search, Qt.Key.Key_Return)) < SEEN
    assert len(picker.columns()) == 501
