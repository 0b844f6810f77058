"""Connecting to an account of APSIS One, and the list of connections."""
