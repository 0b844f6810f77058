"""Checks that secure connections are verified with the system's certificates, and that there are any."""

from __future__ import annotations

import os
import ssl
import sys
import threading
from pathlib import Path

from apsis_desktop.api.origin import system_certificates
from apsis_desktop.cli.self_check.result import Failed

# Where some systems keep them instead of where OpenSSL was built to look; the same list as truststore's.
_ELSEWHERE = (
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
)
_BEGIN = b"BEGIN CERTIFICATE"
_BEGIN_TRUSTED = b"BEGIN TRUSTED CERTIFICATE"


def certificates(_cancelled: threading.Event) -> str:
    """Return whose certificates are trusted and, where that is known, how many there are."""
    context = system_certificates()
    if context.verify_mode is not ssl.CERT_REQUIRED or not context.check_hostname:
        raise Failed("Certificates are not verified.", "Install Apsis Desktop again.")
    if sys.platform == "darwin":
        return "The certificates of the macOS keychain are trusted."
    if sys.platform == "win32":
        count, place = len(ssl.enum_certificates("ROOT")), "Windows"
    else:
        count, place = _on_linux()
    if not count:
        raise Failed(
            "This computer trusts no certificates, so secure connections are not possible.",
            "Install the package ca-certificates, or ask your IT department.",
        )
    return f"The {count} certificates of {place} are trusted."


def _on_linux() -> tuple[int, str]:
    paths = ssl.get_default_verify_paths()  # with SSL_CERT_FILE and SSL_CERT_DIR
    found = [Path(place) for place in (paths.cafile, paths.capath) if place]
    for place in [*found, *map(Path, _ELSEWHERE)]:
        count = _count(place)
        if count:
            return count, str(place)
    return 0, ""


def _count(place: Path) -> int:
    try:
        if place.is_dir():
            return sum(name.endswith((".0", ".1", ".2")) for name in os.listdir(place))  # noqa: PTH208 - names are enough
        content = place.read_bytes()
    except OSError:
        return 0
    return content.count(_BEGIN) + content.count(_BEGIN_TRUSTED)
