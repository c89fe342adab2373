# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/vendors/anthropic.
# Do not edit. Specs: sha256 d6b3a7526ef67616
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
    """Randomness of sampling, 0 to 1; only with anthropic-version 2023-06-01, and not on models without
    sampling parameters.
    """

    top_p: float
    """Samples from the likeliest tokens that hold this share of the probability, 0 to 1; only with
    anthropic-version 2023-06-01.
    """

    top_k: int
    """Samples from this many likeliest tokens only; only with anthropic-version 2023-06-01."""

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

    cache_control: types.CacheControlEphemeralParam | Mapping[str, Any] | None
    """Automatic caching; the server puts one mark on the last block that can be cached."""

    container: types.ContainerUnionParam | None
    """The container that runs code."""

    diagnostics: types.DiagnosticsParam | Mapping[str, Any] | None
    """Asks why the prompt cache was missed."""

    inference_geo: str | None
    """The region that serves the request; the default is the workspace's."""

    speed: types.Speed | None
    """Some models need the feature fast_mode for it."""

    billing_policy: types.BetaBillingPolicyParam | Mapping[str, Any] | None
    """Whose account is billed.

    Needs the feature `user_profiles_billing`.
    """

    compaction: types.BetaCompactionConfigParam | Mapping[str, Any] | None
    """Summarizes the conversation and answers with one compaction block only; not together with
    context_management.

    Needs the feature `compact`.
    """

    context_management: types.BetaContextManagementConfigParam | Mapping[str, Any] | None
    """Edits that the server makes to the conversation before the model reads it.

    Needs the feature `context_management`.
    """

    fallback_credit_token: types.BetaFallbackCreditTokenUnionParam | None
    """The token of a refusal; a retry on another model is then billed as if its cache were warm.

    Needs the feature `fallback_credit`.
    """

    fallbacks: types.BetaFallbacksParam | None
    """Models that the server tries in turn where the requested one refuses.

    Needs the feature `server_side_fallback`.
    """

    mcp_servers: Sequence[types.BetaRequestMCPServerURLDefinitionParam | Mapping[str, Any]]
    """MCP servers whose tools the server may call.

    Needs the feature `mcp_client`.
    """

    output_format: types.JSONOutputFormatParam | Mapping[str, Any] | None
    """The schema of the answer; output_config.format is the place for it now.

    Deprecated. Needs the feature `structured_outputs`.
    """

    thread: types.BetaMessageThreadParam | None
    """Keeps the conversation on the server, so that a turn sends only what is new.

    Needs the feature `message_threads`.
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
    cache_control: types.CacheControlEphemeralParam | Mapping[str, Any] | None
    """Automatic caching."""

    speed: types.Speed | None
    """Some models need the feature fast_mode for it."""

    billing_policy: types.BetaBillingPolicyParam | Mapping[str, Any] | None
    """Whose account is billed.

    Needs the feature `user_profiles_billing`.
    """

    compaction: types.BetaCompactionConfigParam | Mapping[str, Any] | None
    """Accepted and ignored; the count is of the conversation as it was sent.

    Needs the feature `compact`.
    """

    context_management: types.BetaContextManagementConfigParam | Mapping[str, Any] | None
    """Edits that the server makes to the conversation before it counts.

    Needs the feature `context_management`.
    """

    mcp_servers: Sequence[types.BetaRequestMCPServerURLDefinitionParam | Mapping[str, Any]]
    """MCP servers whose tools the server may call.

    Needs the feature `mcp_client`.
    """
