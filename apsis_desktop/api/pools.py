"""The connection pools beneath httpx, one for each proxy that leads to APSIS One."""

from __future__ import annotations

import threading
from urllib.parse import unquote, urlsplit

import httpcore

from apsis_desktop.api.network import Origin, system_certificates
from apsis_desktop.api.route import Route
from apsis_desktop.api.wires import InterruptibleNetwork
from apsis_desktop.errors import ProxyRefused


class Pools:
    """Makes pools as they are needed. Used on one thread."""

    def __init__(self, cancelled: threading.Event, route: Route) -> None:
        self._route = route
        self._network = InterruptibleNetwork(cancelled)
        self._pools: dict[tuple[str | None, bool], httpcore.ConnectionPool] = {}

    def pool_for(self, origin: Origin) -> httpcore.ConnectionPool:
        """Return the pool for an origin. Raises `ProxyRefused` where its proxy is of a kind that is not spoken here."""
        proxy = self._route.proxy_for(origin)
        secure = origin.scheme == "https"
        if (proxy, secure) not in self._pools:
            context = system_certificates() if secure else None
            if proxy is None:
                pool = httpcore.ConnectionPool(ssl_context=context, network_backend=self._network)
            else:
                try:
                    address, user = _split_user(proxy)
                    if urlsplit(address).scheme != "http" or not urlsplit(address).hostname:
                        raise ValueError("SOCKS, TLS to the proxy itself, or nothing at all")
                    pool = httpcore.HTTPProxy(
                        address, proxy_auth=user, ssl_context=context, network_backend=self._network
                    )
                except ValueError as error:
                    raise ProxyRefused(
                        host=origin.host, detail="the system's settings name a proxy that is not HTTP"
                    ) from error
            self._pools[proxy, secure] = pool
        return self._pools[proxy, secure]

    def close(self) -> None:
        for pool in self._pools.values():
            pool.close()
        self._pools.clear()


def _split_user(proxy: str) -> tuple[str, tuple[str, str] | None]:
    """Take name and password out of a proxy's address: they travel in a header of their own."""
    parts = urlsplit(proxy)
    bare = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    if parts.username is None:
        return bare, None
    return bare, (unquote(parts.username), unquote(parts.password or ""))
