"""The replay server over real sockets: what it matches, how it cuts, and that nothing of it stays behind."""

from __future__ import annotations

import asyncio
import re
import socket
import threading
from contextlib import suppress
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from wireloom.testing import Gate, ReplayError, ReplayServer, Reply, authored, split_events

CHAT = "openai.chat.completions"
MESSAGES = "anthropic.messages"


def post(server: ReplayServer, name: str, *, client: Any = httpx, **changes: Any) -> httpx.Response:
    """Asks for what the named exchange asks, of the vendor it belongs to."""
    [exchange] = authored(name)
    body = {**exchange.request.body, **changes}
    url = f"{server.url}/{exchange.vendor}{exchange.path}"
    response: httpx.Response = client.post(url, json=body, headers={"authorization": "Bearer sk-secret-key"})
    return response


def test_an_exchange_answers_its_own_request() -> None:
    [exchange] = authored(f"{MESSAGES}/text-whole")
    with ReplayServer(authored()) as server:
        response = post(server, exchange.name)
    assert response.status_code == 200
    assert response.content == exchange.body
    assert response.headers["request-id"] == exchange.response.headers["request-id"]
    assert response.headers["content-length"] == str(len(exchange.body))
    assert server.answers == [exchange.id]


@pytest.mark.parametrize("pieces", ["whole", "event", 1, 7])
def test_a_stream_arrives_whole_however_it_is_cut(pieces: Any) -> None:
    [exchange] = authored(f"{CHAT}/tools-streamed")
    with ReplayServer([exchange], pieces=pieces) as server:
        response = post(server, exchange.name)
    assert response.headers["transfer-encoding"] == "chunked"
    assert response.content == exchange.body


def test_whole_and_streamed_are_told_apart_by_the_stream_field() -> None:
    with ReplayServer(authored(f"{CHAT}/text-whole", f"{CHAT}/text-streamed")) as server:
        post(server, f"{CHAT}/text-streamed")
        post(server, f"{CHAT}/text-whole")
    assert server.answers == [f"wireloom:{CHAT}/text-streamed", f"wireloom:{CHAT}/text-whole"]


@pytest.mark.parametrize("body", [{"contents": []}, None])
def test_a_stream_may_be_asked_for_by_the_path(body: Any) -> None:
    [exchange] = authored("google.generateContent/text-streamed")
    kept = replace(exchange, request=replace(exchange.request, body=body))
    with ReplayServer([kept], strict=False) as server:
        url = f"{server.base_url('google')}/models/gemini-3-pro"
        stream = httpx.post(f"{url}:streamGenerateContent?alt=sse", json={"contents": [{}]})
        whole = httpx.post(f"{url}:generateContent", json={})
        httpx.post(f"{server.url}/nobody/models/m:streamGenerateContent", json={})
    assert stream.content == exchange.body
    assert "known: POST /v1beta/models/gemini-3-pro:streamGenerateContent (stream)" in whole.text
    assert [request.stream for request in server.requests] == [True, False, False]


def test_among_those_that_fit_each_is_used_once_and_the_last_one_again() -> None:
    with ReplayServer(authored("demo")) as server:
        [first, *_] = authored("demo")
        for _ in range(3):
            post(server, first.name, messages=[{"role": "user", "content": "something else"}])
    assert server.answers == [
        "wireloom:demo/anthropic-1",
        "wireloom:demo/anthropic-2",
        "wireloom:demo/anthropic-2",
    ]


def test_exact_takes_the_same_body_only() -> None:
    with ReplayServer(authored(f"{CHAT}/text-whole"), exact=True, strict=False) as server:
        assert post(server, f"{CHAT}/text-whole").status_code == 200
        assert post(server, f"{CHAT}/text-whole", seed=1).status_code == 404


def test_pages_are_told_apart_by_their_query() -> None:
    with ReplayServer(authored()) as server:
        base = server.base_url("anthropic")
        first = httpx.get(f"{base}/v1/models?limit=2").json()
        second = httpx.get(f"{base}/v1/models", params={"limit": 2, "after_id": first["last_id"]}).json()
    assert first["has_more"] is True
    assert second["has_more"] is False


def test_the_base_url_has_the_path_of_the_vendors_own() -> None:
    with ReplayServer() as server:
        assert server.base_url("openai") == f"{server.url}/openai/v1"
        assert server.base_url("anthropic") == f"{server.url}/anthropic"
        assert server.base_url("nobody", "/api/") == f"{server.url}/nobody/api"


