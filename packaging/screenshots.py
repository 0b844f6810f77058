"""Makes the README's pictures: the real window, on the practice account, with a report in each state.

`screenshots.py [FOLDER]`; without a folder, the one that the README shows. Run by `dev.py screenshots`.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from apsis_desktop.api.definitions import Attribute, Section, Segment, Tag
from apsis_desktop.app import PRACTICE, Desktop
from apsis_desktop.errors import ApsisError, LinkExpired, PossiblyStarted, TooManyColumns
from apsis_desktop.garbage_on_gui_thread import GarbageOnGuiThread
from apsis_desktop.gui.connect_dialog import ConnectDialog
from apsis_desktop.gui.report_name import report_name
from apsis_desktop.jobs.job import Job, JobState, Pause, Problem
from apsis_desktop.jobs.store import JobStore
from apsis_desktop.paths import Paths
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.selection import FileFormat, Profiles, Selection

FOLDER = Path(__file__).parent / "screenshots"
SIZE = (1248, 780)
SEED = 3660  # with it the first report is ready at once, and the next four take minutes
PATIENCE = 20.0  # seconds until something that should appear on the screen counts as missing


@dataclass(frozen=True)
class Account:
    """What the practice account has to choose from."""

    section: Section
    segments: dict[str, Segment]
    attributes: dict[str, Attribute]
    tags: dict[str, Tag]


class Studio:
    """A window of its own, with folders of its own, and a practice account that takes its time."""

    def __init__(self, folder: Path, pictures: Path) -> None:
        self.paths = Paths.inside(folder)
        self.paths.make()
        self.pictures = pictures
        self.taken: list[Path] = []
        self._found: dict[str, object] = {}

    def open(self, server: PracticeServer, *, practice: bool) -> Desktop:
        desktop = Desktop(self.paths, practice_server=server)
        catalogue = desktop.catalogue
        for part, signal in (
            ("sections", catalogue.sections),
            ("segments", catalogue.segments),
            ("columns", catalogue.columns),
        ):
            signal.connect(lambda found, part=part: self._found.__setitem__(part, found))
        desktop.start(practice=practice)
        desktop.window.resize(*SIZE)
        return desktop

    def account(self, desktop: Desktop) -> Account:
        """Wait until the lists are there, those of the section Europe too."""
        self.wait(lambda: {"sections", "segments"} <= self._found.keys(), "the lists")
        sections: tuple[Section, ...] = self._found["sections"]  # type: ignore[assignment] # what its signal says
        section = next(one for one in sections if one.name == "Europe")
        desktop.catalogue.load_columns(section)
        self.wait(lambda: "columns" in self._found, "the columns")
        segments: tuple[Segment, ...] = self._found["segments"]  # type: ignore[assignment] # the same
        columns = self._found["columns"]
        return Account(
            section,
            {one.name: one for one in segments},
            {one.name: one for one in columns.attributes},  # type: ignore[attr-defined] # the same
            {one.name: one for one in columns.tags},  # type: ignore[attr-defined] # the same
        )

    def take(self, window: QWidget, name: str, part: QWidget | None = None) -> None:
        """Take a picture of a window, or of a part of it on the window's own ground."""
        QApplication.processEvents()
        self.pictures.mkdir(parents=True, exist_ok=True)
        file = self.pictures / f"{name}.png"
        within = QRect(part.mapTo(window, QPoint(0, 0)), part.size()) if part else window.rect()
        if not window.grab(within).save(str(file)):
            sys.exit(f"{file} could not be written")
        self.taken.append(file)

    def wait(self, done: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > deadline:
                sys.exit(f"{what} did not appear")
            QApplication.processEvents()
            time.sleep(0.01)


def main(arguments: list[str]) -> int:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app = QApplication([])
    app.setApplicationDisplayName("Apsis Desktop")
    app.styleHints().setColorScheme(Qt.ColorScheme.Light)
    pictures = Path(arguments[0]) if arguments else FOLDER
    with tempfile.TemporaryDirectory() as folder, GarbageOnGuiThread():
        studio = Studio(Path(folder), pictures)
        _welcome(studio)
        _reports(studio)
    print("\n".join(str(file) for file in studio.taken))
    return 0


def _welcome(studio: Studio) -> None:
    desktop = studio.open(PracticeServer(), practice=False)
    studio.take(desktop.window, "welcome")
    dialog = ConnectDialog(desktop.accounts, desktop.background, desktop.window)
    dialog.show()
    studio.take(dialog, "connect")
    dialog.close()
    desktop.close()


def _reports(studio: Studio) -> None:
    # Slow enough for the picture to catch a report on its way.
    server = PracticeServer(waiting_seconds=(0.0, 600.0), bytes_per_second=20_000, seed=SEED, limits=False)
    desktop = studio.open(server, practice=True)
    account = studio.account(desktop)
    desktop.close()

    store = JobStore.open(studio.paths.data / "reports.sqlite")
    for job in _earlier(account, studio.paths.waiting):
        store.keep(job)
    store.close()

    desktop = studio.open(server, practice=True)
    account = studio.account(desktop)
    desktop.panels.selection.set_selection(
        Selection(
            section=account.section,
            segments=(account.segments["Women"], account.segments["Kunder & vänner"]),
            columns=(
                *(account.attributes[name] for name in ("Email", "First name", "Last name")),
                account.tags["VIP"],
            ),
            profiles=Profiles.KNOWN,
            format=FileFormat.XLSX,
        )
    )
    studio.wait(desktop.panels.selection.findChildren(QPushButton, "ask")[0].isEnabled, "the choices")
    everything = Selection(
        section=account.section,
        segments=(account.segments["Everyone"],),
        columns=tuple(account.attributes.values())[:30],
        format=FileFormat.CSV,
    )
    asked = [
        replace(everything, segments=(account.segments[name],), columns=everything.columns[:5])
        for name in ("Göteborg: butikskväll 12/3", "Åre weekend guests")
    ]
    desktop.queue.ask(PRACTICE, report_name(everything), everything)
    studio.wait(lambda: JobState.FETCHING in _states(desktop), "a report that is fetched")
    for selection in asked:
        desktop.queue.ask(PRACTICE, report_name(selection), selection)
    studio.wait(lambda: len(_preparing(desktop)) == len(asked), "the reports that APSIS One prepares")
    studio.wait(lambda: _progress_shown(desktop), "the progress")
    studio.take(desktop.window, "window")
    studio.take(desktop.window, "picker", desktop.panels.selection)
    # APSIS One takes one request a second: the last of these waits for its turn.
    for name in ("Sweden", "Norge"):
        waiting = replace(everything, segments=(account.segments[name],), columns=everything.columns[:5])
        desktop.queue.ask(PRACTICE, report_name(waiting), waiting)
    desktop.window.resize(SIZE[0], SIZE[1] + 192)
    studio.wait(lambda: _waits_for_its_turn(desktop), "a report that waits for its turn")
    studio.take(desktop.window, "reports", desktop.panels.reports)
    desktop.close()


def _states(desktop: Desktop) -> set[JobState]:
    return {job.state for job in desktop.queue.jobs()}


def _preparing(desktop: Desktop) -> list[Job]:
    return [job for job in desktop.queue.jobs() if job.state is JobState.PREPARING]


def _progress_shown(desktop: Desktop) -> bool:
    activities = [desktop.queue.activity_of(job.id) for job in desktop.queue.jobs()]
    return any(one is not None and one.received > 40_000 and one.bytes_per_second for one in activities)


def _waits_for_its_turn(desktop: Desktop) -> bool:
    activities = [desktop.queue.activity_of(job.id) for job in desktop.queue.jobs() if job.state is JobState.QUEUED]
    return any(one is not None and one.pause is Pause.TURN for one in activities)


def _earlier(account: Account, waiting: Path) -> list[Job]:
    """Return one report in each state in which a start may find it."""
    now = datetime.now(UTC)
    file = waiting / "ready.xlsx"
    file.write_bytes(b"x" * 2_100_000)
    chosen = Selection(
        section=account.section,
        segments=(account.segments["Women"], account.segments["Kunder & vänner"]),
        columns=tuple(account.attributes.values())[:5],
        profiles=Profiles.KNOWN,
        format=FileFormat.XLSX,
    )

    def job(state: JobState, segment: str, minutes: int, problem: ApsisError | None = None, **more: object) -> Job:
        selection = replace(chosen, segments=(account.segments[segment],)) if segment else chosen
        at = now - timedelta(minutes=minutes)
        made = Job(
            id=f"{minutes:08}",
            connection_id=PRACTICE,
            name=report_name(selection),
            selection=selection,
            state=state,
            asked_at=at,
            since=at + timedelta(minutes=2),
            problem=Problem.of(problem) if problem else None,
        )
        return replace(made, **more)  # type: ignore[arg-type] # fields of Job, named below

    saved = Path("Documents") / "Women, known 2026-11-23.xlsx"
    return [
        job(JobState.READY, "", 12, waiting_file=file, size=file.stat().st_size, file_format=FileFormat.XLSX),
        job(JobState.SAVED, "Women", 95, saved_path=saved, size=410_000, file_format=FileFormat.XLSX),
        job(JobState.FAILED, "Everyone", 130, TooManyColumns()),
        job(JobState.UNSURE, "65+", 200, PossiblyStarted()),
        job(JobState.CANCELLED, "B2B-kontakter", 260),
        job(JobState.EXPIRED, "Danmark", 2900, LinkExpired()),
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
