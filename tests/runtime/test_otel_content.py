"""Content in telemetry: only when asked for, in the shapes of the conventions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from support.both import KEY, Caller, each
from support.loopback import Cut, json_reply, serving, sse_reply
from support.spans import Exported
from support.tiny_client import AsyncTiny, Tiny
from wireloom import (
    Audio,
    Base64,
    Document,
    FileId,
    Image,
    NativeTool,
    Opaque,
    OverloadedError,
    PlainText,
    Reasoning,
    Refusal,
    Source,
    Text,
    Tool,
    ToolCall,
    ToolResult,
    Url,
    assistant,
    system,
    user,
)
from wireloom.telemetry_content import (
    finish_reason,
    input_messages,
    output_message,
    system_instructions,
    tool_definitions,
)

ANSWER = {"id": "r1", "model": "m1", "text": "Hello", "usage": {"in": 3, "out": 1}}
START, HEL, END = {"t": "start", "id": "r1", "model": "m1"}, {"t": "text", "text": "Hel"}, {"t": "end"}
CALL = {"t": "call", "id": "c1", "name": "look", "arguments": '{"at": 1}'}
BUSY = {"error": {"type": "overloaded", "message": f"busy: {KEY}"}}

both = pytest.mark.parametrize("kind", ["sync", "async"])


@pytest.fixture
def exported() -> Iterator[Exported]:
    found = Exported(capture_content=True)
    yield found
    found.close()


def content(exported: Exported) -> dict[str, Any]:
    names = (
        "gen_ai.system_instructions",
        "gen_ai.input.messages",
        "gen_ai.output.messages",
        "gen_ai.tool.definitions",
    )
    found = exported.attributes
    return {name.removeprefix("gen_ai."): json.loads(found[name]) for name in names if name in found}


@both
async def test_a_conversation(kind: str, exported: Exported) -> None:
    messages = [
        user("hi"),
        assistant([ToolCall("c0", "look", '{"at": 0}')]),
        user([ToolResult("c0", "sun"), Text("so?")]),
    ]
    with serving(sse_reply(START, HEL, CALL, END)) as server:
        caller = Caller(kind, server.url, hooks=exported.hooks)
        await caller.events(messages, system="Be brief.", tools=[Tool("look")])
        await caller.close()
    assert content(exported) == {
        "system_instructions": [{"type": "text", "content": "Be brief."}],
        "input.messages": [
            {"role": "user", "parts": [{"type": "text", "content": "hi"}]},
            {
                "role": "assistant",
                "parts": [{"type": "tool_call", "id": "c0", "name": "look", "arguments": {"at": 0}}],
            },
            {"role": "tool", "parts": [{"type": "tool_call_response", "id": "c0", "response": "sun"}]},
            {"role": "user", "parts": [{"type": "text", "content": "so?"}]},
        ],
        "output.messages": [
            {
                "role": "assistant",
                "parts": [
                    {"type": "text", "content": "Hel"},
                    {"type": "tool_call", "id": "c1", "name": "look", "arguments": {"at": 1}},
                ],
                "finish_reason": "tool_call",
            }
        ],
        "tool.definitions": [{"type": "function", "name": "look"}],
    }
    assert exported.attributes["gen_ai.response.finish_reasons"] == ("tool_call",)


@both
async def test_failures(kind: str, exported: Exported) -> None:
    """What had arrived, and the vendor's words; never a key."""
    with serving(sse_reply(START, HEL, steps=(Cut(),)), json_reply(BUSY, 529)) as server:
        caller = Caller(kind, server.url, hooks=exported.hooks, max_retries=0)
        await caller.failed_events()
        with pytest.raises(OverloadedError):
            await caller.generate(extra_headers={"x-a": "xyzzy"})
        await caller.close()
    cut, refused = exported.spans
    (message,) = json.loads((cut.attributes or {})["gen_ai.output.messages"])  # type: ignore[arg-type]
    assert (message["parts"], message["finish_reason"]) == ([{"type": "text", "content": "Hel"}], "error")
    assert "gen_ai.output.messages" not in (refused.attributes or {})
    assert (refused.status.description or "").startswith("tiny: busy: [key]")
    for text in exported.texts():
        assert KEY not in text
        assert "xyzzy" not in text


