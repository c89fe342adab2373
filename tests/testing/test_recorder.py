"""The recorder over real sockets: what it keeps replays, and no secret survives in it."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from wireloom.redaction import Redaction
from wireloom.registry import find_vendor
from wireloom.testing import Gate, Recorder, ReplayServer, Reply, authored, read_exchanges
from wireloom.testing.masking import MASK, masked_headers, masked_json, masked_url, secrets_of

CHAT = "openai.chat.completions"
MESSAGES = "anthropic.messages"

HEADER_KEY = "sk-ant-header-0123456789"
BEARER_KEY = "sk-proj-bearer-0123456789"
QUERY_KEY = "AIzaQuery0123456789"
COOKIE = "sid-cookie-0123456789"
ACCOUNT = "org-account-0123456789"
BODY_KEY = "mcp-token-0123456789"
EXTRA = "customer-0123456789"
SECRETS = (HEADER_KEY, BEARER_KEY, QUERY_KEY, COOKIE, ACCOUNT, BODY_KEY, EXTRA)


@pytest.fixture
def server() -> Iterator[ReplayServer]:
    with ReplayServer(authored(), pieces=11) as server:
        yield server


def recorder_for(server: ReplayServer, path: Path | None = None, **options: Any) -> Recorder:
    """A recorder that knows the server as both vendors."""
    urls = {name: server.base_url(name) for name in ("anthropic", "openai")}
    return Recorder(path, base_urls=urls, **options)


def test_a_recorded_stream_replays(server: ReplayServer, tmp_path: Path) -> None:
    [exchange] = authored(f"{CHAT}/tools-streamed")
    path = tmp_path / "recorded.jsonl"
    recorder = recorder_for(server, path)
    with httpx.Client(transport=recorder.transport()) as client:
        url = f"{server.base_url('openai')}/chat/completions"
        with client.stream("POST", url, json=exchange.request.body) as response:
            passed = b"".join(response.iter_raw())
    assert passed == exchange.body
    [kept] = recorder.exchanges
    assert read_exchanges(path) == [kept]
    assert (kept.vendor, kept.api, kept.stream, kept.fidelity) == (
        "openai",
        "chat.completions",
        True,
        "exact",
    )
    assert kept.request.body == exchange.request.body
    assert (kept.response.framing, kept.body) == ("sse", exchange.body)
    with ReplayServer([kept], exact=True) as again:
        assert httpx.post(f"{again.url}/openai{kept.path}", json=exchange.request.body).content == kept.body


async def test_asynchronous_clients_are_recorded_too(server: ReplayServer) -> None:
    recorder = recorder_for(server)
    [exchange] = authored(f"{MESSAGES}/tools-whole")
    async with httpx.AsyncClient(transport=recorder.async_transport()) as client:
        await client.post(f"{server.base_url('anthropic')}/v1/messages", json=exchange.request.body)
    [kept] = recorder.exchanges
    assert (kept.vendor, kept.api, kept.stream, kept.fidelity) == ("anthropic", "messages", False, "exact")
    assert kept.response.body_text == exchange.response.body_text
    assert kept.response.headers == exchange.response.headers


@pytest.mark.parametrize("packed", [False, True])
def test_no_secret_survives(server: ReplayServer, tmp_path: Path, packed: bool) -> None:
    echo = "; ".join(SECRETS).encode() + b'{"error":{"message":"key sk-pr***********6789 is wrong"}}'
    headers = {
        "content-type": "application/json",
        "set-cookie": f"sid={COOKIE}",
        "x-organization-id": ACCOUNT,
        "request-id": f"req-{HEADER_KEY}",
        "retry-after": "3",
    }
    if packed:
        headers["content-encoding"] = "gzip"
    server.script(Reply(status=401, headers=headers, body=gzip.compress(echo) if packed else echo))
    path = tmp_path / "recorded.jsonl"
    recorder = recorder_for(server, path, secrets=[EXTRA, ACCOUNT])
    body = {
        "model": "m",
        "mcp_servers": [{"name": "x", "authorization_token": BODY_KEY}],
        "messages": [{"role": "user", "content": f"my key is {HEADER_KEY}, I am {EXTRA}"}],
    }
    with httpx.Client(transport=recorder.transport()) as client:
        response = client.post(
            f"{server.base_url('anthropic')}/v1/messages?key={QUERY_KEY}&page=2",
            json=body,
            headers={
                "x-api-key": HEADER_KEY,
                "authorization": f"Bearer {BEARER_KEY}",
                "cookie": f"sid={COOKIE}",
                "anthropic-version": "2026-10-21",
                "anthropic-workspace-id": ACCOUNT,
                "x-trace": EXTRA,
            },
        )
    assert HEADER_KEY in response.text
    text = path.read_text(encoding="utf-8")
    assert [secret for secret in SECRETS if secret in text] == []
    [kept] = recorder.exchanges
    assert kept.request.url.endswith("/v1/messages?key=***&page=2")
    assert set(kept.request.headers) <= {"accept", "content-type", "user-agent", "anthropic-version"}
    assert set(kept.response.headers) == {"content-type", "request-id", "retry-after"}
    assert kept.response.headers["request-id"] == "req-***"
    assert "key *** is wrong" in kept.response.body_text
    assert kept.request.body["mcp_servers"][0]["authorization_token"] == "***"
    assert kept.request.body["messages"][0]["content"] == "my key is ***, I am ***"


def test_what_is_left_early_is_a_fragment(server: ReplayServer) -> None:
    gate = Gate()
    server.script(Reply.of(f"{CHAT}/text-streamed", pieces="event", gates={2: gate}))
    recorder = recorder_for(server)
    with httpx.Client(transport=recorder.transport()) as client:
        url = f"{server.base_url('openai')}/chat/completions"
        with client.stream("POST", url, json={"stream": True}) as response:
            got = next(response.iter_raw())
            gate.wait()
    [kept] = recorder.exchanges
    assert kept.fidelity == "fragment"
    assert kept.body.startswith(got)


def test_a_stream_that_is_left_at_its_end_mark_is_whole(server: ReplayServer) -> None:
    server.script(Reply.of(f"{CHAT}/text-streamed", keep_open=True))
    recorder = recorder_for(server)
    with httpx.Client(transport=recorder.transport()) as client:
        url = f"{server.base_url('openai')}/chat/completions"
        with client.stream("POST", url, json={"stream": True}) as response:
            raw = response.iter_raw()
            got = b""
            while not got.endswith(b"data: [DONE]\n\n"):
                got += next(raw)
    [kept] = recorder.exchanges
    assert (kept.fidelity, kept.body) == ("exact", got)


def test_a_body_beyond_the_limit_passes_and_is_kept_in_part(server: ReplayServer) -> None:
    server.script(
        Reply(body=b"x" * 5000),
        Reply(body=gzip.compress(b"x" * 100_000), headers={"content-encoding": "gzip"}),
    )
    recorder = recorder_for(server, max_body_bytes=1000)
    with httpx.Client(transport=recorder.transport()) as client:
        assert len(client.get(f"{server.url}/v/p").content) == 5000
        assert len(client.get(f"{server.url}/v/p").content) == 100_000
    assert [(len(kept.body), kept.fidelity) for kept in recorder.exchanges] == [(1000, "fragment")] * 2


def test_strangers_are_named_by_their_host(server: ReplayServer) -> None:
    server.script(Reply(body=b"<html>", headers={"content-type": "text/html"}))
    recorder = Recorder(vendors=[find_vendor("openai")])
    with httpx.Client(transport=recorder.transport()) as client:
        client.get(f"{server.url}/openai/v1/models/a", headers={"x-anything": "kept by nobody"})
    [kept] = recorder.exchanges
    assert (kept.vendor, kept.api, kept.response.framing) == ("127.0.0.1", "openai.models.a", "text")
    assert "x-anything" not in kept.request.headers


def test_the_api_is_named_after_the_endpoint(server: ReplayServer) -> None:
    recorder = recorder_for(server)
    with httpx.Client(transport=recorder.transport()) as client:
        client.get(f"{server.base_url('anthropic')}/v1/models/claude-sonnet-5-5")
        client.post(f"{server.base_url('anthropic')}/v1/messages/count_tokens", json={"model": "m"})
    assert [kept.api for kept in recorder.exchanges] == ["models", "messages.count_tokens"]


@pytest.mark.parametrize(
    ("name", "api"),
    [
        ("google.generateContent/text-whole", "generateContent"),
        ("google.generateContent/text-streamed", "generateContent"),
        ("google.generateContent/text-array-streamed", "generateContent"),
        ("vertex.generateContent/text-streamed", "generateContent"),
        ("openai.responses/text-streamed", "responses"),
        ("xai.responses/text-whole", "responses"),
    ],
)
def test_models_in_the_path_are_no_part_of_the_name(server: ReplayServer, name: str, api: str) -> None:
    [exchange] = authored(name)
    recorder = Recorder(base_urls={exchange.vendor: server.base_url(exchange.vendor)})
    with httpx.Client(transport=recorder.transport()) as client:
        url = f"{server.url}/{exchange.vendor}{exchange.path}"
        client.post(url, params=exchange.query, json=exchange.request.body)
    [kept] = recorder.exchanges
    assert (kept.vendor, kept.api, kept.stream, kept.fidelity) == (
        exchange.vendor,
        api,
        exchange.stream,
        "exact",
    )
    assert (kept.body, kept.response.framing) == (exchange.body, exchange.response.framing)


def test_a_stream_of_another_dialect_is_whole_at_its_own_end_mark(server: ReplayServer) -> None:
    [exchange] = authored("openai.responses/text-streamed")
    server.script(Reply.of(exchange, keep_open=True))
    recorder = recorder_for(server)
    with (
        httpx.Client(transport=recorder.transport()) as client,
        client.stream("POST", f"{server.base_url('openai')}/responses", json={"stream": True}) as response,
    ):
        raw = response.iter_raw()
        got = b""
        while got != exchange.body:
            got += next(raw)
    [kept] = recorder.exchanges
    assert (kept.fidelity, kept.body) == ("exact", exchange.body)


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("Authorization", True),
        ("Proxy-Authorization", True),
        ("X-Api-Key", True),
        ("api-key", True),
        ("x-goog-api-key", True),
        ("X-Amz-Security-Token", True),
        ("Cookie", True),
        ("key", True),
        ("X-Session-Id", True),
        ("Idempotency-Key", False),
        ("x-ratelimit-remaining-tokens", False),
        ("Content-Type", False),
        ("author", False),
        ("x-monkey", False),
    ],
)
def test_names_of_secrets(name: str, masked: bool) -> None:
    assert (masked_headers({name: "value"}) == {name.lower(): "***"}) is masked


def test_urls_are_masked() -> None:
    assert masked_url("https://me:pass@host/p?key=1&a=b&x=2#f", ["X"]) == "https://host/p?key=***&a=b&x=***"


def test_texts_are_masked() -> None:
    headers = {"Authorization": "Bearer abcdefgh", "cookie": "a=12345678; b=1"}
    secrets = secrets_of(headers, "https://user:password1@host/?sig=signature1")
    assert {"abcdefgh", "12345678", "signature1", "password1"} <= secrets
    assert not secrets & {"Bearer", "a"}  # the scheme and the name of a cookie are no secrets
    redaction = Redaction(dict.fromkeys(secrets, MASK))
    assert redaction.secrets("abcdefgh and 12345678 and b=1") == "*** and *** and b=1"
    assert masked_json(
        [{"password": "x", "tool": {"password": {"type": "string"}}, "signature": "kept"}]
    ) == [{"password": "***", "tool": {"password": {"type": "string"}}, "signature": "kept"}]
