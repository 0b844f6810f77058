"""What the kinds of files are called, and what each is good for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apsis_desktop.lists.form import Form

translate = QCoreApplication.translate


def file_type_name(form: Form) -> str:
    match form:
        case Form.XLSX:
            return translate("JobNames", "Excel")
        case Form.XLSX_TIDY:
            return translate("JobNames", "Excel, tidy")
        case Form.CSV:
            return translate("JobNames", "CSV")
        case Form.CSV_EXCEL:
            return translate("JobNames", "CSV for Excel")
        case Form.CSV_GZ:
            return translate("JobNames", "CSV, compressed")


def file_type_choice(form: Form, *, as_it_comes: bool) -> str:
    """Name a kind of file among the others. `as_it_comes`: nothing is changed of what APSIS One made."""
    if as_it_comes and form is Form.XLSX:
        return translate("JobNames", "Excel (as APSIS One makes it)")
    if as_it_comes and form is Form.CSV:
        return translate("JobNames", "CSV (as APSIS One makes it)")
    if form is Form.XLSX_TIDY:
        return translate("JobNames", "Excel, tidy (keeps phone numbers and zeros)")
    return file_type_name(form)


def file_type_meaning(form: Form) -> str:
    """Say what a kind of file is good for."""
    match form:
        case Form.XLSX:
            return translate("JobNames", "An Excel workbook (.xlsx).")
        case Form.XLSX_TIDY:
            return translate(
                "JobNames", "A workbook with phone numbers and zeros as text, and dates and amounts as such."
            )
        case Form.CSV:
            return translate("JobNames", "For other programs. To read it yourself, choose Excel.")
        case Form.CSV_EXCEL:
            return translate("JobNames", "A CSV that opens in Excel on this computer with a double-click.")
        case Form.CSV_GZ:
            return translate("JobNames", "A CSV compressed into a smaller file.")
