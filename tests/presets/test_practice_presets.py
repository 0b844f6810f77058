"""Presets that an earlier version kept for the practice account, whose default attributes were twenty then."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from apsis_desktop.practice.account import SECTIONS, attributes_of
from apsis_desktop.presets.presets import Presets
from apsis_desktop.settings.file import PRACTICE

EARLIER = {
    "email": "Email",
    "mobile": "Mobile",
    "firstname": "First name",
    "lastname": "Last name",
    "fullname": "Full name",
    "crmid": "CRM ID",
    "gender": "Gender",
    "birthdate": "Date of birth",
    "age": "Age",
    "address": "Address",
    "zipcode": "Postal code",
    "city": "City",
    "region": "Region",
    "country": "Country",
    "language": "Language",
    "company": "Company",
    "jobtitle": "Job title",
    "source": "Source",
    "lastvisit": "Last visit",
    "device": "Device",
}
RENAMED = {"CRM ID": "CRM-ID", "Date of birth": "Birth date"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    selection = {
        "section": {"name": "Europe", "discriminator": SECTIONS[1].discriminator},
        "segments": [],
        "excluded": [],
        "match": "any",
        "columns": [
            {"kind": "attribute", "name": name, "discriminator": f"com.apsis1.attributes.{key}"}
            for key, name in EARLIER.items()
        ],
        "profiles": "all",
        "format": "csv",
        "timezone": "UTC",
    }
    kept = {"presets": [{"id": "a", "name": "All", "selection": selection}], "last": selection}
    made = tmp_path / "presets.json"
    made.write_text(json.dumps({"connections": {PRACTICE: kept, "shop": kept}}), encoding="utf-8")
    return made


def test_their_columns_are_the_ones_that_have_these_names_today(file: Path) -> None:
    kept = Presets(file).of(PRACTICE)
    today = {one.discriminator: one.name for one in attributes_of(SECTIONS[1]) if one.in_use}
    for selection in (kept.presets[0].selection, kept.last):
        assert selection is not None
        found = [today.get(one.discriminator) for one in selection.columns]
        assert found == [RENAMED.get(name, name) for name in EARLIER.values()]


def test_those_of_other_accounts_are_left_alone(file: Path) -> None:
    chosen = Presets(file).of("shop").presets[0].selection
    assert [one.discriminator for one in chosen.columns] == [f"com.apsis1.attributes.{key}" for key in EARLIER]
