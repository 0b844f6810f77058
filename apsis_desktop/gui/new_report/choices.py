"""The choice of profiles."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from apsis_desktop.gui.widgets.radio_choice import RadioChoice
from apsis_desktop.report.selection import Profiles

translate = QCoreApplication.translate


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
