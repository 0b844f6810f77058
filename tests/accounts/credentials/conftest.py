"""What every test of the credentials begins with."""

from __future__ import annotations

import pytest
from dictionary_keyring import DictionaryKeyring

from apsis_desktop.api.region import Region
from apsis_desktop.settings.file import Connection


@pytest.fixture
def keyring() -> DictionaryKeyring:
    return DictionaryKeyring()


@pytest.fixture
def connection() -> Connection:
    return Connection.new(name="Shop", region=Region.EU, client_id="4f2")
