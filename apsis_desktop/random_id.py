"""Names that nobody else has thought of."""

from __future__ import annotations

import os


def random_id(size: int) -> str:
    """Return so many random bytes in hexadecimal: `secrets.token_hex`, without loading OpenSSL for it."""
    return os.urandom(size).hex()
