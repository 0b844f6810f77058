"""An account of APSIS One, shared by all its reports: address, token, rate limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from apsis_desktop.api.origin import Origin, TimeLimits, origin_of, safe_address
from apsis_desktop.api.proxy import Route
from apsis_desktop.api.rate_limits import AccountLimits
from apsis_desktop.api.token_renewal import TokenSource


@dataclass(frozen=True)
class Account:
    """`address` is the API's, without a trailing slash. Raises `AddressNotSafe` where it is not https.

    `note_date` is called with the `Date` of each answer, on the thread of the exchange.
    """

    address: str
    tokens: TokenSource
    limits: AccountLimits = field(default_factory=AccountLimits)
    time_limits: TimeLimits = field(default_factory=TimeLimits)
    route: Route = field(default_factory=Route)
    note_date: Callable[[datetime], None] = lambda _date: None
    origin: Origin = field(init=False)

    def __post_init__(self) -> None:
        address = safe_address(self.address)
        object.__setattr__(self, "address", address)
        object.__setattr__(self, "origin", origin_of(address))
