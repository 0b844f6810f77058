"""Where both frozen programs begin: the one with a console and the one with a window are the same otherwise."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping

# What leads libraries to this program's own folder. It has done its work by now, and would lead astray the programs
# that open a saved file or a page: these have libraries, and a Qt, of their own.
_OWN = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
_QT = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def give_back(variables: MutableMapping[str, str]) -> None:
    """Put the environment back into the state that the person has it in."""
    for name in _OWN:
        variables.pop(name, None)
        before = variables.pop(f"{name}_ORIG", None)
        if before is not None:
            variables[name] = before
    for name in _QT:
        variables.pop(name, None)


if __name__ == "__main__":
    from apsis_desktop.cli.main import main

    give_back(os.environ)
    sys.exit(main())
