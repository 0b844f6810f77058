"""HTTP to APSIS One: one file for each thing that is requested of it."""
