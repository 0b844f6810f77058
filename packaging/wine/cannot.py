"""A plugin of pytest: what of the tests cannot run in wine, by name, and why.

Some tests say so by themselves, where it is Windows that lacks something; pytest names them as skipped.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

_OLDER_LIBRARY = "the library of this system's Python may be older than Python's DLL, and then forgets no caches"

# Whole folders, which are not run.
FOLDERS = {
    "tests/accessibility": "AT-SPI, D-Bus and the window in a session of Linux",
    "tests/bundle": "the program that is frozen for Linux; the steps bundle and install try that for Windows",
}

# The beginning of each test's name, and its reason.
CANNOT: dict[str, str] = {
    "tests/cli/test_account.py::test_with_a_key_from_the_environment_no_keyring_is_touched": _OLDER_LIBRARY,
    "tests/cli/test_forget.py::test_what_a_link_leads_to_is_left_alone": "it makes no links",
    "tests/cli/test_interrupt.py::test_ctrl_break_on_windows_ends_it": "it delivers no Ctrl-Break",
    "tests/cli/test_self_check.py::test_a_screen_that_qt_cannot_reach_is_a_finding_and_not_the_end": (
        "there is no console, so Qt says it in a box that waits for a click"
    ),
    "tests/cli/test_self_check.py::test_the_library_that_qt_lacks_is_the_reason": _OLDER_LIBRARY,
    "tests/cli/test_windows_command_line.py::test_a_share_of_the_network_is_a_place_as_any": "it shares no disks",
    "tests/jobs/test_saved_files.py::test_a_link_and_a_folder_are_not_what_was_saved": "it makes no links",
    "tests/jobs/test_saved_files.py::test_a_deleted_file_can_be_had_back_from_the_trash": "it has no trash",
    "tests/packaging/test_soak.py::test_a_few_reports_come_home": "it shows /proc, which Windows has not",
    "tests/packaging/test_translations.py::test_the_files_of_the_languages_hold_the_texts_of_the_code": (
        "the Python that is put together here has no starters for Qt's tools"
    ),
    "tests/system/test_cloud_folders.py::test_a_link_leads_to_the_folder_that_is_synced": "it makes no links",
    "tests/window/privacy/test_saved_files_reminder.py::test_after_the_chosen_days_the_files_that": "it has no trash",
    "tests/window/privacy/test_saved_files_reminder.py::test_each_file_that_a_report_was_saved": "it has no trash",
}


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Skip them. One that is listed and no longer there is an error."""
    used = set()
    for item in items:
        for name, reason in CANNOT.items():
            if item.nodeid.startswith(name):
                used.add(name)
                item.add_marker(pytest.mark.skip(reason=f"wine: {reason}"))
    collected = {item.nodeid.partition("::")[0] for item in items}
    stale = [name for name in CANNOT if name not in used and name.partition("::")[0] in collected]
    if stale:
        raise pytest.UsageError(f"{Path(__file__).name} lists tests that are not there: {', '.join(stale)}")
