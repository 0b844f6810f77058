"""Where the program for Windows is put together on a system that is not Windows. All of it is ignored by git."""

from __future__ import annotations

import sys

from build.places import WORK
from setup.environment import ROOT

HERE = ROOT / "packaging" / "wine"
C_SOURCES = HERE / "c"

WINE_WORK = WORK / "wine"
PYTHON = WINE_WORK / "python"  # Python for Windows, with the locked libraries in it
PYTHON_PROGRAM = PYTHON / "python.exe"
SITE_PACKAGES = PYTHON / "Lib" / "site-packages"
TEST_PYTHON = WINE_WORK / "test-python"  # the same, with what the tests need: apart, so that none gets into the bundle
TEST_PYTHON_PROGRAM = TEST_PYTHON / "python.exe"
STUBS = WINE_WORK / "stubs"  # what wine lacks of Windows; goes into wine's system folder alone
CHECKOUT = WINE_WORK / "checkout"  # the project's files as they are, so that the same spec writes elsewhere than here
BUNDLE = CHECKOUT / "dist" / "apsis-desktop"
PREFIXES = WINE_WORK / "prefixes"

# Of Python for Windows too: what of it is written in Python is that of here.
MINOR = f"{sys.version_info.major}{sys.version_info.minor}"
