"""Where a call goes, as which user, under which flags: the caller's settings of a vendor joined with its spec."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, TypeAlias, cast

from msgspec import Struct

from .address import filled_base_url
from .arguments import is_mapping
from .bounds import DEFAULT_BOUNDS, Bounds
from .errors import ConfigurationError
from .flags import (
    ENVIRONMENT,
    Flag,
    FlagProvider,
    FlagTable,
    effects,
    environment_table,
    resolve,
    selected_dialect,
    without_effect,
)
from .outgoing import EVENT_STREAM, Outgoing, checked_base_url, checked_headers, outgoing
from .registry import known_vendors, unknown
from .scan import with_effects
from .vendor import Auth, Dialect, Effect, Endpoint, Vendor

KeySource: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A key, or what gives one for each call; an asynchronous one is for asynchronous clients."""


class VendorSettings(Struct, frozen=True, kw_only=True):
    """What a client may set for a vendor. All of it has a default in the vendor's spec.

    `vendor` is the vendor itself, where it is not an installed one. `dialect` selects one of several. `arguments`
    are the vendor's own: parts of its address, such as a project or a region, and what travels as headers, such as the
    name of the caller's app, with each call whose endpoint takes it.
    """

    api_key: KeySource | None = None
    base_url: str | None = None
    headers: Mapping[str, str] = {}
    dialect: str | None = None
    vendor: Vendor | None = None
    arguments: Mapping[str, str | int | float | bool] = {}

    def __repr__(self) -> str:
        shown = self.base_url and self.base_url.partition("?")[0]
        return f"VendorSettings(base_url={shown!r})"


