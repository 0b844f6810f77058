"""How a command says that it cannot go on."""


class Stopped(Exception):
    """Ends the command with exit code 1; the text says what is wrong and what to do."""
