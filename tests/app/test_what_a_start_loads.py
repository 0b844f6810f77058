"""What a start has loaded when the window is painted: a person waits for each of these."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

from kept_accounts import NORDIC
from python_process import run_python

from apsis_desktop.settings.file import Settings
from apsis_desktop.system.paths import Paths

# Tells what is loaded when the window is painted, once the lists and the reports are requested after all.
WATCHED = """
import json, linecache, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from apsis_desktop.system.paths import Paths
from bench.inside.start import Watch

class Eyes(Watch):
    def tell(self):
        self.painted = sorted(sys.modules)
        self.read = sorted(name for name in linecache.cache if os.path.join("apsis_desktop", "gui") in name)
        self.store = (Paths.of_this_user().data / "reports.sqlite").exists()
        self.later = QTimer(self)
        self.later.timeout.connect(self.look)
        self.later.start(20)

    def look(self):
        if "httpx" in sys.modules and (Paths.of_this_user().data / "reports.sqlite").exists():
            print(json.dumps({"painted": self.painted, "store": self.store, "read": self.read}), flush=True)
            os._exit(0)

application = QApplication([])
eyes = Eyes(0.0)
eyes.watch_each_window()
from apsis_desktop.cli.main import main
main([])
"""
PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def painted(home: Path) -> dict[str, Any]:
    done = run_python(
        *("-c", WATCHED),
        APSIS_DESKTOP_HOME=str(home),
        PYTHONPATH=str(PACKAGING),
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return seen


HEAVY = {"httpx", "httpcore", "ssl", "keyring", "sqlite3", "_hashlib", "email.message", "isal", "truststore", "tzlocal"}
SELDOM = {"statistics", "decimal", "fractions", "html.entities"}
OF_WINDOWS = set() if sys.platform == "win32" else {"apsis_desktop.system.windows_taskbar", "ctypes", "uuid"}
DIALOGS = {
    f"apsis_desktop.gui.{name}"
    for name in (
        "window.about_dialog",
        "connections.connect_dialog",
        "connections.dialog",
        "settings.dialog",
        "presets.dialog",
        "presets.file_dialogs",
        "reports.removal_question",
        "reports.saving.save_dialog",
        "new_report.file_options_dialog",
        "new_report.paste_dialog",
        "inside.excel_question",
        "widgets.dialogs",
    )
}
PICKERS = {f"apsis_desktop.gui.{name}" for name in ("new_report.picker", "widgets.checklist.checklist")}


def test_what_may_not_be_loaded_goes_by_names_that_there_are() -> None:
    assert [name for name in sorted(DIALOGS | PICKERS) if importlib.util.find_spec(name) is None] == []


def test_the_window_of_a_connection_is_painted_before_its_lists_and_its_reports_are_requested(tmp_path: Path) -> None:
    paths = Paths.inside(tmp_path)
    paths.make()
    Settings(paths.config / "settings.json").keep_connection(NORDIC)
    seen = painted(tmp_path)
    assert sorted((HEAVY | SELDOM | OF_WINDOWS | DIALOGS | PICKERS) & set(seen["painted"])) == []
    assert seen["store"] is False
    assert seen["read"] == [], "somebody looks into the sources of what is imported"
