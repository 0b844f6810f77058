"""Selections that are kept by name."""
