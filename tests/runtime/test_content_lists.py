"""A content list of chunks: read, kept in a history, and sent back as it was."""

from __future__ import annotations

import json
from typing import Any

import pytest

from wireloom import Message, Meta, Opaque, Reasoning, Request, Response, Text, ToolCall, user
from wireloom.decode import StreamDecoder, read_whole
from wireloom.encode import Encoded, encode
from wireloom.registry import find_vendor
from wireloom.vendor import Dialect
from wireloom.wire import encode as json_text

Json = dict[str, Any]

CHUNKS: list[Json] = [
    {"type": "thinking", "thinking": [{"type": "text", "text": "Hm\n"}], "signature": "s/1", "closed": True},
    {"type": "text", "text": "Oslo "},
    {"type": "reference", "reference_ids": [3, "b"]},
    {"type": "text", "text": "is cold."},
    {"type": "thinking", "thinking": [{"type": "text", "text": "More?"}], "closed": False},
    {"type": "thinking", "thinking": [{"type": "text", "text": "No."}]},
    {"type": "image_url", "image_url": {"url": "https://a.test/x.png"}},
    {"type": "resource_link", "uri": "a:b", "later": 1.50},
]


def dialect() -> Dialect:
    vendor = find_vendor("mistral")
    return vendor.dialects[vendor.default_dialect]


def whole(content: Any, **more: Any) -> Response:
    message = {"role": "assistant", "content": content, **more}
    body = {"id": "c", "model": "m", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
    return read_whole(dialect(), json.dumps(body).encode())


def streamed(deltas: list[Any]) -> Response:
    decoder = StreamDecoder(dialect(), vendor="mistral")
    for delta in deltas:
        choice = {"index": 0, "delta": {"content": delta}, "finish_reason": None}
        decoder.receive(b"data: " + json.dumps({"id": "c", "choices": [choice]}).encode() + b"\n\n")
    last = {"id": "c", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    decoder.receive(b"data: " + json.dumps(last).encode() + b"\n\ndata: [DONE]\n\n")
    decoder.end()
    assert decoder.error is None
    return decoder.response()


def sent(*parts: Any) -> tuple[Json, Encoded]:
    encoded = encode(dialect(), Request(model="m", messages=(user("q"), Message("assistant", parts))))
    return json.loads(json_text(encoded.body))["messages"][1], encoded


def test_a_whole_answer_goes_back_chunk_by_chunk() -> None:
    response = whole(CHUNKS)
    assert response.text == "Oslo is cold."
    message, encoded = sent(*response.parts)
    assert message["content"] == CHUNKS
    assert encoded.warnings == ()


def test_a_stream_goes_back_with_its_neighbours_joined() -> None:
    response = streamed(
        [
            [{"type": "thinking", "thinking": [{"type": "text", "text": "Hm"}], "closed": False}],
            [{"type": "thinking", "thinking": [{"type": "text", "text": "\n"}]}],
            [{"type": "thinking", "thinking": [], "signature": "s/1", "closed": True}],
            "Oslo ",
            [{"type": "text", "text": ""}, CHUNKS[2]],
            "is ",
            [{"type": "text", "text": "cold."}],
        ]
    )
    message, encoded = sent(*response.parts)
    assert message["content"] == CHUNKS[:4]
    assert encoded.warnings == ()


def test_reasoning_before_a_call() -> None:
    call = {"id": "abcdefghi", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    response = whole([CHUNKS[0]], tool_calls=[call])
    assert [type(part) for part in response.parts] == [Reasoning, ToolCall]
    message, _ = sent(*response.parts)
    assert (message["content"], message["tool_calls"]) == ([CHUNKS[0]], [call])


@pytest.mark.parametrize(
    "part",
    [
        Reasoning("Hm", meta={"anthropic": Meta({"signature": '"x"'})}),
        Reasoning("", redacted=True),
        Opaque("reference", "{}", "openai"),
    ],
)
def test_what_another_vendor_made_stays_behind(part: Any) -> None:
    message, encoded = sent(part, Text("A"))
    assert message["content"] == "A"
    assert [warning.kind for warning in encoded.warnings] == ["dropped"]


def test_reasoning_of_the_caller_goes_out_without_marks() -> None:
    message, encoded = sent(Reasoning("Hm"), Text("A"))
    assert message["content"] == [
        {"type": "thinking", "thinking": [{"type": "text", "text": "Hm"}]},
        {"type": "text", "text": "A"},
    ]
    assert encoded.warnings == ()


POINTERS: list[Json] = [
    {"type": "reference", "reference_ids": [1]},
    {"type": "tool_reference", "tool": "web", "title": "T", "url": "https://a.test", "later": 2},
]
POINTED: Json = {
    "type": "thinking",
    "thinking": [{"type": "text", "text": "See "}, *POINTERS, {"type": "text", "text": "it."}],
    "signature": "s/2",
}


@pytest.mark.parametrize("stream", [False, True])
def test_what_a_thought_points_to_is_kept_and_goes_back(stream: bool) -> None:
    response = streamed([[POINTED]]) if stream else whole([POINTED])
    # In a stream a thought ends where it points to something.
    assert response.reasoning == ("See \n\nit." if stream else "See it.")
    held = [part for part in response.parts if isinstance(part, Opaque)]
    assert [(part.kind, json.loads(part.payload)) for part in held] == [("thought", one) for one in POINTERS]
    message, encoded = sent(*response.parts)
    thoughts = [thought for chunk in message["content"] for thought in chunk["thinking"]]
    assert [thought for thought in thoughts if thought["type"] != "text"] == POINTERS
    assert "".join(thought.get("text", "") for thought in thoughts) == "See it."
    assert [chunk.get("signature") for chunk in message["content"]].count("s/2") == 1
    assert encoded.warnings == ()
