# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/perplexity.yaml.
# Do not edit. Specs: sha256 f93f476821ea8734
"""The feature flags of `perplexity`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct


class PerplexityFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `perplexity`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "perplexity"
