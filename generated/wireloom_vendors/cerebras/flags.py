# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/cerebras.yaml.
# Do not edit. Specs: sha256 f6909daf13abb646
"""The feature flags of `cerebras`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class CerebrasFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `cerebras`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "cerebras"
