"""The window in the language that was chosen, and the restart at which another one takes effect."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import button, fill_in, only, press
from kept_accounts import connect_with
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QMessageBox
from screen import OpenScreen, Screen

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.api.region import Region
from apsis_desktop.errors import DiskFull, StoreLocked
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.gui.window.about_dialog import AboutDialog
from apsis_desktop.gui.window.closing_question import ClosingQuestion
from apsis_desktop.gui.window.status_bar import StatusLine
from apsis_desktop.gui.window.welcome import Welcome
from apsis_desktop.jobs.job import JobState
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.selection import Selection
from apsis_desktop.settings.file import Settings
from apsis_desktop.settings.preferences import read_preferences


def choose_language(screen: Screen, name: str) -> SettingsDialog:
    """Choose a language in the settings, by its name."""
    screen.desktop.settings_controller.open()
    dialog = screen.sees(SettingsDialog)
    combo = dialog.general.language
    combo.setCurrentIndex(combo.findText(name))
    combo.activated.emit(combo.currentIndex())
    return dialog


def save(screen: Screen, report: str, path: Path, word: str) -> None:
    screen.click(report)
    dialog = screen.sees(QFileDialog)
    fill_in(only(dialog, QLineEdit), str(path))
    press(button(dialog, word))
    screen.is_in(report, JobState.SAVED)


def menus(screen: Screen) -> list[str]:
    return [menu.text().replace("&", "") for menu in screen.window.menuBar().actions()]


# --- in the language that was chosen


def test_a_report_is_requested_saved_and_removed_in_finnish(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True, language="fi")
    screen.choose("Women")
    assert menus(screen) == ["Tiedosto", "Raportti", "Ohje"]
    assert screen.panel.request_bar.button.text() == "T&ilaa raportti"
    requested = screen.request()
    screen.is_in(requested, JobState.READY)
    assert screen.says(requested).startswith("Valmis tallennettavaksi")
    assert screen.next_step(requested) == "Tallenna…"
    screen.table.menu_wanted.emit(requested, screen.window.pos())
    menu = screen.sees(QMenu)
    assert menu.actions()[0].text().replace("&", "") == "Tallenna…"
    menu.close()
    screen.window.workspace.reports.commands.do(requested, ReportAction.REMOVE)
    question = screen.sees(QMessageBox)
    assert question.text() == "Raporttia ”Women” ei ole vielä tallennettu."
    press(button(question, "Säilytä"))
    save(screen, requested, screen.folder / "women.csv", "Tallenna")
    screen.window.workspace.reports.commands.do(requested, ReportAction.REMOVE)
    line = screen.notice("”Women” on poistettu luettelosta. Tallennettu tiedosto jää paikoilleen.")
    press(button(line, "Kumoa"))
    assert screen.job(requested).state is JobState.SAVED


def test_what_is_no_longer_there_is_named_in_swedish(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True, language="sv")
    screen.choose("Women")
    panel, before = screen.panel, screen.panel.selection()
    gone = Segment("Sold the shop", "usercreated.segments.sold-the-shop-000")
    column = Attribute("Shoe size", "usercreated.attributes.shoe-size-0000000000")
    panel.change(Selection(section=before.section, segments=(gone,), columns=(column,)))
    screen.until(panel.columns.dropped.isVisible)
    assert panel.said.text() == "Det här är rapportens val. Ändra dem och beställ den igen."
    assert panel.segments.dropped.text() == "Finns inte längre i APSIS One och togs därför bort: Sold the shop."
    assert panel.columns.dropped.text() == "Finns inte i ”Europe” och togs därför bort: Shoe size."
    press(button(panel.said, "Återställ tidigare val"))
    assert panel.selection() == before
    panel.set_selection(Selection(section=Section("Asia", "usercreated.sections.asia-0000000000")))
    assert "”Asia”" in panel.section.dropped.text()


def test_what_is_said_across_the_window_is_said_in_finnish(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True, language="fi")
    window, privacy = screen.window, screen.desktop.privacy
    window.say_problem(DiskFull())
    window.say_problem(StoreLocked(), try_again=screen.desktop.earlier.open)
    window.notices.support.say_unexpected()
    window.notices.updates.say_version("9.9.9")
    privacy.first_save.show_note()
    privacy.sync.show_note(screen.folder, "Dropbox")
    privacy.reminder.note.show_count(3)
    screen.notice("Levyllä ei ole tarpeeksi tilaa.")
    assert button(screen.notice("Raporttiluettelo on auki toisessa ohjelmassa."), "Yritä uudelleen").isVisible()
    screen.notice("Tapahtui jotakin odottamatonta.")
    screen.notice("versio 9.9.9 on saatavilla")
    screen.notice("synkronoidaan palveluun Dropbox")
    screen.notice("Jokin aika sitten tallentamistasi tiedostoista 3 on")
    press(button(screen.notice("Tallentamasi tiedosto sisältää henkilötietoja."), "OK"))
    assert screen.desktop.services.preferences.now.reminder_days == 30


def test_a_line_about_the_keyring_that_was_closed_stays_closed(open_screen: OpenScreen) -> None:
    keyring = NoKeyring()  # type: ignore[no-untyped-call]  # keyring's
    screen = open_screen(practising=True, credentials=Credentials(backend=keyring), language="fi")
    credentials = screen.desktop.services.accounts._credentials
    screen.desktop.services.background.run(lambda _cancelled: credentials.proxy_password())
    screen.until(lambda: credentials.problem is not None)
    screen.window.notices.say_keyring(credentials.problem)
    press(button(screen.notice("Avain säilytetään vain siihen asti, kun suljet Apsis Desktopin."), "Sulje"))
    screen.window.notices.say_keyring(credentials.problem)
    assert screen.notices() == []


def test_a_folder_that_syncs_is_asked_about_in_finnish(about_people: OpenScreen) -> None:
    screen = about_people(practising=True, language="fi")
    screen.choose("Women")
    synced, elsewhere = screen.folder / "Dropbox", screen.folder / "women.csv"
    synced.mkdir()
    report = screen.request()
    screen.is_in(report, JobState.READY)
    screen.click(report)
    fill_in(only(screen.sees(QFileDialog), QLineEdit), str(synced / "women.csv"))
    press(button(screen.sees(QFileDialog), "Tallenna"))
    line = screen.notice(f"”Women” ei ole vielä tallennettu: {synced} synkronoidaan palveluun Dropbox.")
    assert button(line, "Tallenna silti tänne").isVisible()
    press(button(line, "Tallenna toiseen kansioon…"))
    fill_in(only(screen.sees(QFileDialog), QLineEdit), str(elsewhere))
    press(button(screen.sees(QFileDialog), "Tallenna"))
    screen.is_saved_as(report, elsewhere)
    assert list(synced.iterdir()) == []


def test_how_the_connection_is_is_said_in_swedish(
    open_screen: OpenScreen, service: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APSIS_API_URL", service.url)
    screen = open_screen(language="sv")
    key = ("Nordic", Region.EU, service.client_id, service.client_secret)
    screen.desktop.account.use(connect_with(screen.desktop.services.accounts, *key).id)
    screen.lists_are_here()
    screen.until(lambda: only(screen.window, StatusLine).state() == "Nordic, Europa: ansluten")
    service.stop()
    screen.desktop.services.catalogue.refresh()
    screen.until(lambda: not only(screen.window, StatusLine).state().endswith("ansluten"))
    assert only(screen.window, StatusLine).state().startswith("Nordic, Europa: ")
    assert button(screen.panel.notice, "Försök igen").isVisible()


def test_the_welcome_is_in_danish(open_screen: OpenScreen) -> None:
    screen = open_screen(language="da")
    assert button(only(screen.window, Welcome), "Prøv med demodata").isVisible()


# --- the restart


def test_a_restart_is_offered_as_long_as_another_language_is_chosen_than_is_spoken(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    dialog = choose_language(screen, "Suomi")
    offer = dialog.general.restart
    assert offer.text() == "The new language takes effect after a restart."
    assert menus(screen) == ["File", "Report", "Help"]
    press(button(offer, "Later"))
    assert not offer.isVisible()
    dialog.close()
    screen.desktop.settings_controller.open()
    dialog = screen.sees(SettingsDialog)
    assert dialog.general.restart.isVisible()
    choose_language(screen, "System default")
    assert not dialog.general.restart.isVisible()
    assert not screen.window.restarts


def test_restart_now_closes_the_window_and_keeps_the_language(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    press(button(choose_language(screen, "Suomi").general.restart, "Restart now"))
    assert not screen.window.isVisible()
    assert screen.window.restarts
    assert screen.leave()
    assert read_preferences(Settings(screen.desktop.services.paths.config / "settings.json")).language == "fi"


def test_a_restart_asks_first_what_is_to_become_of_what_is_under_way(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True, waiting_seconds=(60.0, 60.0))
    screen.choose("Women")
    running = screen.request()
    screen.is_in(running, JobState.PREPARING)
    restart = button(choose_language(screen, "Suomi").general.restart, "Restart now")
    press(restart)
    question = screen.sees(ClosingQuestion)
    assert question.text() == "One report is still in progress. Restart Apsis Desktop?"
    press(button(question, "Keep open"))
    screen.until(lambda: not screen.window.findChildren(ClosingQuestion))
    screen.window.close()  # which is not what was declined
    press(button(screen.sees(ClosingQuestion), "Keep open"))
    screen.until(lambda: not screen.window.findChildren(ClosingQuestion))
    assert screen.window.isVisible()
    assert not screen.window.restarts
    press(restart)
    press(button(screen.sees(ClosingQuestion), "Restart"))
    assert not screen.window.isVisible()
    assert screen.window.restarts


def test_a_dialog_that_may_be_half_filled_in_is_not_lost_in_a_restart(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    general = choose_language(screen, "Suomi").general
    about = AboutDialog(screen.window)
    about.open()
    press(button(general.restart, "Restart now"))
    assert general.restart.text() == "Close the other dialogs first."
    assert about.isVisible()
    assert screen.window.isVisible()
    about.close()
    press(button(general.restart, "Restart now"))
    assert screen.window.restarts
