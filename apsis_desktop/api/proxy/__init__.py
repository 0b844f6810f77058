"""Proxies: which one leads to APSIS One, and how its address and NO_PROXY are read."""
