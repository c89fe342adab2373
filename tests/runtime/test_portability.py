"""A conversation goes from vendor to vendor and home again, through the public API."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from support.loopback import Reply, json_reply, serving
from wireloom import AsyncClient, Cache, Client, Message, Text, Tool, ToolResult, Transfer, system, user

SIGNATURE = "c2lnbmF0dXJlLW9mLWNsYXVkZQ=="
KEY = "key-1234567890"
TOOL = Tool("add", "Adds.", {"type": "object", "properties": {"a": {"type": "integer"}}})

JOURNEY = (
    "anthropic:claude-opus-4-6",
    "anthropic:claude-opus-4-6",
    "openrouter:openai/gpt-5.5",
    "moonshot:kimi-k2.6",
    "groq:openai/gpt-oss-120b",
    "openai:gpt-5.5",
    "anthropic:claude-opus-4-6",
)


def claude(id: str) -> Reply:
    content = [
        {"type": "thinking", "thinking": f"Claude thinks {id}.", "signature": SIGNATURE},
        {"type": "text", "text": f"Claude says {id}."},
        {"type": "tool_use", "id": id, "name": "add", "input": {"b": 2, "a": 1.0}},
    ]
    usage = {"input_tokens": 1, "output_tokens": 1}
    return json_reply(
        {
            "id": f"msg_{id}",
            "type": "message",
            "role": "assistant",
            "model": "m",
            "content": content,
            "stop_reason": "tool_use",
            "stop_sequence": None,
            "usage": usage,
        }
    )


def chat(vendor: str, id: str, **message: Any) -> Reply:
    call = {"id": id, "type": "function", "function": {"name": "add", "arguments": '{"a": 1}'}}
    whole = {"role": "assistant", "content": f"{vendor} says.", "tool_calls": [call], **message}
    choice = {"index": 0, "message": whole, "finish_reason": "tool_calls"}
    return json_reply(
        {"id": vendor, "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    )


REPLIES = (
    claude("toolu_1"),
    claude("toolu_2"),
    chat("openrouter", "call_3", reasoning="openrouter thinks."),
    chat("moonshot", "functions.add:0", reasoning_content="moonshot thinks."),
    chat("groq", "fc_5", reasoning="groq thinks."),
    chat("openai", "call_6"),
    claude("toolu_7"),
)


def settings(url: str) -> dict[str, Any]:
    names = ("anthropic", "openrouter", "moonshot", "groq", "openai")
    return {name: {"base_url": url, "api_key": KEY} for name in names}


class Hop(msgspec.Struct):
    """One call: what was said beforehand, what was sent, what came of it."""

    target: str
    told: Transfer
    body: bytes
    warnings: tuple[Any, ...]
    history: tuple[Message, ...]

    @property
    def messages(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.body)["messages"]
        return found


@pytest.fixture(scope="module")
def hops() -> list[Hop]:
    """The whole journey; every answer calls a tool, and its result has a cache mark."""
    history = [
        system([Text("Be brief.", cache=Cache())]),
        user("Add."),
    ]
    made: list[Hop] = []
    with serving(*REPLIES) as server, Client(vendors=settings(server.url), max_retries=0) as client:
        for target in JOURNEY:
            told = client.explain_transfer(history, target, tools=[TOOL])
            assert len(server.seen) == len(made)
            response = client.generate(target, history, tools=[TOOL])
            made.append(Hop(target, told, server.seen[-1].body, response.warnings, tuple(history)))
            (call,) = response.tool_calls
            history += [response.message, user(ToolResult(call.id, "3", cache=Cache()))]
    return made


def test_what_was_told_is_what_happens(hops: list[Hop]) -> None:
    for hop in hops:
        assert hop.told.target == hop.target
        assert hop.told.warnings == hop.warnings
        assert len(hop.told.parts) == sum(len(message.parts) for message in hop.history)
        for part in hop.told.parts:
            assert part.kind == type(hop.history[part.message].parts[part.part]).__name__
            assert (part.outcome == "kept") == (not part.reasons)


def test_a_signature_goes_only_to_its_issuer(hops: list[Hop]) -> None:
    for hop in hops[2:-1]:
        assert SIGNATURE.encode() not in hop.body, hop.target
    assert hops[-1].body.count(SIGNATURE.encode()) == 2


def test_no_vendor_gets_the_thoughts_of_another_for_its_own(hops: list[Hop]) -> None:
    for hop in hops[3:]:
        own = hop.target.partition(":")[0]
        for other in ("Claude", "openrouter", "moonshot", "groq"):
            if other.lower() == own or (other, own) == ("Claude", "anthropic"):
                continue
            assert f"{other} thinks".encode() not in hop.body, (hop.target, other)
            thoughts = [warning.kept for warning in hop.warnings if f"{other} thinks" in (warning.kept or "")]
            expected = sum(f"{other} thinks" in str(message.parts) for message in hop.history)
            assert len(thoughts) == expected, (hop.target, other)


def test_the_texts_and_the_pairs_of_calls_and_results_stay(hops: list[Hop]) -> None:
    for hop in hops:
        body = hop.body.decode()
        for message in hop.history:
            if message.role == "assistant":
                assert json.dumps(message.text) in body, hop.target
        calls = [part.id for message in hop.history for part in message.tool_calls]
        if hop.target.startswith("anthropic"):
            used = [b["id"] for m in hop.messages for b in m["content"] if b["type"] == "tool_use"]
            answered = [
                b["tool_use_id"] for m in hop.messages for b in m["content"] if b["type"] == "tool_result"
            ]
        else:
            used = [call["id"] for m in hop.messages for call in m.get("tool_calls", ())]
            answered = [m["tool_call_id"] for m in hop.messages if m["role"] == "tool"]
        assert used == answered
        assert len(used) == len(calls) == len(set(used))


def test_an_id_that_the_target_refuses_is_another_on_the_wire(hops: list[Hop]) -> None:
    last = hops[-1]
    assert b"functions.add:0" not in last.body
    renamed = [
        (part.kind, part.reasons) for part in last.told.translated if "refuses its id" in str(part.reasons)
    ]
    assert [kind for kind, _ in renamed] == ["ToolCall", "ToolResult"]
    assert renamed[0][1] == renamed[1][1]


def test_kimi_gets_a_space_where_its_reasoning_is_missing(hops: list[Hop]) -> None:
    kimi = hops[3]
    assert [m["reasoning_content"] for m in kimi.messages if m["role"] == "assistant"] == [" "] * 3


def test_cache_marks_are_sent_or_said_to_be_dropped(hops: list[Hop]) -> None:
    assert [hop.body.count(b'"cache_control"') for hop in hops] == [1, 2, 0, 0, 0, 0, 4]
    for hop in hops:
        marks = sum(part.cache is not None for m in hop.history for part in m.parts)  # type: ignore[union-attr]
        sent = hop.body.count(b'"cache_control"') + hop.body.count(b'"prompt_cache_breakpoint"')
        dropped = [warning for warning in hop.warnings if warning.field.endswith("cache")]
        assert marks == sent + len(dropped), hop.target


def test_home_again_it_is_what_it_was_byte_for_byte(hops: list[Hop]) -> None:
    def assistants(body: bytes) -> list[bytes]:
        whole = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
        messages = msgspec.json.decode(whole["messages"], type=list[dict[str, msgspec.Raw]])
        return [bytes(message["content"]) for message in messages if bytes(message["role"]) == b'"assistant"']

    (first,) = assistants(hops[1].body)
    home = assistants(hops[-1].body)
    assert home[0] == first
    assert b'"input":{"b": 2, "a": 1.0}' in first
    assert SIGNATURE.encode() in first
    assert SIGNATURE.encode() in home[1]


async def test_the_asynchronous_client_tells_the_same(hops: list[Hop]) -> None:
    async with AsyncClient(vendors=settings("http://127.0.0.1:9")) as client:
        for hop in hops:
            assert client.explain_transfer(hop.history, hop.target, tools=[TOOL]) == hop.told


def test_no_key_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MOONSHOT_API_KEY", raising=False)
    with Client() as client:
        told = client.explain_transfer("Hi", "moonshot:kimi-k3", temperature=0.2)
    assert [part.outcome for part in told.parts] == ["kept"]
    assert [(warning.kind, warning.field) for warning in told.warnings] == [("dropped", "temperature")]
