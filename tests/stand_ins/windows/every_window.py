"""Every window and dialog of the program in the real program, each in the states that it can be in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hands import only, press
from kept_accounts import NORDIC, SINGAPORE
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from report_shelf import NOW, report
from screen import OpenScreen, Screen
from window_checks import is_there

from apsis_desktop.api.definitions import Segment
from apsis_desktop.api.proxy import Proxy, ProxyKind
from apsis_desktop.errors import KeyUnknown, SettingsBegunAnew
from apsis_desktop.gui.connections.connect_dialog import ConnectDialog
from apsis_desktop.gui.connections.dialog import ConnectionsDialog, RemovalQuestion
from apsis_desktop.gui.inside.changes_window import ChangesWindow
from apsis_desktop.gui.inside.excel_question import ExcelQuestion
from apsis_desktop.gui.new_report.file_options_dialog import FileOptionsDialog
from apsis_desktop.gui.new_report.paste_dialog import PasteDialog
from apsis_desktop.gui.presets.dialog import PresetsDialog
from apsis_desktop.gui.presets.name_dialog import PresetNameDialog
from apsis_desktop.gui.privacy.clear_question import ClearQuestion
from apsis_desktop.gui.privacy.saved_files_dialog import SavedFilesDialog
from apsis_desktop.gui.reports.details_dialog import DetailsDialog
from apsis_desktop.gui.reports.removal_question import ReportRemovalQuestion
from apsis_desktop.gui.reports.saving.replace_question import ReplaceQuestion
from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.gui.settings.general import GeneralSettings
from apsis_desktop.gui.window.about_dialog import AboutDialog, LicencesDialog
from apsis_desktop.gui.window.closing_question import ClosingQuestion, NotDone
from apsis_desktop.gui.window.keyboard_shortcuts import shortcut_groups
from apsis_desktop.gui.window.shortcuts_dialog import ShortcutsDialog
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.lists.changed_column import Altered, Change, ChangedColumn
from apsis_desktop.presets.presets import Preset
from apsis_desktop.report.selection import Selection
from apsis_desktop.report.shape import Shape
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.settings.preferences import Preferences
from apsis_desktop.system.about_texts import ThirdParties, ThirdParty

SMALL = (1024, 700)
GONE = Segment("Sold the shop", "usercreated.segments.sold-the-shop-1")

# --- the main window -------------------------------------------------------------------------------------------------


def _workplace(screen: Screen) -> QWidget:
    screen.window.resize(*SMALL)
    screen.choose("Women", "Kunder")
    screen.is_in(screen.request(), JobState.READY)
    screen.panel.request_bar.button.setEnabled(True)  # it rests for a moment
    return screen.window


def _with_notices(screen: Screen) -> QWidget:
    window = _workplace(screen)
    screen.window.say_problem(SettingsBegunAnew(file="settings.damaged.json"))
    screen.window.notices.support.say_unexpected()
    screen.desktop.privacy.first_save.show_note()
    screen.desktop.privacy.reminder.note.show_count(3)
    return window


def _picking_segments(screen: Screen) -> QWidget:
    screen.window.resize(*SMALL)
    screen.choose("Women", "Kunder")
    screen.add_columns("Email")
    press(screen.panel.segments.add)
    return screen.window


def _picking_columns(screen: Screen) -> QWidget:
    screen.window.resize(*SMALL)
    screen.choose("Women")
    screen.add_columns("Email", "City", "VIP")
    press(screen.panel.columns.add)
    return screen.window


def _looking_inside(screen: Screen) -> QWidget:
    file = screen.folder / "people.csv"
    people = ["1,a@example.com,2026-11-01,7,x", "2,A@example.com,2026-11-02,9,x", "3,b@example.com,,9,y"]
    file.write_text("\n".join(["Export key,Email,Updated,Points,Segment", *people]), encoding="utf-8")
    inside = screen.window.workspace.reports.commands.inside
    inside.show_file(file)
    (window,) = inside.windows()
    window.resize(*SMALL)
    screen.until(lambda: window.doubles.save.isVisible() and window.doubles.kept.count() == 2)
    window.doubles.show_them.click()
    screen.until(lambda: window.rows.rowCount() == 2 and window.rows.is_there(0))
    window.columns.setCurrentIndex(window.columns_model.index(4))
    return window


IN_THE_WINDOW: dict[str, Callable[[Screen], QWidget]] = {
    "workplace": _workplace,
    "notices": _with_notices,
    "picking segments": _picking_segments,
    "picking columns": _picking_columns,
    "looking inside": _looking_inside,
}

# --- dialogs -------------------------------------------------------------------------------------------------------


def _connect(screen: Screen) -> ConnectDialog:
    return ConnectDialog(screen.desktop.services.accounts, screen.desktop.services.background, screen.window)


def _refused(screen: Screen) -> QDialog:
    dialog = _connect(screen)
    dialog._refused(KeyUnknown(detail="401"))
    return dialog


def _filled_in(screen: Screen) -> QDialog:
    dialog = _connect(screen)
    for line in dialog.findChildren(QLineEdit):
        line.setText("filled in")
    return dialog


def _connections(screen: Screen) -> ConnectionsDialog:
    desktop = screen.desktop
    for connection in (NORDIC, SINGAPORE):
        desktop.services.settings.keep_connection(connection)
    return ConnectionsDialog(desktop.services.accounts, desktop.services.background, None, lambda _id: 0, screen.window)


def _paste(text: str) -> Callable[[Screen], QDialog]:
    def open_dialog(screen: Screen) -> QDialog:
        screen.panel.segments.picker.open_paste_dialog()
        dialog = screen.sees(PasteDialog)
        dialog.text.setPlainText(text)
        dialog._read()
        return dialog

    return open_dialog


def _presets(screen: Screen) -> PresetsDialog:
    """Show presets of which one is marked that has something gone."""
    here = screen.panel.segments.here
    assert here is not None
    chosen = Selection(section=(screen.panel.section.here or ())[0], segments=here.items[:2])
    for preset in (Preset.new("A", replace(chosen, segments=(*chosen.segments, GONE))), Preset.new("B", chosen)):
        screen.desktop.services.presets.keep(preset)
    screen.until(lambda: len(screen.desktop.services.presets.presets()) == 2)
    dialog = screen.desktop.window.workspace.presets.show_all()
    dialog.list.setCurrentRow(0)
    screen.until(dialog.missing.isVisible)
    return dialog


def _deleted_preset(screen: Screen) -> PresetsDialog:
    dialog = _presets(screen)
    press(dialog.delete)
    screen.until(lambda: dialog.list.count() == 1)
    return dialog


def _settings(page: int, folder: Path | None = None) -> Callable[[Screen], QDialog]:
    def open_dialog(screen: Screen) -> QDialog:
        named = Proxy(ProxyKind.NAMED, "proxy.example.com", 8080, "anna")
        kept = Preferences(files_folder=folder, saves_itself=True, saves_into=folder, proxy=named)
        preferences, own = CurrentPreferences(kept, screen.window), screen.desktop.services
        dialog = SettingsDialog(
            preferences, screen.window, background=own.background, remembered=own.remembered, with_updates=True
        )
        dialog.pages.setCurrentIndex(page)
        return dialog

    return open_dialog


def _restart_offered(screen: Screen) -> QDialog:
    dialog = _settings(0)(screen)
    general = only(dialog, GeneralSettings)
    general.language.setCurrentIndex(general.language.findText("Suomi"))
    general.language.activated.emit(general.language.currentIndex())
    return dialog


def _changes(screen: Screen) -> ChangesWindow:
    """Compare a report with an earlier list of the same people."""
    screen.choose("Women")
    window = _compared(screen, screen.is_in(screen.request(), JobState.READY))
    earlier = screen.folder / "women.csv"
    earlier.write_bytes(b"export_key\r\n1\r\n")
    window.compare_with.take_file(str(earlier))
    screen.until(lambda: window.people.table.rows.rowCount() > 0)
    return window


def _compared(screen: Screen, job: Job) -> ChangesWindow:
    saved_people = screen.window.workspace.reports.commands.saved_people
    return ChangesWindow(job, screen.desktop.services, list, saved_people, screen.window)


DIALOGS: dict[str, Callable[[Screen], QDialog]] = {
    "AboutDialog": lambda screen: AboutDialog(screen.window),
    "ChangesWindow": _changes,
    "ChangesWindow, no file": lambda screen: _compared(screen, report(JobState.READY)),
    "ClearQuestion": lambda screen: ClearQuestion(12, screen.window, reminded=True),
    "ClosingQuestion": lambda screen: ClosingQuestion(screen.window, lambda: NotDone(3, 1, 2, 4, NOW, people=1)),
    "ClosingQuestion, restart": lambda screen: ClosingQuestion(screen.window, lambda: NotDone(running=3), restart=True),
    "ConnectDialog": _connect,
    "ConnectDialog, filled in": _filled_in,
    "ConnectDialog, refused": _refused,
    "ConnectDialog, again": lambda screen: ConnectDialog(
        screen.desktop.services.accounts, screen.desktop.services.background, screen.window, again=NORDIC
    ),
    "ConnectionsDialog": _connections,
    "DetailsDialog": lambda screen: DetailsDialog("Report details", "Women\nReady", "report 1", screen.window),
    "SavedFilesDialog": lambda screen: SavedFilesDialog([SavedFile("1", Path("women.csv"), 1, NOW)], screen.window),
    "ExcelQuestion": lambda screen: ExcelQuestion(
        Altered((ChangedColumn("Mobile", tuple(Change)), ChangedColumn("Postcode", (Change.LEADING_ZEROS,)))),
        screen.window,
    ),
    "ExcelQuestion, not here": lambda screen: ExcelQuestion(Altered(unknown=True), screen.window),
    "FileOptionsDialog": lambda screen: FileOptionsDialog(
        ["Export key", "Email", "Mobile"], Shape(split=1000, left_out=("Email",)), screen.window
    ),
    "LicencesDialog": lambda screen: LicencesDialog(
        ThirdParties("All of them", (ThirdParty("bare", "1.0", "", "", ()),)), screen.window
    ),
    "PasteDialog": _paste(""),
    "PasteDialog, not found": _paste("\n".join(["Women", *(f"Nobody {number}" for number in range(15))])),
    "PasteDialog, several": _paste("Women\nLapsed customers"),
    "PresetNameDialog": lambda screen: PresetNameDialog("Women", (), screen.window),
    "PresetNameDialog, taken": lambda screen: PresetNameDialog(
        "Women", (Preset.new("Women", Selection()),), screen.window
    ),
    "PresetsDialog": _presets,
    "PresetsDialog, none": lambda screen: screen.desktop.window.workspace.presets.show_all(),
    "PresetsDialog, deleted": _deleted_preset,
    "RemovalQuestion": lambda screen: RemovalQuestion(NORDIC, 2, screen.window),
    "SettingsDialog, general": _settings(0),
    "SettingsDialog, restart": _restart_offered,
    "SettingsDialog, files": _settings(1),
    "SettingsDialog, folders": _settings(1, Path("reports")),
    "SettingsDialog, privacy": _settings(2),
    "SettingsDialog, network": _settings(3),
    "ReportRemovalQuestion": lambda screen: ReportRemovalQuestion([report(JobState.READY)], screen.window),
    "ReportRemovalQuestion, running": lambda screen: ReportRemovalQuestion([report(JobState.FETCHING)], screen.window),
    "ShortcutsDialog": lambda screen: ShortcutsDialog(
        shortcut_groups(screen.window.menus, screen.window.workspace), screen.window
    ),
    "ReplaceQuestion": lambda screen: ReplaceQuestion(Path("women.csv"), screen.window),
}
KINDS = {name.partition(",")[0] for name in DIALOGS}
PRACTISING = (*IN_THE_WINDOW, *sorted(DIALOGS))
WINDOWS = ("welcome", "without lists", *PRACTISING)


def open_window(name: str, open_screen: OpenScreen, home: str = "home") -> QWidget:
    """Open the program, and in it one of `WINDOWS`."""
    screen = open_screen(practising=name in PRACTISING, home=home)
    if name in PRACTISING:
        return window_of(name, screen)
    screen.window.resize(*SMALL)
    if name == "without lists":
        _out_of_reach(screen)
    QApplication.processEvents()
    return screen.window


def _out_of_reach(screen: Screen) -> None:
    """Use a connection where there is no way to APSIS One."""
    accounts = screen.desktop.services.accounts
    accounts._address = "http://127.0.0.1:1"
    for connection in (NORDIC, SINGAPORE):
        screen.desktop.services.settings.keep_connection(connection)
        accounts._credentials.keep_secret(connection, "a secret")
    screen.desktop.account.use(NORDIC.id)
    screen.until(lambda: screen.panel.notice.isVisible() and screen.panel.picking.picker is not None)
    screen.until(lambda: len(screen.desktop.services.catalogue.failures()) == 2)  # sections and segments


def window_of(name: str, screen: Screen) -> QWidget:
    """Bring up one of `PRACTISING` in a program that practises."""
    screen.lists_are_here()
    if name not in DIALOGS:
        shown = IN_THE_WINDOW[name](screen)
        QApplication.processEvents()
        return shown
    dialog = DIALOGS[name](screen)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    screen.until(lambda: is_there(dialog))
    QApplication.processEvents()
    return dialog
