"""The actions of a report as menu entries: behind "⋯", as the context menu, and in the window's own menu."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from apsis_desktop.gui.reports.action_names import action_name
from apsis_desktop.gui.reports.actions import ReportAction, actions_for, other_forms
from apsis_desktop.gui.reports.row.status_text import Remark
from apsis_desktop.gui.text.file_types import file_type_choice
from apsis_desktop.gui.text.shortening import Siblings, in_a_sentence
from apsis_desktop.gui.widgets.menu_letters import give_letters
from apsis_desktop.gui.widgets.plain_text import tip
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.lists.form import Form

translate = QCoreApplication.translate

LOOK_INSIDE_KEY = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_I)

# With a line between them: what moves the report on, what requests anew, its file, its row.
_GROUPS = (
    (
        ReportAction.SAVE,
        ReportAction.SAVE_OTHER,
        ReportAction.CANCEL,
        ReportAction.CONNECT_AGAIN,
        ReportAction.TRY_AGAIN,
    ),
    (ReportAction.REQUEST_AGAIN, ReportAction.CHANGE),
    (ReportAction.LOOK_INSIDE, ReportAction.OPEN, ReportAction.SHOW_IN_FOLDER, ReportAction.COMPARE),
    (ReportAction.RENAME, ReportAction.DETAILS, ReportAction.REMOVE),
)


Do = Callable[[ReportAction, Form | None, Path | None], None]
"""Does what an entry stands for, as a kind of file, or with a file that was saved before the last one."""


def fill_menu(menu: QMenu, job: Job, now: datetime, remark: Remark | None, do: Do) -> None:
    """Put a report's actions into a menu, in place of what was in it. The next step is the default entry."""
    menu.clear()
    for former in menu.findChildren(QMenu):
        former.deleteLater()
    actions = actions_for(job, now, file_gone=remark is Remark.FILE_GONE)
    requests_first = job.state is JobState.SAVED  # there it is what is most often looked for here
    for group in sorted(_GROUPS, key=lambda group: requests_first and ReportAction.REQUEST_AGAIN not in group):
        there = [action for action in group if action in actions]
        if there and not menu.isEmpty():
            menu.addSeparator()
        for action in there:
            entry = _entry(menu, job, action, do)
            if action is actions[0]:
                menu.setDefaultAction(entry)
            if action is ReportAction.SHOW_IN_FOLDER and job.saved_before:
                _add_earlier_files(menu, job, do)


def fill_menu_for_several(
    menu: QMenu,
    jobs: Sequence[Job],
    save: Callable[[list[Job], Form | None], None],
    remove: Callable[[list[Job]], None],
) -> None:
    """Put what can be done with several reports at once into a menu, in place of what was in it."""
    menu.clear()
    for former in menu.findChildren(QMenu):
        former.deleteLater()
    to_save = [job for job in jobs if job.state is JobState.READY and not job.saving]
    if to_save:
        text = translate("JobMenu", "Save %Ln reports…", "", len(to_save))
        menu.setDefaultAction(_add(menu, text, partial(save, to_save, None)))
        forms = menu.addMenu(translate("JobMenu", "Save %Ln reports as", "", len(to_save)))
        as_it_comes = all(job.comes_as_it_is for job in to_save)
        for form in Form:
            _add(forms, f"{file_type_choice(form, as_it_comes=as_it_comes)}…", partial(save, to_save, form))
        give_letters(forms)
    _add(menu, translate("JobMenu", "Remove %Ln reports", "", len(jobs)), partial(remove, list(jobs)))


def _add_earlier_files(menu: QMenu, job: Job, do: Do) -> None:
    files = menu.addMenu(translate("JobMenu", "Show an earlier file"))
    siblings = Siblings(one.name for one in job.saved_before)
    for file in reversed(job.saved_before):
        name = in_a_sentence(file.name, siblings).replace("&", "&&")
        entry = _add(files, name, partial(do, ReportAction.SHOW_IN_FOLDER, None, file))
        entry.setToolTip(tip(str(file)))


def _entry(menu: QMenu, job: Job, action: ReportAction, do: Do) -> QAction:
    if action is ReportAction.SAVE_OTHER:
        formats = menu.addMenu(action_name(action, job))
        for one in other_forms(job):
            _add(formats, f"{file_type_choice(one, as_it_comes=job.comes_as_it_is)}…", partial(do, action, one, None))
        give_letters(formats)
        return formats.menuAction()
    entry = _add(menu, action_name(action, job), partial(do, action, None, None))
    if action is ReportAction.SAVE and sys.platform != "darwin":  # there, an entry of the menu bar would take the key
        entry.setShortcut(QKeySequence.StandardKey.Save)
        entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # to be seen: the key is the panel's
    if action is ReportAction.LOOK_INSIDE and sys.platform != "darwin":
        entry.setShortcut(LOOK_INSIDE_KEY)
        entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    if action is ReportAction.RENAME and sys.platform != "darwin":
        entry.setShortcut(QKeySequence(Qt.Key.Key_F2))
        entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return entry


def _add(menu: QMenu, text: str, do: Callable[[], None]) -> QAction:
    entry = menu.addAction(text)
    entry.triggered.connect(lambda _checked: do())
    return entry
