# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/vendors/bedrock.yaml.
# Do not edit. Specs: sha256 3fdd2df4dff71082
"""The feature flags of `bedrock`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class BedrockFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `bedrock`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "bedrock"
