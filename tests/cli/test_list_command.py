"""`apsis-desktop list`: what an account holds, for people and for programs."""

import json
import sys
from io import BytesIO, TextIOWrapper

import pytest
from command_line import SECTION, Run, listed
from scripted_server import ScriptedServer

from apsis_desktop.cli import main as cli
from apsis_desktop.practice.server import PracticeServer


def test_a_line_for_each_segment_with_its_id(practice: PracticeServer, run: Run) -> None:
    lines = run("list", "segments").out.splitlines()
    assert len(lines) == 40
    assert any(line.startswith("Øst for Storebælt   ") for line in lines)
    assert len({line.index("usercreated.") for line in lines}) == 1


@pytest.mark.parametrize(("kind", "count"), [("sections", 3), ("segments", 40), ("attributes", 60), ("tags", 15)])
def test_everything_can_be_listed_as_json(practice: PracticeServer, run: Run, kind: str, count: int) -> None:
    things = json.loads(run("list", kind, "--section", SECTION, "--json").out)
    assert len(things) == count
    assert all(set(thing) == {"name", "discriminator"} for thing in things)


def test_attributes_need_a_section_where_there_are_several(practice: PracticeServer, run: Run) -> None:
    ended = run("list", "attributes")
    assert ended.code == 2
    assert ended.err == (
        "apsis-desktop: Say which section with --section. See them with: apsis-desktop list sections\n"
    )


def test_the_only_section_need_not_be_named(account: ScriptedServer, run: Run) -> None:
    account.on("GET", "/audience/sections/com.apsis1.sections.default/tags", listed(("t.1", "VIP")))
    assert run("list", "tags").out == "VIP  t.1\n"


def test_a_name_cannot_paint_over_the_screen(account: ScriptedServer, run: Run) -> None:
    account.on("GET", "/audience/segments", listed(("s.1", "a\x1b[2Jb\nc\u202ed")))
    out = run("list", "segments").out
    assert out == "a\ufffd[2Jb\ufffdc\ufffdd  s.1\n"


def test_json_stays_whole_where_the_output_cannot_hold_every_letter(
    account: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    account.on("GET", "/audience/segments", listed(("s.1", "Ødegård 🌲 łódź")))
    written = BytesIO()
    with TextIOWrapper(written, encoding="cp1252") as narrow:
        monkeypatch.setattr(sys, "stdout", narrow)
        assert cli.main(["list", "segments", "--json"]) == 0
        assert json.loads(written.getvalue())[0]["name"] == "Ødegård 🌲 łódź"
        written.truncate(0)
        written.seek(0)
        assert cli.main(["list", "segments"]) == 0
        if sys.platform == "win32":  # there it is UTF-8, whatever the code page
            assert written.getvalue().decode("utf-8").startswith("Ødegård 🌲 łódź  s.1")
        else:
            assert written.getvalue().decode("cp1252").startswith("Ødegård ? ?ód?  s.1")
        monkeypatch.undo()


def test_an_account_without_segments_lists_nothing(account: ScriptedServer, run: Run) -> None:
    account.on("GET", "/audience/segments", listed())
    assert run("list", "segments").out == ""
    assert json.loads(run("list", "segments", "--json").out) == []


def test_a_list_is_nothing_without_its_account(account: ScriptedServer, run: Run) -> None:
    account.on("GET", "/audience/segments", listed(("s.1", "Women")))
    ended = run("list", "segments", "--practice", "--connection", "Shop")
    assert ended.code == 2
    assert account.requests == []
