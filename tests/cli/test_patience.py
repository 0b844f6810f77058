"""Commands that meet a busy APSIS One before they have requested anything, as processes of their own."""

import signal
import sys
import threading
from pathlib import Path

import pytest
from accounts import LOOK, TOKENS, link_answer, token_answer
from command_line import SECTIONS, SEGMENTS, Start, listed, report_to
from patience import until
from reports import csv_answer
from scripted_server import Answer, Breaks, Request, ScriptedServer, problem

from apsis_desktop.api.report_request import PATH

TOKEN = "/oauth/token"
SOON = problem(429, "Too many requests", headers={"Retry-After": "1"})
TROUBLES = [SOON, problem(503, "Later"), Answer(breaks=Breaks.HANG_UP)]


def test_a_report_is_saved_though_everything_is_busy_at_first(
    account: ScriptedServer, start: Start, tmp_path: Path
) -> None:
    account.on("POST", TOKEN, *TROUBLES[:2], token_answer(TOKENS[0]))
    account.on("GET", SECTIONS, TROUBLES[2], listed(("com.apsis1.sections.default", "Norden")))
    account.on("GET", SEGMENTS, TROUBLES[1], listed(("usercreated.segments.women-1", "Women")))
    account.on("POST", PATH, SOON, link_answer(account))
    account.on("GET", LOOK, csv_answer())
    ended = start(*report_to(tmp_path / "women.csv")).end()
    assert ended.code == 0, ended.err
    assert "APSIS One is busy or has a problem (status 429). Next attempt in" in ended.err
    assert (tmp_path / "women.csv").exists()
    assert len(account.to("POST", PATH)) == 2


@pytest.mark.parametrize("number", range(len(TROUBLES)))
def test_a_list_comes_though_everything_is_busy_at_first(account: ScriptedServer, start: Start, number: int) -> None:
    account.on("POST", TOKEN, TROUBLES[number], token_answer(TOKENS[0]))
    account.on("GET", SEGMENTS, TROUBLES[number], listed(("s.1", "Women")))
    ended = start("list", "segments").end()
    assert (ended.code, ended.out) == (0, "Women  s.1\n")
    assert "Next attempt in" in ended.err


def test_twelve_programs_that_start_together_all_get_a_token(account: ScriptedServer, start: Start) -> None:
    given, lock = 0, threading.Lock()
    answer = account._next

    def next_answer(request: Request) -> Answer:
        """Give out ten tokens; whoever comes later is to come again in a moment, and gets one then."""
        nonlocal given
        if request.path != TOKEN:
            return answer(request)
        with lock:
            given += 1
            answer(request)
            return SOON if 10 < given <= 12 else token_answer(TOKENS[0])

    account._next = next_answer  # type: ignore[method-assign]  # the server is the test's own
    account.on("GET", SEGMENTS, listed(("s.1", "Women")))
    programs = [start("list", "segments") for _ in range(12)]
    ended = [program.end() for program in programs]
    assert [(each.code, each.out) for each in ended] == [(0, "Women  s.1\n")] * 12
    assert len(account.to("POST", TOKEN)) == 14


@pytest.mark.skipif(sys.platform == "win32", reason="a console's Ctrl-C reaches the tests as well")
@pytest.mark.parametrize("place", [("POST", TOKEN), ("GET", SECTIONS)])
def test_a_command_that_waits_for_its_turn_can_be_interrupted(
    account: ScriptedServer, start: Start, tmp_path: Path, place: tuple[str, str]
) -> None:
    account.on(*place, problem(429, "Too many requests", headers={"Retry-After": "60"}))
    program = start(*report_to(tmp_path / "women.csv"))
    until(lambda: account.to(*place))
    ended = program.interrupt(signal.SIGINT)
    assert ended.code == 130
    assert list(tmp_path.iterdir()) == []


def test_a_limit_that_lasts_too_long_is_told_at_once(account: ScriptedServer, start: Start) -> None:
    account.on("POST", TOKEN, problem(429, "Too many requests", headers={"Retry-After": "3000"}))
    ended = start("list", "segments").end()
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == ("apsis-desktop: APSIS One is busy or has a problem (status 429). Try again later.\n")
