"""A local server that speaks the protocol of APSIS One over real HTTP: for learning, for `run` and for the tests."""
