"""The button with the menu of presets, and of reports that were requested lately, that a new report may start from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.report_name import title
from apsis_desktop.gui.text.shortening import Siblings, shortened, within_width
from apsis_desktop.gui.widgets.buttons import PushButton
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.jobs.job import Job
from apsis_desktop.presets.presets import Preset
from apsis_desktop.report.clock import utc_now
from apsis_desktop.text.printable import one_line

_MOST = 15
"""So many presets are in the menu; all of them are in the dialog."""

_WIDEST_NAME = 80 * SPACE
"""Pixels of a name that a menu entry shows; its tooltip has all of it."""

_UPDATE, _SAVE, _ALL, _IMPORT, _FIND = "update", "save", "all", "import", "find"


class PresetButton(PushButton):
    """A button that shows the name of the preset that the report started from.

    `recent` returns the reports that may be requested again, as the menu opens.
    """

    chosen = Signal(object)
    """A `Preset` to start from."""
    update_wanted = Signal()
    """The preset that the report started from is to hold what is chosen now."""
    save_wanted = Signal()
    all_wanted = Signal()
    import_wanted = Signal()
    repeat_wanted = Signal(object)
    """A `Job` whose choices are to be filled in."""
    find_wanted = Signal()
    """The person looks for an earlier report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recent: Callable[[], Sequence[Job]] = tuple
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
        label = self.tr("Start from a prese&t…") if presets else self.tr("Prese&ts")
        self._name = label if start is None else one_line(start.name)
        self.setText(self._shown(self._name))
        self.setShortcut(QKeySequence.mnemonic(label))  # a preset's name has no letter of its own
        description = "" if start is None else self._template.format(preset=one_line(start.name))
        self.setAccessibleDescription(description or self.tr("Fills in choices that were saved under a name."))
        self.setToolTip(tip(description))

    def has_start(self) -> bool:
        """Tell whether the report started from a preset."""
        return self._start is not None

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
        return name if self._start is None else self._template.format(preset=name).replace("&", "&&")

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
        recent = self.recent()
        if self._presets:
            menu.addSeparator()
        elif not recent:  # many look here for a report of last week
            menu.addAction(self.tr("No presets yet. To repeat a report, choose Request again in its menu.")).setEnabled(
                False
            )
        self._add_recent(recent)
        menu.addAction(self.tr("&Find an earlier report…")).setData(_FIND)
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

    def _add_recent(self, jobs: Sequence[Job]) -> None:
        menu, amounts = self.menu(), Amounts()
        if jobs:
            menu.addAction(self.tr("Recent reports")).setEnabled(False)
        for job in jobs:
            name = title(job)
            day = amounts.moment(job.requested_at, utc_now())
            entry = menu.addAction(f"{self._short(name).replace('&', '&&')}\t{day}")
            entry.setToolTip(tip(name))
            entry.setData(job)

    def _do(self, entry: QAction) -> None:
        wanted = entry.data()
        if isinstance(wanted, Preset):
            self.chosen.emit(wanted)
            return
        if isinstance(wanted, Job):
            self.repeat_wanted.emit(wanted)
            return
        signals = {
            _UPDATE: self.update_wanted,
            _SAVE: self.save_wanted,
            _ALL: self.all_wanted,
            _IMPORT: self.import_wanted,
            _FIND: self.find_wanted,
        }
        signals[wanted].emit()
