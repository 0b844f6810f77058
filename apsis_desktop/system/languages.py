"""The languages of the program."""

from __future__ import annotations

LANGUAGES = ("en", "sv", "da", "nb", "fi")
"""Those that the window speaks, by the codes of its files in resources/translations. The code itself is in English."""

QT_LANGUAGES = ("da", "fi", "sv")
"""The languages besides English that Qt's own texts, such as dialog buttons, are translated into.

Qt has none in Norwegian (Bokmål); the program translates those that it uses.
"""
