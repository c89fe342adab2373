"""Each kind of hosted item, through both clients: an opaque part that keeps all of it, a typed struct with every field, and
the item again, at its place, in what the next call sends.
"""

from __future__ import annotations

import json
from typing import get_args

import msgspec
import pytest

from contract.hosted_items import ANSWERED, ASKED, CUSTOM, Hosted, Json
from contract.hosted_streams import answer, hosted_stream, message, numbered
from contract.typed_forms import unheld
from support.event_laws import violations
from support.loopback import Reply, json_reply, serving, sse_reply
from support.sheets import sheet, sheet_fields
from wireloom import Client, Message, Opaque, Response, Text, ToolCall, ToolResult, assistant, user, wire
from wireloom.decode import read_whole
from wireloom.encode import encode
from wireloom.events import Event, Unknown
from wireloom.model import Citation, Source
from wireloom.registry import find_vendor
from wireloom.request import Request
from wireloom_vendors.openai import OpenAI
from wireloom_vendors.openai.openai_responses import types

MODEL = "openai:gpt-5.5"
MESSAGE = message({"type": "output_text", "text": "Hi", "annotations": []})
REPLAYED = {
    "type": "message",
    "id": "msg_1",
    "role": "assistant",
    "content": [{"type": "output_text", "text": "Hi"}],
}
ALL = (*ANSWERED, *ASKED)
EVERY = pytest.mark.parametrize("hosted", ALL, ids=lambda hosted: hosted.item["id"])


def reply(hosted: Hosted, *, stream: bool) -> Reply:
    """An answer of the item and a message."""
    if not stream:
        return json_reply(answer(hosted.item, MESSAGE))
    *frames, last = hosted_stream(hosted)
    told = {"type": "response.output_item.done", "item": MESSAGE, "output_index": 1}
    return sse_reply(*numbered(*frames, told, {**last, "response": answer(hosted.item, MESSAGE)}))


def common(url: str) -> Client:
    return Client(
        vendors={"openai": {"api_key": "k", "base_url": url}}, flags={"openai.responses": True}, max_retries=0
    )


def ask(client: Client, messages: list[Message], *, stream: bool) -> tuple[Response, list[Event]]:
    if not stream:
        return client.generate(MODEL, messages), []
    with client.stream(MODEL, messages) as live:
        events = list(live)
    return live.response, events


@pytest.mark.parametrize("stream", [False, True])
@EVERY
def test_an_item_is_an_opaque_part_and_goes_back_at_its_place(hosted: Hosted, stream: bool) -> None:
    history = [user("Hi")]
    with serving(reply(hosted, stream=stream), json_reply(answer(MESSAGE))) as server:
        with common(server.url) as client:
            first, events = ask(client, history, stream=stream)
            history += [first.message, user("Go on.")]
            second = client.generate(MODEL, history)
        body = server.seen[1]
    sent = body.json["input"]
    part, text = first.parts
    assert isinstance(part, Opaque)
    assert (part.kind, part.issuer, part.value) == (hosted.kind, "openai", hosted.item)
    assert isinstance(text, Text)
    assert (first.finish, first.raw_finish, first.warnings) == ("stop", "completed", ())
    assert not stream or violations(events, None) == []
    assert not any(isinstance(event, Unknown) for event in events)
    assert sent[1:3] == [hosted.item, REPLAYED]
    assert json.dumps(hosted.item).encode() in body.body
    assert [item["role"] for item in (sent[0], sent[3])] == ["user", "user"]
    assert second.warnings == ()


@pytest.mark.parametrize("vendor", ["openai", "azure", "xai", "openrouter", "groq"])
def test_every_vendor_of_the_protocol_keeps_the_items(vendor: str) -> None:
    items = [hosted.item for hosted in ANSWERED]
    dialect = find_vendor(vendor).dialects["openai_responses"]
    told = read_whole(dialect, json.dumps(answer(*items)).encode(), vendor=vendor)
    sent = encode(dialect, Request(model="m", messages=(user("Hi"), told.message)))
    assert [part.value for part in told.parts if isinstance(part, Opaque)] == items
    assert json.loads(wire.encode(sent.body))["input"][1:] == items
    assert sent.warnings == ()


@EVERY
def test_an_item_of_the_caller_stands_where_it_was_given(hosted: Hosted) -> None:
    """Outputs, approvals and references are the caller's, who makes them from the vendor's own types."""
    struct = getattr(types, hosted.struct)
    if hosted in ANSWERED:
        made = Opaque.of("openai", msgspec.convert(hosted.item, struct))
    else:
        made = Opaque.of("openai", struct(**hosted.item), hosted.kind)
    history = [user("Hi"), assistant("Hm."), user([made, Text("And?")])]
    with serving(json_reply(answer(MESSAGE))) as server, common(server.url) as client:
        told = client.generate(MODEL, history)
        sent = server.seen[0].json["input"]
    assert [item.get("type") for item in sent] == ["message", "message", hosted.kind, "message"]
    assert sent[2] == hosted.item
    assert (made.kind, told.warnings) == (hosted.kind, ())


