"""What stands above the list of reports: its title, the search, which of them are shown, and what several can have."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apsis_desktop.gui.reports.groups import FILTERS, Group, group_name
from apsis_desktop.gui.reports.inbox import ReportInbox
from apsis_desktop.gui.style.light_dark_theme import SPACE, make_primary, title_font
from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.widgets.buttons import LinkButton, PushButton
from apsis_desktop.gui.widgets.fields import SearchField, make_roomy
from apsis_desktop.gui.widgets.held_keys import shortcut_once
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.gui.widgets.radio_choice import RadioChoice


class ReportsHeader(QWidget):
    """`search` and `filters` change what `inbox` shows; `shown_anew` comes after that.

    Of `save_all` and `save_selected` one is there, or none.
    """

    shown_anew = Signal()
    offered = Signal()
    """What can be done with several has changed."""

    def __init__(self, inbox: ReportInbox, amounts: Amounts, parent: QWidget) -> None:
        super().__init__(parent)
        self._inbox = inbox
        self._amounts = amounts
        self.title = PlainLabel(self.tr("Reports"))
        self.title.setFont(title_font(self.font()))
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Search reports"))
        self.search.setAccessibleName(self.tr("Search reports"))
        self.search.setAccessibleDescription(self.tr("Searches names, sections, segments, columns, files and states."))
        letter = self.fontMetrics().averageCharWidth()
        self.search.setMinimumWidth(letter * 28)
        self.search.setMaximumWidth(letter * 60)
        self.search.textChanged.connect(self._look_for)
        self.search.returnPressed.connect(self._enter)
        self.filters = RadioChoice[Group | None]([(one, group_name(one), "") for one in FILTERS], segmented=True)
        self.filters.setAccessibleName(self.tr("Shown reports"))
        self.filters.changed.connect(self._show_group)
        self.elsewhere = LinkButton()
        self.elsewhere.setAccessibleDescription(self.tr("Searches all reports."))
        self.elsewhere.clicked.connect(self.search_everything)
        self.save_all = LinkButton()
        self.save_selected = PushButton()
        make_primary(self.save_selected)
        self.save_all.setAccessibleDescription(self.tr("Saves these reports in one folder."))
        key = QKeySequence(QKeySequence.StandardKey.Save).toString(QKeySequence.SequenceFormat.NativeText)
        self.save_selected.setToolTip(key)
        self.remove_all = LinkButton()
        self.remove_all.setAccessibleDescription(self.tr("Removes these reports from the list."))
        self.for_several = (self.remove_all, self.save_all, self.save_selected)
        self._arrange(parent)
        self.show_counts()
        self.say_found_elsewhere()
        self.offer_for(to_save=0, selected=0)

    def show_counts(self) -> None:
        """Show how many reports there are of each kind, or how many of them the search finds."""
        for group, button in zip(FILTERS, self.filters.buttons(), strict=True):
            button.setText(f"{group_name(group)} {self._amounts.number(self._inbox.count(group))}")

    def offer_for(self, *, to_save: int, selected: int) -> None:
        """Offer to save reports, and to remove those that are chosen; `to_save` is how many can be saved."""
        self.save_selected.setText(self.tr("Sa&ve %Ln…", "so many selected reports", to_save))
        self.save_selected.setVisible(to_save > 0 and selected > 0)
        self.save_selected.setAccessibleDescription(self.save_all.accessibleDescription() if to_save > 1 else "")
        self.save_all.setText(self.tr("Sa&ve all %Ln…", "all reports that are ready", to_save))
        self.save_all.setVisible(to_save > 1 and not selected)
        self.remove_all.setText(self.tr("Re&move %Ln from the list", "so many selected reports", selected))
        self.remove_all.setVisible(selected > 0)
        self.offered.emit()

    def saves_selected(self) -> bool:
        """Tell whether to save what is selected is the one thing to do next."""
        return not self.save_selected.isHidden()

    def say_found_elsewhere(self) -> None:
        """Say how many more the search would find without the filter."""
        found = self._inbox.found_elsewhere()
        self.elsewhere.setText(self.tr("%Ln more i&n All", "so many matches of the search", found))
        self.elsewhere.setVisible(found > 0)

    def search_everything(self) -> None:
        """Show all groups; the search goes on, and the keyboard is in it."""
        self.filters.set_value(None)
        self.search.setFocus()

    def show_everything(self) -> None:
        """End the search, and show all groups."""
        self.search.clear()
        self.filters.set_value(None)

    def is_filtered(self) -> bool:
        return self.filters.value() is not None

    def _look_for(self, text: str) -> None:
        self._inbox.search(text)
        self.show_counts()
        self._tell()

    def _show_group(self) -> None:
        self._inbox.show_group(self.filters.value())
        self._tell()

    def _tell(self) -> None:
        self.say_found_elsewhere()
        self.shown_anew.emit()

    def _enter(self) -> None:
        """Lead from the search to what it finds, in all groups where there is nothing in the one that is shown."""
        if not self._inbox.rowCount() and self._inbox.found_elsewhere():
            self.search_everything()
        elif self._inbox.rowCount():
            self.search.list_wanted.emit()

    def _arrange(self, parent: QWidget) -> None:
        make_roomy(self.search)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), parent)
        find.setWhatsThis(self.tr("Search reports"))
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # elsewhere it finds segments
        find.activated.connect(self.search.setFocus)
        find.activated.connect(self.search.selectAll)
        shown = (
            (Qt.Key.Key_1, self.tr("Show all reports")),
            (Qt.Key.Key_2, self.tr("Show only reports to save")),
            (Qt.Key.Key_3, self.tr("Show only reports in progress")),
            (Qt.Key.Key_4, self.tr("Show only problems")),
        )
        for (key, what), button in zip(shown, self.filters.buttons(), strict=True):
            shortcut = shortcut_once(QKeyCombination(Qt.KeyboardModifier.ControlModifier, key), self, what)
            shortcut.activated.connect(button.click)
            button.setToolTip(shortcut.key().toString(QKeySequence.SequenceFormat.NativeText))
        head = QHBoxLayout()
        head.setSpacing(SPACE * 2)
        head.addWidget(self.title)
        head.addStretch(1)
        for part in self.for_several:
            head.addWidget(part)
        head.addWidget(self.search, 1000)  # what there is, up to its most
        below = QHBoxLayout()
        below.setSpacing(SPACE * 2)
        below.addWidget(self.filters)
        below.addWidget(self.elsewhere)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addLayout(below)
