#!/usr/bin/env python3
"""The project's commands: python3 packaging/dev.py run, test, setup and others.

This file keeps to Python 3.6, so that an old Python explains itself instead of stopping at a syntax error.
Everything newer is in commands.py and beyond.
"""

import shutil
import sys

OLDEST = (3, 11)
NEWEST_KNOWN = 14


def too_old(version: "tuple[int, ...]") -> str:
    """Say what to tell a person whose Python is too old: nothing when it is not."""
    if version[:2] >= OLDEST:
        return ""
    found = ".".join(str(part) for part in version[:3])
    message = f"Apsis Desktop needs Python {OLDEST[0]}.{OLDEST[1]} or newer. This is Python {found}.\n"
    for minor in range(NEWEST_KNOWN, OLDEST[1] - 1, -1):
        if shutil.which(f"python3.{minor}"):
            return message + f"A newer one is here. Use it instead: python3.{minor} {' '.join(sys.argv)}\n"
    return message + "Install a newer Python (from python.org or with your system's packages) and try again.\n"


def main() -> int:
    problem = too_old(tuple(sys.version_info[:3]))
    if problem:
        sys.stderr.write(problem)
        return 1
    import commands  # only a Python that is new enough can read it

    return commands.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
