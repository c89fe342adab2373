"""Which HTTP stack a client uses, and how: the options that every client takes, checked."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict

from wireloom.errors import ConfigurationError
from wireloom.registry import unknown

from .seam import AsyncPool, SyncPool

if TYPE_CHECKING:
    import httpx
    import httpx2

HttpClient: TypeAlias = "httpx.Client | httpx2.Client"
"""A blocking client that a caller may give."""

AsyncHttpClient: TypeAlias = "httpx.AsyncClient | httpx2.AsyncClient"
"""An asynchronous client that a caller may give."""

TransportName: TypeAlias = Literal["httpx", "httpx2", "fast"]

MAX_CONNECTIONS: Final = 1000
"""Default of `max_connections`."""


class HttpOptions(TypedDict, total=False):
    """How a client speaks HTTP.

    `transport` names the stack: "httpx" (the default), "httpx2" (with the extra `wireloom[httpx2]`) or "fast", which
    takes a fraction of the CPU time: aiohttp for asynchronous clients (with the extra `wireloom[fast]`), the standard
    library's `http.client` for blocking ones. `max_connections` is how many connections the client may have open at
    once, by default 1000, None for no bound; a call that finds none free waits for the `pool` limit of `Timeout`.
    `trust_env` (by default True) lets the environment name proxies (`HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`,
    `NO_PROXY`) and certificates (`SSL_CERT_FILE`, `SSL_CERT_DIR`), on every stack. With an `http_client` of the
    caller's, none of these may be set: it brings its own. `follow_redirects` is "same_origin" or None, the default: no
    redirect is followed, or those with 307 and 308 to the same scheme, host and port.
    """

    transport: TransportName
    max_connections: int | None
    trust_env: bool
    follow_redirects: Literal["same_origin"] | None


FAST: Final = "fast"
_MODULES: Final = ("httpx", "httpx2")
_TRANSPORTS: Final = (*_MODULES, FAST)


class HttpSettings:
    """The options of one client, checked. Raises `ConfigurationError`; nothing is opened."""

    def __init__(
        self, http_client: Any, options: Mapping[str, Any], kind: Literal["Client", "AsyncClient"]
    ) -> None:
        for name, value in options.items():
            if name not in _CHECKS:
                raise ConfigurationError(unknown("argument of a client", name, tuple(_CHECKS)))
            if http_client is not None and name != "follow_redirects":
                raise ConfigurationError(f"{name} cannot be set: http_client brings a pool of its own")
            _CHECKS[name](name, value)
        self.given: Final[Any] = http_client
        self.brings_auth: Final[bool] = getattr(http_client, "auth", None) is not None
        self.follow_redirects: Final = options.get("follow_redirects") is not None
        self._kind: Final = kind
        self._transport: Final[str] = (
            options.get("transport", "httpx") if http_client is None else _module_of(http_client, kind)
        )
        self._max_connections: Final[int | None] = options.get("max_connections", MAX_CONNECTIONS)
        self._trust_env: Final[bool] = options.get("trust_env", True)

    def sync_pool(self) -> SyncPool:
        """A blocking pool. Raises `ConfigurationError` where an extra is missing."""
        if self._transport == FAST:
            from .fast_sync import FastSyncPool

            return FastSyncPool(**self._fast())
        from .httpx_pools import SyncHttpxPool

        own = self.given is None
        most = self._max_connections if own else None
        return SyncHttpxPool(*self._httpx(), max_connections=most, own=own, bound=self._bound())

    def async_pool(self) -> AsyncPool:
        """An asynchronous pool. Raises `ConfigurationError` where an extra is missing."""
        if self._transport == FAST:
            _loaded("aiohttp", FAST)
            from .fast_async import FastAsyncPool

            return FastAsyncPool(**self._fast())
        from .httpx_pools import AsyncHttpxPool

        return AsyncHttpxPool(*self._httpx(), bound=self._bound())

    def _fast(self) -> dict[str, Any]:
        from .environment import Environment

        environment = Environment(trusted=self._trust_env)
        return {
            "environment": environment,
            "max_connections": self._max_connections,
            "bound": self._bound(),
        }

    def _httpx(self) -> tuple[Any, Any]:
        """A module with the API of httpx, and its client: the caller's or a new one."""
        from .httpx_pools import own_settings

        module = _loaded(self._transport, self._transport)
        if self.given is not None:
            return module, self.given
        settings = own_settings(module, max_connections=self._max_connections, trust_env=self._trust_env)
        try:
            return module, getattr(module, self._kind)(**settings)
        except (ImportError, ValueError, module.InvalidURL) as error:
            # Other texts may quote the proxy, which may have a password.
            problem = str(error) if isinstance(error, ImportError) else type(error).__name__
        raise ConfigurationError(
            f"the proxy that the environment names cannot be used: {problem}; name another, or set trust_env=False"
        )

    def _bound(self) -> str:
        if self.given is not None:
            return "how many there may be is set in the given http_client"
        return f"all {self._max_connections} are in use (max_connections={self._max_connections})"


def _module_of(client: Any, kind: str) -> str:
    """The module whose client this is. None is imported for that: a client's own module is."""
    for name in _MODULES:
        module = sys.modules.get(name)
        if module is not None and isinstance(client, getattr(module, kind)):
            return name
    wanted = " or ".join(f"{name}.{kind}" for name in _MODULES)
    raise ConfigurationError(f"http_client must be an {wanted}, not {type(client).__name__}")


def _loaded(module: str, transport: str) -> Any:
    try:
        return importlib.import_module(module)
    except ImportError:
        raise ConfigurationError(
            f'transport="{transport}" needs a package that is not installed: pip install "wireloom[{transport}]"'
        ) from None


def _check_transport(name: str, value: object) -> None:
    if value not in _TRANSPORTS:
        raise ConfigurationError(f"{name} must be one of {', '.join(_TRANSPORTS)}, not {value!r}")


def _check_redirects(name: str, value: object) -> None:
    if value not in (None, "same_origin"):
        raise ConfigurationError(f'{name} must be "same_origin" or None, not {value!r}')


def _check_count(name: str, value: object) -> None:
    if value is not None and (type(value) is not int or value < 1):
        raise ConfigurationError(f"{name} must be a positive integer or None, not {value!r}")


def _check_switch(name: str, value: object) -> None:
    if type(value) is not bool:
        raise ConfigurationError(f"{name} must be True or False, not {value!r}")


_CHECKS: Final[dict[str, Callable[[str, object], None]]] = {
    "transport": _check_transport,
    "max_connections": _check_count,
    "trust_env": _check_switch,
    "follow_redirects": _check_redirects,
}
"""The options, and what each may be."""
