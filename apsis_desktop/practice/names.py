"""Names of made-up people, towns and streets."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Town:
    """`postal_code` is the same for all who live there; `weight` is the relative number of people."""

    name: str
    region: str
    country: str
    postal_code: str
    weight: int


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


WOMEN = _words("""
    Åsa Anna Astrid Birgitta Ebba Elin Ella Elsa Emma Eva Frida Freja Greta Hanna Hedda Helmi Ida Ingrid Johanna Jördis
    Kaisa Karin Klara Kristín Lærke Linnéa Lovisa Maja Malin Märta Mette Mia Nora Oddný Saga Sara Sigrid Siri Sofia
    Solveig Tove Tuva Venla Wilma Ylva Ásta
""")
MEN = _words("""
    Aksel Albin Anders Anton Arvid Axel Björn Bo Carl Daniel Eetu Elias Emil Erik Fredrik Gustav Göran Hans Håkan Henrik
    Hugo Isak Jens Johan Jonas Jörgen Karl Kåre Lars Lasse Leo Magnus Mats Mikael Måns Niklas Nils Olle Oskar Óli Per
    Rasmus Søren Sven Tor Väinö Østen
""")
FAMILIES = _words("""
    Åberg Ahlström Andersen Andersson Bergström Björk Blomqvist Dahl Eide Ekström Eriksson Forsberg Fossum Gustafsson
    Haaland Hansen Heikkinen Holm Håkansson Jansson Jensen Jóhannsdóttir Johansson Järvinen Karlsson Kjær Korhonen
    Larsen Larsson Lindqvist Lindström Lund Løvås Mäkelä Møller Nieminen Nilsen Nilsson Norén Nyström Olsen Olsson
    Pedersen Persson Rasmussen Sandberg Sjöberg Söderlund Sørensen Strand Svensson Sæther Virtanen Wallin Wikström
    Ødegård Öberg
""")
FAMILIES_OF_PARTS = ("af Klint", "von Essen", "Lind-Åkesson", "O'Brien", "de la Motte")

TOWNS = (
    Town("Stockholm", "Stockholm", "SE", "111 22", 18),
    Town("Göteborg", "Västra Götaland", "SE", "411 05", 11),
    Town("Malmö", "Skåne", "SE", "211 19", 8),
    Town("Uppsala", "Uppsala", "SE", "753 10", 5),
    Town("Örebro", "Örebro", "SE", "702 11", 3),
    Town("Linköping", "Östergötland", "SE", "582 22", 4),
    Town("Umeå", "Västerbotten", "SE", "903 26", 3),
    Town("Luleå", "Norrbotten", "SE", "972 31", 2),
    Town("Östersund", "Jämtland", "SE", "831 30", 3),
    Town("Åre", "Jämtland", "SE", "837 52", 1),
    Town("Växjö", "Kronoberg", "SE", "352 30", 2),
    Town("Oslo", "Oslo", "NO", "0150", 10),
    Town("Bergen", "Vestland", "NO", "5003", 5),
    Town("Tromsø", "Troms", "NO", "9008", 2),
    Town("Bodø", "Nordland", "NO", "8006", 1),
    Town("København", "Hovedstaden", "DK", "2100", 9),
    Town("Aarhus", "Midtjylland", "DK", "8000", 4),
    Town("Ærøskøbing", "Syddanmark", "DK", "5970", 1),
    Town("Helsinki", "Uusimaa", "FI", "00100", 8),
    Town("Jyväskylä", "Keski-Suomi", "FI", "40100", 3),
    Town("Hämeenlinna", "Kanta-Häme", "FI", "13100", 1),
    Town("Reykjavík", "Höfuðborgarsvæðið", "IS", "101", 1),
    Town("Hamburg", "Hamburg", "DE", "20095", 3),
    Town("München", "Bayern", "DE", "80331", 2),
)
STREETS = {
    "SE": ("Storgatan {}", "Ågatan {} B, 3 tr", "Kyrkvägen {}, lgh 1102", "Björkstigen {}"),
    "NO": ("Skolegata {}", "Øvre gate {}", "Fjellveien {}, H0201"),
    "DK": ("Nørregade {}, 2. tv.", "Havnevej {}", "Åboulevarden {}"),
    "FI": ("Koulukatu {} A 5", "Mäntytie {}", "Rantakatu {}"),
    "IS": ("Aðalgata {}", "Sólvallagata {}"),
    "DE": ("Hauptstraße {}", "Gartenweg {}"),
}
LANGUAGES = {"SE": "sv", "NO": "nb", "DK": "da", "FI": "fi", "IS": "is", "DE": "de"}
