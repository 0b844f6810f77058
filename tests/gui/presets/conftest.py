"""A form with presets, which uses the server and the threads of every test of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from preset_form import PresetForm
from pytestqt.qtbot import QtBot

from apsis_desktop.practice.server import PracticeServer
from apsis_desktop.system.background import Background


@pytest.fixture
def new_form(qtbot: QtBot, server: PracticeServer, background: Background, tmp_path: Path) -> Callable[[], PresetForm]:
    return lambda: PresetForm(qtbot, server, background, tmp_path)


@pytest.fixture
def form(new_form: Callable[[], PresetForm]) -> PresetForm:
    made = new_form()
    made.begin()
    return made
