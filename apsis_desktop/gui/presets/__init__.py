"""Presets in the window: their dialogs, and what connects them with the form for a new report."""
