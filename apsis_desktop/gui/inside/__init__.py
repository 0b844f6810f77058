"""Looking into a list: its people, its columns, and what has changed in it."""
