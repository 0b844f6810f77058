"""Makes the program that people install: python3 packaging/build.py, or `dev.py build`.

This file keeps to Python 3.6, as dev.py does, which explains itself to an old Python.
"""

import sys

import dev

if __name__ == "__main__":
    sys.argv.insert(1, "build")
    sys.exit(dev.main())
