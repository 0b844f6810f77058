"""Comparing and counting lists, beside what else does that."""
