"""Secrets and tokens of the connections, in the operating system's keyring."""

from apsis_desktop.accounts.credentials.credentials import Credentials, TokenCache

__all__ = ["Credentials", "TokenCache"]
