"""Answers that the vendor keeps: made in the background, asked for again, streamed from the middle, cancelled."""

from __future__ import annotations

from typing import Any

import pytest

from support.loopback import Reply, json_reply, serving, sse_reply
from wireloom import AsyncClient, Client, ConfigurationError, ToolResult, user
from wireloom_vendors.openai import AsyncOpenAI, OpenAI
from wireloom_vendors.openai.openai_responses import types

FLAGS = {"openai.responses": True, "openai.stored": True}
ENCRYPTED = ["reasoning.encrypted_content"]
TEXT = {"type": "output_text", "text": "Hello", "annotations": []}
MESSAGE = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [TEXT]}


def answer(status: str, *output: Any) -> dict[str, Any]:
    return {
        "id": "resp_1", "object": "response", "created_at": 1, "model": "gpt-5.5", "status": status, "background": True,
        "output": list(output), "parallel_tool_calls": True, "tool_choice": "auto", "tools": [], "error": None,
        "incomplete_details": None,
    }  # fmt: skip


def rest_of_the_stream() -> Reply:
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    return sse_reply(
        {"type": "response.output_text.delta", "sequence_number": 8, "delta": "lo", "logprobs": [], **place},
        {"type": "response.output_item.done", "sequence_number": 9, "output_index": 0, "item": MESSAGE},
        {"type": "response.completed", "sequence_number": 10, "response": answer("completed", MESSAGE)},
    )


def test_an_answer_in_the_background_pauses_and_is_fetched_and_cancelled() -> None:
    replies = (answer("queued"), answer("in_progress"), answer("completed", MESSAGE), answer("cancelled"))
    with serving(*map(json_reply, replies)) as server:
        given = {"api_key": "k", "base_url": server.url}
        with Client(vendors={"openai": given}, flags=FLAGS) as client:
            first = client.generate("openai:gpt-5.5", "Hi", options={"background": True})
        assert (first.finish, first.raw_finish, first.text) == ("pause", "queued", "")
        assert first.id == "resp_1"
        with OpenAI(**given) as typed:
            assert typed.responses.retrieve(first.id).status == "in_progress"
            done = typed.responses.retrieve(first.id)
            assert isinstance(done.output[0], types.OutputMessage)
            assert typed.responses.cancel(first.id).status == "cancelled"
    assert server.seen[0].json["background"] is True
    assert server.seen[0].json["store"] is True
    assert [(seen.method, seen.path) for seen in server.seen] == [
        ("POST", "/responses"), ("GET", "/responses/resp_1"), ("GET", "/responses/resp_1"),
        ("POST", "/responses/resp_1/cancel"),
    ]  # fmt: skip


async def test_an_answer_in_the_background_pauses_asynchronously() -> None:
    with serving(json_reply(answer("in_progress"))) as server:
        async with AsyncClient(
            vendors={"openai": {"api_key": "k", "base_url": server.url}}, flags=FLAGS
        ) as client:
            first = await client.generate("openai:gpt-5.5", "Hi", options={"background": True})
    assert (first.finish, first.raw_finish) == ("pause", "in_progress")


def test_a_stream_in_the_background_goes_on_from_the_middle() -> None:
    with serving(rest_of_the_stream()) as server, OpenAI("k", server.url) as client:
        with client.responses.retrieve_stream("resp_1", starting_after=7) as stream:
            numbers = [
                frame.sequence_number
                for frame in stream
                if isinstance(frame, types.ResponseOutputTextDeltaEvent)
            ]
        assert numbers == [8]
        assert stream.response.finish == "stop"
    assert server.seen[0].path == "/responses/resp_1?stream=true&starting_after=7"
    assert server.seen[0].headers["accept"] == "text/event-stream"
    assert server.seen[0].body == b""


async def test_a_stream_in_the_background_goes_on_asynchronously() -> None:
    with serving(rest_of_the_stream()) as server:
        async with (
            AsyncOpenAI("k", server.url) as client,
            client.responses.retrieve_stream("resp_1") as stream,
        ):
            assert len([frame async for frame in stream]) == 3
    assert server.seen[0].path == "/responses/resp_1?stream=true"


