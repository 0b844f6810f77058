"""Connections to APSIS One: their names, regions and secrets."""
