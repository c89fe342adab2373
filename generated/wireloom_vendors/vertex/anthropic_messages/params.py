# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 be3f0e7212111eb9
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from . import types


class MessageCreateParams(TypedDict, total=False):
    """The body of a request for one answer."""

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

    anthropic_version: Required[str]
    """The version of the protocol: vertex-2023-10-16."""


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
    anthropic_version: Required[str]
    """The version of the protocol: vertex-2023-10-16."""
