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
from remembering_desk import Remembering, remembering
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
    remembering.lists.let_go(job.connection_id, [SELECTION, MEN])
    assert len(remembering.files()) == 1
    assert remembering.lists.size().lists == 1
    remembering.presets.remembered = [MEN]
    remembering.lists.let_go(job.connection_id, [MEN])
    assert remembering.files() == []
    assert remembering.presets.keeps_key()
    remembering.presets.remembered = []
    remembering.lists.let_go(job.connection_id, [])
    assert not remembering.folder.exists()
    assert not remembering.presets.keeps_key()
    assert remembering.lists.size().lists == 0


@pytest.mark.parametrize("damaged", [False, True])
def test_a_list_stays_as_long_as_it_is_of_people_whom_a_preset_remembers(
    remembering: Remembering, *, damaged: bool
) -> None:
    job = remembering.brings_and_remembers(1)
    (file,) = remembering.files()
    if damaged:
        file.write_bytes(b"{")
    remembering.lists.let_go(job.connection_id, [MEN, replace(SELECTION, columns=())])
    assert remembering.files() == [file]
    remembering.presets.remembered = [MEN]
    remembering.lists.let_go(job.connection_id, [MEN])
    assert remembering.files() == []


def test_the_key_stays_for_a_first_list_while_another_connection_is_turned_to(remembering: Remembering) -> None:
    remembering.lists.prepare()
    remembering.lists.let_go("another", [])
    assert remembering.presets.keeps_key()
    remembering.presets.remembered = []
    remembering.lists.let_go("another", [])
    assert not remembering.presets.keeps_key()
    assert not remembering.folder.exists()


def test_the_folder_says_that_there_may_be_a_key_before_there_is_one(remembering: Remembering) -> None:
    def is_marked(_step: str, _service: str) -> None:
        assert remembering.folder.exists()

    remembering.presets.keyring.before_each = is_marked
    remembering.brings_and_remembers(1)
    assert remembering.presets.keeps_key()


def test_what_a_killed_program_left_goes_at_the_next_start(remembering: Remembering) -> None:
    job = remembering.brings_and_remembers(1)
    (file,) = remembering.files()
    part = file.with_name(f".{file.name}.0123456789ab.part")
    part.write_bytes(file.read_bytes()[:99])
    remembering.lists.let_go(job.connection_id, [SELECTION])
    assert [each.name for each in remembering.folder.iterdir()] == [file.name]


def test_what_is_remembered_on_a_connection_that_is_gone_goes_and_its_key_with_it(remembering: Remembering) -> None:
    job = remembering.brings_and_remembers(1)
    remembering.lists.let_go_of_removed(["another", job.connection_id])
    assert len(remembering.files()) == 1
    remembering.presets.remembered = []
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
            remembering.presets.remembered = []
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
    remembering.presets.remembered = []
    remembering.lists.let_go(job.connection_id, [])
    assert remembering.files() == []
    assert remembering.folder.exists(), "it says that there may be a key"
    keyring.before_each = undisturbed
    again = MadeUpPresets(remembering.folder)
    again.keyring.entries = keyring.entries
    again.lists.let_go(job.connection_id, [])
    assert not remembering.folder.exists()
    assert not remembering.presets.keeps_key()
