"""Where reports are written down: an SQLite file."""
