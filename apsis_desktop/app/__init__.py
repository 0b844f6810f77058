"""Puts the parts together for the window."""

import builtins

import PySide6.QtCore  # noqa: F401 - it replaces what is put back here

# PySide6 puts a function of its own in place of Python's import, for the sake of `from __feature__ import …`, which
# nothing here uses: it reads the source of each module that is imported, and looks in it for its own name.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
