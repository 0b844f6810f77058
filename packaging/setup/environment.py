"""The virtual environment .venv in the checkout, with apsis-desktop and what it needs in it.

A stamp inside it records what it was made from. It is written last and removed first, so that an environment without
a stamp is one whose making was cut off.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from setup import system_libraries
from setup.stopped import Stopped

ROOT = Path(__file__).resolve().parent.parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "made-from.json"
PYPROJECT = ROOT / "pyproject.toml"
RUN_LOCK = ROOT / "packaging" / "requirements.lock"
BUILD_LOCK = ROOT / "packaging" / "requirements-build.lock"
TEST_LOCK = ROOT / "packaging" / "requirements-dev.lock"
WINE_LOCK = ROOT / "packaging" / "requirements-wine.lock"

# Without these, a setting that is meant for the person's own Python would put the libraries elsewhere.
PIP_INSIDE = {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def run(arguments: Sequence[str]) -> int:
    """`setup` and `setup --test`."""
    if unknown := set(arguments) - {"--test"}:
        raise Stopped(f"setup does not know {' '.join(sorted(unknown))}. It takes --test or nothing.")
    ready(for_tests=bool(arguments))
    print(f"Ready: {VENV}")
    return 0


def ready(*, for_tests: bool = False, for_building: bool = False) -> None:
    """See to it that the program can be run from .venv (or built, or tested as well); quick when it is so already."""
    system_libraries.ready(for_tests=for_tests, for_building=for_building)
    wanted = recipe(for_tests=for_tests, for_building=for_building)
    found = made_from()
    if is_made(wanted, found):
        return
    if must_be_made_anew(wanted, found):
        create()
        found = {}
    STAMP.unlink(missing_ok=True)
    install(TEST_LOCK if for_tests else BUILD_LOCK if for_building else RUN_LOCK)
    STAMP.write_text(json.dumps(found | wanted, indent=1), encoding="utf-8")


def recipe(*, for_tests: bool = False, for_building: bool = False) -> dict[str, str]:
    """Say what the environment is to be made from. What the tests need includes what building needs."""
    # Not the whole version: an environment outlives a 3.11.2 that becomes 3.11.9 beneath it. An editable installation
    # does not outlive a checkout that moves.
    base = f"{sys.implementation.cache_tag} of {base_python()} for {ROOT}"
    wanted = {"base": base, "run": digest(RUN_LOCK), "project": digest(PYPROJECT)}
    if for_building or for_tests:
        wanted |= {"build": digest(BUILD_LOCK)}
    return wanted | {"test": digest(TEST_LOCK)} if for_tests else wanted


def made_from() -> dict[str, str]:
    """Read the stamp; empty when there is no whole environment."""
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) and tool("python").exists() else {}


def is_made(wanted: dict[str, str], found: dict[str, str]) -> bool:
    """What serves the tests serves building and the program, not the other way round."""
    return wanted.items() <= found.items()


def must_be_made_anew(wanted: dict[str, str], found: dict[str, str]) -> bool:
    """Only libraries that were not wanted before, and the project itself, are added in place: old ones would linger."""
    return not found or any(
        found[part] != wanted[part] for part in ("base", "run", "build", "test") if part in found and part in wanted
    )


def create() -> None:
    missing = [module for module in ("venv", "ensurepip") if importlib.util.find_spec(module) is None]
    if missing:
        raise Stopped(
            f"This Python ({sys.executable}) comes without {' and '.join(missing)}, which make the environment.\n"
            "Install a whole Python 3.11 or newer (from python.org, or the venv and pip packages of your system)"
            " and try again."
        )
    print("Making .venv …", flush=True)
    if VENV.is_dir():
        shutil.rmtree(VENV)
    call([base_python(), "-m", "venv", str(VENV)], otherwise="The environment could not be made.")


def install(lock: Path) -> None:
    print("Installing the libraries; the first time that is about 100 MB …", flush=True)
    pip = [str(tool("python")), "-m", "pip", "install", "--no-input"]
    quiet = [] if sys.stdout.isatty() else ["--quiet", "--quiet"]
    advice = "The libraries could not be installed. Check the network (or pip's own settings) and try again."
    call([*pip, *quiet, "--require-hashes", "--requirement", str(lock)], otherwise=advice)
    call([*pip, "--quiet", "--quiet", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], otherwise=advice)


def call(command: Sequence[str], *, otherwise: str) -> None:
    if subprocess.run(command, check=False, cwd=ROOT, env=os.environ | PIP_INSIDE).returncode:
        raise Stopped(otherwise)


def tool(name: str) -> Path:
    """Where a program of the environment lies."""
    return VENV / "Scripts" / f"{name}.exe" if sys.platform == "win32" else VENV / "bin" / name


def base_python() -> str:
    """The Python beneath: this command may itself be run by the environment that it is about to make anew."""
    return str(getattr(sys, "_base_executable", sys.executable))


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
