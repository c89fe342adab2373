"""One conversation through Chat Completions and through Responses: a flag chooses, the caller's code stays as it is."""

from __future__ import annotations

import json
from typing import Any

import pytest

import wireloom
from support.event_laws import violations
from support.loopback import json_reply, serving, sse_reply
from wireloom import (
    Client,
    Document,
    FileId,
    Image,
    Message,
    Reasoning,
    Text,
    Tool,
    ToolCall,
    ToolResult,
    Url,
    user,
)
from wireloom.model import Opaque

ROUTES = {
    "openai": "gpt-5.2",
    "azure": "deployment",
    "xai": "grok-4",
    "openrouter": "openai/gpt-5.2",
    "groq": "openai/gpt-oss-120b",
}
"""The vendors that serve both, with a model of each."""

ARGUMENTS = '{"city": "Oslo"}'
CHAT_USAGE = {
    "prompt_tokens": 20,
    "completion_tokens": 10,
    "total_tokens": 30,
    "prompt_tokens_details": {"cached_tokens": 8},
    "completion_tokens_details": {"reasoning_tokens": 4},
}
USAGE = {
    "input_tokens": 20,
    "output_tokens": 10,
    "total_tokens": 30,
    "input_tokens_details": {"cached_tokens": 8},
    "output_tokens_details": {"reasoning_tokens": 4},
}
CALL_ITEM = {
    "type": "function_call",
    "id": "fc_1",
    "call_id": "c1",
    "name": "weather",
    "arguments": ARGUMENTS,
    "status": "completed",
}
MESSAGE_ITEM = {
    "type": "message",
    "id": "msg_1",
    "role": "assistant",
    "status": "completed",
    "phase": "final_answer",
    "content": [{"type": "output_text", "text": "It is cold.", "annotations": []}],
}


def native(*items: Any, status: str = "completed", **more: Any) -> dict[str, Any]:
    return {
        "id": "r1",
        "object": "response",
        "model": "m",
        "status": status,
        "output": list(items),
        "usage": USAGE,
        "error": None,
        **more,
    }


def chat(reason: str, **message: Any) -> dict[str, Any]:
    choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": reason}
    return {"id": "r1", "model": "m", "object": "chat.completion", "choices": [choice], "usage": CHAT_USAGE}


FUNCTION = {"id": "c1", "type": "function", "function": {"name": "weather", "arguments": ARGUMENTS}}
FIRST = {True: native(CALL_ITEM), False: chat("tool_calls", content=None, tool_calls=[FUNCTION])}
SECOND = {True: native(MESSAGE_ITEM), False: chat("stop", content="It is cold.")}


def said(body: dict[str, Any], vendor: str) -> dict[str, Any]:
    """The answer as the vendor counts: one leaves reasoning out of the output of Chat Completions."""
    return (
        {**body, "usage": CHAT_USAGE | {"completion_tokens": 6}}
        if vendor == "xai" and "choices" in body
        else body
    )


def frames_of(body: dict[str, Any], *, is_native: bool) -> list[Any]:
    """The answer as a stream."""
    return _events(body) if is_native else _chunks(body)


def _chunks(body: dict[str, Any]) -> list[Any]:
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


def _events(body: dict[str, Any]) -> list[Any]:
    begun = {**body, "status": "in_progress", "output": [], "usage": None}
    events: list[Any] = [{"type": "response.created", "response": begun}]
    for index, item in enumerate(body["output"]):
        bare = {**item, "status": "in_progress"} | ({"arguments": ""} if "arguments" in item else {})
        bare |= {"content": []} if item["type"] == "message" else {}
        events.append({"type": "response.output_item.added", "output_index": index, "item": bare})
        at = {"output_index": index, "item_id": item["id"]}
        for piece in item.get("content") or ():
            text = piece["text"]
            events += [
                {"type": "response.output_text.delta", **at, "content_index": 0, "delta": part}
                for part in (text[:4], text[4:])
            ]
        if "arguments" in item:
            events += [
                {"type": "response.function_call_arguments.delta", **at, "delta": part}
                for part in (item["arguments"][:4], item["arguments"][4:])
            ]
        events.append({"type": "response.output_item.done", "output_index": index, "item": item})
    events.append({"type": "response.completed", "response": body})
    return [{**event, "sequence_number": number} for number, event in enumerate(events)]


