"""The button with the menu of presets that a new report may start from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.text.shortening import Siblings, shortened, within_width
from apsis_desktop.gui.widgets.buttons import PushButton
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.presets.presets import Preset
from apsis_desktop.text.printable import one_line

_MOST = 15
"""So many presets are in the menu; all of them are in the dialog."""

_WIDEST_NAME = 80 * SPACE
"""Pixels of a name that a menu entry shows; its tooltip has all of it."""

_UPDATE, _SAVE, _ALL, _IMPORT = "update", "save", "all", "import"


class PresetButton(PushButton):
    """A button that shows the name of the preset that the report started from."""

    chosen = Signal(object)
    """A `Preset` to start from."""
    update_wanted = Signal()
    """The preset that the report started from is to hold what is chosen now."""
    save_wanted = Signal()
    all_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets: tuple[Preset, ...] = ()
        self._start: Preset | None = None
        self._name, self._template = "", "{preset}"
        self.changed = False
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        menu.triggered.connect(self._do)
        self.setMenu(menu)
        self._fill()  # a menu without entries does not open on every platform
        self.show_presets((), None, changed=False)

    def show_presets(self, presets: Sequence[Preset], start: Preset | None, *, changed: bool) -> None:
        """Offer presets. `start` is the one that the report started from, `changed` whether it is another by now."""
        self._presets, self._start, self.changed = tuple(presets), start, changed and start is not None
        self.setAccessibleName(self.tr("Presets"))
        self._template = self.tr("{preset} (changed)") if self.changed else "{preset}"
        if start is None:
            self._name = self.tr("Start from a preset…") if presets else self.tr("Presets")
        else:
            self._name = one_line(start.name)
        self.setText(self._shown(self._name))
        description = "" if start is None else self._template.format(preset=one_line(start.name))
        self.setAccessibleDescription(description or self.tr("Fills in choices that were saved under a name."))
        self.setToolTip(tip(description))

    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return QSize(min(wanted.width(), 32 * SPACE), wanted.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(16 * SPACE, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Where there is little room, the name gives way, not what is said of it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        arrow = self.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator, option, self)
        said = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self._shown("")).width()
        name = self._short(self._name, inside - arrow - said - SPACE)
        option.text = self._shown(name)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _shown(self, name: str) -> str:
        return self._template.format(preset=name).replace("&", "&&")

    def _short(self, name: str, width: int = _WIDEST_NAME) -> str:
        siblings = Siblings(preset.name for preset in self._presets)
        return shortened(name, within_width(self.fontMetrics(), width), siblings)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for preset in self._presets[:_MOST]:
            entry = menu.addAction(self._short(preset.name).replace("&", "&&"))
            entry.setToolTip(tip(preset.name))
            entry.setCheckable(True)
            entry.setChecked(self._start is not None and preset.id == self._start.id and not self.changed)
            entry.setData(preset)
        if self._presets:
            menu.addSeparator()
        else:  # many look here for a report of last week
            menu.addAction(self.tr("No presets yet. To repeat a report, choose Request again in its menu.")).setEnabled(
                False
            )
            menu.addSeparator()
        if self._start is not None and self.changed:
            text = self.tr("&Update “{preset}” with these choices")
            update = menu.addAction(text.format(preset=self._short(self._start.name).replace("&", "&&")))
            update.setData(_UPDATE)
            update.setToolTip(tip(self._start.name))  # else the text, in which Qt looks for markup
        menu.addAction(self.tr("&Save as a preset…")).setData(_SAVE)
        if self._presets:
            menu.addAction(self.tr("&All presets…")).setData(_ALL)
        menu.addAction(self.tr("&Import a preset…")).setData(_IMPORT)

    def _do(self, entry: QAction) -> None:
        wanted = entry.data()
        if isinstance(wanted, Preset):
            self.chosen.emit(wanted)
            return
        signals = {
            _UPDATE: self.update_wanted,
            _SAVE: self.save_wanted,
            _ALL: self.all_wanted,
            _IMPORT: self.import_wanted,
        }
        signals[wanted].emit()
