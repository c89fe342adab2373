"""The dialect without types of events, ids of calls and tags of parts: each scenario of its sheet, whole and streamed."""

from __future__ import annotations

import json
from typing import Any, Literal

import msgspec
import pytest

import wireloom
from support.event_laws import violations
from support.loopback import json_reply, serving, sse_reply
from wireloom import JsonSchema, Message, NativeTool, Tool, ToolResult, system, user
from wireloom.decode import StreamDecoder, read_whole
from wireloom.encode import Encoded, encode
from wireloom.failures import failure_from, is_failure
from wireloom.model import Base64, Document, FileId, Image, Opaque, Reasoning, Source, Text, ToolCall, Url
from wireloom.registry import find_vendor
from wireloom.request import Named, ReasoningConfig, Request
from wireloom_vendors.google import Google

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
def test_arguments_in_pieces_are_kept_as_they_are_and_are_no_call(mode: Mode) -> None:
    pieces = [
        {"functionCall": {"name": "weather", "willContinue": True}, "thoughtSignature": "c2ln"},
        {
            "functionCall": {
                "partialArgs": [{"jsonPath": "$.city", "stringValue": "Oslo"}],
                "willContinue": True,
            }
        },
        {"functionCall": {}},
    ]
    response = answer(body(*pieces), mode, pieces=cut(body(*pieces)))
    assert response.tool_calls == ()
    assert [part.value for part in response.parts if isinstance(part, Opaque)] == pieces
    assert plain(sent(user("Q"), response.message))["contents"][1]["parts"] == pieces


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


def test_the_quota_of_a_day_is_not_tried_again() -> None:
    told = json.dumps(QUOTA).replace("PerMinute", "RequestsPerDayPerModel").encode()
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


# ---------------------------------------------------------------------- requests


def test_the_layout_of_a_request() -> None:
    tools = (
        Tool("f", "F.", {"type": "object", "$schema": "s"}),
        NativeTool("google", {"googleSearch": {}}),
        Tool("g"),
    )
    encoded = sent(system("Be kind."), user("A"), user("B"), tools=tools, metadata={"team": "x"})
    functions = [
        {"name": "f", "parametersJsonSchema": {"type": "object"}, "description": "F."},
        {"name": "g", "parametersJsonSchema": {"type": "object", "properties": {}}},
    ]
    made = plain(encoded)
    assert encoded.path_values == {"model": "gemini-3-pro"}
    assert made["systemInstruction"] == {"parts": [{"text": "Be kind."}]}
    assert made["contents"] == [{"role": "user", "parts": [{"text": "A"}, {"text": "B"}]}]
    assert made["tools"][1:] == [{"googleSearch": {}}]
    assert made["tools"][0]["functionDeclarations"][0] == functions[0]
    assert [tool["name"] for tool in made["tools"][0]["functionDeclarations"]] == ["f", "g"]
    assert made["labels"] == {"team": "x"}


def test_results_are_matched_by_name_and_order() -> None:
    calls = (ToolCall("x1", "f"), ToolCall("x2", "g"), ToolCall("x3", "f"))
    results = [ToolResult("x3", "3"), ToolResult("x1", "1"), ToolResult("x2", "no", is_error=True)]
    made = plain(sent(user("Q"), Message("assistant", calls), *(user(result) for result in results)))
    assert made["contents"][2] == {
        "role": "user",
        "parts": [
            {"functionResponse": {"name": "f", "response": {"output": "1"}}},
            {"functionResponse": {"name": "g", "response": {"error": "no"}}},
            {"functionResponse": {"name": "f", "response": {"output": "3"}}},
        ],
    }


def test_an_image_of_a_result_follows_it() -> None:
    picture = Image(Base64("QQ==", "image/png"))
    result = ToolResult("x1", (Text("see"), picture))
    made = plain(sent(user("Q"), Message("assistant", (ToolCall("x1", "f"),)), user(result)))
    assert made["contents"][2]["parts"] == [
        {"functionResponse": {"name": "f", "response": {"output": [{"text": "see"}]}}},
        {"inlineData": {"mimeType": "image/png", "data": "QQ=="}},
    ]


def test_media() -> None:
    parts = (
        Image(Base64("QQ==", "image/png")),
        Image(Url("https://a.test/a.png")),
        wireloom.Audio(Base64("QQ==", "audio/wav")),
        Document(Base64("QQ==", "application/pdf")),
        Document(FileId("https://files.test/f1")),
    )
    assert plain(sent(user(parts)))["contents"][0]["parts"] == [
        {"inlineData": {"mimeType": "image/png", "data": "QQ=="}},
        {"fileData": {"fileUri": "https://a.test/a.png"}},
        {"inlineData": {"mimeType": "audio/wav", "data": "QQ=="}},
        {"inlineData": {"mimeType": "application/pdf", "data": "QQ=="}},
        {"fileData": {"fileUri": "https://files.test/f1"}},
    ]