def converse(client: Client, model: str, *, stream: bool) -> list[wireloom.Response]:
    """The very same calls, whatever the route."""
    tools = [Tool("weather", input_schema={"type": "object", "properties": {}})]
    history: list[Message] = [wireloom.system("Be brief."), user("Is it cold in Oslo?")]
    answers: list[wireloom.Response] = []
    for _ in range(2):
        if stream:
            with client.stream(model, history, tools=tools) as live:
                events = list(live)
            assert violations(events, None) == []
            answer = live.response
        else:
            answer = client.generate(model, history, tools=tools)
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
            getattr(part, "id", None),
            getattr(part, "arguments", None),
        )
        for part in response.parts
    ]
    counts = (usage.input, usage.output, usage.reasoning, usage.cache_read)
    return parts, response.finish, counts, response.id, response.model, response.warnings


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("vendor", ROUTES)
def test_both_routes_say_the_same(vendor: str, stream: bool) -> None:
    found: dict[bool, Any] = {}
    sent: dict[bool, Any] = {}
    for is_native in (True, False):
        bodies = [said(body, vendor) for body in (FIRST[is_native], SECOND[is_native])]
        replies = [
            sse_reply(*frames_of(body, is_native=is_native)) if stream else json_reply(body)
            for body in bodies
        ]
        with serving(*replies) as server:
            given = {"api_key": "k-1", "base_url": server.url}
            with Client(vendors={vendor: given}, flags={f"{vendor}.responses": is_native}) as client:
                answers = converse(client, f"{vendor}:{ROUTES[vendor]}", stream=stream)
            paths, sent[is_native] = [seen.path for seen in server.seen], [seen.json for seen in server.seen]
        assert paths == ["/responses" if is_native else "/chat/completions"] * 2
        found[is_native] = [told(answer) for answer in answers]
    assert found[True] == found[False]
    assert found[True][0][0] == [("ToolCall", None, "c1", ARGUMENTS)]
    tool = {"name": "weather", "parameters": {"type": "object", "properties": {}}}
    assert sent[True][1]["tools"] == [{"type": "function", "strict": False, **tool}]
    assert sent[True][1]["input"] == [
        {"type": "message", "role": "system", "content": "Be brief."},
        {"type": "message", "role": "user", "content": "Is it cold in Oslo?"},
        {name: value for name, value in CALL_ITEM.items() if name != "status"},
        {"type": "function_call_output", "call_id": "c1", "output": "-3 degrees"},
    ]


REASONING = {
    "type": "reasoning",
    "id": "rs_1",
    "summary": [{"type": "summary_text", "text": "One."}, {"type": "summary_text", "text": "Two."}],
    "encrypted_content": "gAAA",
}
SEARCH = {
    "type": "web_search_call",
    "id": "ws_1",
    "status": "completed",
    "action": {"type": "search", "query": "q"},
}
CUSTOM = {"type": "custom_tool_call", "id": "ctc_1", "call_id": "c2", "name": "shell", "input": "ls -l"}


def responses(server: Any) -> Client:
    given = {"api_key": "k-1", "base_url": server.url}
    return Client(vendors={"openai": given}, flags={"openai.responses": True}, max_retries=0)


def test_items_go_back_in_their_order_and_whole() -> None:
    body = native(REASONING, SEARCH, MESSAGE_ITEM, CUSTOM)
    with serving(json_reply(body), json_reply(SECOND[True])) as server, responses(server) as client:
        answer = client.generate("openai:gpt-5.2", "Hi")
        result = user([ToolResult("c2", (Text("a.txt"),))])
        client.generate("openai:gpt-5.2", [user("Hi"), answer.message, result])
    thought, search, text, call = answer.parts
    assert isinstance(thought, Reasoning)
    assert thought.text == "One.\n\nTwo."
    assert isinstance(search, Opaque)
    assert (search.kind, json.loads(search.payload)) == ("web_search_call", SEARCH)
    assert isinstance(text, Text)
    assert isinstance(call, ToolCall)
    assert (call.kind, call.arguments, answer.finish) == ("custom", "ls -l", "tool_calls")
    first, second = (seen.json for seen in server.seen)
    assert (first["store"], first["include"]) == (False, ["reasoning.encrypted_content"])
    message = {name: value for name, value in MESSAGE_ITEM.items() if name != "status"}
    message["content"] = [{"type": "output_text", "text": "It is cold."}]
    assert second["input"][1:] == [
        REASONING,
        SEARCH,
        message,
        CUSTOM,
        {"type": "custom_tool_call_output", "call_id": "c2", "output": "a.txt"},
    ]


def test_messages_of_several_items_stay_apart() -> None:
    other = {**MESSAGE_ITEM, "id": "msg_0", "phase": "commentary"}
    replies = (json_reply(native(other, MESSAGE_ITEM)), json_reply(SECOND[True]))
    with serving(*replies) as server, responses(server) as client:
        answer = client.generate("openai:gpt-5.2", "Hi")
        client.generate("openai:gpt-5.2", [user("Hi"), answer.message])
        sent = server.seen[1].json["input"][1:]
    assert [(item["id"], item["phase"]) for item in sent] == [
        ("msg_0", "commentary"),
        ("msg_1", "final_answer"),
    ]


