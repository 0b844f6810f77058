"""The first start: what this is, and two ways on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE, make_primary, strong_font, title_font
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.layout import Card
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.system.resources import resource


class Welcome(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.connect_account = QPushButton(self.tr("Connect to APSIS One…"))
        make_primary(self.connect_account)
        self.practice = QPushButton(self.tr("Try it with practice data"))
        self.practice.setAutoDefault(True)
        for button in (self.connect_account, self.practice):
            button.setMinimumHeight(SPACE * 5)
        self._arrange()
        self.setFocusProxy(self.connect_account)

    def _arrange(self) -> None:
        middle = QWidget()
        middle.setMaximumWidth(SPACE * 90)
        column = QVBoxLayout(middle)
        column.setSpacing(SPACE)
        column.addWidget(self._picture())
        column.addSpacing(SPACE)
        title = PlainLabel(self.tr("Get lists of people out of APSIS One"))
        title.setFont(title_font(title_font(self.font())))
        title.setWordWrap(True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        words = SecondaryLabel(
            self.tr(
                "Choose who and which columns, request the report, and save it for Excel or as CSV when it is ready."
            )
        )
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addSpacing(SPACE * 3)
        ways = QHBoxLayout()
        ways.setSpacing(SPACE * 2)
        ways.addWidget(
            self._way(
                self.tr("Use your own account"),
                self.tr("You need a key. An Admin of your APSIS One account can create one."),
                self.connect_account,
            ),
            1,
        )
        ways.addWidget(
            self._way(
                self.tr("Look around first"),
                self.tr("The same steps with fictional people. Nothing leaves this computer."),
                self.practice,
            ),
            1,
        )
        column.addLayout(ways)

        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle, 20)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)

    def _way(self, heading: str, words: str, button: QPushButton) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        column.setSpacing(SPACE)
        label = PlainLabel(heading)
        label.setFont(strong_font(self.font()))
        label.setWordWrap(True)
        column.addWidget(label)
        column.addWidget(SecondaryLabel(words))
        column.addStretch()
        column.addSpacing(SPACE)
        column.addWidget(button)
        button.setAccessibleDescription(words)
        return card

    def _picture(self) -> QLabel:
        picture = PlainLabel()
        size = QSize(SPACE * 9, SPACE * 9)
        picture.setPixmap(QIcon(str(resource("apsis-desktop.svg"))).pixmap(size, self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return picture
