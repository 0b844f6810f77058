"""What a person wants with each report of a program that is killed again and again: plain values."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum, StrEnum
from pathlib import Path

from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.practice.attributes import ATTRIBUTES
from apsis_desktop.practice.definition import Attribute as PracticeAttribute
from apsis_desktop.practice.definition import usercreated
from apsis_desktop.practice.segments import SEGMENTS
from apsis_desktop.report.selection import FileFormat, Selection


class Life(StrEnum):
    """How a person lives with the program."""

    SAVES = "saves"
    SAVES_BY_ITSELF = "saves by itself"
    SAVES_TO_ANOTHER_DISK = "saves to another disk"
    REMOVES = "removes"
    IN_PARTS = "in parts"  # each report is put together from those of three segments


class Wish(Enum):
    """What the person wants with a report once it is there."""

    LEAVE = "leave"
    SAVE = "save"
    SAVE_IN_ANOTHER_FORMAT = "save in another format"
    REPLACE = "replace"  # an older file of that name
    BY_ITSELF = "by itself"  # the program saves it
    BESIDE = "beside"  # the same, and there is an older file of that name
    REMOVE = "remove"
    REMOVE_WHILE_FETCHING = "remove while fetching"
    REMOVE_WHILE_SAVING = "remove while saving"
    SAVE_AND_CLEAR = "save and clear"
    REMOVE_CONNECTION = "remove the connection"


_WISHES = {
    Life.SAVES: (Wish.LEAVE, Wish.SAVE, Wish.SAVE_IN_ANOTHER_FORMAT, Wish.REPLACE),
    Life.SAVES_BY_ITSELF: (Wish.BY_ITSELF, Wish.BY_ITSELF, Wish.BESIDE, Wish.SAVE_IN_ANOTHER_FORMAT),
    Life.SAVES_TO_ANOTHER_DISK: (Wish.SAVE, Wish.SAVE_IN_ANOTHER_FORMAT, Wish.REPLACE, Wish.BESIDE),
    Life.REMOVES: (
        Wish.REMOVE,
        Wish.REMOVE_WHILE_FETCHING,
        Wish.REMOVE_WHILE_SAVING,
        Wish.SAVE_AND_CLEAR,
        Wish.REMOVE_CONNECTION,
        Wish.LEAVE,
    ),
    Life.IN_PARTS: (Wish.SAVE, Wish.LEAVE, Wish.SAVE_IN_ANOTHER_FORMAT, Wish.REMOVE_WHILE_FETCHING),
}
OF_ITSELF = frozenset({Wish.BY_ITSELF, Wish.BESIDE})
OVER_AN_OLDER_FILE = frozenset({Wish.REPLACE, Wish.BESIDE})
GOES = frozenset(
    {Wish.REMOVE, Wish.REMOVE_WHILE_FETCHING, Wish.REMOVE_WHILE_SAVING, Wish.SAVE_AND_CLEAR, Wish.REMOVE_CONNECTION}
)
CONNECTION, OTHER_CONNECTION = "a connection that is kept", "a connection that is removed"


@dataclass(frozen=True)
class Case:
    """The folders, and what is wanted with the reports, which are numbered."""

    life: Life
    top: Path
    saved: Path

    @property
    def store(self) -> Path:
        return self.top / "reports.sqlite"

    @property
    def waiting(self) -> Path:
        return self.top / "waiting"

    @property
    def work(self) -> Path:
        return self.top / "work"

    def wish(self, number: int) -> Wish:
        wishes = _WISHES[self.life]
        return wishes[number % len(wishes)]

    def chosen_format(self, number: int) -> FileFormat:
        formats = list(FileFormat)
        return formats[number // len(_WISHES[self.life]) % len(formats)]

    def final_format(self, number: int) -> FileFormat:
        formats = list(FileFormat)
        another = self.wish(number) is Wish.SAVE_IN_ANOTHER_FORMAT
        return formats[(formats.index(self.chosen_format(number)) + another) % len(formats)]

    def place(self, number: int) -> Path:
        """Where the person, or the program by itself, wants the file."""
        return self.saved / f"report {number}.{self.final_format(number)}"

    def target(self, number: int) -> Path:
        """Where the file comes to lie."""
        if self.wish(number) is not Wish.BESIDE:
            return self.place(number)
        ending = f".{self.final_format(number)}"
        return self.saved / f"{self.place(number).name.removesuffix(ending)} (2){ending}"

    def connection(self, number: int) -> str:
        return OTHER_CONNECTION if self.wish(number) is Wish.REMOVE_CONNECTION else CONNECTION

    def selection(self, number: int) -> Selection:
        if self.life is Life.IN_PARTS:
            return Selection(
                section=Section("Norden", "com.apsis1.sections.default"),
                segments=tuple(Segment(each.name, each.discriminator) for each in SEGMENTS[:3]),
                columns=tuple(Attribute(each.name, each.discriminator) for each in marking(number)),
                format=self.chosen_format(number),
            )
        return Selection(
            section=Section("Norden", "com.apsis1.sections.default"),
            segments=(Segment("Women", usercreated("segments", "Women")),),
            columns=(
                Attribute(name_of(number), "com.apsis1.attributes.email"),
                Attribute("Name", "com.apsis1.attributes.firstname"),
            ),
            format=self.chosen_format(number),
        )


def marking(number: int) -> list[PracticeAttribute]:
    """Return columns by which the requests of a report can be told: there is no heading in them that says it."""
    return [attribute for bit, attribute in enumerate(ATTRIBUTES[:8]) if (number + 1) >> bit & 1]


def marked_by(attributes: Collection[object]) -> int:
    """Return the number of the report that these columns mark."""
    return sum(1 << bit for bit, attribute in enumerate(ATTRIBUTES[:8]) if attribute in attributes) - 1


def name_of(number: int) -> str:
    """Name a report; one of its columns is headed so, which makes every report's file another one."""
    return f"report {number}"


def number_of(name: str) -> int:
    return int(name.removeprefix("report "))
