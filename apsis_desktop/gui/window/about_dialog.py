"""Which version this is, in words that can be copied into a question to somebody who helps."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from apsis_desktop import __version__
from apsis_desktop.gui.style.theme import SPACE, title_font
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.gui.widgets.roomy_fields import make_roomy
from apsis_desktop.gui.widgets.secondary_label import SecondaryLabel
from apsis_desktop.gui.window.licences_dialog import LicencesDialog
from apsis_desktop.system.resources import resource
from apsis_desktop.system.third_party_licences import third_parties


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Apsis Desktop"))
        self._versions = "\n".join(
            (
                f"Apsis Desktop {__version__}",
                f"Qt {qVersion()}, Python {platform.python_version()}",
                platform.platform(terse=True),
            )
        )
        picture = PlainLabel()
        size = QSize(SPACE * 8, SPACE * 8)
        picture.setPixmap(QIcon(str(resource("apsis-desktop.svg"))).pixmap(size, self.devicePixelRatioF()))
        title = PlainLabel(self.tr("Apsis Desktop"))
        title.setFont(title_font(self.font()))
        versions = PlainLabel(self._versions)
        versions.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words = QVBoxLayout()
        words.setSpacing(SPACE)
        words.addWidget(title)
        words.addWidget(SecondaryLabel(self.tr("Lists of profiles out of APSIS One, without a developer.")))
        words.addWidget(versions)
        # What the licence of Qt asks to be said where the program speaks of itself.
        words.addWidget(
            SecondaryLabel(
                self.tr(
                    "Made with Qt and PySide6, which are free software under the GNU Lesser General Public License, "
                    "version 3. You may replace them by versions of your own; see Licences."
                )
            )
        )
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 2)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAccessibleDescription(self.tr("Copies the versions, to send to somebody who helps."))
        copy.clicked.connect(self._copy)
        licences = buttons.addButton(self.tr("Licences"), QDialogButtonBox.ButtonRole.ActionRole)
        licences.setAccessibleDescription(self.tr("Shows the works of others in this program."))
        licences.clicked.connect(self._show_licences)
        qt = buttons.addButton(self.tr("About Qt"), QDialogButtonBox.ButtonRole.ActionRole)
        qt.setAccessibleDescription(self.tr("Shows its version, and who makes it."))
        qt.clicked.connect(QApplication.aboutQt)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.setSpacing(SPACE * 2)
        column.addLayout(row)
        column.addWidget(buttons)
        make_roomy(self)
        self.setMinimumWidth(SPACE * 56)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._versions)

    def _show_licences(self) -> None:
        dialog = LicencesDialog(third_parties(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
