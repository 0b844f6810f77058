"""The right half while segments or columns are chosen: all that there are, with a search, to tick and to exclude."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from apsis_desktop.api.definitions import Definition
from apsis_desktop.gui.new_report.picker_words import Kind, PickerWording
from apsis_desktop.gui.style.icons import icon
from apsis_desktop.gui.style.light_dark_theme import SPACE, title_font
from apsis_desktop.gui.text.pasted_names import NameLookup
from apsis_desktop.gui.widgets.buttons import PushButton
from apsis_desktop.gui.widgets.checklist.checklist import Checklist
from apsis_desktop.gui.widgets.checklist.model import Groups
from apsis_desktop.gui.widgets.fields import Dropdown, make_roomy
from apsis_desktop.gui.widgets.focus import put_after
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.plain_text import PlainLabel

if TYPE_CHECKING:
    from apsis_desktop.gui.new_report.paste_dialog import PasteDialog

_WIDEST = SPACE * 170
"""Pixels: on a larger screen a name and its link would lie too far apart."""


class Picker(QWidget):
    """What is ticked shows at once in the other half. Done or Esc asks for it to be `closed`."""

    closed = Signal(bool)
    """Whether by the keyboard."""
    pasted = Signal(object)
    """A tuple of what was found of a list of names."""

    def __init__(self, wording: PickerWording, *, excludes: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._kinds: tuple[Kind, ...] = ()
        self._notes: Mapping[Definition, str] = {}
        self._everything = NameLookup[Definition]()
        self._first: Groups = ()
        self._state, self._busy = "", False
        self._title = PlainLabel(wording.title, self)
        self._hint = SecondaryLabel(wording.hint, self)
        self.done = PushButton(self.tr("&Done"), self)
        self.done.setAccessibleDescription(self.tr("Shows the reports again. Your choices are kept."))
        self.done.setAutoDefault(False)
        self.done.clicked.connect(self.closed)
        self.checklist = Checklist(self, excludes=excludes)
        self.checklist.set_names(wording.search, wording.title)
        self.kind = Dropdown(self)
        self.kind.setAccessibleName(self.tr("Show"))
        self.kind.setAccessibleDescription(self.tr("Which part of the list is shown."))
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.paste = PushButton(self.tr("Paste &names…"), self)
        self.paste.setAccessibleDescription(self.tr("Chooses everything in a pasted list of names."))
        self.paste.setAutoDefault(False)
        self.paste.clicked.connect(self.open_paste_dialog)
        self.paste_dialog: PasteDialog[Definition] | None = None
        self._unfinished = ""  # what was pasted when the dialog was closed without choosing anything
        self.refresh = QToolButton(self)
        self.refresh.setIconSize(QSize(2 * SPACE, 2 * SPACE))
        self.refresh.setAccessibleName(self.tr("Refresh"))
        self.refresh.setAccessibleDescription(self.tr("Loads sections, segments and columns from APSIS One again."))
        keys = QKeySequence(QKeySequence.StandardKey.Refresh).toString(QKeySequence.SequenceFormat.NativeText)
        self.refresh.setToolTip(f"{self.tr('Refresh')} ({keys})")
        self._arrange()
        self._update_look()
        self.offer((), {})

    def offer(self, kinds: Sequence[Kind], notes: Mapping[Definition, str]) -> None:
        """Let these be chosen from: first all that there is, last what is chosen.

        `notes` tell things of one name apart.
        """
        place = max(0, self.kind.currentIndex())
        self._kinds, self._notes = tuple(kinds), notes
        self._everything = NameLookup(kinds[0].items()) if kinds else NameLookup()
        self._state = ""
        self.kind.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.kind.clear()
        self.kind.addItems([one.name for one in kinds])
        self.kind.setCurrentIndex(min(place, len(kinds) - 1))
        self.kind.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.kind.setVisible(bool(kinds))
        self.paste.setEnabled(bool(self._everything.items))
        self._show_kind()

    def say(self, state: str, *, busy: bool = False) -> None:
        """Say why there is nothing to choose from."""
        self.offer((), {})
        self._state, self._busy = state, busy
        self._show_kind()

    def begin(self, *, chosen: bool, first: Groups) -> None:
        """Show all that there is from its beginning, with these things at its front; or what is chosen alone."""
        self.checklist.begin_at_top()
        self._first = first
        self.kind.setCurrentIndex(len(self._kinds) - 1 if chosen else 0)
        self._put_first()
        self.checklist.begin_search()

    def open_paste_dialog(self) -> None:
        """Let a list of names be pasted; what is found is chosen besides what is chosen already."""
        if not self._everything.items or self.paste_dialog is not None:
            return
        from apsis_desktop.gui.new_report.paste_dialog import PasteDialog

        self.paste_dialog = PasteDialog(self._everything, self._wording.paste, self._notes, self)
        self.paste_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paste_dialog.lead_back_to(self.paste)
        self.paste_dialog.accepted.connect(self._take_pasted)
        self.paste_dialog.finished.connect(self._paste_closed)
        self.paste_dialog.begin_with(self._unfinished)
        self.paste_dialog.open()

    def close_dialog(self) -> None:
        """Close the dialog for a list of names, and forget the list: it is about what is not there any more."""
        if self.paste_dialog is not None:
            self.paste_dialog.reject()
        self._unfinished = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit(True)  # noqa: FBT003 - a signal has no names
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange, QEvent.Type.FontChange}:
            self._update_look()

    def _take_pasted(self) -> None:
        if self.paste_dialog is not None:
            self.pasted.emit(self.paste_dialog.chosen())

    def _paste_closed(self, result: int) -> None:
        if self.paste_dialog is not None:
            accepted = result == QDialog.DialogCode.Accepted
            self._unfinished = "" if accepted else self.paste_dialog.text.toPlainText()
        self.paste_dialog = None

    def _show_kind(self) -> None:
        if not self._kinds:
            self.checklist.model.set_items((), {})
            self.checklist.say(self._state, busy=self._busy)
            return
        kind = self._kinds[self.kind.currentIndex()]
        items = kind.items()
        self.checklist.model.set_items(items, self._notes)
        self._put_first()
        self.checklist.say("" if items else kind.nothing)

    def _put_first(self) -> None:
        rest = self._kinds[self.kind.currentIndex()].rest if self._kinds else ""
        self.checklist.model.put_first(self._first if rest else (), rest)

    def _update_look(self) -> None:
        self._title.setFont(title_font(self.font()))
        self.refresh.setIcon(icon("refresh", QGuiApplication.palette().color(QPalette.ColorRole.WindowText)))

    def _arrange(self) -> None:
        make_roomy(self.checklist.search, self.kind, self.paste, self.done)
        side = self.paste.minimumHeight() or self.paste.sizeHint().height()
        self.refresh.setFixedSize(side, side)
        tools = QHBoxLayout()
        tools.setSpacing(SPACE)
        tools.addWidget(self.kind)
        tools.addStretch(1)
        tools.addWidget(self.paste)
        tools.addWidget(self.refresh)
        self.checklist.below_search.addLayout(tools)
        put_after(self.checklist.search, (self.kind, self.paste, self.refresh, self.checklist.view))  # as they stand
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setWhatsThis(self.tr("Go to the search"))
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.checklist.begin_search)
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3 // 2)
        head.addWidget(self._title, 1)
        head.addWidget(self.done)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addLayout(head)
        words.addWidget(self._hint)
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE * 2)
        across.setSpacing(0)
        across.addWidget(content, 1)
        across.addStretch()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE * 3 // 2)
        layout.addLayout(words)
        layout.addWidget(self.checklist, 1)
