"""One account of APSIS One, as all its reports share it: where it is, its token, its limits."""

from __future__ import annotations

from dataclasses import dataclass, field

from apsis_desktop.api.limits import AccountLimits
from apsis_desktop.api.network import Origin, TimeLimits, origin_of, safe_address
from apsis_desktop.api.route import Route
from apsis_desktop.api.token import TokenSource
from apsis_desktop.errors import AddressNotSafe


@dataclass(frozen=True)
class Account:
    """`address` is the API's, without a slash at its end. Raises `AddressNotSafe` where that is not https."""

    address: str
    tokens: TokenSource
    limits: AccountLimits = field(default_factory=AccountLimits)
    time_limits: TimeLimits = field(default_factory=TimeLimits)
    route: Route = field(default_factory=Route)

    def __post_init__(self) -> None:
        object.__setattr__(self, "address", safe_address(self.address))

    @property
    def origin(self) -> Origin:
        origin = origin_of(self.address)
        if origin is None:
            raise AddressNotSafe(address=self.address)
        return origin
