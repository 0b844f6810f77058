"""Asks before the window closes, for good or for a restart, while something is under way; says what becomes of that."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from apsis_desktop.gui.widgets.dialogs import Question


class ClosingQuestion(Question):
    """`running` reports run at APSIS One and `practising` on practice data; `saving` files are being saved."""

    def __init__(
        self, parent: QWidget, *, running: int = 0, practising: int = 0, saving: int = 0, restart: bool = False
    ) -> None:
        super().__init__(parent)
        question = self.tr("Restart Apsis Desktop?") if restart else self.tr("Close Apsis Desktop?")
        self.set_texts(
            self.tr("Apsis Desktop"),
            " ".join([*self._under_way(running + practising, saving), question]),
            " ".join(self._consequences(running, practising, saving)),
        )
        self.add_yes(self.tr("Restart") if restart else self.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        self.add_no(self.tr("Keep open"), self.tr("The window stays open."))

    def _under_way(self, running: int, saving: int) -> list[str]:
        said = []
        if running:
            one = self.tr("One report is still running.")
            said.append(one if running == 1 else self.tr("%Ln reports are still running.", "", running))
        if saving:
            one = self.tr("One file is being saved.")
            said.append(one if saving == 1 else self.tr("%Ln files are being saved.", "", saving))
        return said

    def _consequences(self, running: int, practising: int, saving: int) -> list[str]:
        said = []
        if running:
            said.append(
                self.tr(
                    "APSIS One goes on with what it was asked for, and keeps it for a day. "
                    "At the next start the reports go on here."
                )
            )
        if practising:
            said.append(self.tr("Reports on practice data end with the program."))
        if saving:
            said.append(self.tr("What is being saved is saved at the next start."))
        return said
