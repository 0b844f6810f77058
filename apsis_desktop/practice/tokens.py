"""Access tokens: long JWTs that live 24 hours, like the provider's (API.md, ground D)."""

from __future__ import annotations

import base64
import json
import secrets
import uuid
from collections.abc import Callable, Sequence
from typing import Any

LIFE_SECONDS = 86_400
_RIGHTS = (
    "sections",
    "segments",
    "attributes",
    "tags",
    "keyspaces",
    "profiles",
    "reports",
    "consents",
    "events",
    "webhooks",
)


class Tokens:
    """Issues tokens, and accepts them until they expire."""

    def __init__(self, client_id: str, clock: Callable[[], float]) -> None:
        self._client_id = client_id
        self._clock = clock
        self._expiries: dict[str, int] = {}

    def issue(self, sections: Sequence[str]) -> str:
        """Return a token of some 1,800 characters or more, with `exp`, `iat` and `sub` among its claims."""
        now = int(self._clock())
        claims = {
            "iss": "practice account",
            "aud": "audience",
            "sub": self._client_id,
            "iat": now,
            "exp": now + LIFE_SECONDS,
            "jti": str(uuid.uuid4()),
            "account_id": str(uuid.uuid5(uuid.NAMESPACE_URL, self._client_id)),
            "sections": list(sections),
            "scope": " ".join(
                f"audience:{right}:{deed}" for right in _RIGHTS for deed in ("read", "list", "write", "export")
            ),
        }
        header = {"alg": "RS256", "typ": "JWT", "kid": str(uuid.uuid5(uuid.NAMESPACE_URL, "practice key"))}
        token = f"{_segment(header)}.{_segment(claims)}.{_encoded(secrets.token_bytes(256))}"
        self._expiries[token] = now + LIFE_SECONDS
        return token

    def trouble_with(self, authorization: str) -> str:
        """Return what is wrong with an Authorization header, or an empty text."""
        kind, _, token = authorization.partition(" ")
        if kind.lower() != "bearer" or not token:
            return "A bearer token is needed."
        expiry = self._expiries.get(token.strip())
        if expiry is None:
            return "The access token is not known."
        return "" if self._clock() < expiry else "The access token has expired."


def _segment(content: dict[str, Any]) -> str:
    return _encoded(json.dumps(content, separators=(",", ":")).encode())


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
