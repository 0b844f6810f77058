"""Errors as problem+json."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus


class Problem(Exception):
    """Becomes `application/problem+json` with `status`, `title` and `detail` (API.md, ground S)."""

    def __init__(self, status: int, detail: str, *, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers: Mapping[str, str] = headers or {}

    def content(self) -> dict[str, object]:
        return {"status": self.status, "title": HTTPStatus(self.status).phrase, "detail": self.detail}
