"""Fills a home with saved reports of earlier starts: `make_past COUNT`."""

from __future__ import annotations

import json
import sys

from bench.inside.past_reports import keep, past, settle

from apsis_desktop.system.paths import Paths

if __name__ == "__main__":
    paths = Paths.of_this_user()
    settle(paths)
    keep(paths, past(int(sys.argv[1])))
    print(json.dumps({}))
