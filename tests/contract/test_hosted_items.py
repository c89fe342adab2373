"""What hosted tools did, in the vendor's own types, and what the text that rests on it cites."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from wireloom import Client, Message, NativeTool, Opaque, Response, Text, dumps, loads, user
from wireloom.decode import StreamDecoder, read_whole
from wireloom.encode import encode
from wireloom.errors import ResponseDecodeError
from wireloom.events import BlockEnd, BlockStart, CitationAdded, Event
from wireloom.registry import find_vendor
from wireloom.request import Request
from wireloom_vendors.google import types as google
from wireloom_vendors.openai.openai_responses import types as openai

SEARCH = {
    "type": "web_search_call", "id": "ws_1", "status": "completed", "later": 1,
    "action": {"type": "search", "query": "q", "sources": [{"type": "url", "url": "https://a.test"}]},
}  # fmt: skip


def link(number: int) -> dict[str, Any]:
    return {
        "type": "url_citation", "url": f"https://{number}.test", "title": f"T{number}", "start_index": 0, "end_index": 2
    }  # fmt: skip


def message(*annotations: Any) -> dict[str, Any]:
    text = {"type": "output_text", "text": "Hi", "annotations": list(annotations)}
    return {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [text]}


def answer(*output: Any) -> dict[str, Any]:
    return {
        "id": "resp_1", "object": "response", "created_at": 1, "model": "m", "status": "completed",
        "output": list(output), "parallel_tool_calls": True, "tool_choice": "auto", "tools": [],
    }  # fmt: skip


def whole(*output: Any) -> Response:
    dialect = find_vendor("openai").dialects["openai_responses"]
    return read_whole(dialect, json.dumps(answer(*output)).encode(), vendor="openai")


def streamed(frames: list[dict[str, Any]], *output: Any) -> tuple[list[Event], Response]:
    decoder = StreamDecoder(find_vendor("openai").dialects["openai_responses"], vendor="openai")
    frames = [*frames, {"type": "response.completed", "sequence_number": 99, "response": answer(*output)}]
    body = "".join(f"data: {json.dumps(frame)}\n\n" for frame in frames)
    events = [*decoder.receive(body.encode()), *decoder.end()]
    return events, decoder.response()


def delta() -> dict[str, Any]:
    return {
        "type": "response.output_text.delta", "item_id": "msg_1", "output_index": 0, "content_index": 0, "delta": "Hi",
        "sequence_number": 1, "logprobs": [],
    }  # fmt: skip


def added(number: int, annotation: Any) -> dict[str, Any]:
    return {
        "type": "response.output_text.annotation.added", "item_id": "msg_1", "output_index": 0, "content_index": 0,
        "annotation_index": number, "annotation": annotation, "sequence_number": 2,
    }  # fmt: skip


def done(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "response.output_item.done", "output_index": 0, "item": item, "sequence_number": 3}


@pytest.mark.parametrize("told", [(), (0,), (1,), (0, 1), (1, 0), (0, 0, 1, 1)])
def test_a_citation_comes_when_it_is_added_and_each_once(told: tuple[int, ...]) -> None:
    item = message(link(0), link(1))
    frames = [delta(), *(added(number, link(number)) for number in told), done(item)]
    events, response = streamed(frames, item)
    urls = [event.citation.url for event in events if isinstance(event, CitationAdded)]
    assert urls == [f"https://{number}.test" for number in dict.fromkeys((*told, 0, 1))]
    assert response.parts == whole(item).parts
    early = [
        event
        for event in events[: [type(event) for event in events].index(BlockEnd)]
        if isinstance(event, CitationAdded)
    ]
    assert len(early) == 2


def test_a_citation_may_come_before_its_text_and_equal_ones_are_kept() -> None:
    item = message(link(0), link(0))
    events, response = streamed([added(0, link(0)), delta(), added(1, link(0)), done(item)], item)
    kinds = [type(event) for event in events]
    assert kinds.index(BlockStart) < kinds.index(CitationAdded)
    assert response.parts == whole(item).parts
    (text,) = response.parts
    assert isinstance(text, Text)
    assert [citation.title for citation in text.citations] == ["T0", "T0"]


def test_an_annotation_that_is_null_says_nothing() -> None:
    item = message(link(0))
    _, response = streamed([delta(), added(0, None), done(item)], item)
    assert response.parts == whole(item).parts


def test_an_opaque_part_is_read_as_the_type_of_its_vendor() -> None:
    part = loads(dumps(whole(SEARCH, message()))).parts[0]
    assert isinstance(part, Opaque)
    search = part.as_type(openai.WebSearchToolCall)
    assert (part.kind, search.id, search.status) == ("web_search_call", "ws_1", "completed")
    assert isinstance(part.as_type(openai.OutputItem), openai.WebSearchToolCall)
    assert part.value["later"] == 1
    with pytest.raises(
        ResponseDecodeError, match="'web_search_call' cannot be read as ImageGenerationCall"
    ) as caught:
        part.as_type(openai.ImageGenerationCall)
    assert "ws_1" not in str(caught.value)


def test_a_part_without_a_tag_is_read_as_a_type_too() -> None:
    body = {
        "candidates": [{
            "content": {"role": "model", "parts": [{"executableCode": {"language": "PYTHON", "code": "1 + 1"}}]},
            "finishReason": "STOP",
        }],
        "responseId": "r",
    }  # fmt: skip
    dialect = find_vendor("google").dialects["gemini_generate"]
    (part,) = read_whole(dialect, json.dumps(body).encode(), vendor="google").parts
    assert isinstance(part, Opaque)
    code = part.as_type(google.Part).executable_code
    assert code is not None
    assert code.code == "1 + 1"


def test_a_hosted_tool_may_be_given_as_the_type_of_its_vendor() -> None:
    tool = NativeTool.of("openai", openai.WebSearchToolParam(type="web_search", search_context_size="low"))
    assert tool == NativeTool("openai", {"type": "web_search", "search_context_size": "low"})
    body = encode(
        find_vendor("openai").dialects["openai_responses"], Request(model="m", messages=(), tools=(tool,))
    ).body
    assert body["tools"] == [{"type": "web_search", "search_context_size": "low"}]


def test_the_phase_of_messages_is_one_warning_for_a_conversation_elsewhere() -> None:
    """It says how the issuer arranges its own messages; nothing that the caller sees is lost."""
    said = [whole({**message(), "id": id, "phase": "commentary"}).message for id in ("m1", "m2", "m3")]
    history = tuple(item for answer in said for item in (Message("user", (Text("Q"),)), answer))
    for vendor, dialect in (("anthropic", "anthropic_messages"), ("google", "gemini_generate")):
        encoded = encode(
            find_vendor(vendor).dialects[dialect], Request(model="m", messages=history, max_tokens=5)
        )
        (warning,) = encoded.warnings
        assert (warning.kind, warning.field) == ("dropped", "messages[1].meta")
        assert warning.message == "only its issuer (openai) can read the payload"
    home = encode(find_vendor("openai").dialects["openai_responses"], Request(model="m", messages=history))
    assert [item.get("phase") for item in home.body["input"] if item["role"] == "assistant"] == [
        msgspec.Raw(b'"commentary"')
    ] * 3
    assert home.warnings == ()


def test_what_becomes_of_each_part_is_still_told() -> None:
    said = [whole({**message(), "id": id, "phase": "commentary"}).message for id in ("m1", "m2")]
    with Client() as client:
        transfer = client.explain_transfer([user("Q"), said[0], user("Q"), said[1]], "google:gemini-3-pro")
    fates = [part for part in transfer.parts if part.message in (1, 3)]
    assert len(fates) == 2
    assert all(part.reasons == ("only its issuer (openai) can read the payload",) for part in fates)
    assert len(transfer.warnings) == 1
