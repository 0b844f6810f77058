"""Somebody who has reports over several segments brought, and reads them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from moving_clock import MovingClock
from saved_tables import Table, table

from apsis_desktop.api.account import Account
from apsis_desktop.report.cycle import CycleContext
from apsis_desktop.report.events import ReportEvent
from apsis_desktop.report.parts import Brought, bring
from apsis_desktop.report.plan import Plan


@dataclass
class Reader:
    """Somebody who has reports brought."""

    account: Account
    folder: Path
    events: list[ReportEvent] = field(default_factory=list)
    cancelled: threading.Event = field(default_factory=threading.Event)
    when_told: Callable[[ReportEvent], None] = lambda _event: None
    separator: str = ","

    def brings(self, plan: Plan) -> tuple[Brought, Table]:
        target = self.folder / "made"
        target.touch()
        work = self.folder / "work"
        around = CycleContext(self.account, lambda _event: None, self.cancelled, clock=MovingClock())
        try:
            brought = bring(plan, target, around, self.tells, work)
            return brought, table(target, plan.selection.format, self.separator)
        finally:
            assert not work.exists() or os.listdir(work) == []  # noqa: PTH208 - names alone

    def tells(self, event: ReportEvent) -> None:
        self.events.append(event)
        self.when_told(event)
