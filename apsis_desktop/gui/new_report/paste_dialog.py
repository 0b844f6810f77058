"""A dialog to choose many things at once: a list of names, pasted from an email or a sheet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from apsis_desktop.api.definitions import Definition
from apsis_desktop.gui.new_report.picker_words import PasteWording
from apsis_desktop.gui.new_report.similar_search import SimilarSearch
from apsis_desktop.gui.style.light_dark_theme import SPACE, Tone, make_primary, title_font
from apsis_desktop.gui.text.formatting import listed
from apsis_desktop.gui.text.pasted_names import Kind, NameLookup
from apsis_desktop.gui.text.shortening import in_a_sentence
from apsis_desktop.gui.widgets.checklist.checklist import Checklist
from apsis_desktop.gui.widgets.checklist.model import Check
from apsis_desktop.gui.widgets.dialogs import GrowingDialog
from apsis_desktop.gui.widgets.fields import make_roomy
from apsis_desktop.gui.widgets.labels import SecondaryLabel
from apsis_desktop.gui.widgets.notice import Notice
from apsis_desktop.gui.widgets.plain_text import PlainLabel
from apsis_desktop.text.pasted import trimmed_name

_SEPARATOR = re.compile(r"[,;\t]")
_QUOTES = "\"'“”„»«’‘"
_MOST_PIECES = 6
"""A name may have so many commas in it, less one."""


@dataclass(frozen=True, slots=True)
class PastedNames(Generic[Kind]):
    """What each name of a list fits: one thing, several or none; each name once, in the order of the list."""

    fits: Mapping[str, tuple[Kind, ...]] = field(default_factory=dict)

    @property
    def found(self) -> tuple[Kind, ...]:
        return tuple(dict.fromkeys(fits[0] for fits in self.fits.values() if len(fits) == 1))

    @property
    def several(self) -> dict[str, tuple[Kind, ...]]:
        return {name: fits for name, fits in self.fits.items() if len(fits) > 1}

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(name for name, fits in self.fits.items() if not fits)


def read_names(text: str, lookup: NameLookup[Kind]) -> PastedNames[Kind]:
    """Find each name of the list. A comma in a name is part of it, where there is such a name."""
    return PastedNames({name: fits for line in text.splitlines() for name, fits in _names(line, lookup)})


def _names(line: str, lookup: NameLookup[Kind]) -> list[tuple[str, tuple[Kind, ...]]]:
    cuts = [0, *(cut.end() for cut in _SEPARATOR.finditer(line)), len(line) + 1]
    names: list[tuple[str, tuple[Kind, ...]]] = []
    first, last = 0, len(cuts) - 1
    while first < last:
        end = min(last, first + _MOST_PIECES)
        name, fits = _find(line[cuts[first] : cuts[end] - 1], lookup)
        while not fits and end > first + 1:
            end -= 1
            name, fits = _find(line[cuts[first] : cuts[end] - 1], lookup)
        if name:  # the longest one that begins here; where there is none, one piece that is missing
            names.append((name, fits))
        first = end
    return names


def _find(piece: str, lookup: NameLookup[Kind]) -> tuple[str, tuple[Kind, ...]]:
    name = _bare(piece)
    return name, lookup.called(name) if name else ()


def _bare(name: str) -> str:
    """Leave out the spaces around a name, a pair of quotation marks, and what is not seen there."""
    bare = trimmed_name(name)
    if len(bare) > 2 and bare[0] in _QUOTES and bare[-1] in _QUOTES:
        return trimmed_name(bare[1:-1])
    return bare


_PAUSE = 150  # milliseconds without a key, before a list that is being typed is read


class PasteDialog(GrowingDialog, Generic[Kind]):
    """`chosen()` is what was found when it is accepted. What was not found is named while the list can still be edited.

    `notes` tell things of the same name apart.
    """

    def __init__(
        self,
        lookup: NameLookup[Kind],
        wording: PasteWording,
        notes: Mapping[Definition, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lookup = lookup
        self._notes = notes
        self._names: PastedNames[Kind] = PastedNames()
        self._similar: dict[str, tuple[Kind, ...]] = {}  # to what was not found
        self._ticked: list[Kind] = []
        self.setWindowTitle(self.tr("Paste names"))
        title = PlainLabel(wording.title, self)
        title.setFont(title_font(self.font()))
        title.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(wording.title)
        self.text.setAccessibleDescription(wording.hint)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(12 * SPACE)
        self.missing = Notice(self)
        self._wording = wording
        self._several = SecondaryLabel(wording.several, self)
        self.several = Checklist(self)
        self.several.set_names(self.tr("Search these names"), wording.several)
        self.several.model.mark_wanted.connect(self._tick)
        self._count = SecondaryLabel("", self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.use = self._buttons.addButton(self.tr("C&hoose these"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use.setAccessibleDescription(self.tr("Adds the matches to your choices."))
        make_primary(self.use)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read)
        self._search = SimilarSearch(self)
        self._search.found.connect(self._take_similar)
        self.text.textChanged.connect(self._read_soon)
        self._arrange(title)

    def _arrange(self, title: QWidget) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(title)
        layout.addWidget(SecondaryLabel(self._wording.hint, self))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.missing)
        layout.addWidget(self._several)
        layout.addWidget(self.several, 2)
        layout.addWidget(self._count)
        layout.addWidget(self._buttons)
        make_roomy(self)
        self.resize(60 * SPACE, 56 * SPACE)
        self._show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_with(self, text: str) -> None:
        """Show a list that was pasted before. What is pasted now takes its place."""
        if text:
            self.text.setPlainText(text)
            self.text.selectAll()
            self._read()

    def chosen(self) -> tuple[Kind, ...]:
        """Return what was found, and what was ticked for the names that fit several or none, in the pasted order."""
        chosen: dict[Kind, None] = {}
        for name, fits in self._names.fits.items():
            chosen.update(dict.fromkeys(fits if len(fits) == 1 else self._ticked_for(name, fits)))
        return tuple(chosen | dict.fromkeys(self._ticked))

    def _ticked_for(self, name: str, fits: tuple[Kind, ...]) -> list[Kind]:
        return [one for one in fits or self._similar.get(name, ()) if one in self._ticked]

    def accept(self) -> None:
        if self._pause.isActive():
            self._read()
            if self._names.missing or self._names.several:
                return  # that has not been seen yet
        if self.chosen():
            super().accept()

    def _read_soon(self) -> None:
        # What was pasted is read at once; what is typed, when there is a pause.
        self._pause.start()
        self.use.setEnabled(not self.text.document().isEmpty())

    def _read(self) -> None:
        self._pause.stop()
        self._keep_room(kept=False)
        before, self._names = self._names.missing, read_names(self.text.toPlainText(), self._lookup)
        if self._names.missing != before:
            self._similar = {}
            self._search.begin(self._names.missing, self._lookup.keys)
        self._offer()

    def _take_similar(self, found: dict[str, list[int]]) -> None:
        items = self._lookup.items
        self._similar = {name: tuple(items[place] for place in places) for name, places in found.items()}
        self._offer()

    def _offer(self) -> None:
        """Offer what fits a name together with others, and what is similar to a name that fits nothing."""
        match, like = self.tr("Matches for “{name}”"), self.tr("Similar to “{name}”")
        several = [(match.format(name=in_a_sentence(name)), fits) for name, fits in self._names.several.items()]
        similar = [(like.format(name=in_a_sentence(name)), fits) for name, fits in self._similar.items()]
        candidates = dict.fromkeys(one for _head, fits in (*several, *similar) for one in fits)
        if not self._search.is_looking:
            self._ticked = [one for one in self._ticked if one in candidates]
        self._several.setText(
            self._wording.several if several else self.tr("Some names were not found. Tick the ones you meant.")
        )
        self.several.model.set_items(candidates, self._notes)
        self.several.model.put_first((*several, *similar))
        self._show()

    def _tick(self, one: Kind, mark: Check) -> None:
        rest = [other for other in self._ticked if other != one]
        self._ticked = rest if mark is Check.Unchecked else [*rest, one]
        self._keep_room(kept=bool(self._names.missing))  # the row that was clicked stays where it is
        self._show()

    def _keep_room(self, *, kept: bool) -> None:
        """Let the notice take as much room as it does, also when it has less to say or nothing."""
        policy = self.missing.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.missing.setSizePolicy(policy)
        self.missing.setMinimumHeight(self.missing.height() if kept else 0)

    def _show(self) -> None:
        chosen = len(self.chosen())
        missing = [name for name in self._names.missing if not self._ticked_for(name, ())]
        if missing:
            text = self.tr("Not found: {names}.").format(names=listed(missing))
            all_named = all(name in text for name in missing)
            self.missing.say(Tone.WARN, text, detail="" if all_named else "\n".join(missing))
        else:
            self.missing.clear()
        self.several.model.set_marks(dict.fromkeys(self._ticked, Check.Checked))
        for part in (self._several, self.several):
            part.setVisible(self.several.model.total > 0)
        self.several.search.setVisible(self.several.model.total > 12)
        self._count.setText(self.tr("%Ln found", "", chosen) if self._names.fits else "")
        self.use.setEnabled(chosen > 0)
