"""The field's words: every text of every language keeps to resources/translations/glossary.toml."""

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from translations.qt_texts import QT_TEXTS
from translations.update import FOLDER, SOURCE_LANGUAGE, ts_file

from apsis_desktop.system.languages import LANGUAGES

TRANSLATED = [code for code in LANGUAGES if code != SOURCE_LANGUAGE]
# The names of places, the letters for Alt, and what APSIS One itself calls so in every language.
NO_WORDS = re.compile(r"\{\w+\}|&|<b>.*?</b>")


@dataclass(frozen=True)
class Term:
    """`stems`: by language, what a translation may have for it; the first is the term. `avoid`: what no text has."""

    name: str
    means: str
    english: re.Pattern[str]
    stems: dict[str, list[str]]
    avoid: dict[str, list[str]] = field(default_factory=dict)

    def is_in(self, text: str, code: str) -> bool:
        return any(re.search(stem, text, re.IGNORECASE) for stem in self.stems[code])


def terms() -> Iterator[Term]:
    for name, entry in _glossary()["term"].items():
        stems = {code: entry[code] for code in TRANSLATED}
        english = re.compile(rf"\b(?:{entry['en']})(?!\w)", re.IGNORECASE)
        yield Term(name, entry["means"], english, stems, entry.get("avoid", {}))


def pairs(code: str) -> Iterator[tuple[str, str]]:
    """Yield each English text with each form of its translation."""
    for message in ET.parse(ts_file(FOLDER, code)).getroot().iter("message"):
        english = NO_WORDS.sub("", message.findtext("source") or "")
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield from ((english, NO_WORDS.sub("", form)) for form in forms if form)


def strays(code: str, term: Term) -> set[str]:
    """Return the English texts that have a term, and whose translation says it in another way."""
    return {
        english
        for english, translation in pairs(code)
        if term.english.search(english) and not term.is_in(translation, code)
    }


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_has_one_name_in_english_has_one_name_in_each_language(code: str) -> None:
    allowed = {(one["term"], one["text"]) for one in _exceptions() if code in one["languages"]}
    found = {(term.name, english) for term in terms() for english in strays(code, term)}
    assert found - allowed == set()
    assert allowed - found == set(), "no exceptions any more"


@pytest.mark.parametrize("code", TRANSLATED)
def test_no_text_has_a_word_that_its_language_does_not_use_for_it(code: str) -> None:
    texts = [translation for _english, translation in pairs(code)]
    assert _avoided(code, texts) == []


def test_english_has_one_name_for_each_thing_too() -> None:
    qt = {text for texts in QT_TEXTS.values() for text in texts}
    texts = [message.findtext("source") or "" for message in ET.parse(ts_file(FOLDER, "sv")).getroot().iter("message")]
    assert _avoided(SOURCE_LANGUAGE, [NO_WORDS.sub("", text) for text in texts if text not in qt]) == []


def test_the_glossary_says_what_each_term_means_and_each_term_is_used() -> None:
    english = [text for text, _translation in pairs("sv")]
    for term in terms():
        assert term.means.endswith("."), term.name
        assert any(map(term.english.search, english)), term.name
        assert all(any(term.is_in(text, code) for _english, text in pairs(code)) for code in TRANSLATED), term.name
    assert all(one["why"].endswith(".") for one in _exceptions())


def test_the_english_plural_is_the_text_of_the_code() -> None:
    for message in ET.parse(ts_file(FOLDER, SOURCE_LANGUAGE)).getroot().iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        assert not any(forms) or forms[1] == message.findtext("source"), "its singular may be as old"


def _avoided(code: str, texts: list[str]) -> list[tuple[str, str]]:
    words = [rf"\b(?:{word})(?!\w)" if code == SOURCE_LANGUAGE else word for word in _words_to_avoid(code)]
    return [(word, text) for word in words for text in texts if re.search(word, text, re.IGNORECASE)]


def _words_to_avoid(code: str) -> list[str]:
    return [word for term in terms() for word in term.avoid.get(code, [])]


def _exceptions() -> list[dict[str, Any]]:
    return list(_glossary().get("exception", []))


def _glossary() -> dict[str, Any]:
    return tomllib.loads((FOLDER / "glossary.toml").read_text(encoding="utf-8"))
