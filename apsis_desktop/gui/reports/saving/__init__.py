"""Saving reports: where to, as which kind of file, and what is asked before."""
