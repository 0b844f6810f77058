"""The window: the welcome first; then on the left what is wanted, on the right what was asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMenu, QSizePolicy, QStackedWidget, QWidget

from apsis_desktop.accounts.accounts import Accounts
from apsis_desktop.errors import ApsisError
from apsis_desktop.gui.connections.flow import Connecting
from apsis_desktop.gui.connections.names import region_name
from apsis_desktop.gui.style.theme import SPACE, Tone
from apsis_desktop.gui.text.error_text import what_happened
from apsis_desktop.gui.text.shortening import Fits, Siblings, composed
from apsis_desktop.gui.widgets.focus import KeyboardMarkingWindow
from apsis_desktop.gui.widgets.layout import put_below, stacked
from apsis_desktop.gui.window.menus import WindowMenus
from apsis_desktop.gui.window.notice_area import WindowNotices
from apsis_desktop.gui.window.welcome import Welcome
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.system.background import Background
from apsis_desktop.system.resources import resource

if TYPE_CHECKING:
    from apsis_desktop.gui.reports.panel import ReportsPanel
    from apsis_desktop.gui.window.workspace import Workspace

_FRAME = QSize(2 * SPACE, 6 * SPACE)
"""What a system puts around a window, in pixels and at most."""


class MainWindow(KeyboardMarkingWindow):
    """`connection_chosen`, `connection_removed` and `connected` (it has a key that works) carry a connection's id.

    The window shows a connection when it is told that it is in use (`show_connection`), not when it is asked for.
    Before that it is given its two panels (`furnish`). `closing` comes once, when the window closes for good: then
    everything is stopped, in order. `details_wanted` asks for the details for support, with the chosen report (a `Job`
    or None).
    """

    connection_chosen = Signal(str)
    connection_removed = Signal(str)
    connected = Signal(str)
    problem_action_asked = Signal(object)
    practice_wanted = Signal()
    details_wanted = Signal(object)
    log_folder_wanted = Signal()
    settings_wanted = Signal()
    new_report_wanted = Signal()
    clear_past_wanted = Signal()
    closing = Signal()

    def __init__(
        self,
        accounts: Accounts,
        background: Background,
        jobs: Callable[[], Sequence[Job]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._jobs = jobs
        self._current: str | None = None
        self._agreed_to_close = False
        self._state: tuple[Tone, str, dict[str, str]] | None = None
        self.setWindowTitle(self.tr("Apsis Desktop"))
        self.setWindowIcon(QIcon(str(resource("apsis-desktop.svg"))))
        self._connecting = Connecting(accounts, background, self._running_on, self)
        self._welcome = Welcome()
        self._notices = WindowNotices()
        self.support, self.updates = self._notices.support, self._notices.updates
        self._workplace: Workspace | None = None
        self._menus = WindowMenus(self.menuBar())
        self._pages = QStackedWidget()
        self._pages.addWidget(self._welcome)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCentralWidget(stacked(self._pages, self._notices))
        self._connect_parts()
        self.resize(QSize(SPACE * 156, SPACE * 98).boundedTo(self.screen().availableSize() - _FRAME))
        self.show_welcome()

    def offer_presets(self, presets: QMenu) -> None:
        self._menus.take_presets(presets)

    def furnish(self, selection: QWidget, reports: ReportsPanel) -> None:
        """Take in the two panels behind the welcome."""
        from apsis_desktop.gui.window.workspace import Workspace

        made = self._workplace = Workspace(selection, reports)
        made.connect_wanted.connect(self.connect_account)
        made.practice_chosen.connect(self.practice_wanted)
        made.connection_chosen.connect(self.connection_chosen)
        self._menus.take_reports(reports)
        self._pages.addWidget(made)
        made.fit(self._accounts.connections(), self._current, practising=False)

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_welcome(self) -> None:
        self._current = None
        self._pages.setCurrentWidget(self._welcome)
        put_below(self._pages, self._notices)
        self._fit(practising=False)
        self._welcome.setFocus()

    def show_practice(self) -> None:
        self._work_on(None)
        self._say(Tone.CALM, self.tr("Practice data"))

    def show_connection(self, connection_id: str) -> None:
        """Show that this connection is in use, and that it is being reached."""
        self._work_on(connection_id)
        self._say_state(Tone.BUSY, self.tr("{name}, {region}: connecting…"))
        self.look_at_keyring()

    def say_connected(self) -> None:
        self._say_state(Tone.GOOD, self.tr("{name}, {region}: connected"))
        self.look_at_keyring()

    def say_trouble(self, error: ApsisError) -> None:
        """Show why the connection in use does not work just now; the panels say what to do about it."""
        self._say_state(Tone.WARN, self.tr("{name}, {region}: {trouble}"), trouble=what_happened(error))
        self.look_at_keyring()

    def say_problem(self, error: ApsisError, *, may_try_again: bool = False) -> None:
        """Say what concerns the whole program, such as that the list of reports cannot be read.

        Where another try may help, that is the way on (see `problem_action_asked`).
        """
        self._notices.problems.say(error, may_try_again=may_try_again)

    def come_forward(self) -> None:
        """Bring the window before the others, as large as it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def look_at_keyring(self) -> None:
        self._notices.say_keyring(self._accounts.keyring_problem)

    def count_reports(self) -> None:
        """Tell how many reports run and wait; to be called whenever that may have changed."""
        if self._workplace is not None:
            kept = {connection.id for connection in self._accounts.connections()}
            counts = Counter[tuple[bool, bool]]()
            for job in self._jobs():
                if job.running or job.state is JobState.READY:
                    here = job.connection_id == self._current if self._current else job.connection_id not in kept
                    counts[here or not job.is_known, job.running] += 1
            self._workplace.status.count(
                counts[True, True], counts[True, False], elsewhere=(counts[False, True], counts[False, False])
            )

    def take_over(self, before: MainWindow) -> None:
        """Take the place of a window that was made in another language, and say what it says."""
        # Qt's saved geometry would be fitted to the screen anew.
        large = before.isMaximized() or before.isFullScreen()
        self.setGeometry(before.normalGeometry() if large else before.geometry())
        self.setWindowState(before.windowState())
        if self._workplace is not None and before._workplace is not None:
            self._workplace.take_over(before._workplace)
        self._notices.take_over(before._notices, self._accounts.keyring_problem)

    def connect_account(self) -> None:
        self._connecting.connect_new()

    def connect_again(self, connection_id: str) -> None:
        """Ask for the secret of a connection once more: it is missing, or no longer accepted."""
        self._connecting.connect_again(connection_id)

    # --- closing -----------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        under_way = [job for job in self._jobs() if job.running or job.saving]
        if under_way and not self._agreed_to_close:
            event.ignore()
            self._ask_to_close(under_way)
            return
        event.accept()
        self.closing.emit()

    def _ask_to_close(self, under_way: Sequence[Job]) -> None:
        from apsis_desktop.gui.window.closing_question import ClosingQuestion

        if self.findChild(ClosingQuestion) is None:
            kept = {connection.id for connection in self._accounts.connections()}  # the others are practice data
            running = sum(job.running and job.connection_id in kept for job in under_way)
            practising = sum(job.running and job.connection_id not in kept for job in under_way)
            saving = sum(job.saving for job in under_way)
            question = ClosingQuestion(self, running=running, practising=practising, saving=saving)
            question.agreed.connect(self._close_anyway)
            question.open()

    def _close_anyway(self) -> None:
        self._agreed_to_close = True
        self.close()

    # --- putting together --------------------------------------------------------------------------------------

    def _connect_parts(self) -> None:
        for wanted in (self._welcome.connect_wanted, self._menus.connect_account):
            wanted.connect(self.connect_account)
        for wanted in (self._welcome.practice_wanted, self._menus.practice):
            wanted.connect(self.practice_wanted)
        self._connecting.chosen.connect(self.connection_chosen)
        self._connecting.removed.connect(self.connection_removed)
        self._connecting.connected.connect(self.connected)
        self._notices.problems.action_asked.connect(self.problem_action_asked)
        self._connecting.changed.connect(self._refresh_connections)
        self._menus.new_report.connect(self._begin_report)
        self._menus.new_report.connect(self.new_report_wanted)
        self._menus.connections.connect(self._show_connections)
        self._menus.settings.connect(self.settings_wanted)
        self._menus.clear_past.connect(self.clear_past_wanted)
        self._menus.leave.connect(self.close)
        self._menus.about.connect(self._show_about)
        self._menus.open_log_folder.connect(self.log_folder_wanted)
        for wanted in (self._menus.copy_details, self.support.action_asked):
            wanted.connect(self._want_details)

    def _work_on(self, connection_id: str | None) -> None:
        self._current = connection_id
        if self._workplace is not None and self._pages.currentWidget() is not self._workplace:
            self._pages.setCurrentWidget(self._workplace)
            self._workplace.take_notices(self._notices)
            self._begin_report()
        self._fit(practising=connection_id is None)
        self.count_reports()

    def _fit(self, *, practising: bool) -> None:
        connections = self._accounts.connections()
        if self._workplace is not None:
            self._workplace.fit(connections, self._current, practising=practising)
        working = self._pages.currentWidget() is not self._welcome
        self._menus.fit(working=working, connections=len(connections), practising=practising)

    def _refresh_connections(self) -> None:
        self._fit(practising=self._workplace is not None and self._workplace.practising)
        if self._state is not None:
            tone, template, facts = self._state
            self._say_state(tone, template, **facts)
        self.look_at_keyring()

    def _say_state(self, tone: Tone, template: str, **facts: str) -> None:
        self._state = (tone, template, facts)
        current = next((known for known in self._accounts.connections() if known.id == self._current), None)
        if current is not None:
            facts = {"region": region_name(current.region), **facts}
            siblings = Siblings(known.name for known in self._accounts.connections())
            said = partial(composed, [current.name], lambda shown: template.format(name=shown[0], **facts))
            self._say(tone, said(None), partial(said, siblings=siblings))

    def _say(self, tone: Tone, text: str, shorten: Callable[[Fits], str] | None = None) -> None:
        if self._workplace is not None:
            self._workplace.status.say(tone, text, shorten)

    def _running_on(self, connection_id: str) -> int:
        return sum(job.running and job.connection_id == connection_id for job in self._jobs())

    def _begin_report(self) -> None:
        """Put the cursor into the first field of a new report."""
        if self._workplace is not None:
            self._workplace.selection.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_connections(self) -> None:
        self._connecting.show_all(self._current)

    def _want_details(self) -> None:
        self.details_wanted.emit(self._workplace.reports.current_job() if self._workplace is not None else None)

    def _show_about(self) -> None:
        from apsis_desktop.gui.window.about_dialog import AboutDialog

        dialog = AboutDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
