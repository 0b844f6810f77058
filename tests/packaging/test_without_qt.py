"""Reports, the protocol, accounts and the practice server work where there is no Qt at all."""

import subprocess
import sys
from pathlib import Path

import pytest

import apsis_desktop

PACKAGE = Path(apsis_desktop.__file__).parent
IMPORT_ALL = """
import importlib, sys
sys.modules.update(dict.fromkeys(["PySide6", "shiboken6"]))  # an import of either raises ModuleNotFoundError
for module in sys.argv[1:]:
    importlib.import_module(module)
"""


@pytest.mark.parametrize("room", ["report", "api", "accounts", "practice", "text"])
def test_each_module_of_a_room_loads_without_qt(room: str) -> None:
    files = (file.relative_to(PACKAGE.parent).with_suffix("") for file in (PACKAGE / room).rglob("*.py"))
    modules = [".".join(file.parts).removesuffix(".__init__") for file in files]
    assert modules
    done = subprocess.run([sys.executable, "-c", IMPORT_ALL, *modules], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
