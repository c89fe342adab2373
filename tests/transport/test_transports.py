"""What every HTTP stack keeps to, whatever is below: time limits, cookies, proxies, certificates, codings."""

from __future__ import annotations

import asyncio
import gzip
import os
import socket
import traceback
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from support.both import KINDS, Caller, each
from support.loopback import Drip, Hang, Reply, json_reply, serving, sse_reply
from support.tls import serving_tls
from wireloom import APIConnectionError, APITimeoutError, ConfigurationError, Timeout, WireloomError

GOOD = {"id": "r1", "model": "m1", "text": "hello"}
START, HEL = {"t": "start", "id": "r1", "model": "m1"}, {"t": "text", "text": "Hel"}
VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ssl_cert_file", "ssl_cert_dir")

pytestmark = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower() in VARIABLES:
            monkeypatch.delenv(name)


async def failure(caller: Caller, messages: Any = "hi") -> WireloomError:
    with pytest.raises(WireloomError) as caught:
        await caller.generate(messages)
    await caller.close()
    return caught.value


@contextmanager
def full_backlog() -> Iterator[str]:
    """An address where no further connection is accepted or refused."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(3):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


async def test_the_connect_limit(kind: str) -> None:
    with full_backlog() as url:
        error = await failure(Caller(kind, url, max_retries=0, timeout=Timeout(connect=0.1)))
    assert isinstance(error, APITimeoutError)
    assert (error.phase, error.limit) == ("connect", 0.1)


async def test_the_write_limit(kind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        caller = Caller(kind, url, max_retries=0, timeout=Timeout(write=0.1))
        error = await failure(caller, "x" * 20_000_000)
    assert isinstance(error, APITimeoutError)
    assert (error.phase, error.limit) == ("write", 0.1)


async def test_the_pool_limit(kind: str) -> None:
    held = sse_reply(HEL, steps=(Hang(),))
    with serving(held, json_reply(GOOD)) as server:
        caller = Caller(kind, server.url, max_connections=1, max_retries=0, timeout=Timeout(pool=0.05))
        async with caller.stream():
            with pytest.raises(APITimeoutError, match=r"all 1 are in use \(max_connections=1\)") as caught:
                await caller.generate()
        assert (caught.value.phase, caught.value.limit) == ("pool", 0.05)
        assert (await caller.generate()).text == "hello"  # the stream has given its connection back
        await caller.close()
    assert len(server.seen) == 2


async def test_nobody_listens(kind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        url = f"http://127.0.0.1:{gone.getsockname()[1]}"
    error = await failure(Caller(kind, url, max_retries=0))
    assert type(error) is APIConnectionError
    assert error.retryable


async def test_a_head_that_never_ends(kind: str) -> None:
    with serving(Reply(head=False, steps=(b"HTTP/1.1 200 OK\r\n", Drip(b"x: 1\r\n")))) as server:
        error = await failure(Caller(kind, server.url, max_retries=0, timeout=0.2))
    assert isinstance(error, APITimeoutError)
    assert error.phase == "total"


async def test_what_is_no_http(kind: str) -> None:
    with serving(Reply(head=False, steps=(b"SSH-2.0-OpenSSH\r\n\r\n",))) as server:
        error = await failure(Caller(kind, server.url, max_retries=0))
    assert type(error) is APIConnectionError


async def test_an_answer_that_is_shorter_than_told(kind: str) -> None:
    reply = Reply(200, {"content-type": "application/json", "content-length": "99"}, (b"{}",), chunked=False)
    with serving(reply) as server:
        error = await failure(Caller(kind, server.url, max_retries=0))
    assert type(error) is APIConnectionError
    assert "the connection broke while the answer was read" in str(error)


async def test_an_answer_that_ends_with_its_connection(kind: str) -> None:
    reply = Reply(
        200,
        {"content-type": "application/json"},
        (b'{"id": "r", "model": "m", "text": "hello"}',),
        chunked=False,
    )
    with serving(reply, json_reply(GOOD)) as server:
        caller = Caller(kind, server.url)
        assert (await caller.generate()).text == "hello"
        assert (await caller.generate()).text == "hello"
        await caller.close()
    assert server.connections == 2


async def test_a_broken_chunk(kind: str) -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    with serving(Reply(head=False, steps=(head + b"zz\r\n{}\r\n0\r\n\r\n", Hang()))) as server:
        error = await failure(Caller(kind, server.url, max_retries=0))
    assert type(error) is APIConnectionError


async def test_what_came_before_a_failure_is_not_lost(kind: str) -> None:
    frames = sse_reply(START, *[{"t": "text", "text": str(n)} for n in range(50)]).steps
    head = {"content-type": "text/event-stream", "content-length": "99999"}
    found: list[str] = []

    async def read(caller: Caller) -> None:
        async with caller.stream() as stream:
            async for event in each(stream):
                server.finished.wait(10)  # by the first event, all has been sent and the connection ended
                await asyncio.sleep(0)
                found.append(getattr(event, "text", ""))

    with serving(Reply(200, head, frames, chunked=False)) as server:
        caller = Caller(kind, server.url, max_retries=0)
        with pytest.raises(APIConnectionError):
            await read(caller)
        await caller.close()
    assert "".join(found) == "".join(map(str, range(50)))


async def test_codings_are_undone_once(kind: str) -> None:
    body = gzip.compress(b'{"id": "r", "model": "m", "text": "hello"}')
    reply = Reply(200, {"content-type": "application/json", "content-encoding": "gzip"}, (body,))
    with serving(reply) as server:
        caller = Caller(kind, server.url)
        assert (await caller.generate()).text == "hello"
        await caller.close()


async def test_only_our_headers_are_sent(kind: str) -> None:
    with serving(json_reply(GOOD)) as server:
        caller = Caller(kind, server.url)
        await caller.generate()
        await caller.close()
    assert set(server.seen[0].headers) <= {
        "host", "accept", "accept-encoding", "user-agent", "content-type", "content-length", "x-key", "connection",
        *(name for name in server.seen[0].headers if name.startswith("x-tiny") or name == "tiny-version"),
    }  # fmt: skip


async def test_cookies_are_not_kept(kind: str) -> None:
    reply = json_reply(GOOD, set_cookie="session=1; Path=/")
    with serving(reply, json_reply(GOOD)) as server:
        caller = Caller(kind, server.url)
        await caller.generate()
        await caller.generate()
        await caller.close()
    assert [seen.headers.get("cookie") for seen in server.seen] == [None, None]


async def test_headers_that_come_twice_are_joined(kind: str) -> None:
    head = b"HTTP/1.1 429 Too Many\r\ncontent-length: 2\r\nx-tiny-a: 1\r\nX-Tiny-A: 2\r\n\r\n{}"
    with serving(Reply(head=False, steps=(head,))) as server:
        error = await failure(Caller(kind, server.url, max_retries=0))
    assert getattr(error, "headers", {}) == {"x-tiny-a": "1, 2"}


async def test_proxies_of_the_environment(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(*[json_reply(GOOD)] * 2) as proxy, serving(*[json_reply(GOOD)] * 2) as server:
        monkeypatch.setenv("http_proxy", proxy.url.replace("//", "//user:word@"))
        used = Caller(kind, "http://vendor.invalid:81")
        await used.generate()
        alone = Caller(kind, server.url, trust_env=False)
        await alone.generate()
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        spared = Caller(kind, server.url)
        await spared.generate()
        for caller in (used, alone, spared):
            await caller.close()
    assert [seen.path.partition("/v1")[0] for seen in proxy.seen] == ["http://vendor.invalid:81"]
    assert proxy.seen[0].headers["proxy-authorization"] == "Basic dXNlcjp3b3Jk"
    assert len(server.seen) == 2


@pytest.mark.parametrize(
    "proxy",
    [
        "socks5://user:word-1234@127.0.0.1:9",
        "http://user:word-1234@[::bad",
        "ftp://user:word-1234@127.0.0.1:9",
    ],
)
async def test_a_proxy_that_cannot_be_used(kind: str, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy)
    error = await failure(Caller(kind, "http://vendor.invalid:81"))
    assert type(error) is ConfigurationError
    assert "the environment" in str(error)
    assert "trust_env=False" in str(error)
    assert "word-1234" not in "".join(traceback.format_exception(error))


async def test_certificates_that_cannot_be_read(
    kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    error = await failure(Caller(kind, "https://127.0.0.1:9"))
    assert type(error) is ConfigurationError
    assert str(error).startswith("tiny: the certificates of SSL_CERT_FILE or SSL_CERT_DIR cannot be read")
    (tmp_path / "odd.pem").write_text("no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "odd.pem"))
    assert type(await failure(Caller(kind, "https://127.0.0.1:9"))) is ConfigurationError


async def test_certificates_are_verified(kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with serving_tls(tmp_path) as (url, certificate):
        error = await failure(Caller(kind, url))
        assert type(error) is APIConnectionError
        assert "certificate verify failed" in str(error)
        assert len(error.attempts) == 1
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        caller = Caller(kind, url)
        assert (await caller.generate()).text == "hello"
        assert (await caller.generate()).text == "hello"
        await caller.close()
        error = await failure(Caller(kind, url, trust_env=False))
        assert "certificate verify failed" in str(error)


async def test_a_client_that_is_closed(kind: str) -> None:
    with serving(json_reply(GOOD)) as server:
        caller = Caller(kind, server.url)
        await caller.generate()
        await caller.close()
        await caller.close()
        with pytest.raises(ConfigurationError, match="this client is closed"):
            await caller.generate()
    assert len(server.seen) == 1
