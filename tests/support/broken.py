"""Answers that break off and go on, in the words of two protocols."""

from __future__ import annotations

from typing import Any


def chat(
    *texts: str, id: str = "c1", reasoning: str = "", end: str | None = "stop", usage: Any = None
) -> list[Any]:
    """Frames of chat completions; without `end` they break off."""
    deltas: list[dict[str, Any]] = [{"reasoning_content": reasoning}] if reasoning else []
    deltas += [{"content": text} for text in texts]
    frames = [_chunk(id, delta) for delta in deltas]
    if end is not None:
        frames += [
            _chunk(id, {}, end),
            {"id": id, "model": "k", "choices": [], "usage": usage or _usage(10, 2)},
        ]
        frames.append(b"data: [DONE]\n\n")
    return frames


def messages(
    *blocks: list[str] | dict[str, Any], id: str = "m1", end: str | None = "end_turn", ended: bool = False
) -> list[Any]:
    """Frames of messages: a list is a text in pieces, else a block as it starts. Without `end` they break off: in the
    last block, or, with `ended`, behind it.
    """
    start = {
        "id": id,
        "type": "message",
        "role": "assistant",
        "model": "claude",
        "content": [],
        "stop_reason": None,
    }
    frames: list[Any] = [
        {"type": "message_start", "message": {**start, "usage": {"input_tokens": 10, "output_tokens": 1}}}
    ]
    for index, block in enumerate(blocks):
        begun = block if isinstance(block, dict) else {"type": "text", "text": ""}
        frames.append({"type": "content_block_start", "index": index, "content_block": begun})
        for text in block if isinstance(block, list) else ():
            delta = {"type": "text_delta", "text": text}
            frames.append({"type": "content_block_delta", "index": index, "delta": delta})
        if end is not None or ended or index + 1 < len(blocks):
            frames.append({"type": "content_block_stop", "index": index})
    if end is not None:
        delta = {"stop_reason": end, "stop_sequence": None}
        frames += [
            {"type": "message_delta", "delta": delta, "usage": {"output_tokens": 5}},
            {"type": "message_stop"},
        ]
    return frames


def _chunk(id: str, delta: dict[str, Any], reason: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": reason}
    return {"id": id, "object": "chat.completion.chunk", "created": 1, "model": "k", "choices": [choice]}


def _usage(read: int, written: int) -> dict[str, int]:
    return {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}
