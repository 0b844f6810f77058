"""The form for a new report beside its pickers, on the practice account."""

from collections.abc import Iterator

import pytest
from patience import PATIENCE
from picker_hands import beside_its_pickers
from practice_lists import opener
from pytestqt.qtbot import QtBot

from apsis_desktop.api.definitions import Section
from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.report.selection import FileFormat, Profiles, Selection
from apsis_desktop.system.background import Background


@pytest.fixture
def panel_beside_pickers(qtbot: QtBot) -> Iterator[NewReportPanel]:
    background = Background()
    with PracticeServer(profile_count=10, limits=False) as server:
        catalogue = Catalogue(background, opener(server))
        panel = NewReportPanel(catalogue)
        whole = beside_its_pickers(panel)
        qtbot.addWidget(whole)
        whole.resize(1000, 800)
        whole.show()
        whole.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        with qtbot.waitSignal(catalogue.segments) as segments, qtbot.waitSignal(catalogue.sections) as sections:
            catalogue.load()
        section: Section = (sections.args or [()])[0][0]
        with qtbot.waitSignal(catalogue.columns):
            panel.set_selection(
                Selection(
                    section=section,
                    segments=(segments.args or [()])[0][:1],
                    profiles=Profiles.KNOWN,
                    format=FileFormat.XLSX,
                )
            )
        yield panel
        catalogue.stop()
        background.stop(PATIENCE)
