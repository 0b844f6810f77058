"""One row of the list of reports: what it says, how it is laid out and how it is painted."""
