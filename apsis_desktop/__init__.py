"""Apsis Desktop: lists of profiles out of APSIS One."""

__version__ = "0.1.0"
