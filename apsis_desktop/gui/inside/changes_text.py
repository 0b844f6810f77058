"""What has changed from one list to another, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from apsis_desktop.gui.text.formatting import Amounts, listed
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.lists.compare import ChangedHeadings, Comparison, People
from apsis_desktop.lists.inside.open_comparison import Which

translate = QCoreApplication.translate


def summary(found: Comparison, amounts: Amounts, *, remembered: bool = False) -> str:
    """Say it in a line: "34 new, 20 gone, 57 changed (Points 55, Email 3)".

    `remembered`: it is compared with fingerprints, which do not tell who has changed.
    """
    facts = [translate("Changes", "%Ln new", "", found.added), translate("Changes", "%Ln gone", "", found.gone)]
    if not found.compared and not remembered:
        facts.append(translate("Changes", "no columns to compare"))
    elif not remembered:
        facts.append(translate("Changes", "%Ln changed", "", found.changed))
    text = ", ".join(facts)
    if not found.changed_columns:
        return text
    most_first = sorted(found.changed_columns.items(), key=lambda column: -column[1])
    columns = listed([f"{in_a_sentence(heading)} {amounts.number(count)}" for heading, count in most_first])
    return f"{text} ({columns})"


def tab_name(which: Which, found: Comparison | None, amounts: Amounts) -> str:
    """Name a kind of people, with how many there are where that is known."""
    name = {
        Which.NEW: translate("Changes", "New"),
        Which.GONE: translate("Changes", "Gone"),
        Which.CHANGED: translate("Changes", "Changed"),
    }[which]
    if found is None or is_not_compared(which, found):
        return name
    return f"{name} {amounts.number(count_of(which, found))}"


def is_not_compared(which: Which, found: Comparison) -> bool:
    """Tell whether it is not known who has changed, as the lists have no other columns in common."""
    return which is Which.CHANGED and not found.compared


def count_of(which: Which, found: Comparison) -> int:
    return {Which.NEW: found.added, Which.GONE: found.gone, Which.CHANGED: found.changed}[which]


def meaning(which: Which, other: str, *, is_report: bool) -> str:
    """Say who they are. `other` names the list that is compared with: an earlier report's, or any file."""
    if which is Which.CHANGED:
        return translate("Changes", "In both, with different values. You see the old and the new ones.")
    if which is Which.GONE:
        text = translate("Changes", "In {other}, but not in this report.")
    elif is_report:
        text = translate("Changes", "In this report, but not in {other}.")
    else:
        text = translate("Changes", "In this report, but not in {other}: all but those in that file.")
    return text.format(other=other)


def changed_headings() -> ChangedHeadings:
    """Call the columns of those who have changed in the reader's language; {column} stands for the heading."""
    return ChangedHeadings(
        translate("Changes", "{column} (old)"),
        translate("Changes", "{column} (new)"),
        translate("Changes", "Changed columns"),
    )


def notes(found: Comparison, old: str, new: str, *, remembered: bool = False) -> list[str]:
    """Say what could not be compared, and why."""
    said = []
    if remembered:
        text = translate(
            "Changes",
            "Of {list}, only fingerprints are kept. They tell who is new and how many are gone, but not who is gone "
            "or what has changed.",
        )
        said.append(text.format(list=old))
    for name, people, headings in ((old, found.old, found.only_old), (new, found.new, found.only_new)):
        said += _of_people(name, people)
        if headings:
            text = translate("Changes", "Only in {list}, so not compared: {columns}.")
            said.append(text.format(list=name, columns=listed(headings)))
    if found.unclear:
        text = translate(
            "Changes",
            "%Ln people have several rows that differ, so it is not known whether they changed.",
            "",
            found.unclear,
        )
        said.append(text)
    return said


def _of_people(name: str, people: People) -> list[str]:
    said = []
    if people.without_key:
        text = translate(
            "Changes",
            "%Ln rows in {list} have no value to match people by, and were left out.",
            "",
            people.without_key,
        )
        said.append(text.format(list=name))
    if people.doubled:
        text = translate("Changes", "%Ln people have several rows in {list}.", "", people.doubled)
        said.append(text.format(list=name))
    return said
