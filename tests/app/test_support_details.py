"""What goes to support: enough to help with, and nothing private."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from kept_accounts import NORDIC
from made_services import MakeServices, make_services
from report_shelf import NOW, failed, report

from apsis_desktop import __version__
from apsis_desktop.app.support_details import (
    Situation,
    history_of,
    keyring_in_words,
    proxy_in_words,
    settings_that_matter,
    support_text,
)
from apsis_desktop.errors import KeyringLocked, NoNetwork, StoreLocked
from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.store.store import JobStore

__all__ = ["make_services"]

API = "https://api.apsis.one"
NOISE = [
    "2026-11-23T13:00:00.123Z INFO httpx: HTTP Request: GET https://api.apsis.one/[removed]",
    "2026-11-23T13:00:01.456Z WARNING apsis_desktop.jobs.worker: report a1b2c3: NoNetwork",
]


def test_the_versions_come_first() -> None:
    text = support_text(Situation({"Qt": "6.11.2 (xcb)", "PySide6": "6.11.2"}), NOW)
    assert text.startswith(f"Apsis Desktop {__version__}, 2026-11-23 13:05 UTC\n  System: ")
    for said in ("Python: 3.", "Qt: 6.11.2 (xcb)", "HTTP: httpx 0.", "Installed: from source"):
        assert said in text


def test_the_last_messages_come_as_they_were_logged() -> None:
    text = support_text(Situation(last_lines=NOISE), NOW)
    assert "\n".join(("The last messages", *(f"  {line}" for line in NOISE))) in text


def test_the_chosen_report_is_told_with_its_problem_and_history_but_not_by_name() -> None:
    job = failed(NoNetwork(detail="ConnectError"), "Kunder & vänner", id="c0ffee")
    history = [(NOW - timedelta(hours=1), "asking"), (NOW - timedelta(minutes=5), "failed NoNetwork")]
    text = support_text(Situation(job=job, history=history), NOW)
    for said in (
        "Id: c0ffee",
        "State: failed since 2026-11-23 13:01:00",
        "Choice: 1 segments, 3 columns, xlsx",
        "Link: second, until 2026-11-24 14:05:00",
        "Problem: NoNetwork ConnectError",
        "2026-11-23 12:05:00 asking",
        "2026-11-23 13:00:00 failed NoNetwork",
    ):
        assert f"  {said}\n" in text
    assert "vänner" not in text
    assert "poll" not in text


def test_nothing_private_gets_through_whichever_part_it_is_in() -> None:
    private = "kåre.nordmann@exempel.no"
    job = failed(NoNetwork(detail=f"for {private}"))
    situation = Situation(
        {"Qt": private}, {"Keyring": private}, job, [(NOW, f"Bearer {'x' * 20} for {private}")], [f"mail to {private}"]
    )
    text = support_text(situation, NOW)
    assert text.count("[removed]") >= 5
    assert "nordmann" not in text
    assert "x" * 20 not in text


def test_a_proxy_is_told_without_its_address_and_password(monkeypatch: pytest.MonkeyPatch) -> None:
    assert proxy_in_words(API) == "no"
    monkeypatch.setenv("https_proxy", "http://anna:hush@proxy.shop.example:3128")
    assert proxy_in_words(API) == "yes"
    assert proxy_in_words("http://127.0.0.1:8000") == "no"
    monkeypatch.setenv("no_proxy", "api.apsis.one")
    assert proxy_in_words(API) == "no"


def test_the_keyring_is_told() -> None:
    assert keyring_in_words(None) == "no trouble known"
    assert keyring_in_words(KeyringLocked()) == "KeyringLocked: kept in memory alone"


def test_what_matters_of_the_settings_is_told(make_services: MakeServices, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://anna:hush@proxy.shop.example:3128")
    facts = settings_that_matter(make_services(NORDIC), NORDIC.id)
    assert facts == {
        "Region": "eu",
        "Proxy": "yes",
        "Connections": "1",
        "Keyring": "no trouble known",
        "Reports at once": "64",
        "Downloads at once": "3",
        "Folders": "the system's",
    }


def test_without_a_connection_no_region_is_told(make_services: MakeServices) -> None:
    assert settings_that_matter(make_services(NORDIC), None)["Region"] == "none chosen"


def test_the_history_is_that_of_the_chosen_report(make_services: MakeServices) -> None:
    services, job, at = make_services(), report(JobState.PREPARING), datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
    services.store.keep(job)
    services.store.note(job.id, at, "preparing")
    assert history_of(job, services) == [(at, "preparing")]
    assert history_of(None, services) == ()


def test_a_history_that_cannot_be_read_is_told(make_services: MakeServices, tmp_path: Path) -> None:
    services = make_services()._replace(store=_Locked(tmp_path / "other.sqlite"))
    ((_now, told),) = history_of(report(JobState.READY), services)
    assert told.startswith("its history cannot be read: StoreLocked")


class _Locked(JobStore):
    """A store that another program has open."""

    def history(self, job_id: str) -> list[tuple[datetime, str]]:
        raise StoreLocked
