"""What is remembered of people goes when it has to, for good, and its key with it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from accounts import server
from dictionary_keyring import undisturbed
from keyring.errors import KeyringLocked
from made_up_presets import MadeUpPresets
from remembering_desk import PRESET, Remembering, remembering
from reports import SELECTION
from watched_desk import at_desk, store

from apsis_desktop.api.definitions import Segment
from apsis_desktop.errors import SavingProblem
from apsis_desktop.jobs.earlier.changes import ChangesFinder
from apsis_desktop.lists.fingerprints.hashing import Fingerprints

__all__ = ["at_desk", "remembering", "server", "store"]

MEN = replace(SELECTION, segments=(Segment("Men", "usercreated.segments.men"),))


def test_with_the_last_list_goes_the_key(remembering: Remembering) -> None:
    job = remembering.brings_and_remembers(1)
    assert remembering.presets.keeps_key()
    remembering.lists.let_go("another connection", [])
    remembering.lists.let_go(job.connection_id, [PRESET, "another"])
    assert len(remembering.files()) == 1
    assert remembering.lists.size().lists == 1
    remembering.lists.let_go(job.connection_id, ["another"])
    assert remembering.files() == []
    remembering.lists.let_go(job.connection_id, [])
    assert not remembering.folder.exists()
    assert not remembering.presets.keeps_key()
    assert remembering.lists.size().lists == 0


def test_people_whom_the_preset_does_not_choose_any_more_go(remembering: Remembering) -> None:
    job = remembering.brings_and_remembers(1)
    remembering.presets.preset_id = "another"  # of these people; the preset is of others by now
    remembering.lists.let_go(job.connection_id, [PRESET])
    assert remembering.files() == []


def test_what_a_killed_program_left_goes_at_the_next_start(remembering: Remembering) -> None:
    job = remembering.brings_and_remembers(1)
    (file,) = remembering.files()
    part = file.with_name(f".{file.name}.0123456789ab.part")
    part.write_bytes(file.read_bytes()[:99])
    remembering.lists.let_go(job.connection_id, [PRESET])
    assert [each.name for each in remembering.folder.iterdir()] == [file.name]


def test_what_is_remembered_on_a_connection_that_is_gone_goes_and_its_key_with_it(remembering: Remembering) -> None:
    job = remembering.brings_and_remembers(1)
    remembering.lists.let_go_of_removed(["another", job.connection_id])
    assert len(remembering.files()) == 1
    remembering.lists.let_go_of_removed(["another"])
    assert not remembering.folder.exists()
    assert not remembering.presets.keeps_key()


@pytest.mark.parametrize("way", ["all is cleared", "the connection is removed"])
def test_a_file_that_cannot_be_deleted_keeps_no_other_one(remembering: Remembering, way: str) -> None:
    job = remembering.brings_and_remembers(1)
    (file,) = remembering.files()
    stuck = [file.with_name(f".{name}.fingerprints.part") for name in "ab"]
    for each in stuck:
        each.mkdir()  # that cannot be deleted as a file is
    files = remembering.lists._files
    remembering.lists._files = lambda: sorted(files())  # type: ignore[method-assign]
    with pytest.raises(SavingProblem):
        remembering.lists.clear() if way == "all is cleared" else remembering.lists.let_go(job.connection_id, [])
    assert not file.exists()


@pytest.mark.parametrize("way", ["all is cleared", "the preset is cleared", "the preset is turned off"])
def test_what_goes_while_fingerprints_are_taken_does_not_come_back(
    remembering: Remembering, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    split = Fingerprints.split

    def split_while_it_goes(one: Fingerprints, *earlier: Fingerprints, cancelled: threading.Event) -> object:
        if way == "all is cleared":
            remembering.lists.clear()
        else:
            remembering.presets.preset_id = None
            remembering.lists.let_go(first.connection_id, [])
        return split(one, *earlier, cancelled=cancelled)

    first = remembering.brings_and_remembers(1)
    monkeypatch.setattr(Fingerprints, "split", split_while_it_goes)
    remembering.is_done(remembering.brings(1, 2))
    assert remembering.files() == []
    assert not remembering.presets.keeps_key()


def test_what_goes_before_fingerprints_are_taken_does_not_come_back(
    remembering: Remembering, monkeypatch: pytest.MonkeyPatch
) -> None:
    queued: list[Callable[[], None]] = []
    with monkeypatch.context() as waiting:
        waiting.setattr(remembering.finder._threads, "run", lambda _folder, work: queued.append(work))
        remembering.brings(1)
        remembering.desk.until(lambda: bool(queued))
    remembering.lists.clear()
    queued.pop()()
    assert remembering.files() == []
    remembering.remembers(remembering.brings(1, 2))


def test_a_report_of_an_earlier_start_is_not_remembered_once_more(remembering: Remembering) -> None:
    job = remembering.brings(1)
    remembering.remembers(job)
    assert remembering.finder.stop(5)
    queue = remembering.desk.queue
    remembering.finder = ChangesFinder(queue, queue._context, remembering.lists)  # as the next start makes it
    queue.reloaded.emit()
    remembering.lists.clear()
    queue.rename(job.id, "Another name")
    remembering.is_done(job)
    assert remembering.files() == []
    remembering.remembers(remembering.brings(1, 2))


def test_a_report_that_was_under_way_at_an_earlier_start_is_remembered(remembering: Remembering) -> None:
    queue = remembering.desk.queue
    assert remembering.finder.stop(5)
    queue.added.connect(lambda _job: begin())

    def begin() -> None:
        remembering.finder = ChangesFinder(queue, queue._context, remembering.lists)
        queue.reloaded.emit()

    remembering.remembers(remembering.brings(1))


def test_a_key_that_cannot_be_deleted_now_is_deleted_later(remembering: Remembering) -> None:
    job = remembering.brings_and_remembers(1)
    keyring = remembering.presets.keyring

    def fail(_step: str, _service: str) -> None:
        raise KeyringLocked

    keyring.before_each = fail
    remembering.lists.let_go(job.connection_id, [])
    assert remembering.files() == []
    assert remembering.folder.exists(), "it says that there may be a key"
    keyring.before_each = undisturbed
    again = MadeUpPresets(remembering.folder)
    again.keyring.entries = keyring.entries
    again.lists.let_go(job.connection_id, [])
    assert not remembering.folder.exists()
    assert not remembering.presets.keeps_key()
