"""cli: `list segments` from start to end, against the same requests by curl and a Python that does nothing."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bench.children import surroundings
from bench.rows import Plan, Row, by_turns, compared, explaining, milliseconds
from bench.web_server import SEGMENTS, web_server
from setup.stopped import Stopped

COUNT = 500

# The tests bring libraries that httpx loads where they are there; the program alone does not have them.
_PROGRAM = """
import sys
sys.modules.update(click=None, rich=None)
from apsis_desktop.cli.main import main
sys.exit(main(["list", "segments"]))
"""
# What Python's own parts take for the same, without any program.
_LEAST = """
import argparse, http.client, json, ssl, sys
address = argparse.ArgumentParser().parse_known_args()[1][0]
connection = http.client.HTTPConnection(address.partition("//")[2])
connection.request("POST", "/oauth/token", json.dumps({"grant_type": "client_credentials"}))
token = json.load(connection.getresponse())["access_token"]
connection.request("GET", "/audience/segments", headers={"Authorization": f"Bearer {token}"})
for one in json.load(connection.getresponse())["items"]:
    print(one["name"], one["discriminator"])
"""

# What a script takes that does the same with httpx, the library that the program speaks HTTP with, and nothing else.
_HTTPX = """
import sys
sys.modules.update(click=None, rich=None)
import httpx
with httpx.Client(verify=False, trust_env=False) as http:
    address = sys.argv[1]
    token = http.post(f"{address}/oauth/token", json={"grant_type": "client_credentials"}).json()["access_token"]
    for one in http.get(f"{address}/audience/segments", headers={"Authorization": f"Bearer {token}"}).json()["items"]:
        print(one["name"], one["discriminator"])
"""


def cli(plan: Plan) -> list[Row]:
    segments = [
        {"discriminator": f"usercreated.segments.s{number}", "name": f"Segment {number}"} for number in range(COUNT)
    ]
    turns = plan.amount(15, 1)
    with (
        web_server(segments=json.dumps({"items": segments})) as address,
        tempfile.TemporaryDirectory(prefix="apsis-desktop-bench-") as home,
    ):
        key = {"APSIS_CLIENT_ID": "bench", "APSIS_CLIENT_SECRET": "bench", "APSIS_API_URL": address}
        ours = _timed([sys.executable, "-c", _PROGRAM], surroundings(Path(home), key))
        curl = _timed(
            [
                *("curl", "-s", "-f", "-o", "/dev/null", "-H", "Content-Type: application/json"),
                *("-d", json.dumps({"grant_type": "client_credentials"}), f"{address}/oauth/token"),
                *("--next", "-s", "-f", "-H", "Authorization: Bearer made-up", f"{address}{SEGMENTS}"),
            ],
            surroundings(),
        )
        python = _timed([sys.executable, "-c", "pass"], surroundings())
        least = _timed([sys.executable, "-c", _LEAST, address], surroundings())
        script = _timed([sys.executable, "-c", _HTTPX, address], surroundings())
        here, requests, bare, alone, with_httpx = by_turns(turns, ours, curl, python, least, script)
    together = [one + other for one, other in zip(requests, bare, strict=True)]
    work = f"`list segments`, {COUNT} of them, the whole process"
    return [
        compared("cli", work, here, together, reference="`curl` and a bare Python", most=2.0, written=milliseconds),
        explaining(
            "cli, limit",
            "a script with argparse, json, ssl and http.client that does the same: Python's own parts",
            alone,
            together,
        ),
        explaining(
            "cli, limit of httpx",
            "a script that does the same with httpx alone, which the program speaks HTTP with",
            with_httpx,
            together,
        ),
    ]


def _timed(command: Sequence[str], variables: Mapping[str, str]) -> Callable[[], float]:
    def run() -> float:
        begun = time.perf_counter()
        done = subprocess.run(command, check=False, capture_output=True, env=variables)
        taken = time.perf_counter() - begun
        if done.returncode:
            raise Stopped(f"{command[0]} failed: {done.stderr.decode(errors='replace')}")
        return taken

    return run
