"""The dialect without types of events, ids of calls and tags of parts: each scenario of its sheet, whole and streamed."""

from __future__ import annotations

import json
from typing import Any, Literal

import msgspec
import pytest

import wireloom
from support.event_laws import violations
from wireloom import Message, user
from wireloom.decode import StreamDecoder, read_whole
from wireloom.encode import Encoded, encode
from wireloom.failures import failure_from, is_failure
from wireloom.model import Opaque, Source, Text
from wireloom.registry import find_vendor
from wireloom.request import Request

Json = dict[str, Any]
Mode = Literal["whole", "stream", "bytes"]
DIALECT = find_vendor("google").dialects["gemini_generate"]
USAGE = {
    "promptTokenCount": 40,
    "cachedContentTokenCount": 8,
    "toolUsePromptTokenCount": 5,
    "candidatesTokenCount": 18,
    "thoughtsTokenCount": 12,
    "totalTokenCount": 75,
}
every_mode = pytest.mark.parametrize("mode", ["whole", "stream", "bytes"])


def body(*parts: Json, reason: str | None = "STOP", usage: Json | None = None, **candidate: Any) -> Json:
    made: Json = {"content": {"role": "model", "parts": list(parts)}, "index": 0, **candidate}
    if reason is not None:
        made["finishReason"] = reason
    head = {"responseId": "r1", "modelVersion": "gemini-3"}
    return {"candidates": [made], **head, "usageMetadata": USAGE if usage is None else usage}


def streamed(frames: list[Json], *, step: int | None = None) -> StreamDecoder:
    wire = "".join(f"data: {json.dumps(frame)}\r\n\r\n" for frame in frames).encode()
    decoder = StreamDecoder(DIALECT, vendor="google")
    size = step or len(wire)
    events = [event for at in range(0, len(wire), size) for event in decoder.receive(wire[at : at + size])]
    events += decoder.end()
    assert violations(events, decoder.error) == []
    return decoder


def answer(whole: Json, mode: Mode, *, pieces: list[Json] | None = None) -> wireloom.Response:
    """The answer, whole or as frames, each with a part of it."""
    if mode == "whole":
        return read_whole(DIALECT, json.dumps(whole).encode(), vendor="google")
    decoder = streamed(pieces or [whole], step=1 if mode == "bytes" else None)
    assert decoder.error is None
    return decoder.response()


def cut(whole: Json) -> list[Json]:
    """A frame for each part, and one with the rest."""
    (candidate,) = whole["candidates"]
    head = {name: whole[name] for name in ("responseId", "modelVersion")}
    frames = [
        {"candidates": [{"content": {"parts": [part]}}], **head, "usageMetadata": {"promptTokenCount": 40}}
        for part in candidate["content"]["parts"]
    ]
    return [*frames, {**whole, "candidates": [{**candidate, "content": {}}]}]


def sent(*messages: Message, model: str = "gemini-3-pro", **fields: Any) -> Encoded:
    return encode(DIALECT, Request(model=model, messages=messages or (user("Hi"),), **fields))


def plain(encoded: Encoded) -> Json:
    made: Json = json.loads(msgspec.json.encode(encoded.body))
    return made


SIGNED = [
    {"text": "I think", "thought": True},
    {"text": " so.", "thought": True},
    {"text": "It is "},
    {"text": "cold."},
    {"functionCall": {"name": "weather", "args": {"city": "Oslo", "n": 1.0}}, "thoughtSignature": "c2lnMQ=="},
    {"functionCall": {"name": "now"}},
    {"functionCall": {"id": "c3", "name": "now", "args": {}}},
    {"text": "", "thoughtSignature": "c2lnMg=="},
    {"executableCode": {"language": "PYTHON", "code": "1"}},
    {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "1"}},
    {"inlineData": {"mimeType": "image/png", "data": "QQ=="}, "thoughtSignature": "c2lnMw=="},
    {"inlineData": {"mimeType": "application/pdf", "data": "QQ=="}},
]


@every_mode
def test_every_kind_of_part_comes_and_goes_back_as_it_was(mode: Mode) -> None:
    whole = body(*SIGNED)
    response = answer(whole, mode, pieces=cut(whole))
    kinds = [type(part).__name__ for part in response.parts]
    calls = ["ToolCall"] * 3
    assert kinds == ["Reasoning", "Text", *calls, "Text", "Opaque", "Opaque", "Image", "Document"]
    assert (response.reasoning, response.text) == ("I think so.", "It is cold.")
    assert [call.id for call in response.tool_calls] == ["call_r1_2", "call_r1_3", "c3"]
    assert [part.kind for part in response.parts if isinstance(part, Opaque)] == [
        "executableCode",
        "codeExecutionResult",
    ]
    assert (response.finish, response.raw_finish) == ("tool_calls", "STOP")
    (back,) = plain(sent(user("Q"), response.message))["contents"][1:]
    joined = [{"thought": True, "text": "I think so."}, {"text": "It is cold."}]
    call = {"functionCall": {"name": "now", "args": {}}}
    assert back == {"role": "model", "parts": [*joined, SIGNED[4], call, *SIGNED[6:]]}


@every_mode
def test_usage_counts_thoughts_as_output_and_the_servers_tools_as_input(mode: Mode) -> None:
    usage = answer(body({"text": "Hi"}), mode).usage
    assert (usage.input, usage.output, usage.reasoning, usage.cache_read) == (45, 30, 12, 8)
    none_written = {"promptTokenCount": 9, "thoughtsTokenCount": 7, "totalTokenCount": 16}
    usage = answer(body(reason="MAX_TOKENS", usage=none_written), mode).usage
    assert (usage.input, usage.output, usage.reasoning) == (9, 7, 7)


