"""Room for a report of several parts: its one file may be as large as all of them together."""

from __future__ import annotations

from pathlib import Path

import pytest
from accounts import account_at
from report_reader import Reader
from reports import csv_answer
from scripted_server import ScriptedServer
from small_disks import disk_at

from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.errors import DiskFull
from apsis_desktop.report.events import PuttingTogether
from apsis_desktop.report.plan import plan
from apsis_desktop.report.selection import Selection

THREE = Selection(
    Section("Shop", "section.shop"),
    tuple(Segment(name, f"segment.{name}") for name in ("Women", "Men", "Staff")),
    columns=(Attribute("Email", "attribute.email"),),
)
HALF_A_MEGABYTE = b"k,column_1\n" + b"".join(b"%d,%s\n" % (number, b"x" * 990) for number in range(500))


def test_all_parts_must_have_room_beside_themselves_before_they_are_put_together(
    server: ScriptedServer, tmp_path: Path
) -> None:
    server.on("GET", "/reports/4711", csv_answer(HALF_A_MEGABYTE, encoding=None))
    reader = Reader(account_at(server.url), tmp_path)
    with disk_at(tmp_path / "work", "3m"), pytest.raises(DiskFull) as raised:  # about 1.3 MB are left, one has room
        reader.brings(plan(THREE))
    assert f"{3 * len(HALF_A_MEGABYTE)} bytes" in raised.value.detail
    assert PuttingTogether() not in reader.events
