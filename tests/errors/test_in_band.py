"""Failures that come as a success: inside a stream, beside a partial answer, or instead of one."""

from __future__ import annotations

import json
from typing import Any

import pytest

from wireloom import errors as e
from wireloom.decode import StreamDecoder, read_whole
from wireloom.events import Event, Heartbeat
from wireloom.failures import is_failure
from wireloom.frames import FrameReader
from wireloom.registry import find_vendor
from wireloom.response import Response
from wireloom.vendor import Dialect

USAGE = {"prompt_tokens": 12, "completion_tokens": 7, "total_tokens": 19}


def dialect(vendor: str) -> Dialect:
    found = find_vendor(vendor)
    return found.dialects[found.default_dialect]


def chunk(content: str | None = None, reason: str | None = None, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": content}, "finish_reason": reason}
    return {"id": "c1", "model": "m", "choices": [choice], **more}


def wire(*frames: Any) -> bytes:
    return b"".join(b"data: " + json.dumps(frame).encode() + b"\n\n" for frame in frames)


def streamed(vendor: str, body: bytes) -> tuple[list[Event], StreamDecoder]:
    decoder = StreamDecoder(dialect(vendor), vendor=vendor)
    return [*decoder.receive(body), *decoder.end()], decoder


def failed(vendor: str, *frames: Any) -> tuple[e.APIStatusError, Response]:
    """The error that the frames end with, and what had arrived."""
    _, decoder = streamed(vendor, wire(*frames))
    error = decoder.error
    assert isinstance(error, e.APIStatusError), error
    assert error.partial is not None
    return error, error.partial


def answer(content: str | None, reason: str | None = "stop", **choice: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": content}
    choices = [{"index": 0, "message": message, "finish_reason": reason, **choice}]
    return {"id": "c1", "model": "m", "choices": choices, "usage": USAGE}


def refused(vendor: str, body: Any) -> Any:
    with pytest.raises(e.WireloomError) as caught:
        read_whole(dialect(vendor), json.dumps(body).encode(), vendor=vendor)
    return caught.value


@pytest.mark.parametrize(("vendor", "frame", "kind", "message"), [
    ("openrouter", {"error": {"code": 502, "message": "m"}}, e.ServerError, "m"),
    ("openrouter", {"error": {"code": 429, "message": "m"}, "choices": []}, e.RateLimitError, "m"),
    (
        "openrouter",
        chunk("", "error", error={"code": 502, "message": "p", "metadata": {"raw": "Malformed function call: f"}}),
        e.ToolCallError,
        "Malformed function call: f",
    ),
    (
        "openrouter",
        {"choices": [{"index": 0, "delta": {}, "error": {"code": 503, "message": "m"}}]},
        e.OverloadedError,
        "m",
    ),
    ("groq", {"error": {"message": "m", "code": "tool_use_failed", "status_code": 400}}, e.ToolCallError, "m"),
    ("groq", chunk(None, None, x_groq={"id": "req_1", "error": "over capacity"}), e.ServerError, "over capacity"),
    ("qwen", {"code": "data_inspection_failed", "message": "m", "request_id": "r1"}, e.ContentFilterError, "m"),
    ("vllm", {"object": "error", "message": "m", "type": "BadRequestError", "code": 400}, e.InvalidRequestError, "m"),
    ("xai", {"code": "No permission", "error": "Content violates usage guidelines."}, e.ContentFilterError,
     "Content violates usage guidelines."),
    ("minimax", {"base_resp": {"status_code": 1008, "status_msg": "m"}}, e.QuotaExceededError, "m"),
    ("cerebras", {"error": {"message": "m", "type": "t"}, "status_code": 503}, e.OverloadedError, "m"),
    ("ollama", {"error": "m"}, e.APIStatusError, "m"),
    ("azure", {"error": {"message": "m", "code": "content_filter", "status": 400}}, e.ContentFilterError, "m"),
])  # fmt: skip
def test_an_error_in_a_stream_keeps_what_had_come(
    vendor: str, frame: Any, kind: type[e.APIStatusError], message: str
) -> None:
    error, partial = failed(vendor, chunk("Half an ans"), frame, chunk("never read", "stop"))
    assert (type(error), error.message) == (kind, message)
    assert (partial.text, partial.id) == ("Half an ans", "c1")
    first, nothing = failed(vendor, frame)
    assert (type(first), nothing.parts) == (kind, ())
    frames = FrameReader[Any](dialect(vendor), vendor=vendor, alive=lambda: None)
    assert len(frames.receive(wire(chunk("Half an ans"), frame, chunk("never read", "stop")))) == 1
    assert type(frames.error) is kind


def test_an_error_frame_hands_out_nothing_that_would_forbid_another_try() -> None:
    events, decoder = streamed("openrouter", wire(chunk("", "error", error={"code": 502, "message": "m"})))
    assert decoder.error is not None
    assert [event for event in events if type(event).__name__ not in ("ResponseInfo", "UsageUpdate")] == []


def test_usage_beside_the_error_is_not_lost() -> None:
    error, partial = failed(
        "openrouter", chunk("Hi"), chunk("", "error", error={"code": 502, "message": "m"}, usage=USAGE)
    )
    assert type(error) is e.ServerError
    assert (partial.usage.input, partial.usage.output, partial.raw_finish) == (12, 7, "error")


def test_an_error_of_a_choice_is_raised_with_the_answer() -> None:
    failure = {
        "code": 502,
        "message": "Error processing stream",
        "metadata": {"provider_name": "P", "raw": {"retryable": True}},
    }
    error = refused("openrouter", answer("A long story", None, error=failure))
    assert (type(error), error.message, error.status_code) == (e.ServerError, "Error processing stream", 502)
    assert json.loads(error.body) == {"error": failure}
    assert (error.partial.text, error.partial.usage.output) == ("A long story", 7)
    assert error.partial.finish is None


def test_an_answer_that_talks_of_errors_is_one() -> None:
    body = json.dumps({**answer('{"error": {"message": "quoted"}}'), "error": None}).encode()
    for vendor in ("openrouter", "groq", "qwen", "minimax"):
        assert not is_failure(dialect(vendor).errors, body)
        assert read_whole(dialect(vendor), body).text == '{"error": {"message": "quoted"}}'


@pytest.mark.parametrize("fine", [0, None])
def test_a_code_of_zero_is_a_success(fine: Any) -> None:
    base = {"base_resp": {"status_code": fine, "status_msg": ""}}
    body = json.dumps({**answer("Hi"), **base}).encode()
    assert not is_failure(dialect("minimax").errors, body)
    assert read_whole(dialect("minimax"), body).text == "Hi"
    _, decoder = streamed("minimax", wire(chunk("Hi", "stop", **base)))
    assert decoder.error is None
    error = refused("minimax", {"base_resp": {"status_code": 1002, "status_msg": "slowly"}, "choices": None})
    assert (type(error), error.message, error.code) == (e.RateLimitError, "slowly", "1002")


@pytest.mark.parametrize(("vendor", "body", "kind"), [
    ("qwen", {"code": "Throttling", "message": "m"}, e.RateLimitError),
    ("xai", {"code": "words", "error": "m"}, e.APIStatusError),
    ("openrouter", {"error": {"code": 402, "message": "m"}, "user_id": "u"}, e.QuotaExceededError),
    ("openai_compatible", {"error": "m"}, e.APIStatusError),
])  # fmt: skip
def test_an_error_instead_of_an_answer(vendor: str, body: Any, kind: type[e.APIStatusError]) -> None:
    assert is_failure(dialect(vendor).errors, json.dumps(body).encode())
    error = refused(vendor, body)
    assert (type(error), error.message) == (kind, "m")


@pytest.mark.parametrize("body", [
    {}, {"status": "OK", "data": {"choices": [{"message": {"content": "Hi"}}]}}, {"id": "c1", "choices": None},
    {"id": "c1", "choices": [], "usage": USAGE}, {"request_id": "r1"},
])  # fmt: skip
def test_an_answer_without_choices_is_none(body: Any) -> None:
    error = refused("openai_compatible", body)
    assert (type(error), error.retryable) == (e.ResponseDecodeError, False)
    assert error.message == "the answer cannot be read: it has no 'choices'"


def test_blank_keep_alives_stand_before_an_answer_or_a_failure() -> None:
    blanks = b"\n         \n" * 300
    response = read_whole(dialect("openrouter"), blanks + json.dumps(answer("Hi")).encode())
    assert (response.text, response.finish) == ("Hi", "stop")
    body = blanks + json.dumps({"error": {"code": 504, "message": "m"}}).encode()
    assert is_failure(dialect("openrouter").errors, body)
    with pytest.raises(e.ServerError, match="m"):
        read_whole(dialect("openrouter"), body)


def test_comments_are_signs_of_life_and_blanks_behind_the_mark_are_nothing() -> None:
    comment = b": OPENROUTER PROCESSING\n\n"
    decoder = StreamDecoder(dialect("openrouter"))
    assert [type(event) for event in decoder.receive(comment)] == [Heartbeat]
    decoder.receive(wire(chunk("Hi")))
    assert [type(event) for event in decoder.receive(comment)] == [Heartbeat]
    decoder.receive(b"data: [DONE] \n\n")
    assert decoder.finished
    assert decoder.error is None


@pytest.mark.parametrize(("reason", "calls", "finish", "warned"), [
    (None, True, "tool_calls", False), ("", True, "tool_calls", False), ("stop", True, "tool_calls", False),
    (None, False, "other", True), ("error", False, "error", False), ("error", True, "error", False),
    ("tea_break", True, "other", False),
])  # fmt: skip
def test_the_reason_of_an_answer_that_gives_none(
    reason: str | None, calls: bool, finish: str, warned: bool
) -> None:
    call = {"index": 0, "id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    body = answer("Hi", reason)
    frame = chunk("Hi", reason)
    if calls:
        body["choices"][0]["message"]["tool_calls"] = [call]
        frame["choices"][0]["delta"]["tool_calls"] = [call]
    whole = read_whole(dialect("openrouter"), json.dumps(body).encode())
    _, decoder = streamed("openrouter", wire(frame) + b"data: [DONE]\n\n")
    for response in (whole, decoder.response()):
        assert (response.finish, bool(response.warnings)) == (finish, warned)
