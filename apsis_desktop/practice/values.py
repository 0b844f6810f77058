"""Generators of made-up values: a choice, a number, a day, or a person's own data."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from apsis_desktop.practice.definition import Maker, Rule
from apsis_desktop.practice.made_up_profiles import Person

_TODAY = date(2026, 1, 31)
"""The fixed day of the practice account, so that reports do not change overnight."""


def of_person(read: Callable[[Person], str]) -> Maker:
    """A known person's own data; empty for unknown profiles."""

    def make(_chance: Random, person: Person) -> str:
        return read(person) if person.known else ""

    return make


def of_anyone(read: Callable[[Person], str]) -> Maker:
    """Data of every visitor of a website."""

    def make(_chance: Random, person: Person) -> str:
        return read(person)

    return make


def choice(*options: str, filled: float = 0.7) -> Maker:
    """One of the options for a share `filled` (0 to 1) of the known profiles."""

    def make(chance: Random, person: Person) -> str:
        if not person.known or chance.random() >= filled:
            return ""
        return options[int(chance.random() * len(options))]

    return make


def visit(*options: str) -> Maker:
    """One of the options, for known and unknown profiles alike."""

    def make(chance: Random, _person: Person) -> str:
        return options[int(chance.random() * len(options))]

    return make


def number(low: int, high: int, *, filled: float = 0.8) -> Maker:
    """A whole number, small ones more often than large ones."""

    def make(chance: Random, person: Person) -> str:
        if not person.known or chance.random() >= filled:
            return ""
        return str(low + int((high - low + 1) * chance.random() ** 2))

    return make


def amount(highest: float, *, filled: float = 0.6) -> Maker:
    """An amount of money with two decimals."""

    def make(chance: Random, person: Person) -> str:
        if not person.known or chance.random() >= filled:
            return ""
        return f"{highest * (0.01 + 0.99 * chance.random() ** 3):.2f}"

    return make


def day(nearest: int, farthest: int, *, filled: float = 0.7, anyone: bool = False) -> Maker:
    """A day between `nearest` and `farthest` days ago; negative ones lie ahead."""

    def make(chance: Random, person: Person) -> str:
        if not (person.known or anyone) or chance.random() >= filled:
            return ""
        days_ago = nearest + int((farthest - nearest + 1) * chance.random())
        return (_TODAY - timedelta(days=days_ago)).isoformat()

    return make


def moment(nearest: int, farthest: int, *, filled: float = 0.7, anyone: bool = False) -> Maker:
    """A moment so many days ago, in seconds since 1970."""
    of_a_day = day(nearest, farthest, filled=filled, anyone=anyone)

    def make(chance: Random, person: Person) -> str:
        made = of_a_day(chance, person)
        if not made:
            return ""
        midnight = datetime.combine(date.fromisoformat(made), time(), UTC)
        return str(int(midnight.timestamp()) + int(chance.random() * 86_400))

    return make


def birthday() -> Maker:
    def make(chance: Random, person: Person) -> str:
        if not person.known:
            return ""
        return (_TODAY - timedelta(days=person.age * 365.25 + chance.random() * 365)).isoformat()

    return make


def number_sign(template: str) -> Maker:
    """A made-up number of a member or customer, as text; `template` has one place for it."""
    return of_person(lambda person: template.format(100_000 + person.number * 37))


def flag(share: float) -> Maker:
    """How a tag looks, which a profile has or has not: yes for a share of everybody."""

    def make(chance: Random, _person: Person) -> str:
        return "yes" if chance.random() < share else "no"

    return make


def share(part: float, *, known: bool | None = None) -> Rule:
    """A share of everybody, or of the known or the unknown profiles alone."""

    def belongs(chance: Random, person: Person) -> bool:
        drawn = chance.random() < part
        return drawn and known in {None, person.known}

    return belongs


def where(fits: Callable[[Person], bool], part: float = 1.0) -> Rule:
    """Of the known profiles that fit, a share."""

    def belongs(chance: Random, person: Person) -> bool:
        drawn = chance.random() < part
        return drawn and person.known and fits(person)

    return belongs
