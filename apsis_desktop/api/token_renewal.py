"""The access token of an account, shared by all its reports: cached, and renewed ahead of its end.

The token is a JWT, valid up to 24 h; its expiry is in the `exp` claim, `expires_in` is deprecated (API.md, D). The
token endpoint is limited strictly, so a token is kept, also from one start to the next.
"""

from __future__ import annotations

import base64
import binascii
import json
import threading
import time
from collections.abc import Callable
from typing import NamedTuple, Protocol

from apsis_desktop.errors import Cancelled, ServiceAway, StrangeAnswer

AHEAD = 300.0  # seconds before its end at which a token is renewed
FALLBACK_LIFE = 3600.0  # seconds, for a token that does not say when it ends
JUST_MADE = 60.0  # seconds: a younger token that is refused is hardly refused for its age
THIS_MOMENT = 2.0  # seconds: a server whose clock is behind may take a younger token for not yet valid


class TokenCache(Protocol):
    """Keeps a token from one start to the next; never raises. A key from the environment has none."""

    def load(self) -> str | None: ...
    def save(self, token: str) -> None: ...


class _Token(NamedTuple):
    text: str
    made_at: float
    ends_at: float
    instead_of_refused: bool = False

    def __repr__(self) -> str:
        return "_Token(…)"  # the text must not get into a log by way of a traceback


class TokenSource:
    """Provides the account's token, and gets a new one when that is due."""

    def __init__(
        self, client_id: str, secret: str, cache: TokenCache | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        self._client_id = client_id
        self._secret = secret
        self._cache = cache
        self._clock = clock
        self._lock = threading.Lock()
        self._token: _Token | None = None
        self._cache_read = False

    @property
    def client_id(self) -> str:
        return self._client_id

    def get(
        self, ask: Callable[[dict[str, str]], object], cancelled: threading.Event, *, instead_of: str | None = None
    ) -> str:
        """Return a token, from `ask` (which posts the given body) where there is no valid one.

        `instead_of` is a token that was refused: if another report has renewed it meanwhile, the new one is returned.
        A token stays in use while it is renewed ahead of its end, and where that fails.
        Raises what `ask` raises, `StrangeAnswer`, and `Cancelled`.
        """
        known = self._usable_token(instead_of)
        if known is not None and not self._is_due(known):
            return known.text
        while not self._lock.acquire(timeout=0.2):
            if cancelled.is_set():
                raise Cancelled
            known = self._usable_token(instead_of)
            if known is not None:
                return known.text
        try:
            self._read_cache()
            known = self._usable_token(instead_of)
            if known is not None and not self._is_due(known):
                return known.text
            try:
                fresh = self._parse_answer(
                    ask(
                        {
                            "grant_type": "client_credentials",
                            "client_id": self._client_id,
                            "client_secret": self._secret,
                        }
                    ),
                    instead_of_refused=instead_of is not None,
                )
            except ServiceAway:
                if known is None:
                    raise
                return known.text
            self._token = fresh
            if self._cache is not None:
                self._cache.save(fresh.text)
            return fresh.text
        finally:
            self._lock.release()

    def keep_in(self, cache: TokenCache | None) -> None:
        """Use this cache from now on, and save the current token in it; None: keep tokens no longer."""
        self._cache = cache
        if cache is not None and self._token is not None:
            cache.save(self._token.text)

    def may_be_stale(self, token: str, *, just_made: bool) -> bool:
        """Whether a fresh token may help where this one was refused.

        One made within the last minute counts only where `just_made` says so, and not where it has itself replaced a
        refused one.
        """
        known = self._token
        if known is None or known.text != token or not self._is_younger(known, JUST_MADE):
            return True
        return just_made and not known.instead_of_refused

    def may_be_early(self, token: str) -> bool:
        """Whether a token was made just now, so that a server may take it for not yet valid."""
        known = self._token
        return known is not None and known.text == token and self._is_younger(known, THIS_MOMENT)

    def _usable_token(self, refused: str | None) -> _Token | None:
        """Return the current token where it is still valid and not the refused one."""
        known = self._token
        good = known is not None and known.text != refused and known.ends_at > self._clock()
        return known if good else None

    def _is_due(self, token: _Token) -> bool:
        """Whether to renew it. A short-lived token must not be renewed for every request."""
        return token.ends_at - self._clock() <= min(AHEAD, max(0.0, token.ends_at - token.made_at) / 10)

    def _is_younger(self, token: _Token, seconds: float) -> bool:
        return 0 <= self._clock() - token.made_at < seconds  # less than nothing: the clock has been set back

    def _read_cache(self) -> None:
        if not self._cache_read:
            self._cache_read = True
            text = self._cache.load() if self._cache is not None else None
            ends_at = expiry(text) if text else None
            if text and ends_at is not None and _is_header_safe(text):
                self._token = _Token(text, made_at=float("-inf"), ends_at=ends_at)

    def _parse_answer(self, answer: object, *, instead_of_refused: bool) -> _Token:
        text = answer.get("access_token") if isinstance(answer, dict) else None
        if not isinstance(text, str) or not _is_header_safe(text.strip()):
            raise StrangeAnswer(detail="POST /oauth/token: no token in the answer")
        now = self._clock()
        ends_at = expiry(text)
        if ends_at is None or ends_at <= now:  # this computer's clock is fast: it must not ask again each time
            seconds = answer.get("expires_in") if isinstance(answer, dict) else None
            ends_at = now + (float(seconds) if isinstance(seconds, int) and 0 < seconds < 10**6 else FALLBACK_LIFE)
        return _Token(text.strip(), now, ends_at, instead_of_refused)


def expiry(token: str) -> float | None:
    """Return the `exp` claim of a JWT, in seconds since 1970, or None."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return None
    ends_at = claims.get("exp") if isinstance(claims, dict) else None
    if isinstance(ends_at, bool) or not isinstance(ends_at, int | float):
        return None
    return float(ends_at) if 0 < ends_at < 1e12 else None  # not a number compares as false


def _is_header_safe(token: str) -> bool:
    """Whether a token may go into a header: a line break in it would inject another header."""
    return bool(token) and token.isascii() and token.isprintable() and " " not in token
