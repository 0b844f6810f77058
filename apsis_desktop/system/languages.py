"""The languages of the program."""

from __future__ import annotations

LANGUAGES = ("en", "sv", "da", "nb", "fi")
"""Those that the window speaks, by the codes of its files in resources/translations. The code itself is in English."""

QT_LANGUAGES = ("da", "fi", "sv")
"""Those besides English in which Qt's own texts are at hand, such as the buttons of its dialogs.

Qt has none in Norwegian (Bokmål): those that are in use are among the program's own.
"""
