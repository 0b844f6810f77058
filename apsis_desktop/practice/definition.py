"""Sections, segments, attributes and tags of the practice account, and how their values are made up."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from apsis_desktop.practice.chance import repeatable
from apsis_desktop.practice.made_up_profiles import Person

Maker = Callable[[Random, Person], str]
"""Makes up a value of a column for a person."""

Rule = Callable[[Random, Person], bool]
"""Whether a person is a member."""


@dataclass(frozen=True, slots=True)
class Section:
    discriminator: str
    name: str
    belongs: Rule


@dataclass(frozen=True, slots=True)
class Segment:
    discriminator: str
    name: str
    belongs: Rule


@dataclass(frozen=True, slots=True)
class Attribute:
    """`numeric`: a workbook holds it as numbers. `sections`: the positions of the sections that have it."""

    discriminator: str
    name: str
    make: Maker
    numeric: bool = False
    sections: tuple[int, ...] = (0, 1, 2)
    versions: int = 1
    in_use: bool = True


@dataclass(frozen=True, slots=True)
class Tag:
    discriminator: str
    name: str
    make: Maker


_LETTERS_WITHOUT_PARTS = str.maketrans({"ø": "o", "æ": "ae", "ð": "d", "þ": "th"})


def usercreated(kind: str, name: str, *, twin: int = 0) -> str:
    """Return a discriminator like the provider's: `usercreated.segments.women-rjz6b8td2n` (API.md, ground D).

    `twin` distinguishes things of the same name.
    """
    plain = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS_WITHOUT_PARTS))
    slug = re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")
    ending = repeatable(twin, f"{kind}/{name}").choices("abcdefghijklmnopqrstuvwxyz0123456789", k=10)
    return f"usercreated.{kind}.{slug}-{''.join(ending)}"
