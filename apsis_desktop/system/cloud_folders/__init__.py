"""Telling which cloud service a folder syncs to."""
