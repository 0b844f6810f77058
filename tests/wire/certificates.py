"""Certificates for a server on loopback, and a person's computer that trusts their maker."""

import ssl
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
        """Let the computer trust it; `system_certificates` looks once, so its memory is cleared by the caller."""
        trusted = folder / "trusted.pem"
        self._maker.cert_pem.write_to_path(trusted)
        patch.setenv("SSL_CERT_FILE", str(trusted))
        system_certificates.cache_clear()
