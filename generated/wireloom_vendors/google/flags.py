# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""The feature flags of `google`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType


class GoogleFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `google`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "google"

    native: bool | UnsetType = UNSET
    """Speak generateContent; off, the vendor's route of Chat Completions."""

    oauth: bool | UnsetType = UNSET
    """The key is an access token of OAuth."""

    key_in_query: bool | UnsetType = UNSET
    """The key stands in the address, where a gateway wants it there."""

    json_array: bool | UnsetType = UNSET
    """Streams come as one JSON array, sent in pieces, where something on the way cannot pass on server-sent
    events.
    """
