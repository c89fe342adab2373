"""Writes a drawn answer in the chat protocol, whole and as a stream; knows nothing of the project.

An answer is drawn as the body of a whole one, with one or two choices. Its stream cuts every field that streams at
random. A whole answer gives its parts no order, so the stream keeps the pieces of a text together; the pieces of
tool calls are woven, and so are those of the two choices.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import chain
from typing import Any

from hypothesis import strategies as st

from properties.drawing import Chance, counts, ids, json_objects, names, some_text

Json = dict[str, Any]

HOLDERS = ((), ("usage",), ("choices", 0), ("choices", 0, "delta"))
ODD = (("system_fingerprint",), ("service_tier",), ("choices", 0, "logprobs"))


@dataclass(frozen=True)
class Answer:
    """An answer with the fields of the body of a whole one."""

    body: Json

    def whole(self) -> bytes:
        return json.dumps(self.body).encode()

    def frames(self, chance: Chance) -> list[Json]:
        """The frames of a stream that gives this answer, without `[DONE]`."""
        threads = [self._choice(choice, chance) for choice in self.body["choices"]]
        chunks = chance.woven(threads)
        if "usage" in self.body:
            return [*chunks, self._chunk([]) | {"usage": self.body["usage"]}]
        return chunks

    def ended(self, reason: str) -> Answer:
        """The same answer, if it had ended for another reason."""
        return Answer(
            {**self.body, "choices": [{**each, "finish_reason": reason} for each in self.body["choices"]]}
        )

    def _choice(self, choice: Json, chance: Chance) -> list[Json]:
        message, index = choice["message"], choice["index"]
        texts = [
            [{name: piece} for piece in chance.cut(message[name])]
            for name in ("content", "refusal")
            if message.get(name)
        ]
        if chance.flip():
            texts.reverse()
        deltas = [{"role": "assistant", "content": ""}, *chain.from_iterable(texts), *_calls(message, chance)]
        chunks = [self._chunk([{"index": index, "delta": d, "finish_reason": None}]) for d in deltas]
        last = {"index": index, "delta": {}, "finish_reason": choice["finish_reason"]}
        return [*chunks, self._chunk([last])]

    def _chunk(self, choices: list[Json]) -> Json:
        head = {name: self.body[name] for name in ("id", "created", "model")}
        return head | {"object": "chat.completion.chunk", "choices": choices, "usage": None}


def pieces(frames: list[Json]) -> list[bytes]:
    """Frames as they are sent, one by one."""
    return [f"data: {json.dumps(frame)}\n\n".encode() for frame in frames]


def unfinished(frames: list[Json]) -> list[Json]:
    """The shortest beginning that may be a whole answer: every choice that has begun has said why it ended."""
    ended: dict[int, bool] = {}
    for number, frame in enumerate(frames):
        for choice in frame["choices"]:
            at = choice["index"]
            ended[at] = ended.get(at, False) or bool(choice["finish_reason"])
        if ended.get(0) and all(ended.values()):
            return frames[: number + 1]
    return frames


def error_frame(error: Json) -> Json:
    """The frame that tells of an error; it is also the body of a failed request."""
    return {"error": error}


error_body = error_frame


def call_pieces(index: int, call: Json, chance: Chance) -> list[Json]:
    """The pieces of one tool call: the first says who it is, the others what is called."""
    kind = call["type"]
    field = "arguments" if kind == "function" else "input"
    first = {"index": index, "id": call["id"], "type": kind, kind: call[kind] | {field: ""}}
    return [first, *({"index": index, kind: {field: piece}} for piece in chance.cut(call[kind][field]))]


def _calls(message: Json, chance: Chance) -> list[Json]:
    threads = [call_pieces(i, call, chance) for i, call in enumerate(message.get("tool_calls") or ())]
    firsts = [thread[0] for thread in threads]
    deltas: list[Json] = [
        {"tool_calls": [piece]} for piece in firsts + chance.woven([thread[1:] for thread in threads])
    ]
    function = message.get("function_call")
    if function:
        deltas.append({"function_call": function | {"arguments": ""}})
        deltas += [{"function_call": {"arguments": piece}} for piece in chance.cut(function["arguments"])]
    return deltas


_arguments = st.just("") | json_objects.map(json.dumps)
_functions = st.fixed_dictionaries({"name": names, "arguments": _arguments})
_function_calls = st.fixed_dictionaries({"id": ids, "type": st.just("function"), "function": _functions})
_custom_calls = st.fixed_dictionaries(
    {
        "id": ids,
        "type": st.just("custom"),
        "custom": st.fixed_dictionaries({"name": names, "input": some_text}),
    }
)
calls = _function_calls | _custom_calls
_required: dict[str, st.SearchStrategy[Any]] = {
    "role": st.just("assistant"),
    "content": st.none() | some_text,
}
_messages = st.fixed_dictionaries(
    _required,
    optional={
        "refusal": st.none() | some_text,
        "tool_calls": st.lists(calls, max_size=3, unique_by=lambda call: str(call["id"])),
        "function_call": _functions,
    },
)
_reasons = st.sampled_from(["stop", "length", "tool_calls", "content_filter", "something_new"])
_usages = st.fixed_dictionaries(
    {"prompt_tokens": counts, "completion_tokens": counts, "total_tokens": counts},
    optional={
        "prompt_tokens_details": st.fixed_dictionaries({"cached_tokens": counts}),
        "completion_tokens_details": st.fixed_dictionaries({"reasoning_tokens": counts}),
    },
)


def _choices(messages: list[Json], reasons: list[str]) -> list[Json]:
    pairs = zip(messages, reasons, strict=False)
    return [{"index": i, "message": m, "finish_reason": r} for i, (m, r) in enumerate(pairs)]


_bodies = st.fixed_dictionaries(
    {
        "id": ids,
        "object": st.just("chat.completion"),
        "created": counts,
        "model": names,
        "choices": st.builds(
            _choices,
            st.lists(_messages, min_size=1, max_size=2),
            st.lists(_reasons, min_size=2, max_size=2),
        ),
    },
    optional={"usage": _usages},
)
answers = st.builds(Answer, _bodies)
