# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/xai.yaml.
# Do not edit. Specs: sha256 d06bf79782435b34
"""The feature flags of `xai`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType


class XAIFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `xai`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "xai"

    responses: bool | UnsetType = UNSET
    """Speak Responses instead of Chat Completions."""

    stored: bool | UnsetType = UNSET
    """Keep answers of Responses, so that `previous_response_id` may name them. Without it nothing is kept,
    and reasoning goes back encrypted.
    """
