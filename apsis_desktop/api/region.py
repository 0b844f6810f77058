"""The regions of APSIS One."""

from __future__ import annotations

from enum import StrEnum


class Region(StrEnum):
    """One of APSIS One's two regions; the value is what settings and `APSIS_REGION` say."""

    EU = "eu"
    APAC = "apac"

    @property
    def url(self) -> str:
        """The address of the region's API, without a slash at its end (API.md, hosts: D)."""
        return {Region.EU: "https://api.apsis.one", Region.APAC: "https://api-apac.apsis.one"}[self]
