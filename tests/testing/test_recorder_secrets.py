"""What a recorder takes out of an exchange, wherever it stands and however it is written; and that it says so."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import msgspec
import pytest

from support import tiny
from support.loopback import json_reply, serving
from wireloom import AsyncClient, AuthenticationError, Client
from wireloom.testing import Recorder, ReplayServer, Reply, read_exchanges
from wireloom.testing.exchanges import Exchange
from wireloom.vendor import AuthScheme

SECRET = "Secret/0123+456=789"
"""Is written otherwise in a URL and, by some, in JSON."""

IN_QUERY = msgspec.structs.replace(
    tiny.VENDOR,
    auth=msgspec.structs.replace(
        tiny.VENDOR.auth, schemes={**tiny.VENDOR.auth.schemes, "key": AuthScheme(query="k")}
    ),
)


@pytest.fixture
def server() -> Iterator[ReplayServer]:
    with ReplayServer() as server:
        yield server


def recorded(
    server: ReplayServer,
    path: Path,
    *,
    headers: Mapping[str, str] | None = None,
    query: str = "",
    body: Any = None,
    reply: Reply | None = None,
) -> Exchange:
    """One exchange, as it stands in the file; no form of the secret may be in it."""
    server.script(reply or Reply(body=b"{}", headers={"content-type": "application/json"}))
    recorder = Recorder(path, base_urls={"openai": server.base_url("openai")})
    with httpx.Client(transport=recorder.transport()) as client:
        url = f"{server.base_url('openai')}/chat/completions{query}"
        client.post(url, headers=headers, json=body or {"model": "m"})
    text = path.read_text(encoding="utf-8")
    for form in (SECRET, quote(SECRET), quote(SECRET, safe=""), SECRET.replace("/", "\\/")):
        assert form not in text
    [exchange] = read_exchanges(path)
    return exchange


@pytest.mark.parametrize(
    "name",
    [
        "authorization", "x-api-key", "x-goog-api-key", "api-key", "cookie", "proxy-authorization",
        "openai-organization", "openai-project", "x-goog-user-project", "anthropic-workspace-id",
    ],
)  # fmt: skip
def test_a_header_is_left_out_named_and_looked_for_in_bodies(
    server: ReplayServer, tmp_path: Path, name: str
) -> None:
    echo = f"you are {SECRET}, or {quote(SECRET, safe='')}, or {SECRET[:12]}***789"
    reply = Reply(status=401, headers={"content-type": "text/plain"}, body=echo.encode())
    value = f"Bearer {SECRET}" if "authorization" in name else f"sid={SECRET}" if name == "cookie" else SECRET
    found = recorded(server, tmp_path / "e.jsonl", headers={name: value}, body={"note": SECRET}, reply=reply)
    assert name not in found.request.headers
    assert found.request.body == {"note": "***"}
    assert found.response.body_text == "you are ***, or ***, or ***"
    assert found.redacted == ("request.body", f"request.headers.{name}", "response.body_text")


@pytest.mark.parametrize("name", ["set-cookie", "openai-organization", "x-organization-id"])
def test_what_an_answer_s_headers_tell_is_looked_for_too(
    server: ReplayServer, tmp_path: Path, name: str
) -> None:
    value = f"sid={SECRET}; Path=/" if name == "set-cookie" else SECRET
    reply = Reply(
        headers={"content-type": "application/json", name: value, "x-request-id": f"r-{SECRET}"},
        body=msgspec.json.encode({"id": SECRET}),
    )
    found = recorded(server, tmp_path / "e.jsonl", reply=reply)
    assert found.response.headers == {"content-type": "application/json", "x-request-id": "r-***"}
    assert found.response.body_text == '{"id":"***"}'
    assert found.redacted == (
        f"response.headers.{name}",
        "response.headers.x-request-id",
        "response.body_text",
    )


def test_the_user_and_password_of_a_basic_header(server: ReplayServer, tmp_path: Path) -> None:
    value = f"Basic {b64encode(f'user-name:{SECRET}'.encode()).decode()}"
    reply = Reply(status=403, body=f"user-name may not enter with {SECRET}".encode())
    found = recorded(server, tmp_path / "e.jsonl", headers={"authorization": value}, reply=reply)
    assert found.response.body_text == "*** may not enter with ***"


def test_secrets_of_a_query_and_of_urls_in_a_body(server: ReplayServer, tmp_path: Path) -> None:
    url = f"https://me:{quote(SECRET, safe='')}@tools.example/mcp"
    signed = f"https://store.example/cat.png?sig={quote(SECRET, safe='')}&v=1"
    body = {"tools": [{"server_url": url}], "image": signed, "plain": "https://a.example/?q=1%202#f"}
    found = recorded(
        server, tmp_path / "e.jsonl", query=f"?api-key={quote(SECRET, safe='')}&page=2", body=body
    )
    assert found.request.url.endswith("/chat/completions?api-key=***&page=2")
    assert found.request.body == {
        "tools": [{"server_url": "https://tools.example/mcp"}],
        "image": "https://store.example/cat.png?sig=***&v=1",
        "plain": "https://a.example/?q=1%202#f",
    }
    assert found.redacted == ("request.body", "request.url")


def test_headers_in_a_body_are_taken_for_headers(server: ReplayServer, tmp_path: Path) -> None:
    headers = {
        "Authorization": f"Bearer {SECRET}",
        "X-Api-Key": SECRET,
        "Cookie": f"a={SECRET}",
        "Accept": "text",
    }
    reply = Reply(body=f'{{"error": "mcp: {SECRET}"}}'.encode(), headers={"content-type": "application/json"})
    found = recorded(server, tmp_path / "e.jsonl", body={"tools": [{"headers": headers}]}, reply=reply)
    masked = {"Authorization": "***", "X-Api-Key": "***", "Cookie": "***", "Accept": "text"}
    assert found.request.body == {"tools": [{"headers": masked}]}
    assert found.response.body_text == '{"error": "mcp: ***"}'


def test_a_secret_that_an_answer_gives(server: ReplayServer, tmp_path: Path) -> None:
    answer = {"client_secret": {"value": SECRET, "expires_at": 1}, "id": "s"}
    reply = Reply(body=msgspec.json.encode(answer), headers={"content-type": "application/json"})
    found = recorded(server, tmp_path / "e.jsonl", reply=reply)
    assert found.response.body_text == '{"client_secret":{"value":"***","expires_at":1},"id":"s"}'


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "limit reached in organization org-Ab12Cd34 on tokens",
            "limit reached in organization *** on tokens",
        ),
        ("Project `proj_Ab12Cd34` has no access", "Project `***` has no access"),
        ("Consumer 'project_number:123456789012'", "Consumer 'project_number:***'"),
        ("workspace 6c5f1d2e-0000-4a5b", "workspace ***"),
        ("Incorrect API key provided: sk-ab*****yz.", "Incorrect API key provided: ***."),
        ("your organization has no credit", "your organization has no credit"),
        ("an organization of 100 people; org-chart", "an organization of 100 people; org-chart"),
    ],
)
def test_ids_of_accounts_in_a_failure(server: ReplayServer, tmp_path: Path, text: str, kept: str) -> None:
    reply = Reply(status=429, body=text.encode(), headers={"content-type": "text/plain"})
    found = recorded(server, tmp_path / "e.jsonl", reply=reply)
    assert found.response.body_text == kept
    assert found.redacted == (() if kept == text else ("response.body_text",))


def test_an_exchange_without_secrets_is_kept_as_it_is(server: ReplayServer, tmp_path: Path) -> None:
    body = {"model": "m", "text": "Bearer of news: ***bold***", "max_tokens": 5, "session": None}
    reply = Reply(body=b'{"id": "r",  "text": "***"}', headers={"content-type": "application/json"})
    found = recorded(server, tmp_path / "e.jsonl", query="?a=1&b=%20", body=body, reply=reply)
    assert (found.request.body, found.response.body_text) == (body, '{"id": "r",  "text": "***"}')
    assert found.redacted == ()


async def ask(kind: str, recorder: Recorder, vendors: Any) -> None:
    """A call over a recorded client of the caller's own."""
    query = {"page": "2"}
    if kind == "sync":
        with httpx.Client(transport=recorder.transport()) as http:
            Client(vendors=vendors, http_client=http).generate("tiny:m", "hi", extra_query=query)
    else:
        async with httpx.AsyncClient(transport=recorder.async_transport()) as http_async:
            client = AsyncClient(vendors=vendors, http_client=http_async)
            await client.generate("tiny:m", "hi", extra_query=query)


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_key_in_the_query_that_the_stack_is_not_told(kind: str) -> None:
    """The URL that a client gives to httpx lacks such a query, which goes to the connection alone."""
    echo = {"error": {"code": "bad", "message": f"wrong key {SECRET}"}}
    with serving(json_reply(echo, 401)) as server:
        recorder = Recorder(vendors=[IN_QUERY], base_urls={"tiny": server.url})
        vendors = {"tiny": {"vendor": IN_QUERY, "api_key": SECRET, "base_url": server.url}}
        with pytest.raises(AuthenticationError, match=r"wrong key \[key\]"):
            await ask(kind, recorder, vendors)
        [seen] = server.seen
    [kept] = recorder.exchanges
    assert seen.path == f"/v1/ask?k={quote(SECRET, safe='')}&page=2"
    assert kept.request.url == f"{server.url}/v1/ask?k=***&page=2"
    assert "wrong key ***" in kept.response.body_text
    assert kept.redacted == ("request.url", "response.body_text")
    assert SECRET not in repr(kept)


def test_a_project_in_the_address(server: ReplayServer, tmp_path: Path) -> None:
    base = f"{server.base_url('vertex', '')}/v1/projects/{{project}}/locations/{{location}}"
    path = "/publishers/google/models/m:generateContent"
    server.script(
        Reply(status=403, body=b"no access to my-project-42", headers={"content-type": "text/plain"})
    )
    recorder = Recorder(base_urls={"vertex": base})
    with httpx.Client(transport=recorder.transport()) as client:
        client.post(base.format(project="my-project-42", location="europe-west4") + path, json={})
    [kept] = recorder.exchanges
    assert kept.request.url == base.format(project="***", location="europe-west4") + path
    assert kept.response.body_text == "no access to ***"
    assert kept.redacted == ("request.url", "response.body_text")


def test_given_secrets_may_be_short_and_an_empty_one_is_none() -> None:
    with serving(json_reply({"say": "abc"})) as server:
        recorder = Recorder(secrets=["abc", ""])
        with httpx.Client(transport=recorder.transport()) as client:
            client.get(f"{server.url}/x")
    [kept] = recorder.exchanges
    assert kept.response.body_text == '{"say": "***"}'
