"""A program that writes reports into the store named on its command line, and says which are kept, until it is killed.

With `hold` as a second word it only holds the store open.
"""

import sys
from pathlib import Path

from made_up_reports import NOON, a_report, with_link

from apsis_desktop.jobs.job import JobState
from apsis_desktop.jobs.store.store import JobStore

store = JobStore.open(Path(sys.argv[1]))
sys.stdout.write("open\n")
sys.stdout.flush()
if sys.argv[2:] == ["hold"]:
    sys.stdin.read()
for number in range(1_000_000):
    name = f"{number} " + "x" * (number % 3000)
    store.keep(a_report(id=f"r{number}", name=name))
    store.note(f"r{number}", NOON, "queued")
    store.keep(with_link(JobState.PREPARING, id=f"r{number}", name=name))
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()
