"""Connects the presets with the form for a new report."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.text.report_name import report_name, title
from apsis_desktop.gui.text.shortening import in_a_sentence, within_letters
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.jobs.job import Job
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.presets.presets import LONGEST_NAME, Preset
from apsis_desktop.report.selection import Selection

if TYPE_CHECKING:
    from apsis_desktop.gui.presets.dialog import PresetsDialog
    from apsis_desktop.gui.presets.name_dialog import PresetNameDialog


class PresetController(QObject):
    """Carries out what is asked for under the presets' button, and says what came of it.

    What is chosen in the form is kept as it changes, and is chosen again when its connection is used the next time.
    """

    def __init__(self, panel: NewReportPanel, library: PresetLibrary, catalogue: Catalogue) -> None:
        super().__init__(panel)
        self._panel = panel
        self._library = library
        self._catalogue = catalogue
        self._start: Preset | None = None
        self._repeated: Preset | None = None  # the name and the choices of a report that was filled in
        self.dialog: PresetsDialog | None = None
        self._button = panel.head.presets
        self._button.chosen.connect(self._use)
        self._button.repeat_wanted.connect(self._repeat)
        self._button.update_wanted.connect(self._update)
        self._button.save_wanted.connect(self.save)
        self._button.all_wanted.connect(self.show_all)
        self._button.import_wanted.connect(self._import)
        library.changed.connect(self._show_presets)
        library.restored.connect(self._restore)
        library.imported.connect(self._show_imported)
        library.exported.connect(self._show_exported)
        library.failed.connect(self._show_problem)
        panel.changed.connect(self._note_selection)
        panel.taken_over.connect(self._forget_start)
        catalogue.account_changed.connect(self._forget_start)

    def unchanged(self) -> Preset | None:
        """Return the preset, or the report, whose choices are in the form as they are kept."""
        start = self._start if self._start in self._library.presets() else self._repeated
        return start if start is not None and start.is_for(self._panel.selection()) else None

    def save(self) -> None:
        """Ask for a name, and keep what is chosen now under it."""
        from apsis_desktop.gui.presets.name_dialog import PresetNameDialog

        suggestion = report_name(self._panel.selection(), within_letters(LONGEST_NAME)) or self.tr("My report")
        dialog = PresetNameDialog(suggestion, self._library.presets(), self._panel)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._save, dialog))
        dialog.open()

    def show_all(self) -> PresetsDialog:
        """Show all presets, and what they hold."""
        from apsis_desktop.gui.presets.contents import AccountLists
        from apsis_desktop.gui.presets.dialog import PresetsDialog

        if self.dialog is not None:
            return self.dialog
        lists = AccountLists(self._panel.section.lookup(), self._panel.segments.here)
        mark = self._start.id if self._start else None
        dialog = self.dialog = PresetsDialog(self._library, self._catalogue, lists, mark, self._panel)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._use)
        dialog.export_wanted.connect(self._export)
        dialog.import_wanted.connect(self._import)
        dialog.finished.connect(self._closed)
        dialog.open()
        return dialog

    # --- from the button and the dialogs -------------------------------------------------------------------------

    def _use(self, preset: Preset) -> None:
        before = self._panel.selection()
        self._panel.said.clear()
        self._panel.set_selection(preset.selection, by_name=preset.from_elsewhere)
        self._start = preset
        self._show_presets()
        if not any(one.is_for(before) for one in self._library.presets()):
            self._panel.said.say_preset(preset.name, self._panel.lost(before))

    def _repeat(self, job: Job) -> None:
        """Fill in the choices of a report, to be requested under its name."""
        before = self._panel.selection()
        self._panel.set_selection(job.selection)
        self._repeated = Preset.new(title(job), job.selection)
        self._panel.said.say_report(title(job), self._panel.lost(before))

    def _update(self) -> None:
        if self._start is not None:
            self._keep(replace(self._start, selection=self._panel.selection(), from_elsewhere=False))

    def _save(self, dialog: PresetNameDialog) -> None:
        selection, taken = self._panel.selection(), dialog.replaced()
        if taken is None:
            self._keep(Preset.new(dialog.name(), selection))
        else:
            self._keep(replace(taken, name=dialog.name(), selection=selection, from_elsewhere=False))

    def _keep(self, preset: Preset) -> None:
        self._panel.said.clear()
        self._start = preset
        self._library.keep(preset)

    def _export(self, preset: Preset) -> None:
        from apsis_desktop.gui.presets.file_dialogs import export_dialog

        dialog = export_dialog(preset, self.dialog or self._panel)
        dialog.fileSelected.connect(lambda chosen: self._library.write_file(preset, Path(chosen)))
        dialog.open()

    def _import(self) -> None:
        from apsis_desktop.gui.presets.file_dialogs import import_dialog

        dialog = import_dialog(self.dialog or self._panel)
        dialog.fileSelected.connect(lambda chosen: self._library.read_file(Path(chosen)))
        dialog.open()

    # --- from the library and the panel ----------------------------------------------------------------------------

    def _restore(self, selection: Selection | None) -> None:
        chosen = self._panel.selection()
        if chosen.segments or chosen.excluded or chosen.columns:  # the person was quicker than the disk
            self._library.note(chosen)
            return
        if selection is None:
            return
        self._panel.set_selection(selection)
        self._start = next((one for one in self._library.presets() if one.is_for(selection)), None)
        self._show_presets()

    def _note_selection(self) -> None:
        self._library.note(self._panel.selection())
        self._show_presets()

    def _forget_start(self) -> None:
        self._start = self._repeated = None
        self._show_presets()

    def _show_presets(self) -> None:
        presets = self._library.presets()
        if self._start is not None:
            kept = next((one for one in presets if one.id == self._start.id), None)
            self._start = kept or self._start
        start = self._start if self._start in presets else None
        changed = start is not None and not start.is_for(self._panel.selection())
        self._button.show_presets(presets, start, changed=changed)

    def _show_imported(self, preset: Preset) -> None:
        self.show_all().show_imported(preset)

    def _show_exported(self, preset: Preset, file: Path) -> None:
        text = self.tr("“{preset}” was exported as {file}.").format(
            preset=in_a_sentence(preset.name), file=in_a_sentence(file.name)
        )
        self._notice().say(Tone.GOOD, text, closable=True)

    def _show_problem(self, problem: ApsisError) -> None:
        self._notice().say_error(problem, closable=True)

    def _notice(self) -> Notice:
        return self._panel.said if self.dialog is None else self.dialog.notice

    def _closed(self) -> None:
        self.dialog = None
