# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/azure.yaml.
# Do not edit. Specs: sha256 d8ea2ce0f78a3325
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from . import types


class MessageCreateParams(TypedDict, total=False):
    """The body of a request for one answer."""

    model: Required[types.Model]
    max_tokens: Required[int]
    """The most tokens to generate, thinking included; 0 generates nothing and only fills the prompt cache."""

    messages: Required[Sequence[types.MessageParam]]
    """The conversation, at most 100,000 messages; neighbours of one role are merged by the server, and a last
    message of the assistant is continued (prefill), which newer models refuse.
    """

    system: types.SystemPromptParam
    """Instructions that stand before the conversation."""

    stop_sequences: Sequence[str]
    """Texts at which generation stops; the answer names the one that was met."""

    temperature: float
    """Randomness of sampling, 0 to 1; models without sampling parameters refuse it."""

    top_p: float
    """Samples from the likeliest tokens that hold this share of the probability, 0 to 1."""

    top_k: int
    """Samples from this many likeliest tokens only."""

    thinking: types.ThinkingConfigParam
    """Whether and how the model thinks before it answers."""

    output_config: types.OutputConfigParam | Mapping[str, Any]
    """Effort and format of the answer."""

    tools: Sequence[types.ToolUnion]
    """The tools that the model may call."""

    tool_choice: types.ToolChoiceParam
    """Whether the model may or must call a tool."""

    metadata: types.MetadataParam | Mapping[str, Any]
    """About the request itself; the model doesn't see it."""

    service_tier: Literal["auto", "standard_only"] | str
    """Which capacity serves the request; the default is auto.

    - `auto`: Priority capacity where the account has it.
    - `standard_only`: Never priority capacity.
    """


class MessageCountTokensParams(TypedDict, total=False):
    """The body of a request that counts input tokens."""

    model: Required[types.Model]
    messages: Required[Sequence[types.MessageParam]]
    """The conversation."""

    system: types.SystemPromptParam
    """Instructions that stand before the conversation."""

    thinking: types.ThinkingConfigParam
    output_config: types.OutputConfigParam | Mapping[str, Any]
    tools: Sequence[types.ToolUnion]
    tool_choice: types.ToolChoiceParam
