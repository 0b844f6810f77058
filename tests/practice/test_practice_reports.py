"""Requesting a report from the practice account: what is refused, and who is in it."""

from __future__ import annotations

import csv
import io
import json
import re
import socket
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from patience import PATIENCE

if TYPE_CHECKING:
    from tests.practice.conftest import Caller, Start

PATH = "/audience/profiles/reports/segments"


def rows(caller: Caller, **changes: object) -> list[dict[str, str]]:
    answer = caller.http.get(caller.request_whole(**changes))
    assert answer.status_code == 200
    return list(csv.DictReader(io.StringIO(answer.text, newline="")))


def keys(caller: Caller, **changes: object) -> set[str]:
    return {row["export_key"] for row in rows(caller, **changes)}


def columns(caller: Caller, count: int) -> list[dict[str, str]]:
    email = caller.attribute("Email")
    return [{"field_name": f"Email {place}", "attribute_discriminator": email} for place in range(count)]


def detail_of(answer: httpx.Response, status: int) -> str:
    assert answer.status_code == status, answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    detail: str = answer.json()["detail"]
    return detail


def test_a_report_comes_with_both_kinds_of_link_on_the_same_origin(caller: Caller) -> None:
    answer = caller.request()
    assert answer.status_code == 202
    links = answer.json()
    assert set(links) == {"file_download_url", "file_download_url_v2"}
    assert len(set(links.values())) == 2
    assert all(link.startswith(f"{caller.server.url}/") for link in links.values())
    assert all(len(link.rsplit("/", 1)[1]) >= 40 for link in links.values())


def test_a_report_can_come_with_one_kind_of_link_alone(start: Start) -> None:
    assert list(start(poll_kind="v1").request().json()) == ["file_download_url"]
    assert list(start(poll_kind="v2").request().json()) == ["file_download_url_v2"]


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"section_discriminator": "usercreated.sections.none"}, "usercreated.sections.none"),
        ({"section_discriminator": None}, "section_discriminator"),
        ({"segment_discriminator": "usercreated.segments.none"}, "usercreated.segments.none"),
        ({"segment_discriminator": ""}, "segment_discriminator"),
        ({"segment_discriminator": None}, "segment_discriminator"),
        ({"segments": {}}, "segments"),
        ({"attributes": [{"field_name": "X", "attribute_discriminator": "none.such"}]}, "none.such"),
        ({"attributes": [{"field_name": "X"}]}, "attribute_discriminator"),
        ({"attributes": ["Email"]}, "attribute"),
        ({"attributes": {}}, "attributes"),
        ({"tags": [{"field_name": "X", "tag_discriminator": "none.such"}]}, "none.such"),
        ({"tags": [{"tag_discriminator": "none.such"}]}, "field_name"),
        ({"profile_type": "all"}, "profile_type"),
        ({"profile_type": ["known"]}, "profile_type"),
        ({"columns": []}, "columns"),
    ],
)
def test_a_wrong_part_is_refused_by_name(caller: Caller, changes: dict[str, Any], part: str) -> None:
    assert part in detail_of(caller.request(**changes), 400)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"report"', b"null", b"[" * 50_000, b"\xff\xfe"])
def test_a_body_that_is_no_json_object_is_refused(caller: Caller, content: bytes) -> None:
    assert "JSON" in detail_of(caller.http.post(PATH, content=content), 400)


def test_a_field_name_is_used_once(caller: Caller) -> None:
    vip = [{"field_name": "Email", "tag_discriminator": caller.tag("VIP")}]
    assert "'Email'" in detail_of(caller.request(tags=vip), 400)
    assert "'export_key'" in detail_of(caller.request(tags=[{**vip[0], "field_name": "export_key"}]), 400)


def test_an_attribute_that_is_no_longer_in_use_is_refused(caller: Caller) -> None:
    fax = [{"field_name": "Fax", "attribute_discriminator": caller.attribute("Fax")}]
    assert "no longer in use" in detail_of(caller.request(attributes=fax), 400)


def test_an_attribute_of_another_section_is_refused(caller: Caller) -> None:
    other = next(item for item in caller.items("/audience/sections") if item["name"] == "Europe")
    ski_level = [{"field_name": "Ski", "attribute_discriminator": caller.attribute("Ski level")}]
    answer = caller.request(section_discriminator=other["discriminator"], attributes=ski_level)
    assert "in this section" in detail_of(answer, 400)


def test_40_columns_are_the_most(caller: Caller) -> None:
    assert caller.request(attributes=columns(caller, 39)).status_code == 202
    assert "41" in detail_of(caller.request(attributes=columns(caller, 40)), 413)


@pytest.mark.parametrize("size", [100_001, 5_000_000])
def test_a_body_over_100_kb_is_too_large(caller: Caller, size: int) -> None:
    assert "100,000 bytes" in detail_of(caller.http.post(PATH, content=b" " * size), 413)


def test_an_endless_body_is_refused_unread(caller: Caller) -> None:
    url = httpx.URL(caller.server.url)
    with socket.create_connection((url.host, url.port or 0)) as line:
        line.sendall(f"POST {PATH} HTTP/1.1\r\nHost: practice\r\nContent-Length: 99999999999\r\n\r\n".encode())
        line.settimeout(PATIENCE)
        assert line.recv(4_096).startswith(b"HTTP/1.1 413 ")


