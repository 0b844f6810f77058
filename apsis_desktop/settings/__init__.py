"""Preferences and what else is kept in settings.json."""
