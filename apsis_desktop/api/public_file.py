"""Reads a small public JSON file, such as the one that names the newest version."""

from __future__ import annotations

import contextlib
import threading

from apsis_desktop.api.deadline import Deadline
from apsis_desktop.api.origin import TimeLimits
from apsis_desktop.api.problem_details import exchange_name
from apsis_desktop.api.proxy import Route
from apsis_desktop.api.small_answers import read_json
from apsis_desktop.api.transport import host_of, http_client, translated_errors
from apsis_desktop.errors import StrangeAnswer

LARGEST_PUBLIC_FILE = 1024 * 1024  # bytes


def read_public_json(url: str, route: Route, cancelled: threading.Event) -> object:
    """Read a small public file without credentials. Raises the `ServiceAway` kinds."""
    name, limits, deadline = exchange_name("GET", url), TimeLimits(), Deadline()
    deadline.begin(limits.answer)
    with http_client(cancelled, route, limits, deadline) as http:
        with translated_errors(name, host_of(url)):
            response = http.send(http.build_request("GET", url), stream=True)
        with contextlib.closing(response):
            if response.status_code != 200:
                raise StrangeAnswer(detail=f"{name}: {response.status_code}")
            return read_json(response, LARGEST_PUBLIC_FILE)
