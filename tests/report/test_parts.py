"""The whole way of a report over several segments: requested, fetched, put together, at a server."""

import csv
import gzip
import io
import itertools
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from accounts import account_at, free_limits
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up_lists import Writing
from moving_clock import MovingClock
from report_reader import Reader
from reports import csv_answer
from saved_tables import Table
from scripted_server import ScriptedServer, problem, says

from apsis_desktop.api.account import Account
from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.api.rate_limits import AccountLimits
from apsis_desktop.api.report_request import PATH
from apsis_desktop.api.token_renewal import TokenSource
from apsis_desktop.errors import Cancelled, ExportKeyTwice, ReportTooLarge
from apsis_desktop.practice.account import SECTIONS
from apsis_desktop.practice.attributes import ATTRIBUTES
from apsis_desktop.practice.segments import SEGMENTS
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.cycle import CycleContext
from apsis_desktop.report.events import Fetching, OfPart, Preparing, PuttingTogether, ReportEvent
from apsis_desktop.report.parts import bring
from apsis_desktop.report.plan import Plan, plan
from apsis_desktop.report.selection import FileFormat, Match, Profiles, Selection

EUROPE = Section("Europe", SECTIONS[1].discriminator)
CHOICES = [Segment(each.name, each.discriminator) for each in (*SEGMENTS[:8], SEGMENTS[-1])]
COLUMNS = [Attribute(each.name, each.discriminator) for each in ATTRIBUTES[:9]]


class Tables(dict[Segment, Table]):
    def __repr__(self) -> str:
        return "what each segment holds"


# --- at the practice account ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticeServer]:
    with PracticeServer(waiting_seconds=(0.0, 0.0), limits=False, profile_count=150) as running:
        yield running


@pytest.fixture(scope="module")
def alone(practice: PracticeServer, tmp_path_factory: pytest.TempPathFactory) -> Mapping[Segment, Table]:
    """Return what each segment holds, one report for each."""
    practice.most_columns = 40
    found = Tables()
    for segment in CHOICES:
        requested = Selection(EUROPE, (segment,), columns=tuple(COLUMNS), profiles=Profiles.KNOWN)
        found[segment] = at_practice(practice, tmp_path_factory.mktemp("alone")).brings(plan(requested))[1]
    return found


def at_practice(server: PracticeServer, folder: Path) -> Reader:
    token = TokenSource(server.client_id, server.client_secret)
    return Reader(Account(server.url, token, free_limits()), folder)


def requests_taken(server: PracticeServer) -> int:
    return sum(path == PATH and status == 202 for _method, path, status in server.requests_seen)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    segments = draw(st.permutations(CHOICES))
    chosen = draw(st.integers(1, 4))
    excluded = draw(st.integers(0, 2))
    columns = draw(st.permutations(COLUMNS))
    selection = Selection(
        EUROPE,
        tuple(segments[:chosen]),
        tuple(segments[chosen : chosen + excluded]),
        draw(st.sampled_from(Match)),
        tuple(columns[: draw(st.integers(0, 9))]),
        Profiles.KNOWN,
        draw(st.sampled_from(FileFormat)),
        which_segment=draw(st.booleans()),
    )
    return plan(selection, most_columns=draw(st.none() | st.integers(1, 9)))


@settings(max_examples=20)
@given(plans(), st.sampled_from([1, 7, 40]))
def test_a_report_over_several_segments_holds_what_sets_say(
    practice: PracticeServer, alone: Mapping[Segment, Table], made: Plan, limit: int
) -> None:
    practice.most_columns = limit
    requested, columns, which = made.selection, made.selection.columns, made.selection.which_segment
    before = requests_taken(practice)
    with TemporaryDirectory() as folder:
        brought, (heading, rows) = at_practice(practice, Path(folder)).brings(made)
    assert requests_taken(practice) - before == len(brought.plan.parts)
    members = [alone[segment][1].keys() for segment in requested.segments]
    wanted = set.intersection(*map(set, members)) if requested.match is Match.ALL else set().union(*members)
    wanted -= set().union(*(alone[segment][1].keys() for segment in requested.excluded))
    whole = {key: values for _heading, found in alone.values() for key, values in found.items()}
    places = [[one.discriminator for one in COLUMNS].index(column.discriminator) for column in columns]
    marks = [["yes" if key in each else "no" for each in members] if which else [] for key in wanted]
    assert rows == {
        key: (*(whole[key][place] for place in places), *marked) for key, marked in zip(wanted, marks, strict=True)
    }
    assert heading[: len(columns) + 1] == ["export_key", *(column.name for column in columns)]
    assert len(heading) == 1 + len(columns) + (len(requested.segments) if which else 0)


