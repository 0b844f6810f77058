"""The proxy that the operating system or the environment names."""

from __future__ import annotations

from apsis_desktop.api.origin import Origin, is_loopback
from apsis_desktop.api.proxy.no_proxy import is_exempt


def system_proxy(origin: Origin) -> str | None:
    """Return the address of the proxy that the system's settings name for an origin; never one for loopback."""
    import urllib.request

    if is_loopback(origin.host):
        return None
    named = urllib.request.getproxies_environment()  # it comes before what else a system has, its exceptions too
    if named:
        if is_exempt(origin.host, origin.port, named.get("no", "")):
            return None
    elif urllib.request.proxy_bypass(origin.host):
        return None
    proxies = named or urllib.request.getproxies()
    proxy = (proxies.get(origin.scheme) or proxies.get("all") or "").strip()
    if not proxy:
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
