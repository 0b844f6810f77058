"""The palette of a dark system.

`QStyleHints.setColorScheme` does nothing where the platform has no theme of its own, as offscreen: it has to be given
there. These are the colours that Qt's Fusion style makes itself on a dark system.
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

_TEXT, _GROUND, _ACCENT = QColor(240, 240, 240), QColor(50, 50, 50), QColor(48, 140, 198)
_DISABLED_TEXT, _DISABLED_ACCENT = QColor(130, 130, 130), QColor(145, 145, 145)
_PLACEHOLDER = QColor(240, 240, 240, 128)


def dark_palette() -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(
        _TEXT, _GROUND, QColor("#4b4b4b"), QColor("#212121"), QColor("#262626"), _TEXT, QColor("#242424")
    )
    for each, colour in {
        role.Midlight: QColor("#2a2a2a"),
        role.Shadow: QColor("#191919"),
        role.AlternateBase: QColor("#2b2b2b"),
        role.Highlight: _ACCENT,
        role.HighlightedText: _TEXT,
        role.Accent: _ACCENT,
        role.Link: _ACCENT,
        role.PlaceholderText: _PLACEHOLDER,
        role.ToolTipBase: QColor("#ffffdc"),
        role.ToolTipText: QColor("#000000"),
    }.items():
        palette.setColor(each, colour)
    for each, colour in {
        role.WindowText: _DISABLED_TEXT,
        role.Text: _DISABLED_TEXT,
        role.ButtonText: _DISABLED_TEXT,
        role.Base: _GROUND,
        role.Highlight: _DISABLED_ACCENT,
        role.Accent: _DISABLED_ACCENT,
    }.items():
        palette.setColor(QPalette.ColorGroup.Disabled, each, colour)
    return palette
