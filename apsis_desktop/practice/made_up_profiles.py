"""The made-up profiles: who they are, the same ones for the same seed.

Mail addresses are in domains reserved for examples (RFC 2606); mobile numbers are in the ranges that the Swedish PTS
and the British Ofcom keep for fiction.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from apsis_desktop.practice.chance import repeatable
from apsis_desktop.practice.names import (
    FAMILIES,
    FAMILIES_OF_PARTS,
    LANGUAGES,
    MEN,
    STREETS,
    TOWNS,
    WOMEN,
    Town,
)

_MAIL_DOMAINS = ("example.com", "example.net", "example.org", "nordpost.example")
_MAILBOX_LETTERS = str.maketrans(
    dict(zip("åäöøéáíóýð", "aaooeaioyd", strict=True)) | {"æ": "ae", "'": "", " ": "."},
)


@dataclass(frozen=True, slots=True)
class Person:
    """`known`: identified; others are website visitors with only a cookie (API.md, ground D)."""

    number: int
    export_key: str
    known: bool
    gender: str
    first_name: str
    last_name: str
    email: str
    mobile: str
    address: str
    town: Town
    language: str
    age: int


def make_people(seed: int, count: int) -> tuple[Person, ...]:
    """Return `count` made-up people, the same ones for the same seed."""
    chance = repeatable(seed, "people")
    towns = chance.choices(TOWNS, weights=[town.weight for town in TOWNS], k=count)
    people = []
    for number, town in enumerate(towns, start=1):
        known = chance.random() < 0.8
        woman = chance.random() < 0.54
        first_name = chance.choice(WOMEN if woman else MEN)
        last_name = chance.choice(FAMILIES_OF_PARTS if chance.random() < 0.03 else FAMILIES)
        mailbox = f"{first_name}.{last_name}".lower().translate(_MAILBOX_LETTERS)
        people.append(
            Person(
                number=number,
                export_key=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
                known=known,
                gender="Female" if woman else "Male",
                first_name=first_name,
                last_name=last_name,
                email=f"{mailbox}.{number}@{chance.choice(_MAIL_DOMAINS)}",
                mobile=_mobile(town.country, chance.random()),
                address=chance.choice(STREETS[town.country]).format(1 + int(chance.random() * 60)),
                town=town,
                language=LANGUAGES[town.country] if chance.random() < 0.9 else "en",
                age=int(chance.triangular(18, 88, 41)),
            )
        )
    return tuple(people)


def _mobile(country: str, place: float) -> str:
    """Make up a number as the platform holds it: with the country, without plus, spaces and leading zeros."""
    if country == "SE":
        return f"4670174{605 + int(place * 95):04d}"
    return f"447700900{int(place * 1000):03d}"
