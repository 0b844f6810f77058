"""What holds for every test of the window."""

from collections.abc import Callable, Iterator

import pytest
from picker_hands import beside_its_pickers, choose_section
from practice_lists import opener
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.new_report.panel import NewReportPanel
from apsis_desktop.jobs.catalogue import Catalogue
from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.system.background import Background


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtBot]:
    """Hold on to the test's windows until pytest-qt has closed them, then delete them for good.

    It holds them weakly, and lets them be painted once more when the test has returned: a garbage collection in the
    midst of that would take the window away from under the painter, and Qt crashes.
    """
    held: list[QWidget] = []
    add: Callable[..., None] = qtbot.addWidget

    def hold_and_add(widget: QWidget, **more: object) -> None:
        held.append(widget)
        add(widget, **more)

    monkeypatch.setattr(qtbot, "addWidget", hold_and_add)
    yield qtbot
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def background() -> Iterator[Background]:
    running = Background()
    yield running
    running.stop()


# --- the form for a new report, on the practice account ------------------------------------------------------------


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(profile_count=1, limits=False) as running:
        yield running


@pytest.fixture
def catalogue(server: PracticeServer) -> Iterator[Catalogue]:
    background = Background(2)
    yield Catalogue(background, opener(server))
    background.stop()


@pytest.fixture
def panel(qtbot: QtBot, catalogue: Catalogue) -> NewReportPanel:
    made = NewReportPanel(catalogue)
    whole = beside_its_pickers(made)
    qtbot.addWidget(whole)
    whole.resize(1000, 1000)
    with qtbot.waitExposed(whole):
        whole.show()
    return made


@pytest.fixture
def loaded(qtbot: QtBot, catalogue: Catalogue, panel: NewReportPanel) -> NewReportPanel:
    with qtbot.waitSignals([catalogue.sections, catalogue.segments]):
        catalogue.load()
    return panel


@pytest.fixture
def europe(qtbot: QtBot, catalogue: Catalogue, loaded: NewReportPanel) -> NewReportPanel:
    choose_section(qtbot, catalogue, loaded, "Europe")
    return loaded
