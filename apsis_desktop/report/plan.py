"""One report as the requests that APSIS One surely takes, and how their files are put together. Plain values.

In any of several segments: each with all columns. In all of them: the first with all columns, the others by export key
alone, as is everyone who is left out. Columns that are too many for one request are spread over several.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from apsis_desktop.api.definitions import Column, Segment
from apsis_desktop.errors import ReportProblem, SelectionRefused, TooManyColumns
from apsis_desktop.lists.recipe import Recipe, Source
from apsis_desktop.report.selection import FileFormat, Match, Selection


class Part(NamedTuple):
    """One request: a segment, and which of the chosen columns.

    `stand_in`: APSIS One refuses a request without columns, so that the first chosen one is requested and not used.
    """

    segment: Segment
    columns: tuple[int, ...] = ()
    stand_in: bool = False

    @property
    def requested(self) -> tuple[int, ...]:
        return (0,) if self.stand_in else self.columns


class Plan(NamedTuple):
    """`parts` are in the order in which they are requested. `most_columns`: how many one request takes, where known."""

    selection: Selection
    parts: tuple[Part, ...]
    most_columns: int | None = None

    @property
    def is_passed_on(self) -> bool:
        """Whether the one file is saved as it comes, byte for byte."""
        return len(self.parts) == 1 and not self.selection.which_segment

    def request(self, part: Part) -> Selection:
        """Return what is requested for a part. The names of columns are ours where files are put together."""
        chosen = self.selection.columns
        names = {} if self.is_passed_on else {place: _field_name(place) for place in part.requested}
        columns: list[Column] = [
            replace(chosen[place], name=names.get(place, chosen[place].name)) for place in part.requested
        ]
        return replace(
            self.selection,
            segments=(part.segment,),
            excluded=(),
            match=Match.ANY,
            columns=tuple(columns),
            which_segment=False,
            format=self.selection.format if self.is_passed_on else FileFormat.CSV,
        )

    def instead(self, refused: Part, refusal: ReportProblem) -> Plan:
        """Return the plan that takes a refusal into account; what stands before the refused part was taken.

        Raises the refusal where nothing else is to be tried.
        """
        at = self.parts.index(refused)
        if isinstance(refusal, TooManyColumns) and len(refused.columns) > 1:
            most = -(-len(refused.columns) // 2)
            rest = [piece for part in self.parts[at:] for piece in _pieces(part, most)]
            return self._replace(parts=(*self.parts[:at], *rest), most_columns=most)
        if isinstance(refusal, SelectionRefused) and not refused.requested and self.selection.columns:
            stood_in = [part if part.columns else part._replace(stand_in=True) for part in self.parts[at:]]
            return self._replace(parts=(*self.parts[:at], *stood_in))
        raise refusal

    def recipe(self) -> Recipe:
        """Say how the files of the parts are put together."""
        chosen, excluded = self.selection.segments, self.selection.excluded
        numbers = {segment: number for number, segment in enumerate((*chosen, *excluded))}
        headings, columns = self.selection.headings(), len(self.selection.columns)
        return Recipe(
            sources=tuple(
                Source(
                    numbers[part.segment],
                    {_field_name(place): None if part.stand_in else place for place in part.requested},
                )
                for part in self.parts
            ),
            headings=tuple(headings[:columns]),
            chosen=frozenset(numbers[segment] for segment in chosen),
            excluded=frozenset(numbers[segment] for segment in excluded),
            all_of=self.selection.match is Match.ALL,
            marks=tuple(headings[columns:]),
        )


def plan(selection: Selection, *, most_columns: int | None = None) -> Plan:
    """Plan the requests of a report. Raises `ValueError` while something is not chosen yet."""
    if (missing := selection.missing()) is not None:
        raise ValueError(missing)
    everything = tuple(range(len(selection.columns)))
    first, *others = selection.segments
    by_key = selection.match is Match.ALL
    parts = [
        Part(first, everything),
        *(Part(segment, () if by_key else everything) for segment in others),
        *(Part(segment) for segment in selection.excluded),
    ]
    if most_columns is not None:
        parts = [piece for part in parts for piece in _pieces(part, max(1, most_columns))]
    return Plan(selection, tuple(parts), most_columns)


def _pieces(part: Part, most: int) -> Sequence[Part]:
    """Spread the columns of a part over requests of so many at most, as evenly as can be."""
    count = -(-len(part.columns) // most)
    if count <= 1:
        return [part]
    size, larger = divmod(len(part.columns), count)
    ends = [number * size + min(number, larger) for number in range(count + 1)]
    return [part._replace(columns=part.columns[ends[at] : ends[at + 1]]) for at in range(count)]


def _field_name(place: int) -> str:
    return f"column_{place + 1}"
