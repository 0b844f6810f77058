"""A work of somebody else that is in the bundle."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class ThirdParty:
    """`texts` are its licences and notices, by the name of the file that each was in."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[tuple[str, str], ...] = field(compare=False)
