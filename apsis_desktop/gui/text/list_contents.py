"""How many people are in a report and how full its columns are, in a line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.lists.counts import Summary
from apsis_desktop.report.selection import FileFormat, Selection

translate = QCoreApplication.translate

# The columns by which people are reached.
_NAMED = ("com.apsis1.attributes.email", "com.apsis1.attributes.mobile")
_EMPTY_NAMED = 2


def people_text(contents: Summary) -> str:
    """Say how many people there are."""
    if contents.people == 1:
        return translate("ListContents", "1 person")
    return translate("ListContents", "%Ln people", "", contents.people)


def contents_text(contents: Summary, selection: Selection, amounts: Amounts) -> str:
    """Say how many people there are, how full Email and Mobile are where they were chosen, and what is empty."""
    facts = [people_text(contents)]
    named = {column.name for column in selection.columns if column.discriminator in _NAMED}
    for column in contents.columns:
        if column.heading in named and column.filled:
            percent = amounts.number(contents.percent(column))
            name = in_a_sentence(column.heading)
            facts.append(translate("ListContents", "{column} {percent} %").format(column=name, percent=percent))
    empty = contents.empty
    if len(empty) <= _EMPTY_NAMED:
        facts += (translate("ListContents", "{column} is empty").format(column=in_a_sentence(each)) for each in empty)
    else:
        facts.append(translate("ListContents", "%Ln columns are empty", "", len(empty)))
    if selection.format is FileFormat.XLSX and contents.sheets > 1:
        # Excel holds no more rows in one, and people look for the rest of them.
        facts.append(translate("ListContents", "%Ln sheets", "", contents.sheets))
    return " · ".join(facts)
