"""Dialogs for selections that are kept by name."""