def test_a_body_of_100_kb_is_read(caller: Caller) -> None:
    content = json.dumps(caller.body()).encode()
    assert caller.http.post(PATH, content=content.ljust(100_000)).status_code == 202


def test_a_body_of_unknown_length_is_refused(caller: Caller) -> None:
    assert detail_of(caller.http.post(PATH, content=iter([b"{}"])), 411)


def test_the_export_key_is_always_the_first_column(caller: Caller) -> None:
    link = caller.request_whole(attributes=None, tags=None)
    assert caller.http.get(link).text.splitlines()[0] == "export_key"
    first = caller.http.get(caller.request_whole()).text.splitlines()[0]
    assert first == "export_key,Email,VIP"


def test_the_report_holds_those_who_belong_to_the_segment(caller: Caller) -> None:
    gender = [{"field_name": "Gender", "attribute_discriminator": caller.attribute("Gender")}]
    everyone = rows(caller, segment_discriminator=caller.segment("Everyone"), attributes=gender)
    women = rows(caller, attributes=gender)
    assert len(everyone) == 200
    assert {row["export_key"] for row in women} == {row["export_key"] for row in everyone if row["Gender"] == "Female"}
    assert women


def test_known_and_unknown_profiles_make_up_everyone(caller: Caller) -> None:
    everyone = caller.segment("Everyone")
    known = rows(caller, segment_discriminator=everyone, profile_type="known")
    unknown = rows(caller, segment_discriminator=everyone, profile_type="unknown")
    assert len(known) > len(unknown) > 0
    assert len(known) + len(unknown) == 200
    assert all(row["Email"] for row in known)
    assert not any(row["Email"] for row in unknown)


def test_a_smaller_section_holds_fewer_profiles(caller: Caller) -> None:
    sizes = [
        len(
            keys(
                caller,
                section_discriminator=section["discriminator"],
                segment_discriminator=caller.segment("Everyone"),
            )
        )
        for section in caller.items("/audience/sections")
    ]
    assert sizes[0] == 200
    assert all(0 < size < 200 for size in sizes[1:])


def test_a_tag_is_there_or_not(caller: Caller) -> None:
    tags = [{"field_name": name, "tag_discriminator": caller.tag(name)} for name in ("VIP", "Visited the store")]
    found = rows(caller, segment_discriminator=caller.segment("Everyone"), tags=tags)
    assert {row["VIP"] for row in found} == {row["Visited the store"] for row in found} == {"yes", "no"}


@pytest.mark.parametrize(
    ("name", "looks"),
    [
        ("Mobile", r"[1-9]\d{9,}"),
        ("Country", r"[A-Z]{2}"),
        ("Birth date", r"\d{4}-\d{2}-\d{2}"),
        ("Last order", r"1[67]\d{8}"),
        ("Receipt by email", r"true|false"),
        ("CRM-ID", r"000\d{6}"),
        ("Member number", r"0000\d{6}"),
        ("Loyalty points", r"\d+"),
        ("Lifetime value", r"\d+\.\d\d"),
    ],
)
def test_values_look_as_they_do_on_the_platform(caller: Caller, name: str, looks: str) -> None:
    attributes = [{"field_name": name, "attribute_discriminator": caller.attribute(name)}]
    found = rows(caller, segment_discriminator=caller.segment("Everyone"), profile_type="known", attributes=attributes)
    values = [row[name] for row in found if row[name]]
    assert values
    assert [value for value in values if not re.fullmatch(looks, value)] == []


def test_six_attributes_are_there_by_default(caller: Caller) -> None:
    items = caller.items(f"/audience/sections/{caller.section}/attributes")
    default = [
        each["name"] for each in items if re.fullmatch(r"com\.apsis1\.attributes\.[a-z]+", each["discriminator"])
    ]
    assert default == ["Email", "Mobile", "First name", "Last name", "CRM-ID", "Birth date"]


def test_how_many_columns_a_report_takes_may_change(start: Start) -> None:
    caller = start(most_columns=7)
    assert caller.request(attributes=columns(caller, 7), tags=None).status_code == 202
    assert caller.request(attributes=columns(caller, 8), tags=None).status_code == 413
    caller.server.most_columns = 1
    assert caller.request(attributes=columns(caller, 2), tags=None).status_code == 413


def test_mail_addresses_and_numbers_are_nobodys(caller: Caller) -> None:
    names = ("Email", "Mobile")
    attributes = [{"field_name": name, "attribute_discriminator": caller.attribute(name)} for name in names]
    found = rows(caller, segment_discriminator=caller.segment("Everyone"), profile_type="known", attributes=attributes)
    reserved = ("@example.com", "@example.net", "@example.org", ".example")
    assert all(row["Email"].isascii() and row["Email"].endswith(reserved) for row in found)
    assert all("46701740605" <= row["Mobile"] <= "46701740699" or row["Mobile"][:9] == "447700900" for row in found)


def test_a_column_is_the_same_whatever_else_is_requested(start: Start) -> None:
    one, other = start(seed=3), start(seed=3)
    alone = rows(one, tags=None)
    among = rows(other, attributes=[*reversed(columns(other, 5)), *one.body()["attributes"]])
    assert [(row["export_key"], row["Email"]) for row in alone] == [(row["export_key"], row["Email"]) for row in among]
    assert rows(start(seed=4), tags=None) != alone
