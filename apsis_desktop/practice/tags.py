"""The 15 tags of the practice account: a profile has one or has it not."""

from __future__ import annotations

from apsis_desktop.practice.definition import Maker, Tag, usercreated
from apsis_desktop.practice.values import flag

_MAKERS: tuple[tuple[str, Maker], ...] = (
    ("VIP", flag(0.03)),
    ("Newsletter: inspiration", flag(0.44)),
    ("Newsletter: last minute", flag(0.29)),
    ("SMS offers", flag(0.21)),
    ("Price hunter", flag(0.16)),
    ("Friluftsliv", flag(0.33)),
    ("Längdskidor", flag(0.14)),
    ("Trädgård & balkong", flag(0.18)),
    ("Allergy, nuts", flag(0.02)),
    ("Complained", flag(0.03)),
    ("Visited the store", flag(0.35)),
    ("Summer sale 2025", flag(0.12)),
    ('Said "call me"', flag(0.01)),
    ("Åre 2025", flag(0.06)),
    ("Do not contact", flag(0.01)),
)

TAGS = tuple(Tag(usercreated("tags", name), name, make) for name, make in _MAKERS)
