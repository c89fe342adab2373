"""Vendors that serve the Messages protocol beside their own: one flag, and the same call gives the same answer."""

from __future__ import annotations

from typing import Any

import pytest

from contract import messages, wire
from contract.wire import INPUT, OUTPUT, WIRES, Said
from support.event_laws import violations
from support.loopback import Reply, json_reply, serving
from wireloom import AsyncClient, Client, Response, Tool, ToolResult, UnsupportedFeatureError, user
from wireloom.model import Message
from wireloom.registry import find_vendor

ROUTES = ("azure", "deepseek", "minimax", "moonshot", "openrouter", "zai")
SAID = (
    Said("I look it up.", "Which city?", (("call-a", "weather", '{"city": "Oslo"}'),), "tool_calls"),
    Said("Oslo is cold.", "Minus four."),
)
TOOL = Tool(
    "weather", "The weather of a city.", {"type": "object", "properties": {"city": {"type": "string"}}}
)
MODELS = {"openrouter": "anthropic/claude-opus-4.5"}


def sse(body: bytes) -> Reply:
    return Reply(headers={"content-type": "text/event-stream"}, steps=[body])


def replies(name: str, on: bool, *, stream: bool) -> list[Reply]:
    """What the vendor answers to the two turns, in the protocol that the flag chooses."""
    if not stream:
        return [json_reply(messages.whole(said) if on else wire.whole(WIRES[name], said)) for said in SAID]
    return [
        sse(messages.stream(messages.frames(said)) if on else wire.stream(wire.frames(WIRES[name], said)))
        for said in SAID
    ]


def talk(name: str, on: bool, *, stream: bool) -> tuple[list[Response], list[Any], set[str]]:
    """Two turns with a tool; the caller's lines are the same for both protocols. And the classes of the events."""
    model = f"{name}:{MODELS.get(name, 'm')}"
    answers: list[Response] = []
    kinds: set[str] = set()
    with (
        serving(*replies(name, on, stream=stream)) as server,
        Client(
            vendors={name: {"base_url": server.url, "api_key": "k"}}, flags={f"{name}.messages": on}
        ) as client,
    ):
        history: list[Message] = [user("How is the weather?")]
        for _ in SAID:
            if stream:
                with client.stream(model, history, tools=[TOOL], max_tokens=500) as events:
                    told = list(events)
                assert violations(told, None) == []
                kinds |= {type(event).__name__ for event in told}
                answer = events.response
            else:
                answer = client.generate(model, history, tools=[TOOL], max_tokens=500)
            answers.append(answer)
            results = [ToolResult(call.id, "-4") for call in answer.tool_calls]
            history += [answer.message, Message("user", tuple(results))]
    return answers, server.seen, kinds - {"BlockMeta"}  # One of the two has signatures.


def facts(name: str, answer: Response) -> Any:
    calls = [(call.id, call.name, call.input) for call in answer.tool_calls]
    parts = [type(part).__name__ for part in answer.parts]
    reasoning = answer.reasoning if WIRES[name].reasoning else ""
    usage = (answer.usage.input, answer.usage.output, answer.usage.cache_read)
    return parts, answer.text, reasoning, calls, answer.finish, usage


@pytest.mark.parametrize("name", ROUTES)
@pytest.mark.parametrize("stream", [False, True])
def test_both_routes_give_the_same(name: str, stream: bool) -> None:
    chat, chat_seen, chat_kinds = talk(name, False, stream=stream)
    routed, routed_seen, kinds = talk(name, True, stream=stream)
    assert kinds == chat_kinds
    assert [facts(name, answer) for answer in routed] == [facts(name, answer) for answer in chat]
    assert routed[1].usage.input == INPUT
    assert routed[1].usage.output == OUTPUT
    assert {seen.path for seen in chat_seen} == {"/chat/completions"}
    assert {seen.path for seen in routed_seen} == {"/v1/messages"}
    assert {seen.headers["anthropic-version"] for seen in routed_seen} == {"2023-06-01"}


@pytest.mark.parametrize("name", ROUTES)
def test_thinking_goes_back_with_its_signature(name: str) -> None:
    _, seen, _ = talk(name, True, stream=True)
    sent = seen[1].json["messages"]
    assert sent[1]["content"][0] == {
        "type": "thinking",
        "thinking": "Which city?",
        "signature": messages.SIGNATURE,
    }
    assert sent[2]["content"][0]["tool_use_id"] == "call-a"


