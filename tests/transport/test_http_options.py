"""Which HTTP stack a client uses: the options, and the client that a caller gives."""

from __future__ import annotations

import os
import ssl
import sys
from pathlib import Path
from typing import Any

import certifi
import httpx
import httpx2
import pytest

from support import tiny
from support.both import KEY
from support.loopback import json_reply, serving
from support.tiny_client import AsyncTiny, Tiny
from wireloom import AsyncClient, AuthenticationError, Client, ConfigurationError
from wireloom.http.certificates import tls_context

GOOD = {"id": "r1", "model": "m1", "text": "hello"}
MODULES = [httpx, httpx2]


def vendors(url: str = "http://127.0.0.1:9") -> dict[str, Any]:
    return {"tiny": {"vendor": tiny.VENDOR, "base_url": url, "api_key": KEY}}


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"transport": "htpx"}, "transport must be one of httpx, httpx2.*, not 'htpx'"),
        ({"max_connections": 0}, "max_connections must be a positive integer or None, not 0"),
        ({"max_connections": True}, "max_connections must be a positive integer or None, not True"),
        ({"trust_env": "no"}, "trust_env must be True or False, not 'no'"),
        ({"trust_evn": False}, "unknown argument of a client 'trust_evn'; did you mean 'trust_env'"),
    ],
)
def test_options_are_checked(options: Any, told: str) -> None:
    for make in (Client, AsyncClient, Tiny, AsyncTiny):
        with pytest.raises(ConfigurationError, match=told):
            make(**options)


@pytest.mark.parametrize("option", ["transport", "max_connections", "trust_env"])
def test_a_given_client_brings_its_own_pool(option: str) -> None:
    value: Any = {"transport": "httpx", "max_connections": 5, "trust_env": False}[option]
    with (
        httpx.Client() as given,
        pytest.raises(ConfigurationError, match=f"{option} cannot be set: http_client brings a pool"),
    ):
        Client(http_client=given, **{option: value})


@pytest.mark.parametrize("given", [object(), httpx.AsyncClient(), httpx2.AsyncClient(), httpx.Client])
def test_a_client_of_another_kind_is_refused(given: Any) -> None:
    told = "http_client must be an httpx.Client or httpx2.Client, not "
    with pytest.raises(ConfigurationError, match=told):
        Client(http_client=given)
    with (
        httpx.Client() as blocking,
        pytest.raises(ConfigurationError, match=r"httpx2\.AsyncClient, not Client"),
    ):
        AsyncClient(http_client=blocking)  # type: ignore[arg-type]


def test_a_client_of_httpx_is_told_without_loading_httpx2(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "httpx2")
    with httpx.Client() as given:
        Client(http_client=given)
    assert "httpx2" not in sys.modules


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
def test_a_missing_package_is_named_with_its_extra(name: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with Client(vendors=vendors(), transport=name) as made, pytest.raises(ConfigurationError) as caught:
        made.generate("tiny:m", "hi")
    assert f'pip install "wireloom[{name}]"' in str(caught.value)


@pytest.mark.parametrize("module", MODULES)
async def test_a_given_client_of_either_module(module: Any) -> None:
    with serving(json_reply(GOOD), json_reply(GOOD)) as server:
        with module.Client() as given:
            assert (
                Client(vendors=vendors(server.url), http_client=given).generate("tiny:m", "hi").text
                == "hello"
            )
        async with module.AsyncClient() as other:
            answer = await AsyncClient(vendors=vendors(server.url), http_client=other).generate(
                "tiny:m", "hi"
            )
    assert answer.text == "hello"
    assert len(server.seen) == 2


@pytest.mark.parametrize("module", MODULES)
async def test_transports_of_either_module_that_are_no_network(module: Any) -> None:
    def answer(request: Any) -> Any:
        return module.Response(200, json=GOOD)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        kind = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 200, "headers": kind})
        await send({"type": "http.response.body", "body": b'{"id": "r2", "model": "m", "text": "app"}'})

    with module.Client(transport=module.MockTransport(answer)) as given:
        assert Client(vendors=vendors(), http_client=given).generate("tiny:m", "hi").text == "hello"
    async with module.AsyncClient(transport=module.ASGITransport(app)) as served:
        made = AsyncClient(vendors=vendors(), http_client=served)
        assert (await made.generate("tiny:m", "hi")).text == "app"


@pytest.mark.parametrize("module", MODULES)
async def test_what_a_hook_of_a_given_client_raises_is_not_tried_again(module: Any) -> None:
    def check(response: Any) -> None:
        response.raise_for_status()

    async def check_too(response: Any) -> None:
        check(response)

    with serving(json_reply({}, 503), json_reply({}, 503)) as server:
        with module.Client(event_hooks={"response": [check]}) as given, pytest.raises(module.HTTPStatusError):
            Client(vendors=vendors(server.url), http_client=given).generate("tiny:m", "hi")
        async with module.AsyncClient(event_hooks={"response": [check_too]}) as other:
            with pytest.raises(module.HTTPStatusError):
                await AsyncClient(vendors=vendors(server.url), http_client=other).generate("tiny:m", "hi")
    assert len(server.seen) == 2


