"""A list whose rows can be searched, ticked and excluded."""
