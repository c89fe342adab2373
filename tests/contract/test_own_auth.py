"""Hosts whose requests are signed: the auth of the caller's own HTTP client stands in for a key."""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from typing import Any

import httpx
import pytest

from contract import messages
from contract.wire import Said
from support.loopback import Reply, json_reply, serving
from wireloom import AsyncClient, Client, ConfigurationError
from wireloom_vendors.bedrock import AsyncBedrock, Bedrock
from wireloom_vendors.vertex import Vertex

ANSWER = json_reply(messages.whole(Said("Hi.")))
EXPIRED = Reply(status=401, headers={"content-type": "application/json"}, steps=[b'{"message": "expired"}'])
BUSY = Reply(status=503, headers={"content-type": "application/json", "retry-after-ms": "1"}, steps=[b"{}"])
SENT = [EXPIRED, BUSY, ANSWER]
"""The token has run out; the next one is good, but the host is busy once."""

CLAUDE: dict[str, tuple[str, dict[str, Any]]] = {
    "bedrock": ("bedrock:anthropic.claude-opus-4-5-v1:0", {}),
    "vertex": ("vertex:claude-opus-4-5", {"vertex.messages": True}),
}


class Signing(httpx.Auth):
    """Signs the body, and takes another token where one has run out."""

    requires_request_body = True

    def __init__(self) -> None:
        self.token = 0

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["x-signed"] = hashlib.sha256(request.content).hexdigest()
        request.headers["authorization"] = f"Signed {self.token}"
        answer = yield request
        if answer.status_code == 401:
            self.token += 1
            request.headers["authorization"] = f"Signed {self.token}"
            yield request


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_BEARER_TOKEN_BEDROCK", "VERTEX_ACCESS_TOKEN"):
        monkeypatch.delenv(name, raising=False)


def check(seen: list[Any]) -> None:
    assert [request.headers["authorization"] for request in seen] == ["Signed 0", "Signed 1", "Signed 1"]
    assert {request.headers["x-signed"] for request in seen} == {hashlib.sha256(seen[0].body).hexdigest()}


@pytest.mark.parametrize("vendor", CLAUDE)
def test_the_auth_of_the_callers_client_needs_no_key(vendor: str) -> None:
    model, flags = CLAUDE[vendor]
    with serving(*SENT) as server, httpx.Client(auth=Signing()) as http:
        given = {vendor: {"base_url": server.url}}
        with Client(vendors=given, flags=flags, http_client=http) as client:
            answer = client.generate(model, "Hi", max_tokens=5)
    assert (answer.text, len(answer.attempts)) == ("Hi.", 2)
    check(server.seen)


@pytest.mark.parametrize("vendor", CLAUDE)
async def test_the_asynchronous_clients_too(vendor: str) -> None:
    model, flags = CLAUDE[vendor]
    with serving(*SENT) as server:
        async with httpx.AsyncClient(auth=Signing()) as http:
            given = {vendor: {"base_url": server.url}}
            async with AsyncClient(vendors=given, flags=flags, http_client=http) as client:
                assert (await client.generate(model, "Hi", max_tokens=5)).text == "Hi."
    check(server.seen)


CALL: dict[str, Any] = {"max_tokens": 5, "messages": [{"role": "user", "content": "Hi"}]}


def test_typed_clients_need_none_either() -> None:
    with serving(*SENT, ANSWER) as server, httpx.Client(auth=Signing()) as http:
        with Bedrock(base_url=server.url, http_client=http) as bedrock:
            bedrock.messages.create("claude", anthropic_version="bedrock-2023-05-31", **CALL)
        with Vertex(base_url=server.url, http_client=http) as vertex:
            vertex.messages.create("claude", anthropic_version="vertex-2023-10-16", **CALL)
    check(server.seen[:3])


async def test_an_asynchronous_typed_client_needs_none_either() -> None:
    with serving(*SENT) as server:
        async with (
            httpx.AsyncClient(auth=Signing()) as http,
            AsyncBedrock(base_url=server.url, http_client=http) as bedrock,
        ):
            await bedrock.messages.create("claude", anthropic_version="bedrock-2023-05-31", **CALL)
    check(server.seen)


def test_a_client_without_auth_brings_no_key() -> None:
    with (
        httpx.Client() as http,
        Client(http_client=http) as client,
        pytest.raises(ConfigurationError, match="no API key for bedrock"),
    ):
        client.generate("bedrock:claude", "Hi")
