"""The choices of a report that are one of few: which profiles, and the kind of file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.reports.action_names import format_meaning, format_name
from apsis_desktop.gui.widgets.radio_choice import RadioChoice
from apsis_desktop.report.selection import FileFormat, Profiles

translate = QCoreApplication.translate

_FORMATS = (FileFormat.XLSX, FileFormat.CSV, FileFormat.CSV_GZ)
"""The one that most people want first."""


def profiles_choice(parent: QWidget) -> RadioChoice[Profiles]:
    return RadioChoice[Profiles](
        (
            (
                Profiles.ALL,
                translate("NewReportPanel", "All"),
                translate("NewReportPanel", "Including profiles without an email, mobile number or CRM ID."),
            ),
            (
                Profiles.KNOWN,
                translate("NewReportPanel", "Known"),
                translate("NewReportPanel", "With an email, mobile number or CRM ID."),
            ),
            (
                Profiles.UNKNOWN,
                translate("NewReportPanel", "Unknown"),
                translate("NewReportPanel", "Website visitors known only by a cookie."),
            ),
        ),
        parent,
        segmented=True,
    )


def file_choice(parent: QWidget) -> RadioChoice[FileFormat]:
    return RadioChoice[FileFormat](
        [(one, format_name(one), format_meaning(one)) for one in _FORMATS], parent, segmented=True
    )
