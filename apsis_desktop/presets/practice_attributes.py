"""Attributes that the practice account had as default ones in earlier versions, and what they are now.

Like the platform's, its default attributes are six. Presets that were made before keep the columns that they chose.
"""

from __future__ import annotations

from dataclasses import replace

from apsis_desktop.api.definitions import Attribute, Column
from apsis_desktop.report.selection import Selection

_WERE = "com.apsis1.attributes."
_ARE = "usercreated.attributes."
_RENAMED = {
    "fullname": "full-name-2uhxuz0p40",
    "gender": "gender-50lkw6d1ae",
    "age": "age-qbqgmujqzg",
    "address": "address-wzb0cnp78v",
    "zipcode": "postal-code-gavcvcs3le",
    "city": "city-qoqxzen3ax",
    "region": "region-9ji963hf2z",
    "country": "country-crjp71r3ri",
    "language": "language-hdm8r82khw",
    "company": "company-lzd6ir3ms6",
    "jobtitle": "job-title-hw9qqvw6rg",
    "source": "source-vf4yetirsf",
    "lastvisit": "last-visit-45l333dq2x",
    "device": "device-b7fff0yi48",
}


def with_attributes_of_today(selection: Selection) -> Selection:
    return replace(selection, columns=tuple(map(_of_today, selection.columns)))


def _of_today(column: Column) -> Column:
    now = _RENAMED.get(column.discriminator.removeprefix(_WERE))
    if now is None or not isinstance(column, Attribute) or not column.discriminator.startswith(_WERE):
        return column
    return replace(column, discriminator=_ARE + now)
