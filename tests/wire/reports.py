"""Reports as they come off the wire, whole and broken, and what asks for them."""

import gzip
import io
import threading
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from accounts import LOOK, LOOK_SECRET, account_at
from moving_clock import MovingClock
from scripted_server import Answer, ScriptedServer

from apsis_desktop.api.account import Account
from apsis_desktop.api.definitions import Attribute, Section, Segment
from apsis_desktop.api.report_request import Link, LinkKind
from apsis_desktop.errors import ApsisError
from apsis_desktop.report.cycle import CycleContext, Order, run_cycle
from apsis_desktop.report.download import Fetched
from apsis_desktop.report.download_slots import DownloadSlots
from apsis_desktop.report.events import Event, Pause, Waiting
from apsis_desktop.report.selection import FileFormat, Selection
from apsis_desktop.report.verify import XLSX_TYPE

CSV = "Profile key;Förnamn\r\n".encode() + b"".join(b"%d;Alma\r\n" % number for number in range(2000))
CSV_TYPE = "text/csv;charset=UTF-8;header=present"
GZIP = gzip.compress(CSV, mtime=0)

SELECTION = Selection(
    section=Section("Europe", "usercreated.sections.europe-r6tz73a27t"),
    segments=(Segment("Women", "usercreated.segments.women-rjz6b8td2n"),),
    columns=(Attribute("Email", "com.apsis1.attributes.email"),),
)


def workbook(
    names: tuple[str, ...] = ("[Content_Types].xml", "xl/workbook.xml"), packing: int = zipfile.ZIP_STORED
) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", packing) as container:
        for name in names:
            container.writestr(zipfile.ZipInfo(name), "<xml>some content of a workbook</xml>", packing)
    return packed.getvalue()


def csv_answer(body: bytes = GZIP, encoding: str | None = "gzip", kind: str = CSV_TYPE) -> Answer:
    """Answer with a CSV, packed as asked. `dataclasses.replace` makes of it what else a test wants."""
    packed = {} if encoding is None else {"Content-Encoding": encoding}
    return Answer(200, body, {"Content-Type": kind, **packed})


def xlsx_answer(body: bytes | None = None, kind: str = XLSX_TYPE) -> Answer:
    return Answer(200, workbook() if body is None else body, {"Content-Type": kind})


NOT_YET = Answer(202)


@dataclass
class Person:
    """Somebody who requests a report and keeps what happens."""

    server: ScriptedServer
    part: Path
    account: Account
    clock: MovingClock = field(default_factory=MovingClock)
    events: list[Event] = field(default_factory=list)
    slots: DownloadSlots = field(default_factory=lambda: DownloadSlots(3))
    cancelled: threading.Event = field(default_factory=threading.Event)
    patience: float | None = None
    chance: Callable[[], float] = lambda: 0.5
    when_told: Callable[[Event], None] = lambda _event: None

    @classmethod
    def at(cls, server: ScriptedServer, folder: Path, patience: float | None = None) -> "Person":
        return cls(server, folder / ".one.part", account_at(server.url), patience=patience)

    def gets(self, wanted: FileFormat = FileFormat.CSV, selection: Selection = SELECTION) -> Fetched:
        """Request a report and bring it."""
        return self.brings(Order(selection, wanted, self.part))

    def fetches(
        self, wanted: FileFormat = FileFormat.CSV, kind: LinkKind = LinkKind.SECOND, until: datetime | None = None
    ) -> Fetched:
        """Bring a report that was requested before."""
        link = Link(f"{self.server.url}{LOOK}?key={LOOK_SECRET}", kind)
        return self.brings(Order(SELECTION, wanted, self.part, link, until, self.clock.now()))

    def brings(self, order: Order) -> Fetched:
        around = CycleContext(
            self.account, self._tell, self.cancelled, self.slots, self.clock, self.chance, self.patience
        )
        return run_cycle(order, around)

    def _tell(self, event: Event) -> None:
        self.events.append(event)
        self.when_told(event)

    @property
    def looks(self) -> int:
        return len(self.server.to("GET", LOOK))

    def told(self, kind: type[Event]) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]

    def pauses(self) -> list[Pause]:
        return [event.pause for event in self.told(Waiting)]

    def problems(self) -> list[type[ApsisError]]:
        return [type(event.problem) for event in self.told(Waiting) if event.problem is not None]
