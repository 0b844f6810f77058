"""Looking into one list: what is in each of its columns, its rows, and who is in it twice."""
