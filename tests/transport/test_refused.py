"""Keys and headers that HTTP cannot carry are refused before a socket opens, whoever gives them and whatever is below."""

from __future__ import annotations

import ssl
from typing import Any

import httpx
import httpx2
import pytest

from support import tiny
from support.both import KINDS, Caller
from support.loopback import Reply, Server, json_reply, serving
from wireloom import ConfigurationError

MARK = "MARK-77aa1c"
BAD = {
    "a line end": MARK + "\n",
    "a second header": MARK + "\r\nx: y",
    "a zero byte": MARK + "\0",
    "a letter": MARK + "ß",
    "half a surrogate pair": MARK + "\ud800",
}
NO_ROOTS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Reading those of the machine takes longer than a test."""
GIVEN = ("sync/given", "async/given", "sync/given2", "async/given2")


def function(text: str) -> Any:
    return lambda: text


def awaited(text: str) -> Any:
    async def key() -> str:
        return text

    return key


SETTINGS = {
    "the key": lambda text: {"api_key": text},
    "a key of a function": lambda text: {"api_key": function(text)},
    "a header of the client": lambda text: {"headers": {"x-own": text}},
    "an argument that is a header": lambda text: {"arguments": {"room": text}},
}


def caller(kind: str, server: Server, settings: dict[str, Any]) -> Caller:
    vendors = {"tiny": {"vendor": tiny.VENDOR, "base_url": server.url, "api_key": "k", **settings}}
    kind, _, transport = kind.partition("/")
    if not transport.startswith("given"):
        return Caller(f"{kind}/{transport}" if transport else kind, vendors=vendors)
    module: Any = httpx2 if transport == "given2" else httpx
    client = (module.Client if kind == "sync" else module.AsyncClient)(verify=NO_ROOTS)
    return Caller(kind, vendors=vendors, http_client=client)


async def refusals(made: Caller, **arguments: Any) -> list[str]:
    """What a whole call and a stream are refused with."""
    found: list[str] = []
    with pytest.raises(ConfigurationError) as caught:
        await made.generate(**arguments)
    found.append(str(caught.value))
    with pytest.raises(ConfigurationError) as caught:
        await made.events(**arguments)
    found.append(str(caught.value))
    given = made.client._transport._http.given
    await made.close()
    if given is not None:
        closed = given.close() if made.kind == "sync" else given.aclose()
        if closed is not None:
            await closed
    return found


@pytest.mark.parametrize("kind", [*KINDS, *GIVEN])
@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
async def test_before_a_socket_opens(kind: str, text: str) -> None:
    with serving() as server:
        told: list[str] = []
        for make in SETTINGS.values():
            try:
                made = caller(kind, server, make(text))
            except ConfigurationError as error:  # what can be known is told when the client is made
                told.append(str(error))
            else:
                told += await refusals(made)
        if kind.startswith("async"):
            told += await refusals(caller(kind, server, {"api_key": awaited(text)}))
        told += await refusals(caller(kind, server, {}), extra_headers={"x-more": text})
        told += await refusals(caller(kind, server, {}), extra_headers={text: "x"})
        assert server.connections == 0
    assert len(told) > len(SETTINGS)
    for words in told[:-2]:
        assert MARK not in words
        assert "not shown" in words


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_function_that_gives_no_key(kind: str) -> None:
    """A call without its key would be sent as somebody else's, or refused for a reason that misleads."""
    with serving() as server:
        told = await refusals(caller(kind, server, {"api_key": lambda: None}))
        if kind == "async":
            told += await refusals(caller(kind, server, {"api_key": awaited(None)}))  # type: ignore[arg-type]
        assert server.connections == 0
    assert set(told) == {"api_key: the function gave no key, but None"}


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"extra_headers": {b"x": "y"}}, "extra_headers must be a mapping with names as keys, not dict"),
        ({"extra_headers": [("x", "y")]}, "extra_headers must be a mapping with names as keys, not list"),
        ({"extra_query": [("x", "y")]}, "extra_query must be a mapping with names as keys, not list"),
        ({"extra_body": "text"}, "extra_body must be a mapping with names as keys, not str"),
        ({"options": [1]}, "options must be a mapping with names as keys, not list"),
        ({"extra_query": {"a": "\ud800"}}, "the query argument 'a' must be a string, a number or a boolean, without"),
        ({"extra_query": {"\ud800": "a"}}, r"the query argument '\ud800' must be a string"),
        ({"system": ["text"]}, r"system[0] must be a part such as Text, not str"),
        ({"system": 5}, "system must be a list, not int"),
        ({"stop": 5}, "stop must be a list, not int"),
        ({"tools": 5}, "tools must be a list, not int"),
        ({"flags": 5}, "flags must be a mapping or a list of such, not int"),
        ({"flags": {5: True}}, "flags: unknown vendor '5'"),
        ({"temperature": object()}, "temperature must be a number, not object"),
        ({"extra_body": {"t": object()}}, "the request cannot be written as JSON"),
    ],
)  # fmt: skip
async def test_arguments_of_the_wrong_kind(kind: str, arguments: Any, told: str) -> None:
    with serving() as server:
        for words in await refusals(caller(kind, server, {}), **arguments):
            assert told in words
        assert server.connections == 0


@pytest.mark.parametrize("setting", ["headers", "arguments"])
@pytest.mark.parametrize("given", [None, [("x", "y")], {1: "y"}])
def test_settings_of_the_wrong_kind(setting: str, given: Any) -> None:
    with serving() as server, pytest.raises(ConfigurationError) as caught:
        caller("sync", server, {setting: given})
    assert str(caught.value) == f"vendors: the {setting} of tiny must be a mapping with names as keys"


@pytest.mark.parametrize("kind", GIVEN)
async def test_a_given_client_that_follows_redirects_does_not(kind: str) -> None:
    """Its own setting would send the key after any Location."""
    module: Any = httpx2 if kind.endswith("2") else httpx
    good = {"id": "r1", "model": "m1", "text": "hello"}
    with serving(json_reply(good)) as other, serving(Reply(307, {"location": other.url + "/x"})) as server:
        vendors = {"tiny": {"vendor": tiny.VENDOR, "base_url": server.url, "api_key": "key-123"}}
        made_by = module.Client if kind.startswith("sync") else module.AsyncClient
        client = made_by(follow_redirects=True)
        made = Caller(kind.partition("/")[0], vendors=vendors, http_client=client)
        _, error = await made.failed_events()
        assert "a redirect, which is not followed" in str(error)
        closed = client.close() if kind.startswith("sync") else client.aclose()
        if closed is not None:
            await closed
    assert (len(server.seen), other.seen) == (1, [])
