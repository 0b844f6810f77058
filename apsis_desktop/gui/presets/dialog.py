"""The dialog of all presets of the connection in use: what each holds, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from apsis_desktop.gui.presets.contents import AccountLists, contents_html, missing_from
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, make_primary
from apsis_desktop.gui.text.formatting import listed
from apsis_desktop.gui.text.pasted_names import NameLookup
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.buttons import TickBox
from apsis_desktop.gui.widgets.dialogs import button_column, close_box, dialog_column
from apsis_desktop.gui.widgets.fields import NameEditing, make_read_only, make_roomy
from apsis_desktop.gui.widgets.held_keys import letter_once
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.name_painting import row_height
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.widgets.plain_text import PlainLabel, tip
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.presets.presets import LONGEST_NAME, Preset
from apsis_desktop.text.printable import one_line

_PRESET = Qt.ItemDataRole.UserRole


class PresetList(QListWidget):
    """The presets by name, which can be edited in place.

    `marked` comes when another one is selected, `named` with a preset and what was typed for its name.
    """

    marked = Signal()
    named = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Presets"))
        self.setAccessibleDescription(self.tr("Select one to see what it contains."))
        self.setItemDelegate(NameEditing(self.tr("Preset name"), self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.currentItemChanged.connect(self.marked)
        self.itemChanged.connect(self._typed)

    def show_presets(self, presets: Sequence[Preset], mark: str | None) -> None:
        """List the presets and select the one of this id, or the row that was selected where there is none."""
        row = max(0, self.currentRow())
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        for preset in presets:
            item = QListWidgetItem(one_line(preset.name), self)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_PRESET, preset)
            item.setToolTip(tip(preset.name))
            item.setSizeHint(QSize(0, row_height(self.fontMetrics())))
        ids = [preset.id for preset in presets]
        self.setCurrentRow(ids.index(mark) if mark in ids else min(row, len(ids) - 1))
        self.blockSignals(False)  # noqa: FBT003 - the same
        self.marked.emit()

    def preset(self) -> Preset | None:
        """Return the one that is selected."""
        found = self.currentItem().data(_PRESET) if self.currentRow() >= 0 else None
        return found if isinstance(found, Preset) else None

    def edit_name(self) -> None:
        if self.currentItem() is not None:
            self.setFocus()
            self.editItem(self.currentItem())

    def _typed(self, item: QListWidgetItem) -> None:
        preset = item.data(_PRESET)
        typed = " ".join(item.text().split())
        if isinstance(preset, Preset) and typed != " ".join(one_line(preset.name).split()):
            self.blockSignals(True)  # noqa: FBT003 - the same
            item.setText(one_line(preset.name))  # until it is kept under the new one
            self.blockSignals(False)  # noqa: FBT003 - the same
            self.named.emit(preset, typed)


class PresetsDialog(QDialog):
    """The presets of a connection. `lists` is what the account has, with the columns of one section.

    The columns of other sections are looked up in the catalogue when they are needed.
    """

    chosen = Signal(object)
    """A `Preset` to start from."""
    export_wanted = Signal(object)
    import_wanted = Signal()

    def __init__(
        self,
        library: PresetLibrary,
        catalogue: Catalogue,
        lists: AccountLists,
        mark: str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._catalogue = catalogue
        self._lists = lists
        self._removed: Preset | None = None
        self.setWindowTitle(self.tr("Presets"))
        self.list = PresetList(self)
        self.list.marked.connect(self._show_marked)
        self.list.named.connect(self._rename)
        self.list.itemDoubleClicked.connect(self._use)
        self.missing = Notice(self)
        self.contents = QTextEdit(self)
        make_read_only(self.contents)
        self.contents.setAccessibleName(self.tr("Contents of the preset"))
        self.contents.setAccessibleDescription(self.tr("Its segments, columns and file type."))
        self.remember = TickBox(self.tr("Re&member who was in this list"), self)
        self.remember.clicked.connect(self._remember)
        self.use = QPushButton(self.tr("&Use this preset"), self)
        make_primary(self.use)
        self.rename = QPushButton(self.tr("&Rename"), self)
        self.delete = QPushButton(self.tr("&Delete"), self)
        letter_once(self.delete)
        self.export = QPushButton(self.tr("&Export…"), self)
        self.take_in = QPushButton(self.tr("&Import…"), self)
        self.use.clicked.connect(self._use)
        self.rename.clicked.connect(self.list.edit_name)
        self.delete.clicked.connect(self._delete)
        self.export.clicked.connect(self._export)
        self.take_in.clicked.connect(self.import_wanted)
        self.notice = Notice(self)  # to the tab key, what was made later comes later
        self.notice.action_triggered.connect(self._bring_back)
        self._arrange()
        make_roomy(self)
        library.changed.connect(self._refresh)
        library.failed.connect(self._show_marked)
        catalogue.columns.connect(self._show_marked)
        self.list.show_presets(library.presets(), mark)
        (self.list if self.list.count() else self.take_in).setFocus()

    def _arrange(self) -> None:
        hint = PlainLabel(self.tr("No presets yet. Make your choices for a report, then save them as a preset."), self)
        hint.setWordWrap(True)
        self._empty = hint
        side = button_column(
            (self.use, self.tr("Replaces your current choices.")),
            (self.rename, self.tr("Type the new name in the list.")),
            (self.delete, self.tr("You can undo this.")),
            (self.export, self.tr("Saves the preset as a file for a colleague.")),
            (self.take_in, self.tr("Adds a preset that a colleague exported.")),
        )
        meaning = SecondaryLabel(
            self.tr(
                "The next report then shows who is new and how many are gone, even without the old file. For that, a "
                "fingerprint of each person is kept on this computer. Fingerprints are personal data."
            ),
            self,
        )
        self.remember.setAccessibleDescription(meaning.text())
        held = QVBoxLayout()
        held.setSpacing(SPACE)
        held.addWidget(self.missing)
        held.addWidget(self.contents, 1)
        held.addWidget(self.remember)
        held.addWidget(meaning)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE * 2)
        middle.addWidget(self.list, 2)
        middle.addLayout(held, 3)
        middle.addLayout(side)
        column = dialog_column(self, self.tr("Presets"), SPACE * 2)
        column.addWidget(self._empty)
        column.addLayout(middle, 1)
        column.addWidget(self.notice)
        column.addWidget(close_box(self))
        self.resize(SPACE * 100, SPACE * 56)

    def _refresh(self) -> None:
        marked = self.list.preset()
        self.list.show_presets(self._library.presets(), marked.id if marked else None)

    def _show_marked(self) -> None:
        preset = self.list.preset()
        for button in (self.remember, self.use, self.rename, self.delete, self.export):
            button.setEnabled(preset is not None)
        some = self.list.count() > 0
        self._empty.setVisible(not some)
        self.list.setEnabled(some)
        self.contents.setEnabled(some)
        self.missing.clear()
        self.remember.setChecked(preset is not None and preset.remembers)
        if preset is None:
            self.contents.clear()
            return
        lists = self._lists_for(preset)
        self.contents.setHtml(contents_html(preset, lists))
        gone = missing_from(preset, lists)
        if gone:
            text = self.tr("Not in this account: {names}. The rest of the preset works.")
            self.missing.say(Tone.WARN, text.format(names=listed([one.name for one in gone])))

    def _lists_for(self, preset: Preset) -> AccountLists:
        section = self._lists.section_of(preset)
        columns = None if section is None else self._catalogue.look_up_columns(section)
        return self._lists if columns is None else replace(self._lists, columns=NameLookup(columns.both))

    def _use(self) -> None:
        preset = self.list.preset()
        if preset is not None:
            self.accept()
            self.chosen.emit(preset)

    def _rename(self, preset: Preset, name: str) -> None:
        others = [one for one in self._library.presets() if one.id != preset.id]
        if not name:
            self.notice.say(Tone.WARN, self.tr("Enter a name for the preset."), closable=True)
        elif any(one.name.casefold() == name.casefold() for one in others):
            text = self.tr("A preset named “{name}” already exists.").format(name=in_a_sentence(name))
            self.notice.say(Tone.WARN, text, closable=True)
        else:
            self.notice.clear()
            self._library.keep(replace(preset, name=name[:LONGEST_NAME]))

    def _remember(self, remembers: bool) -> None:  # noqa: FBT001 - from a signal
        preset = self.list.preset()
        if preset is not None:
            self.notice.clear()
            if remembers:
                self._library.remember(preset)
                return
            self._library.remember_no_more(preset)
            if (other := self._who_remembers_too(preset)) is not None:
                self.notice.say(Tone.CALM, self._stays_with(other), closable=True)

    def _delete(self) -> None:
        preset = self.list.preset()
        if preset is not None:
            self._library.remove(preset.id)
            self._removed = preset
            text, other = self.tr("“{preset}” was deleted."), self._who_remembers_too(preset)
            if preset.remembers and other is None:  # the fingerprints do not come back with it
                text = self.tr("“{preset}” was deleted, and so were the fingerprints of its list.")
            text = text.format(preset=in_a_sentence(preset.name))
            if preset.remembers and other is not None:
                text = f"{text} {self._stays_with(other)}"
            self.notice.say(Tone.CALM, text, action=self.tr("Undo"), closable=True)

    def _who_remembers_too(self, preset: Preset) -> Preset | None:
        """Return another preset that remembers the same people: what is kept of them stays with it."""
        others = (one for one in self._library.presets() if one.remembers and one.id != preset.id)
        return next((one for one in others if one.shares_people_with(preset)), None)

    def _stays_with(self, other: Preset) -> str:
        text = self.tr("“{preset}” remembers the same people, so their fingerprints are kept.")
        return text.format(preset=in_a_sentence(other.name))

    def _bring_back(self) -> None:
        if self._removed is not None:
            self._library.keep(self._removed)
            self._removed = None
            self.notice.clear()

    def _export(self) -> None:
        preset = self.list.preset()
        if preset is not None:
            self.export_wanted.emit(preset)

    def show_imported(self, preset: Preset) -> None:
        """Select a preset that was imported, and say so."""
        self.list.show_presets(self._library.presets(), preset.id)
        text = self.tr("“{preset}” was imported.").format(preset=in_a_sentence(preset.name))
        self.notice.say(Tone.GOOD, text, closable=True)
