"""A server for each test, which gives the answers that the test has written down."""

from accounts import authority, client, own_certificates, server

__all__ = ["authority", "client", "own_certificates", "server"]