@pytest.mark.parametrize("module", MODULES)
async def test_the_auth_of_a_given_client_signs_each_request(module: Any) -> None:
    class Signed(module.Auth):  # type: ignore[misc,name-defined]
        requires_request_body = True

        def auth_flow(self, request: Any) -> Any:
            request.headers["x-signature"] = f"{len(request.content)} bytes"
            yield request

    with serving(json_reply(GOOD), json_reply(GOOD)) as server:
        with module.Client(auth=Signed()) as given:
            Client(vendors=vendors(server.url), http_client=given).generate("tiny:m", "hi")
        async with module.AsyncClient(auth=Signed()) as other:
            await AsyncClient(vendors=vendors(server.url), http_client=other).generate("tiny:m", "hi")
    assert [seen.headers["x-signature"] for seen in server.seen] == [
        f"{len(seen.body)} bytes" for seen in server.seen
    ]


def test_a_given_client_that_is_closed() -> None:
    with httpx.Client() as given:
        made = Client(vendors=vendors(), http_client=given)
    with pytest.raises(ConfigurationError, match="the http_client that was given is closed"):
        made.generate("tiny:m", "hi")


async def test_a_pool_that_is_used_up_says_which_limit_it_was() -> None:
    from support.loopback import Hang, sse_reply
    from wireloom import APITimeoutError, Timeout

    held = sse_reply({"t": "text", "text": "x"}, steps=(Hang(),))
    waiting = Timeout(pool=0.05)
    with serving(held, held) as server:
        with (
            Client(vendors=vendors(server.url), max_connections=1, timeout=waiting) as made,
            made.stream("tiny:m", "hi"),
            pytest.raises(APITimeoutError, match=r"all 1 are in use \(max_connections=1\)") as caught,
        ):
            made.generate("tiny:m", "hi")
        assert (caught.value.phase, caught.value.limit) == ("pool", 0.05)
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as given:
            other = AsyncClient(vendors=vendors(server.url), http_client=given, timeout=waiting)
            async with other.stream("tiny:m", "hi"):
                with pytest.raises(APITimeoutError, match="set in the given http_client"):
                    await other.generate("tiny:m", "hi")
    assert len(server.seen) == 2


def test_clients_share_the_roots_until_others_are_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    usual = tls_context(trust_env=True)
    assert tls_context(trust_env=True) is usual
    roots = tmp_path / "roots.pem"
    roots.write_bytes(Path(certifi.where()).read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(roots))
    named = tls_context(trust_env=True)
    assert named is not usual
    assert tls_context(trust_env=True) is named
    os.utime(roots, ns=(1, 1))
    assert tls_context(trust_env=True) is not named
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with pytest.raises(ConfigurationError, match="cannot be read: No such file"):
        tls_context(trust_env=True)
    assert tls_context(trust_env=False).verify_mode is ssl.CERT_REQUIRED


def put_on(request: Any) -> None:
    request.headers["x-shop"] = SHOP
    request.url = request.url.copy_merge_params({"api_key": QUERY})


TOKEN, SHOP, QUERY = "token-77aa1c", "shop-88bb2d", "query-99cc3e"


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("stream", [False, True])
def test_what_a_given_client_puts_on_is_not_shown_either(module: Any, stream: bool) -> None:
    class Gateway(module.Auth):  # type: ignore[misc, name-defined]
        def auth_flow(self, request: Any) -> Any:
            request.headers["authorization"] = f"Bearer {TOKEN}"
            yield request

    refused = json_reply({"error": {"message": f"bad {TOKEN}, {SHOP} or {QUERY}"}}, 401, request_id=SHOP)
    with (
        serving(refused) as server,
        module.Client(auth=Gateway(), event_hooks={"request": [put_on]}) as http,
        Client(vendors=vendors(server.url), http_client=http) as client,
    ):
        call = (
            (lambda: list(client.stream("tiny:m", "hi")))
            if stream
            else lambda: client.generate("tiny:m", "hi")
        )
        with pytest.raises(AuthenticationError) as caught:
            call()
        assert server.seen[0].headers["authorization"] == f"Bearer {TOKEN}"
        assert QUERY in server.seen[0].path
    error = caught.value
    assert error.message == "bad [header], [header] or [key]"
    assert not any(
        mark in text for mark in (TOKEN, SHOP, QUERY) for text in (error.body or "", str(error), repr(error))
    )