def test_what_nobody_answers_says_what_was_asked_and_what_is_known() -> None:
    message = "no exchange answers POST /v1/embeddings of 'openai'; known: POST /v1/chat/completions"
    server = ReplayServer(authored(f"{CHAT}/text-whole"))
    server.start()
    response = httpx.post(f"{server.url}/openai/v1/embeddings", json={})
    assert response.status_code == 404
    assert response.json()["error"]["message"] == message
    with pytest.raises(ReplayError, match=re.escape(message)):
        server.stop()


def test_a_failure_of_the_test_is_not_hidden_by_one_of_the_server() -> None:
    with pytest.raises(ZeroDivisionError) as caught, ReplayServer() as server:
        _ = 1 // (httpx.get(f"{server.url}/x/y").status_code - 404)
    assert any("no exchange answers GET /y of 'x'" in note for note in caught.value.__notes__)


def test_requests_are_kept_with_their_secrets_masked() -> None:
    with ReplayServer(authored(f"{MESSAGES}/text-whole")) as server:
        httpx.post(
            f"{server.base_url('anthropic')}/v1/messages?api_key=sk-query&page=2",
            json={"model": "m"},
            headers={
                "x-api-key": "sk-one",
                "authorization": "Bearer sk-two",
                "cookie": "a=sk-three",
                "x-n": "1",
            },
        )
    [request] = server.requests
    assert (request.vendor, request.method, request.path) == ("anthropic", "POST", "/v1/messages")
    assert request.query == {"api_key": "***", "page": "2"}
    assert request.headers["x-api-key"] == request.headers["cookie"] == "***"
    assert request.headers["authorization"] == "Bearer ***"
    assert request.headers["x-n"] == "1"
    assert request.json == {"model": "m"}
    assert "sk-" not in repr(request)
    assert all(request.carries(key) for key in ("sk-one", "sk-two", "sk-three", "sk-query"))
    assert not request.carries("sk-four")


def test_failures_first_then_success() -> None:
    with ReplayServer(authored(f"{MESSAGES}/text-whole")) as server:
        server.script(*[Reply.of(f"{MESSAGES}/error-529")] * 2)
        assert server.pending == 2
        codes = [post(server, f"{MESSAGES}/text-whole").status_code for _ in range(4)]
    assert codes == [529, 529, 200, 200]
    assert server.pending == 0


def test_a_rule_answers_what_it_picks() -> None:
    with ReplayServer(authored(f"{CHAT}/text-whole")) as server:
        server.when(lambda request: request.json.get("seed") == 7, Reply(status=418), Reply(status=204))
        assert post(server, f"{CHAT}/text-whole").status_code == 200
        assert [post(server, f"{CHAT}/text-whole", seed=7).status_code for _ in range(3)] == [418, 204, 204]
    with pytest.raises(ValueError, match="a rule needs a reply"):
        server.when(lambda request: True)


def test_a_gate_holds_the_answer_until_it_is_released() -> None:
    [exchange] = authored(f"{CHAT}/text-streamed")
    events = split_events(exchange.body)
    gate = Gate()
    with ReplayServer() as server:
        server.script(Reply.of(exchange, gates={2: gate}))
        with httpx.stream("POST", f"{server.url}/openai/v1/chat/completions", json={}) as response:
            raw = response.iter_raw()
            got = b""
            while len(got) < len(events[0] + events[1]):
                got += next(raw)
            gate.wait()
            assert got == events[0] + events[1]
            gate.release()
            assert got + b"".join(raw) == exchange.body


async def test_asynchronous_clients_and_gates() -> None:
    [exchange] = authored(f"{MESSAGES}/text-streamed")
    gate = Gate()
    async with ReplayServer(pieces=16) as server, httpx.AsyncClient() as client:
        server.script(Reply.of(exchange, gates={0: gate}))
        asking = asyncio.create_task(client.post(f"{server.url}/anthropic/v1/messages", json={}))
        await gate.wait_async()
        assert not asking.done()
        gate.release()
        assert (await asking).content == exchange.body


