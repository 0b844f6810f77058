"""Accounts at a scripted server, and the fixtures that the tests of `api` and `report` share."""

import base64
import itertools
import json
import threading
from collections.abc import Callable, Iterator

import pytest
from certificates import Authority
from patience import PATIENCE
from scripted_server import Answer, ScriptedServer, says

from apsis_desktop.api.account import Account
from apsis_desktop.api.client import ApsisClient, Requested
from apsis_desktop.api.origin import TimeLimits, system_certificates
from apsis_desktop.api.rate_limits import AccountLimits
from apsis_desktop.api.report_request import PATH, ReportRequest
from apsis_desktop.api.token_renewal import TokenCache, TokenSource

CLIENT_ID, SECRET = "the-client-id", "the-client-secret"
NOON = 1_900_000_000.0
LOOK = "/reports/4711"
LOOK_SECRET = "signature-of-the-link"
QUICK = TimeLimits(connect=PATIENCE, read=1.5, write=PATIENCE, early=0.0)  # what stalls is given up after `read`

__all__ = ["authority", "client", "own_certificates", "server"]


def jwt(**claims: object) -> str:
    """Make a token as APSIS One does: three parts, of which the one in the middle says until when it is good."""
    parts = ({"alg": "none"}, claims)
    return ".".join(
        [*(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts), "x"]
    )


def token_answer(token: str, held: threading.Event | None = None) -> Answer:
    return says(200, {"access_token": token, "expires_in": 86_400, "token_type": "Bearer"}, held=held)


def post(client: ApsisClient, request: ReportRequest) -> Requested:
    """Request a report, with nothing to do before it goes out."""
    return client.post_report(request, lambda: None)


TOKENS = [jwt(exp=NOON + 86_400, number=number) for number in range(5)]


def free_limits() -> AccountLimits:
    """Limits whose clock runs so fast that nobody ever waits."""
    clock = itertools.count(step=1000).__next__
    return AccountLimits(lambda: float(clock()))


def account_at(
    url: str,
    *,
    cache: TokenCache | None = None,
    clock: Callable[[], float] = lambda: NOON,
    limits: AccountLimits | None = None,
    times: TimeLimits = QUICK,
) -> Account:
    return Account(url, TokenSource(CLIENT_ID, SECRET, cache, clock), limits or free_limits(), times)


def link_answer(server: ScriptedServer, *, first: bool = False, url: str | None = None) -> Answer:
    """Answer the POST of a report with a poll URL of one of the two kinds."""
    where = url or f"{server.url}{LOOK}?key={LOOK_SECRET}"
    return says(202, {"file_download_url" if first else "file_download_url_v2": where})


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """Return an account's server that gives out tokens and takes reports."""
    with ScriptedServer() as scripted:
        scripted.on("POST", "/oauth/token", *map(token_answer, TOKENS))
        scripted.on("POST", PATH, link_answer(scripted))
        yield scripted
    assert scripted.unscripted == []


@pytest.fixture
def client(server: ScriptedServer) -> Iterator[ApsisClient]:
    with ApsisClient(account_at(server.url)) as made:
        yield made


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()


@pytest.fixture
def own_certificates() -> Iterator[None]:
    """Forget before and after what the system trusts."""
    system_certificates.cache_clear()
    yield
    system_certificates.cache_clear()


class Cancelling:
    """Does some work on a thread of its own, so that the test can cancel it meanwhile."""

    def __init__(self, work: Callable[[threading.Event], object]) -> None:
        self.cancelled = threading.Event()
        self.problem: BaseException | None = None
        self._thread = threading.Thread(target=self._run, args=(work,))
        self._thread.start()

    def _run(self, work: Callable[[threading.Event], object]) -> None:
        try:
            work(self.cancelled)
        except BaseException as error:  # noqa: BLE001 - the test asks what came of it
            self.problem = error

    def wait(self) -> None:
        """Wait until the work has come to its end by itself."""
        self._thread.join()

    def cancel(self) -> BaseException | None:
        """Cancel, and return what was raised."""
        self.cancelled.set()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive(), "still at work after it was cancelled"
        return self.problem
