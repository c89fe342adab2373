"""Where vendors come from: what the caller passed, the generated packages, and entry points of others.

Nothing is imported before a vendor is used.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module, util
from typing import TYPE_CHECKING, Any, Final, cast

from .errors import ConfigurationError
from .vendor import Vendor

if TYPE_CHECKING:
    from importlib.metadata import EntryPoints

ENTRY_POINTS: Final = "wireloom.vendors"
"""The entry-point group of vendor packages: name -> a `Vendor`, or a module with one in `VENDOR`."""

_GENERATED: Final = "wireloom_vendors"


def find_vendor(name: str, given: Mapping[str, Vendor] | None = None) -> Vendor:
    """The vendor of this name: from `given`, else generated, else from an entry point.

    Raises `ConfigurationError`, which lists the known ones.
    """
    if given is not None and name in given:
        return given[name]
    module = _index().get(name)
    if module is not None:
        return _checked(import_module(module), f"{name} ({module})")
    for point in _entry_points().select(name=name):
        return _checked(point.load(), f"{name} (entry point {point.value})")
    raise ConfigurationError(unknown("vendor", name, known_vendors(given)))


def known_vendors(given: Mapping[str, Vendor] | None = None) -> tuple[str, ...]:
    """The names of all vendors that can be found, sorted."""
    points = {point.name for point in _entry_points()}
    return tuple(sorted({*(given or {}), *_index(), *points}))


def is_known(name: str, given: Mapping[str, Vendor] | None = None) -> bool:
    """Whether the vendor can be found. Entry points, which are slow to read, are looked at last."""
    return name in (given or {}) or name in _index() or bool(_entry_points().select(name=name))


def unknown(what: str, name: str, known: tuple[str, ...]) -> str:
    """The text of an error about an unknown name, with the nearest one and the list."""
    near = get_close_matches(name, known, 1)
    guess = f"; did you mean {near[0]!r}?" if near else ""
    return f"unknown {what} {name!r}{guess} (known: {', '.join(known) or 'none'})"


def _entry_points() -> EntryPoints:
    from importlib.metadata import entry_points  # slow to import, and needed for few vendors

    return entry_points(group=ENTRY_POINTS)


def _index() -> Mapping[str, str]:
    if _GENERATED not in sys.modules and util.find_spec(_GENERATED) is None:
        return {}
    return cast("Mapping[str, str]", getattr(import_module(_GENERATED), "INDEX", {}))


def _checked(found: Any, source: str) -> Vendor:
    vendor = found if isinstance(found, Vendor) else getattr(found, "VENDOR", None)
    if not isinstance(vendor, Vendor):
        raise ConfigurationError(
            f"{source} holds no wireloom vendor: expected a Vendor, or a module with VENDOR"
        )
    return vendor
