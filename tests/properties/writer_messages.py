"""Writes a drawn answer in the messages protocol, whole and as a stream; knows nothing of the project.

An answer is drawn as the body of a whole one. Its stream opens a block, cuts every field that streams at random,
and closes the block; the protocol has one block open at a time.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from properties.drawing import Chance, counts, ids, json_objects, names, some_text, texts

Json = dict[str, Any]

HOLDERS = ((), ("message",), ("usage",))
ODD = (("message", "usage", "service_tier"),)


@dataclass(frozen=True)
class Answer:
    """An answer with the fields of the body of a whole one."""

    body: Json

    def whole(self) -> bytes:
        return json.dumps(self.body).encode()

    def frames(self, chance: Chance) -> list[Json]:
        """The frames of a stream that gives this answer."""
        return [self._start(), *self._blocks(chance), *self._end()]

    def ended(self, reason: str) -> Answer:
        """The same answer, if it had ended for another reason."""
        return Answer({**self.body, "stop_reason": reason})

    def holding(self, name: str, fields: Json) -> tuple[Answer, Json]:
        """The same answer with one block more, of a kind that nobody knows; and this block."""
        block = {**fields, "type": name}
        return Answer({**self.body, "content": [*self.body["content"], block]}), block

    def _start(self) -> Json:
        first = {name: count for name, count in self.body["usage"].items() if name != "output_tokens_details"}
        message = self.body | {"content": [], "stop_reason": None, "stop_sequence": None}
        return {"type": "message_start", "message": message | {"usage": first | {"output_tokens": 1}}}

    def _blocks(self, chance: Chance) -> list[Json]:
        blocks = enumerate(self.body["content"])
        frames = [frame for index, block in blocks for frame in _block(index, block, chance)]
        return chance.woven([frames, [{"type": "ping"}]])

    def _end(self) -> list[Json]:
        usage = {k: v for k, v in self.body["usage"].items() if k.startswith("output")}
        delta = {name: self.body[name] for name in ("stop_reason", "stop_sequence")}
        return [{"type": "message_delta", "delta": delta, "usage": usage}, {"type": "message_stop"}]


def pieces(frames: list[Json]) -> list[bytes]:
    """Frames as they are sent, one by one."""
    return [f"event: {f['type']}\ndata: {json.dumps(f)}\n\n".encode() for f in frames]


def unfinished(frames: list[Json]) -> list[Json]:
    """The shortest beginning that may be a whole answer: all of it, for the last frame says that it is over."""
    return frames


def error_frame(error: Json) -> Json:
    """The frame that tells of an error; it is also the body of a failed request."""
    return {"type": "error", "error": error, "request_id": "req_1"}


error_body = error_frame


def _block(index: int, block: Json, chance: Chance) -> list[Json]:
    start, deltas = _cut_block(block, chance)
    return [
        {"type": "content_block_start", "index": index, "content_block": start},
        *({"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas),
        {"type": "content_block_stop", "index": index},
    ]


def _cut_block(block: Json, chance: Chance) -> tuple[Json, list[Json]]:
    """What a block starts with, and the deltas that complete it."""
    match block["type"]:
        case "text":
            pieces = [{"type": "text_delta", "text": piece} for piece in chance.cut(block["text"])]
            cited = [{"type": "citations_delta", "citation": one} for one in block.get("citations") or ()]
            return {"type": "text", "text": ""}, chance.woven([pieces, cited])
        case "thinking":
            thought = [{"type": "thinking_delta", "thinking": p} for p in chance.cut(block["thinking"])]
            signed = [{"type": "signature_delta", "signature": block["signature"]}]
            return block | {"thinking": "", "signature": ""}, thought + signed
        case "tool_use" | "server_tool_use":
            text = "" if block["input"] == {} and chance.flip() else chance.json(block["input"])
            deltas = [{"type": "input_json_delta", "partial_json": piece} for piece in chance.cut(text)]
            return block | {"input": {}}, deltas
        case _:
            return block, []


_citations = st.fixed_dictionaries(
    {
        "type": st.just("char_location"),
        "cited_text": texts,
        "document_index": st.integers(0, 9),
        "document_title": st.none() | texts,
        "start_char_index": counts,
        "end_char_index": counts,
    }
)
_text_blocks = st.fixed_dictionaries(
    {"type": st.just("text"), "text": some_text}, optional={"citations": st.lists(_citations, max_size=2)}
)
_thinking_blocks = st.fixed_dictionaries(
    {"type": st.just("thinking"), "thinking": texts, "signature": some_text}
)
_redacted_blocks = st.fixed_dictionaries({"type": st.just("redacted_thinking"), "data": some_text})
_tool_blocks = st.fixed_dictionaries(
    {"type": st.just("tool_use"), "id": ids, "name": names, "input": json_objects}
)
_server_blocks = st.fixed_dictionaries(
    {"type": st.just("server_tool_use"), "id": ids, "name": st.just("web_search"), "input": json_objects}
)
_result_blocks = st.fixed_dictionaries(
    {
        "type": st.just("web_search_tool_result"),
        "tool_use_id": ids,
        "content": st.just({"type": "web_search_tool_result_error", "error_code": "unavailable"}),
    }
)
_blocks = _text_blocks | _thinking_blocks | _redacted_blocks | _tool_blocks | _server_blocks | _result_blocks
_usages = st.fixed_dictionaries(
    {"input_tokens": counts, "output_tokens": counts},
    optional={
        "cache_read_input_tokens": st.none() | counts,
        "cache_creation_input_tokens": st.none() | counts,
        "output_tokens_details": st.fixed_dictionaries({"thinking_tokens": counts}),
        "service_tier": st.just("standard"),
    },
)
_bodies = st.fixed_dictionaries(
    {
        "id": ids,
        "type": st.just("message"),
        "role": st.just("assistant"),
        "model": names,
        "content": st.lists(_blocks, max_size=4),
        "stop_reason": st.sampled_from(
            ["end_turn", "max_tokens", "stop_sequence", "tool_use", "pause_turn", "refusal", "something_new"]
        ),
        "stop_sequence": st.none() | some_text,
        "usage": _usages,
    }
)
answers = st.builds(Answer, _bodies)
