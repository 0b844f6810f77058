"""The About dialog, with the version in words that can be copied, and the licences of third parties."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from apsis_desktop import __version__
from apsis_desktop.gui.style.light_dark_theme import SPACE, title_font
from apsis_desktop.gui.widgets.fields import make_read_only, make_roomy
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.system.about_texts import ThirdParties, ThirdParty, third_parties
from apsis_desktop.system.resources import resource

_WORK = Qt.ItemDataRole.UserRole


class LicencesDialog(QDialog):
    """The list on the left, what is chosen there on the right. The notice comes first, where there is one."""

    def __init__(self, parties: ThirdParties, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self._notice = parties.notice
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Third-party software in Apsis Desktop"))
        self.list.setAccessibleDescription(self.tr("Select one to read its licence."))
        self.text = QPlainTextEdit()
        make_read_only(self.text)
        self.text.setAccessibleName(self.tr("Licence"))
        self.text.setAccessibleDescription(self.tr("The licence of the selected software."))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        if parties.notice:
            self._add(self.tr("Overview"), None)
        for work in parties.works:
            self._add(f"{work.name} {work.version}", work)

        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # Else it looks the same with the keyboard on it and without.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        column.setSpacing(SPACE * 2)
        column.addWidget(SecondaryLabel(self.tr("Apsis Desktop includes this third-party software.")))
        column.addWidget(splitter, 1)
        column.addWidget(buttons)
        make_roomy(self)
        self.resize(SPACE * 120, SPACE * 70)
        self.list.currentItemChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _add(self, text: str, work: ThirdParty | None) -> None:
        item = QListWidgetItem(text)
        item.setData(_WORK, work)
        self.list.addItem(item)

    def _show(self, item: QListWidgetItem | None) -> None:
        work = item.data(_WORK) if item is not None else None
        if isinstance(work, ThirdParty):
            head = "\n".join(line for line in (f"{work.name} {work.version}", work.licence, work.home) if line)
            self.text.setPlainText(f"{head}\n\n{work.text()}")
        else:
            self.text.setPlainText(self._notice)


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
        words.addWidget(SecondaryLabel(self.tr("Gets lists of profiles out of APSIS One, without a developer.")))
        words.addWidget(versions)
        # What the licence of Qt asks to be said where the program speaks of itself.
        words.addWidget(
            SecondaryLabel(
                self.tr(
                    "Made with Qt and PySide6, which are free software under the GNU Lesser General Public "
                    "License, version 3. You can replace them with your own versions; see Licences."
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
        copy.setAccessibleDescription(self.tr("Copies the version numbers, to send to support."))
        copy.clicked.connect(self._copy)
        licences = buttons.addButton(self.tr("Licences"), QDialogButtonBox.ButtonRole.ActionRole)
        licences.setAccessibleDescription(self.tr("Shows the third-party software in Apsis Desktop."))
        licences.clicked.connect(self._show_licences)
        qt = buttons.addButton(self.tr("About Qt"), QDialogButtonBox.ButtonRole.ActionRole)
        qt.setAccessibleDescription(self.tr("Shows the version of Qt and who makes it."))
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
