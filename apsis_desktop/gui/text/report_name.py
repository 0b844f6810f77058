"""What a report is called, in the words of the person who reads it: "Women or Kunder & vänner, known"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from apsis_desktop.api.definitions import Segment
from apsis_desktop.gui.text.cut_once import with_names_cut_once
from apsis_desktop.gui.text.duplicate_names import notes_on_same_names
from apsis_desktop.gui.text.shortening import (
    ALONE,
    IN_A_SENTENCE,
    READABLE,
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


def report_name(selection: Selection, fits: Fits | None = None, siblings: Siblings = ALONE) -> str:
    """Return the name of a report with this selection; empty while no segment is chosen.

    Where it does not fit, the longest segment is shortened, then all of them; only where nothing readable would be left
    of one, the first ones alone are named and the others counted: two reports are to be told apart by their names.
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

    Where it does not fit, names are cut once each, then the excluded ones are only counted, then all: they stand above
    it, each whole.
    """
    section = selection.section.name if selection.section is not None else ""
    if not selection.segments:
        return ""

    def compose(who: str, others: str) -> str:
        sentence = _sentences(without=bool(others))[selection.profiles]
        return sentence.format(section=in_a_sentence(section), segments=who, others=others)

    others = _others_counted(len(selection.excluded))

    def compose_counted(who: str, _others: str) -> str:
        return compose(who, others)

    for about, compose_names in ((selection, compose), (replace(selection, excluded=()), compose_counted)):
        for most in range(_MOST, 0, -1):
            named, compose_named = _naming(about, compose_names, most)
            text = with_names_cut_once(named, compose_named, fits, Siblings(named, others=siblings))
            if text is not None:
                return text
    return compose(_counted(len(selection.segments), selection.match), others)


def _counted(count: int, match: Match) -> str:
    if count == 1:
        return translate("ReportName", "one segment")
    if match is Match.ALL:
        return translate("ReportName", "all of %Ln segments", "", count)
    return translate("ReportName", "any of %Ln segments", "", count)


def _others_counted(count: int) -> str:
    if count < 2:
        return translate("ReportName", "one other") if count else ""
    return translate("ReportName", "%Ln others", "", count)


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
    if not selection.segments:
        return ""
    for most in range(_MOST, 0, -1):
        named, compose = _naming(selection, compose_names, most)
        text = composed(named, compose, fits, Siblings(named, others=siblings), least=READABLE)
        if fits is None or fits(text):
            return text
    one = replace(selection, excluded=())  # that some are excluded is still said

    def without(who: str, _others: str) -> str:
        return compose_names(who, "…" if selection.excluded else "")

    named, compose = _naming(one, without, 1)
    return composed(named, compose, fits, Siblings(named, others=siblings))


def _naming(
    selection: Selection, compose_names: Callable[[str, str], str], most: int
) -> tuple[list[str], Callable[[Sequence[str]], str]]:
    """Return at most so many names of the chosen segments and of the excluded ones, and what composes them."""
    chosen = (*_named(selection.segments, most), *_named(selection.excluded, most))
    names = _names((*selection.segments, *selection.excluded))
    parts = list(dict.fromkeys(chosen))
    place = {one: number for number, one in enumerate(parts)}

    def compose(shown: Sequence[str]) -> str:
        def joined(segments: Sequence[Segment], match: Match) -> str:
            return _joined([shown[place[one]] for one in _named(segments, most)], len(segments), match)

        others = joined(selection.excluded, Match.ANY) if selection.excluded else ""
        return compose_names(joined(selection.segments, selection.match), others)

    return [names[one] for one in parts], compose


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
