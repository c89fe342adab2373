# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/zai.yaml.
# Do not edit. Specs: sha256 8a7e240b3851e52f
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from . import types


class CompletionCreateParams(TypedDict, total=False):
    """The body of a request for a chat completion."""

    model: Required[str]
    """The id of the model that answers."""

    messages: Required[Sequence[types.ChatCompletionMessageParam]]
    """The conversation so far, oldest message first."""

    max_tokens: int | None
    """The most tokens that may be generated for the answer."""

    temperature: float | None
    """Sampling temperature; higher values give more random answers."""

    top_p: float | None
    """Nucleus sampling, as the probability mass of the tokens considered."""

    stop: types.StopSequences | None
    """Texts at which generation stops; the answer does not contain them."""

    tools: Sequence[types.ChatCompletionToolUnionParam] | None
    """The tools that the model may call."""

    tool_choice: Literal["auto"] | str | None
    """Which tool the model must or may call; auto where there are tools, else none."""

    response_format: types.ResponseFormat | None
    """The form that the answer's text must have."""

    stream_options: types.ChatCompletionStreamOptionsParam | Mapping[str, Any] | None
    """Options of the stream; only with stream set to true."""

    reasoning_effort: Literal["low", "medium", "high", "max"] | str | None
    """How much the model reasons; from GLM-5.2 on."""

    user_id: str
    """The caller's id of the end user."""

    request_id: str
    """The caller's own id of the request."""

    do_sample: bool
    """False always takes the most likely token."""

    thinking: types.Thinking | Mapping[str, Any]
    tool_stream: bool
    """True streams the arguments of tool calls in pieces."""
