"""The dialogs of somebody who works on an account."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFileDialog, QWidget
from screens.people import earlier_file, people_file
from screens.scene import Scene, comes_up, dialog
from screens.stages import Stage

from apsis_desktop.api.definitions import Segment
from apsis_desktop.api.proxy import Proxy, ProxyKind
from apsis_desktop.api.report_request import NAMED_KEY
from apsis_desktop.gui.inside.changes_window import ChangesWindow, open_changes
from apsis_desktop.gui.inside.excel_question import ExcelQuestion
from apsis_desktop.gui.new_report.file_options_dialog import USUAL_ROWS, FileOptionsDialog
from apsis_desktop.gui.new_report.paste_dialog import PasteDialog
from apsis_desktop.gui.presets.dialog import PresetsDialog
from apsis_desktop.gui.presets.name_dialog import PresetNameDialog
from apsis_desktop.gui.privacy.clear_question import ClearQuestion
from apsis_desktop.gui.privacy.saved_files_dialog import SavedFilesDialog
from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.reports.details_dialog import DetailsDialog
from apsis_desktop.gui.reports.removal_question import ReportRemovalQuestion
from apsis_desktop.gui.reports.saving.replace_question import ReplaceQuestion
from apsis_desktop.gui.settings.dialog import SettingsDialog
from apsis_desktop.gui.window.closing_question import ClosingQuestion, NotDone
from apsis_desktop.gui.window.shortcuts_dialog import ShortcutsDialog
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.lists.changed_column import Altered, Change, ChangedColumn
from apsis_desktop.presets.presets import Preset
from apsis_desktop.report.shape import Shape
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.settings.preferences import Preferences

ALTERED = Altered(
    (ChangedColumn("Mobile", tuple(Change)), ChangedColumn("Postcode", (Change.LEADING_ZEROS,))),
)
PAGES = ("general", "files", "privacy", "network")


def _paste(text: str, stage: Stage) -> Iterator[QWidget]:
    stage.desktop.window.workspace.new_report.segments.picker.open_paste_dialog()
    shown = comes_up(stage, PasteDialog)
    shown.text.setPlainText(text)
    if text:
        stage.studio.wait(lambda: shown.missing.isVisible() or shown.several.isVisible(), "what was not clear")
    yield shown
    shown.close()


def _presets(stage: Stage) -> Iterator[QWidget]:
    """Mark one of which something is gone."""
    desktop = stage.desktop
    chosen = stage.account.selection()
    gone = Segment("Sold the shop", "usercreated.segments.sold-the-shop-1")
    kept = [
        Preset.new("Friday's newsletter", replace(chosen, segments=(*chosen.segments, gone))),
        Preset.new("Women in Göteborg", chosen),
    ]
    for preset in kept:
        desktop.services.presets.keep(preset)
    stage.studio.wait(lambda: len(desktop.services.presets.presets()) == len(kept), "the presets")
    shown = desktop.window.workspace.presets.show_all()
    shown.list.setCurrentRow(0)
    stage.studio.wait(shown.missing.isVisible, "what is gone")
    yield from dialog(stage, shown)
    for preset in kept:
        desktop.services.presets.remove(preset.id)
    stage.studio.wait(lambda: not desktop.services.presets.presets(), "no preset")


def _no_presets(stage: Stage) -> Iterator[QWidget]:
    yield from dialog(stage, stage.desktop.window.workspace.presets.show_all())


def _preset_name(stage: Stage) -> Iterator[QWidget]:
    taken = Preset.new("Friday's newsletter", stage.account.selection())
    yield from dialog(stage, PresetNameDialog(taken.name, (taken,), stage.desktop.window))


def _details(stage: Stage) -> Iterator[QWidget]:
    stage.desktop.window.workspace.reports.commands.do(_job(stage, JobState.FAILED).id, ReportAction.DETAILS)
    shown = comes_up(stage, DetailsDialog)
    yield shown
    shown.close()


def _save(stage: Stage) -> Iterator[QWidget]:
    folder = stage.folder / "Documents"
    folder.mkdir(exist_ok=True)
    (folder / "Everyone 2026-11-20.xlsx").touch()
    stage.desktop.services.settings.last_folder = folder
    stage.desktop.window.workspace.reports.commands.do(_job(stage, JobState.READY).id, ReportAction.SAVE)
    shown = comes_up(stage, QFileDialog)
    shown.setSidebarUrls([QUrl.fromLocalFile(str(folder))])
    yield shown
    shown.close()


def _replace(stage: Stage) -> Iterator[QWidget]:
    yield from dialog(stage, ReplaceQuestion(Path("Women, known 2026-11-23.xlsx"), stage.desktop.window))


def _excel(altered: Altered, stage: Stage) -> Iterator[QWidget]:
    yield from dialog(stage, ExcelQuestion(altered, stage.desktop.window))


def _file_options(stage: Stage) -> Iterator[QWidget]:
    headings = [NAMED_KEY, *stage.account.selection().headings()]
    shape = Shape(split=USUAL_ROWS, renamed=(("Email", "E-mail address"),), left_out=("Last name",))
    yield from dialog(stage, FileOptionsDialog(headings, shape, stage.desktop.window))


def _changes(stage: Stage) -> Iterator[QWidget]:
    """Compare a list with an earlier one of the same people."""
    list_of_today = people_file(stage)
    job = replace(
        _job(stage, JobState.SAVED),
        id="of today",
        saved_path=list_of_today,
        size=list_of_today.stat().st_size,
        since=datetime.now(UTC),
    )
    window = stage.desktop.window
    shown = open_changes(job, stage.desktop.services, list, window.workspace.reports.commands.saved_people, window)
    stage.studio.wait(lambda: not shown.busy.isVisible(), "earlier reports")
    shown.compare_with.take_file(str(earlier_file(stage)))
    stage.studio.wait(lambda: shown.people.table.isVisible() and shown.people.table.rows.is_there(0), "the people")
    yield shown
    shown.close()


def _remove(state: JobState, stage: Stage) -> Iterator[QWidget]:
    yield from dialog(stage, ReportRemovalQuestion([_job(stage, state)], stage.desktop.window))


def _clear(stage: Stage) -> Iterator[QWidget]:
    yield from dialog(stage, ClearQuestion(12, stage.desktop.window, reminded=True))


def _close(stage: Stage) -> Iterator[QWidget]:
    yield from dialog(stage, ClosingQuestion(stage.desktop.window, lambda: NotDone(running=3)))


def _left_files(stage: Stage) -> Iterator[QWidget]:
    month_ago = datetime.now(UTC) - timedelta(days=31)
    names = ("Women, known 2026-10-23.xlsx", "Everyone 2026-10-16.csv", "Åre weekend guests 2026-10-09.csv.gz")
    files = [SavedFile(name, Path("Documents") / name, 1, month_ago) for name in names]
    yield from dialog(stage, SavedFilesDialog(files, stage.desktop.window))


def _shortcuts(stage: Stage) -> Iterator[QWidget]:
    stage.desktop.window.menus.shortcuts.trigger()
    shown = comes_up(stage, ShortcutsDialog)
    yield shown
    shown.close()


def _settings(page: int, stage: Stage) -> Iterator[QWidget]:
    """Turn on what has more to fill in."""
    named = Proxy(ProxyKind.NAMED, "proxy.example.com", 8080)
    preferences = CurrentPreferences(Preferences(saves_itself=True, proxy=named), stage.desktop.window)
    services = stage.desktop.services
    shown = SettingsDialog(
        preferences,
        stage.desktop.window,
        background=services.background,
        remembered=services.remembered,
        with_updates=True,
    )
    shown.pages.setCurrentIndex(page)
    yield from dialog(stage, shown)


def _job(stage: Stage, state: JobState) -> Job:
    return next(job for job in stage.desktop.services.queue.jobs() if job.state is state)


DIALOGS = (
    Scene("paste", PasteDialog, partial(_paste, "")),
    Scene("paste-missing", PasteDialog, partial(_paste, "Women\nNobody at all\nMen in Oslo\n65+")),
    Scene("paste-several", PasteDialog, partial(_paste, "Women\nLapsed customers")),
    Scene("presets", PresetsDialog, _presets),
    Scene("presets-none", PresetsDialog, _no_presets),
    Scene("preset-name", PresetNameDialog, _preset_name),
    Scene("details", DetailsDialog, _details),
    Scene("save", QFileDialog, _save),
    Scene("changes", ChangesWindow, _changes),
    Scene("file-options", FileOptionsDialog, _file_options),
    Scene("question-excel", ExcelQuestion, partial(_excel, ALTERED)),
    Scene("question-excel-unknown", ExcelQuestion, partial(_excel, Altered(unknown=True))),
    Scene("question-replace", ReplaceQuestion, _replace),
    Scene("question-remove-ready", ReportRemovalQuestion, partial(_remove, JobState.READY)),
    Scene("question-remove-running", ReportRemovalQuestion, partial(_remove, JobState.PREPARING)),
    Scene("question-clear", ClearQuestion, _clear),
    Scene("question-close", ClosingQuestion, _close),
    Scene("shortcuts", ShortcutsDialog, _shortcuts),
    Scene("left-files", SavedFilesDialog, _left_files),
    *(Scene(f"settings-{name}", SettingsDialog, partial(_settings, number)) for number, name in enumerate(PAGES)),
)
