"""What is typed for `export`: names that fit two things or none, and wrong usage."""

from pathlib import Path

import pytest
from command_line import SECTION, Run, report_to

from apsis_desktop.api.report_request import PATH
from apsis_desktop.practice.server import PracticeServer


def posted(server: PracticeServer) -> int:
    return sum(path == PATH for _method, path, _status in server.requests_seen)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Kvinnor, åäö.csv"


def test_a_name_that_fits_two_is_refused_with_both_and_either_of_them_is_taken(
    practice: PracticeServer, run: Run, file: Path
) -> None:
    ended = run(*report_to(file, segment="Lapsed customers"))
    assert ended.code == 2
    both = [word.strip(",.") for word in ended.err.split() if word.startswith("usercreated.segments.lapsed-customers-")]
    assert len(set(both)) == 2
    assert posted(practice) == 0
    for number, one in enumerate(both):
        assert run(*report_to(file.with_name(f"{number}.csv"), segment=one)).code == 0


def test_an_unknown_name_says_where_the_names_are(practice: PracticeServer, run: Run, file: Path) -> None:
    ended = run(*report_to(file, "--attribute", "Emial"))
    assert ended.code == 2
    assert ended.err == (
        "apsis-desktop: There is no attribute “Emial”. "
        "See the names with: apsis-desktop list attributes --section NAME\n"
    )
    ended = run(*report_to(file, "--practice", segment="Womn"))
    assert ended.err.endswith("apsis-desktop list segments --practice\n")


def test_a_segment_both_chosen_and_left_out_is_wrong_usage(practice: PracticeServer, run: Run, file: Path) -> None:
    ended = run(*report_to(file, "--exclude", "women"))
    assert (ended.code, ended.err) == (2, "apsis-desktop: A segment is both chosen and left out.\n")
    assert posted(practice) == 0


@pytest.mark.parametrize(
    "words",
    [
        ["export"],
        ["export", "--section", SECTION],
        report_to(Path("a"), "--match", "some"),
        report_to(Path("a"), form="pdf"),
        report_to(Path("a"), "--practice", "--connection", "Shop"),
        ["list", "people"],
        ["lists"],
        ["--practise"],
    ],
)
def test_wrong_usage_ends_with_two(run: Run, words: list[str]) -> None:
    ended = run(*words)
    assert ended.code == 2
    assert ended.err.startswith("usage: apsis-desktop")
