from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest
from dictionary_keyring import DictionaryKeyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.SecretService import Keyring as SecretServiceKeyring

from apsis_desktop.accounts.credentials import Credentials
from apsis_desktop.accounts.credentials.keyring import choose_keyring, is_real
from apsis_desktop.api.region import Region
from apsis_desktop.errors import KeyringMissing
from apsis_desktop.settings.file import Connection

ANYBODY = Connection("1", "Shop", Region.EU, "4f2")


@pytest.mark.parametrize("name", ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"])
def test_a_keyring_that_keeps_nothing_is_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    with pytest.raises(KeyringMissing):
        choose_keyring()


@pytest.mark.parametrize("name", ["PlaintextKeyring", "EncryptedKeyring"])
def test_a_keyring_that_writes_a_file_is_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("keyrings.alt.file")
    kind = type(name, (DictionaryKeyring,), {"__module__": module.__name__})
    setattr(module, name, kind)
    monkeypatch.setitem(sys.modules, "keyrings", ModuleType("keyrings"))
    monkeypatch.setitem(sys.modules, "keyrings.alt", ModuleType("keyrings.alt"))
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"keyrings.alt.file.{name}")
    with pytest.raises(KeyringMissing):
        choose_keyring()
    credentials = Credentials()
    credentials.keep_secret(ANYBODY, "a secret")
    assert isinstance(credentials.problem, KeyringMissing)
    assert credentials.secret(ANYBODY) == "a secret"


@pytest.mark.parametrize("name", ["nowhere.at.all.Keyring", "keyring.backends.null.Nothing", "Keyring"])
def test_a_keyring_that_is_set_but_not_there_is_missing(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    with pytest.raises(KeyringMissing):
        choose_keyring()


def test_a_damaged_configuration_of_keyring_is_a_missing_keyring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keyring import core

    (tmp_path / "keyringrc.cfg").write_text("no section\n", encoding="utf-8")
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setattr(core, "_config_path", lambda: tmp_path / "keyringrc.cfg")
    with pytest.raises(KeyringMissing):
        choose_keyring()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these systems always have a keyring")
def test_without_a_service_on_the_bus_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with pytest.raises(KeyringMissing) as caught:
        choose_keyring()
    assert "SecretService" in caught.value.detail


def test_a_chain_is_real_when_each_of_its_keyrings_is(monkeypatch: pytest.MonkeyPatch) -> None:
    chain = ChainerBackend()  # type: ignore[no-untyped-call]  # keyring has no types there
    real = SecretServiceKeyring()  # type: ignore[no-untyped-call]  # keyring has no types there

    def chain_of(*backends: KeyringBackend) -> ChainerBackend:
        monkeypatch.setattr(ChainerBackend, "backends", list(backends))
        return chain

    assert is_real(chain_of(real))
    assert not is_real(chain_of(real, DictionaryKeyring()))
    assert not is_real(chain_of())
