"""The main window in its states."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from screens import stages
from screens.people import people_file
from screens.scene import Scene
from screens.stages import Stage, request_more

from apsis_desktop.api.definitions import Attribute, Segment
from apsis_desktop.errors import SettingsBegunAnew, StoreReadOnly
from apsis_desktop.gui.inside.window import InsideWindow
from apsis_desktop.gui.presets.name_dialog import PresetNameDialog
from apsis_desktop.gui.reports.table import ReportTable
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.window.main_window import MainWindow
from apsis_desktop.presets.presets import Preset

MANY = 50_000


def _as_it_is(stage: Stage) -> Iterator[QWidget]:
    yield stage.desktop.window


def _with_reports(stage: Stage) -> Iterator[QWidget]:
    request_more(stage)
    yield stage.desktop.window


def _changing(stage: Stage) -> Iterator[QWidget]:
    """Say why the choices changed, and what of them is gone."""
    panel, account = stage.desktop.window.workspace.new_report, stage.account
    chosen = account.selection()
    gone = Segment("Sold the shop", "usercreated.segments.sold-the-shop-1")
    fax = Attribute("Fax", "usercreated.attributes.fax-1")
    panel.change(replace(chosen, segments=(*chosen.segments, gone), columns=(*chosen.columns, fax)))
    yield stage.desktop.window
    panel.said.clear()
    panel.set_selection(chosen)


def _left_out(stage: Stage) -> Iterator[QWidget]:
    """Choose one segment and leave one out."""
    panel, account = stage.desktop.window.workspace.new_report, stage.account
    chosen = account.selection()
    panel.set_selection(replace(chosen, segments=chosen.segments[:1], excluded=(account.segments["65+"],)))
    yield stage.desktop.window
    panel.set_selection(chosen)


def _from_preset(stage: Stage) -> Iterator[QWidget]:
    """Save the choices as a preset, and tell what the window says then."""
    desktop = stage.desktop
    desktop.window.workspace.presets.save()
    for dialog in desktop.window.findChildren(PresetNameDialog):
        dialog.accept()
    stage.studio.wait(desktop.services.presets.presets, "the preset")
    yield desktop.window
    _forget_presets(stage)


def _preset_menu(stage: Stage) -> Iterator[QWidget]:
    desktop = stage.desktop
    for name in ("Friday's newsletter", "Women in Göteborg"):
        desktop.services.presets.keep(Preset.new(name, stage.account.selection()))
    stage.studio.wait(lambda: len(desktop.services.presets.presets()) == 2, "the presets")
    yield from _menu(stage, desktop.window.workspace.new_report.head.presets.menu())
    _forget_presets(stage)


def _report_menu(stage: Stage) -> Iterator[QWidget]:
    window = stage.desktop.window
    window.findChildren(ReportTable)[0].setCurrentIndex(window.findChildren(ReportTable)[0].model().index(0, 0))
    report = window.menuBar().actions()[1].menu()
    if isinstance(report, QMenu):
        yield from _menu(stage, report)


def _file_menu(stage: Stage) -> Iterator[QWidget]:
    file = stage.desktop.window.menuBar().actions()[0].menu()
    if isinstance(file, QMenu):
        yield from _menu(stage, file)


def _menu(stage: Stage, menu: QMenu) -> Iterator[QWidget]:
    menu.popup(stage.desktop.window.mapToGlobal(stage.desktop.window.rect().center()))
    stage.studio.wait(menu.isVisible, "the menu")
    yield menu
    menu.close()


def _notices_across(stage: Stage) -> Iterator[QWidget]:
    """Say at once what is otherwise said one at a time, above everything."""
    window = stage.desktop.window
    window.notices.support.say_unexpected()
    window.notices.updates.say_version("2.1.0")
    window.say_problem(SettingsBegunAnew(file=str(Path("settings.damaged.json"))))
    window.say_problem(StoreReadOnly(folder=str(Path("Apsis Desktop"))))
    yield window
    _clear_notices(stage)


def _notices_of_reports(stage: Stage) -> Iterator[QWidget]:
    privacy = stage.desktop.privacy
    privacy.first_save.show_note()
    privacy.sync.show_note(Path("Documents") / "OneDrive", "OneDrive")
    privacy.reminder.note.show_count(3)
    yield stage.desktop.window
    _clear_notices(stage)


def _many(stage: Stage) -> Iterator[QWidget]:
    """Show an account with 50,000 segments besides those that are chosen."""
    catalogue, here = stage.desktop.services.catalogue, stage.desktop.window.workspace.new_report.segments.here
    own = here.items if here is not None else ()
    more = (Segment(f"Kampanj {number}, vår", f"usercreated.segments.kampanj-{number}") for number in range(MANY))
    catalogue.segments.emit((*own, *more))
    picking = stage.desktop.window.workspace.new_report.picking
    picking.pick_segments()
    yield stage.desktop.window
    picking.stop()
    catalogue.segments.emit(own)


def _search(stage: Stage) -> Iterator[QWidget]:
    """Search without accents."""
    panel = stage.desktop.window.workspace.new_report
    panel.picking.pick_segments()
    panel.segments.picker.checklist.search.setText("are")
    yield stage.desktop.window
    panel.picking.stop()


def _columns(stage: Stage) -> Iterator[QWidget]:
    """Choose columns."""
    panel = stage.desktop.window.workspace.new_report
    stage.studio.wait(panel.columns.is_loaded, "the columns")
    panel.picking.pick_columns()
    yield stage.desktop.window
    panel.picking.stop()


def _forget_presets(stage: Stage) -> None:
    for preset in stage.desktop.services.presets.presets():
        stage.desktop.services.presets.remove(preset.id)
    stage.studio.wait(lambda: not stage.desktop.services.presets.presets(), "no preset")


def _clear_notices(stage: Stage) -> None:
    for notice in stage.desktop.window.findChildren(Notice):
        notice.clear()
    QApplication.processEvents()


def _disabled(stage: Stage) -> Iterator[QWidget]:
    """Wait for a choice that is still to be made: the main button says which."""
    button = stage.desktop.window.workspace.new_report.findChildren(QPushButton, "request")[0]
    stage.studio.wait(lambda: not button.isEnabled(), "a button that waits")
    yield stage.desktop.window


def looking_inside(stage: Stage) -> Iterator[QWidget]:
    """Open a list in which somebody is twice, and one of its columns."""
    inside = stage.desktop.window.workspace.reports.commands.inside
    inside.show_file(people_file(stage))
    (window,) = inside.windows()
    window.resize(*stages.SIZE)
    columns = window.columns_model
    stage.studio.wait(lambda: window.doubles.save.isVisible() and not window.busy.isVisible(), "all that is in it")
    stage.studio.wait(lambda: columns.column(columns.rowCount() - 1).contents is not None, "what is in its columns")
    stage.studio.wait(lambda: window.rows.is_there(0), "its rows")
    window.columns.setCurrentIndex(columns.index(3))
    yield window
    window.close()
    stage.studio.wait(lambda: not inside.windows(), "it closed")


NOTHING_CHOSEN = (
    Scene("window-empty", MainWindow, _disabled),
    Scene("menu-file", QMenu, _file_menu),
)
WITH_REPORTS = (
    Scene("window", MainWindow, _as_it_is),
    Scene("window-changing", MainWindow, _changing),
    Scene("window-left-out", MainWindow, _left_out),
    Scene("window-search", MainWindow, _search),
    Scene("window-columns", MainWindow, _columns),
    Scene("window-many-segments", MainWindow, _many),
    Scene("window-preset-saved", MainWindow, _from_preset),
    Scene("window-notices-across", MainWindow, _notices_across),
    Scene("window-notices-of-reports", MainWindow, _notices_of_reports),
    Scene("inside", InsideWindow, looking_inside),
    Scene("menu-presets", QMenu, _preset_menu),
    Scene("menu-report", QMenu, _report_menu),
    Scene("window-reports", MainWindow, _with_reports),
)
