"""What the parts of a report are doing, as one activity of the report."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from apsis_desktop.jobs.download_speed import OFTEN
from apsis_desktop.jobs.job import Activity, Pause


@dataclass
class PartsProgress:
    """Lives as long as parts of a report run. Bytes of parts that have come stay counted."""

    steady: Callable[[], float] = time.monotonic
    _of: dict[int, Activity] = field(default_factory=dict)
    _told_at: float = float("-inf")

    def note(self, activity: Activity, running: Collection[int]) -> Activity | None:
        """Take in what one part does beside the others that run, and return what is to be told.

        None where the progress of a download was told just now.
        """
        self._of[activity.part] = activity
        now = self.steady()
        if activity.pause is None and activity.received not in {0, activity.total} and now - self._told_at < OFTEN:
            return None
        self._told_at = now
        return self.together(running)

    def together(self, running: Collection[int]) -> Activity | None:
        """Return what those that run are doing; None where nothing is known of any."""
        at_work = [each for number, each in self._of.items() if number in running]
        if not any(each.pause is None for each in at_work):
            return _waiting(at_work) if at_work else None
        downloads = [each for each in self._of.values() if each.pause is None]
        totals = [each.total for each in downloads if each.total is not None]
        speeds = [each.bytes_per_second or 0.0 for each in at_work]
        return Activity(
            received=sum(each.received for each in downloads),
            total=sum(totals) if len(totals) == len(downloads) else None,
            bytes_per_second=sum(speeds) or None,
        )


def _waiting(at_work: Collection[Activity]) -> Activity:
    """Return what those that wait have in common: trouble only where all have it."""
    looking = [each for each in at_work if each.pause is Pause.NOT_YET]
    if looking:
        return Activity(Pause.NOT_YET, min(looking, key=_next_look).next_look)
    away = [each for each in at_work if each.pause is Pause.AWAY]
    if away and len(away) == len(at_work):
        return min(away, key=_next_look)._replace(part=0)
    return Activity(Pause.TURN)


def _next_look(activity: Activity) -> float:
    return activity.next_look.timestamp() if activity.next_look is not None else 0.0
