# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 be3f0e7212111eb9
"""The feature flags of `vertex`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType


class VertexFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `vertex`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "vertex"

    express_key: bool | UnsetType = UNSET
    """Use the express mode, which has no project; the key is an API key, not an access token."""

    messages: bool | UnsetType = UNSET
    """Speak Anthropic's Messages, for Claude."""

    json_array: bool | UnsetType = UNSET
    """Streams come as one JSON array, sent in pieces, where something on the way cannot pass on server-sent
    events.
    """
