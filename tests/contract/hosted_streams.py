"""Streams of Responses, which together have every event that its reference names, each with all its fields."""

from __future__ import annotations

from typing import Any

from contract.hosted_items import ANSWERED, CUSTOM, Hosted, Json

AT = {"output_index": 0}
LINK = {"type": "url_citation", "url": "https://a.test", "title": "A", "start_index": 0, "end_index": 2}
LOGPROB = {"token": "Hi", "logprob": -0.1, "bytes": [72, 105], "top_logprobs": []}
TEXT = {"type": "output_text", "text": "Hi", "annotations": [LINK], "logprobs": [LOGPROB]}
REFUSAL = {"type": "refusal", "refusal": "No."}
SUMMARY = {"type": "summary_text", "text": "Hm."}


def message(*content: Json) -> Json:
    return {
        "type": "message",
        "id": "msg_1",
        "role": "assistant",
        "status": "completed",
        "content": list(content),
    }


REASONING = {
    "type": "reasoning", "id": "rs_1", "status": "completed", "summary": [SUMMARY], "encrypted_content": "gAAA",
    "content": [{"type": "reasoning_text", "text": "So."}],
}  # fmt: skip
CALL = {
    "type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "f", "arguments": "{}", "status": "completed",
}  # fmt: skip


def answer(*output: Json, status: str = "completed", **more: Any) -> Json:
    return {
        "id": "resp_1", "object": "response", "created_at": 1, "model": "gpt-5.5", "status": status,
        "output": list(output), "parallel_tool_calls": True, "tool_choice": "auto", "tools": [], **more,
    }  # fmt: skip


def numbered(*frames: Json) -> list[Json]:
    return [{**frame, "sequence_number": number} for number, frame in enumerate(frames)]


def stream(begun: Json, item: Json, *events: Json, last: Json | None = None) -> list[Json]:
    """The whole life of an answer of one item."""
    return numbered(
        {"type": "response.created", "response": answer(status="in_progress")},
        {"type": "response.output_item.added", "item": begun, **AT},
        *({**event, **AT} for event in events),
        {"type": "response.output_item.done", "item": item, **AT},
        last or {"type": "response.completed", "response": answer(item)},
    )


def hosted_stream(hosted: Hosted) -> list[Json]:
    """The whole life of an answer of a hosted item."""
    return stream(hosted.begun, hosted.item, *hosted.events)


def pieces(item: str, *events: Json) -> list[Json]:
    """Events about the first piece of an item."""
    return [{**event, "item_id": item, "content_index": 0} for event in events]


_NAMED = {"item_id": "rs_1", "summary_index": 0}

MADE: dict[str, list[Json]] = {
    "text": stream(
        message(),
        message(TEXT),
        *pieces(
            "msg_1",
            {
                "type": "response.content_part.added",
                "part": {**TEXT, "text": "", "annotations": [], "logprobs": []},
            },
            {"type": "response.output_text.delta", "delta": "Hi", "logprobs": [LOGPROB], "obfuscation": "x"},
            {"type": "response.output_text.annotation.added", "annotation": LINK, "annotation_index": 0},
            {"type": "response.output_text.done", "text": "Hi", "logprobs": [LOGPROB]},
            {"type": "response.content_part.done", "part": TEXT},
        ),
    ),
    "refusal": stream(
        message(),
        message(REFUSAL),
        *pieces(
            "msg_1",
            {"type": "response.refusal.delta", "delta": "No."},
            {"type": "response.refusal.done", "refusal": "No."},
        ),
        last={
            "type": "response.incomplete",
            "response": answer(
                message(REFUSAL), status="incomplete", incomplete_details={"reason": "content_filter"}
            ),
        },
    ),
    "reasoning": stream(
        {**REASONING, "status": "in_progress", "summary": [], "content": None, "encrypted_content": None},
        REASONING,
        {"type": "response.reasoning_summary_part.added", "part": {**SUMMARY, "text": ""}, **_NAMED},
        {"type": "response.reasoning_summary_text.delta", "delta": "Hm.", **_NAMED},
        {"type": "response.reasoning_summary_text.done", "text": "Hm.", **_NAMED},
        {"type": "response.reasoning_summary_part.done", "part": SUMMARY, "status": "incomplete", **_NAMED},
        *pieces(
            "rs_1",
            {"type": "response.reasoning_text.delta", "delta": "So."},
            {"type": "response.reasoning_text.done", "text": "So."},
        ),
    ),
    "call": stream(
        {**CALL, "status": "in_progress", "arguments": ""},
        CALL,
        {"type": "response.function_call_arguments.delta", "item_id": "fc_1", "delta": "{}"},
        {"type": "response.function_call_arguments.done", "item_id": "fc_1", "arguments": "{}"},
    ),
    "queued": numbered(
        {"type": "response.queued", "response": answer(status="queued")},
        {"type": "response.in_progress", "response": answer(status="in_progress")},
        {"type": "response.completed", "response": answer()},
    ),
    "sound": numbered(
        {"type": "response.audio.delta", "delta": "aGk="},
        {"type": "response.audio.transcript.delta", "delta": "Hi"},
        {"type": "response.audio.done"},
        {"type": "response.audio.transcript.done"},
        {"type": "response.completed", "response": answer()},
    ),
    **{hosted.item["id"]: hosted_stream(hosted) for hosted in (*ANSWERED, CUSTOM)},
}
"""Streams that end well."""

FAILED: dict[str, list[Json]] = {
    "failed": numbered(
        {
            "type": "response.failed",
            "response": answer(status="failed", error={"code": "server_error", "message": "On fire."}),
        },
    ),
    "error": numbered({"type": "error", "code": "server_error", "message": "On fire.", "param": None}),
}
"""Streams that end with an error."""
