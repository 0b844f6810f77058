"""Paints the rows of a list as the platform does, with names that are shortened where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from apsis_desktop.gui.text.shortening import Siblings, shortened, within_width


class ShorteningDelegate(QStyledItemDelegate):
    """A delegate that shortens each line of a text by itself, so that it cannot be mistaken for that of another row."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if option.rect.width() <= 0:  # it is asked how much room there should be
            return
        style = option.widget.style()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
        fits = within_width(option.fontMetrics, place.width() - 2 * margin)
        lines = str(index.data(Qt.ItemDataRole.DisplayRole) or "").splitlines()
        if not all(map(fits, lines)):
            model = index.model()
            rows = range(model.rowCount(index.parent()))
            others = (str(model.index(row, index.column(), index.parent()).data() or "") for row in rows)
            siblings = Siblings(line for other in others for line in other.splitlines())
            # Qt breaks lines at this letter.
            option.text = "\u2028".join(shortened(line, fits, siblings) for line in lines)
