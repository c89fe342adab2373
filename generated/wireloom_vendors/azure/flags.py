# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/azure.yaml.
# Do not edit. Specs: sha256 5903025ddfaaa2ff
"""The feature flags of `azure`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class AzureOpenAIFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `azure`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "azure"