def test_what_another_vendor_reasoned_is_not_sent() -> None:
    meta = {"anthropic": wireloom.model.Meta({"signature": '"s"'}, "thinking")}
    history = [user("Hi"), Message("assistant", (Reasoning("Hm.", meta=meta), Text("Yes."))), user("Why?")]
    with serving(json_reply(SECOND[True])) as server, responses(server) as client:
        answer = client.generate("openai:gpt-5.2", history)
        sent = server.seen[0].json["input"]
    assert sent[0]["content"] == "Hi"
    assert "Hm." not in json.dumps(sent)
    assert [warning.kind for warning in answer.warnings] == ["dropped"]


def test_an_answer_goes_to_another_vendor_as_plain_text() -> None:
    body = native({name: value for name, value in MESSAGE_ITEM.items() if name != "phase"})
    with serving(json_reply(body), json_reply(SECOND[False])) as server:
        given = {"api_key": "k-1", "base_url": server.url}
        with Client(vendors={"openai": given, "deepseek": given}, flags={"openai.responses": True}) as client:
            answer = client.generate("openai:gpt-5.2", "Hi")
            other = client.generate("deepseek:deepseek-chat", [user("Hi"), answer.message], strict=True)
    assert other.warnings == ()
    assert server.seen[1].json["messages"][1] == {"role": "assistant", "content": "It is cold."}


def test_an_answer_that_is_stored_goes_on() -> None:
    with serving(json_reply(SECOND[True])) as server, responses(server) as client:
        client.generate(
            "openai:gpt-5.2",
            "And Rome?",
            options={"previous_response_id": "r0"},
            flags={"openai.stored": True},
        )
        sent = server.seen[0].json
    assert (sent["previous_response_id"], sent["store"]) == ("r0", True)


def test_media_of_the_user() -> None:
    parts = [Text("Look."), Image(Url("https://x.test/a.png")), Document(FileId("file-1"))]
    with serving(json_reply(SECOND[True])) as server, responses(server) as client:
        client.generate("openai:gpt-5.2", [user(parts)])
        sent = server.seen[0].json["input"][0]
    assert sent["content"] == [
        {"type": "input_text", "text": "Look."},
        {"type": "input_image", "image_url": "https://x.test/a.png", "detail": "auto"},
        {"type": "input_file", "file_id": "file-1"},
    ]


@pytest.mark.parametrize(
    ("more", "finish", "raw"),
    [
        (
            {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}},
            "length",
            "max_output_tokens",
        ),
        (
            {"status": "incomplete", "incomplete_details": {"reason": "content_filter"}},
            "content_filter",
            "content_filter",
        ),
        ({"status": "queued", "usage": None}, "pause", "queued"),
        ({"status": "cancelled"}, "other", "cancelled"),
    ],
)
def test_how_an_answer_stands(more: dict[str, Any], finish: str, raw: str) -> None:
    with serving(json_reply(native(MESSAGE_ITEM, **more))) as server, responses(server) as client:
        answer = client.generate("openai:gpt-5.2", "Hi")
    assert (answer.finish, answer.raw_finish) == (finish, raw)


FAILURES = [
    ("server_error", wireloom.ServerError, True),
    ("rate_limit_exceeded", wireloom.RateLimitError, True),
    ("invalid_prompt", wireloom.ContentFilterError, False),
]


@pytest.mark.parametrize(("code", "kind", "retryable"), FAILURES)
def test_a_failed_answer(code: str, kind: type[wireloom.APIStatusError], retryable: bool) -> None:
    error = {"code": code, "message": "The machine is on fire."}
    failed = native(status="failed", error=error)
    events = [{"type": "response.created", "response": native(status="in_progress")}]
    lasts = (
        {"type": "response.failed", "response": failed},
        {"type": "error", **error, "param": None},
        {"type": "error", "error": error},
    )
    for last in lasts:
        with (
            serving(sse_reply(*events, last)) as server,
            responses(server) as client,
            pytest.raises(kind, match="on fire") as caught,
            client.stream("openai:gpt-5.2", "Hi") as live,
        ):
            list(live)
        assert (caught.value.code, caught.value.retryable) == (code, retryable)
    with (
        serving(json_reply(failed)) as server,
        responses(server) as client,
        pytest.raises(kind, match="on fire"),
    ):
        client.generate("openai:gpt-5.2", "Hi")


def test_what_the_route_lacks_is_a_warning() -> None:
    with serving(json_reply(SECOND[True])) as server, responses(server) as client:
        answer = client.generate("openai:gpt-5.2", "Hi", stop=["x"], seed=1)
        assert "stop" not in server.seen[0].json
    assert [warning.field for warning in answer.warnings] == ["stop", "seed"]
