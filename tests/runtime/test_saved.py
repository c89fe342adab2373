"""What is saved comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from wireloom import (
    Base64,
    BlockEnd,
    Citation,
    ConfigurationError,
    Document,
    Finish,
    Heartbeat,
    Image,
    Message,
    Meta,
    Opaque,
    Reasoning,
    Response,
    Source,
    Text,
    TextDelta,
    ToolCall,
    ToolResult,
    Unknown,
    Url,
    Usage,
    dumps,
    loads,
)
from wireloom.errors import Attempt
from wireloom.response import RateLimit

META = {"tiny": Meta({"signature": '"\\u00e9A=="', "n": "1.10"}, origin="thinking", model="m", item="i")}
MESSAGE = Message(
    "assistant",
    (
        Reasoning("why", meta=META),
        Reasoning(redacted=True, meta=META),
        Text("ü\u2028\x00", citations=(Citation("url", url="u", issuer="tiny", payload='{"b":1, "a":2}'),)),
        ToolCall("c", "f", '{"a" : 1.0}'),
        Opaque("odd", '{"z":1,"a":1e400}', "tiny"),
        Source("u"),
    ),
    meta=META,
    options={"tiny": {"phase": "x"}},
)
USER = Message(
    "user", (ToolResult("c", (Text("t"), Image(Url("u")))), Document(Base64("QQ==", "text/plain")))
)
RESPONSE = Response(
    id="r",
    message=MESSAGE,
    finish="stop",
    usage=Usage(input=1, raw='{"in":1}', source="vendor"),
    attempts=(Attempt(1, "ok", 200, None, 0.5),),
    rate_limits={"requests": RateLimit(1, 0, 2.5)},
    raw=b'{"text": "x"}',
)
EVENTS = (
    TextDelta(0, "x", b'{"a":"\xff"}'),
    BlockEnd(0, Text("x"), complete=False),
    Heartbeat(),
    Unknown("k", "{}"),
    Finish("stop", "stop", {"a": "1"}),
)


@pytest.mark.parametrize("value", [MESSAGE, USER, RESPONSE, *EVENTS], ids=lambda value: type(value).__name__)
def test_one(value: Message) -> None:
    assert loads(dumps(value)) == value
    assert dumps(loads(dumps(value))) == dumps(value)


def test_several() -> None:
    assert loads(dumps([USER, MESSAGE, RESPONSE, *EVENTS])) == (USER, MESSAGE, RESPONSE, *EVENTS)
    assert loads(dumps([])) == ()


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text(text: str, arguments: str) -> None:
    message = Message("assistant", (Text(text), ToolCall("c", "f", arguments)))
    assert loads(dumps(message).decode()) == message


def test_the_form_has_a_version() -> None:
    assert dumps(Heartbeat()) == b'{"wireloom":1,"kind":"event","value":{"type":"heartbeat"}}'


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b'{"wireloom":2,"kind":"event","value":{}}', "version 2 of the form.*update wireloom"),
        (b'{"wireloom":1,"kind":"dream","value":{}}', "'dream'"),
        (b'{"role":"user"}', "not saved by wireloom.dumps"),
        (b"\xff", "not saved by wireloom.dumps"),
        (b'{"wireloom":1,"kind":"event","value":{"type":"odd"}}', "not saved by wireloom.dumps"),
    ],
)
def test_what_cannot_be_loaded(data: bytes, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        loads(data)


def test_what_cannot_be_saved() -> None:
    with pytest.raises(ConfigurationError, match="not dict"):
        dumps({})  # type: ignore[arg-type]
