"""One run of the window: from the claim on being the only one to the exit code."""

from __future__ import annotations

import logging
import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from apsis_desktop import __version__
from apsis_desktop.app.desktop import Desktop
from apsis_desktop.app.runtime.crash_handler import CrashHandler
from apsis_desktop.app.runtime.gc_on_gui_thread import GuiThreadGarbageCollection
from apsis_desktop.app.runtime.quit_signals import QuitSignals
from apsis_desktop.app.runtime.relaunch import restart, restart_command
from apsis_desktop.app.runtime.second_start import SecondStartListener
from apsis_desktop.errors import ApsisError, HadToStop
from apsis_desktop.gui.text.translation import Translation
from apsis_desktop.settings.file import Settings
from apsis_desktop.settings.preferences import read_preferences
from apsis_desktop.system.console import say_problem
from apsis_desktop.system.logging_setup import Logs, set_up_logs
from apsis_desktop.system.paths import Paths
from apsis_desktop.system.single_instance import SingleInstance, Wish

log = logging.getLogger(__name__)


def run_window(*, practice: bool) -> int:
    """Open the window, or have the one come forward that is open, and return the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    QApplication.setApplicationName("apsis-desktop")
    QApplication.setApplicationDisplayName("Apsis Desktop")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("apsis-desktop")
    try:
        paths = Paths.of_this_user()
        instance = SingleInstance(paths.data)
        paths.make()
        if not instance.begin(Wish.SHOW_PRACTICE if practice else Wish.SHOW):
            return 0
    except ApsisError as problem:
        _say_without_window(problem)
        return 1
    logs = set_up_logs(paths)
    try:
        code, ended, again = _run_until_closed(app, paths, logs, instance, practice=practice)
    except Exception:
        log.exception("the program had to stop")
        _say_without_window(HadToStop(folder=str(paths.logs)))
        code, ended, again = 1, False, None
    instance.end()
    if again is not None:
        restart(again)
    logs.close()
    if not ended:
        os._exit(code)  # a thread that hangs in the system would keep the program from ending
    return code


def _run_until_closed(
    app: QCoreApplication, paths: Paths, logs: Logs, instance: SingleInstance, *, practice: bool
) -> tuple[int, bool, list[str] | None]:
    """Run until the window is closed; return the exit code, whether every thread has ended, and what to start next."""
    translation = Translation(app)
    settings = Settings(paths.config / "settings.json")
    translation.speak(read_preferences(settings).language)
    with GuiThreadGarbageCollection(), QuitSignals(), CrashHandler() as crashes:
        desktop = Desktop(paths, settings=settings, last_lines=lambda: logs.last_lines)
        crashes.happened.connect(desktop.window.notices.support.say_unexpected)
        desktop.start(practice=practice)
        second_starts = SecondStartListener(instance, desktop.services.background, desktop)
        second_starts.heard.connect(desktop.come_forward)
        code = app.exec()
        second_starts.stop()
        again = restart_command(practice=desktop.account.practising) if desktop.window.restarts else None
        ended = desktop.close()
    translation.stop()
    return code, ended, again


def _say_without_window(problem: ApsisError) -> None:
    """Say why there is no window: on stderr, and, where no terminal shows that, in a box."""
    if sys.stderr is not None:
        say_problem(f"apsis-desktop: {problem}")  # for who started it in a terminal
        if sys.stderr.isatty() or QApplication.platformName() in {"offscreen", "minimal"}:
            return
    from PySide6.QtWidgets import QMessageBox

    from apsis_desktop.gui.text.translation import sentence

    box = QMessageBox(QMessageBox.Icon.Warning, QApplication.applicationDisplayName(), sentence(problem))
    box.exec()
