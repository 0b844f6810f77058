"""What a report is called, in the words of the person who reads it: "Women or Kunder & vänner, known"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.text.duplicate_names import notes_on_same_names
from apsis_desktop.gui.text.shortening import (
    ALONE,
    IN_A_SENTENCE,
    Fits,
    Siblings,
    composed,
    in_a_sentence,
    shortened,
    within_letters,
)
from apsis_desktop.jobs.job import Job
from apsis_desktop.report.selection import Match, Profiles, Selection

translate = QCoreApplication.translate

_MOST = 3
"""So many segments are named before the rest is only counted."""

_READABLE = 12
"""Letters of a segment's name by which a report is still recognised; rather than fewer, fewer segments are named."""


def report_name(selection: Selection, fits: Fits | None = None, siblings: Siblings = ALONE) -> str:
    """Return the name of a report with this selection; empty while no segment is chosen.

    Where it does not fit, its segments are shortened, each for itself; where that leaves too little of them, only the
    first ones are named, and the others counted.
    """

    def compose(who: str, others: str) -> str:
        if others:
            who = translate("ReportName", "{who} but not {others}").format(who=who, others=others)
        if selection.profiles is Profiles.KNOWN:
            return translate("ReportName", "{who}, known").format(who=who)
        if selection.profiles is Profiles.UNKNOWN:
            return translate("ReportName", "{who}, unknown").format(who=who)
        return who

    return _fitted(selection, compose, fits, siblings)


def people(selection: Selection, fits: Fits | None = None, siblings: Siblings = ALONE) -> str:
    """Return the sentence that says who is in the report; empty while no segment is chosen.

    Where it does not fit, it gives way as the name does.
    """
    section = selection.section.name if selection.section is not None else ""

    def compose(who: str, others: str) -> str:
        sentence = _sentences(without=bool(others))[selection.profiles]
        return sentence.format(section=in_a_sentence(section), segments=who, others=others)

    return _fitted(selection, compose, fits, siblings)


def _sentences(*, without: bool) -> dict[Profiles, str]:
    if without:
        return {
            Profiles.ALL: translate("ReportName", "People in {section} who are in {segments}, but not in {others}."),
            Profiles.KNOWN: translate(
                "ReportName", "Known people in {section} who are in {segments}, but not in {others}."
            ),
            Profiles.UNKNOWN: translate(
                "ReportName", "Unknown people in {section} who are in {segments}, but not in {others}."
            ),
        }
    return {
        Profiles.ALL: translate("ReportName", "People in {section} who are in {segments}."),
        Profiles.KNOWN: translate("ReportName", "Known people in {section} who are in {segments}."),
        Profiles.UNKNOWN: translate("ReportName", "Unknown people in {section} who are in {segments}."),
    }


def _fitted(
    selection: Selection, compose_names: Callable[[str, str], str], fits: Fits | None, siblings: Siblings
) -> str:
    for most in range(_MOST, 1, -1):
        if fits is None or fits(_composed(selection, compose_names, None, siblings, most, letters=_READABLE)):
            return _composed(selection, compose_names, fits, siblings, most)
    return _composed(selection, compose_names, fits, siblings, 1)


def _composed(
    selection: Selection,
    compose_names: Callable[[str, str], str],
    fits: Fits | None,
    siblings: Siblings,
    most: int = _MOST,
    *,
    letters: int | None = None,
) -> str:
    """`letters`: cut each name to so many, whether it fits or not."""
    if not selection.segments:
        return ""
    chosen = (*_named(selection.segments, most), *_named(selection.excluded, most))
    names = _names((*selection.segments, *selection.excluded))
    parts = list(dict.fromkeys(chosen))
    place = {one: number for number, one in enumerate(parts)}

    def compose(shown: Sequence[str]) -> str:
        def joined(segments: Sequence[Segment], match: Match) -> str:
            return _joined([shown[place[one]] for one in _named(segments, most)], len(segments), match)

        others = joined(selection.excluded, Match.ANY) if selection.excluded else ""
        return compose_names(joined(selection.segments, selection.match), others)

    named = [names[one] for one in parts]
    if letters is not None:
        return compose([name[:letters] for name in named])
    return composed(named, compose, fits, Siblings(named, others=siblings))


def title(job: Job, fits: Fits | None = None, siblings: Siblings = ALONE) -> str:
    """Return what a report is called: the name it was given, or, in today's language, what was requested."""
    if job.given_name:
        return job.given_name if fits is None else shortened(job.given_name, fits)
    return report_name(job.selection, fits, siblings) or job.name


def title_in_a_sentence(job: Job) -> str:
    return title(job, within_letters(IN_A_SENTENCE))


def names_in(jobs: Iterable[Job]) -> Siblings:
    """Return the names of all that reports are about: their segments and sections."""
    selections = [job.selection for job in jobs]
    segments = {one.name for each in selections for one in (*each.segments, *each.excluded)}
    return Siblings(segments | {each.section.name for each in selections if each.section is not None})


def _names(segments: Sequence[Segment]) -> dict[Segment, str]:
    notes = notes_on_same_names(dict.fromkeys(segments))
    return {one: f"{one.name} ({notes[one]})" if one in notes else one.name for one in segments}


def _named(segments: Sequence[Segment], most: int) -> Sequence[Segment]:
    return segments if len(segments) <= most else segments[: max(1, most - 1)]


def _joined(names: Sequence[str], count: int, match: Match) -> str:
    every = match is Match.ALL
    if count == 1:
        return names[0]
    if count > len(names):
        some, more = ", ".join(names), count - len(names)
        if every:
            return translate("ReportName", "{names} and %Ln more", "", more).format(names=some)
        return translate("ReportName", "{names} or %Ln more", "", more).format(names=some)
    some, last = ", ".join(names[:-1]), names[-1]
    if every:
        return translate("ReportName", "{names} and {last}").format(names=some, last=last)
    return translate("ReportName", "{names} or {last}").format(names=some, last=last)
