"""The proxy of the operating system or the environment."""

from __future__ import annotations

from apsis_desktop.api.origin import Origin, is_loopback
from apsis_desktop.api.proxy.no_proxy import is_exempt


def system_proxy(origin: Origin) -> str | None:
    """Return the address of the system's proxy for an origin, or None; always None for loopback."""
    import urllib.request

    if is_loopback(origin.host):
        return None
    named = urllib.request.getproxies_environment()  # before the system's settings, including NO_PROXY
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
