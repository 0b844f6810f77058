"""The attributes of the practice account: six default and ten e-commerce ones in every section, custom ones in some.

The first section has 60 in use, and four that are no longer in use.
"""

from __future__ import annotations

from apsis_desktop.practice.definition import Attribute, Maker, usercreated
from apsis_desktop.practice.values import (
    amount,
    birthday,
    choice,
    day,
    moment,
    number,
    number_sign,
    of_anyone,
    of_person,
    visit,
)

_STORES = ("Drottninggatan", "Avenyn", "Triangeln", "Karl Johans gate", "Strøget", "Aleksanterinkatu", "Åre torg")
_NOTES = (
    'Said: "call me after six", prefers Swedish',
    "Wants the catalogue on paper, not by email",
    "Rullstol: behöver hiss, rum nära entrén",
    'Ordered size "L", got "M"; refunded 499,00 kr',
    "Två hundar, en katt",
    "Ønsker faktura på e-post",
)


def _default(key: str, name: str, make: Maker, *, numeric: bool = False) -> Attribute:
    return Attribute(f"com.apsis1.attributes.{key}", name, make, numeric)


def _common(name: str, make: Maker, *, numeric: bool = False) -> Attribute:
    return _custom(name, make, numeric=numeric, sections=(0, 1, 2))


def _shop(key: str, name: str, make: Maker, *, numeric: bool = False) -> Attribute:
    return Attribute(f"com.apsis1.attributes.ecommerce.{key}", name, make, numeric)


def _custom(
    name: str,
    make: Maker,
    *,
    numeric: bool = False,
    sections: tuple[int, ...] = (0, 1),
    twin: int = 0,
    versions: int = 1,
) -> Attribute:
    return Attribute(usercreated("attributes", name, twin=twin), name, make, numeric, sections, versions)


def _gone(name: str) -> Attribute:
    return Attribute(usercreated("attributes", name), name, choice(""), versions=2, in_use=False)


_DEFAULT = (
    _default("email", "Email", of_person(lambda person: person.email)),
    _default("mobile", "Mobile", of_person(lambda person: person.mobile)),
    _default("firstname", "First name", of_person(lambda person: person.first_name)),
    _default("lastname", "Last name", of_person(lambda person: person.last_name)),
    _default("crmid", "CRM-ID", number_sign("{:09}")),
    _default("birthdate", "Birth date", birthday()),
)

_EVERYWHERE = (
    _common("Full name", of_person(lambda person: f"{person.last_name}, {person.first_name}")),
    _common("Gender", of_person(lambda person: person.gender)),
    _common("Age", of_person(lambda person: str(person.age)), numeric=True),
    _common("Address", of_person(lambda person: person.address)),
    _common("Postal code", of_person(lambda person: person.town.postal_code)),
    _common("City", of_anyone(lambda person: person.town.name)),
    _common("Region", of_anyone(lambda person: person.town.region)),
    _common("Country", of_anyone(lambda person: person.town.country)),
    _common("Language", of_anyone(lambda person: person.language)),
    _common("Company", choice("Fjäll & Fritid AB", 'Bröderna "Hammar" AS', "Kaffe, te & mer Oy", filled=0.1)),
    _common("Job title", choice("Inköpare", "Marketing manager", "Butikschef", "VD", filled=0.1)),
    _common("Source", visit("Website", "Store", "Form", "Import", "Competition")),
    _common("Last visit", moment(0, 365, anyone=True), numeric=True),
    _common("Device", visit("Phone", "Computer", "Tablet")),
)