@pytest.mark.parametrize("name", ROUTES)
def test_a_route_is_off_unless_asked_for_and_has_an_address_of_its_own(name: str) -> None:
    vendor = find_vendor(name)
    assert vendor.default_dialect == "openai_chat"
    assert vendor.features["messages"].default is False
    assert (vendor.dialects["anthropic_messages"].base_url or "").startswith("https://")


def hosted(name: str, *answers: Reply) -> tuple[Response, Response | None, list[Any]]:
    """A whole answer and a streamed one of a host that has the model in the path."""
    flags = {"vertex.messages": True} if name == "vertex" else None
    with (
        serving(*answers) as server,
        Client(vendors={name: {"base_url": server.url, "api_key": lambda: "token"}}, flags=flags) as client,
    ):
        whole = client.generate(f"{name}:claude-haiku-4-5@20251001", "Hi", max_tokens=5)
        streamed = None
        if len(answers) > 1:
            with client.stream(f"{name}:claude-haiku-4-5@20251001", "Hi", max_tokens=5) as stream:
                assert "".join(stream.text_stream) == SAID[1].text
            streamed = stream.response
    return whole, streamed, server.seen


def test_claude_on_vertex_has_its_model_in_the_path_and_a_path_for_streams() -> None:
    answers = json_reply(messages.whole(SAID[1])), sse(messages.stream(messages.frames(SAID[1])))
    whole, streamed, seen = hosted("vertex", *answers)
    assert streamed is not None
    assert (whole.text, whole.usage.input) == (streamed.text, streamed.usage.input) == (SAID[1].text, INPUT)
    assert [request.path for request in seen] == [
        "/publishers/anthropic/models/claude-haiku-4-5@20251001:rawPredict",
        "/publishers/anthropic/models/claude-haiku-4-5@20251001:streamRawPredict",
    ]
    for request in seen:
        assert request.json["anthropic_version"] == "vertex-2023-10-16"
        assert "model" not in request.json
        assert request.headers["authorization"] == "Bearer token"
    assert [request.json.get("stream") for request in seen] == [None, True]


def test_claude_on_bedrock_gives_whole_answers_only() -> None:
    whole, _, seen = hosted("bedrock", json_reply(messages.whole(SAID[1])))
    assert whole.text == SAID[1].text
    assert seen[0].path == "/model/claude-haiku-4-5@20251001/invoke"
    assert seen[0].json["anthropic_version"] == "bedrock-2023-05-31"
    assert "model" not in seen[0].json
    with (
        Client(vendors={"bedrock": {"api_key": "k"}}) as client,
        pytest.raises(UnsupportedFeatureError) as caught,
    ):
        client.stream("bedrock:claude", "Hi")
    assert str(caught.value) == "bedrock has no streams; ask for a whole answer"


async def test_models_and_counts_are_asked_where_the_vendor_has_them() -> None:
    listed = json_reply({"object": "list", "data": [{"id": "kimi-k3", "object": "model", "created": 1}]})
    counted = json_reply({"data": {"total_tokens": 7}})
    settings = {"moonshot": {"api_key": "k"}}
    flags = {"moonshot.messages": True}
    with serving(listed, counted) as server:
        vendor = find_vendor("moonshot")
        given = {"moonshot": {**settings["moonshot"], "vendor": _at(vendor, server.url)}}
        async with AsyncClient(vendors=given, flags=flags) as client:
            assert [model.id async for model in client.models("moonshot")] == ["kimi-k3"]
            assert await client.count_tokens("moonshot:kimi-k3", "Hi") == 7
    assert [seen.path for seen in server.seen] == ["/models", "/tokenizers/estimate-token-count"]


def test_another_address_of_the_caller_serves_one_protocol_only() -> None:
    with (
        Client(
            vendors={"moonshot": {"api_key": "k", "base_url": "http://127.0.0.1:1"}},
            flags={"moonshot.messages": True},
        ) as client,
        pytest.raises(UnsupportedFeatureError),
    ):
        client.count_tokens("moonshot:kimi-k3", "Hi")


def _at(vendor: Any, url: str) -> Any:
    """The vendor at another address."""
    import msgspec

    return msgspec.structs.replace(vendor, base_url=url)
