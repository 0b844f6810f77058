"""The settings dialog, a file a page."""
