"""How long the event loop lets one wait: the lateness of a timer that should come every 2 ms."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, Qt, QTimer

EVERY = 0.002  # seconds


class Pulse(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(int(EVERY * 1000))
        self._timer.timeout.connect(self._beat)

    @property
    def beats(self) -> bool:
        return self._timer.isActive()

    def start(self) -> None:
        self._gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def found(self) -> dict[str, float]:
        """Return the longest time in which the loop did not turn, and the 99th percentile, in seconds.

        The percentile is of what anybody would have waited who came at any moment: a long gap counts once for each
        beat that it swallowed, not once.
        """
        waits = sorted(gap - EVERY * number for gap in self._gaps for number in range(max(1, math.ceil(gap / EVERY))))
        return {"longest": waits[-1], "p99": waits[int(len(waits) * 0.99)], "beats": float(len(waits))}

    def _beat(self) -> None:
        now = time.perf_counter()
        self._gaps.append(now - self._last)
        self._last = now
