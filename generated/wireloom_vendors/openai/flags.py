# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openai.
# Do not edit. Specs: sha256 4aaca3dca2f85be2
"""The feature flags of `openai`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType


class OpenAIFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `openai`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "openai"

    responses: bool | UnsetType = UNSET
    """Speak Responses instead of Chat Completions. Since 2025-03-11."""

    stored: bool | UnsetType = UNSET
    """Keep answers of Responses, so that `previous_response_id` may name them. Without it nothing is kept,
    and reasoning goes back encrypted. Since 2025-03-11.
    """

    plain_chunks: bool | UnsetType = UNSET
    """Stream chunks without the random padding that hides their sizes from listeners."""
