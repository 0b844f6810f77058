"""Which folders a person is asked about before a report is saved there: those that sync to a cloud, once each."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from apsis_desktop.jobs.job import PRACTICE, Job
from apsis_desktop.settings.privacy import PrivacyMemory
from apsis_desktop.system.background import Background
from apsis_desktop.system.cloud_folders.detection import look_for_service


class CloudFolderConsent:
    """Reports on practice data are about nobody, and may lie anywhere."""

    def __init__(
        self,
        memory: PrivacyMemory,
        background: Background,
        look: Callable[[Path], str | None] = look_for_service,
    ) -> None:
        self._memory = memory
        self._background = background
        self._look = look

    def service(self, job: Job | None, folder: Path) -> str | None:
        """Return the name of the service that a report would be copied to, unless that is known and wanted.

        `job` is None for people who are of no report. On any thread; it waits for the disk.
        """
        if (job is not None and job.connection_id == PRACTICE) or self._memory.knows_synced(str(folder)):
            return None
        return self._look(folder)

    def agree(self, folder: Path) -> None:
        """Remember that the person knows of this folder."""
        self._memory.note_synced(str(folder))
        self._background.run(self._write)

    def _write(self, _cancelled: threading.Event) -> None:
        self._memory.write()
