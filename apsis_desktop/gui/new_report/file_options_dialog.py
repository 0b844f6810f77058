"""The dialog in which a list is changed for its file: its columns, how times are shown, and how many files."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from apsis_desktop.api.report_request import KEY_HEADING, NAMED_KEY
from apsis_desktop.gui.new_report.which_segment import WhichSegmentBox
from apsis_desktop.gui.style.light_dark_theme import SPACE, make_primary, strong_font
from apsis_desktop.gui.text.file_options import column_name
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.buttons import TickBox
from apsis_desktop.gui.widgets.dialogs import GrowingDialog, dialog_column
from apsis_desktop.gui.widgets.fields import leave_wheel_to_parent, make_roomy
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.report.shape import Shape

MOST_ROWS, USUAL_ROWS = 10_000_000, 10_000


class _Line(NamedTuple):
    heading: str
    kept: TickBox
    name: QLineEdit
    time: TickBox | None


class FileOptionsDialog(GrowingDialog):
    """`marks` are the headings of a column for each segment; there are none where it makes no sense to have them.

    `which`: whether the file has these columns. `without_times`: headings of columns whose values are no times.
    `has_preset`: whether the report started from a preset.
    """

    def __init__(
        self,
        headings: Sequence[str],
        shape: Shape,
        parent: QWidget | None = None,
        *,
        marks: Sequence[str] = (),
        which: bool = False,
        has_preset: bool = False,
        without_times: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("File options"))
        self._before = shape
        self._without_times = {NAMED_KEY, *marks, *without_times}.difference(shape.times)
        column = dialog_column(self, self.tr("File options"))
        if has_preset:
            column.addWidget(SecondaryLabel(self.tr("These choices are kept with the preset."), self))
        self.split = TickBox(self.tr("&Split into files with at most"), self)
        self.split.setAccessibleDescription(self.tr("Each file has the column headings."))
        self.split.setChecked(shape.split is not None)
        self.rows = QSpinBox(self)
        self.rows.setRange(1, MOST_ROWS)
        self.rows.setGroupSeparatorShown(True)
        self.rows.setValue(shape.split or USUAL_ROWS)
        self.rows.setAccessibleName(self.tr("Rows in each file"))
        self.rows.setAccessibleDescription(self.split.accessibleDescription())
        self.rows.setEnabled(self.split.isChecked())
        leave_wheel_to_parent(self.rows)
        self.split.toggled.connect(self.rows.setEnabled)
        row = QHBoxLayout()
        row.addWidget(self.split)
        row.addWidget(self.rows)
        row.addWidget(PlainLabel(self.tr("rows"), self))
        row.addStretch(1)
        column.addLayout(row)
        self.which = WhichSegmentBox(self, offered=bool(marks))
        self.which.setChecked(which)
        column.addWidget(self.which, 0, Qt.AlignmentFlag.AlignLeading)
        self._lines: list[_Line] = []
        column.addWidget(self._table([*headings, *marks], shape), 1)
        self._marks = self._lines[len(headings) :]
        self.which.toggled.connect(self._show_marks)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.done_button = buttons.addButton(self.tr("D&one"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.done_button.setAccessibleDescription(self.tr("Applies to the reports that you request from now on."))
        make_primary(self.done_button)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        make_roomy(self)
        self._show_marks()
        self.resize(SPACE * 76, min(SPACE * 80, self.sizeHint().height() + SPACE * 5 * len(headings)))

    def shape(self) -> Shape:
        """Return what is chosen here."""
        typed = ((line.heading, " ".join(line.name.text().split())) for line in self._lines)
        return Shape(
            form=self._before.form,
            split=self.rows.value() if self.split.isChecked() else None,
            renamed=tuple((heading, name) for heading, name in typed if name and _renames(heading, name)),
            left_out=tuple(line.heading for line in self._lines if not line.kept.isChecked()),
            times=tuple(line.heading for line in self._lines if line.time and line.time.isChecked()),
            excel_text=self._before.excel_text,
        )

    def _table(self, headings: Sequence[str], shape: Shape) -> QWidget:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, SPACE, 0)
        grid.setHorizontalSpacing(SPACE * 2)
        titles = [self.tr("Column"), self.tr("Name in the file")]
        if not self._without_times.issuperset(headings):
            titles.append(self.tr("Show as time"))
        for at, title in enumerate(titles):
            label = PlainLabel(title)
            label.setFont(strong_font(self.font()))
            grid.addWidget(label, 0, at)
        renamed = dict(shape.renamed)
        for number, heading in enumerate(headings, start=1):
            line = self._line(heading, renamed.get(heading, ""), shape, content)
            grid.addWidget(line.kept, number, 0)
            grid.addWidget(line.name, number, 1)
            if line.time:
                grid.addWidget(line.time, number, 2, Qt.AlignmentFlag.AlignHCenter)
            self._lines.append(line)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(headings) + 1, 1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

    def _line(self, heading: str, name: str, shape: Shape, parent: QWidget) -> _Line:
        shown = in_a_sentence(column_name(heading))
        kept = TickBox(shown.replace("&", "&&"), parent)
        kept.setAccessibleName(self.tr("Include {column}").format(column=shown))
        kept.setAccessibleDescription(self.tr("Leaves the column out of the file when it is not selected."))
        kept.setChecked(heading not in shape.left_out)
        field = QLineEdit(name, parent)
        field.setPlaceholderText(KEY_HEADING if heading == NAMED_KEY else heading)
        field.setAccessibleName(self.tr("Name of {column} in the file").format(column=shown))
        field.setEnabled(kept.isChecked())
        boxes, time = [kept], self._time_box(heading, shown, shape, parent)
        if time:
            boxes.append(time)
            time.setEnabled(kept.isChecked())
            kept.toggled.connect(time.setEnabled)
        for box in boxes:  # as high as the field, and so as easy to hit
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        kept.toggled.connect(field.setEnabled)
        kept.toggled.connect(self._check)
        return _Line(heading, kept, field, time)

    def _time_box(self, heading: str, shown: str, shape: Shape, parent: QWidget) -> TickBox | None:
        if heading in self._without_times:
            return None
        time = TickBox("", parent)
        time.setAccessibleName(self.tr("Show {column} as time").format(column=shown))
        meaning = self.tr("For numbers that count the seconds since 1970. In Excel, tidy.")
        time.setAccessibleDescription(meaning)
        time.setToolTip(meaning)
        time.setChecked(heading in shape.times)
        return time

    def _show_marks(self) -> None:
        for line in self._marks:
            for part in (line.kept, line.name):
                part.setVisible(self.which.isChecked())
        self._check()

    def _check(self) -> None:
        """A file needs a column."""
        shown = self._lines if self.which.isChecked() else self._lines[: len(self._lines) - len(self._marks)]
        self.done_button.setEnabled(any(line.kept.isChecked() for line in shown))


def _renames(heading: str, name: str) -> bool:
    """Tell whether a name is another one than the file has. The export key's may be any in it."""
    return heading == NAMED_KEY or name != heading
