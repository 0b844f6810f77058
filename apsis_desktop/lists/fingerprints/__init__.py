"""Who was in a list before, told by keyed hashes of the export keys alone."""
