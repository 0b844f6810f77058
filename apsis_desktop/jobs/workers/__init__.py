"""What is done for a report on a thread: one file for each. What they have in common is in `worker.py`."""