def page(*ids: str, more: bool) -> Reply:
    items = [{**MESSAGE, "id": id} for id in ids]
    call = {"type": "function_call", "id": "fc", "call_id": "c", "name": "f", "arguments": "{}"}
    return json_reply(
        {"object": "list", "data": [*items, call], "first_id": ids[0], "last_id": ids[-1], "has_more": more}
    )


def test_the_items_of_an_input_come_page_by_page_in_their_own_types() -> None:
    with (
        serving(page("a", "b", more=True), page("c", more=False)) as server,
        OpenAI("k", server.url) as client,
    ):
        items = list(client.responses.input_items.list("resp_1", limit=3, order="asc"))
    messages = [item.id for item in items if isinstance(item, types.OutputMessage)]
    calls = [item.name for item in items if isinstance(item, types.FunctionToolCall)]
    assert (messages, calls) == (["a", "b", "c"], ["f", "f"])
    assert [seen.path for seen in server.seen] == [
        "/responses/resp_1/input_items?limit=3&order=asc",
        "/responses/resp_1/input_items?limit=3&order=asc&after=b",
    ]


async def test_the_items_of_an_input_come_page_by_page_asynchronously() -> None:
    with serving(page("a", more=True), page("b", more=False)) as server:
        async with AsyncOpenAI("k", server.url) as client:
            found = await client.responses.input_items.list("resp_1")
            assert len([item async for item in found]) == 4


@pytest.mark.parametrize(
    ("model", "flags", "expected"),
    [
        ("openai:gpt-5.5", {}, (False, ENCRYPTED)),
        ("openai:gpt-4o", {}, (False, None)),
        ("openai:gpt-5.5", {"openai.stored": True}, (True, ENCRYPTED)),
        ("xai:grok-4.3", {}, (False, ENCRYPTED)),
        ("xai:grok-4.3", {"xai.stored": True}, (True, ENCRYPTED)),
        ("azure:mine", {}, (None, None)),
        ("azure:mine", {"azure.stateless": True}, (False, ENCRYPTED)),
        ("openrouter:openai/gpt-5.5", {}, (None, None)),
        ("groq:openai/gpt-oss-120b", {}, (None, None)),
    ],
)
def test_who_keeps_an_answer(model: str, flags: dict[str, bool], expected: tuple[Any, Any]) -> None:
    vendor = model.partition(":")[0]
    with (
        serving(json_reply(answer("completed", MESSAGE))) as server,
        Client(vendors={vendor: {"api_key": "k", "base_url": server.url}}) as client,
    ):
        client.generate(model, "Hi", flags={f"{vendor}.responses": True, **flags})
    sent = server.seen[0].json
    assert (sent.get("store"), sent.get("include")) == expected


def test_a_caller_may_say_it_per_call() -> None:
    with (
        serving(json_reply(answer("completed", MESSAGE))) as server,
        Client(vendors={"xai": {"api_key": "k", "base_url": server.url}}) as client,
    ):
        client.generate("xai:grok-4.3", "Hi", flags={"xai.responses": True}, options={"store": True})
    assert server.seen[0].json["store"] is True


CALL = {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "f", "arguments": "{}"}
RESULT = user(ToolResult("call_1", "42"))


@pytest.mark.parametrize("field", ["previous_response_id", "conversation"])
def test_the_result_of_a_call_that_the_vendor_keeps(field: str) -> None:
    with (
        serving(json_reply(answer("completed", CALL)), json_reply(answer("completed", MESSAGE))) as server,
        Client(vendors={"openai": {"api_key": "k", "base_url": server.url}}, flags=FLAGS) as client,
    ):
        first = client.generate("openai:gpt-5.5", "Hi")
        assert [call.id for call in first.tool_calls] == ["call_1"]
        told = client.generate(["openai:gpt-5.5"], [RESULT], options={"openai": {field: "kept_1"}})
    sent = server.seen[1].json
    assert sent["input"] == [{"type": "function_call_output", "call_id": "call_1", "output": "42"}]
    assert (sent[field], told.text, told.warnings) == ("kept_1", "Hello", ())


