"""The list of reports and what can be done with each."""