def test_a_limit_that_falls_midway_is_kept_to(practice: PracticeServer, tmp_path: Path) -> None:
    practice.most_columns = 9
    reader = at_practice(practice, tmp_path)

    def fall(event: ReportEvent) -> None:
        if isinstance(event, OfPart) and isinstance(event.event, Preparing) and event.number == 1:
            practice.most_columns = 2

    reader.when_told = fall
    requested = Selection(EUROPE, (CHOICES[0], CHOICES[1]), columns=tuple(COLUMNS))
    brought, (heading, rows) = reader.brings(plan(requested))
    assert [len(part.columns) for part in brought.plan.parts] == [9, 2, 1, 2, 2, 2]
    everyone = at_practice(practice, tmp_path)
    assert everyone.brings(plan(replace(requested, segments=(CHOICES[0],))))[1] == (heading, rows)


def test_requests_are_so_far_apart_that_none_is_refused(tmp_path: Path) -> None:
    with PracticeServer(waiting_seconds=(0.0, 0.0), profile_count=20) as server:
        reader = at_practice(server, tmp_path)
        reader.account = replace(reader.account, limits=AccountLimits())
        reader.brings(plan(Selection(EUROPE, tuple(CHOICES[:3]))))
        answers = [status for _method, path, status in server.requests_seen if path == PATH]
    assert answers == [202] * 3


# --- at a server that the program was not made with ------------------------------------------------------------------


class Stranger:
    """Takes requests of one segment, and writes their files in a way of its own, in an order of columns of its own."""

    def __init__(self, server: ScriptedServer, most_columns: Sequence[int], writing: Writing) -> None:
        self.server = server
        self._most = most_columns
        self._writing = writing
        self.files = 0

    def knows(self, *parts: Mapping[str, Mapping[str, str]], columns: Sequence[Sequence[str]]) -> None:
        """Answer the requests one after another: each file holds these profiles in these columns."""
        links = []
        for number, (known, names) in enumerate(zip(parts, columns, strict=True)):
            links.append(says(202, {"file_download_url_v2": f"{self.server.url}/reports/{number}"}))
            body = self._writing.file(names, known)
            self.server.on("GET", f"/reports/{number}", csv_answer(body, encoding=None))
        self.server.on("POST", PATH, *links)


TWO = Selection(
    Section("Europe", "section.europe"),
    (Segment("Women", "segment.women"), Segment("Men", "segment.men")),
    columns=(Attribute("Email", "attribute.email"), Attribute("City", "attribute.city")),
)
WRITINGS = [
    Writing(separator=";", line_end="\n", mark=True, key="Profile key"),
    Writing(separator="\t", line_end="\r\n", key="Key", quoted=True),
    Writing(separator=",", line_end="\n", key="exportKey", last_end=False),
    Writing(separator="|", line_end="\r\n", mark=True, key="Clé", quoted=True),
]


@pytest.mark.parametrize("writing", WRITINGS)
@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_a_stranger_s_files_give_the_right_list_written_as_they_are(
    server: ScriptedServer, tmp_path: Path, writing: Writing, order: tuple[int, ...]
) -> None:
    names = ["column_1", "column_2"]
    Stranger(server, [9], replace(writing, shuffled=order)).knows(
        {"1": dict(zip(names, ("a@x", "Åre"), strict=True)), "2": dict(zip(names, ("b@x", "Umeå, N"), strict=True))},
        {"2": dict(zip(names, ("c@x", ""), strict=True)), "03": dict(zip(names, ("", '"x"\n'), strict=True))},
        columns=[names, names],
    )
    reader = Reader(account_at(server.url), tmp_path)
    reader.brings(plan(TWO))
    content = (tmp_path / "made").read_bytes().decode()
    assert content.startswith("\ufeff") == writing.mark
    heading, *rows = csv.reader(io.StringIO(content.removeprefix("\ufeff"), newline=""), delimiter=writing.separator)
    assert heading == [writing.key, "Email", "City"]
    assert sorted(rows) == [["03", "", '"x"\n'], ["1", "a@x", "Åre"], ["2", "c@x", ""]]
    assert content.count("\r\n") == (4 if writing.line_end == "\r\n" else 0)


def test_a_limit_that_shows_midway_spreads_the_columns_and_keeps_rows_that_come_and_go(
    server: ScriptedServer, tmp_path: Path
) -> None:
    links = [says(202, {"file_download_url_v2": f"{server.url}/reports/{number}"}) for number in range(3)]
    server.on("POST", PATH, links[0], problem(413, "Too many"), links[1], links[2])
    server.on("GET", "/reports/0", csv_answer(b"k,column_1,column_2\n1,old,Oslo\n", encoding=None))
    server.on("GET", "/reports/1", csv_answer(b"k,column_1\n1,new\n2,b\n", encoding=None))
    server.on("GET", "/reports/2", csv_answer(b"k,column_2\n1,\n3,Bergen\n", encoding=None))
    reader = Reader(account_at(server.url), tmp_path)
    brought, (_heading, rows) = reader.brings(plan(TWO))
    assert rows == {"1": ("new", ""), "2": ("b", ""), "3": ("", "Bergen")}
    assert brought.incomplete == 2
    assert brought.plan.most_columns == 1
    requested = [[column["field_name"] for column in request.json["attributes"]] for request in server.to("POST", PATH)]
    assert requested == [["column_1", "column_2"], ["column_1", "column_2"], ["column_1"], ["column_2"]]


