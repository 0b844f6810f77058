"""What the window works with: made once at the start, and handed as a whole to whatever needs several of these."""

from __future__ import annotations

from typing import NamedTuple

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.jobs.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.jobs.earlier.remembered import RememberedLists
from apsis_desktop.jobs.queue import ReportQueue
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.settings.file import Settings
from apsis_desktop.settings.privacy import PrivacyMemory
from apsis_desktop.system.background import Background
from apsis_desktop.system.paths import Paths


class Services(NamedTuple):
    """One of each, for as long as the window is open."""

    paths: Paths
    settings: Settings
    preferences: CurrentPreferences
    background: Background
    accounts: Accounts
    store: JobStore
    queue: ReportQueue
    catalogue: Catalogue
    presets: PresetLibrary
    remembered: RememberedLists
    privacy_memory: PrivacyMemory
    cloud_folders: CloudFolderConsent
