"""The command line: `export`, `list`, `self-check` and `forget`, one file a command."""
