"""Where a conversation stands in a request: fields of other names, the model in the path, a stream at a path of its own."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from support.golden import install
from support.loopback import Server, json_reply, serving, sse_reply
from support.spec_faults import faults
from wireloom import Client, system, user

ANSWER = {"id": "r1", "parts": [{"type": "text", "text": "Hi"}], "end": "done"}
FRAMES: tuple[Any, ...] = ({"id": "r1", "text": "Hi"}, {"end": "done"})
TURNS = [{"role": "user", "pieces": [{"type": "text", "text": "Hello"}]}]


@pytest.fixture
def acme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The package of the golden vendor, imported."""
    name = install("layout", tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    return importlib.import_module(f"{name}.acme")


def client_of(acme: ModuleType, server: Server) -> Client:
    return Client(vendors={"acme": {"vendor": acme.VENDOR, "api_key": "k-1", "base_url": server.url}})


def test_the_common_client_puts_the_model_into_the_path(acme: ModuleType) -> None:
    with serving(json_reply(ANSWER)) as server, client_of(acme, server) as client:
        assert client.generate("acme:m 1/x", [system("Be kind."), user("Hello")]).text == "Hi"
    rules = {"pieces": [{"type": "text", "text": "Be kind."}]}
    assert server.seen[0].path == "/models/m%201%2Fx:ask"
    assert server.seen[0].json == {"rules": rules, "turns": TURNS}


def test_a_stream_is_asked_for_at_its_own_path(acme: ModuleType) -> None:
    with serving(sse_reply(*FRAMES)) as server, client_of(acme, server) as client:
        with client.stream("acme:m", "Hello", extra_query={"x": "1"}) as stream:
            assert "".join(stream.text_stream) == "Hi"
        assert stream.response.finish == "stop"
    assert server.seen[0].path == "/models/m:tell?alt=sse&x=1"
    assert server.seen[0].json == {"turns": TURNS}


def test_the_typed_client_takes_the_model_as_an_argument(acme: ModuleType) -> None:
    replies = (json_reply(ANSWER), sse_reply(*FRAMES))
    with serving(*replies) as server, acme.Acme("k-1", server.url) as client:
        assert client.asks.create("m", turns=TURNS).parts[0].text == "Hi"
        with client.asks.stream("m", turns=TURNS) as stream:
            assert [frame.text for frame in stream] == ["Hi", None]
    assert [seen.path for seen in server.seen] == ["/models/m:ask", "/models/m:tell?alt=sse"]
    assert [seen.json for seen in server.seen] == [{"turns": TURNS}] * 2


WRONG = [
    (
        "request: {messages: {alone: [ToolCal]}}",
        "5:30: error[unknown-part]: there is no part 'ToolCal'; did you mean 'ToolCall'?",
    ),
    (
        "request: {messages: {item: {id: $id}}}",
        "5:33: error[wrong-value]: '$id' is neither $item nor $meta.NAME, which are what a message knows of its item",
    ),
    (
        "request: {parts: {call: {when: {role: bot}}}}",
        "5:39: error[wrong-value]: there is no role 'bot'; a message is of one of: system, user, assistant",
    ),
    (
        "request: {parts: {call: {when: {call: custom}}}}",
        "error[unknown-part-field]: ToolCall has no field 'call'",
    ),
    (
        "request: {parts: {text: {told: [txt]}}}",
        "error[unknown-part-field]: Text has no field 'txt'; did you mean 'text'?",
    ),
    (
        "request: {tool: {wire: {about: {otherwise: $name, of: $description}}}}",
        "error[wrong-value]: 'otherwise' is a value, not a path",
    ),
    (
        "request: {messages: {field: mesages}}",
        "5:29: error[unknown-field]: Ask has no field 'mesages', which 'messages' needs as its 'field'; did you mean 'messages'?",
    ),
    (
        "request: {messages: {continues: [modle]}}",
        "5:34: error[unknown-field]: Ask has no field 'modle'; did you mean 'model'?",
    ),
    (
        "request: {messages: {continues: [model], instead: [limt]}}",
        "5:52: error[unknown-field]: Ask has no field 'limt'; did you mean 'limit'?",
    ),
    (
        "request: {messages: {content: parts}}",
        "5:31: error[unknown-field]: AskMessage has no field 'parts', which 'messages' needs as its 'content'",
    ),
    (
        "types: {Ask: {properties: {model: null}}}",
        "error[unknown-field]: Ask has no field 'model', and the path of 'ask' has no {model}",
    ),
    (
        'endpoints: {ask: {path: "/rooms/{room}/ask"}}',
        "error[wrong-value]: the path of 'ask' has the variable 'room', which a conversation cannot fill",
    ),
    (
        "types: {Ask: {properties: {model: null}}}\n"
        'endpoints: {ask: {path: "/{model}:ask", stream: {field: null, path: "/{modle}:ask"}}}',
        "6:69: error[wrong-value]: the path of the stream has other variables than '/{model}:ask': a call has the same arguments for both",
    ),
    (
        "endpoints: {ask: {strip: {modle: [models/]}}}",
        "5:27: error[unknown-name]: 'strip' is for arguments of the path and for fields of the body; there is no 'modle'; did you mean 'model'?",
    ),
    (
        "endpoints: {ask: {stream: {field: null}}}",
        "error[wrong-value]: endpoints.ask.stream does not fit: a stream has a 'field' (of the body), a 'path' (another one than the call's) or a 'query'",
    ),
]


@pytest.mark.parametrize(("overlay", "told"), WRONG, ids=[told for _, told in WRONG])
def test_a_layout_that_does_not_fit(tmp_path: Path, overlay: str, told: str) -> None:
    (found,) = faults(tmp_path, overlay)
    assert told in found
