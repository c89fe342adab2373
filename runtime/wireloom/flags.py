"""Feature flags: which value each has, and where it came from.

A flag is looked for in the call, then the client, then the environment (`WIRELOOM_FLAGS`), then the client's
`flag_provider`; else it has the default of its spec. Flags are given as

    {"vendor.flag": True}                   by full name
    {"vendor": {"flag": "value"}}           by vendor
    VendorFlags(flag=True)                  the typed struct that is generated with a vendor

or as a sequence of such. None is not given. A flag that the vendor does not have is an error.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, Protocol, TypeAlias, cast

import msgspec
from msgspec import UNSET, Struct

from .errors import ConfigurationError
from .registry import unknown
from .vendor import Effect, Feature, Vendor

ENVIRONMENT: Final = "WIRELOOM_FLAGS"
"""The environment variable: `vendor.flag=on,vendor.version=2023-06-01`."""

FlagSource: TypeAlias = Literal["call", "client", "environment", "provider", "default"]
_SOURCES: Final[tuple[FlagSource, ...]] = ("call", "client", "environment", "provider", "default")
"""The nearest first."""

FlagsInput: TypeAlias = Mapping[str, Any] | Struct | Sequence[Mapping[str, Any] | Struct]
FlagTable: TypeAlias = dict[str, dict[str, bool | str]]
"""Values by vendor and flag."""

_ON: Final = frozenset({"on", "true", "yes", "1"})
_OFF: Final = frozenset({"off", "false", "no", "0"})


class FlagProvider(Protocol):
    """A service that is asked for each flag that neither call nor client nor environment has set."""

    def value(self, name: str, default: bool | str) -> bool | str | None:
        """The value of the flag `vendor.flag`; None where the service has none, and the default counts."""
        ...


def known_provider(given: FlagProvider | None) -> FlagProvider | None:
    """The provider; raises `ConfigurationError` for what is none."""
    if isinstance(given, type) or (given is not None and not callable(getattr(given, "value", None))):
        told = given.__name__ if isinstance(given, type) else f"of type {type(given).__name__}"
        raise ConfigurationError(
            f"flag_provider must be an object with a method value(name, default), like OpenFeatureFlags(), not {told}"
        )
    return given


class Flag(Struct, frozen=True):
    """A flag in force. `values` lists what it could be."""

    vendor: str
    name: str
    value: bool | str
    source: FlagSource
    values: tuple[bool | str, ...]
    stage: Literal["stable", "beta", "deprecated"]
    description: str

    def __str__(self) -> str:
        value = ("on" if self.value else "off") if isinstance(self.value, bool) else self.value
        return f"{self.vendor}.{self.name} = {value} ({self.source})"


def flag_table(flags: FlagsInput | None, *, vendors: Sequence[str]) -> FlagTable:
    """The given flags by vendor. Raises `ConfigurationError` for a name of no vendor in `vendors`."""
    table: FlagTable = {}
    if flags is None:
        return table
    if not isinstance(flags, Mapping | Struct):
        if not isinstance(cast("object", flags), list | tuple):
            raise ConfigurationError(f"flags must be a mapping or a list of such, not {type(flags).__name__}")
        for each in flags:
            _add(table, flag_table(each, vendors=vendors))
        return table
    if isinstance(flags, Struct):
        flags = {_vendor_of(flags): msgspec.structs.asdict(flags)}
    for name, value in flags.items():
        vendor, dot, flag = str(name).partition(".")
        if vendor not in vendors:
            raise ConfigurationError(f"flags: {unknown('vendor', vendor, tuple(vendors))}")
        if dot:
            _add(table, {vendor: {flag: value}})
        elif isinstance(value, Struct):
            _add(table, {vendor: msgspec.structs.asdict(value)})
        elif isinstance(value, Mapping):
            _add(table, {vendor: dict(cast("Mapping[str, Any]", value))})
        else:
            raise ConfigurationError(
                f"flags: {name!r} needs a mapping of flags, or a name like '{name}.flag'"
            )
    return table


def environment_table(text: str | None, *, vendors: Sequence[str]) -> FlagTable:
    """The flags of `WIRELOOM_FLAGS`. A name alone switches its flag on."""
    given: dict[str, Any] = {}
    for entry in (text or "").split(","):
        name, equals, value = entry.strip().partition("=")
        if not name:
            continue
        if "." not in name:
            raise ConfigurationError(f"{ENVIRONMENT}: {name!r} must be written vendor.flag=value")
        given[name.strip()] = value.strip() if equals else "on"
    return flag_table(given, vendors=vendors)


def resolve(
    vendor: Vendor,
    *,
    call: FlagTable,
    client: FlagTable,
    environment: FlagTable,
    provider: FlagProvider | None = None,
) -> tuple[Flag, ...]:
    """Every flag of the vendor with its value and source, in the order of the spec.

    Raises `ConfigurationError` for a flag or a value that the vendor does not have.
    """
    layers: tuple[tuple[FlagSource, Mapping[str, bool | str]], ...] = (
        ("call", call.get(vendor.name, {})),
        ("client", client.get(vendor.name, {})),
        ("environment", environment.get(vendor.name, {})),
    )
    for source, layer in layers:
        for name in layer:
            if name not in vendor.features:
                where = ENVIRONMENT if source == "environment" else f"flags of the {source}"
                raise ConfigurationError(
                    f"{where}: {unknown('flag of ' + vendor.name, name, tuple(vendor.features))}"
                )
    return tuple(
        _flag(vendor.name, name, feature, layers, provider) for name, feature in vendor.features.items()
    )


def effects(features: Mapping[str, Feature], flags: Sequence[Flag]) -> list[Effect]:
    """What the flags in force do to a request, in the order of the spec."""
    found = (_effect(features, flag) for flag in flags)
    return [effect for effect in found if effect is not None]


def selected_dialect(features: Mapping[str, Feature], flags: Sequence[Flag]) -> str | None:
    """The dialect that the flags select: that of the flag set nearest to the call; of several as near, the last one's."""
    selecting = _selecting(features, flags)
    return list(selecting.values())[-1] if selecting else None


