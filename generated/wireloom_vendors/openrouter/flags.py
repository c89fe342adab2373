# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openrouter.
# Do not edit. Specs: sha256 e3b44c6e11f9809b
"""The feature flags of `openrouter`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import UNSET, Struct, UnsetType


class OpenRouterFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `openrouter`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "openrouter"

    leaked_calls: Literal["error", "repair"] | UnsetType = UNSET
    """What becomes of tool calls that the host left in the text."""

    router_metadata: bool | UnsetType = UNSET
    """Answers and errors tell how the request was routed (openrouter_metadata)."""

    response_cache: bool | UnsetType = UNSET
    """The same request gets the cached answer, free of charge and with a usage of zero."""

    require_parameters: bool | UnsetType = UNSET
    """Only providers that support every parameter of the request; else they ignore some in silence."""

    messages: bool | UnsetType = UNSET
    """Speak Anthropic's Messages, which OpenRouter serves for all its models. Beta."""

    responses: bool | UnsetType = UNSET
    """Speak Responses instead of Chat Completions. Beta."""