def test_one_segment_with_too_many_columns_is_put_together_too(server: ScriptedServer, tmp_path: Path) -> None:
    links = [says(202, {"file_download_url_v2": f"{server.url}/reports/{number}"}) for number in range(2)]
    server.on("POST", PATH, problem(413, "Too many"), *links)
    server.on("GET", "/reports/0", csv_answer(b"column_1,k\nx,1\n", encoding=None))
    server.on("GET", "/reports/1", csv_answer(b"column_2,k\ny,1\n", encoding=None))
    one = replace(TWO, segments=TWO.segments[:1])
    assert Reader(account_at(server.url), tmp_path).brings(plan(one))[1] == (["k", "Email", "City"], {"1": ("x", "y")})


def test_a_column_alone_that_is_too_much_is_said(server: ScriptedServer, tmp_path: Path) -> None:
    server.on("POST", PATH, problem(413, "Too many"))
    with pytest.raises(ReportTooLarge):
        Reader(account_at(server.url), tmp_path).brings(plan(TWO))


def test_requests_without_columns_that_are_refused_are_made_with_one(server: ScriptedServer, tmp_path: Path) -> None:
    links = [says(202, {"file_download_url_v2": f"{server.url}/reports/{number}"}) for number in range(2)]
    server.on("POST", PATH, links[0], problem(422, "At least one column"), links[1])
    server.on("GET", "/reports/0", csv_answer(b"k,column_1,column_2\n1,a,b\n2,c,d\n", encoding=None))
    server.on("GET", "/reports/1", csv_answer(b"k,column_1\n2,other\n3,x\n", encoding=None))
    all_of = replace(TWO, match=Match.ALL)
    assert Reader(account_at(server.url), tmp_path).brings(plan(all_of))[1][1] == {"2": ("c", "d")}


@pytest.mark.parametrize("form", FileFormat)
def test_a_file_that_is_passed_on_is_the_one_that_came(
    server: ScriptedServer, tmp_path: Path, form: FileFormat
) -> None:
    if form is FileFormat.XLSX:
        from reports import xlsx_answer

        answer = xlsx_answer()
    else:
        answer = csv_answer()
    server.on("GET", "/reports/4711", answer)
    one = replace(TWO, segments=TWO.segments[:1], format=form)
    around = CycleContext(account_at(server.url), lambda _event: None, threading.Event(), clock=MovingClock())
    target = tmp_path / "made"
    target.touch()
    events: list[ReportEvent] = []
    bring(plan(one), target, around, events.append, None)
    assert target.read_bytes() == (gzip.decompress(answer.body) if form is FileFormat.CSV else answer.body)
    assert not any(isinstance(event, OfPart | PuttingTogether) for event in events)
    assert server.to("POST", PATH)[0].json["attributes"][0]["field_name"] == "Email"


@pytest.mark.parametrize("broken", [b"k,column_1,column_2\n1,a,b\n1,a,b\n"])
def test_what_cannot_be_put_together_leaves_nothing(server: ScriptedServer, tmp_path: Path, broken: bytes) -> None:
    server.on("GET", "/reports/4711", csv_answer(broken, encoding=None))
    with pytest.raises(ExportKeyTwice) as raised:
        Reader(account_at(server.url), tmp_path).brings(plan(TWO))
    assert raised.value.detail == "1 of 2 rows"


def test_it_tells_of_each_part_and_can_be_cancelled_in_each(server: ScriptedServer, tmp_path: Path) -> None:
    body = Writing().file(["column_1", "column_2"], {"1": {"column_1": "a", "column_2": "b"}})
    server.on("GET", "/reports/4711", csv_answer(body, encoding=None))
    reader = Reader(account_at(server.url), tmp_path)
    reader.brings(plan(TWO))
    told = list(reader.events)
    assert [event.number for event in told if isinstance(event, OfPart) and isinstance(event.event, Fetching)] == [
        *(1, 1),
        *(2, 2),
    ]
    assert told[-1] == PuttingTogether()
    for stop_at in range(len(told)):
        stopped = Stopped(account_at(server.url), tmp_path, stop_at=stop_at)
        with pytest.raises(Cancelled):
            stopped.brings(plan(TWO))


@dataclass
class Stopped(Reader):
    """Somebody who cancels when so many events were told."""

    stop_at: int = 0

    def tells(self, event: ReportEvent) -> None:
        super().tells(event)
        if len(self.events) > self.stop_at:
            self.cancelled.set()
