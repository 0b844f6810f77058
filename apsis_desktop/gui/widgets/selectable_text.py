"""A text that can be selected and copied, and is wrapped within long words, too."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from apsis_desktop.gui.widgets.plain_text import printable_lines

_NARROWEST = 20
"""Letters a line."""


class SelectableText(QTextEdit):
    """As high as its text needs at its width. The tab key skips it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        # The ground is that of what it lies on.
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str) -> None:
        self.setPlainText(printable_lines(text))
        self.setAccessibleName(self.toPlainText())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's own name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's own name
        document = self.document().clone()
        document.setDefaultFont(self.font())
        document.setTextWidth(width)
        return round(document.size().height() + 0.5)

    def sizeHint(self) -> QSize:
        # As in the least width: a layout takes the height of that for the greatest one.
        width = self.fontMetrics().horizontalAdvance(self.toPlainText()) + 1
        width = min(width, self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * _NARROWEST, self.fontMetrics().lineSpacing())
