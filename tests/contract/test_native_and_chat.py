"""One conversation through either route of a vendor: a flag chooses, and no line of the caller's code changes."""

from __future__ import annotations

import json
from typing import Any

import pytest

import wireloom
from support.event_laws import violations
from support.loopback import json_reply, serving, sse_reply
from wireloom import Client, Tool, ToolResult, user

CALL = {"city": "Oslo"}
USAGE = {"promptTokenCount": 20, "candidatesTokenCount": 6, "thoughtsTokenCount": 4, "totalTokenCount": 30}
CHAT_USAGE = {
    "prompt_tokens": 20,
    "completion_tokens": 10,
    "total_tokens": 30,
    "completion_tokens_details": {"reasoning_tokens": 4},
}
SIGNED = {"google": {"thought_signature": "c2ln"}}


def native(*parts: Any) -> dict[str, Any]:
    candidate = {"content": {"role": "model", "parts": list(parts)}, "finishReason": "STOP", "index": 0}
    return {"candidates": [candidate], "usageMetadata": USAGE, "modelVersion": "gemini-3", "responseId": "r1"}


def chat(reason: str, **message: Any) -> dict[str, Any]:
    choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": reason}
    return {
        "id": "r1",
        "model": "gemini-3",
        "object": "chat.completion",
        "choices": [choice],
        "usage": CHAT_USAGE,
    }


FIRST: dict[bool, dict[str, Any]] = {
    True: native({"functionCall": {"id": "c1", "name": "weather", "args": CALL}, "thoughtSignature": "c2ln"}),
    False: chat(
        "tool_calls",
        content=None,
        tool_calls=[
            {
                "id": "c1",
                "type": "function",
                "function": {"name": "weather", "arguments": '{"city": "Oslo"}'},
                "extra_content": SIGNED,
            }
        ],
    ),
}
SECOND = {True: native({"text": "It is cold."}), False: chat("stop", content="It is cold.")}


def frames_of(body: dict[str, Any], *, is_native: bool) -> list[Any]:
    """The answer as a stream of one piece."""
    if is_native:
        return [body]
    (choice,) = body["choices"]
    message = dict(choice["message"])
    if "tool_calls" in message:
        message["tool_calls"] = [{"index": n, **call} for n, call in enumerate(message["tool_calls"])]
    head = {name: body[name] for name in ("id", "model")} | {"object": "chat.completion.chunk"}
    last = {"index": 0, "delta": {}, "finish_reason": choice["finish_reason"]}
    return [
        {**head, "choices": [{"index": 0, "delta": message, "finish_reason": None}]},
        {**head, "choices": [last]},
        {**head, "choices": [], "usage": body["usage"]},
    ]


def converse(client: Client, *, stream: bool) -> list[wireloom.Response]:
    """The very same calls, whatever the route."""
    tools = [Tool("weather", input_schema={"type": "object"})]
    history = [user("Is it cold in Oslo?")]
    answers: list[wireloom.Response] = []
    for _ in range(2):
        if stream:
            with client.stream("google:gemini-3", history, tools=tools) as live:
                events = list(live)
            assert violations(events, None) == []
            answer = live.response
        else:
            answer = client.generate("google:gemini-3", history, tools=tools)
        answers.append(answer)
        history.append(answer.message)
        if answer.tool_calls:
            history.append(user([ToolResult(call.id, "-3 degrees") for call in answer.tool_calls]))
    return answers


def told(response: wireloom.Response) -> Any:
    """What the caller sees: parts without payloads, finish, totals."""
    usage = response.usage
    parts = [
        (
            type(part).__name__,
            getattr(part, "text", None),
            getattr(part, "name", None),
            getattr(part, "input", None),
        )
        for part in response.parts
    ]
    ids = [call.id for call in response.tool_calls]
    return parts, ids, response.finish, (usage.input, usage.output, usage.reasoning), response.warnings


