"""What a command writes to a terminal cannot change it, whatever the account or the provider says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from command_line import SECTION, Run, listed, report_to
from hostile_text import HOSTILE
from scripted_server import ScriptedServer, says

from apsis_desktop.api.report_request import PATH
from apsis_desktop.practice.account import described
from apsis_desktop.practice.server import PracticeServer

_MARKS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def calm(written: str) -> bool:
    return _MARKS.search(written.replace("\r", "").replace("\t", "")) is None


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_lists_and_what_does_not_fit_them_are_written_calmly(
    practice: PracticeServer, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    def hostile_named(things: Iterable[Any]) -> list[dict[str, Any]]:
        return [one | {"name": f"{one['name']} {name}"} for one in described(things)]

    monkeypatch.setattr("apsis_desktop.practice.protocol.described", hostile_named)
    sections = run("list", "sections")
    assert sections.code == 0
    first = sections.out.splitlines()[0].split()[-1]
    for kind in ("sections", "segments", "attributes", "tags"):
        ended = run("list", kind, "--section", first)
        assert (ended.code, ended.err) == (0, "")
        assert len(ended.out.splitlines()) >= 3
        assert "<img" in ended.out
        assert calm(ended.out)
    unknown = run(*report_to(tmp_path / "women.csv", segment=f"Nobody {name}"))
    assert unknown.code != 0
    assert calm(unknown.err)


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_the_providers_words_are_written_calmly(account: ScriptedServer, run: Run, tmp_path: Path, words: str) -> None:
    account.on("GET", "/audience/sections", listed(("s.1", SECTION)))
    account.on("GET", "/audience/segments", listed(("g.1", "Women")))
    account.on("POST", PATH, says(400, {"title": words, "detail": words, "errors": [{"message": words}]}))
    refused = run(*report_to(tmp_path / "women.csv"))
    assert refused.code != 0
    assert len(refused.err.splitlines()) <= 3
    assert calm(refused.err)
