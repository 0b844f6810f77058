"""How many of the reports are in each group, shown or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from apsis_desktop.gui.reports.groups import Group


class GroupCounts:
    def __init__(self) -> None:
        self._groups: dict[str, Group] = {}  # by the reports' ids
        self._counts = Counter[Group]()

    def begin(self, groups: Mapping[str, Group]) -> None:
        """Forget what was counted, and count these."""
        self._groups = dict(groups)
        self._counts = Counter(groups.values())

    def count(self, group: Group | None) -> int:
        """Return how many reports are in a group, or in all of them."""
        return self._counts.total() if group is None else self._counts[group]

    def put(self, job_id: str, group: Group) -> None:
        """Take in that a report is in a group now."""
        if self._groups.get(job_id) is not group:
            self.forget(job_id)
            self._groups[job_id] = group
            self._counts[group] += 1

    def forget(self, job_id: str) -> None:
        if (group := self._groups.pop(job_id, None)) is not None:
            self._counts[group] -= 1
