"""Choosing segments, columns, profiles and the file, and requesting the report."""