_SETTINGS: Final = VendorSettings.__struct_fields__
_KINDS: Final[dict[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


def settings_of(name: str, given: Any) -> VendorSettings:
    """The settings of a vendor, from a mapping, from `VendorSettings`, or from a `Vendor` alone.

    Raises `ConfigurationError` for what is not a setting.
    """
    if isinstance(given, Vendor):
        return VendorSettings(vendor=given)
    if isinstance(given, Mapping):
        values = dict(cast("Mapping[str, Any]", given))
        for setting in values:
            if setting not in _SETTINGS:
                raise ConfigurationError(f"vendors: {unknown(f'setting of {name}', setting, _SETTINGS)}")
        given = VendorSettings(**values)
    if not isinstance(given, VendorSettings):
        raise ConfigurationError(f"vendors: {name!r} needs a mapping of settings ({', '.join(_SETTINGS)})")
    for setting in ("headers", "arguments"):
        if not is_mapping(getattr(given, setting)):
            raise ConfigurationError(f"vendors: the {setting} of {name} must be a mapping with names as keys")
    key: object = given.api_key
    if key is not None and not isinstance(key, str) and not callable(key):
        raise ConfigurationError(
            f"vendors: the api_key of {name} must be a string or a function that returns one"
        )
    if given.base_url is not None:
        checked_base_url(given.base_url, name)
    checked_headers(given.headers)
    return given


def check_arguments(vendor: Vendor, given: Mapping[str, Any]) -> None:
    """Raises `ConfigurationError` for what is no argument of the vendor's address or calls, or has the wrong type."""
    known = {name: "string" for name, argument in vendor.arguments.items() if argument.of is None}
    known |= {
        argument.argument or header: argument.type
        for dialect in vendor.dialects.values()
        for header, argument in dialect.generate.headers.items()
    }
    for name, value in given.items():
        if name not in known:
            raise ConfigurationError(
                f"vendors: {unknown(f'argument of {vendor.name}', name, tuple(known))}; "
                "headers takes headers by their own names"
            )
        kinds = _KINDS[known[name]]
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise ConfigurationError(
                f"vendors: the argument {name} of {vendor.name} must be {known[name]}, not {type(value).__name__}"
            )


def argument_headers(endpoint: Endpoint, given: Mapping[str, Any]) -> dict[str, str]:
    """The headers that carry the arguments that an endpoint takes."""
    return {
        header: header_text(given[argument.argument or header])
        for header, argument in endpoint.headers.items()
        if (argument.argument or header) in given
    }


def header_text(value: Any) -> str:
    """A value as the text of a header."""
    return str(value).lower() if isinstance(value, bool) else str(value)


class Target(Struct, frozen=True, kw_only=True):
    """A vendor as one call meets it. `brings_auth`: the caller's HTTP client signs what it sends, so no key is needed."""

    vendor: Vendor
    dialect: Dialect
    settings: VendorSettings
    flags: tuple[Flag, ...]
    effects: tuple[Effect, ...]
    brings_auth: bool = False

    def __repr__(self) -> str:
        return f"Target({self.vendor.name}, {self.dialect.name})"

    def idle_flags(self) -> list[Flag]:
        """The flags that somebody has set, and that this dialect does not heed though another one does."""
        return without_effect(self.vendor, self.dialect.name, self.flags)

    @property
    def auth(self) -> Auth:
        """How this dialect of the vendor is told who asks."""
        return self.dialect.auth or self.vendor.auth

    def base_url(self) -> str:
        """The caller's base URL, or the vendor's with its holes filled.

        Raises `ConfigurationError` when a value for one is missing.
        """
        selected = [effect.base_url for effect in self.effects if effect.base_url is not None]
        own = selected[-1] if selected else self.dialect.base_url or self.vendor.base_url
        return self.settings.base_url or filled_base_url(
            own, self.vendor.arguments, self.settings.arguments, vendor=self.vendor.name
        )

    def check(self) -> None:
        """Raises `ConfigurationError` when what every call needs is missing: a key, a part of the address."""
        self.key_source()
        self.base_url()

    def _stream_query(self, endpoint: Endpoint) -> dict[str, str]:
        """The query parameters that ask for a stream."""
        selected = [effect.stream_query for effect in self.effects if effect.stream_query is not None]
        return selected[-1] if selected else endpoint.stream_query

    def key_source(self) -> KeySource | None:
        """The key or its source: the settings', else the first environment variable that is set.

        Raises `ConfigurationError` when a key is needed and there is none.
        """
        auth = self.auth
        if self.settings.api_key is not None:
            return self.settings.api_key
        for name in auth.env:
            if os.environ.get(name):
                return os.environ[name].strip()
        if auth.optional or self.brings_auth:
            return None
        raise ConfigurationError(
            f"no API key for {self.vendor.name}: set {' or '.join(auth.env) or 'it'} in the environment, or give api_key"
        )

    def outgoing(
        self,
        endpoint: Endpoint,
        *,
        key: str | None,
        auth: str | None = None,
        body: bytes | None = None,
        path_values: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: tuple[Mapping[str, str], ...] = (),
        stream: bool = False,
        bounds: Bounds = DEFAULT_BOUNDS,
    ) -> Outgoing:
        """The request of a call to `endpoint`; of two headers with one name the caller's own wins."""
        own_headers = self.dialect.headers if self.dialect.headers is not None else self.vendor.headers
        once = self.vendor.idempotency_header if endpoint.method != "GET" else None
        asked = [header for effect in self.effects for header in effect.headers.values()]
        words = (*own_headers.values(), *(text if isinstance(text, str) else text.append for text in asked))
        return outgoing(
            vendor=self.vendor.name,
            errors=self.dialect.errors,
            method=endpoint.method,
            base_url=self.base_url(),
            path=(stream and endpoint.stream_path) or endpoint.path,
            path_values=path_values,
            query={**self._stream_query(endpoint), **(query or {})} if stream else query,
            headers=(
                {} if once is None else {once: os.urandom(16).hex()},
                own_headers,
                argument_headers(endpoint, self.settings.arguments),
                self.settings.headers,
                *headers,
            ),
            known={word for text in words for word in text.split(",")},
            scheme=self.auth.schemes[auth or self.auth.default],
            key=key,
            body=body,
            stream=stream,
            media_types=_STREAMS[self.dialect.framing.kind],
            tolerate=self.dialect.tolerate,
            bounds=bounds,
        )


_STREAMS: Final = {
    "sse": (EVENT_STREAM,),
    "json_array": ("application/json",),
    "sse_or_json_array": (EVENT_STREAM, "application/json"),
}
"""The media types of a stream, by its framing."""


def target_of(
    vendor: Vendor,
    settings: VendorSettings,
    flags: tuple[Flag, ...],
    dialect: str | None = None,
    *,
    brings_auth: bool = False,
) -> Target:
    """The vendor with the settings and flags of a call.

    The dialect is the given one (an endpoint's own), else that of the settings, of the flags, or the vendor's first.
    Raises `ConfigurationError` for an unknown one.
    """
    selected = selected_dialect(vendor.features, flags)
    name = dialect or settings.dialect or selected or vendor.default_dialect
    if name not in vendor.dialects:
        raise ConfigurationError(unknown(f"dialect of {vendor.name}", name, tuple(vendor.dialects)))
    chosen = vendor.dialects[name]
    in_force = tuple(effects(vendor.features if chosen.features is None else chosen.features, flags))
    return Target(
        vendor=vendor,
        dialect=with_effects(chosen, in_force),
        settings=settings,
        flags=flags,
        effects=in_force,
        brings_auth=brings_auth,
    )


def flags_of(
    vendor: Vendor,
    *,
    call: FlagTable,
    client: FlagTable,
    provider: FlagProvider | None = None,
    given: Mapping[str, Vendor] | None = None,
) -> tuple[Flag, ...]:
    """The flags in force for a call, with the environment as it is now."""
    text = os.environ.get(ENVIRONMENT)
    names = known_vendors(given) if text else ()
    environment = environment_table(text, vendors=(*names, vendor.name))
    return resolve(vendor, call=call, client=client, environment=environment, provider=provider)