@pytest.mark.parametrize("stream", [False, True])
def test_both_routes_say_the_same(stream: bool) -> None:
    found: dict[bool, Any] = {}
    for is_native in (True, False):
        bodies = (FIRST[is_native], SECOND[is_native])
        replies = [
            sse_reply(*frames_of(body, is_native=is_native)) if stream else json_reply(body)
            for body in bodies
        ]
        with serving(*replies) as server:
            given = {"api_key": "k-1", "base_url": server.url}
            with Client(vendors={"google": given}, flags={"google.native": is_native}) as client:
                found[is_native] = [told(answer) for answer in converse(client, stream=stream)]
            paths, sent = [seen.path for seen in server.seen], [seen.json for seen in server.seen]
        if is_native:
            method = "streamGenerateContent?alt=sse" if stream else "generateContent"
            assert paths == [f"/models/gemini-3:{method}"] * 2
            asked, answered = sent[1]["contents"][1:]
            assert asked["parts"] == FIRST[True]["candidates"][0]["content"]["parts"]
            response = {"id": "c1", "name": "weather", "response": {"output": "-3 degrees"}}
            assert answered == {"role": "user", "parts": [{"functionResponse": response}]}
        else:
            assert paths == ["/chat/completions"] * 2
            (call,) = sent[1]["messages"][1]["tool_calls"]
            assert call["extra_content"] == SIGNED
    assert found[True] == found[False]


def test_the_flag_is_on_unless_it_is_switched_off() -> None:
    with serving(json_reply(SECOND[True])) as server:
        with Client(vendors={"google": {"api_key": "k-1", "base_url": server.url}}) as client:
            assert client.generate("google:gemini-3", "Hi").text == "It is cold."
        assert server.seen[0].headers["x-goog-api-key"] == "k-1"
    with serving(json_reply(SECOND[False])) as server:
        given = {"api_key": "k-1", "base_url": server.url}
        with Client(vendors={"google": given}) as client:
            assert (
                client.generate("google:gemini-3", "Hi", flags={"google.native": False}).text == "It is cold."
            )
        assert server.seen[0].headers["authorization"] == "Bearer k-1"
        assert "x-goog-api-key" not in server.seen[0].headers


def test_what_one_route_lacks_is_a_warning() -> None:
    with serving(json_reply(SECOND[False])) as server:
        given = {"api_key": "k-1", "base_url": server.url}
        with Client(vendors={"google": given}, flags={"google.native": False}) as client:
            answer = client.generate("google:gemini-3", "Hi", top_k=4)
    assert [warning.field for warning in answer.warnings] == ["top_k"]
    assert "top_k" not in json.dumps(server.seen[0].json)


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("first", [False, True])
def test_a_conversation_changes_the_route_with_its_signatures(first: bool, stream: bool) -> None:
    def reply(body: dict[str, Any], is_native: bool) -> Any:
        return sse_reply(*frames_of(body, is_native=is_native)) if stream else json_reply(body)

    tools = [Tool("weather", input_schema={"type": "object"})]
    with serving(reply(FIRST[first], first), json_reply(SECOND[not first])) as server:
        with Client(vendors={"google": {"api_key": "k-1", "base_url": server.url}}) as client:
            asked: dict[str, Any] = {"tools": tools, "flags": {"google.native": first}}
            if stream:
                with client.stream("google:gemini-3", "Is it cold?", **asked) as live:
                    list(live)
                answer = live.response
            else:
                answer = client.generate("google:gemini-3", "Is it cold?", **asked)
            history = [user("Is it cold?"), answer.message, user([ToolResult("c1", "-3 degrees")])]
            asked["flags"] = {"google.native": not first}
            assert client.generate("google:gemini-3", history, **asked).warnings == ()
        sent = server.seen[1].json
    if first:
        (call,) = sent["messages"][1]["tool_calls"]
        assert call["extra_content"] == SIGNED
    else:
        (part,) = sent["contents"][1]["parts"]
        assert part["thoughtSignature"] == "c2ln"


@pytest.mark.parametrize("extra", [{}, {"extra_content": None}, {"extra_content": {"google": {}}}])
def test_a_call_without_a_signature_is_a_call_and_goes_back_with_a_stand_in(extra: dict[str, Any]) -> None:
    function = {"name": "weather", "arguments": "{}"}
    call = {"id": "c1", "type": "function", "function": function, **extra}
    replies = json_reply(chat("tool_calls", content=None, tool_calls=[call])), json_reply(SECOND[False])
    flags = {"google.native": False}
    with serving(*replies) as server:
        given = {"google": {"api_key": "k-1", "base_url": server.url}}
        with Client(vendors=given, flags=flags) as client:
            answer = client.generate("google:gemini-3", "Hi")
            assert [made.name for made in answer.tool_calls] == ["weather"]
            history = [user("Hi"), answer.message, user([ToolResult("c1", "r")])]
            warnings = client.generate("google:gemini-3", history).warnings
        (sent,) = server.seen[1].json["messages"][1]["tool_calls"]
    assert [warning.field for warning in warnings] == ["messages[1].ToolCall"]
    assert sent["extra_content"]["google"]["thought_signature"] == "skip_thought_signature_validator"
