"""What the benchmarks of saving share: each way to save one report, and how long it takes."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.children import measured, surroundings
from setup.stopped import Stopped


@dataclass(frozen=True)
class Ways:
    """The ways to save the report at an address. The file is in `folder` afterwards, and goes before the next."""

    address: str
    folder: Path

    def ours(self, file_format: str) -> Any:  # noqa: ANN401 - JSON is anything
        """Save with the program's own cycle; return what it measured."""
        target = self._target(f"ours.{file_format}")
        found = measured("save", self.address, file_format, target)
        if target.stat().st_size != found["size"]:
            raise Stopped("the saved file has another size than was said")
        target.unlink()
        return found

    def curl(self, *options: str) -> float:
        """Save with curl; return the seconds from the first byte."""
        target = self._target("curl.gz")
        said = _run(["curl", "-s", "-f", *options, "-o", str(target), "-w", _TIMES, f"{self.address}/report"])
        first, last = map(float, said.split())
        return last - first

    def gzip_test(self) -> float:
        """Check what curl saved; return the seconds."""
        begun = time.perf_counter()
        _run(["gzip", "-t", str(self._there("curl.gz"))])
        return time.perf_counter() - begun

    def _there(self, name: str) -> Path:
        return self.folder / name

    def _target(self, name: str) -> Path:
        target = self._there(name)
        target.unlink(missing_ok=True)
        return target


_TIMES = "%{time_starttransfer} %{time_total}"


def _run(command: Sequence[str]) -> str:
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, env=surroundings(), stdin=subprocess.DEVNULL
    )
    if done.returncode:
        raise Stopped(f"{command[0]} failed: {done.stderr}")
    return done.stdout
