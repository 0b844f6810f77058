"""Names that begin and end alike, in the lists and boxes that the platform paints."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot
from report_shelf import NOW

from apsis_desktop.api.region import Region
from apsis_desktop.gui.connections.list import ConnectionList
from apsis_desktop.gui.connections.switcher import ConnectionSwitcher
from apsis_desktop.gui.new_report.preset_button import PresetButton
from apsis_desktop.gui.presets.dialog import PresetList
from apsis_desktop.gui.privacy.saved_files_dialog import SavedFilesDialog
from apsis_desktop.gui.style.light_dark_theme import Tone
from apsis_desktop.gui.widgets.fields import Dropdown
from apsis_desktop.gui.window.status_bar import StatusLine
from apsis_desktop.jobs.saved_files import SavedFile
from apsis_desktop.presets.presets import Preset
from apsis_desktop.report.selection import Selection
from apsis_desktop.settings.file import Connection

ALIKE = [
    f"Nordic marketing of the whole group for newsletters and events, {who} account, in all the countries of the north"
    for who in ("first", "last")
]
CONNECTIONS = [Connection(str(number), name, Region.EU, f"client-of-{name}") for number, name in enumerate(ALIKE)]


def looks(qtbot: QtBot, view: QAbstractItemView) -> list[bytes]:
    """Return what each row looks like."""
    qtbot.addWidget(view)
    view.resize(300, 300)
    with qtbot.waitExposed(view):
        view.show()
    view.clearSelection()
    view.setCurrentIndex(view.model().index(-1, 0))
    rows = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    assert len(rows) > 1
    return [bytes(view.viewport().grab(rect).toImage().constBits()) for rect in rows]


def look(qtbot: QtBot, widget: QWidget, width: int = 300) -> bytes:
    qtbot.addWidget(widget)
    widget.resize(width, widget.sizeHint().height())
    return bytes(widget.grab().toImage().constBits())


def test_presets(qtbot: QtBot) -> None:
    presets = [Preset.new(name, Selection()) for name in ALIKE]
    shown = PresetList()
    shown.show_presets(presets, None)
    assert len(set(looks(qtbot, shown))) == 2
    buttons = [PresetButton(), PresetButton()]
    for button, start in zip(buttons, presets, strict=True):
        button.show_presets(presets, start, changed=False)
    assert len({look(qtbot, button, 200) for button in buttons}) == 2


def test_connections(qtbot: QtBot) -> None:
    shown = ConnectionList()
    shown.show_connections(CONNECTIONS, None, None)
    assert len(set(looks(qtbot, shown))) == 2
    switchers = [ConnectionSwitcher(), ConnectionSwitcher()]
    for switcher, current in zip(switchers, CONNECTIONS, strict=True):
        switcher.show_choices(CONNECTIONS, current.id)
    assert len({look(qtbot, switcher) for switcher in switchers}) == 2


def test_what_a_box_offers(qtbot: QtBot) -> None:
    box = Dropdown()
    qtbot.addWidget(box)
    box.addItems(ALIKE)
    box.setFixedWidth(200)
    box.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    view.clearSelection()
    rows = [view.visualRect(view.model().index(row, 0)) for row in range(2)]
    assert len({bytes(view.viewport().grab(rect).toImage().constBits()) for rect in rows}) == 2
    box.hidePopup()


def test_saved_files(qtbot: QtBot) -> None:
    files = [SavedFile(name, Path("Documents") / f"{name}.csv", 1, NOW) for name in ALIKE]
    dialog = SavedFilesDialog(files)
    qtbot.addWidget(dialog)
    dialog.resize(320, 400)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.list.setCurrentRow(-1)
    dialog.list.clearSelection()
    rows = [dialog.list.visualItemRect(dialog.list.item(row)) for row in range(2)]
    assert len({bytes(dialog.list.viewport().grab(rect).toImage().constBits()) for rect in rows}) == 2


def test_the_foot_of_the_window_keeps_what_is_said_of_an_account(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(300, 20)
    line.say(Tone.GOOD, f"{ALIKE[0]}, Europe: connected", lambda _fits: "First, Europe: connected")
    line.show()
    assert line.state().endswith("connected")
    assert line._state.text() == "First, Europe: connected"
