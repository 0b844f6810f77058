"""An account that a test makes up at the scripted server, and what reports were requested of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from accounts import CLIENT_ID, LOOK, SECRET
from dictionary_keyring import DictionaryKeyring
from scripted_server import Answer, ScriptedServer, says

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.api.region import Region
from apsis_desktop.api.report_request import PATH
from apsis_desktop.report.selection import Selection
from apsis_desktop.settings.file import Connection, Settings
from apsis_desktop.system.paths import Paths

OWN = Connection("own", "Own account", Region.EU, CLIENT_ID)


@dataclass(frozen=True)
class Requested:
    """What a request, or a whole report, contains, by the names of the account."""

    section: str
    segments: tuple[str, ...]
    excluded: tuple[str, ...]
    joined_by: str
    columns: tuple[str, ...]


class OwnAccount:
    """`has` may be called again at any time: the next time that the lists are loaded, they are these."""

    def __init__(self, server: ScriptedServer) -> None:
        self.server = server
        self._names: dict[str, str] = {}
        server.on("GET", LOOK, Answer(202))

    def keep_connection(self, home: Path, keyring: DictionaryKeyring) -> None:
        """Keep the connection to it, as an earlier start has done."""
        paths = Paths.inside(home)
        paths.make()
        settings = Settings(paths.config / "settings.json")
        settings.keep_connection(OWN)
        settings.last_connection = OWN
        Credentials(backend=keyring).keep_secret(OWN, SECRET)

    def has(
        self,
        sections: Mapping[str, Sequence[str]],
        segments: Sequence[str],
        tags: Sequence[str] = (),
    ) -> None:
        """Have these segments and tags, and in each of the sections these attributes."""
        self.server.on("GET", "/audience/sections", self._items("section", sections))
        self.server.on("GET", "/audience/segments", self._items("segment", segments))
        for section, attributes in sections.items():
            place = f"/audience/sections/{self._discriminator('section', section)}"
            self.server.on("GET", f"{place}/attributes", self._items("attribute", attributes))
            self.server.on("GET", f"{place}/tags", self._items("tag", tags))

    def requested(self) -> list[Requested]:
        """Return what was requested, one for each request that came."""
        return [self._read(request.json) for request in self.server.to("POST", PATH)]

    def in_its_words(self, selection: Selection) -> Requested:
        """Return what a report contains; each of its segments is requested by itself."""
        assert selection.section is not None
        return Requested(
            self._name(selection.section.discriminator),
            tuple(self._name(one.discriminator) for one in selection.segments),
            tuple(self._name(one.discriminator) for one in selection.excluded),
            selection.match.value,
            tuple(self._name(one.discriminator) for one in (*selection.attributes, *selection.tags)),
        )

    def _discriminator(self, kind: str, name: str) -> str:
        made = f"{kind}.{re.sub(r'[^a-z0-9]+', '-', name.casefold())[:40]}-{sum(map(ord, name))}"
        self._names[made] = name
        return made

    def _items(self, kind: str, names: Sequence[str] | Mapping[str, object]) -> Answer:
        items = [{"name": name, "discriminator": self._discriminator(kind, name)} for name in names]
        return says(200, {"items": items})

    def _read(self, body: Mapping[str, object]) -> Requested:
        return Requested(
            self._name(body["section_discriminator"]),
            (self._name(body["segment_discriminator"]),),
            (),
            "any",
            (*self._columns(body, "attribute"), *self._columns(body, "tag")),
        )

    def _columns(self, body: Mapping[str, object], kind: str) -> tuple[str, ...]:
        columns = body[f"{kind}s"]
        assert isinstance(columns, list)
        return tuple(self._name(column[f"{kind}_discriminator"]) for column in columns)

    def _name(self, discriminator: object) -> str:
        return self._names[str(discriminator)]
