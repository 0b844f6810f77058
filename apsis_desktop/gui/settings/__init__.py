"""The settings dialog, a file a page. What a setting is and where it is kept: settings/preferences.py."""
