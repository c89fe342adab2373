"""Frames of a protocol with types that say none, or one that nobody knows: some gateways tell of a failure like that."""

from __future__ import annotations

import json
from typing import Any

import pytest

from wireloom import errors as e
from wireloom.decode import StreamDecoder
from wireloom.events import TextDelta, Unknown
from wireloom.frames import FrameReader
from wireloom.registry import find_vendor

AT = {"output_index": 0, "content_index": 0, "item_id": "msg_1"}
BEGUN = (
    {"type": "response.created", "response": {"id": "resp_1", "model": "m", "output": []}},
    {"type": "response.output_text.delta", "delta": "Half an ans", **AT},
)
QUOTED = 'upstream: 429 {"error": {"code": "rate_limit_exceeded", "message": "busy"}}'
RESPONSES = find_vendor("openai").dialects["openai_responses"]
GEMINI = find_vendor("google").dialects["gemini_generate"]
MESSAGES = find_vendor("anthropic").dialects["anthropic_messages"]


def sent(*frames: Any) -> bytes:
    return b"".join(b"data: " + json.dumps(frame).encode() + b"\n\n" for frame in frames)


@pytest.mark.parametrize(("frame", "kind", "message"), [
    ({"error": {"code": "rate_limit_exceeded", "message": "busy"}}, e.RateLimitError, "busy"),
    ({"error": "busy"}, e.APIStatusError, "busy"),
    ({"code": "server_error", "message": "busy", "param": None}, e.ServerError, "busy"),
    ({"code": None, "message": QUOTED}, e.RateLimitError, "busy"),
    ({"type": "error", "code": "x", "message": QUOTED}, e.RateLimitError, "busy"),
    ({"type": "response.broke", "error": {"code": "server_error", "message": "busy"}}, e.ServerError, "busy"),
])  # fmt: skip
def test_what_tells_of_a_failure_is_one(frame: Any, kind: type[e.APIStatusError], message: str) -> None:
    decoder = StreamDecoder(RESPONSES)
    decoder.receive(sent(*BEGUN, frame))
    frames = FrameReader[Any](RESPONSES, vendor="openai", alive=lambda: None)
    assert len(frames.receive(sent(*BEGUN, frame))) == len(BEGUN)
    for error in (decoder.error, frames.error):
        assert isinstance(error, e.APIStatusError)
        assert (type(error), error.message) == (kind, message)
        assert error.partial is not None
        assert error.partial.text == "Half an ans"


def test_it_is_so_in_each_protocol_with_types() -> None:
    decoder = StreamDecoder(MESSAGES)
    decoder.receive(sent({"error": {"type": "overloaded_error", "message": "busy"}}))
    assert type(decoder.error) is e.OverloadedError


@pytest.mark.parametrize(
    "frame", [{"error": "busy"}, {"error": True}, [{"error": {"code": 503, "message": "busy"}}]]
)
def test_an_error_of_another_shape_than_its_type_is_one(frame: Any) -> None:
    decoder = StreamDecoder(GEMINI)
    decoder.receive(sent(frame))
    frames = FrameReader[Any](GEMINI, vendor="google", alive=lambda: None)
    assert frames.receive(sent(frame)) == []
    for error in (decoder.error, frames.error):
        assert type(error) is (e.OverloadedError if isinstance(frame, list) else e.APIStatusError)


@pytest.mark.parametrize("frame", [
    {"sequence_number": 3}, {"error": None, "sequence_number": 3}, {"type": "response.new", "message": "Hi"},
])  # fmt: skip
def test_all_else_is_unknown_and_reading_goes_on(frame: Any) -> None:
    decoder = StreamDecoder(RESPONSES)
    decoder.receive(sent(BEGUN[0]))
    unknown, *rest = decoder.receive(sent(frame, BEGUN[1]))
    assert isinstance(unknown, Unknown)
    assert json.loads(unknown.raw or b"") == frame
    assert isinstance(rest[-1], TextDelta)
    assert decoder.error is None


def test_a_done_that_must_not_stand_alone_ends_no_answer() -> None:
    """Responses has an end event of its own; a proxy's `[DONE]` behind a stream that was cut is none."""
    body = sent(*BEGUN) + b"data: [DONE]\n\n"
    decoder = StreamDecoder(RESPONSES)
    decoder.receive(body)
    frames = FrameReader[Any](RESPONSES, vendor="openai", alive=lambda: None)
    frames.receive(body)
    for error in (decoder.error, frames.error):
        assert isinstance(error, e.StreamIncompleteError)
        assert error.partial is not None
        assert error.partial.text == "Half an ans"
    end = {"type": "response.completed", "response": {"id": "resp_1", "status": "completed", "output": []}}
    decoder = StreamDecoder(RESPONSES)
    decoder.receive(sent(*BEGUN, end) + b"data: [DONE]\n\n")
    assert (decoder.error, decoder.response().finish) == (None, "stop")
