"""Who was in the list before is remembered with a preset, and goes when it has to; none of it holds a report up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from accounts import server
from keyring.errors import KeyringLocked, NoKeyringError
from remembering_desk import Remembering, remembering
from reports import SELECTION
from watched_desk import at_desk, store

from apsis_desktop.api.definitions import Segment
from apsis_desktop.errors import (
    ApsisError,
    FingerprintsNeedKeyring,
    NoRoomForOwnFiles,
    OwnFolderReadOnly,
    PeopleNotRemembered,
    PeopleWithoutKey,
    RememberedUnreadable,
)
from apsis_desktop.jobs.earlier.remembering import remember, to_remember
from apsis_desktop.jobs.job import JobState
from apsis_desktop.lists.counts import Changes
from apsis_desktop.lists.fingerprints.hashing import Fingerprints
from apsis_desktop.system import private_file

__all__ = ["at_desk", "remembering", "server", "store"]

MEN = replace(SELECTION, segments=(Segment("Men", "usercreated.segments.men"),))


# --- what it tells ----------------------------------------------------------------------------------------------------


def test_the_next_report_is_compared_with_the_one_before_whose_file_is_gone(remembering: Remembering) -> None:
    first = remembering.brings_and_remembers(1, 2, 3)
    second = remembering.brings_and_remembers(2, 3, 4, 5)
    assert remembering.changes_of(second) == Changes(2, 1, first.requested_at)
    found = remembering.last()
    assert found is not None
    assert (found.changes, found.known, found.new) == (Changes(2, 1, first.requested_at), 2, 2)
    third = remembering.brings(5, 6)
    assert remembering.changes_of(third) == Changes(1, 3, second.requested_at)
    remembering.is_done(third)
    assert [file.name for file in (remembering.desk.home / "work").iterdir()] == []
    assert remembering.lists.known(remembering.desk.job(third.id)).total == 4


def test_a_later_file_is_compared_with_rather_than_what_is_remembered_and_the_other_way_round(
    remembering: Remembering,
) -> None:
    first = remembering.brings(1)
    remembering.remembers(first)
    second = remembering.brings_and_remembers(1, 2)
    assert remembering.changes_of(second) == Changes(1, 0, first.requested_at)
    third = remembering.brings(1, 2, 3)
    assert remembering.changes_of(third) == Changes(1, 0, second.requested_at), "the file of the first is older"
    remembering.remembers(third)
    remembering.presets.remembered = []
    fourth = remembering.brings(1, 2, 3, 4)
    assert remembering.changes_of(fourth) == Changes(1, 0, third.requested_at)
    remembering.presets.remembered = [SELECTION]
    fifth = remembering.brings(1, 2, 3, 4, 5)
    assert remembering.changes_of(fifth) == Changes(1, 0, fourth.requested_at), "its file is there"
    found = remembering.remembers(fifth)
    assert found.changes == Changes(2, 0, third.requested_at), "the fourth was not remembered"


def test_other_people_are_not_compared_and_have_a_list_of_their_own(remembering: Remembering) -> None:
    remembering.presets.remembered = [SELECTION, MEN]
    first = remembering.brings_and_remembers(1, 2)
    others = remembering.brings_and_remembers(7, selection=MEN)
    assert remembering.desk.job(others.id).changes is None
    assert len(remembering.files()) == 2
    second = remembering.brings_and_remembers(1)
    assert remembering.changes_of(second) == Changes(0, 1, first.requested_at)


def test_a_report_that_was_requested_before_the_one_that_is_remembered_changes_nothing(
    remembering: Remembering,
) -> None:
    remembering.presets.remembered = []
    old = remembering.brings(1)
    remembering.is_done(old)
    remembering.presets.remembered = [SELECTION]
    new = remembering.brings(1, 2)
    found = remembering.remembers(new)
    remembering.finder._looked_at.clear()
    remembering.desk.saves(old.id, remembering.desk.target / "old.csv")
    remembering.is_done(old)
    assert remembering.last() == found


def test_a_clock_that_was_wrong_once_keeps_no_later_report_from_being_remembered(remembering: Remembering) -> None:
    right = remembering.desk.clock.moment
    remembering.desk.clock.moment += timedelta(days=400)
    ahead = remembering.brings_and_remembers(1)
    remembering.desk.clock.moment = right
    job = remembering.brings(1, 2)
    assert remembering.changes_of(job) == Changes(1, 0, ahead.requested_at)
    assert remembering.remembers(job).job_id == job.id


@pytest.mark.parametrize("quicker", ["the older one", "the later one"])
def test_of_two_reports_that_are_remembered_at_a_time_the_later_one_stays_and_nothing_is_damaged(
    remembering: Remembering, quicker: str
) -> None:
    first = remembering.brings_and_remembers(1)
    remembering.presets.remembered = []
    jobs = [remembering.brings(1, 2), remembering.brings(1, 2, 3)]
    for job in jobs:
        remembering.is_done(job)
    remembering.presets.remembered = [SELECTION]
    now = remembering.desk.clock.now()
    both = [to_remember(remembering.desk.job(job.id), remembering.lists, 0, now) for job in jobs]
    found: list[Changes] = []
    for wanted in both if quicker == "the older one" else reversed(both):
        assert wanted is not None
        assert wanted.before is not None
        assert wanted.before.job_id == first.id
        remember(wanted, remembering.lists, remembering.desk.queue._context, found.append, threading.Event())
    last = remembering.last()
    assert last is not None
    assert last.job_id == jobs[1].id
    if quicker == "the older one":
        assert found == [Changes(1, 0, first.requested_at), Changes(1, 0, jobs[0].requested_at)]
    else:
        assert found == [Changes(2, 0, first.requested_at)]
    assert last.changes == found[-1]


def test_nobody_else_changes_what_is_remembered_between_comparing_and_keeping(
    remembering: Remembering, monkeypatch: pytest.MonkeyPatch
) -> None:
    split, lock, free = Fingerprints.split, remembering.lists._lock, list[bool]()

    def look() -> None:
        free.append(lock.acquire(blocking=False))
        if free[-1]:
            lock.release()

    def split_beside_another(one: Fingerprints, *earlier: Fingerprints, cancelled: threading.Event) -> object:
        other = threading.Thread(target=look)
        other.start()
        other.join()
        return split(one, *earlier, cancelled=cancelled)

    remembering.brings_and_remembers(1)
    monkeypatch.setattr(Fingerprints, "split", split_beside_another)
    remembering.brings_and_remembers(1, 2)
    assert free == [False]


def test_nothing_is_remembered_without_a_preset_that_is_to(remembering: Remembering) -> None:
    remembering.presets.remembered = []
    remembering.is_done(remembering.brings(1))
    assert not remembering.folder.exists()
    assert remembering.presets.keyring.calls == 0, "and the keyring is not asked"


# --- what can go wrong ------------------------------------------------------------------------------------------------


def test_a_list_without_export_keys_is_not_remembered_and_that_is_said(remembering: Remembering) -> None:
    job = remembering.brings(1, head="Postal code,City")
    assert job.contents is None or job.contents.key is None
    problem = remembering.fails()
    assert isinstance(problem, PeopleWithoutKey)
    assert "has no export key column" in str(problem)
    assert not remembering.files()


@pytest.mark.parametrize("error", [KeyringLocked, NoKeyringError])
def test_without_the_keyring_nobody_is_remembered_and_the_report_is_as_good(
    remembering: Remembering, error: type[Exception]
) -> None:
    def fail(_step: str, _service: str) -> None:
        raise error

    remembering.presets.keyring.before_each = fail
    first = remembering.brings(1)
    assert isinstance(remembering.fails(), FingerprintsNeedKeyring)
    assert not remembering.files()
    second = remembering.brings(1, 2)
    assert isinstance(remembering.fails(), FingerprintsNeedKeyring)
    assert second.state is JobState.READY
    assert remembering.changes_of(second) == Changes(1, 0, first.requested_at), "its file is still there"


def test_with_another_key_nothing_is_compared_and_the_next_report_begins_anew(remembering: Remembering) -> None:
    remembering.brings_and_remembers(1, 2)
    remembering.presets.credentials.forget_fingerprint_key()
    second = remembering.brings_and_remembers(2, 3)
    assert remembering.desk.job(second.id).changes is None
    third = remembering.brings(3, 4)
    assert remembering.changes_of(third) == Changes(1, 1, second.requested_at)


def half(content: bytes) -> bytes:
    return content[: len(content) - 5]


def another_person(content: bytes) -> bytes:
    return content[:-1] + bytes([content[-1] ^ 1])


def of_a_newer_version(content: bytes) -> bytes:
    return content.replace(b'"version": 1', b'"version": 2', 1)


@pytest.mark.parametrize("damage", [half, another_person, of_a_newer_version, lambda _content: b""])
def test_a_damaged_file_is_said_and_costs_one_comparison(
    remembering: Remembering, damage: Callable[[bytes], bytes]
) -> None:
    remembering.brings_and_remembers(1, 2)
    (file,) = remembering.files()
    file.write_bytes(damage(file.read_bytes()))
    second = remembering.brings(2, 3)
    assert isinstance(remembering.fails(), RememberedUnreadable)
    assert remembering.desk.job(second.id).changes is None
    remembering.remembers(second)
    waiting = remembering.desk.job(second.id).waiting_file
    assert waiting is not None
    waiting.unlink()
    third = remembering.brings(2, 3, 4)
    assert remembering.changes_of(third) == Changes(1, 0, second.requested_at)


@pytest.mark.parametrize(
    ("error", "kind"), [(OSError(28, "No space left"), NoRoomForOwnFiles), (OSError(13, "Denied"), OwnFolderReadOnly)]
)
def test_where_it_cannot_be_written_the_old_list_stays_whole(
    remembering: Remembering, monkeypatch: pytest.MonkeyPatch, error: OSError, kind: type[ApsisError]
) -> None:
    first = remembering.brings_and_remembers(1, 2)
    (file,) = remembering.files()
    before = file.read_bytes()

    def fail(_handle: int) -> None:
        raise error

    with monkeypatch.context() as broken:
        broken.setattr(private_file, "write_through", fail)
        second = remembering.brings(2, 3)
        assert isinstance(remembering.fails(), kind)
    assert remembering.changes_of(second) == Changes(1, 1, first.requested_at), "the row says it all the same"
    assert file.read_bytes() == before
    assert [each.name for each in remembering.folder.iterdir()] == [file.name]


def test_a_file_that_is_not_the_list_that_was_counted_is_not_remembered(remembering: Remembering) -> None:
    remembering.presets.remembered = []
    job = remembering.brings(1, 2, 3)
    remembering.is_done(job)
    waiting = remembering.desk.job(job.id).waiting_file
    assert waiting is not None
    waiting.write_bytes(b"Profile key,Email\r\n1,x\r\n")
    remembering.presets.remembered = [SELECTION]
    remembering.finder._looked_at.clear()
    remembering.desk.queue.rename(job.id, "Another name")
    problem = remembering.fails()
    assert isinstance(problem, PeopleNotRemembered)
    assert "Another name" in str(problem)
    assert not remembering.files()
