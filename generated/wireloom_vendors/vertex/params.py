# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 be3f0e7212111eb9
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from . import types


class GenerateContentRequest(TypedDict, total=False):
    """The body of a request for an answer."""

    contents: Required[Sequence[types.Content | Mapping[str, Any]]]
    """The conversation; the user begins."""

    system_instruction: types.Content | Mapping[str, Any]
    """Instructions that stand before the conversation."""

    tools: Sequence[types.Tool | Mapping[str, Any]]
    """What the model may use."""

    tool_config: types.ToolConfig | Mapping[str, Any]
    generation_config: types.GenerationConfig | Mapping[str, Any]
    safety_settings: Sequence[types.SafetySetting | Mapping[str, Any]]
    cached_content: str
    """cachedContents/ID; then there are no systemInstruction, tools and toolConfig in the request."""

    labels: Mapping[str, str]
    service_tier: Literal["unspecified", "flex", "standard", "priority"] | str
    continuation_token: str
    """That of an answer that goes on."""

    model_armor_config: types.ModelArmorConfig | Mapping[str, Any]
    """The filters of Model Armor; not beside safetySettings."""

    output_config: types.OutputConfig | Mapping[str, Any]
    """Where large output is put."""


class CountTokensRequest(TypedDict, total=False):
    """The body of a request that counts input tokens."""

    contents: Sequence[types.Content | Mapping[str, Any]]
    system_instruction: types.Content | Mapping[str, Any]
    tools: Sequence[types.Tool | Mapping[str, Any]]
    generation_config: types.GenerationConfig | Mapping[str, Any]
