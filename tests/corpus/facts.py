"""What the hosts of chat completions do differently, for the independent reading of their answers.

Taken from the vendors' fact sheets and from recorded traffic, and not from the specs: that both say the same is
what the run shows. A path is dotted, and starts at the usage object, or at the error object.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

FINISH = {
    "stop": "stop",
    "length": "length",
    "tool_calls": "tool_calls",
    "function_call": "tool_calls",
    "content_filter": "content_filter",
}


@dataclass(frozen=True)
class UsageFacts:
    """What the numbers of a vendor's usage mean: `input` and `output` are sums, of the others the first counts.

    `places` are where the object stands: `top`, `choice` (in the choice), or the name of a field around it.
    """

    input: tuple[str, ...] = ("prompt_tokens",)
    output: tuple[str, ...] = ("completion_tokens",)
    cache_read: tuple[str, ...] = ("prompt_tokens_details.cached_tokens",)
    cache_write: tuple[str, ...] = ()
    reasoning: tuple[str, ...] = ("completion_tokens_details.reasoning_tokens",)
    cost: str | None = None
    cost_unit: float = 1.0
    places: tuple[str, ...] = ("top",)


@dataclass(frozen=True)
class Facts:
    """How a vendor's answers are read.

    - `reasoning`: the fields of a message or delta with reasoning; the first that has text counts.
    - `details`: `reasoning_details` hold it by items, and count before the fields above.
    - `think`: a text that begins with `<think>` is reasoning up to `</think>`.
    - `repeats`: a piece of reasoning that is the same as the one before it is the same piece again.
    - `citations`: the types of annotations that cite something; `sources`: fields with what the answer rests on.
    - `served_by`: the field that names who answered behind the host.
    - `unwrap`: where an error may have that of who answered behind the host, as JSON text behind words or none.
    """

    reasoning: tuple[str, ...] = ()
    details: bool = False
    think: bool = False
    repeats: bool = False
    citations: frozenset[str] = frozenset()
    sources: tuple[str, ...] = ()
    served_by: str | None = None
    finish: Mapping[str, str] = field(default_factory=lambda: FINISH)
    usage: UsageFacts = field(default_factory=UsageFacts)
    error_type: tuple[str, ...] = ("type",)
    unwrap: tuple[str, ...] = ()


_CONTENT = ("reasoning_content",)
_BOTH = ("reasoning", "reasoning_content")
_CACHED_TOP = ("cached_tokens", "prompt_tokens_details.cached_tokens")

FACTS: dict[str, Facts] = {
    "openai": Facts(
        citations=frozenset({"url_citation"}),
        usage=UsageFacts(cache_write=("prompt_tokens_details.cache_write_tokens",)),
    ),
    "openrouter": Facts(
        reasoning=_BOTH,
        details=True,
        think=True,
        citations=frozenset({"url_citation", "file", "file_annotation"}),
        served_by="provider",
        finish={**FINISH, "error": "error"},
        usage=UsageFacts(cache_write=("prompt_tokens_details.cache_write_tokens",), cost="cost"),
        error_type=("metadata.error_type", "type"),
        unwrap=("metadata.raw", "message"),
    ),
    "groq": Facts(
        reasoning=("reasoning",),
        think=True,
        citations=frozenset({"document_citation", "function_citation"}),
        usage=UsageFacts(places=("top", "x_groq")),
    ),
    "moonshot": Facts(
        reasoning=_CONTENT,
        usage=UsageFacts(cache_read=_CACHED_TOP, places=("top", "choice")),
    ),
    "azure": Facts(reasoning=_CONTENT, think=True, finish={**FINISH, "tool_call": "tool_calls"}),
    "cerebras": Facts(reasoning=("reasoning",), think=True),
    "deepseek": Facts(
        reasoning=_CONTENT,
        finish={**FINISH, "insufficient_system_resource": "error"},
        usage=UsageFacts(cache_read=("prompt_cache_hit_tokens", "prompt_tokens_details.cached_tokens")),
    ),
    "llamacpp": Facts(reasoning=_CONTENT, think=True),
    # Tokens of sound are in the total and not in prompt_tokens.
    "mistral": Facts(
        finish={**FINISH, "model_length": "length", "error": "error"},
        usage=UsageFacts(
            input=("prompt_tokens", "prompt_tokens_details.audio_tokens"),
            cache_read=("prompt_tokens_details.cached_tokens", "num_cached_tokens"),
        ),
    ),
    "ollama": Facts(reasoning=("reasoning",), think=True),
    "perplexity": Facts(
        think=True,
        sources=("search_results", "citations"),
        usage=UsageFacts(
            reasoning=("reasoning_tokens", "completion_tokens_details.reasoning_tokens"),
            cost="cost.total_cost",
        ),
    ),
    "qwen": Facts(
        reasoning=_CONTENT,
        usage=UsageFacts(cache_write=("prompt_tokens_details.cache_creation_input_tokens",)),
    ),
    "together": Facts(
        reasoning=_BOTH,
        think=True,
        finish={**FINISH, "eos": "stop"},
        usage=UsageFacts(cache_read=_CACHED_TOP),
    ),
    "vllm": Facts(reasoning=_BOTH, think=True),
    # Reasoning is not in completion_tokens. Ten thousand million ticks are a dollar.
    "xai": Facts(
        reasoning=_CONTENT,
        repeats=True,
        sources=("citations",),
        usage=UsageFacts(
            output=("completion_tokens", "completion_tokens_details.reasoning_tokens"),
            cost="cost_in_usd_ticks",
            cost_unit=1e-10,
        ),
    ),
    "zai": Facts(
        reasoning=_CONTENT,
        finish={
            **FINISH,
            "sensitive": "content_filter",
            "network_error": "error",
            "model_context_window_exceeded": "length",
        },
    ),
    "openai_compatible": Facts(
        reasoning=_BOTH,
        think=True,
        finish={**FINISH, "tool_call": "tool_calls", "eos": "stop"},
        usage=UsageFacts(
            cache_read=("prompt_tokens_details.cached_tokens", "cached_tokens"), places=("top", "choice")
        ),
    ),
}