def test_an_item_without_a_tag_needs_a_kind() -> None:
    with pytest.raises(TypeError, match="CompactionTrigger has no tag: give the kind"):
        Opaque.of("openai", types.CompactionTrigger())


@pytest.mark.parametrize("hosted", [*ANSWERED, CUSTOM], ids=lambda hosted: hosted.item["id"])
def test_the_typed_client_has_every_field_as_an_attribute(hosted: Hosted) -> None:
    struct = getattr(types, hosted.struct)
    replies = (
        json_reply(answer(hosted.item)),
        reply(hosted, stream=True),
        json_reply(answer(MESSAGE)),
    )
    with serving(*replies) as server:
        with OpenAI("k", server.url) as client:
            whole = client.responses.create(model="gpt-5.5", input="Hi")
            with client.responses.stream(model="gpt-5.5", input="Hi") as stream:
                told = list(stream)
            client.responses.create(model="gpt-5.5", input=[*whole.output])
        again = server.seen[2].json["input"]
    (item,) = whole.output
    done = next(frame for frame in told if isinstance(frame, types.ResponseOutputItemDoneEvent))
    assert (type(item), type(done.item)) == (struct, struct)
    assert unheld(hosted.item, item, hosted.free) == []
    assert done.item == item
    assert whole.extra == {}
    assert [frame.extra for frame in told] == [{}] * len(told)
    assert again == [hosted.item]


@pytest.mark.parametrize("hosted", ASKED, ids=lambda hosted: hosted.item["id"])
def test_the_typed_client_sends_the_items_that_callers_make(hosted: Hosted) -> None:
    made = getattr(types, hosted.struct)(**hosted.item)
    with serving(json_reply(answer(MESSAGE))) as server, OpenAI("k", server.url) as client:
        client.responses.create(model="gpt-5.5", input=[made])
        assert server.seen[0].json["input"] == [hosted.item]


@pytest.mark.parametrize("hosted", ANSWERED, ids=lambda hosted: hosted.item["id"])
def test_an_opaque_part_of_a_stream_is_read_as_its_type(hosted: Hosted) -> None:
    with serving(reply(hosted, stream=True)) as server, common(server.url) as client:
        response, _ = ask(client, [user("Hi")], stream=True)
    part = response.parts[0]
    assert isinstance(part, Opaque)
    assert unheld(hosted.item, part.as_type(getattr(types, hosted.struct)), hosted.free) == []
    assert type(part.as_type(types.OutputItem)) is getattr(types, hosted.struct)


@pytest.mark.parametrize("stream", [False, True])
def test_a_free_text_call_is_a_tool_call_and_its_result_stands_behind_it(stream: bool) -> None:
    with serving(reply(CUSTOM, stream=stream), json_reply(answer(MESSAGE))) as server:
        with common(server.url) as client:
            first, _ = ask(client, [user("Hi")], stream=stream)
            client.generate(MODEL, [user("Hi"), first.message, user([ToolResult("call_1", "a.txt")])])
        sent = server.seen[1].json["input"]
    call = first.parts[0]
    assert isinstance(call, ToolCall)
    assert (call.id, call.name, call.kind, call.arguments) == ("call_1", "sh", "custom", "ls -l")
    assert (first.finish, first.warnings) == ("tool_calls", ())
    assert sent[1] == CUSTOM.item
    assert sent[3] == {"type": "custom_tool_call_output", "call_id": "call_1", "output": "a.txt"}


def test_every_item_of_the_sheet_is_played_with_all_its_fields() -> None:
    text = sheet("openai-responses.md")
    if text is None:
        pytest.skip("there are no fact sheets in ../shared/vendors")
    played: dict[str, Json] = {}
    for hosted in (*ALL, CUSTOM):
        for owner in hosted.owners:
            played[owner] = {**played.get(owner, {}), **hosted.item}
    rows = [row for row in sheet_fields(text) if row.owner in played]
    assert {row.owner for row in rows} == set(played)
    assert [f"{row.owner}.{row.name}" for row in rows if row.name not in played[row.owner]] == []


def test_every_kind_of_item_is_played() -> None:
    """Messages, reasoning and calls have parts of their own, which other tests play."""
    known = {struct.__struct_config__.tag for struct in get_args(types.OutputItem)}
    others = {"message", "reasoning", "function_call", "$unknown"}
    assert known - others == {hosted.kind for hosted in (*ANSWERED, CUSTOM)}


def test_the_pages_and_files_of_an_answer_are_listed_once() -> None:
    cited = Text(
        "a",
        citations=(Citation("url_citation", url="u1"), Citation("url_citation", url="u1", title="One")),
    )
    document = Text("b", citations=(Citation("page", document=0), Citation("file", file_id="f1")))
    parts = (cited, document, Source("u2", "Two"), Source("u1", "again"), Source(title="F", file_id="f1"))
    response = Response(message=Message("assistant", parts))
    assert response.sources == (Source("u1", "One"), Source(title="F", file_id="f1"), Source("u2", "Two"))
