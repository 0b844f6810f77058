"""The languages of the program."""

from __future__ import annotations

QT_LANGUAGES = ("da", "fi", "sv")
"""Those besides English in which Qt's own texts are at hand, such as the buttons of its dialogs."""
