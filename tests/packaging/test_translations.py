import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from translations.translatable import texts
from translations.update import FOLDER, ROOT, bring_up_to_date, ts_file, unfinished

from apsis_desktop.gui.text.translation import language_of_system
from apsis_desktop.system.languages import LANGUAGES


def test_the_files_of_the_languages_hold_the_texts_of_the_code_as_they_are_now(tmp_path: Path) -> None:
    for file in FOLDER.glob("*.ts"):
        shutil.copy(file, tmp_path)
    bring_up_to_date(tmp_path)
    for file in FOLDER.glob("apsis-desktop_*"):
        assert (tmp_path / file.name).read_bytes() == file.read_bytes(), f"{file.name}: run dev.py translations"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_of_a_language_is_translated(code: str) -> None:
    assert unfinished(ts_file(FOLDER, code)) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_keeps_the_named_places_and_the_edges(code: str) -> None:
    for message in ET.parse(ts_file(FOLDER, code)).getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        for form in forms:
            assert _places(form) == _places(source), source
            assert form[:1].isspace() == source[:1].isspace(), source
            assert form[-1:].isspace() == source[-1:].isspace(), source
            assert form.count("&") == source.count("&"), source


def test_every_count_is_written_as_the_locale_writes_numbers() -> None:
    counted = [text.source for text in texts(ROOT / "apsis_desktop") if text.counts]
    assert counted
    assert [source for source in counted if "%Ln" not in source] == []


def test_the_first_language_that_is_spoken_of_those_wanted_is_taken() -> None:
    assert language_of_system(["de-DE", "sv-FI", "en"]) == "sv"
    assert language_of_system(["nn-NO"]) == "nb"
    assert language_of_system(["fi_FI"]) == "fi"
    assert language_of_system(["de-DE"]) == "en"


def _places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}|%L?n|%\d", text))
