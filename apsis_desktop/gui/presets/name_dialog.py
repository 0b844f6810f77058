"""The dialog that asks for the name of a preset."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, make_primary, strong_font
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.dialogs import GrowingDialog, dialog_column
from apsis_desktop.gui.widgets.fields import make_roomy
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.presets.presets import LONGEST_NAME, Preset


class PresetNameDialog(GrowingDialog):
    """Asks for a name. It says so where there is a preset of that name, which `replaced` returns."""

    def __init__(self, suggestion: str, presets: Sequence[Preset], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets = tuple(presets)
        self.setWindowTitle(self.tr("Save as a preset"))
        self._hint = SecondaryLabel(
            self.tr("Keeps these choices for next time. Nothing is requested automatically."),
            self,
        )
        label = PlainLabel(self.tr("&Name"), self)
        label.setFont(strong_font(self.font()))
        self.field = QLineEdit(suggestion, self)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(self.tr("Preset name"))
        self.field.textChanged.connect(self._check_name)
        label.setBuddy(self.field)
        self.notice = Notice(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = buttons.addButton(self.tr("&Save preset"), QDialogButtonBox.ButtonRole.AcceptRole)
        make_primary(self.save)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = dialog_column(self, self.tr("Save as a preset"))
        layout.addWidget(self._hint)
        layout.addSpacing(SPACE)
        layout.addWidget(label)
        layout.addWidget(self.field)
        layout.addWidget(self.notice)
        layout.addStretch(1)
        layout.addWidget(buttons)
        make_roomy(self)
        self.resize(56 * SPACE, self.sizeHint().height())
        self.field.selectAll()
        self.field.setFocus()
        self._check_name()

    def name(self) -> str:
        return " ".join(self.field.text().split())

    def replaced(self) -> Preset | None:
        """Return the preset that has this name already."""
        return next((one for one in self._presets if one.name.casefold() == self.name().casefold()), None)

    def _check_name(self) -> None:
        taken = self.replaced()
        if taken is None:
            meaning = self._hint.text()
            self.notice.clear()
            self.save.setText(self.tr("&Save preset"))
        else:
            text = self.tr("A preset named “{preset}” already exists. Saving replaces its contents.")
            meaning = text.format(preset=in_a_sentence(taken.name))
            self.notice.say(Tone.CALM, meaning)
            self.save.setText(self.tr("&Replace preset"))
        for part in (self.field, self.save):
            part.setAccessibleDescription(meaning)
        self.save.setEnabled(bool(self.name()))
