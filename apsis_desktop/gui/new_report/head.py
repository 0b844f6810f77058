"""The head of the form: its title and the presets to start from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from apsis_desktop.gui.new_report.preset_button import PresetButton
from apsis_desktop.gui.style.light_dark_theme import SPACE, title_font
from apsis_desktop.gui.widgets.busy_bar import BusyBar
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.layout import frameless_column
from apsis_desktop.gui.widgets.plain_text import PlainLabel


class NewReportHead(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(self.tr("New report"), self)
        self.start_over = LinkButton(self.tr("Start over"), parent=self)
        self.start_over.setAccessibleDescription(self.tr("Clears all choices except the section. You can undo this."))
        self.start_over.setToolTip(self.start_over.accessibleDescription())
        self.presets = PresetButton(self)
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
        column = frameless_column(self, spacing=0)
        column.addLayout(row)
        column.addWidget(self._bar)
        self._update_look()
        self.show_loading(loading=False)

    def show_loading(self, *, loading: bool) -> None:
        """Show whether lists are on their way."""
        self._bar.setVisible(loading)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange, QEvent.Type.FontChange}:
            self._update_look()

    def _update_look(self) -> None:
        self._title.setFont(title_font(self.font()))
