"""Errors while a report is put together say nothing of anybody in it."""

import json
from pathlib import Path

import pytest
from accounts import account_at
from report_reader import Reader
from reports import csv_answer
from scripted_server import ScriptedServer

from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.errors import ApsisError
from apsis_desktop.report.plan import plan
from apsis_desktop.report.selection import Selection

TWO = Selection(
    Section("Europe", "section.europe"),
    (Segment("Women", "segment.women"), Segment("Men", "segment.men")),
    columns=(Attribute("Email", "attribute.email"), Attribute("City", "attribute.city")),
)


def test_an_error_says_nothing_of_anybody(server: ScriptedServer, tmp_path: Path) -> None:
    """What the table engine says of a row that it cannot read is that row."""
    secret = b"somebody@example.com"
    for body in (
        b"k,column_1,column_2\n1,%s\n" % secret,
        b'k,column_1,column_2\n1,"%s,b\n' % secret,
        b"k,column_1,column_2\n1,%s,\xff\n" % secret,
        b"k,column_1,%s\n1,a,b\n" % secret,
    ):
        server.on("GET", "/reports/4711", csv_answer(body, encoding=None))
        with pytest.raises(ApsisError) as raised:
            Reader(account_at(server.url), tmp_path).brings(plan(TWO))
        told: BaseException | None = raised.value
        assert json.dumps([str(told), raised.value.detail, repr(raised.value.facts)]).find("somebody") < 0
        while told is not None:
            assert "somebody" not in repr(told)
            told = told.__cause__ or (None if told.__suppress_context__ else told.__context__)
