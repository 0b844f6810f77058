"""Workbooks of Excel: read as lists, and written as people need them there."""
