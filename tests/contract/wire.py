"""What each vendor of the family puts on the wire, and a writer of answers from it. Knows nothing of the project.

One row a vendor says where it differs. A new scenario is a field of `Said`, written here, and a test that says what
the common model must make of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

Json = dict[str, Any]
Calls = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Wire:
    """The facts of a vendor.

    `reasoning` is the field of the reasoning's text, `details` for a list of typed pieces, `chunks` for a
    content that is a list; None: there is none.
    `usage` are the places of the usage in a stream: `last` (a chunk without choices), `finish` (beside the choice that
    finishes), `choice` (inside it), `extra` (in an object of the vendor's own, which `extra` names). `outside` says
    that completion_tokens leaves reasoning out. `cached` is the place of the tokens read from the cache. `error` makes
    the error inside a stream. `finish` are the vendor's own finish words. `index` False: calls in whole answers only
    have an id. `tools` False: it has no tools, so nothing that it says is a call. `tags`: reasoning may stand in the text,
    between think tags. `leaks`: calls may stand in the text, in the model's own tokens.
    """

    reasoning: str | None = "reasoning_content"
    usage: tuple[str, ...] = ("last",)
    extra: str = ""
    outside: bool = False
    cached: tuple[str, ...] = ("prompt_tokens_details", "cached_tokens")
    error: Callable[[str], Json] = lambda words: {
        "error": {"message": words, "type": "server_error", "code": 500}
    }
    finish: dict[str, str] = field(default_factory=dict[str, str])
    index: bool = True
    tools: bool = True
    tags: bool = False
    leaks: bool = False

    def calls(self, said: Said) -> Calls:
        """What of the calls that are to be said it can say."""
        return said.calls if self.tools else ()


def _words(words: str) -> Json:
    return {"error": words}


WIRES: Final[dict[str, Wire]] = {
    "azure": Wire(tags=True, finish={"function_call": "tool_calls", "tool_call": "tool_calls"}),
    "cerebras": Wire(reasoning="reasoning", usage=("finish",), index=False, tags=True),
    "deepseek": Wire(
        usage=("finish",), cached=("prompt_cache_hit_tokens",), finish={"insufficient_system_resource": "error"}
    ),
    "fireworks": Wire(usage=("finish",), tags=True, leaks=True),
    "groq": Wire(
        reasoning="reasoning", usage=("extra", "last"), extra="x_groq", index=False, tags=True, leaks=True
    ),
    "llamacpp": Wire(index=False, tags=True),
    "lmstudio": Wire(reasoning="reasoning", tags=True),
    "minimax": Wire(reasoning="details", tags=True),
    "mistral": Wire(
        reasoning="chunks",
        usage=("finish",),
        cached=("num_cached_tokens",),
        finish={"model_length": "length", "error": "error"},
    ),
    "moonshot": Wire(usage=("choice", "last"), cached=("cached_tokens",), index=False, leaks=True),
    "ollama": Wire(reasoning="reasoning", tags=True),
    "openai": Wire(reasoning=None, index=False),
    "openai_compatible": Wire(
        usage=("choice",), cached=("cached_tokens",), error=_words, finish={"eos": "stop", "tool_call": "tool_calls"},
        tags=True, leaks=True,
    ),
    "openrouter": Wire(reasoning="reasoning", tags=True, leaks=True, error=lambda words: {
        "error": {"code": 502, "message": "Provider returned error", "metadata": {
            "provider_name": "P", "raw": json.dumps({"error": {"message": words}})}}}),
    "perplexity": Wire(reasoning=None, usage=("finish",), tools=False, tags=True),
    "qwen": Wire(),
    "together": Wire(
        reasoning="reasoning", cached=("cached_tokens",), finish={"eos": "stop"}, tags=True, leaks=True
    ),
    "vllm": Wire(reasoning="reasoning", tags=True, leaks=True),
    "xai": Wire(outside=True, error=lambda words: {"code": "The service failed", "error": words}, index=False),
    "zai": Wire(usage=("finish",), finish={
        "sensitive": "content_filter", "network_error": "error", "model_context_window_exceeded": "length"}),
}  # fmt: skip


@dataclass(frozen=True)
class Said:
    """An answer that a vendor gives. `calls` are id, name and arguments. `unknown` puts something new everywhere.

    `inside`: what is thought and called stands in the text, in tags and in tokens.
    """

    text: str = ""
    reasoning: str = ""
    calls: Calls = ()
    finish: str = "stop"
    unknown: bool = False
    inside: bool = False

    @property
    def id(self) -> str:
        return "answer-1"


INPUT, OUTPUT, REASONING, CACHED = 40, 30, 12, 8
"""The usage of every answer, as the common model counts."""


def as_text(said: Said) -> Said:
    """The same answer, as it is all in the text."""
    thought = f"<think>{said.reasoning}</think>" if said.reasoning else ""
    calls = "".join(
        f"<|tool_call_begin|>functions.{name}:{number}<|tool_call_argument_begin|>{arguments}<|tool_call_end|>"
        for number, (_, name, arguments) in enumerate(said.calls)
    )
    section = f"<|tool_calls_section_begin|>{calls}<|tool_calls_section_end|>" if calls else ""
    return Said(thought + said.text + section, finish=said.finish, unknown=said.unknown)


def usage_of(wire: Wire, said: Said) -> Json:
    """The usage as the vendor writes it."""
    reasoning = REASONING if said.reasoning else 0
    completion = OUTPUT - reasoning if wire.outside else OUTPUT
    usage: Json = {"prompt_tokens": INPUT, "completion_tokens": completion, "total_tokens": INPUT + OUTPUT}
    usage["completion_tokens_details"] = {"reasoning_tokens": reasoning}
    place = usage
    for key in wire.cached[:-1]:
        place = place.setdefault(key, {})
    place[wire.cached[-1]] = CACHED
    return usage


def whole(wire: Wire, said: Said) -> Json:
    """The body of a whole answer."""
    said = as_text(said) if said.inside else said
    message: Json = {"role": "assistant", "content": said.text or None, **_reasoned(wire, said.reasoning)}
    if wire.reasoning == "chunks" and said.reasoning and said.text:
        message["content"] += [{"type": "text", "text": said.text}]
    calls = [_call(wire, number, call) for number, call in enumerate(wire.calls(said))]
    if said.unknown:
        message["new_in_message"] = {"a": 1}
        calls.append({"id": "call-new", "type": "new_kind", "new_kind": {"a": [1]}})
    if calls:
        message["tool_calls"] = calls
    body = _head(said, "chat.completion")
    body["choices"] = [{"index": 0, "message": message, "finish_reason": said.finish}]
    return _new(body, said) | {"usage": usage_of(wire, said)}


def frames(wire: Wire, said: Said) -> list[Json]:
    """The frames of a stream, without the mark at its end."""
    said = as_text(said) if said.inside else said
    deltas: list[Json] = [{"role": "assistant", "content": ""}]
    deltas += [_reasoned(wire, piece) for piece in _cut(said.reasoning)]
    deltas += [{"content": piece} for piece in _cut(said.text)]
    deltas += _call_deltas(wire.calls(said))
    chunks = [_chunk(said, delta) for delta in deltas]
    usage = usage_of(wire, said)
    last = _chunk(said, {})
    last["choices"][0]["finish_reason"] = said.finish
    if "finish" in wire.usage:
        last["usage"] = usage
    if "choice" in wire.usage:
        last["choices"][0]["usage"] = usage
    if "extra" in wire.usage:
        last[wire.extra] = {"usage": usage}
    chunks.append(last)
    if "last" in wire.usage:
        chunks.append(_head(said, "chat.completion.chunk") | {"choices": [], "usage": usage})
    return chunks


def stream(parts: list[Json], *, ended: bool = True) -> bytes:
    """Frames as the body of a stream."""
    events = [f"data: {json.dumps(part)}\n\n" for part in parts]
    return "".join([*events, *(["data: [DONE]\n\n"] if ended else [])]).encode()


def _head(said: Said, kind: str) -> Json:
    return {"id": said.id, "object": kind, "created": 1, "model": "model-1"}


def _chunk(said: Said, delta: Json) -> Json:
    choice: Json = {"index": 0, "delta": delta, "finish_reason": None}
    return _new(_head(said, "chat.completion.chunk") | {"choices": [choice]}, said)


def _new(body: Json, said: Said) -> Json:
    """The body with fields that no vendor has, at the top and in its choice."""
    if said.unknown:
        body["new_at_the_top"] = [{"b": None}]
        body["choices"][0]["new_in_choice"] = "c"
    return body


def _reasoned(wire: Wire, text: str) -> Json:
    if not text or wire.reasoning is None:
        return {}
    if wire.reasoning == "details":
        return {"reasoning_details": [{"type": "reasoning.text", "text": text}]}
    if wire.reasoning == "chunks":
        return {"content": [{"type": "thinking", "thinking": [{"type": "text", "text": text}]}]}
    return {wire.reasoning: text}


def _call(wire: Wire, number: int, call: tuple[str, str, str]) -> Json:
    identity, name, arguments = call
    index = {"index": number} if wire.index else {}
    return {**index, "id": identity, "type": "function", "function": {"name": name, "arguments": arguments}}


def _call_deltas(calls: Calls) -> list[Json]:
    """The pieces of all calls, woven: first who they are, then their arguments by turns."""
    firsts: list[Json] = []
    rests: list[list[Json]] = []
    for number, (identity, name, arguments) in enumerate(calls):
        first = {"id": identity, "type": "function", "function": {"name": name, "arguments": ""}}
        firsts.append({"tool_calls": [{"index": number, **first}]})
        rests.append(
            [{"tool_calls": [{"index": number, "function": {"arguments": p}}]} for p in _cut(arguments)]
        )
    longest = max(map(len, rests), default=0)
    return firsts + [rest[turn] for turn in range(longest) for rest in rests if turn < len(rest)]


def _cut(text: str) -> list[str]:
    return [text[at : at + 5] for at in range(0, len(text), 5)]
