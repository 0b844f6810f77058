"""Earlier reports of the same people: which those are, what became of their files, who has come and gone since."""
