"""What is offered and asked in a line below the reports is offered and asked in another language too."""

from __future__ import annotations

from hands import button, fill_in, only, press
from PySide6.QtWidgets import QFileDialog, QLineEdit
from screen import OpenScreen, Screen
from speaking import choose_language

from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.jobs.job import JobState


def saved(screen: Screen, name: str) -> str:
    report = screen.ask()
    screen.is_in(report, JobState.READY)
    screen.click(report)
    screen.save_as(name)
    screen.is_in(report, JobState.SAVED)
    return report


def test_reports_that_left_the_list_can_be_brought_back_in_another_language(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    first, second = saved(screen, "first.csv"), saved(screen, "second.csv")
    screen.desktop.panels.reports.do(first, ReportAction.REMOVE)
    screen.notice("“Women” is removed from the list. Its saved file stays where it is.")
    choose_language(screen, "Suomi")
    assert screen.notices() == ["”Women” on poistettu luettelosta. Tallennettu tiedosto jää paikoilleen."]
    screen.desktop.panels.reports.do(second, ReportAction.REMOVE)
    line = screen.notice("2 raporttia on poistettu luettelosta.")
    assert screen.rows() == []
    screen.sees(SettingsDialog).close()
    press(button(line, "Kumoa"))
    assert {job.id for job in screen.desktop.queue.jobs()} == {first, second}
    assert (len(screen.rows()), screen.notices()) == (2, [])


def test_a_line_about_reports_that_left_the_list_stays_closed(open_screen: OpenScreen) -> None:
    screen = open_screen(practising=True)
    screen.choose("Women")
    screen.desktop.panels.reports.do(saved(screen, "women.csv"), ReportAction.REMOVE)
    press(button(screen.notice("is removed from the list"), "Close"))
    choose_language(screen, "Suomi")
    assert screen.notices() == []


def test_a_report_is_asked_about_in_another_language_before_it_is_saved_where_it_syncs(
    about_people: OpenScreen,
) -> None:
    screen = about_people(practising=True)
    screen.choose("Women")
    screen.folder = screen.folder / "Dropbox"
    screen.folder.mkdir()
    first, second = screen.ask(), screen.ask()
    for report, name in ((first, "first.csv"), (second, "second.csv")):
        screen.is_in(report, JobState.READY)
        screen.click(report)
        screen.save_as(name)
        screen.notice("syncs to Dropbox")
    screen.until(lambda: len(screen.desktop.panels.reports._commands.synced.waiting()) == 2)
    choose_language(screen, "Suomi")
    line = screen.notice(f"”Women” ei ole vielä tallennettu: {screen.folder} synkronoidaan palveluun Dropbox.")
    assert {screen.job(report).state for report in (first, second)} == {JobState.READY}
    assert button(line, "Tallenna muualle…").isVisible()
    screen.sees(SettingsDialog).close()
    press(button(line, "Tallenna silti tänne"))
    screen.is_in(first, JobState.SAVED)
    screen.is_in(second, JobState.SAVED)
    assert {file.name for file in screen.folder.iterdir()} == {"first.csv", "second.csv"}
    assert not any("Dropbox" in text for text in screen.notices())


def test_another_folder_can_be_chosen_in_another_language_than_it_was_asked_in(about_people: OpenScreen) -> None:
    screen = about_people(practising=True)
    screen.choose("Women")
    elsewhere = screen.folder / "women.csv"
    screen.folder = screen.folder / "Dropbox"
    screen.folder.mkdir()
    report = screen.ask()
    screen.is_in(report, JobState.READY)
    screen.click(report)
    screen.save_as("women.csv")
    screen.notice("syncs to Dropbox")
    choose_language(screen, "Svenska")
    screen.sees(SettingsDialog).close()
    press(button(screen.notice("synkas till Dropbox"), "Spara någon annanstans…"))
    dialog = screen.sees(QFileDialog)
    fill_in(only(dialog, QLineEdit), str(elsewhere))
    press(button(dialog, "Spara"))
    screen.is_saved_as(report, elsewhere)
    assert list(screen.folder.iterdir()) == []
