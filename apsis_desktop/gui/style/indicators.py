"""Check boxes and radio buttons whose indicators can be seen on a dark background."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton

from apsis_desktop.gui.style.light_dark_theme import is_dark, kept_by_palette, mix, readable

_CONTRAST = 3.0
"""What the outline of a control needs at least (WCAG 2.2, 1.4.11)."""

_FUSION_DARKENS = 140
"""Per cent by which Qt's own style darkens the window's colour for an outline; on dark windows it vanishes."""


@kept_by_palette
def with_visible_indicators(palette: QPalette, style: str) -> QPalette:
    """Return the palette for a widget that paints no ground of its own, only an indicator and text.

    The platforms' styles see to this themselves; Fusion, which Linux has, does not.
    """
    changed = QPalette(palette)
    if style.lower() == "fusion" and is_dark(palette):
        base = palette.color(QPalette.ColorRole.Base)
        outline = readable(mix(base, palette.color(QPalette.ColorRole.Text), 0.3), base, _CONTRAST)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            changed.setColor(group, QPalette.ColorRole.Window, outline.lighter(_FUSION_DARKENS))
    return changed


def keep_indicator_visible(button: QAbstractButton) -> None:
    """Give a check box or a radio button such a palette, now and when the palette or the style has changed."""
    button.installEventFilter(_VisibleIndicator(button))
    _show_indicator(button)


class _VisibleIndicator(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES and isinstance(watched, QAbstractButton):
            _show_indicator(watched)
        return False


_CHANGES = {QEvent.Type.PaletteChange, QEvent.Type.ThemeChange, QEvent.Type.StyleChange}


def _show_indicator(button: QAbstractButton) -> None:
    palette = with_visible_indicators(QGuiApplication.palette(), button.style().name())
    if button.palette() != palette:
        button.setPalette(palette)
