import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from patience import PATIENCE
from practice_lists import opener
from PySide6.QtCore import QThread, Slot
from pytestqt.qtbot import QtBot

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.definitions import Section
from apsis_desktop.errors import ApsisError, ServiceAway
from apsis_desktop.jobs.catalogue import Catalogue, OpenClient
from apsis_desktop.jobs.columns_task import Columns
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.system.background import Background


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(profile_count=1) as running:
        yield running


@pytest.fixture
def background() -> Iterator[Background]:
    threads = Background(2)
    yield threads
    threads.stop()


class Listener(Catalogue):
    """A catalogue that remembers what it said, and on which thread."""

    def __init__(self, background: Background, open_client: OpenClient) -> None:
        super().__init__(background, open_client)
        self.said: list[tuple[str, object]] = []
        self.threads: set[QThread] = set()
        self.loading.connect(self.hear_loading)
        self.sections.connect(self.hear_sections)
        self.segments.connect(self.hear_segments)
        self.columns.connect(self.hear_columns)
        self.failed.connect(self.hear_failure)

    def heard(self, what: str) -> list[object]:
        return [fact for each, fact in self.said if each == what]

    @Slot(object)
    def hear_loading(self, part: str) -> None:
        self.note("loading", part)

    @Slot(object)
    def hear_sections(self, found: object) -> None:
        self.note("sections", found)

    @Slot(object)
    def hear_segments(self, found: object) -> None:
        self.note("segments", found)

    @Slot(object)
    def hear_columns(self, found: object) -> None:
        self.note("columns", found)

    @Slot(object, object)
    def hear_failure(self, part: str, error: ApsisError) -> None:
        self.note(f"{part} failed", error)

    def note(self, what: str, fact: object) -> None:
        self.said.append((what, fact))
        self.threads.add(QThread.currentThread())


def loaded(catalogue: Listener, qtbot: QtBot) -> None:
    with qtbot.waitSignals([catalogue.sections, catalogue.segments]):
        catalogue.load()


def first_section(catalogue: Listener) -> Section:
    (sections,) = catalogue.heard("sections")
    assert isinstance(sections, tuple)
    assert isinstance(sections[0], Section)
    return sections[0]


def test_sections_and_segments_come_on_the_thread_that_asked(
    qtbot: QtBot, server: PracticeServer, background: Background
) -> None:
    catalogue = Listener(background, opener(server))
    loaded(catalogue, qtbot)
    (sections,), (segments,) = catalogue.heard("sections"), catalogue.heard("segments")
    assert isinstance(sections, tuple)
    assert isinstance(segments, tuple)
    assert (len(sections), len(segments)) == (3, 40)
    assert catalogue.heard("loading") == ["sections", "segments"]
    assert catalogue.threads == {catalogue.thread()}


def test_a_section_has_attributes_in_use_and_tags(qtbot: QtBot, server: PracticeServer, background: Background) -> None:
    catalogue = Listener(background, opener(server))
    loaded(catalogue, qtbot)
    with qtbot.waitSignal(catalogue.columns) as came:
        catalogue.load_columns(first_section(catalogue))
    columns = came.args[0] if came.args else None
    assert isinstance(columns, Columns)
    assert columns.section == first_section(catalogue)
    assert "Email" in [one.name for one in columns.attributes]
    assert "VIP" in [one.name for one in columns.tags]


def test_the_same_section_is_not_requested_twice_but_by_a_refresh(
    qtbot: QtBot, server: PracticeServer, background: Background
) -> None:
    catalogue = Listener(background, opener(server))
    loaded(catalogue, qtbot)
    with qtbot.waitSignal(catalogue.columns):
        catalogue.load_columns(first_section(catalogue))
    asked = len(server.requests_seen)
    catalogue.load_columns(first_section(catalogue))
    assert len(catalogue.heard("columns")) == 2
    assert len(server.requests_seen) == asked
    with qtbot.waitSignals([catalogue.sections, catalogue.segments, catalogue.columns]):
        catalogue.refresh()
    assert len(server.requests_seen) == asked + 4


def test_what_cannot_be_loaded_is_named_with_its_error(
    qtbot: QtBot, server: PracticeServer, background: Background
) -> None:
    catalogue = Listener(background, opener(server))
    server.stop()
    with qtbot.waitSignals([catalogue.failed, catalogue.failed]):
        catalogue.load()
    for part in ("sections", "segments"):
        (error,) = catalogue.heard(f"{part} failed")
        assert isinstance(error, ServiceAway)


def test_late_answers_of_an_account_no_longer_in_use_are_dropped(
    qtbot: QtBot, server: PracticeServer, background: Background
) -> None:
    go_on = threading.Event()
    reached = threading.Barrier(3)

    @contextmanager
    def slow(cancelled: threading.Event) -> Iterator[ApsisClient]:
        reached.wait(PATIENCE)
        go_on.wait(PATIENCE)
        with opener(server)(threading.Event()) as client:
            yield client

    catalogue = Listener(background, slow)
    catalogue.load()
    reached.wait(PATIENCE)
    with qtbot.waitSignal(catalogue.account_changed):
        catalogue.use(opener(server))
    go_on.set()
    loaded(catalogue, qtbot)
    assert len(catalogue.heard("sections")) == len(catalogue.heard("segments")) == 1


def test_stopping_gives_up_quietly(qtbot: QtBot, server: PracticeServer, background: Background) -> None:
    catalogue = Listener(background, opener(server))
    catalogue.load()
    catalogue.stop()
    background.stop()
    qtbot.wait(0)
    assert [what for what, _fact in catalogue.said] == ["loading", "loading"]
