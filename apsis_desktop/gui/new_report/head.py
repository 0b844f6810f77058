"""The head of the form: its title, the presets to start from, and the button that loads the lists again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from apsis_desktop.gui.new_report.preset_button import PresetButton
from apsis_desktop.gui.style.icons import icon
from apsis_desktop.gui.style.light_dark_theme import SPACE, title_font
from apsis_desktop.gui.widgets.busy_bar import BusyBar
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.held_keys import shortcut_once
from apsis_desktop.gui.widgets.layout import frameless_column
from apsis_desktop.gui.widgets.plain_text import PlainLabel


class NewReportHead(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(self.tr("New report"), self)
        self.start_over = LinkButton(self.tr("Start over"), parent=self)
        self.start_over.setAccessibleDescription(self.tr("Clears everything but the section. It can be taken back."))
        self.start_over.setToolTip(self.start_over.accessibleDescription())
        self.presets = PresetButton(self)
        self.refresh = QToolButton(self)
        self.refresh.setAutoRaise(True)
        self.refresh.setIconSize(QSize(2 * SPACE, 2 * SPACE))
        again = shortcut_once(QKeySequence(QKeySequence.StandardKey.Refresh), self.refresh)
        again.activated.connect(self.refresh.click)
        self.refresh.setToolTip(self.tr("Load the lists again"))
        self.refresh.setAccessibleName(self.tr("Load the lists again"))
        self.refresh.setAccessibleDescription(self.tr("Fetches sections, segments and columns from APSIS One."))
        self._bar = BusyBar(self)
        self._bar.setAccessibleName(self.tr("Loading the lists"))
        keeps_its_place = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keeps_its_place.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(keeps_its_place)

        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._title)
        row.addWidget(self.start_over)
        row.addWidget(self.presets, 1, Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.refresh)
        column = frameless_column(self)
        column.addLayout(row)
        column.addWidget(self._bar)
        self._update_look()
        self.show_loading(loading=False)

    def show_loading(self, *, loading: bool) -> None:
        """Show whether lists are on their way; then they cannot be asked for once more."""
        self.refresh.setEnabled(not loading)
        self._bar.setVisible(loading)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange, QEvent.Type.FontChange}:
            self._update_look()

    def _update_look(self) -> None:
        self._title.setFont(title_font(self.font()))
        self.refresh.setIcon(icon("refresh", QGuiApplication.palette().color(QPalette.ColorRole.WindowText)))
