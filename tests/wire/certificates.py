"""Certificates for a server on loopback, and a person's computer that trusts their maker."""

import datetime as dt
import ipaddress
import ssl
import sys
from pathlib import Path

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from apsis_desktop.api.origin import system_certificates


class Authority:
    """Makes certificates."""

    def __init__(self) -> None:
        self._maker = trustme.CA()

    def server_for(self, *names: str, until: dt.datetime | None = None) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        made = self._maker.issue_cert(*names, not_before=dt.datetime(2020, 1, 1), not_after=until)  # noqa: DTZ001 - trustme takes UTC so
        made.configure_cert(context)
        return context

    def is_trusted(self, patch: pytest.MonkeyPatch, folder: Path) -> None:
        """Let the computer trust it, until `own_certificates` is over."""
        if sys.platform in {"win32", "darwin"}:
            pytest.skip("this system has a store of its own, which a test does not write in")
        trusted = folder / "trusted.pem"
        self._maker.cert_pem.write_to_path(trusted)
        patch.setenv("SSL_CERT_FILE", str(trusted))
        system_certificates.cache_clear()


def self_signed(address: str, folder: Path) -> ssl.SSLContext:
    """Make what a router or a test server of somebody's has: a certificate that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, address)])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "self-signed.pem"
    plain = serialization.NoEncryption()
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context
