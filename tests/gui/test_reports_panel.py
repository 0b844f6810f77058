"""The list of reports by mouse, keyboard and menus, as a person uses it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hands import button, field, fill_in, only, press
from PySide6.QtCore import QLocale, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from report_shelf import NOW, RememberedFolder, ReportShelf, failed, one_of_each, report, selection

from apsis_desktop.errors import SeveralSegmentsRefused, TooManyColumns
from apsis_desktop.gui.amounts import Amounts
from apsis_desktop.gui.job_actions import JobAction
from apsis_desktop.gui.job_cell_texts import Column
from apsis_desktop.gui.job_details import JobDetailsDialog
from apsis_desktop.gui.job_table import JobTable
from apsis_desktop.gui.job_table_model import Role
from apsis_desktop.gui.job_wording import JobWording
from apsis_desktop.gui.reports_panel import ReportsPanel
from apsis_desktop.jobs.background import Background
from apsis_desktop.jobs.job import JobState
from apsis_desktop.report.selection import Selection

WORDING = JobWording(Amounts(QLocale("en_GB"), ZoneInfo("UTC")))


@pytest.fixture
def background() -> Iterator[Background]:
    running = Background()
    yield running
    running.stop()


class Desk:
    """A panel on the screen, and the hands at it."""

    def __init__(self, qtbot: QtBot, shelf: ReportShelf, background: Background) -> None:
        self.shelf = shelf
        self.panel = ReportsPanel(shelf, RememberedFolder(), background, now=lambda: NOW, wording=WORDING)
        qtbot.addWidget(self.panel)
        self.panel.resize(800, 600)
        with qtbot.waitExposed(self.panel):
            self.panel.show()
        self.table = only(self.panel, JobTable)

    def go_to(self, row: int, column: Column = Column.REPORT) -> None:
        self.panel.activateWindow()
        self.table.setFocus()
        self.table.setCurrentIndex(self.table.model().index(row, column))

    def type(self, key: Qt.Key) -> None:
        QTest.keyClick(self.table, key)

    def place_of(self, row: int, column: Column) -> QPoint:
        return self.table.button_rect(self.table.model().index(row, column)).center()

    def card_of(self, row: int) -> QRect:
        return self.table.button_rect(self.table.model().index(row, Column.REPORT))

    def click(self, row: int, column: Column) -> None:
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=self.place_of(row, column))

    def menu(self) -> QMenu:
        found = QApplication.activePopupWidget()
        assert isinstance(found, QMenu), "no menu is open"
        return found

    def entries(self) -> list[str]:
        return [entry.text() for entry in self.menu().actions() if not entry.isSeparator()]

    def choose(self, text: str) -> None:
        menu = self.menu()
        for entry in menu.actions():
            if entry.text() == text:
                menu.setActiveAction(entry)
                QTest.keyClick(menu, Qt.Key.Key_Return)
                return
        raise AssertionError(f"no {text!r} among {self.entries()}")

    def question(self) -> QMessageBox:
        return next(box for box in self.panel.findChildren(QMessageBox) if box.isVisible())

    def answer(self, text: str) -> None:
        box = self.question()
        next(one for one in box.buttons() if one.text().replace("&", "") == text).click()


def test_the_button_of_a_row_does_its_next_step(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING), report(JobState.UNSURE, "Men")), background)
    desk.click(0, Column.NEXT_STEP)
    desk.click(1, Column.NEXT_STEP)
    assert desk.shelf.asked == [("ask again", "Men"), ("cancel", "Women")]


@pytest.mark.parametrize("asking", [JobAction.ASK_AGAIN, JobAction.ASK_EACH])
def test_what_is_asked_for_again_is_the_current_report_and_in_view(
    qtbot: QtBot, background: Background, asking: JobAction
) -> None:
    past = [report(JobState.SAVED, f"Past {number}") for number in range(40)]
    desk = Desk(qtbot, ReportShelf(*past), background)
    desk.go_to(39)
    desk.shelf.to_come = [report(JobState.ASKING, name, asked_at=NOW) for name in ("Men", "Women")]
    desk.panel.do(past[0].id, asking)
    current = desk.panel.current_job()
    assert current is not None
    assert current.name == desk.shelf.to_come[0 if asking is JobAction.ASK_AGAIN else -1].name
    assert desk.table.viewport().rect().contains(desk.table.visualRect(desk.table.currentIndex()))


def test_beside_the_button_a_click_only_chooses_the_row(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING)), background)
    beside = desk.table.visualRect(desk.table.model().index(0, Column.NEXT_STEP)).topLeft() + QPoint(1, 1)
    with qtbot.waitSignal(desk.panel.chosen) as chosen:
        QTest.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert chosen.args == ["Women"]
    assert desk.shelf.asked == []


def test_the_second_press_of_a_double_click_is_not_for_the_step_that_stands_there_by_then(
    qtbot: QtBot, background: Background
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING)), background)
    view, place = desk.table.viewport(), desk.place_of(0, Column.NEXT_STEP)
    desk.click(0, Column.NEXT_STEP)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place)
    assert desk.shelf.asked == [("cancel", "Women")]


def test_letting_go_elsewhere_takes_a_press_back(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING)), background)
    view = desk.table.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=desk.place_of(0, Column.NEXT_STEP))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    assert desk.shelf.asked == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_every_cell_is_reached_by_arrow_keys_and_pressed_by_enter_and_space(
    qtbot: QtBot, background: Background, key: Qt.Key
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.UNSURE), report(JobState.PREPARING, "Men")), background)
    desk.panel.activateWindow()
    desk.table.setFocus()
    desk.type(Qt.Key.Key_Down)
    desk.type(Qt.Key.Key_Right)
    desk.type(key)
    assert desk.shelf.asked == [("ask again", "Women")]
    desk.type(Qt.Key.Key_Right)
    desk.type(key)
    assert "Show details" in desk.entries()
    desk.menu().close()


def test_the_tab_key_leads_through_what_a_row_has_to_be_pressed_and_then_away(
    qtbot: QtBot, background: Background
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.READY), report(JobState.UNSURE, "Men")), background)
    desk.panel.activateWindow()
    qtbot.waitUntil(desk.panel.isActiveWindow)
    search = desk.panel._search
    search.setFocus()

    def at() -> tuple[int, int] | None:
        index = desk.table.currentIndex()
        return (index.row(), index.column()) if desk.table.hasFocus() else None

    def press_tab(*, back: bool = False) -> tuple[int, int] | None:
        shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(QApplication.focusWidget() or desk.panel, Qt.Key.Key_Tab, shift)
        return at()

    assert press_tab() == (0, Column.REPORT)
    desk.type(Qt.Key.Key_Down)
    assert [press_tab() for _press in range(3)] == [(1, Column.NEXT_STEP), (1, Column.MORE), None]
    back = [press_tab(back=True) for _press in range(4)]
    assert back == [(1, Column.MORE), (1, Column.NEXT_STEP), (1, Column.REPORT), None]
    assert search.hasFocus()


@pytest.mark.parametrize(
    ("current", "saved"), [("Ready", "Ready"), ("Saved", "Saved"), ("Running", "Newest"), (None, "Newest")]
)
def test_the_usual_key_saves_the_current_report_or_the_newest_that_waits_for_it(
    qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch, current: str | None, saved: str
) -> None:
    jobs = [
        report(JobState.READY, "Ready"),
        report(JobState.SAVED, "Saved", saved_path=Path("women.xlsx")),
        report(JobState.READY, "Newest"),
        report(JobState.PREPARING, "Running"),
    ]
    desk = Desk(qtbot, ReportShelf(*jobs), background)
    desk.panel.activateWindow()
    qtbot.waitUntil(desk.panel.isActiveWindow)
    wanted: list[str] = []
    monkeypatch.setattr(desk.panel._commands._saving, "ask", lambda job, _format: wanted.append(job.name))
    if current is not None:
        desk.panel.show_report(current)
    QTest.keySequence(desk.panel, QKeySequence(QKeySequence.StandardKey.Save))
    assert wanted == [saved]


def test_where_nothing_waits_to_be_saved_the_key_does_nothing(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING)), background)
    desk.panel.activateWindow()
    qtbot.waitUntil(desk.panel.isActiveWindow)
    QTest.keySequence(desk.panel, QKeySequence(QKeySequence.StandardKey.Save))
    assert desk.shelf.asked == []
    assert desk.panel.findChildren(QFileDialog) == []


def test_enter_on_a_running_row_itself_opens_its_menu_and_stops_nothing(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.PREPARING)), background)
    desk.go_to(0)
    desk.type(Qt.Key.Key_Return)
    assert desk.entries()[0] == "Cancel"
    assert desk.shelf.asked == []
    desk.choose("Cancel")
    assert desk.shelf.asked == [("cancel", "Women")]


def test_the_menu_holds_what_the_report_can_do_with_the_next_step_as_default(
    qtbot: QtBot, background: Background
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.READY)), background)
    desk.click(0, Column.MORE)
    assert desk.entries() == [
        "Save…",
        "Save in another format",
        "Ask again",
        "Change…",
        "Show details",
        "Remove from the list",
    ]
    assert desk.menu().defaultAction().text() == "Save…"
    formats = desk.menu().actions()[1].menu()
    assert isinstance(formats, QMenu)
    assert [entry.text() for entry in formats.actions()] == ["CSV…", "CSV, compressed…"]
    desk.menu().close()


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse])
def test_the_same_menu_comes_by_the_menu_key_and_the_right_mouse_button(
    qtbot: QtBot, background: Background, reason: QContextMenuEvent.Reason
) -> None:
    desk = Desk(qtbot, one_of_each(), background)
    desk.go_to(0)
    place = QPoint(60, 30)
    QApplication.sendEvent(
        desk.table.viewport(), QContextMenuEvent(reason, place, desk.table.viewport().mapToGlobal(place))
    )
    assert desk.entries()[0] == "Save…"
    desk.menu().close()


def test_the_windows_own_menu_is_about_the_current_report(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.CANCELLED)), background)
    menu = QMenu(desk.panel)
    desk.panel.fill_menu(menu)
    assert [entry.isEnabled() for entry in menu.actions()] == [False]
    desk.panel.show_report("Women")
    desk.panel.fill_menu(menu)
    first = menu.actions()[0]
    assert first.text() == "Resume"
    desk.panel.do_entry(first)
    assert desk.shelf.asked == [("try again", "Women")]


def test_a_report_that_is_brought_up_is_in_view_and_has_the_keyboard(qtbot: QtBot, background: Background) -> None:
    many = [report(JobState.READY, f"Women {place}", asked_at=NOW - timedelta(hours=place)) for place in range(60)]
    desk = Desk(qtbot, ReportShelf(*many), background)
    desk.panel.activateWindow()
    search = field(desk.panel, "Search reports")
    search.setFocus()
    wanted = desk.table.model().index(59, Column.NEXT_STEP)
    seen = desk.table.viewport().rect()
    assert not seen.intersects(desk.table.visualRect(wanted))
    desk.panel.show_report("Women 59")
    assert desk.table.hasFocus()
    assert seen.contains(desk.table.button_rect(wanted))
    desk.table.scrollToTop()  # the person has looked around since
    desk.panel.show_report("Women 59")
    assert seen.contains(desk.table.button_rect(wanted))
    desk.type(Qt.Key.Key_Return)  # Save… is one key away
    qtbot.waitUntil(lambda: bool(desk.panel.findChildren(QFileDialog)))
    dialog = only(desk.panel, QFileDialog)
    assert "Women 59" in dialog.selectedFiles()[0]
    dialog.reject()


def test_a_search_does_not_hide_a_report_that_is_brought_up(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.READY, "Women"), report(JobState.READY, "Men")), background)
    search = field(desk.panel, "Search reports")
    fill_in(search, "women")
    desk.panel.show_report("Women")
    assert search.text() == "women"
    desk.panel.show_report("Men")
    current = desk.panel.current_job()
    assert current is not None
    assert current.id == "Men"
    fill_in(search, "women")
    desk.panel.show_report("nobody's")
    assert search.text() == "women"


def test_too_many_columns_leads_back_to_the_choices(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(failed(TooManyColumns())), background)
    with qtbot.waitSignal(desk.panel.change_wanted) as wanted:
        desk.click(0, Column.NEXT_STEP)
    assert wanted.args is not None
    assert isinstance(wanted.args[0], Selection)


def test_segments_that_were_refused_together_are_asked_for_one_by_one(qtbot: QtBot, background: Background) -> None:
    job = failed(SeveralSegmentsRefused(words="One."), "Both", selection=selection("Women", "Men"))
    desk = Desk(qtbot, ReportShelf(job), background)
    desk.click(0, Column.NEXT_STEP)
    assert desk.shelf.asked == [("ask each", "Both", "Women, known", "Men, known")]


def test_delete_removes_a_report_that_is_done_with_at_once(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.CANCELLED)), background)
    desk.go_to(0)
    desk.type(Qt.Key.Key_Delete)
    assert desk.shelf.asked == [("remove", "Women")]
    assert "No reports yet" in seen(desk)


def test_a_removed_report_can_be_brought_back_and_its_file_is_said_to_stay(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    saved = report(JobState.SAVED, saved_path=tmp_path / "women.csv")
    desk = Desk(qtbot, ReportShelf(report(JobState.CANCELLED, "Men"), saved), background)
    desk.go_to(0)
    desk.type(Qt.Key.Key_Backspace)
    assert "“Women” is removed from the list. Its saved file stays where it is." in seen(desk)
    press(button(desk.panel, "Bring it back"))
    assert desk.shelf.asked[1:] == [("bring back", "Women")]
    assert desk.table.model().rowCount() == 2
    assert "removed from the list" not in seen(desk)
    desk.go_to(1)
    desk.type(Qt.Key.Key_Delete)
    assert "“Men” is removed from the list." in seen(desk)
    assert "saved file" not in seen(desk)


def test_several_removed_reports_come_back_together(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(*(report(JobState.CANCELLED, name) for name in ("Men", "Women"))), background)
    for _ in range(2):
        desk.go_to(0)
        desk.type(Qt.Key.Key_Delete)
    assert "2 reports are removed from the list. Saved files stay where they are." in seen(desk)
    press(button(desk.panel, "Bring them back"))
    assert desk.table.model().rowCount() == 2


def test_what_was_removed_is_no_longer_said_in_the_list_of_another_connection(
    qtbot: QtBot, background: Background
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.CANCELLED)), background)
    desk.go_to(0)
    desk.type(Qt.Key.Key_Delete)
    desk.panel.show_connection("another")
    assert "removed from the list" not in seen(desk)


@pytest.mark.parametrize(
    ("state", "keep", "remove"),
    [
        (JobState.READY, "Keep it", "Remove without saving"),
        (JobState.FETCHING, "Keep it running", "Stop and remove"),
    ],
)
def test_delete_asks_before_a_running_or_unsaved_report_goes(
    qtbot: QtBot, background: Background, state: JobState, keep: str, remove: str
) -> None:
    desk = Desk(qtbot, ReportShelf(report(state)), background)
    desk.go_to(0)
    desk.type(Qt.Key.Key_Delete)
    desk.answer(keep)
    assert desk.shelf.asked == []
    desk.go_to(0)
    desk.type(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(desk.question()))
    desk.answer(remove)
    assert desk.shelf.asked == [("remove", "Women")]
    assert "Bring it back" not in [one.text() for one in desk.panel.findChildren(QPushButton) if one.isVisible()]


def seen(desk: Desk) -> str:
    return " ".join(label.text() for label in desk.panel.findChildren(QLabel) if label.isVisible())


def test_an_empty_list_says_what_to_do_and_goes_when_a_report_comes(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(), background)
    assert "No reports yet" in seen(desk)
    assert not desk.table.isVisible()
    desk.shelf.put(report(JobState.QUEUED))
    assert desk.table.isVisible()
    assert "No reports yet" not in seen(desk)


def test_a_search_shows_what_it_finds_and_says_when_that_is_nothing(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, one_of_each(), background)
    search = field(desk.panel, "Search reports")
    QTest.keyClicks(search, "newsletter")
    assert desk.table.model().rowCount() == 1
    QTest.keyClicks(search, "xx")
    assert "No report has “newsletterxx” in its name." in seen(desk)
    search.clear()
    assert desk.table.isVisible()


def test_the_list_of_a_connection_says_so_when_it_is_empty(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, one_of_each(), background)
    desk.panel.show_connection("another")
    assert "No reports yet" in seen(desk)
    desk.panel.show_connection("practice")
    assert desk.table.isVisible()


def test_a_missing_file_is_said_in_its_row_and_can_be_saved_again(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.SAVED, saved_path=tmp_path / "gone.xlsx")), background)
    desk.click(0, Column.NEXT_STEP)
    index = desk.table.model().index(0, 0)
    qtbot.waitUntil(lambda: index.data(Role.LOOK).step_name == "Save again…")
    assert index.data(Role.LOOK).status.startswith("gone.xlsx was moved or deleted.")


def test_opening_and_showing_a_file_hand_it_to_the_desktop(
    qtbot: QtBot, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def hand_over(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()).name)
        return url.toLocalFile() != str(file)

    monkeypatch.setattr(QDesktopServices, "openUrl", hand_over)
    file = tmp_path / "women.csv.gz"
    file.write_bytes(b"x")
    desk = Desk(qtbot, ReportShelf(report(JobState.SAVED, saved_path=file)), background)
    desk.click(0, Column.NEXT_STEP)  # no file manager here: its folder is opened
    qtbot.waitUntil(lambda: opened == [tmp_path.name])
    desk.click(0, Column.MORE)
    desk.choose("Open")
    qtbot.waitUntil(lambda: opened == [tmp_path.name, "women.csv.gz"])
    index = desk.table.model().index(0, 0)
    qtbot.waitUntil(lambda: index.data(Role.LOOK).status.startswith("No program on this computer opens"))


def test_where_nothing_shows_folders_the_row_says_where_the_file_is(
    qtbot: QtBot, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    file = tmp_path / "women.csv"
    file.write_bytes(b"x")
    desk = Desk(qtbot, ReportShelf(report(JobState.SAVED, saved_path=file)), background)
    desk.click(0, Column.NEXT_STEP)
    status = f"No program on this computer shows folders. The file is {file}"
    qtbot.waitUntil(lambda: desk.table.model().index(0, 0).data(Role.LOOK).status == status)


def test_the_details_can_be_copied(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(failed(TooManyColumns(detail="413"))), background)
    desk.click(0, Column.MORE)
    desk.choose("Show details")
    dialog = only(desk.panel, JobDetailsDialog)
    assert "413" in dialog.text()
    dialog._copy()
    assert QGuiApplication.clipboard().text() == dialog.text()
    dialog.close()


def test_every_state_is_painted_in_any_width_and_direction(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, one_of_each(), background)
    for width in (320, 640, 1600):
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            desk.panel.setLayoutDirection(direction)
            desk.panel.resize(width, 1200)
            QApplication.processEvents()
            assert not desk.panel.grab().isNull()


def test_no_button_is_cut_off_by_its_cell(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, one_of_each(), background)
    model = desk.table.model()
    for scale in (1.0, 1.25, 1.5):
        font = desk.panel.font()
        font.setPointSizeF(9 * scale)
        desk.table.setFont(font)
        QApplication.processEvents()
        for row in range(model.rowCount()):
            for column in (Column.NEXT_STEP, Column.MORE):
                index = model.index(row, column)
                assert desk.table.visualRect(index).contains(desk.table.button_rect(index))


def test_a_report_that_was_just_asked_for_is_seen_and_the_keyboard_stays(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(*[report(JobState.SAVED, f"Women {number}") for number in range(40)]), background)
    search = field(desk.panel, "Search reports")
    newest = desk.table.model().index(0, Column.REPORT).data(Role.JOB).id

    def is_seen() -> bool:
        row = desk.table.visualRect(desk.table.model().index(0, Column.REPORT))
        return desk.table.viewport().rect().contains(row)

    search.setFocus()
    desk.table.scrollToBottom()
    assert not is_seen()
    desk.panel.show_new(newest)
    assert is_seen()
    search.setText("nobody")
    desk.panel.show_new(newest)
    assert search.text() == ""
    assert is_seen()
    assert not desk.table.hasFocus()


def test_a_report_to_be_shown_is_shown_though_the_search_hides_it(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.READY, "Women"), report(JobState.READY, "Men")), background)
    field(desk.panel, "Search reports").setText("men")
    field(desk.panel, "Search reports").setText("nobody")
    desk.panel.show_report("Women")
    job = desk.panel.current_job()
    assert job is not None
    assert job.id == "Women"


def test_the_current_row_is_marked_as_a_whole(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(report(JobState.SAVED, "Women"), report(JobState.SAVED, "Men")), background)

    def edge(row: int) -> set[str]:
        """Return the colours along the upper edge of a row's card, but for its round corners."""
        picture = desk.table.viewport().grab().toImage()
        top = desk.table.visualRect(desk.table.model().index(row, 0)).top()
        width = desk.table.viewport().width()
        return {picture.pixelColor(x, top).name() for x in range(16, width - 24)}

    desk.go_to(0, Column.MORE)
    field(desk.panel, "Search reports").setFocus()  # no ring of the keyboard in the picture
    assert len(edge(0)) == 1
    assert edge(0) != edge(1)


def test_trying_again_is_offered_only_where_it_can_help(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, ReportShelf(failed(TooManyColumns())), background)
    menu = QMenu(desk.panel)
    desk.go_to(0)
    desk.panel.fill_menu(menu)
    assert "Try again" not in [entry.text() for entry in menu.actions()]
    assert "Ask again" in [entry.text() for entry in menu.actions()]


def test_home_and_end_go_to_the_first_and_the_last_report(qtbot: QtBot, background: Background) -> None:
    desk = Desk(qtbot, one_of_each(), background)
    desk.go_to(2, Column.NEXT_STEP)
    for key, row in ((Qt.Key.Key_End, desk.table.model().rowCount() - 1), (Qt.Key.Key_Home, 0)):
        desk.type(key)
        assert (desk.table.currentIndex().row(), desk.table.currentIndex().column()) == (row, Column.NEXT_STEP)
