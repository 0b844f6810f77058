"""What the window works with, made for a test of the window alone: real parts, with nothing under way behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from kept_accounts import Kept, kept
from made_up_presets import MadeUpPresets

from apsis_desktop.app.current_account import client_opener
from apsis_desktop.gui.services import Services
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.jobs.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.jobs.job import Job
from apsis_desktop.jobs.ledger import Ledger
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.jobs.worker import WorkerContext
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.presets.presets import Presets
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.settings.file import Connection
from apsis_desktop.settings.preferences import read_preferences
from apsis_desktop.settings.privacy import PrivacyMemory
from apsis_desktop.system.background import Background
from apsis_desktop.system.paths import Paths

MakeServices = Callable[..., Services]


@contextmanager
def services(
    folder: Path, *connections: Connection, jobs: tuple[Job, ...] = (), address: str | None = None
) -> Iterator[Services]:
    paths = Paths.inside(folder)
    paths.make()
    there: Kept = kept(paths.config, *connections, address=address)
    background = Background(2)
    store = JobStore.open(paths.data / "reports.sqlite")
    ledger = Ledger(store)
    ledger.take_over(jobs)
    queue = ReportQueue(WorkerContext(ledger, there.accounts.account, paths.waiting))
    memory = PrivacyMemory(there.settings)
    yield Services(
        paths=paths,
        settings=there.settings,
        preferences=CurrentPreferences(read_preferences(there.settings)),
        background=background,
        accounts=there.accounts,
        store=store,
        queue=queue,
        catalogue=Catalogue(background, client_opener(there.accounts, "")),
        presets=PresetLibrary(Presets(paths.config / "presets.json"), background),
        remembered=MadeUpPresets().lists,
        privacy_memory=memory,
        cloud_folders=CloudFolderConsent(memory, background),
    )
    queue.stop()
    background.stop()
    store.close()


@pytest.fixture
def make_services(qtbot: object, tmp_path: Path) -> Iterator[MakeServices]:
    """Make them; they are stopped after the test."""
    made = []

    def make(*connections: Connection, jobs: tuple[Job, ...] = (), address: str | None = None) -> Services:
        made.append(services(tmp_path, *connections, jobs=jobs, address=address))
        return made[-1].__enter__()

    yield make
    for one in made:
        one.__exit__(None, None, None)