@pytest.mark.parametrize(
    "options",
    [{"prompt": {"id": "pmpt_1"}}, {"previous_response_id": "resp_1"}, {"conversation": {"id": "conv_1"}}],
)
@pytest.mark.parametrize("several", [False, True])
def test_what_the_vendor_keeps_needs_no_messages(options: dict[str, Any], several: bool) -> None:
    with (
        serving(json_reply(answer("completed", MESSAGE))) as server,
        Client(vendors={"openai": {"api_key": "k", "base_url": server.url}}, flags=FLAGS) as client,
    ):
        given = {"openai": options} if several else options
        told = client.generate(["openai:gpt-5.5"] if several else "openai:gpt-5.5", [], options=given)
    assert server.seen[0].json == {
        "model": "gpt-5.5", "store": True, "include": ENCRYPTED, **options,
    }  # fmt: skip
    assert (told.text, told.warnings) == ("Hello", ())


@pytest.mark.parametrize(
    ("model", "options"),
    [
        ("openai:gpt-5.5", {}),
        ("openai:gpt-5.5", {"prompt": None}),
        ("xai:grok-4.3", {"store": True}),
        ("groq:openai/gpt-oss-120b", {}),
    ],
)
def test_without_it_there_must_be_messages(model: str, options: dict[str, Any]) -> None:
    vendor = model.partition(":")[0]
    with (
        Client(vendors={vendor: {"api_key": "k"}}, flags={f"{vendor}.responses": True}) as client,
        pytest.raises(ConfigurationError, match="messages is empty"),
    ):
        client.generate([model], [], options={vendor: options})


@pytest.mark.parametrize(
    ("model", "options"),
    [
        ("openai:gpt-5.5", {}),
        ("openai:gpt-5.5", {"previous_response_id": None}),
        ("groq:openai/gpt-oss-120b", {}),
        ("openrouter:openai/gpt-5.5", {}),
    ],
)
def test_without_one_that_is_kept_a_result_needs_its_call(model: str, options: dict[str, Any]) -> None:
    vendor = model.partition(":")[0]
    with (
        Client(vendors={vendor: {"api_key": "k"}}, flags={f"{vendor}.responses": True}) as client,
        pytest.raises(ConfigurationError, match="tool results without an earlier call: 'call_1'"),
    ):
        client.generate([model], [RESULT], options={vendor: options})


@pytest.mark.parametrize("field", ["store", "include", "truncation", "safety_identifier", "prompt_cache_key"])
def test_what_groq_refuses_is_no_field_of_its_own(field: str) -> None:
    with (
        Client(vendors={"groq": {"api_key": "k"}}, flags={"groq.responses": True}) as client,
        pytest.raises(ConfigurationError, match=f"create_response has no field '{field}'"),
    ):
        client.generate("groq:openai/gpt-oss-120b", "Hi", options={field: None})


def test_a_stored_prompt_needs_no_input() -> None:
    with serving(json_reply(answer("completed", MESSAGE))) as server, OpenAI("k", server.url) as client:
        client.responses.create(prompt=types.PromptTemplate(id="pmpt_1"))
    assert server.seen[0].json == {"prompt": {"id": "pmpt_1"}}


@pytest.mark.parametrize(
    "model", ["gpt-5-codex", "gpt-5-pro-2025-10-06", "codex-mini-latest", "computer-use-preview"]
)
def test_reasoning_comes_encrypted_from_each_model_that_reasons(model: str) -> None:
    with (
        serving(json_reply(answer("completed", MESSAGE))) as server,
        Client(vendors={"openai": {"api_key": "k", "base_url": server.url}}, flags=FLAGS) as client,
    ):
        client.generate(f"openai:{model}", "Hi")
    assert server.seen[0].json["include"] == ENCRYPTED
