"""Reports over several segments at a scripted server: what is requested, what each part holds, and the whole."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import replace

from reports import SELECTION, csv_answer
from scripted_server import Answer, ScriptedServer, says

from apsis_desktop.api.definitions import Segment
from apsis_desktop.api.report_request import PATH
from apsis_desktop.report.selection import Selection


def over(count: int) -> Selection:
    """Return a selection of so many segments."""
    segments = tuple(Segment(f"Segment {number}", f"segment.{number}") for number in range(1, count + 1))
    return replace(SELECTION, segments=segments)


def path(number: int) -> str:
    return f"/reports/{number}"


def link(server: ScriptedServer, number: int) -> Answer:
    return says(202, {"file_download_url_v2": f"{server.url}{path(number)}"})


def holds(*profiles: int) -> Answer:
    """Answer with a part that holds these profiles."""
    return csv_answer(b"Key;column_1\r\n" + b"".join(b"%d;%d@b.se\r\n" % (one, one) for one in profiles), None)


def serves(server: ScriptedServer, parts: Mapping[int, Answer | tuple[Answer, ...]]) -> None:
    """Take a request for each part, in this order, and answer at its link."""
    server.on("POST", PATH, *(link(server, number) for number in parts))
    for number, answers in parts.items():
        server.on("GET", path(number), *(answers if isinstance(answers, tuple) else (answers,)))


def requested(server: ScriptedServer) -> list[str]:
    """Return the segments that were requested, in order."""
    return [request.json["segment_discriminator"] for request in server.to("POST", PATH)]


def rows(content: bytes) -> dict[str, str]:
    heading, *lines = csv.reader(io.StringIO(content.decode(), newline=""), delimiter=";")
    assert heading == ["Key", "Email"]
    return {key: email for key, email in lines}  # noqa: C416 - each has two cells


def people(*profiles: int) -> dict[str, str]:
    return {str(one): f"{one}@b.se" for one in profiles}
