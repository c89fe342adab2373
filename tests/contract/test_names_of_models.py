"""Names as a list gives them, with the collection in front: they mean the same as the names alone, in every call."""

from __future__ import annotations

from typing import Any

import pytest

from support.loopback import json_reply, serving
from wireloom import Client, Message, ToolCall, ToolResult, user
from wireloom_vendors.google import Google

ANSWER = {"candidates": [{"content": {"parts": [{"text": "A"}]}, "finishReason": "STOP"}], "totalTokens": 3}
CHAT = {"choices": [{"index": 0, "message": {"content": "A"}, "finish_reason": "stop"}]}
CLAUDE = {
    "type": "message",
    "id": "m",
    "role": "assistant",
    "model": "c",
    "stop_reason": "end_turn",
    "content": [{"type": "text", "text": "A"}],
    "usage": {"input_tokens": 1, "output_tokens": 1},
}
TURNS = (user("Q"), Message("assistant", (ToolCall("x", "f"),)), user(ToolResult("x", "1")))
ROUTES = [
    ("google", {}, "models/", "gemini-3-pro", ANSWER),
    ("google", {"google.native": False}, "models/", "gemini-3-pro", CHAT),
    ("vertex", {}, "publishers/google/models/", "gemini-3-pro", ANSWER),
    ("vertex", {}, "models/", "gemini-3-pro", ANSWER),
    ("vertex", {"vertex.messages": True}, "publishers/anthropic/models/", "claude-opus-5", CLAUDE),
]


@pytest.mark.parametrize(("vendor", "flags", "prefix", "model", "reply"), ROUTES)
def test_a_name_with_its_collection_is_the_same_model(
    vendor: str, flags: dict[str, bool], prefix: str, model: str, reply: Any
) -> None:
    with serving(*[json_reply(reply)] * 2) as server:
        given = {vendor: {"api_key": "k", "base_url": server.url}}
        with Client(vendors=given, flags=flags) as client:
            told = [
                client.generate(f"{vendor}:{name}", TURNS, reasoning=2000) for name in (model, prefix + model)
            ]
    alone, named = ((seen.path, seen.json) for seen in server.seen)
    assert alone == named
    assert told[0].warnings == told[1].warnings
    assert told[0].target == told[1].target == f"{vendor}:{model}"


def test_names_are_taken_by_every_call_of_the_typed_client() -> None:
    content = {"parts": [{"text": "Hi"}]}
    embedded = [{"embedding": {}}, {"embeddings": [{"values": [0.5]}]}]
    replies = [ANSWER, ANSWER, *embedded, {"name": "models/m"}, *[{"name": "cachedContents/c"}] * 3]
    with serving(*map(json_reply, replies)) as server, Google("k", server.url) as client:
        client.contents.generate("models/m", contents=[content])
        client.contents.count_tokens("models/m", contents=[content])
        client.contents.embed("models/m", content=content)
        asked = {"model": "models/m", "content": content, "taskType": "CLUSTERING"}
        batch = client.contents.batch_embed("models/m", requests=[asked])
        assert [each.values for each in batch.embeddings or ()] == [[0.5]]
        client.models.retrieve("models/m")
        client.cached_contents.retrieve("cachedContents/c")
        client.cached_contents.update("cachedContents/c", ttl="60s")
        client.cached_contents.delete("cachedContents/c")
    methods = ("generateContent", "countTokens", "embedContent", "batchEmbedContents")
    calls = [*[f"models/m:{method}" for method in methods], "models/m"]
    assert server.seen[3].json == {"requests": [asked]}
    assert [seen.path for seen in server.seen] == [f"/{each}" for each in (*calls, *["cachedContents/c"] * 3)]
