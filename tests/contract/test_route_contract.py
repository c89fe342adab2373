"""Every vendor that speaks another protocol than Chat Completions through every scenario, whole and streamed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

import pytest

import wireloom
from contract import messages
from contract.test_dialect_flags import generated
from contract.test_responses_and_chat import frames_of
from contract.wire import INPUT, OUTPUT, Json, Said
from wireloom.decode import StreamDecoder, read_whole
from wireloom.registry import find_vendor, known_vendors

TEXT, THOUGHT, WORDS = "Oslo is cold, Rome is warm.", "Two cities; ask for both.", "the machine is on fire"
CALLS = (("call-a", "weather", '{"city": "Oslo"}'), ("call-b", "weather", '{"city": "Rome", "days": [1, 2]}'))
NEW: Json = {"new_field": {"a": [1, None]}}


def response(said: Said) -> Json:
    """The answer of Responses."""
    thought = {
        "type": "reasoning",
        "id": "rs_1",
        "summary": [{"type": "summary_text", "text": said.reasoning}],
        "encrypted_content": "ENC",
    }
    text = {"type": "output_text", "text": said.text, "annotations": []}
    message = {
        "type": "message",
        "id": "msg_1",
        "role": "assistant",
        "status": "completed",
        "content": [text],
    }
    calls = [
        {"type": "function_call", "id": f"fc_{id}", "call_id": id, "name": name, "arguments": arguments, "status": "completed"}
        for id, name, arguments in said.calls
    ]  # fmt: skip
    usage = {"input_tokens": INPUT, "output_tokens": OUTPUT, "total_tokens": INPUT + OUTPUT}
    output = [*([thought] if said.reasoning else []), *([message] if said.text else []), *calls]
    head = {"id": said.id, "object": "response", "model": "model-1", "status": "completed"}
    return {**head, "output": output, "usage": usage, "error": None}


def response_events(said: Said) -> list[Json]:
    """The events of Responses; the reasoning comes in pieces, as the text does."""
    frames = frames_of(response(said), is_native=True)
    at = {"output_index": 0, "item_id": "rs_1", "summary_index": 0}
    deltas = [
        {"type": "response.reasoning_summary_text.delta", **at, "delta": piece, "sequence_number": 0}
        for piece in (said.reasoning[:6], said.reasoning[6:])
        if piece
    ]
    return [*frames[:2], *deltas, *frames[2:]]


def pieces(said: Said) -> list[Json]:
    """The frames of generateContent, a part each; the last one finishes."""
    whole = generated(said)
    (candidate,) = whole["candidates"]
    parts = [part for part in candidate["content"]["parts"] if part.get("text") != ""]
    head = {name: whole[name] for name in ("responseId", "modelVersion")}
    frames = [
        {**head, "candidates": [{"content": {"role": "model", "parts": [part]}, "index": 0}]}
        for part in parts
    ]
    frames[-1]["candidates"][0]["finishReason"] = "STOP"
    frames[-1]["usageMetadata"] = whole["usageMetadata"]
    return frames


def events(frames: list[Json]) -> bytes:
    return "".join(f"data: {json.dumps(frame)}\r\n\r\n" for frame in frames).encode()


@dataclass(frozen=True)
class Protocol:
    """How a protocol says an answer, a failure in the middle, and something that nobody knows."""

    whole: Callable[[Said], Json]
    frames: Callable[[Said], list[Json]]
    error: Json
    unknown: Json
    stream: Callable[[list[Json]], bytes] = events


PROTOCOLS = {
    "anthropic_messages": Protocol(
        messages.whole,
        messages.frames,
        {"type": "error", "error": {"type": "api_error", "message": WORDS}},
        {"type": "something_new", "index": 0},
        messages.stream,
    ),
    "openai_responses": Protocol(
        response,
        response_events,
        {"type": "error", "code": "server_error", "message": WORDS, "param": None, "sequence_number": 9},
        {"type": "response.something_new", "sequence_number": 9},
    ),
    "gemini_generate": Protocol(
        generated,
        pieces,
        {"error": {"code": 500, "message": WORDS, "status": "INTERNAL"}},
        {"somethingNew": {"a": 1}},
    ),
}
ROUTES = [
    (vendor, dialect)
    for vendor in known_vendors()
    for dialect in find_vendor(vendor).dialects
    if dialect != "openai_chat"
]
every_route = pytest.mark.parametrize(("vendor", "dialect"), ROUTES, ids=map("-".join, ROUTES))
SAID = {
    "text": Said(TEXT),
    "reasoning": Said(TEXT, THOUGHT),
    "calls": Said("", THOUGHT, CALLS, "tool_calls"),
}


def decoded(vendor: str, dialect: str, frames: list[Json], *, step: int | None = None) -> StreamDecoder:
    decoder = StreamDecoder(find_vendor(vendor).dialects[dialect], vendor=vendor)
    body = PROTOCOLS[dialect].stream(frames)
    for at in range(0, len(body), step or len(body)):
        decoder.receive(body[at : at + (step or len(body))])
    decoder.end()
    return decoder


def answers(vendor: str, dialect: str, said: Said) -> list[wireloom.Response]:
    """What the common model makes of it: whole, streamed, and streamed byte by byte."""
    protocol = PROTOCOLS[dialect]
    body = json.dumps(protocol.whole(said)).encode()
    streams = [decoded(vendor, dialect, protocol.frames(said), step=step) for step in (None, 1)]
    assert [decoder.error for decoder in streams] == [None, None]
    whole = read_whole(find_vendor(vendor).dialects[dialect], body, vendor=vendor)
    return [whole, *(decoder.response() for decoder in streams)]


def test_every_protocol_is_here() -> None:
    assert {dialect for _, dialect in ROUTES} == set(PROTOCOLS)


@every_route
@pytest.mark.parametrize("scenario", SAID)
def test_an_answer(vendor: str, dialect: str, scenario: str) -> None:
    said = SAID[scenario]
    for answer in answers(vendor, dialect, said):
        assert (answer.text, answer.reasoning) == (said.text, said.reasoning)
        assert [(call.id, call.name, call.input) for call in answer.tool_calls] == [
            (id, name, json.loads(arguments)) for id, name, arguments in said.calls
        ]
        assert answer.finish == said.finish
        assert (answer.usage.input, answer.usage.output) == (INPUT, OUTPUT)
        assert answer.warnings == ()


@every_route
def test_an_error_inside_a_stream(vendor: str, dialect: str) -> None:
    protocol = PROTOCOLS[dialect]
    frames = protocol.frames(SAID["reasoning"])
    for step in (None, 1):
        decoder = decoded(vendor, dialect, [*frames[:-1], protocol.error], step=step)
        assert isinstance(decoder.error, wireloom.APIStatusError)
        assert WORDS in str(decoder.error)
        assert decoder.error.partial is not None
        assert TEXT.startswith(decoder.error.partial.text)
        assert decoder.error.partial.reasoning == THOUGHT


@every_route
@pytest.mark.parametrize("scenario", SAID)
def test_a_stream_that_is_cut(vendor: str, dialect: str, scenario: str) -> None:
    frames = PROTOCOLS[dialect].frames(SAID[scenario])
    for kept in range(1, len(frames)):
        error = decoded(vendor, dialect, frames[:kept]).error
        assert isinstance(error, wireloom.StreamIncompleteError)
        assert error.partial is not None
        assert TEXT.startswith(error.partial.text)
        assert THOUGHT.startswith(error.partial.reasoning)


@every_route
def test_what_nobody_knows_yet(vendor: str, dialect: str) -> None:
    protocol = PROTOCOLS[dialect]
    said = SAID["calls"]
    frames = [{**frame, **NEW} for frame in protocol.frames(said)]
    body = json.dumps({**protocol.whole(said), **NEW}).encode()
    whole = read_whole(find_vendor(vendor).dialects[dialect], body, vendor=vendor)
    for step in (None, 1):
        decoder = decoded(vendor, dialect, [*frames[:1], protocol.unknown, *frames[1:]], step=step)
        assert decoder.error is None
        assert [call.id for call in decoder.response().tool_calls] == [call.id for call in whole.tool_calls]
        assert decoder.response().reasoning == whole.reasoning == THOUGHT
