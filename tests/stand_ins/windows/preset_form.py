"""The form for a new report and its presets, as a person uses them."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from practice_lists import opener
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Attribute, Column, Segment
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.gui.presets.controller import PresetController
from apsis_desktop.gui.presets.dialog import PresetsDialog
from apsis_desktop.gui.presets.name_dialog import PresetNameDialog
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.presets.presets import Preset, Presets
from apsis_desktop.report.selection import Selection
from apsis_desktop.system.background import Background

GONE = Segment("Sold the shop", "usercreated.segments.sold-the-shop-000")
NONE_YET = "No presets yet. To repeat a report, choose Request again in its menu."
FAX = Attribute("Fax", "usercreated.attributes.fax-000")


def plain(entry: QAction) -> str:
    """Return an entry's text without its mnemonic."""
    return entry.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


class PresetForm:
    """The form for a new report with its presets, on a practice account."""

    def __init__(self, qtbot: QtBot, server: PracticeServer, background: Background, folder: Path) -> None:
        self.qtbot = qtbot
        self.catalogue = Catalogue(background, opener(server))
        self.panel = NewReportPanel(self.catalogue)
        self.library = PresetLibrary(Presets(folder / "presets.json"), background, self.panel)
        self.controller = PresetController(self.panel, self.library, self.catalogue)
        self.button = self.panel.head.presets
        qtbot.addWidget(self.panel)
        self.panel.resize(400, 1000)
        with qtbot.waitExposed(self.panel):
            self.panel.show()

    def begin(self, connection_id: str = "shop") -> None:
        with self.qtbot.waitSignals([self.catalogue.sections, self.catalogue.segments]):
            self.library.use(connection_id)
            self.catalogue.load()
        self.qtbot.waitUntil(lambda: self.library._ready)

    def segment(self, name: str) -> Segment:
        assert self.panel.segments.here is not None
        return next(one for one in self.panel.segments.here.items if one.name == name)

    def choose(self, *segments: str, section: str = "Europe", columns: tuple[str, ...] = ()) -> Selection:
        sections = self.panel.section.here or ()
        self.panel.set_selection(Selection(section=next(one for one in sections if one.name == section)))
        self.qtbot.waitUntil(self.panel.columns.is_loaded)
        for name in segments:
            self.panel.segments.chosen.include(self.segment(name))
        available = self.panel.columns._available
        assert available is not None
        found: list[Column] = [next(one for one in available.both if one.name == name) for name in columns]
        self.panel.columns.set_columns(found)
        return self.panel.selection()

    def keep(self, name: str, selection: Selection) -> Preset:
        preset = Preset.new(name, selection)
        with self.qtbot.waitSignal(self.library.changed):
            self.library.keep(preset)
        return preset

    def entries(self) -> list[str]:
        self.button._fill()
        return [plain(each) for each in self.button.menu().actions() if not each.isSeparator()]

    def pick(self, text: str) -> None:
        self.button._fill()
        entry: QAction = next(one for one in self.button.menu().actions() if plain(one) == text)
        entry.trigger()

    def all_presets(self) -> PresetsDialog:
        self.pick("All presets…")
        assert self.controller.dialog is not None
        return self.controller.dialog

    def name_dialog(self) -> PresetNameDialog:
        return one_visible(PresetNameDialog, self.panel)

    def file_dialog(self) -> QFileDialog:
        return one_visible(QFileDialog, self.panel)


Dialog = TypeVar("Dialog", bound=QDialog)


def one_visible(kind: type[Dialog], window: QWidget) -> Dialog:
    """Return the dialog of a kind that is open on a window."""
    (found,) = (dialog for dialog in window.findChildren(kind) if dialog.isVisible())
    return found
