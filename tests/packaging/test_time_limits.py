"""No test fails because the machine is busy: it waits for the thing itself, as long as `patience` says."""

import re
from pathlib import Path

import pytest
from setup.environment import ROOT

WITHIN = re.compile(
    r"\.(wait|join|settimeout|select|result|wait_until_idle)\((timeout=)?(?!0\))\d[\d_.]*\)"  # events, threads, sockets
    r"|\b(timeout|within)=(?!0\b)\d"  # processes, signals of Qt
    r"|\b(time\.sleep|qWait)\("
    r"|\b(monotonic|perf_counter)\(\).* <=? "  # how long it took
    r"|mark\.timeout\("
)
NOT_WAITING = {"patience.py", Path(__file__).name, "test_redaction.py"}  # the last one reads such lines in a log
MEANT = "short on purpose: "  # a limit that is itself what is tested, or a pause between two looks


def limits(text: str) -> list[str]:
    """Return the lines that set a time within which something must have happened."""
    return [line.strip() for line in text.splitlines() if WITHIN.search(line) and MEANT not in line]


def test_no_test_sets_a_time_of_its_own() -> None:
    found = {
        str(file.relative_to(ROOT)): lines
        for file in sorted((ROOT / "tests").rglob("*.py"))
        if file.name not in NOT_WAITING and (lines := limits(file.read_text("utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "line",
    [
        "assert told.wait(5)",
        "thread.join(0.5)",
        "done = subprocess.run(command, timeout=20)",
        "with qtbot.waitSignal(window.closed, timeout=1_000):",
        "assert time.perf_counter() - begun < 1",
        "time.sleep(0.1)",
        "@pytest.mark.timeout(30)",
    ],
)
def test_a_time_limit_is_found(line: str) -> None:
    assert limits(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "assert told.wait(PATIENCE)",
        "done = subprocess.run(command, timeout=PATIENCE)",
        "qtbot.wait(0)",
        "assert time.monotonic() - begun >= 0.2",
        "poll.wait(0.05)  # short on purpose: a pause between two looks",
    ],
)
def test_waiting_for_the_thing_itself_is_left_alone(line: str) -> None:
    assert limits(line) == []
