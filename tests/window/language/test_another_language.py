"""Another language is spoken at once, in the whole program, and whatever is going on goes on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hands import button, fill_in, only, press
from kept_accounts import connect
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QMessageBox
from report_shelf import report
from screen import OpenScreen, Screen
from speaking import choose_language, choose_only

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.api.region import Region
from apsis_desktop.app.desktop import PRACTICE
from apsis_desktop.errors import DiskFull, PracticeAway, StoreLocked
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.reports.row_content import Column
from apsis_desktop.gui.reports.status_text import Remark
from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.gui.window.about_dialog import AboutDialog
from apsis_desktop.gui.window.status_bar import StatusLine
from apsis_desktop.gui.window.welcome import Welcome
from apsis_desktop.jobs.job import JobState
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.presets.presets import Preset
from apsis_desktop.report.local_zone import in_local_zone
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.settings.preferences import read_preferences
from apsis_desktop.settings.stored import Settings


def menus(screen: Screen) -> list[str]:
    return [menu.text().replace("&", "") for menu in screen.window.menuBar().actions()]


def save(screen: Screen, report: str, path: Path, word: str) -> None:
    screen.click(report)
    dialog = screen.sees(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    fill_in(line, str(path))
    press(button(dialog, word))
    screen.is_in(report, JobState.SAVED)


def test_a_report_that_is_being_fetched_goes_on_and_ends_whole(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True, profile_count=4000, bytes_per_second=12_000)
    screen.choose("Women")
    earlier = screen.ask()
    screen.is_in(earlier, JobState.READY)
    save(screen, earlier, screen.folder / "before.csv", "Save")
    asked_for = screen.ask()
    screen.until(lambda: screen.says(asked_for).startswith("Fetching: "))
    queue = screen.desktop.queue
    at_work = dict(queue._running._running)
    asked = len(screen.desktop.account._practice.requests_seen)  # type: ignore[union-attr] # it runs

    choose_language(screen, "Suomi")

    assert screen.job(asked_for).state is JobState.FETCHING
    assert dict(queue._running._running) == at_work
    screen.until(lambda: screen.says(asked_for).startswith("Noudetaan: "))
    screen.is_in(asked_for, JobState.READY)
    assert screen.says(asked_for).startswith("Tallennettavissa. Valmistui tänään\u00a0klo\u00a0")
    assert screen.next_step(asked_for) == "Tallenna…"
    assert len(screen.desktop.account._practice.requests_seen) == asked  # type: ignore[union-attr] # it runs
    screen.sees(SettingsDialog).close()
    save(screen, asked_for, screen.folder / "after.csv", "Tallenna")
    assert (screen.folder / "after.csv").read_bytes() == (screen.folder / "before.csv").read_bytes()


def test_everything_is_in_the_other_language_and_the_settings_stay_open(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    report = screen.ask()
    screen.is_in(report, JobState.READY)
    place = screen.window.geometry()
    choose_language(screen, "Suomi")
    settings = screen.sees(SettingsDialog)
    assert settings.windowTitle() == "Asetukset"
    assert settings.general.language.currentText() == "Suomi"
    assert menus(screen) == ["Tiedosto", "Raportti", "Ohje"]
    assert screen.panel.ask.button.text() == "T&ilaa raportti"
    assert screen.window.geometry() == place
    settings.close()
    screen.table.menu_wanted.emit(report, screen.window.pos())
    menu = screen.sees(QMenu)
    assert menu.actions()[0].text() == "Tallenna…"
    menu.close()
    screen.desktop.panels.reports.do(report, ReportAction.REMOVE)
    question = screen.sees(QMessageBox)
    assert question.text() == "”Women” ei ole vielä tallennettu."
    press(button(question, "Säilytä"))
    choose_language(screen, "English")
    assert menus(screen) == ["File", "Report", "Help"]


def test_what_is_chosen_searched_and_looked_at_stays(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women", "Kunder", file_format=FileFormat.XLSX)
    screen.add_columns("Email", "VIP")
    chosen = screen.panel.selection()
    preset = Preset.new("Weekly", chosen)
    screen.desktop.panels.preset_desk._keep(preset)
    screen.until(lambda: len(screen.desktop.presets.presets()) == 1)
    first, second = screen.ask(), screen.ask()
    screen.is_in(first, JobState.READY)
    screen.is_in(second, JobState.READY)
    screen.desktop.panels.reports.say_file_gone(first)
    fill_in(screen.panel.segments.checklist.search, "kund")
    fill_in(screen.desktop.panels.reports._search, "wom")
    screen.table.setCurrentIndex(screen.cell(first, Column.MORE))

    choose_language(screen, "Svenska")

    assert screen.panel.selection() == chosen
    assert screen.panel.head.presets.text() == "Weekly"
    assert screen.panel.segments.checklist.search.text() == "kund"
    assert screen.desktop.panels.reports._search.text() == "wom"
    assert screen.table.currentIndex() == screen.cell(first, Column.MORE)
    assert screen.desktop.panels.reports._model.remarks() == {first: Remark.FILE_GONE}
    assert screen.desktop.presets.presets() == (preset,)
    screen.panel.segments.checklist.search.clear()
    again = screen.ask()
    assert screen.job(again).selection == in_local_zone(chosen)


def test_what_is_said_in_the_form_is_said_again_and_what_was_lost_can_still_be_had_back(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    before = screen.panel.selection()
    assert before.section is not None
    elsewhere = Section("Asia", "usercreated.sections.asia-0000000000")
    gone = Segment("Sold the shop", "usercreated.segments.sold-the-shop-000")
    column = Attribute("Shoe size", "usercreated.attributes.shoe-size-0000000000")
    screen.panel.change(replace(before, segments=(gone,), columns=(column,)))
    screen.until(screen.panel.columns.dropped.isVisible)

    choose_language(screen, "Svenska")

    panel = screen.panel
    assert panel.said.text() == "Här är valen från beställningen. Ändra och beställ igen."
    assert panel.segments.dropped.text() == "Finns inte längre i APSIS One och togs därför bort: Sold the shop."
    assert panel.columns.dropped.text() == "Finns inte i ”Europe” och togs därför bort: Shoe size."
    press(button(panel.said, "Återställ tidigare val"))
    assert panel.selection() == before
    panel.set_selection(replace(before, section=elsewhere))
    choose_language(screen, "English")
    assert screen.panel.section.dropped.text() == "The section “Asia” is no longer there."


def test_a_long_list_stays_where_it_was_scrolled_to(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.desktop.queue.take_over([replace(report(JobState.SAVED, str(n)), connection_id=PRACTICE) for n in range(60)])
    bar = screen.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    choose_language(screen, "Suomi")
    assert screen.table.verticalScrollBar().value() == place


def test_what_is_said_across_the_window_is_said_again_unless_it_was_closed(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    window, privacy = screen.window, screen.desktop.finished.privacy
    window.say_problem(DiskFull())
    window.say_problem(StoreLocked(), may_try_again=True)
    window.say_problem(PracticeAway())
    press(button(screen.notice("The practice data could not be opened"), "Close"))
    screen.desktop.say_mishap()
    window.updates.say_version("9.9.9")
    privacy.first_save.show_note()
    privacy.sync.show_note(screen.folder, "Dropbox")
    privacy.left_files.note.show_count(3)
    said = len(screen.notices())

    choose_language(screen, "Suomi")

    screen.notice("Levyllä ei ole tarpeeksi tilaa.")
    assert button(screen.notice("Raporttiluettelo on auki toisessa ohjelmassa."), "Yritä uudelleen").isVisible()
    screen.notice("Tapahtui jotakin odottamatonta.")
    screen.notice("versio 9.9.9 on saatavilla")
    screen.notice("synkronoidaan palveluun Dropbox")
    screen.notice("Jokin aika sitten tallentamistasi tiedostoista 3 on")
    note = screen.notice("Tallentamasi tiedosto sisältää henkilötietoja.")
    assert len(screen.notices()) == said
    press(button(note, "OK"))
    assert screen.desktop.settings_desk.choices.now.reminder_days == 30


def test_a_line_about_the_keyring_that_was_closed_stays_closed(open_screen: OpenScreen) -> None:
    keyring = NoKeyring()  # type: ignore[no-untyped-call]  # keyring's
    screen = open_screen(practising=True, credentials=Credentials(backend=keyring))
    credentials = screen.desktop.accounts._credentials
    screen.desktop.background.run(lambda _cancelled: credentials.proxy_password())
    screen.until(lambda: credentials.problem is not None)
    screen.window.look_at_keyring()
    screen.notice("The key is kept until you close the program.")
    choose_language(screen, "Suomi")
    press(button(screen.notice("Avain säilytetään, kunnes suljet ohjelman."), "Sulje"))
    choose_language(screen, "English")
    assert screen.notices() == []


def test_the_lists_of_the_account_are_not_loaded_again(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.lists_are_here()
    practice = screen.desktop.account._practice
    assert practice is not None
    asked = practice.requests_seen
    choose_language(screen, "Norsk bokmål")
    assert screen.panel.section.known()
    assert screen.panel.segments.known()
    assert practice.requests_seen == asked


def test_how_the_connection_is_stays_said(
    open_screen: OpenScreen, service: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APSIS_API_URL", service.url)
    screen = open_screen()
    key = ("Nordic", Region.EU, service.client_id, service.client_secret)
    screen.desktop.use_connection(connect(screen.desktop.accounts, *key).id)
    screen.lists_are_here()
    choose_language(screen, "Suomi")
    assert only(screen.window, StatusLine).state() == "Nordic, Eurooppa: yhdistetty"
    service.stop()
    screen.desktop.catalogue.refresh()
    screen.until(lambda: not only(screen.window, StatusLine).state().endswith("yhdistetty"))
    choose_language(screen, "Svenska")
    assert only(screen.window, StatusLine).state().startswith("Nordic, Europa: ")
    assert "ansluten" not in only(screen.window, StatusLine).state()
    assert button(screen.panel.notice, "Försök igen").isVisible()
    assert screen.panel.section.known()  # what came before the trouble is still there to choose from


def test_before_an_account_is_chosen_the_welcome_speaks_it(open_screen: OpenScreen) -> None:
    screen = open_screen()
    choose_language(screen, "Dansk")
    assert button(only(screen.window, Welcome), "Prøv med demodata").isVisible()


def test_a_dialog_with_something_half_done_is_waited_for(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    before = screen.window
    screen.desktop.show_settings()
    settings = screen.sees(SettingsDialog)
    about = AboutDialog(before)
    about.open()
    choose_only(screen, "Suomi")
    screen.until(settings.general._waits.isVisible)
    assert settings.general._waits.text() == "The window speaks it as soon as its other dialogs are closed."
    assert screen.window is before
    assert about.isVisible()
    about.close()
    screen.until(lambda: screen.window is not before)
    assert screen.sees(SettingsDialog).windowTitle() == "Asetukset"


def test_news_of_reports_are_told_at_the_window_that_is_there_now(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    attention = screen.desktop.finished.attention
    attention._is_here = lambda: False
    screen.choose("Women")
    screen.is_in(screen.ask(), JobState.READY)
    assert screen.window.windowTitle() == "(1) Apsis Desktop"
    choose_language(screen, "Suomi")
    assert screen.window.windowTitle() == "(1) Apsis Desktop"
    screen.is_in(screen.ask(), JobState.READY)
    assert screen.window.windowTitle() == "(2) Apsis Desktop"


def test_it_is_spoken_at_the_next_start_too(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    choose_language(screen, "Suomi")
    assert screen.leave()
    assert read_preferences(Settings(screen.desktop._paths.config / "settings.json")).language == "fi"
