"""The httpcore connection pools, one for each proxy."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable
from functools import partial

import httpcore

from apsis_desktop.api.cancellable_network import CancellableNetwork
from apsis_desktop.api.deadline import Deadline
from apsis_desktop.api.origin import Origin, system_certificates
from apsis_desktop.api.proxy import ProxyAddress, Route, read_proxy

KEPT_OPEN = 5.0  # seconds: one that was idle for longer may have been closed, and a POST sent on it would be lost


class ConnectionPools:
    """Creates pools on demand. Used on one thread."""

    def __init__(self, cancelled: threading.Event, route: Route, deadline: Deadline) -> None:
        self._route = route
        self._network = CancellableNetwork(cancelled, deadline)
        self._pools: dict[tuple[str | None, bool, bool], httpcore.ConnectionPool] = {}

    def pool_for(self, origin: Origin) -> httpcore.ConnectionPool:
        """Return the pool for an origin. Raises `ProxyUnreadable` and `ProxyKindUnknown`."""
        proxy = self._route.proxy_for(origin)
        secure = origin.scheme == "https"
        wanted = proxy, secure, proxy in self._route.takes_latin
        if wanted not in self._pools:
            context = system_certificates() if secure else None
            if proxy is None:
                pool = httpcore.ConnectionPool(
                    ssl_context=context, keepalive_expiry=KEPT_OPEN, network_backend=self._network
                )
            else:
                pool = self._proxy_pool(proxy, context)
            self._pools[wanted] = pool
        return self._pools[wanted]

    def close(self) -> None:
        for pool in self._pools.values():
            pool.close()
        self._pools.clear()

    def _proxy_pool(self, proxy: str, context: ssl.SSLContext | None) -> httpcore.ConnectionPool:
        address, latin = read_proxy(proxy), self._route.takes_latin
        first, *others = address.sign_ins()
        took_other = partial(latin.add, proxy)
        if others and proxy in latin:
            first, others, took_other = others[0], [first], partial(latin.discard, proxy)
        pool = _Proxy(address, first, context, self._network)
        for other in others:
            pool.otherwise, pool.took_other = _Proxy(address, other, context, self._network), took_other
        return pool


class _Proxy(httpcore.HTTPProxy):
    """A proxy with its credentials in one encoding, and `otherwise` in another."""

    def __init__(
        self,
        address: ProxyAddress,
        sign_in: tuple[bytes, bytes] | None,
        context: ssl.SSLContext | None,
        network: httpcore.NetworkBackend,
    ) -> None:
        url = httpcore.URL(scheme="http", host=address.host, port=address.port, target="/")
        super().__init__(
            url, proxy_auth=sign_in, ssl_context=context, keepalive_expiry=KEPT_OPEN, network_backend=network
        )
        self.otherwise: _Proxy | None = None
        self.took_other: Callable[[], None] = lambda: None

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request, and once more where the proxy refuses the sign-in: nothing of it was sent then."""
        try:
            return super().handle_request(request)
        except httpcore.ProxyError as error:
            if self.otherwise is None or not str(error).startswith("407"):
                raise
            response = self.otherwise.handle_request(request)
            self.took_other()
            return response

    def close(self) -> None:
        super().close()
        if self.otherwise is not None:
            self.otherwise.close()
