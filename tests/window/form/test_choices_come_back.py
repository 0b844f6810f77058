"""What was chosen is not lost by choosing, clearing or loading something else: it is requested in the end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hands import button, press
from own_account import OwnAccount
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from real_hands import click, texts
from screen import OpenScreen, Screen

from apsis_desktop.gui.presets.name_dialog import PresetNameDialog
from apsis_desktop.report.selection import Match

COLUMNS = ("Email", "City", "Country", "Age")
SECTIONS = {"Norden": COLUMNS, "Syd": ("Email", "Nickname"), "Väst": ("Fax",)}
SEGMENTS = ("Women", "Men", "Children")


@pytest.fixture
def screen(open_screen: OpenScreen, own_account: OwnAccount) -> Screen:
    """Return a window in which a report with many columns of one of three sections is chosen."""
    own_account.has(SECTIONS, SEGMENTS)
    opened = open_screen()
    opened.choose_section("Norden")
    opened.tick("Women")
    opened.add_columns(*COLUMNS)
    return opened


def types(screen: Screen, *keys: Qt.Key) -> None:
    """Type into whatever has the keyboard."""
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or screen.window, key)
    QApplication.processEvents()


def loads_again(screen: Screen) -> None:
    before = len(screen.desktop.services.catalogue._tasks)
    assert before == 0
    QTest.keyClick(screen.panel, Qt.Key.Key_F5)
    screen.until(lambda: not screen.desktop.services.catalogue._tasks)


# --- another section -------------------------------------------------------------------------------------------------


def by_letters(screen: Screen, *names: str) -> None:
    screen.keyboard_to(screen.panel.section.combo)
    for name in names:
        types(screen, Qt.Key(ord(name[0])))
        assert screen.panel.section.combo.currentText() == name
        QTest.qWait(QApplication.keyboardInputInterval() + 50)  # short on purpose: the next letter begins another word


def by_the_list(screen: Screen, *names: str) -> None:
    for name in names:
        screen.choose_section(name)


def in_haste(screen: Screen, *names: str) -> None:
    """Choose the next one before the columns of the one before are here."""
    for name in names:
        combo = screen.panel.section.combo
        combo.setCurrentIndex(combo.findText(name))
        combo.activated.emit(combo.currentIndex())


@pytest.mark.parametrize("choose", [by_letters, by_the_list, in_haste])
@pytest.mark.parametrize("way", [("Syd", "Norden"), ("Syd", "Väst", "Norden"), ("Väst", "Syd", "Väst", "Norden")])
def test_the_columns_of_a_section_come_back_with_it(
    screen: Screen, own_account: OwnAccount, way: tuple[str, ...], choose: Callable[..., None]
) -> None:
    choose(screen, *way)
    requested = screen.request_of(own_account)
    assert (requested.section, requested.columns) == ("Norden", COLUMNS)


def test_each_section_has_its_own(screen: Screen, own_account: OwnAccount) -> None:
    screen.choose_section("Syd")
    screen.add_columns("Nickname")
    assert screen.request_of(own_account).columns == ("Email", "Nickname")
    screen.choose_section("Norden")
    assert screen.request_of(own_account).columns == COLUMNS
    screen.choose_section("Syd")
    assert screen.request_of(own_account).columns == ("Email", "Nickname")


def test_what_was_taken_out_stays_out(screen: Screen, own_account: OwnAccount) -> None:
    view = screen.panel.columns.view
    screen.keyboard_to(view)
    view.setCurrentIndex(view.model().index(1, 0))
    types(screen, Qt.Key.Key_Delete)
    screen.choose_section("Syd")
    screen.choose_section("Norden")
    assert screen.request_of(own_account).columns == COLUMNS[1:]


def test_they_come_back_after_a_preset_of_another_section(screen: Screen, own_account: OwnAccount) -> None:
    screen.choose_section("Syd")
    screen.desktop.window.workspace.presets.save()
    press(screen.sees(PresetNameDialog).save)
    screen.until(lambda: bool(screen.desktop.services.presets.presets()))
    screen.choose_section("Norden")
    screen.desktop.window.workspace.presets._use(screen.desktop.services.presets.presets()[0])
    screen.until(screen.panel.columns.is_loaded)
    assert screen.request_of(own_account).section == "Syd"
    screen.choose_section("Norden")
    assert screen.request_of(own_account).columns == COLUMNS


def test_starting_over_forgets_the_columns_of_all_sections_until_it_is_taken_back(
    screen: Screen, own_account: OwnAccount
) -> None:
    screen.choose_section("Syd")
    press(screen.panel.head.start_over)
    screen.choose_section("Norden")
    screen.tick("Women")
    assert screen.request_of(own_account).columns == ()
    screen.choose_section("Syd")
    press(screen.panel.head.start_over)
    press(button(screen.panel.said, "Restore previous choices"))
    screen.until(screen.panel.columns.is_loaded)
    assert screen.request_of(own_account).segments == ("Women",)


def test_starting_over_is_taken_back_with_the_columns_of_other_sections(
    screen: Screen, own_account: OwnAccount
) -> None:
    screen.choose_section("Syd")
    press(screen.panel.head.start_over)
    press(button(screen.panel.said, "Restore previous choices"))
    screen.choose_section("Norden")
    assert screen.request_of(own_account).columns == COLUMNS


# --- loading the lists again -----------------------------------------------------------------------------------------


def test_a_section_that_is_missing_once_comes_back_with_its_columns(screen: Screen, own_account: OwnAccount) -> None:
    own_account.has({name: SECTIONS[name] for name in ("Syd", "Väst")}, SEGMENTS)
    loads_again(screen)
    assert not screen.panel.request_bar.button.isEnabled()
    own_account.has(SECTIONS, SEGMENTS)
    loads_again(screen)
    requested = screen.request_of(own_account)
    assert (requested.section, requested.columns) == ("Norden", COLUMNS)


def test_a_section_does_not_come_back_in_the_place_of_one_in_use(screen: Screen, own_account: OwnAccount) -> None:
    own_account.has({"Syd": SECTIONS["Syd"]}, SEGMENTS)
    loads_again(screen)
    assert screen.request_of(own_account).section == "Syd"
    own_account.has(SECTIONS, SEGMENTS)
    loads_again(screen)
    assert screen.request_of(own_account).section == "Syd"
    screen.choose_section("Norden")
    assert screen.request_of(own_account).columns == COLUMNS


def test_columns_that_are_missing_once_come_back(screen: Screen, own_account: OwnAccount) -> None:
    own_account.has({**SECTIONS, "Norden": COLUMNS[:2]}, SEGMENTS)
    loads_again(screen)
    assert screen.request_of(own_account).columns == COLUMNS[:2]
    assert screen.panel.columns.dropped.isVisible()
    own_account.has(SECTIONS, SEGMENTS)
    loads_again(screen)
    assert screen.request_of(own_account).columns == COLUMNS
    assert not screen.panel.columns.dropped.isVisible()


# --- clearing --------------------------------------------------------------------------------------------------------


def test_clearing_the_segments_is_taken_back(screen: Screen, own_account: OwnAccount) -> None:
    screen.tick("Men", "Children")
    screen.panel.segments.match.set_value(Match.ALL)
    screen.keyboard_to(screen.panel.segments.view)
    screen.panel.segments.view.setCurrentIndex(screen.panel.segments.chosen.index(2))
    types(screen, Qt.Key.Key_Space)
    before = screen.request_of(own_account)
    assert (before.segments, before.excluded, before.joined_by) == (("Women", "Men"), ("Children",), "all")
    (clear,) = texts(screen.window, "Clear")
    click(screen.window, clear.place + QPoint(3, -3))
    assert not screen.panel.request_bar.button.isEnabled()
    (back,) = texts(screen.window, "Undo")
    click(screen.window, back.place + QPoint(3, -3))
    assert screen.request_of(own_account) == before


def test_what_was_chosen_after_clearing_stays_when_that_is_taken_back(screen: Screen, own_account: OwnAccount) -> None:
    screen.tick("Men")
    press(screen.panel.segments.clear)
    screen.tick("Children")
    press(button(screen.panel.segments.cleared, "Undo"))
    assert screen.request_of(own_account).segments == ("Women", "Men", "Children")
    assert not screen.panel.segments.cleared.isVisible()


# --- where the keyboard begins ---------------------------------------------------------------------------------------


def test_a_letter_typed_at_the_start_changes_nothing_that_is_chosen(
    open_screen: OpenScreen, screen: Screen, own_account: OwnAccount
) -> None:
    screen.until(screen.panel.request_bar.button.isEnabled)
    assert screen.leave()
    again = open_screen()
    again.lists_are_here()
    again.until(lambda: again.panel.columns.is_loaded() and again.panel.request_bar.button.isEnabled())
    again.until(lambda: QApplication.focusWidget() is not again.panel)
    types(again, Qt.Key.Key_S, Qt.Key.Key_Down)
    requested = again.request_of(own_account)
    assert (requested.section, requested.columns) == ("Norden", COLUMNS)
