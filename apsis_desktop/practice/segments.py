"""The 40 segments of the practice account and their members."""

from __future__ import annotations

from apsis_desktop.practice.definition import Rule, Segment, usercreated
from apsis_desktop.practice.values import share, where

_RULES: tuple[tuple[str, Rule], ...] = (
    ("Everyone", share(1.0)),
    ("Women", where(lambda person: person.gender == "Female")),
    ("Men", where(lambda person: person.gender == "Male")),
    ("Kunder & vänner", share(0.31, known=True)),
    ("Newsletter openers, 90 days", share(0.42, known=True)),
    ("Newsletter openers, 30 days", share(0.23, known=True)),
    ("Lapsed customers", share(0.17, known=True)),
    ("Åre weekend guests", share(0.06, known=True)),
    ("Bought in the last 12 months", share(0.36, known=True)),
    ("Bought twice or more", share(0.19, known=True)),
    ("First purchase this month", share(0.02, known=True)),
    ("Abandoned cart, 7 days", share(0.05)),
    ("Website visitors, not identified", share(1.0, known=False)),
    ("Looked at winter jackets", share(0.11)),
    ("Gold & Platinum members", share(0.08, known=True)),
    ("Members, points expire soon", share(0.04, known=True)),
    ("Families with children", share(0.22, known=True)),
    ("Students", where(lambda person: person.age < 27, 0.5)),
    ("65+", where(lambda person: person.age >= 65)),
    ("Sweden", where(lambda person: person.town.country == "SE")),
    ("Norge", where(lambda person: person.town.country == "NO")),
    ("Danmark", where(lambda person: person.town.country == "DK")),
    ("Suomi – Finland", where(lambda person: person.town.country == "FI")),
    ("Ísland", where(lambda person: person.town.country == "IS")),
    ("Europe", where(lambda person: person.town.country not in {"SE", "NO", "DK", "FI", "IS"})),
    ("Storstäder (Stockholm, Göteborg, Malmö)", where(lambda p: p.town.name in {"Stockholm", "Göteborg", "Malmö"})),
    ("Göteborg: butikskväll 12/3", where(lambda person: person.town.name == "Göteborg", 0.3)),
    ("Øst for Storebælt", where(lambda person: person.town.name == "København")),
    ("Svarade “ja” på inbjudan", share(0.01, known=True)),
    ('Campaign "Vinter 25", clicked', share(0.07, known=True)),
    ('Campaign "Vinter 25", not opened', share(0.27, known=True)),
    ("SMS yes, email no", share(0.03, known=True)),
    ("Email bounced", share(0.02, known=True)),
    ("B2B-kontakter", share(0.04, known=True)),
    ("Anställda & familj", share(0.02, known=True)),
    ("Påskresor: intresserade", share(0.09, known=True)),
    ("Cabin owners (Trysil, Sälen, Åre)", share(0.03, known=True)),
    ("Hög risk att lämna oss", share(0.1, known=True)),
    ("Test – do not use", share(0.0)),
)

SEGMENTS = (
    *(Segment(usercreated("segments", name), name, belongs) for name, belongs in _RULES),
    # Real accounts have segments of the same name, too.
    Segment(usercreated("segments", "Lapsed customers", twin=1), "Lapsed customers", share(0.12, known=True)),
)
