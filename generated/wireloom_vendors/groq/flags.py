# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/groq.
# Do not edit. Specs: sha256 86ab708627e87920
"""The feature flags of `groq`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import UNSET, Struct, UnsetType


class GroqFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `groq`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "groq"

    responses: bool | UnsetType = UNSET
    """Speak Responses instead of Chat Completions. Beta."""

    leaked_calls: Literal["error", "repair"] | UnsetType = UNSET
    """What becomes of tool calls that the host left in the text."""

    reasoning_format: Literal["vendor", "parsed", "raw", "hidden"] | UnsetType = UNSET
    """Where reasoning stands in an answer. Models without reasoning, and those of OpenAI, refuse the field,
    so by default it is sent only to models that would put their reasoning into the text.
    """
