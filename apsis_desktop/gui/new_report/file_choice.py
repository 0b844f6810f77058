"""The part of the form in which the kind of file is chosen, and what is changed of the list in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from apsis_desktop.api.definitions import Column, Tag
from apsis_desktop.api.report_request import NAMED_KEY
from apsis_desktop.gui.new_report.which_segment import can_differ
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.text.file_options import file_options_text
from apsis_desktop.gui.text.file_types import file_type_choice, file_type_meaning
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.fields import Dropdown
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.layout import frameless_column
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import Selection
from apsis_desktop.report.shape import AS_IT_COMES

if TYPE_CHECKING:
    from apsis_desktop.gui.new_report.file_options_dialog import FileOptionsDialog

_TEXTS = {f"com.apsis1.attributes.{name}" for name in ("email", "mobile", "firstname", "lastname")}
"""Attributes of APSIS One's own that are known to be no times."""


class FileChoice(QWidget):
    """Keeps what is said of columns that are not chosen just now, and of segments: they may be again.

    `has_preset` tells whether the report started from a preset. `which_segment`: a column for each segment is wanted,
    where profiles can differ.
    """

    changed = Signal()

    def __init__(self, has_preset: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_preset = has_preset
        self._shape = AS_IT_COMES
        self._selection = Selection()
        self.which_segment = False
        self.combo = Dropdown(self)
        self.combo.setAccessibleName(self.tr("File"))
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        for form in Form:
            # Short names that do not say who makes the file: a second segment would change the name otherwise.
            self.combo.addItem(file_type_choice(form, as_it_comes=False), form)
        self.combo.currentIndexChanged.connect(self._tell)
        self.options = LinkButton(self.tr("Opt&ions…"), parent=self)
        self.options.setAccessibleDescription(self.tr("Rename, leave out or add columns, or split the file."))
        self.options.setToolTip(self.options.accessibleDescription())
        self.options.clicked.connect(self._open_options)
        self.summary = SecondaryLabel("", self)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3 // 2)
        row.addWidget(self.combo, 1)
        row.addWidget(self.options)
        column = frameless_column(self)
        column.addLayout(row)
        column.addWidget(self.summary)
        self.setFocusProxy(self.combo)
        self.fit(Selection())

    def value(self) -> Form:
        return Form(self.combo.currentData())

    def set_value(self, form: Form) -> None:
        self.combo.setCurrentIndex(list(Form).index(form))

    def set_file(self, selection: Selection) -> None:
        """Choose the file of a report."""
        self._shape = selection.shape
        self.which_segment = selection.which_segment
        with QSignalBlocker(self.combo):
            self.set_value(selection.form)
        self._tell()

    def applied_to(self, selection: Selection) -> Selection:
        """Return a selection with the file that is chosen here."""
        marked = replace(selection, which_segment=self.which_segment and can_differ(selection))
        headings = [NAMED_KEY, *marked.headings()]
        shape = self._shape.of_columns(headings)
        if len(shape.left_out) == len(headings):  # a file needs a column
            shape = replace(shape, left_out=tuple(heading for heading in shape.left_out if heading != NAMED_KEY))
        return marked.saved_as(self.value(), shape)

    def keep_key(self, kept: bool) -> None:  # noqa: FBT001 - from a signal
        """Have the export key in the file, or leave it out."""
        others = tuple(heading for heading in self._shape.left_out if heading != NAMED_KEY)
        self._shape = replace(self._shape, left_out=others if kept else (NAMED_KEY, *others))
        self._tell()

    def left_out(self, selection: Selection) -> frozenset[int]:
        """Return which columns of a report its file leaves out, counted from the export key."""
        headings = [NAMED_KEY, *selection.headings()]
        return frozenset(headings.index(one) for one in selection.shape.left_out)

    def fit(self, selection: Selection, *, one_request: bool = True) -> None:
        """Say who makes each kind of file for a report, and what is changed in it.

        `one_request`: APSIS One makes the list, rather than this computer out of several.
        """
        self._selection = selection
        shape = selection.shape
        for row, form in enumerate(Form):
            self.combo.setItemData(row, self._meaning(form, one_request=one_request), Qt.ItemDataRole.ToolTipRole)
        self.combo.setAccessibleDescription(self._meaning(self.value(), one_request=one_request))
        self.combo.setToolTip(self.combo.accessibleDescription())
        said = [file_options_text(shape)]
        if selection.which_segment:
            said.insert(0, self.tr("A yes/no column for each segment."))
        if one_request and selection.segments and len(selection.columns) > 1:
            said.append(self.tr("APSIS One sets the order of the columns."))
        self.summary.setText(" ".join(filter(None, said)))
        self.summary.setVisible(bool(self.summary.text()))

    def _meaning(self, form: Form, *, one_request: bool) -> str:
        """Say what a kind of file is good for, and who makes it."""
        if not one_request:
            maker = self.tr("Apsis Desktop puts the list together on this computer, in your order of columns.")
        elif self._selection.shape.changes_list:
            maker = self.tr("Apsis Desktop applies your options on this computer.")
        elif AS_IT_COMES.made_as(form).is_made_here:
            maker = self.tr("Apsis Desktop makes the file on this computer.")
        else:
            maker = self.tr("APSIS One makes the file.")
        return f"{file_type_meaning(form)} {maker}"

    def _open_options(self) -> None:
        chosen = self._selection
        offered = can_differ(chosen)
        headings = replace(chosen, which_segment=offered).headings()
        count = len(chosen.columns)
        from apsis_desktop.gui.new_report.file_options_dialog import FileOptionsDialog

        dialog = FileOptionsDialog(
            [NAMED_KEY, *headings[:count]],
            self._shape.of_columns([NAMED_KEY, *headings]),
            self.window(),
            marks=headings[count:],
            which=chosen.which_segment,
            has_preset=self._has_preset(),
            without_times=[heading for heading, one in zip(headings, chosen.columns, strict=False) if _is_no_time(one)],
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.lead_back_to(self.options)
        dialog.accepted.connect(lambda: self._take(dialog))
        dialog.open()

    def _take(self, dialog: FileOptionsDialog) -> None:
        self._shape = dialog.shape()
        if dialog.which.isEnabled():
            self.which_segment = dialog.which.isChecked()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()


def _is_no_time(column: Column) -> bool:
    """Tell whether it is known of a column that its values are no times."""
    return isinstance(column, Tag) or column.discriminator in _TEXTS