def test_a_client_that_leaves_is_noticed() -> None:
    gate = Gate()
    with ReplayServer() as server:
        server.script(Reply.of(f"{CHAT}/text-streamed", gates={1: gate}))
        with httpx.stream("POST", f"{server.url}/openai/v1/chat/completions", json={}) as response:
            next(response.iter_raw())
            gate.wait()
        assert server.requests[0].disconnected.wait(10)


@pytest.mark.parametrize("cut", ["request", "head", 10])
def test_a_connection_is_dropped_where_it_should(cut: Any) -> None:
    [exchange] = authored(f"{CHAT}/text-streamed")
    received = b""
    with ReplayServer() as server, httpx.Client() as client:
        server.script(Reply.of(exchange, cut=cut, pieces=4))
        with pytest.raises(httpx.RemoteProtocolError):  # noqa: PT012, SIM117
            with client.stream("POST", f"{server.url}/openai/v1/chat/completions", json={}) as response:
                assert cut != "request"
                for data in response.iter_raw():
                    received += data
    assert received == exchange.body[: cut if isinstance(cut, int) else 0]


def test_a_wrong_length_is_told_as_it_is_asked_for() -> None:
    with ReplayServer() as server, httpx.Client() as client:
        server.script(Reply(body=b"short", content_length=50))
        with pytest.raises(httpx.RemoteProtocolError, match="received 5 bytes, expected 50"):
            client.get(f"{server.url}/v/p")


def test_a_body_that_never_ends_ends_with_the_server() -> None:
    with httpx.Client() as client:
        with ReplayServer() as server:
            server.script(Reply.of(f"{CHAT}/text-streamed", keep_open=True))
            response = client.send(client.build_request("POST", f"{server.url}/openai/v1/x"), stream=True)
            body = response.iter_raw()
            got = b""
            while not got.endswith(b"data: [DONE]\n\n"):
                got += next(body)
        with pytest.raises(httpx.RemoteProtocolError):
            next(body)
        response.close()


def test_connections_are_kept_and_counted() -> None:
    with ReplayServer(authored()) as server:
        with httpx.Client() as client:
            for _ in range(3):
                post(server, f"{CHAT}/text-streamed", client=client)
        post(server, f"{CHAT}/text-whole")
    assert [request.connection for request in server.requests] == [1, 1, 1, 2]
    assert server.connections == 2


def test_a_request_in_chunks_is_read() -> None:
    with ReplayServer() as server:
        server.script(Reply())
        httpx.post(f"{server.url}/v/p", content=iter([b'{"a"', b":1}"]))
    assert server.requests[0].json == {"a": 1}


def test_a_request_beyond_the_limit_is_refused_unread() -> None:
    with (
        pytest.raises(ReplayError, match="longer than 100 bytes"),
        ReplayServer(max_request_bytes=100) as server,
    ):
        assert httpx.post(f"{server.url}/v/p", content=b"x" * 101).status_code == 413
    assert server.requests == []


@pytest.mark.parametrize(
    ("sent", "problem"),
    [
        (b"nonsense\r\n\r\n", "no HTTP/1.1 request line"),
        (b"GET / HTTP/1.1\r\nno colon here\r\n\r\n", "has no colon"),
        (b"POST / HTTP/1.1\r\ncontent-length: -1\r\n\r\n", "is no number"),
        (b"POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n", "size of a chunk"),
        (b"GET / HTTP/1.1\r\nx: " + b"y" * 70_000, "longer than 65536 bytes"),
    ],
)
def test_what_is_no_request_is_refused(sent: bytes, problem: str) -> None:
    server = ReplayServer()
    server.start()
    port = int(server.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=10) as client:
        client.sendall(sent)
        assert client.recv(65536).startswith(b"HTTP/1.1 4")
    with pytest.raises(ReplayError, match=problem):
        server.stop()


def test_nothing_stays_behind() -> None:
    before = set(threading.enumerate())
    with ReplayServer(authored()) as server:
        port = int(server.url.rpartition(":")[2])
        idle = socket.create_connection(("127.0.0.1", port), timeout=10)
    assert set(threading.enumerate()) == before
    with idle, suppress(ConnectionResetError):
        assert idle.recv(1) == b""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=10)
    with pytest.raises(RuntimeError, match="not running"):
        _ = server.url


def test_a_server_starts_once() -> None:
    with ReplayServer() as server, pytest.raises(RuntimeError, match="running already"):
        server.start()
