"""Everything about one report in words: what was requested, when, and what came of it; identifiers are only copied."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from apsis_desktop.api.definitions import Definition
from apsis_desktop.gui.reports.row.parts_details import part_lines
from apsis_desktop.gui.reports.row.status_text import StatusText
from apsis_desktop.gui.style.light_dark_theme import SPACE
from apsis_desktop.gui.text.file_options import file_options_text
from apsis_desktop.gui.text.file_types import file_type_name
from apsis_desktop.gui.text.report_name import title
from apsis_desktop.gui.widgets.fields import make_read_only, make_roomy
from apsis_desktop.jobs.job import PRACTICE, Job
from apsis_desktop.report.selection import Match, Profiles, Selection
from apsis_desktop.text.printable import one_line

translate = QCoreApplication.translate


def details(job: Job, status: str, now: datetime, wording: StatusText) -> str:
    """Return the text. It has no link, no secret and no identifiers."""
    lines = [
        title(job),
        status,
        "",
        *_requested(job.selection),
        translate("JobDetails", "File: {format}").format(format=file_type_name(job.form)),
        *filter(None, [file_options_text(job.saved_shape, wording.amounts)]),
        "",
        translate("JobDetails", "Requested: {moment}").format(moment=wording.amounts.moment(job.requested_at, now)),
        translate("JobDetails", "Since: {moment}").format(moment=wording.amounts.moment(job.since, now)),
    ]
    lasts = job.connection_id != PRACTICE  # practice reports end with the program
    if job.link_until is not None and job.link_lives(now) and lasts:
        until = wording.amounts.moment(job.link_until, now)
        lines.append(translate("JobDetails", "Can be saved until: {moment}").format(moment=until))
    if job.size is not None:
        lines.append(translate("JobDetails", "Size: {size}").format(size=wording.amounts.size(job.size)))
    lines += part_lines(job, wording.amounts)
    lines += [translate("JobDetails", "Saved as: {path}").format(path=one_line(str(one))) for one in job.saved_before]
    if job.saved_path is not None:
        lines.append(translate("JobDetails", "Saved as: {path}").format(path=one_line(str(job.saved_path))))
    return "\n".join(lines)


def for_support(job: Job) -> str:
    """Return what helps to find a fault: identifiers and codes, not translated. It has no link and no secret."""
    selection = job.selection
    section = [selection.section] if selection.section else []
    named = [
        ("section", section),
        ("segments", selection.segments),
        ("not in", selection.excluded),
        ("columns", selection.columns),
    ]
    lines = [f"{what}: {', '.join(one_line(each.discriminator) for each in them)}" for what, them in named if them]
    return "\n".join([*_technical(job), *lines])


def _requested(selection: Selection) -> list[str]:
    section = [selection.section] if selection.section else []
    who = (
        translate("JobDetails", "In all of: {segments}")
        if selection.match is Match.ALL and len(selection.segments) > 1
        else translate("JobDetails", "In any of: {segments}")
    )
    lines = [
        translate("JobDetails", "Section: {section}").format(section=_named(section)),
        who.format(segments=_named(selection.segments)),
    ]
    if selection.excluded:
        lines.append(translate("JobDetails", "Not in: {segments}").format(segments=_named(selection.excluded)))
    lines.append(
        translate("JobDetails", "Profiles: {which}").format(
            which={
                Profiles.ALL: translate("JobDetails", "all"),
                Profiles.KNOWN: translate("JobDetails", "known only"),
                Profiles.UNKNOWN: translate("JobDetails", "unknown only"),
            }[selection.profiles]
        )
    )
    columns = _named(selection.columns) or translate("JobDetails", "export key only")
    lines.append(translate("JobDetails", "Columns: {columns}").format(columns=columns))
    if selection.which_segment:
        lines.append(translate("JobDetails", "A column for each segment: yes or no"))
    return lines


def _named(definitions: Sequence[Definition]) -> str:
    return ", ".join(one_line(one.name) for one in definitions)


def _technical(job: Job) -> list[str]:
    lines = [
        f"report {job.id}, {job.state.value}, requested {job.requested_at.isoformat()}, since {job.since.isoformat()}"
    ]
    if job.link is not None:
        lines.append(f"link of the kind {job.link.kind.value}")
    if job.problem is not None:
        facts = ", ".join(f"{name}={value}" for name, value in job.problem.facts.items())
        lines += [f"{job.problem.code} {facts}".strip(), job.problem.detail]
    return [line for line in lines if line]


class DetailsDialog(QDialog):
    """`support` is copied together with the text."""

    def __init__(self, title: str, text: str, support: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = QPlainTextEdit(text)
        make_read_only(self._text)
        self._text.setAccessibleName(self.tr("Report details"))
        self._text.setAccessibleDescription(self.tr("What was requested, when, and what came of it."))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        buttons = QDialogButtonBox()  # whose buttons the tab key reaches in the order in which they are added
        self._support = support
        copy = buttons.addButton(self.tr("Copy for &support"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAccessibleDescription(self.tr("Copies the details with all identifiers, to send to support."))
        copy.clicked.connect(self._copy)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[SPACE * 2] * 4)
        layout.setSpacing(SPACE * 2)
        layout.addWidget(self._text)
        layout.addWidget(buttons)
        make_roomy(self)
        line = self.fontMetrics().height()
        self.resize(line * 42, line * 28)

    def text(self) -> str:
        return self._text.toPlainText()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.text()}\n\n{self._support}")
