import re
import subprocess
import sys

from setup.environment import ROOT

FINISHED = re.compile(r"finished +(\d+)")
FAILED = re.compile(r"failed with a reason +(\d+)")
MEASURES = re.compile(r"^ +(threads|file handles|memory, MB) +(\d+|not measured)", re.MULTILINE)


def test_a_few_reports_come_home_over_the_faulty_line() -> None:
    soaked = subprocess.run(
        [sys.executable, "-m", "soak.soak", "--kills", "0", "--reports", "5", "--minutes", "0.05"],
        cwd=ROOT / "packaging",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (soaked.returncode, soaked.stderr) == (0, ""), soaked.stdout
    finished, failed = FINISHED.search(soaked.stdout), FAILED.search(soaked.stdout)
    assert finished is not None
    assert failed is not None
    assert int(finished[1]) + int(failed[1]) == 5
    assert len(MEASURES.findall(soaked.stdout)) == 3
    assert "longest time without a look" in soaked.stdout
