"""What the list of reports works with, around a shelf of reports."""

from __future__ import annotations

import shutil
import weakref
from pathlib import Path
from tempfile import mkdtemp

from kept_accounts import kept
from made_up_presets import MadeUpPresets
from report_shelf import ReportShelf

from apsis_desktop.app.current_account import client_opener
from apsis_desktop.gui.services import Services
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.jobs.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.jobs.store.store import JobStore
from apsis_desktop.presets.library import PresetLibrary
from apsis_desktop.presets.presets import Presets
from apsis_desktop.settings.current_preferences import CurrentPreferences
from apsis_desktop.settings.preferences import read_preferences
from apsis_desktop.settings.privacy import PrivacyMemory
from apsis_desktop.system.background import Background
from apsis_desktop.system.paths import Paths


def shelf_services(
    shelf: ReportShelf,
    background: Background,
    *,
    last_folder: Path | None = None,
    cloud_folders: CloudFolderConsent | None = None,
) -> Services:
    """Make them, with settings in a folder that goes with the shelf."""
    folder = Path(mkdtemp())
    weakref.finalize(shelf, shutil.rmtree, folder, ignore_errors=True)
    paths = Paths.inside(folder)
    paths.make()
    there = kept(paths.config)
    if last_folder is not None:
        there.settings.last_folder = last_folder
    memory = PrivacyMemory(there.settings)
    return Services(
        paths=paths,
        settings=there.settings,
        preferences=CurrentPreferences(read_preferences(there.settings)),
        background=background,
        accounts=there.accounts,
        store=JobStore(Path()),
        queue=shelf,
        catalogue=Catalogue(background, client_opener(there.accounts, "")),
        presets=PresetLibrary(Presets(paths.config / "presets.json"), background),
        remembered=MadeUpPresets().lists,
        privacy_memory=memory,
        cloud_folders=cloud_folders or CloudFolderConsent(memory, background),
    )
