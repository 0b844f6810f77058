"""The fixtures of the command line."""

from command_line import account, authority, client, own_certificates, practice, run, server, start

__all__ = ["account", "authority", "client", "own_certificates", "practice", "run", "server", "start"]
