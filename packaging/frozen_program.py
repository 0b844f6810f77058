"""Where both frozen programs begin: the one with a console and the one with a window are the same otherwise."""

import sys

from apsis_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
