"""Every window in a language that nobody speaks, and in each that is spoken: all of it is translated, and has room."""

from __future__ import annotations

import platform
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from every_window import SMALL, WINDOWS, open_window
from kept_accounts import NORDIC, SINGAPORE
from pseudo_language import PseudoLanguage, pseudo, untranslated, words_left
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from report_shelf import NOW, one_of_each
from room_for_text import too_little_room
from screen import OpenScreen
from shelf_services import shelf_services
from translations.update import FOLDER, ts_file
from window_checks import clashes

from apsis_desktop.errors import ApsisError, family
from apsis_desktop.gui.reports.details_dialog import details
from apsis_desktop.gui.reports.menu import fill_menu
from apsis_desktop.gui.reports.panel import ReportsPanel
from apsis_desktop.gui.reports.row.status_text import StatusText
from apsis_desktop.gui.reports.screen_reader_announcer import announcement
from apsis_desktop.gui.settings.general import LANGUAGES
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.translation import Translation, sentence
from apsis_desktop.jobs.job import JobState
from apsis_desktop.practice.account import SECTIONS
from apsis_desktop.practice.attributes import ATTRIBUTES
from apsis_desktop.practice.segments import SEGMENTS
from apsis_desktop.practice.tags import TAGS
from apsis_desktop.system.background import Background

DATA = frozenset(
    {
        *(one.name for one in SECTIONS),
        *(one.name for one in SEGMENTS),
        *(one.name for one in ATTRIBUTES),
        *(one.name for one in TAGS),
        *(name for _code, name in LANGUAGES),
        *("APSIS One", "Apsis Desktop", "Qt", "Python", platform.platform(terse=True), "proxy.example.com:8080"),
        *(one.name for one in (NORDIC, SINGAPORE)),
        *("Nordic", "Women", "women.csv", "export_key", "Report details", "All of them", "bare"),
    }
)
"""What is called the same in every language: names of things, what an account holds, and what the walk gives."""
LOOKED_INTO = frozenset({"people.csv", "saved", "Export key", "Updated", "Points", "Segment", "example.com"})
"""What the list holds that is looked into: it is a file of somebody's own."""
UNITS = frozenset({"MB", "kB", "bytes"})


@pytest.fixture
def background() -> Iterator[Background]:
    running = Background()
    yield running
    running.stop()


@pytest.fixture
def pseudo_language(qapp: QApplication) -> Iterator[None]:
    language = PseudoLanguage()
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)


@pytest.mark.parametrize("name", WINDOWS)
def test_everything_in_a_window_can_be_translated_and_has_room_to_be(
    open_screen: OpenScreen, name: str, pseudo_language: None
) -> None:
    window = open_window(name, open_screen)
    data = DATA | LOOKED_INTO if name == "looking inside" else DATA
    assert untranslated(window, data) == []
    assert too_little_room(window, SMALL) == []
    window.close()


def test_all_that_is_said_of_a_report_can_be_translated(
    qtbot: QtBot, pseudo_language: None, background: Background
) -> None:
    shelf = one_of_each()
    names = frozenset(job.name for job in shelf.jobs())
    paths = frozenset(str(job.saved_path) for job in shelf.jobs())
    facts = DATA | names | paths | UNITS | {"Segments may not be joined here."}
    wording = StatusText(Amounts(QLocale("en_GB"), ZoneInfo("UTC")))
    panel = ReportsPanel(shelf_services(shelf, background), now=lambda: NOW, wording=wording)
    qtbot.addWidget(panel)
    panel.resize(800, 600)
    panel.show()
    assert untranslated(panel, facts) == []
    assert too_little_room(panel, (800, 600)) == []
    assert panel._model.rowCount() == len(JobState) + 3
    for job in shelf.jobs():
        menu = QMenu(panel)
        fill_menu(menu, job, NOW, None, lambda *_: None)
        said = [*(entry.text() for entry in menu.actions() if not entry.isSeparator()), announcement(job)]
        said += details(job, panel._model.content_of(job).status, NOW, wording).splitlines()
        assert [text for text in said if words_left(text, facts)] == [], job.state


@pytest.mark.parametrize("kind", list(family()), ids=lambda kind: kind.__name__)
def test_each_error_can_be_translated(pseudo_language: None, kind: type[ApsisError]) -> None:
    names = re.findall(r"{(\w+)}", f"{kind.what} {kind.next_step}")
    assert words_left(sentence(kind(**dict.fromkeys(names, "1"))), frozenset()) == []


def test_what_is_not_translated_and_what_has_no_room_is_found(qtbot: QtBot, pseudo_language: None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    forgotten, half = QLabel("Not a word of it"), QLabel(f"{window.tr('Saved as: {path}')} and what was put together")
    data, tight, field, choice = QLabel("Åre weekend guests, 12"), QPushButton(), QLineEdit(), QComboBox()
    tight.setText(window.tr("Save"))
    field.setPlaceholderText(window.tr("Search"))
    choice.addItem(window.tr("Always"))
    for part in (forgotten, half, data, tight, field, choice):
        column.addWidget(part)
    window.show()
    assert [text.partition(" in ")[0] for text in untranslated(window, DATA)] == [
        repr(forgotten.text()),
        repr(half.text()),
    ]
    assert too_little_room(window, SMALL) == []
    for part in (forgotten, tight, field, choice):
        part.setFixedWidth(24)
    window.resize(1100, 300)
    qtbot.waitUntil(lambda: window.width() == 1100)
    found = too_little_room(window, SMALL)
    for part in (forgotten, tight):
        assert any(part.text() in fault for fault in found)
    assert any(pseudo("Search") in fault for fault in found)
    assert any(pseudo("Always") in fault for fault in found)
    assert any("1100 x 300" in fault for fault in found)
    assert len(found) == 5


def test_the_pseudo_language_is_a_third_longer_and_keeps_what_stands_for_something() -> None:
    assert pseudo("Saved {moment} as {file}") == "⟦Šàávéêd {moment} àáš {file}⟧"
    assert pseudo("&Save %n of <b>these</b>") == "⟦&Sàávéê %n öøf <b>théêšéê</b>⟧"
    assert pseudo(" Try again ") == " ⟦Trÿ àágàáïíñ⟧ "
    texts = [source.text or "" for source in ET.parse(ts_file(FOLDER, "sv")).getroot().iter("source")]
    assert len(texts) > 600
    assert 1.3 < sum(map(len, map(pseudo, texts))) / sum(map(len, texts)) < 1.45


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    usual, font = qapp.font(), qapp.font()
    font.setPointSizeF(usual.pointSizeF() * 1.25)
    qapp.setFont(font)
    yield
    qapp.setFont(usual)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Translation]:
    locale, translation = QLocale(), Translation(qapp)
    yield translation
    translation.stop()
    QLocale.setDefault(locale)


@pytest.mark.parametrize("code", ["sv", "da", "nb", "fi"])
@pytest.mark.parametrize("name", WINDOWS)
def test_a_window_has_room_for_each_language_in_large_text(
    open_screen: OpenScreen, name: str, code: str, speak: Translation, large_text: None
) -> None:
    speak.speak(code)
    window = open_window(name, open_screen)
    assert too_little_room(window, SMALL) == []
    assert clashes(window) == {}
    window.close()
