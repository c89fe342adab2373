# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/openai.
# Do not edit. Specs: sha256 261973dffcf7946a
"""The feature flags of `openai`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType


class OpenAIFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `openai`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "openai"

    plain_chunks: bool | UnsetType = UNSET
    """Stream chunks without the random padding that hides their sizes from listeners."""
