"""A list of people to look into, and an earlier one of the same people to compare it with."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

from screens.stages import Stage

HEADINGS = ("Export key", "Email", "First name", "City", "Abandoned cart, day", "Points")
_NAMES = ("Åsa", "Bo", "Cecilia", "David", "Eeva", "Frida", "Göran", "Hanna")
_CITIES = ("Göteborg", "Oslo", "Helsinki", "København", "Göteborg", "Oslo", "Göteborg")
_PEOPLE = 240


def people_file(stage: Stage) -> Path:
    """Write a list in which a few people are twice."""
    return _written(stage, "Åre weekend guests.csv", [*map(_person, range(1, _PEOPLE)), *map(_again, range(1, 4))])


def earlier_file(stage: Stage) -> Path:
    """Write a list of some of them, and of some who are gone since."""
    rows = [list(_person(number)) for number in range(1, _PEOPLE + 30) if number % 7]
    for row in rows[::9]:
        row[-1] = 0
    return _written(stage, "Åre weekend guests, last week.csv", [tuple(row) for row in rows])


def _person(number: int) -> tuple[str | int, ...]:
    name, day = _NAMES[number % len(_NAMES)], date(2026, 11, 20) - timedelta(days=number % 40)
    city = _CITIES[number % len(_CITIES)] if number % 5 else ""
    return (number, f"{name.lower()}.{number}@example.com", name, city, day.isoformat(), number * 37 % 500)


def _again(number: int) -> tuple[str | int, ...]:
    return (_PEOPLE + number, *_person(number)[1:])


def _written(stage: Stage, name: str, rows: list[tuple[str | int, ...]]) -> Path:
    path = stage.folder / "Documents" / name
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([HEADINGS, *rows])
    return path