THINKING: list[tuple[str, Any, Json | None]] = [
    ("gemini-3-pro", "high", {"includeThoughts": True, "thinkingLevel": "HIGH"}),
    ("gemini-3-pro", True, {"includeThoughts": True}),
    ("gemini-3-pro", False, None),
    ("gemini-3-pro", 2000, None),
    ("gemini-2.5-flash", "low", {"includeThoughts": True, "thinkingBudget": 1024}),
    ("gemini-2.5-flash", 2000, {"includeThoughts": True, "thinkingBudget": 2000}),
    ("gemini-2.5-flash", True, {"includeThoughts": True, "thinkingBudget": -1}),
    ("gemini-2.5-flash", False, {"thinkingBudget": 0}),
    ("gemini-2.5-pro", False, None),
    ("gemini-2.0-flash", "high", None),
]


@pytest.mark.parametrize(("model", "asked", "written"), THINKING)
def test_thinking_by_model(model: str, asked: Any, written: Json | None) -> None:
    wanted = {str: "effort", bool: "enabled", int: "budget_tokens"}[type(asked)]
    encoded = sent(model=model, reasoning=ReasoningConfig(**{wanted: asked}))
    assert plain(encoded).get("generationConfig", {}).get("thinkingConfig") == written
    assert bool(encoded.warnings) == (written is None or asked == "low")


def test_parameters_and_the_schema_of_the_answer() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    encoded = sent(
        max_tokens=9,
        temperature=0.5,
        top_p=0.5,
        top_k=3,
        stop=("x",),
        seed=1,
        tool_choice=Named("f"),
        response_format=JsonSchema(schema),
    )
    assert plain(encoded)["generationConfig"] == {
        "maxOutputTokens": 9,
        "temperature": 0.5,
        "topP": 0.5,
        "topK": 3,
        "stopSequences": ["x"],
        "seed": 1,
        "responseMimeType": "application/json",
        "responseJsonSchema": schema,
    }
    config = {"mode": "ANY", "allowedFunctionNames": ["f"]}
    assert plain(encoded)["toolConfig"] == {"functionCallingConfig": config}


def test_reasoning_of_another_vendor_stays_here() -> None:
    foreign = Reasoning("Hm.", meta={"anthropic": wireloom.Meta({"signature": '"s"'})})
    encoded = sent(user("Q"), Message("assistant", (foreign, Text("A"))), user("R"))
    assert plain(encoded)["contents"][1]["parts"] == [{"text": "A"}]
    assert [warning.kept for warning in encoded.warnings] == ["Hm."]


def test_a_request_is_counted_as_a_whole() -> None:
    request = Request(model="gemini-3-pro", messages=(system("S"), user("Hi")))
    encoded = encode(DIALECT, request, counting=True)
    assert plain(encoded) == {
        "generateContentRequest": {
            "model": "models/gemini-3-pro",
            "systemInstruction": {"parts": [{"text": "S"}]},
            "contents": [{"role": "user", "parts": [{"text": "Hi"}]}],
        }
    }


def test_the_other_host_takes_a_token_from_a_function_and_has_the_project_in_its_address() -> None:
    tokens = iter(["t-1", "t-2"])
    home = "/v1/projects/p/locations/l"
    with serving(json_reply(body({"text": "Hi"})), sse_reply(body({"text": "Hi"}))) as server:
        given = {"api_key": lambda: next(tokens), "base_url": server.url + home}
        with wireloom.Client(vendors={"vertex": {**given, "arguments": {"user_project": "q"}}}) as client:
            assert client.generate("vertex:gemini-3-pro", "Q").text == "Hi"
            with client.stream("vertex:gemini-3-pro", "Q") as stream:
                assert "".join(stream.text_stream) == "Hi"
    paths = ["generateContent", "streamGenerateContent?alt=sse"]
    assert [seen.path for seen in server.seen] == [
        f"{home}/publishers/google/models/gemini-3-pro:{path}" for path in paths
    ]
    assert [seen.headers["authorization"] for seen in server.seen] == ["Bearer t-1", "Bearer t-2"]
    assert [seen.headers["x-goog-user-project"] for seen in server.seen] == ["q", "q"]


def test_the_typed_client_speaks_snake_case_and_pages_through_lists() -> None:
    pages = [{"models": [{"name": "models/a"}], "nextPageToken": "t"}, {"models": [{"name": "models/b"}]}]
    cached = {"name": "cachedContents/c", "expireTime": "2026-01-01T00:00:00Z"}
    replies = [*pages, cached, {"embedding": {"values": [0.5]}}, *pages]
    with serving(*map(json_reply, replies)) as server, Google("k-1", server.url) as client:
        assert [model.name for model in client.models.list(page_size=1)] == ["models/a", "models/b"]
        updated = client.cached_contents.update("c", ttl="60s", update_mask="ttl")
        assert updated.expire_time == "2026-01-01T00:00:00Z"
        content = {"parts": [{"text": "Hi"}]}
        embedded = client.contents.embed("m", content=content, task_type="CLUSTERING")
        assert embedded.embedding.values == [0.5]
        given = {"api_key": "k-1", "base_url": server.url}
        with wireloom.Client(vendors={"google": given}) as common:
            assert [model.id for model in common.models("google")] == ["a", "b"]
    assert [(seen.method, seen.path) for seen in server.seen[:4]] == [
        ("GET", "/models?pageSize=1"),
        ("GET", "/models?pageSize=1&pageToken=t"),
        ("PATCH", "/cachedContents/c?updateMask=ttl"),
        ("POST", "/models/m:embedContent"),
    ]
    assert server.seen[3].json == {"content": content, "taskType": "CLUSTERING"}
