from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from apsis_desktop.system.redaction import REMOVED, Redactor

redact = Redactor().redact

around = st.sampled_from(
    [
        "{}",
        "found {} in the answer",
        "({})",
        "'{}'",
        '{{"mobile":"{}"}}',
        "{{'email': '{}', 'n': 1}}",
        "b'{}'",
        "value={}",
        "value: {}.",
        "https://api.apsis.one/audience/profiles/{}/x",
        "https://api.apsis.one/p?who={}&n=1",
        "{}\nand more",
        "Traceback:\n  ValueError: {}",
        "<{}>",
    ]
)

VISIBLE = st.characters(min_codepoint=0x21, max_codepoint=0x24F, exclude_categories=("Cc", "Zs"))
local_part = st.from_regex(r"[A-Za-z0-9åäöÅÄÖéüø!#$%&*+/=?^_`{|}~-]+(\.[a-zåäö0-9'_+-]+){0,3}", fullmatch=True)
domain = st.from_regex(r"([a-zåäö0-9]([a-z0-9-]{0,10}[a-z0-9])?\.){1,3}[a-z]{2,10}", fullmatch=True)


@given(st.emails() | st.builds("{}@{}".format, local_part, domain), around)
@example("o'brien@example.com", "'{}'")
@example("anna.åkerström@exempel.se", "{}")
def test_no_email_address_gets_through(address: str, text: str) -> None:
    local, _, place = address.partition("@")
    shown = redact(text.format(address))
    assert address not in shown
    assert "@" not in shown
    words = text.replace("{}", "")
    for piece in (local, place):
        assert len(piece) < 4 or piece in words or piece not in shown.replace(REMOVED, "")


@given(st.emails(), around)
def test_no_encoded_email_address_gets_through(address: str, text: str) -> None:
    assert quote(address, safe="") not in redact(text.format(quote(address, safe="")))


digits = st.text("0123456789", min_size=2, max_size=4)
separator = st.sampled_from([" ", "-", "", ".", "\u00a0", "\u2013"])
telephone = st.one_of(
    st.builds(
        lambda plus, country, space, groups, between: plus + country + space + between.join(groups),
        st.sampled_from(["+", "00", "%2B"]),
        st.sampled_from(["46", "47", "45", "358", "354", "1", "44", "61"]),
        st.sampled_from(["", " ", "-", "(0)", " (0) "]),
        st.lists(digits, min_size=3, max_size=4),
        separator,
    ),
    st.builds(
        lambda area, space, groups, between: area + space + between.join(groups),
        st.sampled_from(["08", "070", "073", "0520", "(08)", "040"]),
        st.sampled_from(["", "-", " ", "/", " - "]),
        st.lists(digits, min_size=3, max_size=3),
        separator,
    ),
    st.from_regex(r"(46|47|45|358)[0-9]{8,9}", fullmatch=True),
    st.from_regex(r"[2-9][0-9]( [0-9]{2}){3}", fullmatch=True),
    st.from_regex(r"[49][0-9]{2} [0-9]{2} [0-9]{3}", fullmatch=True),
)


@given(telephone, around)
@example("+46 (0)70-123 45 67", "{}")
@example("08-123 456 78", "value={}")
@example("+354 555 1234", "{}")
@example("0046-00-00-00", "{}")
@example("0700000 0000 0000", "{}")
def test_no_telephone_number_gets_through(number: str, text: str) -> None:
    shown = redact(text.format(number))
    assert number not in shown
    # Not even a recognisable part of it, whatever digits the words around it have.
    in_shown = "".join(character for character in shown.replace(REMOVED, "") if character.isdigit())
    in_words = "".join(character for character in text if character.isdigit())
    assert len(in_shown) - len(in_words) <= 2


token_text = st.from_regex(r"[A-Za-z0-9_-]{8,200}", fullmatch=True)


@given(
    token_text,
    st.sampled_from(["Bearer {}", "bearer {}", "Authorization: Bearer {}", "(b'Authorization', b'Bearer {}')"]),
)
def test_no_bearer_token_gets_through(token: str, text: str) -> None:
    assume(token not in text)
    assert token not in redact(text.format(token))


@given(token_text, token_text, token_text, around)
def test_no_jwt_gets_through(head: str, body: str, signature: str, text: str) -> None:
    jwt = f"eyJ{head}.eyJ{body}.{signature}"
    shown = redact(text.format(jwt))
    for piece in (f"eyJ{head}", body, signature):
        assert piece not in shown.replace(REMOVED, "")


secret_text = st.text(VISIBLE, min_size=5, max_size=40).map("Zq9{}".format)  # like nothing in the texts around it