_SHOP = (
    _shop("orders", "Orders", number(0, 40), numeric=True),
    _shop("ordervalue", "Total order value", amount(60_000), numeric=True),
    _shop("averageorder", "Average order value", amount(4_000), numeric=True),
    _shop("firstorder", "First order", moment(400, 3_000), numeric=True),
    _shop("lastorder", "Last order", moment(0, 400), numeric=True),
    _shop("returns", "Returns", number(0, 6), numeric=True),
    _shop("cartvalue", "Abandoned cart value", amount(7_000, filled=0.1), numeric=True),
    _shop("cartday", "Abandoned cart, day", day(0, 30, filled=0.1)),
    _shop("topcategory", "Most bought category", choice("Jackets", "Shoes", "Skis", "Barn & baby", "Trips", "Tält")),
    _shop(
        "lastproduct",
        "Last product seen",
        visit("", "Dunjacka Åre", 'Skis 27" junior', "Tent, 3 persons", "Kåsa, björk"),
    ),
)

_CUSTOM = (
    _custom("Loyalty level", choice("Bronze", "Silver", "Gold", "Platinum"), versions=2),
    _custom("Loyalty points", number(0, 24_000), numeric=True),
    _custom("Points expire on", day(-365, -1, filled=0.4)),
    _custom("Member number", number_sign("{:010}"), sections=(0, 1, 2)),
    _custom("Member since", day(30, 5_500), sections=(0, 1, 2)),
    _custom("Favourite store", choice(*_STORES)),
    _custom("Favourite store", choice(*_STORES, filled=0.3), twin=1),
    _custom("Shoe size", number(35, 47, filled=0.3), numeric=True, versions=3),
    _custom("Jacket size", choice("XS", "S", "M", "L", "XL", filled=0.4)),
    _custom("Children in the household", number(0, 5, filled=0.5), numeric=True),
    _custom("Youngest child, year of birth", number(2008, 2025, filled=0.2), numeric=True),
    _custom("Receipt by email", choice("true", "false"), sections=(0, 1, 2)),
    _custom("Gift card balance", amount(2_000, filled=0.1), numeric=True),
    _custom("Kundnöjdhet (NPS)", number(0, 10, filled=0.3), numeric=True),
    _custom("Kundklubb: välkomstpaket", choice("Skickat", "Hämtat i butik", "Nej tack", filled=0.4)),
    _custom("Preferred channel", choice("Email", "SMS", "Letter", "App"), sections=(0, 1, 2)),
    _custom("Newsletter language", choice("sv", "nb", "da", "fi", "en"), sections=(0, 1, 2)),
    _custom("Lifetime value", amount(90_000), numeric=True),
    _custom("Risk to leave us, %", number(0, 100), numeric=True),
    _custom("Recruited by", choice("A friend", "Advert", "Fair", "Social media", filled=0.3)),
    _custom("Notes from customer service", choice(*_NOTES, filled=0.15), sections=(0, 1, 2)),
    _custom("Favourite resort", choice("Åre", "Sälen", "Trysil", "Levi", "Riksgränsen", filled=0.4), sections=(0, 2)),
    _custom("Nearest airport", choice("ARN", "GOT", "OSL", "CPH", "HEL", "KEF"), sections=(0, 2)),
    _custom("Last trip, departure", day(0, 900, filled=0.3), sections=(0, 2)),
    _custom(
        "Last trip, destination", choice("Mallorca", "Gran Canaria", "Åre", "Lofoten", filled=0.3), sections=(0, 2)
    ),
    _custom("Next trip, departure", day(-200, -1, filled=0.1), sections=(0, 2)),
    _custom("Ski level", choice("Beginner", "Blue", "Red", "Black", filled=0.3), sections=(0, 2)),
    _custom("Seat & meal", choice("Window, vegetarian", "Aisle", 'Aisle, "no nuts"', filled=0.2), sections=(0, 2)),
    _custom("Hytte/stuga, antal bäddar", choice("4", "6", "8", "10+", filled=0.1), sections=(0, 2)),
    _custom("Travels with a dog", choice("true", "false", filled=0.3), sections=(0, 2)),
)

_OUT_OF_USE = tuple(_gone(name) for name in ("Fax", "Old member number", "Shoe size (before 2019)", "MSN-adress"))

ATTRIBUTES = (*_DEFAULT, *_EVERYWHERE, *_SHOP, *_CUSTOM, *_OUT_OF_USE)
