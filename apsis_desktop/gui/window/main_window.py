"""The window: the welcome first; then a new report on the left, and the reports that were requested on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.connections.names import region_name
from apsis_desktop.gui.services import Services
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone
from apsis_desktop.gui.text.shortening import Siblings, composed
from apsis_desktop.gui.text.translation import what_happened
from apsis_desktop.gui.widgets.focus import KeyboardMarkingWindow
from apsis_desktop.gui.widgets.layout import put_below, stacked
from apsis_desktop.gui.window.menus import WindowMenus
from apsis_desktop.gui.window.notices import WindowNotices
from apsis_desktop.gui.window.welcome import Welcome
from apsis_desktop.gui.window.workspace import Workspace
from apsis_desktop.jobs.job import PRACTICE, JobState
from apsis_desktop.system.resources import resource

if TYPE_CHECKING:
    from apsis_desktop.gui.window.closing_question import NotDone

_FRAME = QSize(2 * SPACE, 6 * SPACE)
"""What a system puts around a window, in pixels and at most."""


class MainWindow(KeyboardMarkingWindow):
    """It shows a connection when it is told that it is in use (`show_connection`), not when a person chooses it.

    What its menus, buttons and links do is connected by the controllers in app/.
    """

    painted = Signal()
    """It has been painted for the first time."""
    closing = Signal()
    """It closes for good: everything is to be stopped, in order, and started again where `restarts` is set."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._current: str | None = None
        self._is_painted = False
        self._agreed_to_close = False
        self._earlier_known = False  # the reports of earlier starts
        self.restarts = False
        self._state: tuple[Tone, str, dict[str, str]] | None = None
        self.setWindowTitle(self.tr("Apsis Desktop"))
        self.setWindowIcon(QIcon(str(resource("apsis-desktop.svg"))))
        self.welcome = Welcome()
        self.workspace = Workspace(services)
        self.notices = WindowNotices(self.workspace.reports.commands.saved_people)
        new_report = self.workspace.new_report
        self.menus = WindowMenus(self.menuBar(), self.workspace.reports, new_report.head.presets.menu())
        self.menus.new_report.triggered.connect(self._begin_report)
        self.menus.new_report.triggered.connect(new_report.begin_anew)
        self.menus.look_inside.triggered.connect(self.workspace.reports.commands.look_inside_file)
        self.menus.leave.triggered.connect(self.close)
        self.menus.shortcuts.triggered.connect(self._show_shortcuts)
        self.menus.about.triggered.connect(self._show_about)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self.workspace)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCentralWidget(stacked(self._pages, self.notices))
        services.queue.settled.connect(self._count_reports)
        services.queue.reloaded.connect(self._know_earlier)
        self.resize(QSize(SPACE * 156, SPACE * 98).boundedTo(self.screen().availableSize() - _FRAME))
        self.show_welcome()

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_welcome(self) -> None:
        self._current = None
        self._pages.setCurrentWidget(self.welcome)
        put_below(self._pages, self.notices)
        self._show_connections()
        self.welcome.setFocus()

    def show_practice(self) -> None:
        self._work_on(PRACTICE)
        self.workspace.status.say(Tone.CALM, self.tr("Practice data"))

    def show_connection(self, connection_id: str) -> None:
        """Show that this connection is in use, and that it is being reached."""
        self._work_on(connection_id)
        self._say_state(Tone.BUSY, self.tr("{name}, {region}: connecting…"))

    def say_connected(self) -> None:
        self._say_state(Tone.GOOD, self.tr("{name}, {region}: connected"))

    def say_trouble(self, error: ApsisError) -> None:
        """Show why the connection in use does not work just now; the panels say what to do about it."""
        self._say_state(Tone.WARN, self.tr("{name}, {region}: {trouble}"), trouble=what_happened(error))

    def say_problem(self, error: ApsisError, *, try_again: Callable[[], None] | None = None) -> None:
        """Say what concerns the whole program, such as that the list of reports cannot be read."""
        self.notices.problems.say(error, try_again)

    def refresh_connections(self) -> None:
        """Show the connections that there are, by the names that they have now."""
        self._show_connections()
        if self._state is not None:
            tone, template, facts = self._state
            self._say_state(tone, template, **facts)

    def come_forward(self) -> None:
        """Bring the window before the others, as large as it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def restore_place(self) -> None:
        """Put the window where it was at the last start; where that is nonsense, it stays where it is."""
        geometry = self._services.settings.window_geometry.encode("ascii", "ignore")
        self.restoreGeometry(QByteArray.fromBase64(geometry))

    def keep_place(self) -> None:
        """Note for the next start where the window is, and how wide its halves are. Waits for the disk."""
        self._services.settings.window_geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.workspace.keep_halves(self._services.settings)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)  # what is in the window is painted after this

    # --- closing -----------------------------------------------------------------------------------------------

    def restart(self) -> None:
        """Close, for the program to start again."""
        if not self._asks_to_close(restart=True):
            self._close_anyway(restart=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._agreed_to_close and self._asks_to_close():
            event.ignore()
            return
        event.accept()
        self.closing.emit()

    def _asks_to_close(self, *, restart: bool = False) -> bool:
        """Ask, where something is not done, and tell whether that is so."""
        from apsis_desktop.gui.window.closing_question import ClosingQuestion, not_done

        people = self.workspace.reports.commands.saved_people

        def look() -> NotDone:
            return not_done(self._services.queue.jobs(), people.count())

        asks = any(look())
        if asks and self.findChild(ClosingQuestion) is None:
            question = ClosingQuestion(self, look, restart=restart)
            self._services.queue.settled.connect(question.look_again)
            people.changed.connect(question.look_again)
            question.agreed.connect(partial(self._close_anyway, restart=restart))
            question.open()
        return asks

    def _close_anyway(self, *, restart: bool) -> None:
        self.restarts = restart
        self._agreed_to_close = True
        self.close()

    # --- inside ------------------------------------------------------------------------------------------------

    def _work_on(self, connection_id: str) -> None:
        self._current, self._state = connection_id, None
        if self._pages.currentWidget() is not self.workspace:
            self._pages.setCurrentWidget(self.workspace)
            self.workspace.take_notices(self.notices)
            self._begin_report()
        self._show_connections()
        self._count_reports()
        self._offer_choosing()

    def _know_earlier(self) -> None:
        if not self._earlier_known:  # later, reports that were removed are brought back beside where they were
            self._earlier_known = True
            if not self.workspace.new_report.selection().segments:  # else the person has begun meanwhile
                self._offer_choosing()

    def _offer_choosing(self) -> None:
        """Where nothing was requested yet, show the segments to choose from: there is nothing else to look at."""
        asked = {job.connection_id for job in self._services.queue.jobs()}
        if self._earlier_known and self._current is not None and self._current not in asked:
            self.workspace.begin_choosing()

    def _show_connections(self) -> None:
        connections, practising = self._services.accounts.connections(), self._current == PRACTICE
        self.workspace.show_connections(connections, None if practising else self._current, practising=practising)
        self.menus.fit(working=self._current is not None, connections=len(connections), practising=practising)

    def _say_state(self, tone: Tone, template: str, **facts: str) -> None:
        self._state = (tone, template, facts)
        connections = self._services.accounts.connections()
        current = next((known for known in connections if known.id == self._current), None)
        if current is not None:
            facts = {"region": region_name(current.region), **facts}
            siblings = Siblings(known.name for known in connections)
            said = partial(composed, [current.name], lambda shown: template.format(name=shown[0], **facts))
            self.workspace.status.say(tone, said(None), partial(said, siblings=siblings))
        self.notices.say_keyring(self._services.accounts.keyring_problem)

    def _count_reports(self) -> None:
        """Tell how many reports run and wait on connections that are not in use."""
        others = [job for job in self._services.queue.jobs() if job.is_known and job.connection_id != self._current]
        running = sum(job.running for job in others)
        self.workspace.status.count(running, sum(job.state is JobState.READY for job in others))

    def _begin_report(self) -> None:
        """Put the cursor into the first field of a new report."""
        self.workspace.new_report.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_shortcuts(self) -> None:
        from apsis_desktop.gui.window.keyboard_shortcuts import shortcut_groups
        from apsis_desktop.gui.window.shortcuts_dialog import ShortcutsDialog

        for shown in self.findChildren(ShortcutsDialog):
            shown.activateWindow()
            return
        dialog = ShortcutsDialog(shortcut_groups(self.menus, self.workspace), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()  # beside the window, to be tried at once

    def _show_about(self) -> None:
        from apsis_desktop.gui.window.about_dialog import AboutDialog

        dialog = AboutDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
