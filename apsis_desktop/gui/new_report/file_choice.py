"""The part of the form in which the kind of file is chosen, and what is changed of the list in it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from apsis_desktop.gui.new_report.file_options_dialog import EXPORT_KEY, FileOptionsDialog
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.text.file_options import file_options_text
from apsis_desktop.gui.text.file_types import file_type_choice, file_type_meaning
from apsis_desktop.gui.widgets.buttons import LinkButton
from apsis_desktop.gui.widgets.fields import Dropdown
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.layout import frameless_column
from apsis_desktop.lists.form import Form
from apsis_desktop.report.selection import Selection
from apsis_desktop.report.shape import AS_IT_COMES, Shape


class FileChoice(QWidget):
    """Keeps what is said of columns that are not chosen just now: they may be again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = AS_IT_COMES
        self._headings: list[str] = []
        self.combo = Dropdown(self)
        self.combo.setAccessibleName(self.tr("File"))
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        for form in Form:
            self.combo.addItem("", form)
            self.combo.setItemData(self.combo.count() - 1, file_type_meaning(form), Qt.ItemDataRole.ToolTipRole)
        self.combo.currentIndexChanged.connect(self._tell)
        self.options = LinkButton(self.tr("Options…"), parent=self)
        self.options.setAccessibleDescription(self.tr("Rename or leave out columns, or split the file."))
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
        with QSignalBlocker(self.combo):
            self.set_value(selection.form)
        self._tell()

    def applied_to(self, selection: Selection) -> Selection:
        """Return a selection with the file that is chosen here."""
        return selection.saved_as(self.value(), self._shape.of_columns([EXPORT_KEY, *selection.headings()]))

    def fit(self, selection: Selection) -> None:
        """Name the kinds of files as they are for a report, and say what is changed in its file."""
        self._headings = [EXPORT_KEY, *selection.headings()]
        one_request = len(selection.segments) <= 1 and not selection.excluded and not selection.which_segment
        shape = self._shape.of_columns(self._headings)
        for row, form in enumerate(Form):
            name = file_type_choice(form, as_it_comes=one_request and not shape.changes_list)
            if self.combo.itemText(row) != name:
                self.combo.setItemText(row, name)
        self.combo.setAccessibleDescription(file_type_meaning(self.value()))
        self.combo.setToolTip(self.combo.accessibleDescription())
        self.summary.setText(file_options_text(shape))
        self.summary.setVisible(bool(self.summary.text()))

    def _open_options(self) -> None:
        dialog = FileOptionsDialog(self._headings, self._shape.of_columns(self._headings), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._take(dialog.shape()))
        dialog.open()

    def _take(self, shape: Shape) -> None:
        self._shape = shape
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
