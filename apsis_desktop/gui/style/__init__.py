"""Colours and icons, in light, dark and high contrast."""
