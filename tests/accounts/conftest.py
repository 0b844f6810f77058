"""APSIS One as a key is tried there."""

import pytest
from accounts import server
from kept_accounts import SECTIONS
from scripted_server import ScriptedServer

__all__ = ["server"]


@pytest.fixture
def apsis(server: ScriptedServer) -> ScriptedServer:
    server.on("GET", "/audience/sections", SECTIONS)
    return server
