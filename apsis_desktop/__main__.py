"""`python -m apsis_desktop` is `apsis-desktop`."""

import sys

from apsis_desktop.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
