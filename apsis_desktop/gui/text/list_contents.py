"""How many people are in a report and how full its columns are, in a line."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from apsis_desktop.gui.text.formatting import Amounts
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.jobs.job import Job
from apsis_desktop.lists.counts import Changes

translate = QCoreApplication.translate

# The columns by which people are reached.
_NAMED = ("com.apsis1.attributes.email", "com.apsis1.attributes.mobile")
_EMPTY_NAMED = 2


def people_text(job: Job, amounts: Amounts, now: datetime) -> str:
    """Say how many people there are, and who came and went; nothing before they are counted."""
    if job.contents is None:
        return ""
    if job.contents.people == 1:
        facts = [translate("ListContents", "1 person")]
    else:
        facts = [translate("ListContents", "%Ln people", "", job.contents.people)]
    if job.changes is not None:
        facts.append(changes_text(job.changes, amounts, now))
    return " · ".join(facts)


def changes_text(changes: Changes, amounts: Amounts, now: datetime) -> str:
    """Say who is new and who is gone since an earlier report."""
    day = amounts.past_day(changes.since, now)
    new = translate("ListContents", "+%Ln new", "", changes.new) if changes.new else ""
    gone = translate("ListContents", "%Ln gone", "", changes.gone) if changes.gone else ""
    if not (new or gone):
        return translate("ListContents", "same people as {day}").format(day=day)
    both = ", ".join(filter(None, (new, gone)))
    return translate("ListContents", "{changes} since {day}").format(changes=both, day=day)


def contents_text(job: Job, amounts: Amounts, now: datetime) -> str:
    """Say also how full Email and Mobile are where they were chosen, and what is empty."""
    contents, selection = job.contents, job.selection
    if contents is None:
        return ""
    facts = [people_text(job, amounts, now)]
    named = {column.name for column in selection.columns if column.discriminator in _NAMED}
    for column in contents.columns:
        if column.heading in named and column.filled:
            percent = amounts.number(contents.percent(column))
            name = in_a_sentence(column.heading)
            facts.append(translate("ListContents", "{column} {percent}%").format(column=name, percent=percent))
    if absent := job.absent_columns:
        facts.append(translate("ListContents", "{column} is missing").format(column=in_a_sentence(absent[0])))
        if len(absent) > 1:
            facts[-1] = translate("ListContents", "%Ln columns are missing", "", len(absent))
    empty = contents.empty
    if len(empty) <= _EMPTY_NAMED:
        facts += (translate("ListContents", "{column} is empty").format(column=in_a_sentence(each)) for each in empty)
    else:
        facts.append(translate("ListContents", "%Ln columns are empty", "", len(empty)))
    if selection.form.is_workbook and contents.sheets > 1:
        # Excel holds no more rows in one, and people look for the rest of them.
        facts.append(translate("ListContents", "%Ln sheets", "", contents.sheets))
    return " · ".join(facts)