@given(secret_text)
@example("a'b\"c&d=e f\\g")
@example("p,q;r}s)t")
def test_no_value_named_as_a_secret_gets_through(secret: str) -> None:
    for text in (
        json.dumps({"grant_type": "client_credentials", "client_secret": secret}),
        json.dumps({"access_token": secret, "expires_in": 1}, ensure_ascii=False),
        repr({"client_secret": secret, "n": 1}),
        repr([(b"Authorization", secret.encode())]),
        repr([(b"Set-Cookie", secret.encode())]),
        f"client_id=4f2&client_secret={quote_plus(secret)}&n=1",
        f"Authorization: {secret}",
        f"Proxy-Authorization: Basic {secret}",
    ):
        shown = redact(text)
        assert secret not in shown
        assert quote_plus(secret) not in shown
        assert json.dumps(secret)[1:-1] not in shown


@given(st.text(min_size=4, max_size=40), st.text(max_size=10), st.text(max_size=10))
def test_no_remembered_secret_gets_through_in_any_of_its_forms(secret: str, before: str, after: str) -> None:
    assume(secret not in before + after + REMOVED + "~" and secret.strip())
    redactor = Redactor()
    redactor.remember(secret)
    for form in (
        secret,
        quote(secret, safe=""),
        quote_plus(secret),
        json.dumps(secret)[1:-1],
        repr(secret)[1:-1],
        repr(secret.encode())[2:-1],
    ):
        assume(form not in REMOVED)
        assert form not in redactor.redact(f"{before} {form} {after}").replace(REMOVED, "\0")


def test_one_secret_that_begins_like_another_hides_both() -> None:
    redactor = Redactor()
    redactor.remember("correct horse")
    redactor.remember("correct horse battery")
    assert redactor.redact("correct horse battery, correct horse") == f"{REMOVED}, {REMOVED}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'HTTP Request: GET https://api.apsis.one/reports/8f14e45fceea167a5a36dedd4bea2543?sig=a&n=1 "HTTP/1.1 200"',
            'HTTP Request: GET https://api.apsis.one/reports/[removed]?[removed] "HTTP/1.1 200"',
        ),
        ("URL('https://api.apsis.one/x?a='b'c')", "URL('https://api.apsis.one/x?[removed]"),
        ("target=b'/reports/123e4567-e89b-12d3-a456-426614174000?x'", "target=b'/reports/[removed]?[removed]"),
        ("http://kate:hunter2@proxy.example:8080", "http://proxy.example:8080"),
        ("http://kate:hun/ter2@proxy.example:8080", "http://[removed]/"),
        (
            "GET /audience/sections/usercreated.sections.europe-r6tz73a27t/attributes",
            "GET /audience/sections/usercreated.sections.europe-r6tz73a27t/attributes",
        ),
    ],
)
def test_addresses_keep_their_place_and_lose_queries_ids_and_passwords(text: str, expected: str) -> None:
    assert redact(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The report was saved: 482344 bytes in 1.234567 s, 12.5 MB/s",
        "2026-03-01T09:30:00.123 ready, until 2026-03-02 14:05",
        "Apsis Desktop 1.2.3, Python 3.11.7, PySide6 6.11.1, Windows-10-10.0.19045-SP0",
        "connect_tcp.started host='192.168.100.200' port=54321 timeout=30.0",
        "return_value=(b'HTTP/1.1', 200, b'OK', [(b'Content-Length', b'482344960')])",
        'File "/usr/lib/python3.11/site-packages/httpx/_client.py", line 1234, in send',
        "Waiting 16.0 s, then the 12th look; 404 means not yet",
        "a/b and/or c, why? Because.",
    ],
)
def test_what_helps_support_stays(text: str) -> None:
    assert redact(text) == text


def test_the_home_folder_loses_its_owners_name() -> None:
    home = Path.home()
    assert redact(f"saved {home / 'Documents' / 'list.csv'}") == f"saved {Path('~') / 'Documents' / 'list.csv'}"


@given(st.text(max_size=200))
def test_any_text_can_be_redacted_and_redacting_again_changes_nothing_of_note(text: str) -> None:
    assert isinstance(redact(redact(text)), str)


def test_a_long_text_takes_no_undue_time() -> None:
    pieces = [
        "a",
        "@'",
        "1 ",
        "/",
        "x@",
        "a.",
        "a-",
        "/a.",
        "1.",
        "+1",
        "eyJ",
        "secret ",
        "'",
        "=",
        "://",
        "content-length ",
    ]
    for piece in pieces:
        redact(piece * (100_000 // len(piece)))
    redact('"client_secret": "' + "\\" * 100_000)
