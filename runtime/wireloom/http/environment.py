"""What the environment says about HTTP, for the stacks that do not read it themselves: proxies and certificates."""

from __future__ import annotations

import ssl
from base64 import b64encode
from urllib.parse import SplitResult, unquote, urlsplit

from msgspec import Struct

from wireloom.errors import ConfigurationError

from .certificates import tls_context


class Proxy(Struct, frozen=True):
    """A proxy that speaks HTTP. `authorization` is the value of its header, if it wants one."""

    host: str
    port: int
    authorization: str | None = None

    def __repr__(self) -> str:
        return f"Proxy({self.host}:{self.port})"


class Environment:
    """The proxies of the environment as it is now; none at all where it is not trusted."""

    def __init__(self, *, trusted: bool) -> None:
        from urllib.request import getproxies, proxy_bypass  # slow to load

        self._trusted = trusted
        self._proxies = getproxies() if trusted else {}
        self._bypass = proxy_bypass

    def proxy(self, scheme: str, host: str, port: int) -> Proxy | None:
        """The proxy for an origin. Raises `ConfigurationError` for one that does not speak plain HTTP."""
        url = self._proxies.get(scheme) or self._proxies.get("all")
        if not url or self._bypass(host) or self._bypass(f"{host}:{port}"):
            return None
        parts = _address(url if "://" in url else f"http://{url}")
        if parts is None or parts.scheme != "http" or not parts.hostname:
            raise ConfigurationError(
                f"the proxy for {scheme} in the environment is no http:// proxy, and this transport knows no other; "
                "take another transport, or set trust_env=False"
            )
        authorization = None
        if parts.username is not None:
            user = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            authorization = f"Basic {b64encode(user.encode()).decode()}"
        return Proxy(parts.hostname, parts.port or 80, authorization)

    def tls(self) -> ssl.SSLContext:
        """See `tls_context`."""
        return tls_context(trust_env=self._trusted)


def _address(url: str) -> SplitResult | None:
    """The parts of a URL; None where it is none."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts
