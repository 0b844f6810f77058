"""Which language the window speaks, how it writes dates and numbers, and errors as sentences in that language.

What is on the screen already stays in the language that it was made in: another one takes effect at a restart.
The wording of an error is its `what` and `next_step` in `errors.py`. They are translated as they stand, in the
context "errors", and the facts are put in afterwards: a translator sees whole sentences with named places in them.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from apsis_desktop.errors import ApsisError, KeyringMissing, KeyUnknown, SecretMissing, fill
from apsis_desktop.system.languages import LANGUAGES
from apsis_desktop.system.resources import resource

# Closest for their readers; the first is the code that Norwegian had before there were two.
_AS_WELL = {"no": "nb", "nn": "nb"}


class Translation:
    """The translators that are installed in the application; `speak` replaces them."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = "en"

    def speak(self, code: str) -> None:
        """Speak a language of `LANGUAGES`; with an empty or unknown code, the system's own as far as it is one."""
        self.stop()
        self.language = code if code in LANGUAGES else language_of_system(QLocale.system().uiLanguages())
        QLocale.setDefault(locale_for(self.language, QLocale.system(), chosen=code in LANGUAGES))
        # The last one is asked first: our own words go before Qt's.
        self._install(f"qtbase_{self.language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._install(f"apsis-desktop_{self.language}", str(resource("translations")))

    def stop(self) -> None:
        """Speak English as it is written in the code."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._installed.append(translator)


def language_of_system(wanted: Iterable[str]) -> str:
    """Return the first that we speak of the languages a person wants, such as "sv-FI"; English where there is none."""
    for tag in wanted:
        code = tag.replace("_", "-").split("-")[0].lower()
        code = _AS_WELL.get(code, code)
        if code in LANGUAGES:
            return code
    return "en"


def alphabet() -> str:
    """Return the language by whose alphabet text is sorted, as `LANGUAGES` has it."""
    return language_of_system([QLocale().bcp47Name()])


def locale_for(code: str, system: QLocale, *, chosen: bool) -> QLocale:
    """Return how to write dates and numbers: as the system does, in a language that was `chosen` over the system's."""
    theirs = QLocale(code)
    if not chosen or theirs.language() == system.language():
        return system
    return QLocale(theirs.language(), system.territory())


def sentence(error: ApsisError) -> str:
    """Say what happened and what to do next."""
    return " ".join(part for part in (what_happened(error), what_to_do(error)) if part)


def what_happened(error: ApsisError) -> str:
    return _filled(error.what, error)


def what_to_do(error: ApsisError) -> str:
    """Say the next step; empty where there is nothing to do."""
    return _filled(error.next_step, error)


def _filled(template: str, error: ApsisError) -> str:
    # Qt turns an empty text into the header of the translation file.
    return fill(QCoreApplication.translate("errors", template), error.facts) if template else ""


def wants_key(error: ApsisError) -> bool:
    """Tell whether the client ID and secret are needed once more; a locked keyring is opened by trying again."""
    return isinstance(error, KeyUnknown | SecretMissing | KeyringMissing)
