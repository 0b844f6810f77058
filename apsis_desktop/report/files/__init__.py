"""A report's file on its way to where the person wants it: whole, or not at all."""
