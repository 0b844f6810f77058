"""Puts the parts together for the window."""
