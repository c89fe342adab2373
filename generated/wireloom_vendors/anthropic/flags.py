# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/vendors/anthropic.
# Do not edit. Specs: sha256 d6b3a7526ef67616
"""The feature flags of `anthropic`, typed; unset ones keep their values."""

from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import UNSET, Struct, UnsetType


class AnthropicFlags(Struct, frozen=True, kw_only=True):
    """The feature flags of `anthropic`, typed; unset ones keep their values."""

    __vendor__: ClassVar[str] = "anthropic"

    version: Literal["2026-10-21", "2023-06-01"] | UnsetType = UNSET
    """The API version. The newer one has no sampling parameters and takes the key as a bearer token."""

    advisor_tool: bool | UnsetType = UNSET
    """The advisor tool: a second model to ask. Beta. Since 2026-03-01."""

    compact: bool | UnsetType = UNSET
    """Compaction of the conversation by the server. Beta. Since 2026-09-04."""

    compact_2026_01_12: bool | UnsetType = UNSET
    """Compaction as an edit of context management. Beta. Since 2026-01-12."""

    computer_use: bool | UnsetType = UNSET
    """The computer tool of 2025-11-24. Beta. Since 2025-11-24."""

    computer_use_2025_01_24: bool | UnsetType = UNSET
    """The computer tool of 2025-01-24. Beta. Since 2025-01-24."""

    computer_use_2024_10_22: bool | UnsetType = UNSET
    """The computer tool of 2024-10-22. Beta. Since 2024-10-22."""

    context_management: bool | UnsetType = UNSET
    """Edits of the context by the server. Beta. Since 2025-06-27."""

    fallback_credit: bool | UnsetType = UNSET
    """Tokens that pay for a fallback. Beta. Since 2026-07-01."""

    fallback_credit_2026_06_01: bool | UnsetType = UNSET
    """Tokens that pay for a fallback, first form. Beta. Since 2026-06-01."""

    inline_tools: bool | UnsetType = UNSET
    """Tools defined inside the conversation. Beta. Since 2026-09-15."""

    mcp_client: bool | UnsetType = UNSET
    """The server as a client of MCP servers. Beta. Since 2026-09-15."""

    mcp_client_2025_11_20: bool | UnsetType = UNSET
    """The MCP client of 2025-11-20. Beta. Since 2025-11-20."""

    mcp_client_2025_04_04: bool | UnsetType = UNSET
    """The MCP client of 2025-04-04. Beta. Since 2025-04-04."""

    message_threads: bool | UnsetType = UNSET
    """Conversations kept by the server. Beta. Since 2026-08-12."""

    mid_conversation_output_config: bool | UnsetType = UNSET
    """Effort that changes within a conversation. Beta. Since 2026-07-01."""

    mid_conversation_system_clear_at: bool | UnsetType = UNSET
    """System messages that end by themselves. Beta. Since 2026-08-21."""

    mid_conversation_tool_changes: bool | UnsetType = UNSET
    """Tools added and removed within a conversation. Beta. Since 2026-07-01."""

    server_side_fallback: bool | UnsetType = UNSET
    """Other models that answer when the first one can't. Beta. Since 2026-07-01."""

    server_side_fallback_2026_06_01: bool | UnsetType = UNSET
    """Fallback models, first form. Beta. Since 2026-06-01."""

    structured_outputs: bool | UnsetType = UNSET
    """Structured output, as it was in beta. Beta. Since 2025-11-13."""

    task_budgets: bool | UnsetType = UNSET
    """A token budget for a whole task. Beta. Since 2026-03-13."""

    thinking_binding_controls: bool | UnsetType = UNSET
    """What happens to thinking blocks in an edited history. Beta. Since 2026-08-01."""

    thinking_token_count: bool | UnsetType = UNSET
    """Estimated tokens on thinking deltas. Beta. Since 2026-05-13."""

    thinking_display_updates: bool | UnsetType = UNSET
    """Thinking shown as short updates. Beta. Since 2026-08-18."""

    user_profiles: bool | UnsetType = UNSET
    """Profiles of end users. Beta. Since 2026-09-04."""

    user_profiles_2026_08_18: bool | UnsetType = UNSET
    """Profiles of end users, second form. Beta. Since 2026-08-18."""

    user_profiles_2026_03_24: bool | UnsetType = UNSET
    """Profiles of end users, first form. Beta. Since 2026-03-24."""

    user_profiles_billing: bool | UnsetType = UNSET
    """Billing by user profile. Beta. Since 2026-10-01."""

    fast_mode: bool | UnsetType = UNSET
    """Faster answers at a higher price. Beta. Since 2026-02-01."""

    output_128k: bool | UnsetType = UNSET
    """Answers of up to 128,000 tokens. Beta. Since 2025-02-19."""

    output_300k: bool | UnsetType = UNSET
    """Answers of up to 300,000 tokens. Beta. Since 2026-03-24."""

    context_1m: bool | UnsetType = UNSET
    """A context of one million tokens. Beta. Since 2025-08-07."""

    dev_full_thinking: bool | UnsetType = UNSET
    """The whole thinking instead of a summary. Beta. Since 2025-05-14."""

    interleaved_thinking: bool | UnsetType = UNSET
    """Thinking between tool calls, on models where it is not automatic. Beta. Since 2025-05-14."""

    code_execution: bool | UnsetType = UNSET
    """Code execution, as it was in beta. Beta. Since 2025-05-22."""

    model_context_window_exceeded: bool | UnsetType = UNSET
    """A stop reason of its own for a full context. Beta. Since 2025-08-26."""

    cache_diagnosis: bool | UnsetType = UNSET
    """Why the prompt cache was missed, as it was in beta. Beta. Since 2026-04-07."""

    prompt_caching: bool | UnsetType = UNSET
    """Prompt caching, as it was in beta. Beta. Since 2024-07-31."""

    extended_cache_ttl: bool | UnsetType = UNSET
    """The cache lifetime of one hour, as it was in beta. Beta. Since 2025-04-11."""

    pdfs: bool | UnsetType = UNSET
    """PDF documents, as they were in beta. Beta. Since 2024-09-25."""

    token_counting: bool | UnsetType = UNSET
    """Token counting, as it was in beta. Beta. Since 2024-11-01."""

    token_efficient_tools: bool | UnsetType = UNSET
    """Tool calls with fewer tokens. Beta. Since 2025-02-19."""

    files_api: bool | UnsetType = UNSET
    """Files that were uploaded before. Beta. Since 2025-04-14."""

    skills: bool | UnsetType = UNSET
    """Skills in a container. Beta. Since 2025-10-02."""

    message_batches: bool | UnsetType = UNSET
    """Batches, as they were in beta. Beta. Since 2024-09-24."""
