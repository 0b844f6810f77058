"""What api/transport.py takes for granted within httpx. A version of httpx that is different fails here first."""

import re
import tomllib
from pathlib import Path

import httpcore
import httpx
import pytest
from scripted_server import Answer, ScriptedServer

from apsis_desktop.api.client import ApsisClient
from apsis_desktop.api.transport import _Transport

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"
MENDED_IN = "httpx has changed within: see whether api/transport.py still puts all in place, then widen the bounds."


def version(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(".")))


@pytest.mark.parametrize("library", [httpx, httpcore])
def test_only_versions_that_were_looked_at_may_be_installed(library: object) -> None:
    name, installed = library.__name__, library.__version__  # type: ignore[attr-defined]  # modules
    wanted = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    (bounds,) = (each for each in wanted if re.match(rf"{name}\b", each))
    found = re.fullmatch(rf"{name}>=([\d.]+),<([\d.]+)", bounds)
    assert found is not None, f"{bounds} has no upper bound"
    assert version(found[1]) <= version(installed) < version(found[2])


def test_the_transport_of_httpx_keeps_nothing_but_its_pool() -> None:
    with httpx.HTTPTransport() as usual:
        assert set(vars(usual)) == {"_pool"}, MENDED_IN
        assert isinstance(usual._pool, httpcore.ConnectionPool), MENDED_IN


def test_what_httpx_sends_goes_over_the_pool_that_is_put_in_place(server: ScriptedServer, client: ApsisClient) -> None:
    server.on("GET", "/one", Answer(200))
    transport = client._http._transport
    assert isinstance(transport, _Transport)
    assert client._http.get(f"{server.url}/one").status_code == 200
    assert transport._pool in transport._pools._pools.values(), MENDED_IN
    (connection,) = transport._pool.connections
    assert connection.can_handle_request(httpcore.Origin(b"http", b"127.0.0.1", server.port)), MENDED_IN
