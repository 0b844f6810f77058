"""Before a report is saved into a folder that syncs to a cloud: a line in place asks, and nothing is written yet."""

from pathlib import Path

from hands import button, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from report_shelf import ReportShelf, report
from shelf_services import shelf_services

from apsis_desktop.gui.reports.actions import ReportAction
from apsis_desktop.gui.reports.panel import ReportsPanel
from apsis_desktop.gui.reports.saving.cloud_folder_notice import CloudFolderNotice
from apsis_desktop.jobs.cloud_folder_consent import CloudFolderConsent
from apsis_desktop.jobs.job import Job, JobState
from apsis_desktop.report.selection import FileFormat
from apsis_desktop.system.background import Background


class Places(CloudFolderConsent):
    """Folders whose names begin with "cloud" sync."""

    def __init__(self) -> None:
        self.agreed: list[Path] = []

    def service(self, job: Job | None, folder: Path) -> str | None:
        assert job is not None
        assert job.id in {"Women", "Men"}
        return "OneDrive" if folder.name.startswith("cloud") and folder not in self.agreed else None

    def agree(self, folder: Path) -> None:
        self.agreed.append(folder)


class Desk:
    def __init__(self, qtbot: QtBot, background: Background, *jobs: Job) -> None:
        self._bot = qtbot
        self.shelf = ReportShelf(*jobs)
        self.places = Places()
        services = shelf_services(self.shelf, background, cloud_folders=self.places)
        self.settings = services.settings
        self.panel = ReportsPanel(services)
        qtbot.addWidget(self.panel)
        self.panel.resize(800, 600)
        with qtbot.waitExposed(self.panel):
            self.panel.show()
        (self.note,) = self.panel.findChildren(CloudFolderNotice)

    def save(self, job_id: str, file: Path) -> None:
        """Choose a report's place in the file dialog."""
        self.panel.commands.do(job_id, ReportAction.SAVE)
        self.choose(file)

    def choose(self, file: Path) -> None:
        dialog = self.dialog()
        dialog.fileSelected.emit(str(file))
        dialog.reject()

    def dialog(self) -> QFileDialog:
        def there() -> list[QFileDialog]:
            return [one for one in self.panel.findChildren(QFileDialog) if one.isVisible()]

        self._bot.waitUntil(lambda: bool(there()))
        return there()[0]

    def asked_about(self, folder: Path) -> None:
        self._bot.waitUntil(lambda: self.note.isVisible() and str(folder) in self.note.text())

    def saved(self, *places: tuple[str, Path]) -> None:
        self._bot.waitUntil(lambda: len(self.shelf.asked) >= len(places))
        wanted = [("save", job_id, file, FileFormat.XLSX, False) for job_id, file in places]
        assert self.shelf.asked == wanted


def ready(name: str = "Women") -> Job:
    return report(JobState.READY, name)


def test_nothing_is_saved_into_a_synced_folder_before_that_is_agreed_to(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    desk = Desk(qtbot, background, ready())
    desk.save("Women", tmp_path / "cloud" / "women.xlsx")
    desk.asked_about(tmp_path / "cloud")
    assert desk.note.text().startswith("“Women” is not saved yet. ")
    assert "syncs to OneDrive" in desk.note.text()
    assert (desk.shelf.asked, desk.settings.last_folder) == ([], None)
    press(button(desk.note, "Save here anyway"))
    desk.saved(("Women", tmp_path / "cloud" / "women.xlsx"))
    qtbot.waitUntil(lambda: desk.settings.last_folder == tmp_path / "cloud")
    assert desk.places.agreed == [tmp_path / "cloud"]
    assert not desk.note.isVisible()


def test_a_folder_is_asked_about_once(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    desk = Desk(qtbot, background, ready())
    desk.places.agree(tmp_path / "cloud")
    desk.save("Women", tmp_path / "cloud" / "women.xlsx")
    desk.saved(("Women", tmp_path / "cloud" / "women.xlsx"))
    assert not desk.note.isVisible()


def test_another_folder_can_be_chosen_instead_by_keyboard(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    desk = Desk(qtbot, background, ready())
    desk.save("Women", tmp_path / "cloud" / "women.xlsx")
    desk.asked_about(tmp_path / "cloud")
    elsewhere = button(desk.note, "Save in another folder…")
    desk.panel.activateWindow()
    qtbot.waitUntil(elsewhere.hasFocus)
    QTest.keyClick(elsewhere, Qt.Key.Key_Space)
    assert not desk.note.isVisible()
    desk.choose(tmp_path / "mine" / "women.xlsx")
    desk.saved(("Women", tmp_path / "mine" / "women.xlsx"))
    assert desk.places.agreed == []


def test_a_line_that_is_closed_leaves_the_report_as_it_is(qtbot: QtBot, background: Background, tmp_path: Path) -> None:
    desk = Desk(qtbot, background, ready(), ready("Men"))
    desk.save("Women", tmp_path / "cloud" / "women.xlsx")
    desk.asked_about(tmp_path / "cloud")
    desk.save("Men", tmp_path / "cloud 2" / "men.xlsx")
    qtbot.waitUntil(lambda: len(desk.note._open) == 2)
    press(button(desk.note, "Close"))
    desk.asked_about(tmp_path / "cloud 2")
    press(button(desk.note, "Close"))
    assert not desk.note.isVisible()
    assert (desk.shelf.asked, desk.places.agreed) == ([], [])


def test_whoever_agrees_to_a_folder_agrees_for_all_that_were_to_be_saved_there(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    desk = Desk(qtbot, background, ready(), ready("Men"))
    for name in ("Women", "Men"):
        desk.save(name, tmp_path / "cloud" / f"{name}.xlsx")
        qtbot.waitUntil(lambda name=name: name in [one.job.id for one in desk.note._open])  # type: ignore[misc] # the name of this round
    press(button(desk.note, "Save here anyway"))
    desk.saved(("Women", tmp_path / "cloud" / "Women.xlsx"), ("Men", tmp_path / "cloud" / "Men.xlsx"))
    assert not desk.note.isVisible()


def test_a_report_that_is_saved_elsewhere_or_gone_is_not_asked_about_any_more(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    desk = Desk(qtbot, background, ready(), ready("Men"))
    desk.save("Women", tmp_path / "cloud" / "women.xlsx")
    desk.asked_about(tmp_path / "cloud")
    desk.save("Women", tmp_path / "women.xlsx")
    desk.saved(("Women", tmp_path / "women.xlsx"))
    assert not desk.note.isVisible()
    desk.save("Men", tmp_path / "cloud" / "men.xlsx")
    desk.asked_about(tmp_path / "cloud")
    desk.shelf.remove("Men")
    assert not desk.note.isVisible()


def test_a_file_that_may_be_replaced_is_replaced_also_after_the_line(
    qtbot: QtBot, background: Background, tmp_path: Path
) -> None:
    desk = Desk(qtbot, background, ready())
    file = tmp_path / "cloud" / "women.xlsx"
    file.parent.mkdir()
    file.write_bytes(b"x")
    desk.save("Women", file)
    desk.asked_about(file.parent)
    press(button(desk.note, "Save here anyway"))
    qtbot.waitUntil(lambda: desk.shelf.asked == [("save", "Women", file, FileFormat.XLSX, True)])