def without_effect(vendor: Vendor, dialect: str, flags: Sequence[Flag]) -> list[Flag]:
    """The flags that somebody has set, and that do nothing in `dialect` while another dialect of the vendor heeds them.

    One that selects a dialect is none where a nearer one selects another.
    """
    if all(flag.source == "default" for flag in flags):
        return []
    selecting = _selecting(vendor.features, flags)

    def heeded(flag: Flag, name: str) -> bool:
        own = vendor.dialects[name].features
        effect = _effect(vendor.features if own is None else own, flag)
        if effect is None or effect.dialect is None:
            return effect not in (None, Effect())
        return effect.dialect == name and flag.name in selecting

    return [
        flag
        for flag in flags
        if flag.source != "default"
        and not heeded(flag, dialect)
        and any(heeded(flag, name) for name in vendor.dialects)
    ]


def _selecting(features: Mapping[str, Feature], flags: Sequence[Flag]) -> dict[str, str]:
    """The dialects that the flags nearest to the call select, by flag."""
    found: dict[FlagSource, dict[str, str]] = {}
    for flag in flags:
        effect = _effect(features, flag)
        if effect is not None and effect.dialect is not None:
            found.setdefault(flag.source, {})[flag.name] = effect.dialect
    return next((found[source] for source in _SOURCES if source in found), dict[str, str]())


def _effect(features: Mapping[str, Feature], flag: Flag) -> Effect | None:
    feature = features.get(flag.name)
    if feature is None:
        return None  # A flag of another dialect.
    if isinstance(flag.value, bool):
        return feature.on if flag.value else feature.off
    return (feature.choice or {}).get(flag.value)


def _flag(
    vendor: str,
    name: str,
    feature: Feature,
    layers: Sequence[tuple[FlagSource, Mapping[str, bool | str]]],
    provider: FlagProvider | None,
) -> Flag:
    source: FlagSource = "default"
    value: Any = feature.default
    for layer_source, layer in layers:
        if name in layer:
            source, value = layer_source, layer[name]
            break
    else:
        provided = provider.value(f"{vendor}.{name}", feature.default) if provider is not None else None
        if provided is not None:
            source, value = "provider", provided
    values: tuple[bool | str, ...] = tuple(feature.choice) if feature.choice is not None else (False, True)
    return Flag(
        vendor=vendor,
        name=name,
        value=value if source == "default" else _value(f"{vendor}.{name}", value, values),
        source=source,
        values=values,
        stage=feature.stage,
        description=feature.description,
    )


def _value(name: str, value: Any, values: tuple[bool | str, ...]) -> bool | str:
    if True in values:
        if isinstance(value, str):
            value = {**dict.fromkeys(_ON, True), **dict.fromkeys(_OFF, False)}.get(value.lower(), value)
        if isinstance(value, bool):
            return value
        raise ConfigurationError(f"the flag {name} is on or off, not {value!r}; give True or False")
    if isinstance(value, str) and value in values:
        return value
    known = tuple(str(each) for each in values)
    raise ConfigurationError(unknown(f"value of the flag {name}:", str(value), known))


def _add(table: FlagTable, more: Mapping[str, Mapping[str, Any]]) -> None:
    for vendor, flags in more.items():
        given = {name: value for name, value in flags.items() if value is not None and value is not UNSET}
        table.setdefault(vendor, {}).update(given)


def _vendor_of(flags: Struct) -> str:
    vendor: object = getattr(flags, "__vendor__", None)
    if not isinstance(vendor, str):
        raise ConfigurationError(f"{type(flags).__name__} is no struct of flags: it has no __vendor__")
    return vendor
