# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""The feature flags of `acme`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType


class AcmeFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `acme`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "acme"

    shared: bool | UnsetType = UNSET
    """The host that all share."""
