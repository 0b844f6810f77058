"""The same core without a window: what `apsis-desktop export` and `list` do."""
