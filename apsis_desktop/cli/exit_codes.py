"""The exit codes of every command; `--help` names them."""

DONE = 0
FAILED = 1  # with one sentence on stderr
WRONG_USAGE = 2  # as argparse has it
INTERRUPTED = 130  # 128 and the number of SIGINT, as shells have it
