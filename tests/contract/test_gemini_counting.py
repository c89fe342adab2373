"""Counting the tokens of a request of generateContent at both of its hosts: the path, the body, the count."""

from __future__ import annotations

from typing import Any

import pytest

from support.loopback import json_reply, serving
from wireloom import AsyncClient, Client, Tool, system, user
from wireloom_vendors.google import Google
from wireloom_vendors.vertex import Vertex

COUNTED = {
    "totalTokens": 31,
    "totalBillableCharacters": 90,
    "cachedContentTokenCount": 8,
    "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 31}],
    "cacheTokensDetails": [{"modality": "TEXT", "tokenCount": 8}],
}
SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}}
CONTENTS = [{"role": "user", "parts": [{"text": "Hi"}]}]
ASKED = {
    "systemInstruction": {"parts": [{"text": "Be brief."}]},
    "contents": CONTENTS,
    "tools": [
        {
            "functionDeclarations": [
                {"name": "weather", "description": "The weather.", "parametersJsonSchema": SCHEMA}
            ]
        }
    ],
    "generationConfig": {"maxOutputTokens": 100},
}
PROJECT = "/v1/projects/p/locations/global/publishers/google/models/gemini-3-pro:countTokens"

HOSTS: list[tuple[str, dict[str, Any], str, str, dict[str, Any], str]] = [
    (
        "google",
        {},
        "/v1beta",
        "/v1beta/models/gemini-3-pro:countTokens",
        {"generateContentRequest": {"model": "models/gemini-3-pro", **ASKED}},
        "x-goog-api-key",
    ),
    ("vertex", {}, "/v1/projects/p/locations/global", PROJECT, ASKED, "authorization"),
    (
        "vertex",
        {"flags": {"vertex.express_key": True}},
        "/v1",
        "/v1/publishers/google/models/gemini-3-pro:countTokens",
        ASKED,
        "x-goog-api-key",
    ),
]
CASES = pytest.mark.parametrize(("vendor", "settings", "base", "path", "body", "key"), HOSTS)
ASK: dict[str, Any] = {
    "messages": [system("Be brief."), user("Hi")],
    "tools": [Tool("weather", "The weather.", SCHEMA)],
    "max_tokens": 100,
}


@CASES
def test_the_common_client_counts_a_whole_request(
    vendor: str, settings: Any, base: str, path: str, body: Any, key: str
) -> None:
    with serving(json_reply(COUNTED)) as server:
        given = {vendor: {"api_key": "k", "base_url": server.url + base}}
        with Client(vendors=given, **settings) as client:
            assert client.count_tokens(f"{vendor}:gemini-3-pro", **ASK) == 31
    (seen,) = server.seen
    assert (seen.method, seen.path, seen.json) == ("POST", path, body)
    assert seen.headers[key].removeprefix("Bearer ") == "k"


@CASES
async def test_the_common_client_counts_asynchronously(
    vendor: str, settings: Any, base: str, path: str, body: Any, key: str
) -> None:
    del key
    with serving(json_reply(COUNTED)) as server:
        given = {vendor: {"api_key": "k", "base_url": server.url + base}}
        async with AsyncClient(vendors=given, **settings) as client:
            assert await client.count_tokens(f"{vendor}:gemini-3-pro", **ASK) == 31
    assert [(seen.path, seen.json) for seen in server.seen] == [(path, body)]


EXTRA = {"cachedContent": "cachedContents/c", "generationConfig": {"seed": 1}}
INSIDE = {
    **ASKED,
    "cachedContent": "cachedContents/c",
    "generationConfig": {"maxOutputTokens": 100, "seed": 1},
}


@pytest.mark.parametrize(
    ("vendor", "body"),
    [("google", {"generateContentRequest": {"model": "models/gemini-3-pro", **INSIDE}}), ("vertex", INSIDE)],
)
def test_further_fields_are_those_of_the_request_that_is_counted(vendor: str, body: Any) -> None:
    with (
        serving(json_reply(COUNTED)) as server,
        Client(vendors={vendor: {"api_key": "k", "base_url": server.url}}) as client,
    ):
        client.count_tokens(f"{vendor}:gemini-3-pro", **ASK, extra_body=EXTRA)
    assert [seen.json for seen in server.seen] == [body]


def test_the_typed_clients_take_what_their_host_takes() -> None:
    """One counts contents, or a whole request in a field of its own; the other has the fields of one beside them."""
    whole = {"model": "models/gemini-3-pro", **ASKED}
    with serving(*[json_reply(COUNTED)] * 3) as server:
        with Google("k", server.url + "/v1beta") as google:
            counted = google.contents.count_tokens("gemini-3-pro", contents=CONTENTS)
            google.contents.count_tokens("gemini-3-pro", generate_content_request=whole)
        with Vertex("k", server.url + "/v1/projects/p/locations/global") as vertex:
            other = vertex.contents.count_tokens(
                "gemini-3-pro",
                contents=CONTENTS,
                system_instruction=ASKED["systemInstruction"],
                tools=ASKED["tools"],
                generation_config=ASKED["generationConfig"],
            )
    assert [(seen.path, seen.json) for seen in server.seen] == [
        (HOSTS[0][3], {"contents": CONTENTS}),
        (HOSTS[0][3], {"generateContentRequest": whole}),
        (PROJECT, ASKED),
    ]
    for found in (counted, other):
        assert (found.total_tokens, found.total_billable_characters) == (31, 90)
        assert found.cached_content_token_count == 8
        assert found.prompt_tokens_details is not None
        assert [(part.modality, part.token_count) for part in found.prompt_tokens_details] == [("TEXT", 31)]
        assert found.cache_tokens_details is not None
        assert [(part.modality, part.token_count) for part in found.cache_tokens_details] == [("TEXT", 8)]
        assert found.extra == {}
