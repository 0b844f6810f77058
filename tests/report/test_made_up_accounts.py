"""Reports over several segments of made-up accounts whose profiles come, go and change between two requests."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from accounts import account_at
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up_lists import Writing
from report_reader import Reader
from reports import csv_answer
from scripted_server import Answer, Request, ScriptedServer, problem, says

from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.api.report_request import PATH
from apsis_desktop.report.plan import plan
from apsis_desktop.report.selection import FileFormat, Match, Selection

SEGMENTS = [Segment(name, f"segment.{name}") for name in ("Women", "Men", "Staff", "New", "Old")]
COLUMNS = [Attribute(name, f"attribute.{name}") for name in ("Email", "City", "Mobile", "CRM-ID", "VIP", "E", "F", "G")]
KEYS = ["0", "00", "1e5", "a", "A", "å", "x,y", "z\n", "NULL", '"', *map(str, range(1, 30))]
VALUES = ["", "0012", "46793699558", "true", "Umeå", 'says "no"', "a;b", "two\nlines"]


@dataclass(frozen=True)
class Told:
    """What one request was answered: of whom, and what stands in each of the columns requested."""

    segment: str
    columns: list[str]
    known: dict[str, dict[str, str]]


@dataclass
class MadeUp(ScriptedServer):
    """An account that changes with each request. `limits`: columns that one request takes, by the number of it."""

    chance: random.Random
    writing: Writing
    limits: list[int]
    takes_none: bool
    told: list[Told] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def _next(self, request: Request) -> Answer:
        super()._next(request)
        if request.path == PATH:
            return self._requested(request.json)
        if request.path.startswith("/reports/"):
            return self._file(self.told[int(request.path.rpartition("/")[2])])
        return says(200, {"access_token": "made-up", "expires_in": 86400})

    def _requested(self, requested: dict[str, Any]) -> Answer:
        columns = [each["field_name"] for each in requested["attributes"]]
        if len(columns) > self.limits[min(len(self.told), len(self.limits) - 1)]:
            return problem(413, "Too many")
        if not columns and not self.takes_none:
            return problem(422, "At least one column")
        keys = self.chance.sample(KEYS, self.chance.randrange(len(KEYS)))
        known = {key: {column: self.chance.choice(VALUES) for column in columns} for key in keys}
        self.told.append(Told(requested["segment_discriminator"], columns, known))
        return says(202, {"file_download_url_v2": f"{self.url}/reports/{len(self.told) - 1}"})

    def _file(self, told: Told) -> Answer:
        return csv_answer(self.writing.file(told.columns, told.known), encoding=None)


def expected(selection: Selection, told: list[Told], stands_in: list[bool]) -> dict[str, tuple[str, ...]]:
    members: dict[str, set[str]] = {}
    for one in told:
        members.setdefault(one.segment, set()).update(one.known)
    chosen = [members[segment.discriminator] for segment in selection.segments]
    everyone = set.intersection(*chosen) if selection.match is Match.ALL else set.union(*chosen)
    everyone -= set().union(*(members[segment.discriminator] for segment in selection.excluded))
    rows = {}
    for key in everyone:
        values = [""] * len(selection.columns)
        for one, stand_in in zip(told, stands_in, strict=True):
            for name, value in one.known.get(key, {}).items():
                if not stand_in:
                    values[int(name.removeprefix("column_")) - 1] = value
        marks = ["yes" if key in each else "no" for each in chosen] if selection.which_segment else []
        rows[key] = (*values, *marks)
    return rows


@settings(max_examples=30)
@given(st.data())
def test_a_report_holds_what_sets_say_whatever_changes_between_its_requests(data: st.DataObject) -> None:
    chosen, excluded = data.draw(st.sampled_from([(2, 0), (3, 0), (4, 0), (1, 1), (2, 1), (3, 2)]))
    segments = data.draw(st.permutations(SEGMENTS))
    selection = Selection(
        Section("Europe", "section.europe"),
        tuple(segments[:chosen]),
        tuple(segments[chosen : chosen + excluded]),
        data.draw(st.sampled_from(Match)),
        tuple(data.draw(st.permutations(COLUMNS))[: data.draw(st.integers(0, 8))]),
        format=data.draw(st.sampled_from(FileFormat)),
        which_segment=data.draw(st.booleans()),
    )
    writing = Writing(
        separator=data.draw(st.sampled_from(",;\t")) if selection.columns else ",",
        line_end=data.draw(st.sampled_from(["\r\n", "\n"])),
        mark=data.draw(st.booleans()),
        key=data.draw(st.sampled_from(["export_key", "Profile key", "Clé"])),
        quoted=data.draw(st.booleans()),
    )
    limits = data.draw(st.sampled_from([[1], [7], [40], [7, 1], [40, 40, 3], [40, 1]]))
    chance = random.Random(data.draw(st.integers(0, 10**6)))
    with (
        MadeUp(chance, writing, limits, takes_none=not selection.columns or data.draw(st.booleans())) as server,
        TemporaryDirectory() as folder,
    ):
        reader = Reader(account_at(server.url), Path(folder), separator=writing.separator)
        brought, (heading, rows) = reader.brings(plan(selection))
    assert rows == expected(selection, server.told, [part.stand_in for part in brought.plan.parts])
    marks = [segment.name for segment in selection.segments] if selection.which_segment else []
    assert heading == [writing.key, *(column.name for column in selection.columns), *marks]
