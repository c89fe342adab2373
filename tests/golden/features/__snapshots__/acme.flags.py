# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The feature flags of `acme`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import UNSET, Struct, UnsetType


class AcmeFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `acme`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "acme"

    array: bool | UnsetType = UNSET
    """Streams as one array. Beta."""

    fast: bool | UnsetType = UNSET
    """Faster answers. Beta. Since 2026-01-02."""

    secrets: bool | UnsetType = UNSET
    """Secret parts. Deprecated."""

    version: Literal["1", "2"] | UnsetType = UNSET
    """The version of the API."""
