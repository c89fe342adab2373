"""Keys, URLs, headers and settings: what is refused before any socket, and never shown."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import httpx
import pytest

from support import tiny
from support.loopback import Hang, json_reply, serving, sse_reply
from wireloom import AsyncClient, Client, ConfigurationError
from wireloom.clock import instant_retries
from wireloom.outgoing import checked_base_url, fill, join, merged

GOOD = {"id": "r1", "model": "m1", "text": "hello"}


def client(url: str = "http://127.0.0.1:9", **settings: Any) -> Client:
    return Client(vendors={"tiny": {"vendor": tiny.VENDOR, "base_url": url, "api_key": "key-0", **settings}})


@pytest.mark.parametrize(
    "key", ["sk-se\ncret", "sk-se cret", "sk-se\x00cret", "sk-sécret", "“sk-secret”", ""]
)
def test_a_key_that_cannot_be_sent_is_not_shown(key: str) -> None:
    with client(api_key=key) as made, pytest.raises(ConfigurationError) as caught:
        made.generate("tiny:m", "hi")
    text = repr(caught.value) + str(caught.value)
    assert "API key of tiny" in text
    assert "cret" not in text
    assert caught.value.__context__ is None


def test_keys_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(json_reply(GOOD), json_reply(GOOD)) as server, client(server.url, api_key=None) as made:
        with pytest.raises(ConfigurationError, match="no API key for tiny: set TINY_KEY or TINY_OTHER_KEY"):
            made.generate("tiny:m", "hi")
        monkeypatch.setenv("TINY_OTHER_KEY", "second")
        made.generate("tiny:m", "hi")
        monkeypatch.setenv("TINY_KEY", "first\n")
        made.generate("tiny:m", "hi")
    assert [seen.headers["x-key"] for seen in server.seen] == ["second", "first"]


def test_a_function_gives_a_key_for_each_call() -> None:
    keys = iter(["one", "two"])
    with (
        serving(json_reply(GOOD), json_reply(GOOD)) as server,
        client(server.url, api_key=lambda: next(keys)) as made,
    ):
        made.generate("tiny:m", "hi")
        made.generate("tiny:m", "hi")
    assert [seen.headers["x-key"] for seen in server.seen] == ["one", "two"]


async def test_an_asynchronous_key() -> None:
    async def key() -> str:
        return "awaited"

    with pytest.raises(ConfigurationError, match="needs an asynchronous client"):
        client(api_key=key).generate("tiny:m", "hi")
    with serving(json_reply(GOOD), sse_reply({"t": "end"})) as server:
        settings = {"vendor": tiny.VENDOR, "base_url": server.url, "api_key": key}
        async with AsyncClient(vendors={"tiny": settings}) as made:
            await made.generate("tiny:m", "hi")
            async with made.stream("tiny:m", "hi") as stream:
                assert [event async for event in stream]
    assert [seen.headers["x-key"] for seen in server.seen] == ["awaited", "awaited"]


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({"x-a": "se\r\ncret"}, "the header 'x-a' holds"),
        ({"x-a": "sécret"}, "the header 'x-a' holds"),
        ({"x a": "secret"}, "'x a' cannot be the name"),
        ({"x-a": 5}, "the header 'x-a' must be a string, not int"),
    ],
)
def test_headers_that_cannot_be_sent(headers: Any, told: str) -> None:
    with client() as made, pytest.raises(ConfigurationError, match=told) as caught:
        made.generate("tiny:m", "hi", extra_headers=headers)
    assert "cret" not in str(caught.value)
    with pytest.raises(ConfigurationError, match=told):
        client(headers=headers)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("ftp://host", "must begin with https://"),
        ("host/path", "must begin with https://"),
        ("https://", "must begin with https://"),
        ("https://user:secret@host", "must not hold a user name"),
        ("https://host/#x", "must not hold a fragment"),
        ("https://ho st", "holds a space"),
        ("https://host:port", "is not a URL"),
        (7, "must be a string"),
    ],
)
def test_base_urls_are_checked(url: Any, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told) as caught:
        client(url)
    assert "secret" not in str(caught.value)


def test_plain_http_elsewhere_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "wireloom"):
        for _ in range(2):
            checked_base_url("http://127.0.0.1:1", "near")
            checked_base_url("http://localhost", "near")
            checked_base_url("http://far.invalid", "far")
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == ["far"]


def test_paths() -> None:
    assert join("https://h/base/", "/v1/x", {}) == "https://h/base/v1/x"
    assert join("https://h?api=1", "/x", {"a": "b c&"}) == "https://h/x?api=1&a=b+c%26"
    assert fill("/m/{id}", {"id": "a/b?c"}) == "/m/a%2Fb%3Fc"
    for wrong in ("", "..", ".", None):
        with pytest.raises(ConfigurationError, match="id must be a non-empty string"):
            fill("/m/{id}", {"id": wrong})  # type: ignore[dict-item]


def test_merging() -> None:
    assert merged({"a": {"b": 1, "c": 2}, "d": [1]}, {"a": {"b": None}, "d": [2]}) == {
        "a": {"b": None, "c": 2},
        "d": [2],
    }


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        (
            {"tiny": {"vendor": tiny.VENDOR, "api_kye": "k"}},
            "unknown setting of tiny 'api_kye'; did you mean 'api_key'",
        ),
        ({"tiny": {"vendor": tiny.VENDOR, "api_key": 5}}, "api_key of tiny must be a string or a function"),
        ({"tiny": "key"}, "'tiny' needs a mapping of settings"),
        ({"tniy": {}}, "unknown vendor 'tniy'"),
    ],
)
def test_settings_are_checked(settings: Any, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        Client(vendors=settings)


def test_an_unknown_dialect() -> None:
    with (
        client(dialect="tnyi") as made,
        pytest.raises(ConfigurationError, match="unknown dialect of tiny 'tnyi'"),
    ):
        made.generate("tiny:m", "hi")


def test_a_body_that_is_no_json() -> None:
    with client() as made, pytest.raises(ConfigurationError, match="cannot be written as JSON"):
        made.generate("tiny:m", "hi", extra_body={"x": object()})


def test_a_given_client_is_used_and_not_closed() -> None:
    with (
        serving(json_reply(GOOD)) as server,
        httpx.Client(headers={"x-mine": "1"}, cookies={"a": "b"}) as given,
    ):
        settings = {"vendor": tiny.VENDOR, "base_url": server.url, "api_key": "key-0"}
        with Client(vendors={"tiny": settings}, http_client=given) as made:
            made.generate("tiny:m", "hi")
        assert not given.is_closed
    assert "x-mine" not in server.seen[0].headers
    assert "cookie" not in server.seen[0].headers


def test_any_transport_of_httpx_will_do() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=GOOD)

    with httpx.Client(transport=httpx.MockTransport(answer)) as given:
        made = Client(vendors={"tiny": {"vendor": tiny.VENDOR, "api_key": "key-0"}}, http_client=given)
        assert made.generate("tiny:m", "hi").text == "hello"


async def test_cancelling_closes_the_connection_and_is_not_wrapped() -> None:
    with serving(sse_reply({"t": "text", "text": "x"}, steps=(Hang(),))) as server:
        settings = {"vendor": tiny.VENDOR, "base_url": server.url, "api_key": "key-0"}
        async with AsyncClient(vendors={"tiny": settings}) as made:
            begun = asyncio.Event()

            async def read() -> None:
                async with made.stream("tiny:m", "hi") as stream:
                    async for event in stream:
                        if type(event).__name__ == "TextDelta":
                            begun.set()

            task = asyncio.create_task(read())
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await asyncio.to_thread(server.gone.wait, 5)
            assert server.gone.is_set()


async def test_cancelling_ends_a_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = asyncio.Event()
    with serving(json_reply({}, 429, retry_after="50")) as server:
        settings = {"vendor": tiny.VENDOR, "base_url": server.url, "api_key": "key-0"}
        async with AsyncClient(vendors={"tiny": settings}) as made:

            async def begun(seconds: float) -> None:
                waiting.set()
                await asyncio.sleep(seconds)

            monkeypatch.setattr(made._transport.clock, "sleep_async", begun)
            call = asyncio.create_task(made.generate("tiny:m", "hi"))
            await asyncio.wait_for(waiting.wait(), 20)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asyncio.wait_for(call, 20)
    assert len(server.seen) == 1


def test_an_interrupt_during_a_wait_is_not_wrapped(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: float) -> None:
        raise KeyboardInterrupt

    with serving(json_reply({}, 503)) as server, client(server.url) as made, instant_retries():
        monkeypatch.setattr(made._transport.clock, "sleep", interrupt)
        with pytest.raises(KeyboardInterrupt):
            made.generate("tiny:m", "hi")
        monkeypatch.undo()


def routed(url: str, **settings: Any) -> Client:
    return Client(vendors={"openrouter": {"base_url": url, "api_key": "key-0", **settings}}, max_retries=0)


def test_arguments_that_travel_as_headers_are_set_once() -> None:
    answer = {"id": "a", "choices": [{"index": 0, "message": {"content": "Hi"}, "finish_reason": "stop"}]}
    arguments = {"http_referer": "https://app.example", "app_title": "App", "app_categories": "tools,chat"}
    with (
        serving(json_reply(answer), json_reply(answer), json_reply({"data": []})) as server,
        routed(server.url, arguments=arguments, headers={"x-openrouter-title": "Own"}) as made,
    ):
        made.generate("openrouter:m", "hi")
        made.generate("openrouter:m", "hi", extra_headers={"x-openrouter-categories": "other"})
        assert list(made.models("openrouter")) == []
    first, second, third = (seen.headers for seen in server.seen)
    assert first["http-referer"] == second["http-referer"] == "https://app.example"
    assert first["x-openrouter-title"] == "Own"
    assert (first["x-openrouter-categories"], second["x-openrouter-categories"]) == ("tools,chat", "other")
    assert "http-referer" not in third


async def test_arguments_of_asynchronous_clients_and_of_other_types() -> None:
    answer = {"id": "a", "choices": [{"index": 0, "message": {"content": "Hi"}, "finish_reason": "stop"}]}
    with serving(json_reply(answer)) as server:
        settings = {"base_url": server.url, "api_key": "key-0", "arguments": {"response_cache_ttl": 60}}
        async with AsyncClient(vendors={"openrouter": settings}) as made:
            await made.generate("openrouter:m", "hi")
    assert server.seen[0].headers["x-openrouter-cache-ttl"] == "60"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"app_titel": "A"}, "unknown argument of openrouter 'app_titel'; did you mean 'app_title'"),
        ({"app_title": 5}, "the argument app_title of openrouter must be string, not int"),
        (
            {"response_cache_ttl": True},
            "the argument response_cache_ttl of openrouter must be integer, not bool",
        ),
    ],
)
def test_wrong_arguments_are_refused_at_once(arguments: Any, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        routed("http://127.0.0.1:9", arguments=arguments)


def test_an_argument_that_no_header_can_hold() -> None:
    with (
        routed("http://127.0.0.1:9", arguments={"app_title": "a\r\nb"}) as made,
        pytest.raises(ConfigurationError, match="holds"),
    ):
        made.generate("openrouter:m", "hi")


def test_fallback_models_and_routing_through_options() -> None:
    answer = {"id": "a", "choices": [{"index": 0, "message": {"content": "Hi"}, "finish_reason": "stop"}]}
    options = {"models": ["b", "c"], "provider": {"order": ["p"], "allow_fallbacks": False}}
    with serving(json_reply(answer)) as server, routed(server.url) as made:
        made.generate("openrouter:a", "hi", options=options)
        with pytest.raises(ConfigurationError, match="no field 'modles'"):
            made.generate("openrouter:a", "hi", options={"modles": []})
    assert {name: server.seen[0].json[name] for name in ("model", *options)} == {"model": "a", **options}
