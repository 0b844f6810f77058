"""Translates unsuccessful answers of APSIS One into errors.

Errors are `application/problem+json` with `status`, `title` and mostly `detail`; proxies in between may answer HTML
(API.md, S).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from apsis_desktop.api.origin import Origin, origin_of
from apsis_desktop.errors import (
    AnsweredNo,
    ApsisError,
    KeyNotAllowed,
    KeyUnknown,
    LinkElsewhere,
    LinkNotSafe,
    LinkUnusable,
    PossiblyStarted,
    ProxyCutOff,
    ProxyRefused,
    ProxySignIn,
    RefusedWithoutWords,
    ReportProblem,
    ReportTooLarge,
    SelectionRefused,
    ServiceAway,
    ServiceBusy,
    StrangeAnswer,
    TooManyColumns,
)

WEEK = 7 * 86_400
LONGEST_WORDS = 600  # characters of the provider's words that are shown
BUSY = frozenset({408, 423, 425, 429})  # like 5xx, another try may succeed


class Refusal(NamedTuple):
    """An unsuccessful answer. `name` names the exchange, without anything secret."""

    name: str
    status: int
    headers: Mapping[str, str]  # names in lower case
    body: bytes

    @property
    def detail(self) -> str:
        return f"{self.name}: {self.status} {self.headers.get('content-type', '')} {self.words}".strip()

    @property
    def words(self) -> str:
        """The provider's own words (`title`, `detail`); empty for anything else, such as a proxy's HTML."""
        try:
            problem = json.loads(self.body)
        except (ValueError, RecursionError):
            return ""
        if not isinstance(problem, dict):
            return ""
        said = (problem.get(key) for key in ("title", "detail"))
        texts = (" ".join(readable(text).split()).rstrip(".") for text in said if isinstance(text, str))
        return "".join(f"{text}. " for text in dict.fromkeys(texts) if text)[:LONGEST_WORDS].strip()

    @property
    def retry_after(self) -> float | None:
        return retry_after(self.headers)

    @property
    def strange(self) -> StrangeAnswer:
        return StrangeAnswer(detail=self.detail)

    @property
    def kind(self) -> str:
        """The Content-Type without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().casefold()

    @property
    def from_firewall(self) -> bool:
        """Whether it is a firewall's 403, which says nothing about the key: APSIS One's is problem+json with words."""
        return self.status == 403 and (self.kind != "application/problem+json" or not self.words)


def token_error(refusal: Refusal) -> ApsisError:
    """Return the error for a refused client ID and secret."""
    if refusal.status in {400, 422} and refusal.kind == "text/html":  # a proxy's, which knows nothing of keys
        return refusal.strange
    if refusal.status in {400, 401, 403, 422} and not refusal.from_firewall:
        return KeyUnknown(detail=refusal.detail)
    return error_for(refusal)


def error_for(refusal: Refusal) -> ApsisError:
    """Return the error for any exchange but the POST of a report."""
    status = refusal.status
    if status == 401:
        return KeyUnknown(detail=refusal.detail)
    if refusal.from_firewall:
        return refusal.strange
    if status == 403:
        return KeyNotAllowed(words=refusal.words, detail=refusal.detail)
    if status in BUSY or status >= 500:
        return ServiceBusy(status=str(status), retry_after=refusal.retry_after, detail=refusal.detail)
    if status >= 400 and refusal.words:
        return AnsweredNo(words=refusal.words, detail=refusal.detail)
    return refusal.strange


def error_from_elsewhere(refusal: Refusal) -> ServiceAway:
    """Return the error for an answer of another host after a redirect, which knows neither the key nor the report."""
    if refusal.status in BUSY or refusal.status >= 500:
        return ServiceBusy(status=str(refusal.status), retry_after=refusal.retry_after, detail=refusal.detail)
    return refusal.strange


def report_error(refusal: Refusal, *, columns: int) -> ApsisError:
    """Return the error for a refused POST of a report.

    Only 423, 425, 429 and 503 say that it was not accepted and may be sent again; any other 5xx, and a redirect, leave
    that open.
    """
    status, detail = refusal.status, refusal.detail
    if status in {401, 403, 423, 425, 429, 503}:
        return error_for(refusal)
    if status == 413:
        return (TooManyColumns if columns > 1 else ReportTooLarge)(detail=detail)
    if status in {400, 422}:
        if refusal.words:
            return SelectionRefused(words=refusal.words, detail=detail)
        return RefusedWithoutWords(status=str(status), detail=detail)
    if status < 400 or status == 408 or status >= 500:
        return PossiblyStarted(detail=detail)
    return SelectionRefused(words=refusal.words, detail=detail) if refusal.words else ReportProblem(detail=detail)


def proxy_error(answer: str, host: str, detail: str) -> ProxyRefused:
    """Return the error for a proxy that refuses a connection; `answer` begins with its status."""
    status = answer[:3]
    if status == "407":
        return ProxySignIn(detail=detail)
    if status in {"502", "503", "504"}:
        return ProxyCutOff(host=host, status=status, detail=detail)
    return ProxyRefused(host=host, detail=detail)


def link_error(url: str, ours: Origin, detail: str) -> LinkElsewhere:
    """Return the error for a link or redirect that is not followed; `ours` is the API's origin."""
    origin = origin_of(url)
    if origin is None:
        return LinkUnusable(detail=detail)
    if origin.scheme == "http" and ours.scheme == "https" and origin.host == ours.host:
        return LinkNotSafe(address=f"http://{origin.host}", detail=detail)
    place = origin.host if origin.host != ours.host else f"{origin.scheme}://{origin.host}:{origin.port}"
    return LinkElsewhere(host=place, detail=detail)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return a `Retry-After`, seconds or a date, as seconds from now; None where it is invalid or absurd.

    A date is compared with the answer's own, as this computer's clock may be wrong.
    """
    value = headers.get("retry-after", "")
    moment = server_date(value)
    try:
        now = server_date(headers.get("date")) or datetime.now(UTC)
        seconds = max(0.0, (moment - now).total_seconds()) if moment else float(value)
    except ValueError:
        return None
    return seconds if 0 <= seconds < WEEK else None


def server_date(value: str | None) -> datetime | None:
    """Parse an HTTP date; None where it is invalid."""
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(value or "")
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return None


def readable(text: str) -> str:
    """Replace lone surrogates, which JSON may hold but no screen, file or header can."""
    return text.encode("utf-8", "replace").decode()


def exchange_name(method: str, url: str) -> str:
    """Return the name of an exchange for logs and error details, without the query, which may be secret."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return method
    return f"{method} {parts.scheme}://{host}{parts.path}"
