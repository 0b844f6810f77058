"""The libraries for another system than this one, by the project's lock files: their versions, their hashes."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from packaging.markers import Marker
from setup import environment
from setup.environment import PIP_INSIDE
from setup.stopped import Stopped
from wine.not_to_be_had import NotToBeHad

_PIN = re.compile(
    r"^(?P<name>[a-z0-9.-]+)(?P<pin>(?:\[[a-z0-9,-]+\])?==\S+)(?: ; (?P<marker>[^\\\n]+))? ?\\\n"
    r"(?P<hashes>(?:    --hash=\S+(?: \\)?\n)+)",
    re.MULTILINE,
)

WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"}
MAC = {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"}


def requirements(lock: Path, system: dict[str, str], *, but: Collection[str] = ()) -> str:
    """Return what a lock file pins for a system. pip goes by the markers of the one that it runs on."""
    return "".join(f"{name}{pin} \\\n{hashes}" for name, pin, hashes in _pinned(lock, system) if name not in but)


def names(lock: Path, system: dict[str, str]) -> set[str]:
    return {name for name, _pin, _hashes in _pinned(lock, system)}


def _pinned(lock: Path, system: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    for found in _PIN.finditer(lock.read_text(encoding="utf-8")):
        marker = found["marker"]
        if marker is None or Marker(marker).evaluate(dict(system)):
            yield found["name"], found["pin"], found["hashes"]


def install(wanted: str, folder: Path, platforms: Sequence[str], minor: str) -> None:
    """Unpack these requirements' wheels for a platform into a folder. Raises `Stopped` where one is not to be had."""
    _pip("install", ["--no-compile", "--target", str(folder)], wanted, folder.with_name("wanted.txt"), platforms, minor)


def download(wanted: str, folder: Path, platforms: Sequence[str], minor: str) -> list[Path]:
    """Fetch these requirements' wheels for a platform; return them."""
    folder.mkdir(parents=True, exist_ok=True)
    _pip("download", ["--dest", str(folder)], wanted, folder / "wanted.txt", platforms, minor)
    return sorted(folder.glob("*.whl"))


def _pip(verb: str, options: Sequence[str], wanted: str, listed: Path, platforms: Sequence[str], minor: str) -> None:
    listed.parent.mkdir(parents=True, exist_ok=True)
    listed.write_text(wanted, encoding="utf-8")
    command = [str(environment.tool("python")), "-m", "pip", verb, "--quiet", "--no-input", "--no-deps"]
    command += ["--only-binary=:all:", "--implementation", "cp", "--python-version", minor]
    command += [f"--platform={platform}" for platform in platforms]
    command += [*options, "--require-hashes", "--requirement", str(listed)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=os.environ | PIP_INSIDE)
    if done.returncode:
        said = f"{done.stderr.strip()}\nThe libraries for {platforms[0]} could not be had; pip says why above."
        raise Stopped(said) if "HASHES" in done.stderr else NotToBeHad(said)
