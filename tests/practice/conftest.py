"""A practice account that is running, and someone who asks it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from patience import PATIENCE

from apsis_desktop.practice.server import PracticeServer


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Caller:
    """Asks a practice account the way a program would, with a token of its own."""

    server: PracticeServer
    http: httpx.Client
    section: str = "com.apsis1.sections.default"

    def take_token(self) -> httpx.Response:
        answer = self.http.post(
            "/oauth/token",
            json={
                "grant_type": "client_credentials",
                "client_id": self.server.client_id,
                "client_secret": self.server.client_secret,
            },
        )
        self.http.headers["Authorization"] = f"Bearer {answer.json().get('access_token')}"
        return answer

    def items(self, path: str) -> list[dict[str, Any]]:
        answer = self.http.get(path)
        assert answer.status_code == 200
        items: list[dict[str, Any]] = answer.json()["items"]
        return items

    def segment(self, name: str) -> str:
        """Return the discriminator of the first segment of that name."""
        return self._first("/audience/segments", name)

    def attribute(self, name: str) -> str:
        return self._first(f"/audience/sections/{self.section}/attributes", name)

    def tag(self, name: str) -> str:
        return self._first(f"/audience/sections/{self.section}/tags", name)

    def _first(self, path: str, name: str) -> str:
        return str(next(item["discriminator"] for item in self.items(path) if item["name"] == name))

    def body(self, **changes: object) -> dict[str, Any]:
        """A report on Women with one attribute and one tag; a change to None leaves that part out."""
        whole = {
            "section_discriminator": self.section,
            "segment_discriminator": self.segment("Women"),
            "attributes": [{"field_name": "Email", "attribute_discriminator": self.attribute("Email")}],
            "tags": [{"field_name": "VIP", "tag_discriminator": self.tag("VIP")}],
            **changes,
        }
        return {name: value for name, value in whole.items() if value is not None}

    def request(self, **changes: object) -> httpx.Response:
        return self.http.post("/audience/profiles/reports/segments", json=self.body(**changes))

    def request_whole(self, **changes: object) -> str:
        """Request a report, and return the link to it."""
        answer = self.request(**changes)
        assert answer.status_code == 202, answer.text
        link: str = answer.json()["file_download_url_v2"]
        return link


Start = Callable[..., Caller]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start a practice account of 200 profiles, without waiting and limits unless told, and take a token."""
    running: list[Caller] = []

    def start_one(*, signed_in: bool = True, **options: Any) -> Caller:  # noqa: ANN401 - the server's own options
        usual = {"waiting_seconds": (0.0, 0.0), "limits": False, "profile_count": 200}
        server = PracticeServer(**{**usual, **options})
        server.start()
        caller = Caller(server, httpx.Client(base_url=server.url, trust_env=False, timeout=PATIENCE))
        running.append(caller)
        if signed_in:
            caller.take_token()
        return caller

    yield start_one
    for caller in running:
        caller.http.close()
        caller.server.stop()


@pytest.fixture
def caller(start: Start) -> Caller:
    return start()


@pytest.fixture
def clock() -> Clock:
    return Clock()
