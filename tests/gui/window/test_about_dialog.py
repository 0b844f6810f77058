from pathlib import Path

import pytest
from hands import button, only, press
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from apsis_desktop.gui.window.about_dialog import AboutDialog, LicencesDialog
from apsis_desktop.system.about_texts import ThirdParties, ThirdParty


@pytest.fixture
def parties(tmp_path: Path) -> ThirdParties:
    (tmp_path / "qt.txt").write_text("GNU LESSER GENERAL PUBLIC LICENSE", encoding="utf-8")
    qt = ThirdParty("Qt", "6.11.3", "LGPL-3.0-only", "https://www.qt.io", (tmp_path / "qt.txt",))
    return ThirdParties("What this is made of", (qt, ThirdParty("bare", "1.0", "", "", ())))


def test_the_overview_comes_first_and_each_licence_can_be_read(qtbot: QtBot, parties: ThirdParties) -> None:
    dialog = LicencesDialog(parties)
    qtbot.addWidget(dialog)
    assert [dialog.list.item(row).text() for row in range(3)] == ["Overview", "Qt 6.11.3", "bare 1.0"]
    assert dialog.text.toPlainText() == "What this is made of"
    dialog.list.setCurrentRow(1)
    assert dialog.text.toPlainText().splitlines() == [
        "Qt 6.11.3",
        "LGPL-3.0-only",
        "https://www.qt.io",
        "",
        "GNU LESSER GENERAL PUBLIC LICENSE",
    ]
    dialog.list.setCurrentRow(2)
    assert dialog.text.toPlainText().startswith("bare 1.0")


def test_about_names_the_licence_of_qt_and_shows_them_all(qtbot: QtBot) -> None:
    about = AboutDialog()
    qtbot.addWidget(about)
    about.show()
    assert any("GNU Lesser General Public License" in label.text() for label in about.findChildren(QLabel))
    press(button(about, "Licences"))
    names = [only(about, LicencesDialog).list.item(row).text() for row in range(3)]
    assert names == sorted(names, key=str.casefold)
