"""One report from the request to the checked file, one file a step; cycle.py tells the whole story."""
