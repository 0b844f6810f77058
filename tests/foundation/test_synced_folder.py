"""Folders that sync to a cloud, told by their paths."""

from pathlib import Path

import pytest

from apsis_desktop.synced_folder import sync_service


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (r"C:\Users\anna\OneDrive\Documents", "OneDrive"),
        (r"C:\Users\anna\OneDrive - Example AB\Lists", "OneDrive"),
        (r"d:\work\cloud\lists", "OneDrive"),  # by the variable alone
        (r"C:\Users\anna\Dropbox", "Dropbox"),
        (r"C:\Users\anna\Dropbox (Example)\Lists", "Dropbox"),
        (r"C:\Users\anna\iCloudDrive\Lists", "iCloud Drive"),
        (r"C:\Users\anna\Google Drive", "Google Drive"),
        (r"C:\Users\anna\Documents", None),
        (r"D:\work\clouds", None),
    ],
)
def test_folders_of_windows(folder: str, service: str | None) -> None:
    environment = {"OneDriveCommercial": r"D:\Work\Cloud", "OneDrive": ""}
    assert sync_service(Path(folder), platform="win32", environment=environment) == service


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/Lists", "iCloud Drive"),
        ("/Users/anna/Library/CloudStorage/OneDrive-ExampleAB/Lists", "OneDrive"),
        ("/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.se/My Drive", "Google Drive"),
        ("/Users/anna/Library/CloudStorage/Dropbox", "Dropbox"),
        ("/Users/anna/Library/CloudStorage/Nextcloud-example", "Nextcloud-example"),
        ("/Users/anna/Dropbox/Lists", "Dropbox"),
        ("/Users/anna/Documents", None),
        ("/Users/anna/Library/CloudStorage", None),
    ],
)
def test_folders_of_a_mac(folder: str, service: str | None) -> None:
    assert sync_service(Path(folder), platform="darwin", environment={}) == service


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/anna/Dropbox/Lists", "Dropbox"),
        ("/home/anna/OneDrive", "OneDrive"),
        ("/home/anna/Documents/Dropbox rules", None),
        ("/home/anna", None),
    ],
)
def test_folders_of_linux(folder: str, service: str | None) -> None:
    assert sync_service(Path(folder), platform="linux", environment={"OneDrive": "/home/anna"}) == service