@every_mode
@pytest.mark.parametrize(
    ("word", "finish"),
    [
        ("STOP", "stop"),
        ("MAX_TOKENS", "length"),
        ("SAFETY", "content_filter"),
        ("MALFORMED_FUNCTION_CALL", "error"),
        ("A_NEW_ONE", "other"),
    ],
)
def test_finish_words(mode: Mode, word: str, finish: str) -> None:
    ratings = [{"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH", "blocked": True}]
    whole = {"candidates": [{"finishReason": word, "finishMessage": "why", "safetyRatings": ratings}]}
    response = answer(whole, mode)
    assert (response.finish, response.raw_finish, response.parts) == (finish, word, ())
    assert json.loads(response.detail["finishMessage"]) == "why"
    assert json.loads(response.detail["safetyRatings"]) == ratings


@every_mode
@pytest.mark.parametrize("why", ["SAFETY", "OTHER"])
def test_a_blocked_prompt_is_filtered(mode: Mode, why: str) -> None:
    response = answer(
        {"promptFeedback": {"blockReason": why}, "usageMetadata": {"promptTokenCount": 3}}, mode
    )
    assert (response.finish, response.raw_finish, response.parts) == ("content_filter", why, ())
    assert json.loads(response.detail["promptFeedback"]) == {"blockReason": why}


def test_no_candidates_and_no_reason() -> None:
    response = answer({"candidates": [], "responseId": "r1"}, "whole")
    assert (response.finish, response.parts) == ("other", ())
    assert [warning.field for warning in response.warnings] == ["finish"]
    assert isinstance(streamed([{"candidates": []}]).error, wireloom.StreamIncompleteError)


@every_mode
def test_sources(mode: Mode) -> None:
    cited = {"citationMetadata": {"citationSources": [{"uri": "https://c.test", "endIndex": 4}]}}
    chunks = [{"web": {"uri": "https://a.test", "title": "A"}}, {"retrievedContext": {"uri": "gs://b"}}]
    whole = body({"text": "Hi"}, groundingMetadata={"groundingChunks": [*chunks, chunks[0]]}, **cited)
    response = answer(whole, mode)
    assert [part for part in response.parts if isinstance(part, Source)] == [
        Source("https://c.test"),
        Source("https://a.test", "A"),
        Source("gs://b"),
    ]


def test_a_stream_is_complete_with_the_reason_of_every_candidate() -> None:
    other = {"index": 1, "content": {"parts": [{"text": "no"}]}}
    frames = [{"candidates": [{"content": {"parts": [{"text": "yes"}]}, "finishReason": "STOP"}, other]}]
    assert isinstance(streamed(frames).error, wireloom.StreamIncompleteError)
    ended = streamed([*frames, {"candidates": [{"index": 1, "finishReason": "STOP"}]}])
    assert (ended.error, ended.response().text) == (None, "yes")


QUOTA: Json = {
    "error": {
        "code": 429,
        "message": "You exceeded your quota.",
        "status": "RESOURCE_EXHAUSTED",
        "details": [
            {
                "@type": "type.googleapis.com/google.rpc.QuotaFailure",
                "violations": [{"quotaId": "PerMinute"}],
            },
            {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "13s"},
        ],
    }
}


@pytest.mark.parametrize("listed", [False, True])
def test_a_failure_says_when_to_try_again(listed: bool) -> None:
    told = json.dumps([QUOTA] if listed else QUOTA).encode()
    assert is_failure(DIALECT.errors, told)
    error = failure_from(DIALECT.errors, body=told, status=429, headers={}, vendor="google")
    assert isinstance(error, wireloom.RateLimitError)
    assert (error.retry_after, error.type, error.retryable) == (13.0, "RESOURCE_EXHAUSTED", True)
    assert (error.code, error.message) == ("PerMinute", "You exceeded your quota.")


DAY = {"quotaId": "RequestsPerDayPerModel"}


@pytest.mark.parametrize(
    "details",
    [
        [{"violations": [DAY]}],
        [{"violations": [{"quotaId": "PerMinute"}, DAY]}],
        [{"violations": [{"quotaId": "PerMinute"}]}, {"violations": [DAY]}],
        [{"reason": "RATE_LIMIT_EXCEEDED"}, {"violations": [DAY]}],
    ],
)
def test_the_quota_of_a_day_is_not_tried_again(details: list[Json]) -> None:
    told = json.dumps({"error": {**QUOTA["error"], "details": [*details, {"retryDelay": "13s"}]}}).encode()
    error = failure_from(DIALECT.errors, body=told, status=429, headers={}, vendor="google")
    assert isinstance(error, wireloom.QuotaExceededError)
    assert not error.retryable


def test_an_error_inside_a_stream() -> None:
    decoder = streamed([body({"text": "Hi"}, reason=None), QUOTA])
    assert isinstance(decoder.error, wireloom.RateLimitError)
    assert decoder.error.retry_after == 13.0
    assert decoder.response().text == "Hi"


@every_mode
def test_what_nobody_knows_yet(mode: Mode) -> None:
    part = {"newPart": {"a": [1.0]}, "thoughtSignature": "c2ln"}
    response = answer({**body({"text": "Hi"}, part, newField=[1]), "newTop": 1}, mode)
    assert [type(part) for part in response.parts] == [Text, Opaque]
    assert response.parts[1] == Opaque("newPart", json.dumps(part), "google")
    assert plain(sent(user("Q"), response.message))["contents"][1]["parts"] == [{"text": "Hi"}, part]