@both
async def test_a_typed_client(kind: str, exported: Exported) -> None:
    with serving(json_reply(ANSWER), sse_reply(START, HEL, END)) as server:
        client: Any = (Tiny if kind == "sync" else AsyncTiny)(
            api_key=KEY, base_url=server.url, hooks=exported.hooks
        )
        made = client.asks.create(model="m", messages=[{"text": "xyzzy"}], max_tokens=5)
        assert (await made if kind == "async" else made).text == "Hello"
        assert [frame async for frame in each(client.asks.stream(model="m", messages=[]))]
        closing = client.close()
        if kind == "async":
            await closing
    whole, streamed = (dict(span.attributes or {}) for span in exported.spans)
    assert (whole["gen_ai.request.model"], whole["gen_ai.request.max_tokens"]) == ("m", 5)
    assert (whole["gen_ai.usage.input_tokens"], whole["gen_ai.usage.output_tokens"]) == (3, 1)
    for attributes, text in ((whole, "Hello"), (streamed, "Hel")):
        told = json.loads(attributes["gen_ai.output.messages"])  # type: ignore[arg-type]
        assert told == [
            {"role": "assistant", "parts": [{"type": "text", "content": text}], "finish_reason": "stop"}
        ]
        assert "gen_ai.input.messages" not in attributes
    assert not any("xyzzy" in text for text in exported.texts())


PARTS = [
    (Text("a"), {"type": "text", "content": "a"}),
    (Refusal("no"), {"type": "refusal", "content": "no"}),
    (Reasoning("hm"), {"type": "reasoning", "content": "hm"}),
    (ToolCall("c", "f", '{"a": 1}'), {"type": "tool_call", "id": "c", "name": "f", "arguments": {"a": 1}}),
    (ToolCall("c", "f", ""), {"type": "tool_call", "id": "c", "name": "f", "arguments": {}}),
    (ToolCall("c", "f", '{"a"'), {"type": "tool_call", "id": "c", "name": "f", "arguments": '{"a"'}),
    (Image(Base64("QUJD", "image/png")), {"type": "blob", "modality": "image", "mime_type": "image/png", "content": "", "size": 3}),
    (Audio(Base64("QUI=", "audio/wav")), {"type": "blob", "modality": "audio", "mime_type": "audio/wav", "content": "", "size": 2}),
    (Image(Url("https://a.test/b")), {"type": "uri", "modality": "image", "uri": "https://a.test/b"}),
    (Document(FileId("f1")), {"type": "file", "modality": "document", "file_id": "f1"}),
    (Document(PlainText("a")), {"type": "text", "content": "a"}),
    (Source("https://a.test", "A"), {"type": "source", "url": "https://a.test", "title": "A"}),
    (Opaque("search", "{}", "acme"), {"type": "search", "issuer": "acme", "payload": "{}"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("part", "told"), PARTS, ids=[f"{n}-{type(part).__name__}" for n, (part, _) in enumerate(PARTS)]
)
def test_parts(part: Any, told: dict[str, Any]) -> None:
    assert output_message([part], "stop")["parts"] == [told]


def test_results_of_parts() -> None:
    (message,) = input_messages([user([ToolResult("c", (Text("a"), Image(FileId("f1"))))])])
    assert message["role"] == "tool"
    assert message["parts"][0]["response"] == [
        {"type": "text", "content": "a"}, {"type": "file", "modality": "image", "file_id": "f1"}
    ]  # fmt: skip


def test_only_leading_instructions_stand_apart() -> None:
    messages = [system("a"), system("b"), user("c"), system("d")]
    assert [part["content"] for part in system_instructions(messages)] == ["a", "b"]
    assert [message["role"] for message in input_messages(messages)] == ["user", "system"]
    assert system_instructions([system("a")])
    assert input_messages([system("a")]) == []


def test_tools_and_reasons() -> None:
    tools = [Tool("f", "What."), NativeTool("acme", {"type": "search"}), NativeTool("acme", {"search": {}})]
    assert tool_definitions(tools) == [
        {"type": "function", "name": "f"},
        {"type": "search"},
        {"type": "acme"},
    ]
    assert [finish_reason(reason) for reason in ("stop", "tool_calls", "refusal")] == [
        "stop",
        "tool_call",
        "refusal",
    ]
