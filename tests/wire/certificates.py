"""Certificates for a server on loopback, and a person's computer that trusts their maker."""

import ssl
import sys
from pathlib import Path

import pytest
import trustme

from apsis_desktop.api.network import system_certificates


class Authority:
    """Makes certificates."""

    def __init__(self) -> None:
        self._maker = trustme.CA()

    def server_for(self, *names: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._maker.issue_cert(*names).configure_cert(context)
        return context

    def is_trusted(self, patch: pytest.MonkeyPatch, folder: Path) -> None:
        """Let the computer trust it, until `own_certificates` is over."""
        if sys.platform in {"win32", "darwin"}:
            pytest.skip("this system has a store of its own, which a test does not write in")
        trusted = folder / "trusted.pem"
        self._maker.cert_pem.write_to_path(trusted)
        patch.setenv("SSL_CERT_FILE", str(trusted))
        system_certificates.cache_clear()
