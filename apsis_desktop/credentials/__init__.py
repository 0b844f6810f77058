"""Secrets and tokens of the connections, in the operating system's keyring."""

from apsis_desktop.credentials.keeping import Credentials, TokenCache

__all__ = ["Credentials", "TokenCache"]
