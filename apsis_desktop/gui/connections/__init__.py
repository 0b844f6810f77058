"""Connecting to APSIS One, and the connections there are."""
