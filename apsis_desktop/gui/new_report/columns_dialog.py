"""The dialog to choose columns in: a checklist of the section's attributes and tags that can be searched."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from apsis_desktop.api.definitions import Column, Definition
from apsis_desktop.gui.new_report.paste_dialog import PasteDialog, PasteWording
from apsis_desktop.gui.style.light_dark_theme import SPACE, make_primary, title_font
from apsis_desktop.gui.text.formatting import listed
from apsis_desktop.gui.text.pasted_names import NameLookup
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.checklist import Checklist
from apsis_desktop.gui.widgets.checklist_model import Check
from apsis_desktop.gui.widgets.fields import Dropdown, make_roomy
from apsis_desktop.gui.widgets.held_keys import shortcut_once
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.plain_text import BreakingLabel
from apsis_desktop.jobs.columns_task import Columns


class ColumnsDialog(QDialog):
    """`chosen()` is what is ticked when it is accepted: those chosen before in their order, new ones after them."""

    def __init__(
        self,
        columns: Columns,
        chosen: tuple[Column, ...],
        notes: Mapping[Definition, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._chosen = list(chosen)
        tag = self.tr("tag")
        tags: dict[Definition, str] = {one: ", ".join(filter(None, (tag, notes.get(one)))) for one in columns.tags}
        self._notes = dict(notes) | tags
        self.setWindowTitle(self.tr("Columns"))
        section = in_a_sentence(columns.section.name)
        title = BreakingLabel(self.tr("Columns of “{section}”").format(section=section), self)
        title.setFont(title_font(self.font()))

        self.kind = Dropdown(self)
        self.kind.addItems([self.tr("Attributes and tags"), self.tr("Attributes"), self.tr("Tags")])
        self.kind.setAccessibleName(self.tr("Which columns to show"))
        self.kind.setAccessibleDescription(self.tr("Whether attributes, tags or both are listed below"))
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.paste = LinkButton(self.tr("Pas&te names…"), parent=self)
        self.paste.setAccessibleDescription(self.tr("Ticks all the columns of a list at once."))
        self.paste.clicked.connect(self.open_paste_dialog)
        self.paste.setEnabled(bool(columns.both))
        self.paste_dialog: PasteDialog[Column] | None = None
        self.checklist = Checklist(self)
        self.checklist.model.ticked.connect(self._ticked)
        self._count = SecondaryLabel("", self)

        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.use = buttons.addButton(self.tr("&Use these columns"), QDialogButtonBox.ButtonRole.AcceptRole)
        make_primary(self.use)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # Enter alone ticks what is found
            shortcut_once(Qt.KeyboardModifier.ControlModifier | enter, self).activated.connect(self.accept)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(title)
        above = QHBoxLayout()
        above.setSpacing(2 * SPACE)
        above.addWidget(self.kind, 1)
        above.addWidget(self.paste)
        layout.addLayout(above)
        layout.addWidget(self.checklist, 1)
        layout.addWidget(self._count)
        layout.addWidget(buttons)
        self._show_kind()
        self._show_ticks()
        make_roomy(self)
        self.resize(56 * SPACE, 68 * SPACE)
        self.checklist.search.setFocus()

    def chosen(self) -> tuple[Column, ...]:
        return tuple(self._chosen)

    def open_paste_dialog(self) -> None:
        """Let a list of names be pasted; what is found is ticked besides what is ticked already."""
        wording = PasteWording(
            self.tr("Choose columns from a list"),
            self.tr("Paste their names or IDs here: one a line, or with commas, semicolons or tabs between them."),
            self.tr("Some names fit several columns. Tick the ones that you mean."),
        )
        self.paste_dialog = PasteDialog(NameLookup(self._columns.both), wording, self._notes, self)
        self.paste_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paste_dialog.accepted.connect(self._take_pasted)
        self.paste_dialog.open()

    def _take_pasted(self) -> None:
        if self.paste_dialog is not None:
            self._chosen = list(dict.fromkeys((*self._chosen, *self.paste_dialog.chosen())))
            self._show_ticks()

    def _show_kind(self) -> None:
        kinds: tuple[tuple[Definition, ...], ...] = (
            self._columns.both,
            self._columns.attributes,
            self._columns.tags,
        )
        items = kinds[self.kind.currentIndex()]
        self.checklist.model.set_items(items, self._notes)
        self.checklist.set_names(self._search_text(len(items)), self.kind.currentText())
        none = (
            self.tr("This section has neither attributes nor tags."),
            self.tr("This section has no attributes."),
            self.tr("This section has no tags."),
        )
        self.checklist.say("" if items else none[self.kind.currentIndex()])

    def _search_text(self, count: int) -> str:
        several = (
            self.tr("Search %Ln columns", "", count),
            self.tr("Search %Ln attributes", "", count),
            self.tr("Search %Ln tags", "", count),
        )
        # English has no file of plural forms: its singular is a text of its own.
        few = (self.tr("Search columns"), self.tr("Search attributes"), self.tr("Search tags"))
        return (several if count > 1 else few)[self.kind.currentIndex()]

    def _ticked(self, column: Column, ticked: bool) -> None:  # noqa: FBT001 - the signal's signature
        if ticked:
            self._chosen.append(column)
        else:
            self._chosen.remove(column)
        self._show_ticks()

    def _show_ticks(self) -> None:
        self.checklist.model.set_marks(dict.fromkeys(self._chosen, Check.Checked))
        if self._chosen:
            chosen = self.tr("%Ln chosen", "", len(self._chosen))
            names = listed([one.name for one in self._chosen])
            text = self.tr("{chosen}: {names}").format(chosen=chosen, names=names)
        else:
            text = self.tr("Nothing is chosen besides the export key.")
        self._count.setText(text)
        self.use.setAccessibleDescription(text)
