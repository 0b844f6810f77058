from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apsis_desktop.api.problem_details import (
    LONGEST_WORDS,
    Refusal,
    error_for,
    exchange_name,
    report_error,
    retry_after,
    server_date,
    token_error,
)
from apsis_desktop.errors import ServiceBusy

MOMENT = datetime(2030, 5, 2, 9, 0, tzinfo=UTC)


def refusal(body: bytes, status: int = 400) -> Refusal:
    return Refusal("GET https://api.apsis.one/x", status, {"content-type": "application/problem+json"}, body)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"title": "Bad Request", "detail": "No such segment."}', "Bad Request. No such segment."),
        (b'{"title": "Not found.", "detail": "Not found"}', "Not found."),
        (b'{"title": " Two \\n lines "}', "Two lines."),
        (b'{"title": 5, "detail": null}', ""),
        (b'{"detail": ""}', ""),
        (b'["title"]', ""),
        (b"<html><title>Bad Gateway</title></html>", ""),
        (b"\xff\xfe\x00", ""),
        (b"", ""),
        (b"[" * 100_000, ""),
    ],
)
def test_the_providers_own_words_are_shown_and_nothing_else(body: bytes, words: str) -> None:
    assert refusal(body).words == words


def test_words_are_shown_up_to_a_length() -> None:
    assert len(refusal(b'{"title": "%s"}' % (b"x" * 5000)).words) == LONGEST_WORDS


def test_words_can_be_printed_even_when_they_hold_half_a_character() -> None:
    assert refusal(b'{"title": "a \\ud800 b"}').words.encode() == b"a ? b."


@given(body=st.binary(), status=st.integers(100, 999), columns=st.integers(0, 2))
def test_every_refusal_becomes_one_of_our_errors(body: bytes, status: int, *, columns: int) -> None:
    said = refusal(body, status)
    for error in (error_for(said), token_error(said), report_error(said, columns=columns)):
        assert str(error)
        assert str(status) in error.detail


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_busy_service_is_asked_again_later(status: int) -> None:
    assert isinstance(error_for(refusal(b"", status)), ServiceBusy)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        ("0", 0),
        ("1.5", 1.5),
        (format_datetime(MOMENT + timedelta(minutes=2), usegmt=True), 120),
        (format_datetime(MOMENT - timedelta(minutes=2), usegmt=True), 0),
        ("Thu, 02 May 2030 11:02:00 +0200", 120),
        ("-5", None),
        ("nan", None),
        ("inf", None),
        ("99999999", None),
        (format_datetime(MOMENT + timedelta(days=400), usegmt=True), None),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_is_read_as_seconds_and_as_a_date_by_the_servers_clock(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value, "date": format_datetime(MOMENT, usegmt=True)}) == seconds


def test_without_the_servers_clock_a_date_is_compared_with_this_computers() -> None:
    later = datetime.now(UTC) + timedelta(minutes=10)
    seconds = retry_after({"retry-after": format_datetime(later, usegmt=True)})
    assert seconds is not None
    assert 500 < seconds <= 600


@given(st.text())
def test_no_header_is_too_strange(value: str) -> None:
    seconds = retry_after({"retry-after": value, "date": value})
    assert seconds is None or 0 <= seconds < 7 * 86_400
    moment = server_date(value)
    assert moment is None or moment.tzinfo is UTC


def test_an_exchange_is_named_without_its_query_user_or_port() -> None:
    named = exchange_name("GET", "https://me:secret@api.apsis.one:444/reports/1?signature=abc#there")
    assert named == "GET https://api.apsis.one/reports/1"
    assert exchange_name("GET", "https://[::1") == "GET"
