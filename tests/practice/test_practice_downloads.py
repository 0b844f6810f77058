"""Fetching a report of the practice account: what each answer means, and what the file is."""

from __future__ import annotations

import csv
import gzip
import io
import threading
from typing import TYPE_CHECKING

import httpx
import openpyxl
import pytest

if TYPE_CHECKING:
    from tests.practice.conftest import Caller, Clock, Start

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def statuses(caller: Caller, links: dict[str, str]) -> tuple[int, int]:
    """What the first and the second kind of link answer."""
    first, second = (caller.http.get(links[name]) for name in ("file_download_url", "file_download_url_v2"))
    return first.status_code, second.status_code


def raw(caller: Caller, link: str, **headers: str) -> tuple[httpx.Headers, bytes]:
    """The bytes as they come off the wire."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    with caller.http.stream("GET", link, headers={"Accept-Encoding": "identity", **names}) as answer:
        assert answer.status_code == 200
        return answer.headers, b"".join(answer.iter_raw())


def everything(caller: Caller) -> str:
    items = [
        item
        for item in caller.items(f"/audience/sections/{caller.section}/attributes")
        if item["versions"][-1]["deprecated_at"] is None
    ]
    attributes = [
        {"field_name": f"{place} {item['name']}", "attribute_discriminator": item["discriminator"]}
        for place, item in enumerate(items[:40])
    ]
    return caller.request_whole(segment_discriminator=caller.segment("Everyone"), attributes=attributes, tags=None)


def test_the_two_kinds_of_link_say_pending_ready_and_gone_in_their_own_ways(start: Start, clock: Clock) -> None:
    caller = start(clock=clock, waiting_seconds=(3.0, 3.0), link_life_seconds=600.0)
    links = caller.request().json()
    assert statuses(caller, links) == (404, 202)
    clock.now += 2.9
    assert statuses(caller, links) == (404, 202)
    clock.now += 0.1
    assert statuses(caller, links) == (200, 200)
    clock.now += 596.9
    assert statuses(caller, links) == (200, 200)
    clock.now += 0.1
    assert statuses(caller, links) == (410, 410)


def test_a_link_that_was_never_given_is_410_of_the_first_kind_and_404_of_the_second(caller: Caller) -> None:
    links = {name: f"{link}x" for name, link in caller.request().json().items()}
    assert statuses(caller, links) == (410, 404)


def test_a_link_needs_the_token(caller: Caller) -> None:
    assert caller.http.get(caller.request_whole(), headers={"Authorization": ""}).status_code == 401


def test_the_seed_decides_how_long_a_report_is_pending(start: Start, clock: Clock) -> None:
    def waits(seed: int) -> list[float]:
        caller = start(clock=clock, seed=seed, waiting_seconds=(2.0, 6.0))
        links = [caller.request_whole() for _ in range(3)]
        begin = clock.now
        found: list[float] = []
        while len(found) < 3:
            clock.now += 0.25
            found += [clock.now - begin for link in links if caller.http.get(link).status_code == 200]
            links = [link for link in links if caller.http.get(link).status_code == 202]
        return found

    assert waits(1) == waits(1) != waits(2)
    assert all(2.0 <= seconds <= 6.25 for seconds in waits(1))


def test_a_report_is_plain_csv_unless_asked_otherwise(caller: Caller) -> None:
    headers, content = raw(caller, caller.request_whole())
    assert headers["Content-Type"] == "text/csv;charset=UTF-8;header=present"
    assert "Content-Encoding" not in headers
    assert int(headers["Content-Length"]) == len(content)
    assert content.startswith(b"export_key,Email,VIP\r\n")


def test_a_report_comes_as_gzip_when_that_is_accepted(caller: Caller) -> None:
    link = caller.request_whole()
    headers, packed = raw(caller, link, Accept_Encoding="gzip")
    assert headers["Content-Encoding"] == "gzip"
    assert int(headers["Content-Length"]) == len(packed)
    assert gzip.decompress(packed) == raw(caller, link)[1]


@pytest.mark.parametrize(
    ("accepted", "packed"),
    [("br, gzip;q=0.5", True), ("GZIP", True), ("gzip;q=0", False), ("deflate, br", False), ("", False)],
)
def test_gzip_is_sent_only_to_those_who_accept_it(caller: Caller, accepted: str, *, packed: bool) -> None:
    headers, _content = raw(caller, caller.request_whole(), Accept_Encoding=accepted)
    assert ("Content-Encoding" in headers) is packed


def test_a_report_comes_as_a_real_workbook_with_the_same_rows(caller: Caller) -> None:
    link = everything(caller)
    headers, content = raw(caller, link, Accept=XLSX)
    assert headers["Content-Type"] == XLSX
    assert int(headers["Content-Length"]) == len(content)
    book = openpyxl.load_workbook(io.BytesIO(content))
    in_book = [list(row) for row in book.worksheets[0].iter_rows(values_only=True)]
    in_csv = list(csv.reader(io.StringIO(raw(caller, link)[1].decode(), newline="")))
    book.close()
    assert in_book[0] == in_csv[0]
    assert len(in_book) == len(in_csv) == 201
    for one, other in zip(in_book[1:], in_csv[1:], strict=True):
        for cell, text in zip(one, other, strict=True):
            assert cell == float(text) if isinstance(cell, int | float) else (cell or "") == text
    assert any(isinstance(cell, int | float) for cell in in_book[1] + in_book[2] + in_book[3])


def test_a_workbook_can_be_compressed_too(caller: Caller) -> None:
    link = caller.request_whole()
    headers, packed = raw(caller, link, Accept=XLSX, Accept_Encoding="gzip")
    assert headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed) == raw(caller, link, Accept=XLSX)[1]


def test_a_report_can_be_fetched_many_times_in_every_form(start: Start) -> None:
    caller = start(profile_count=50)
    forms = [
        {"Accept": kind, "Accept_Encoding": coding} for kind in ("text/csv", XLSX) for coding in ("gzip", "identity")
    ]
    links = [caller.request_whole() for _ in range(5)]  # more than are kept: the first ones are made again

    def fetch_all() -> list[bytes]:
        return [raw(caller, link, **form)[1] for link in links for form in forms]

    assert fetch_all() == fetch_all()


def test_text_has_nordic_letters_quotes_and_commas(caller: Caller) -> None:
    text = caller.http.get(everything(caller)).text
    assert all(sign in text for sign in ("å", "ä", "ö", "ø", "æ", '""', '"'))
    assert all(len(row) == 41 for row in csv.reader(io.StringIO(text, newline="")))


def test_a_report_can_have_everything(start: Start) -> None:
    caller = start(profile_count=5_000)
    assert len(caller.http.get(everything(caller)).text.splitlines()) == 5_001


def test_many_can_ask_at_once(caller: Caller) -> None:
    link = everything(caller)
    found: list[bytes] = []
    threads = [threading.Thread(target=lambda: found.append(raw(caller, link)[1])) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 12
    assert len(set(found)) == 1
