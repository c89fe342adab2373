"""A vendor of two dialects: the same call through either, and one typed client for both."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from support.golden import install
from support.loopback import Server, json_reply, serving, sse_reply
from wireloom import Client, ConfigurationError

FRAMES = {"base": {"id": "r1", "text": "Hi"}, "talk": {"id": "r1", "words": "Hi"}}
PATHS = {"base": "/ask", "talk": "/say"}
KEYS = {"base": ("x-key", "k-1"), "talk": ("authorization", "Bearer k-1")}


@pytest.fixture
def acme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The package of the golden vendor, imported."""
    name = install("dialects", tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    return importlib.import_module(f"{name}.acme")


def client_of(acme: ModuleType, server: Server, **settings: Any) -> Client:
    given = {"vendor": acme.VENDOR, "api_key": "k-1", "base_url": server.url, **settings}
    return Client(vendors={"acme": given})


@pytest.mark.parametrize("dialect", ["base", "talk"])
def test_a_flag_turns_the_same_call_to_the_other_dialect(acme: ModuleType, dialect: str) -> None:
    flags = {"acme.talk": dialect == "talk"}
    with serving(sse_reply(FRAMES[dialect], {"end": "done"})) as server, client_of(acme, server) as client:
        with client.stream("acme:m", "Hello", flags=flags) as stream:
            assert "".join(stream.text_stream) == "Hi"
        assert stream.response.finish == "stop"
    header, value = KEYS[dialect]
    assert (server.seen[0].path, server.seen[0].headers[header]) == (PATHS[dialect], value)
    assert ("x-version" in server.seen[0].headers) == (dialect == "talk")


def test_a_setting_chooses_a_dialect_for_all_calls(acme: ModuleType) -> None:
    answer = json_reply({"id": "r1", "parts": [{"type": "text", "text": "Hi"}], "end": "done"})
    with serving(answer) as server, client_of(acme, server, dialect="talk") as client:
        assert client.generate("acme:m", "Hello").text == "Hi"
    assert server.seen[0].path == "/say"


def test_each_dialect_has_its_own_base_url(acme: ModuleType) -> None:
    vendor = acme.VENDOR
    assert vendor.base_url == "https://api.acme.test"
    assert vendor.dialects["base"].base_url is None
    assert vendor.dialects["talk"].base_url == "https://talk.acme.test/v2"


def test_a_row_of_models_of_both_counts_in_each(acme: ModuleType) -> None:
    assert [list(dialect.models) for dialect in acme.VENDOR.dialects.values()] == [["small-*"], ["small-*"]]


def test_one_typed_client_has_the_methods_of_both(acme: ModuleType) -> None:
    answer = {"id": "r1", "parts": [{"type": "text", "text": "Hi", "tone": "low"}], "end": "done"}
    ask: dict[str, Any] = {"model": "m", "messages": []}
    replies = (json_reply(answer), json_reply(answer), sse_reply(FRAMES["talk"], {"end": "done"}))
    # The flag is on: a method speaks its own dialect all the same.
    with serving(*replies) as server, acme.Acme("k-1", server.url, flags={"talk": True}) as client:
        assert client.asks.create(**ask).parts[0].text == "Hi"
        assert client.sayings.create(**ask, volume=3).parts[0].tone == "low"
        with client.sayings.stream(**ask) as stream:
            assert [frame.words for frame in stream] == ["Hi", None]
    assert [seen.path for seen in server.seen] == ["/ask", "/say", "/say"]
    assert [KEYS["base"][0] in seen.headers for seen in server.seen] == [True, False, False]


def test_a_dialect_that_is_not_there(acme: ModuleType) -> None:
    with (
        Client(vendors={"acme": {"vendor": acme.VENDOR, "api_key": "k", "dialect": "tlak"}}) as client,
        pytest.raises(ConfigurationError) as caught,
    ):
        client.generate("acme:m", "Hello")
    assert str(caught.value) == "unknown dialect of acme 'tlak'; did you mean 'talk'? (known: base, talk)"
