# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/vendors/minimax.yaml.
# Do not edit. Specs: sha256 26ffd42f87c626f1
"""The fields of requests as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from . import types


class CompletionCreateParams(TypedDict, total=False):
    """The body of a request for a chat completion."""

    model: Required[str]
    """The id of the model that answers."""

    messages: Required[Sequence[types.ChatCompletionMessageParam]]
    """The conversation so far, oldest message first."""

    max_tokens: int | None
    """The most tokens that may be generated for the answer.

    Deprecated.
    """

    temperature: float | None
    """Sampling temperature; higher values give more random answers."""

    top_p: float | None
    """Nucleus sampling, as the probability mass of the tokens considered."""

    n: int | None
    """How many answers (choices) to generate."""

    stop: types.StopSequences | None
    """Texts at which generation stops; the answer does not contain them."""

    tools: Sequence[types.ChatCompletionToolUnionParam] | None
    """The tools that the model may call."""

    stream_options: types.ChatCompletionStreamOptionsParam | Mapping[str, Any] | None
    """Options of the stream; only with stream set to true."""

    max_completion_tokens: int
    thinking: types.CompletionCreateParamsThinking | Mapping[str, Any]
    reasoning_split: bool
