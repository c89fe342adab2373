"""What a host of the Messages protocol puts on the wire for an answer. Knows nothing of the project."""

from __future__ import annotations

import json
from typing import Final

from contract.wire import CACHED, INPUT, OUTPUT, Json, Said

FINISH: Final = {"stop": "end_turn", "tool_calls": "tool_use", "length": "max_tokens"}
"""Finish words, by those of Chat Completions."""

SIGNATURE: Final = "c2lnbmF0dXJl"


def blocks(said: Said) -> list[Json]:
    """The content of a whole answer."""
    found: list[Json] = []
    if said.reasoning:
        found.append({"type": "thinking", "thinking": said.reasoning, "signature": SIGNATURE})
    if said.text:
        found.append({"type": "text", "text": said.text})
    found += [
        {"type": "tool_use", "id": identity, "name": name, "input": json.loads(arguments)}
        for identity, name, arguments in said.calls
    ]
    return found


def usage() -> Json:
    """The usage, of which the tokens from the cache are no part of the input."""
    return {"input_tokens": INPUT - CACHED, "cache_read_input_tokens": CACHED, "output_tokens": OUTPUT}


def whole(said: Said) -> Json:
    """The body of a whole answer."""
    head: Json = {"id": said.id, "type": "message", "role": "assistant", "model": "model-1"}
    return {**head, "content": blocks(said), "stop_reason": FINISH[said.finish], "usage": usage()}


def frames(said: Said) -> list[Json]:
    """The frames of a stream."""
    start = {**whole(said), "content": [], "stop_reason": None}
    found: list[Json] = [
        {"type": "message_start", "message": {**start, "usage": usage() | {"output_tokens": 1}}}
    ]
    for index, block in enumerate(blocks(said)):
        empty, deltas = _streamed(block)
        found.append({"type": "content_block_start", "index": index, "content_block": empty})
        found += [{"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas]
        found.append({"type": "content_block_stop", "index": index})
    delta = {"stop_reason": FINISH[said.finish], "stop_sequence": None}
    found.append({"type": "message_delta", "delta": delta, "usage": {"output_tokens": OUTPUT}})
    return [*found, {"type": "message_stop"}]


def stream(parts: list[Json]) -> bytes:
    """Frames as the body of a stream."""
    return "".join(f"event: {part['type']}\ndata: {json.dumps(part)}\n\n" for part in parts).encode()


def _streamed(block: Json) -> tuple[Json, list[Json]]:
    """A block as it is opened, and the pieces that follow."""
    match block["type"]:
        case "thinking":
            pieces = [{"type": "thinking_delta", "thinking": piece} for piece in _cut(block["thinking"])]
            signature = {"type": "signature_delta", "signature": block["signature"]}
            return {"type": "thinking", "thinking": "", "signature": ""}, [*pieces, signature]
        case "text":
            return {"type": "text", "text": ""}, [
                {"type": "text_delta", "text": piece} for piece in _cut(block["text"])
            ]
        case _:
            text = json.dumps(block["input"])
            return {**block, "input": {}}, [
                {"type": "input_json_delta", "partial_json": piece} for piece in _cut(text)
            ]


def _cut(text: str) -> list[str]:
    return [text[at : at + 5] for at in range(0, len(text), 5)]
