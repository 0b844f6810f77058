import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Definition, Segment
from apsis_desktop.gui.text.duplicate_names import notes_on_same_names
from apsis_desktop.gui.text.name_search import search_key
from apsis_desktop.gui.widgets.checklist.checklist import Checklist
from apsis_desktop.gui.widgets.checklist.model import NOTE, Check

NAMES = ("Anställda", "Kunder & vänner", "Lapsed customers", "Øresund", "Åke och Åre")


def segment(name: str, ending: str = "") -> Segment:
    return Segment(name, f"usercreated.segments.{name.lower()}-{ending or 'a1b2c3'}")


@pytest.fixture
def checklist(qtbot: QtBot) -> Checklist:
    made = Checklist()
    qtbot.addWidget(made)
    made.model.set_items([segment(name) for name in NAMES], {})
    made.resize(320, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def asked(checklist: Checklist) -> list[tuple[Definition, bool]]:
    heard: list[tuple[Definition, bool]] = []
    checklist.model.mark_wanted.connect(lambda item, mark: heard.append((item, mark is Check.Checked)))
    return heard


def names(checklist: Checklist) -> list[str]:
    model = checklist.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ake", ["Åke och Åre"]),
        ("ÅKE", ["Åke och Åre"]),
        ("oresund", ["Øresund"]),
        ("vänner kun", ["Kunder & vänner"]),
        ("  ", list(NAMES)),
        ("nobody", []),
    ],
)
def test_a_search_forgives_accents_case_and_the_order_of_words(
    checklist: Checklist, typed: str, found: list[str]
) -> None:
    checklist.search.setText(typed)
    assert names(checklist) == found


@pytest.mark.parametrize(
    ("text", "key"), [("Straße", "strasse"), ("Łódź", "lodz"), ("ÆRØ", "aero"), ("ﬁn", "fin"), ("İzmir", "izmir")]
)
def test_letters_are_compared_without_what_is_added_to_them(text: str, key: str) -> None:
    assert search_key(text) == key


def test_nothing_found_is_said(checklist: Checklist) -> None:
    checklist.search.setText("nobody")
    assert checklist.message() == "No matches for “nobody”"
    checklist.search.clear()
    assert checklist.message() == ""


def test_enter_ticks_the_first_thing_found(checklist: Checklist, asked: list[tuple[Definition, bool]]) -> None:
    QTest.keyClicks(checklist.search, "lapsed")
    assert checklist.view.currentIndex().data() == "Lapsed customers"
    QTest.keyClick(checklist.search, Qt.Key.Key_Return)
    assert asked == [(segment("Lapsed customers"), True)]
    assert checklist.search.selectedText() == "lapsed"


def test_enter_without_a_search_ticks_nothing(checklist: Checklist, asked: list[tuple[Definition, bool]]) -> None:
    QTest.keyClick(checklist.search, Qt.Key.Key_Return)
    assert asked == []


def test_escape_clears_the_search(checklist: Checklist) -> None:
    QTest.keyClicks(checklist.search, "lapsed")
    QTest.keyClick(checklist.search, Qt.Key.Key_Escape)
    assert names(checklist) == list(NAMES)


def test_down_goes_into_the_list_and_space_ticks(
    qtbot: QtBot, checklist: Checklist, asked: list[tuple[Definition, bool]]
) -> None:
    checklist.search.setFocus()
    QTest.keyClick(checklist.search, Qt.Key.Key_Down)
    assert checklist.focusWidget() is checklist.view
    QTest.keyClick(checklist.view, Qt.Key.Key_Down)
    QTest.keyClick(checklist.view, Qt.Key.Key_Space)
    assert asked == [(segment("Kunder & vänner"), True)]


@pytest.mark.parametrize("x", [8, 150])
def test_a_click_ticks_on_the_box_and_on_the_name(
    checklist: Checklist, asked: list[tuple[Definition, bool]], x: int
) -> None:
    row = checklist.view.visualRect(checklist.model.index(0))
    place = QPoint(x, row.center().y())
    QTest.mouseClick(checklist.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [(segment("Anställda"), True)]
    checklist.model.set_marks({segment("Anställda"): Check.Checked})
    QTest.mouseClick(checklist.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked[1:] == [(segment("Anställda"), False)]


def test_two_things_of_the_same_name_can_be_told_apart(checklist: Checklist) -> None:
    twins = [segment("Lapsed", "fvw3hb"), segment("lapsed", "qq45i0"), segment("Men")]
    checklist.model.set_items(twins, notes_on_same_names(twins))
    index = checklist.model.index
    assert [index(row).data(NOTE) for row in range(3)] == ["ID fvw3hb", "ID qq45i0", ""]
    assert index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Lapsed, ID fvw3hb"


def test_what_comes_with_apsis_one_is_told_from_what_people_made() -> None:
    both = [Definition("City", "com.apsis1.attributes.city"), Definition("City", "usercreated.attributes.city-9a8b7c")]
    assert list(notes_on_same_names(both).values()) == ["built in", "ID 9a8b7c"]
    alike = [Definition("City", "usercreated.a.city-1"), Definition("City", "usercreated.b.city-1")]
    assert list(notes_on_same_names(alike).values()) == ["usercreated.a.city-1", "usercreated.b.city-1"]


def test_a_screen_reader_hears_what_the_parts_are(checklist: Checklist) -> None:
    checklist.set_names("Search 5 segments", "Segments")
    assert checklist.search.accessibleName() == checklist.search.placeholderText() == "Search 5 segments"
    assert checklist.view.accessibleName() == "Segments"


def test_the_first_of_very_many_rows_are_seen_at_once_and_the_last_can_be_gone_to(qtbot: QtBot) -> None:
    checklist = Checklist()
    qtbot.addWidget(checklist)
    checklist.resize(400, 400)
    with qtbot.waitExposed(checklist):
        checklist.show()
    checklist.model.set_items([Segment(f"Segment {number}", str(number)) for number in range(20_000)], {})
    checklist.say("")
    QApplication.processEvents()
    picture = checklist.view.viewport().grab().toImage()
    first = checklist.view.visualRect(checklist.model.index(0))
    inks = {picture.pixel(x, first.center().y()) for x in range(first.left() + 2 * first.height(), first.right() // 2)}
    assert len(inks) > 2, "nothing is written in the first row"
    shown = checklist.model.rowCount()
    assert shown < checklist.model.found == 20_000
    checklist.view.verticalScrollBar().setValue(checklist.view.verticalScrollBar().maximum())
    assert checklist.model.rowCount() > shown  # whoever scrolls gets more
    checklist.view.setCurrentIndex(checklist.model.index(0))
    QTest.keyClick(checklist.view, Qt.Key.Key_End)
    assert checklist.view.currentIndex().data() == "Segment 19999"


def test_a_mark_on_what_has_no_row_yet_is_there_when_it_gets_one(qtbot: QtBot) -> None:
    checklist = Checklist()
    qtbot.addWidget(checklist)
    segments = [Segment(f"Segment {number}", str(number)) for number in range(2_000)]
    checklist.model.set_items(segments, {})
    checklist.model.set_marks({segments[-1]: Qt.CheckState.Checked})
    checklist.model.fetch_all()
    last = checklist.model.index(checklist.model.rowCount() - 1)
    assert last.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
