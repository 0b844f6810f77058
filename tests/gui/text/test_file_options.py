"""What is changed of a list, in words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from apsis_desktop.api.definitions import Attribute
from apsis_desktop.api.report_request import NAMED_KEY
from apsis_desktop.gui.presets.contents import AccountLists, contents_html
from apsis_desktop.gui.text.file_options import file_options_text
from apsis_desktop.gui.text.translation import Translation
from apsis_desktop.lists.form import Form
from apsis_desktop.presets.presets import Preset
from apsis_desktop.report.selection import Selection
from apsis_desktop.report.shape import Shape


@pytest.fixture
def swedish(qapp: QApplication) -> Iterator[None]:
    translation = Translation(qapp)
    translation.speak("sv")
    yield
    translation.stop()


@pytest.mark.usefixtures("swedish")
def test_the_export_key_is_named_in_the_readers_language_wherever_it_is_named() -> None:
    without = Shape(Form.CSV, left_out=(NAMED_KEY,))
    renamed = Shape(Form.CSV, renamed=((NAMED_KEY, "Nr"), ("Email", "E-post")))
    selection = Selection(columns=(Attribute("Email", "com.apsis1.attributes.email"),), shape=without)
    said = [
        file_options_text(without),
        file_options_text(renamed),
        contents_html(Preset.new("Veckan", selection), AccountLists()),
    ]
    for text in said:
        assert "Exportnyckel" in text
        assert NAMED_KEY not in text
