"""What the dialect without ids and tags writes: conversations, tools, parameters; and its two hosts over HTTP."""

from __future__ import annotations

import json
from typing import Any

import pytest

import wireloom
from contract.test_gemini import Json, body, plain, sent
from support.loopback import json_reply, serving, sse_reply
from wireloom import JsonSchema, Message, NativeTool, Tool, ToolResult, system, user
from wireloom.encode import encode
from wireloom.model import Base64, Document, FileId, Image, Reasoning, Text, ToolCall, Url
from wireloom.registry import find_vendor
from wireloom.request import Named, ReasoningConfig, Request
from wireloom_vendors.google import Google


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


def test_a_result_is_that_of_the_last_call_before_it() -> None:
    turns = [
        message
        for name in ("f", "g")
        for message in (Message("assistant", (ToolCall("x", name),)), user(ToolResult("x", name)))
    ]
    contents = plain(sent(user("Q"), *turns))["contents"]
    told = [
        part["functionResponse"] for each in contents for part in each["parts"] if "functionResponse" in part
    ]
    assert told == [{"name": name, "response": {"output": name}} for name in ("f", "g")]


@pytest.mark.parametrize("vendor", ["google", "anthropic", "groq"])
def test_the_result_of_a_call_that_cannot_be_sent_stays_here_too(vendor: str) -> None:
    calls = Message("assistant", (ToolCall("x", "f", "free", kind="custom"), ToolCall("y", "g")))
    messages = (user("Q"), calls, user([ToolResult("x", "1"), ToolResult("y", "2")]))
    made = find_vendor(vendor)
    encoded = encode(made.dialects[made.default_dialect], Request(model="gemini-3", messages=messages))
    told = [(each.field, each.kept) for each in encoded.warnings if each.kind == "dropped"]
    assert told == [("messages[1].ToolCall", None), ("messages[2].ToolResult", "1")]
    assert json.dumps(plain(encoded)).count('"g"') == (2 if vendor == "google" else 1)
    assert '"1"' not in json.dumps(plain(encoded))


def test_an_image_of_a_result_follows_it() -> None:
    picture = Image(Base64("QQ==", "image/png"))
    result = ToolResult("x1", (Text("see"), picture))
    made = plain(sent(user("Q"), Message("assistant", (ToolCall("x1", "f"),)), user(result)))
    assert made["contents"][2]["parts"] == [
        {"functionResponse": {"name": "f", "response": {"output": "see"}}},
        {"inlineData": {"mimeType": "image/png", "data": "QQ=="}},
    ]


def test_media() -> None:
    parts = (
        Image(Base64("QQ==", "image/png")),
        Image(Url("https://a.test/a.png")),
        wireloom.Audio(Base64("QQ==", "audio/wav")),
        Document(Base64("QQ==", "application/pdf")),
        Document(FileId("https://files.test/f1")),
        Document(Url("gs://b/a.pdf", "application/pdf")),
    )
    assert plain(sent(user(parts)))["contents"][0]["parts"] == [
        {"inlineData": {"mimeType": "image/png", "data": "QQ=="}},
        {"fileData": {"fileUri": "https://a.test/a.png"}},
        {"inlineData": {"mimeType": "audio/wav", "data": "QQ=="}},
        {"inlineData": {"mimeType": "application/pdf", "data": "QQ=="}},
        {"fileData": {"fileUri": "https://files.test/f1"}},
        {"fileData": {"mimeType": "application/pdf", "fileUri": "gs://b/a.pdf"}},
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
        options={"generation_config": {"presencePenalty": 0.5, "seed": 2}},
    )
    assert plain(encoded)["generationConfig"] == {
        "maxOutputTokens": 9,
        "temperature": 0.5,
        "topP": 0.5,
        "topK": 3,
        "stopSequences": ["x"],
        "seed": 2,
        "presencePenalty": 0.5,
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


SHOWN = [
    ({}, "", {"x-goog-api-key": "k-1"}),
    ({"google.oauth": True}, "", {"authorization": "Bearer k-1"}),
    ({"google.key_in_query": True}, "?key=k-1", {}),
    ({"google.key_in_query": True, "google.native": False}, "", {"authorization": "Bearer k-1"}),
]


@pytest.mark.parametrize(("flags", "query", "headers"), SHOWN)
def test_how_the_key_is_shown(flags: dict[str, bool], query: str, headers: dict[str, str]) -> None:
    with serving(json_reply({"models": [], "data": [], "object": "list"})) as server:
        given = {"google": {"api_key": "k-1", "base_url": server.url}}
        with wireloom.Client(vendors=given, flags=flags) as client:
            assert list(client.models("google")) == []
    (seen,) = server.seen
    shown = {name: value for name, value in seen.headers.items() if "k-1" in value}
    assert (seen.path, shown) == (f"/models{query}", headers)


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
