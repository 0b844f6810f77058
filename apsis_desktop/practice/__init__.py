"""A local server with the protocol of APSIS One, for learning, `run` and the tests."""
