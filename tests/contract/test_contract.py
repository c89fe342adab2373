"""Every vendor of the family through every scenario, whole and streamed, from one table of wire facts."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pytest

import wireloom
from contract.wire import CACHED, INPUT, OUTPUT, REASONING, WIRES, Said, as_text, frames, stream, whole
from wireloom.decode import StreamDecoder, read_whole
from wireloom.flags import flag_table, resolve
from wireloom.model import Opaque
from wireloom.registry import find_vendor
from wireloom.settings import VendorSettings, target_of
from wireloom.vendor import Dialect
from wireloom.wire import attach

Mode = Literal["whole", "stream", "bytes"]
SPECS = Path(__file__).parents[2] / "specs" / "vendors"
TEXT, THOUGHT = "Oslo is cold, Rome is warm.", "Two cities; ask for both."
CALLS = (
    ("call-a", "weather", '{"city": "Oslo"}'),
    ("call-b", "weather", '{"city": "Rome", "days": [1, 2]}'),
    ("call-c", "now", "{}"),
)

every_vendor = pytest.mark.parametrize("name", WIRES)
every_mode = pytest.mark.parametrize("mode", ["whole", "stream", "bytes"])


def dialect_of(name: str, **flags: Any) -> Dialect:
    """The dialect as a call with these flags meets it."""
    vendor = find_vendor(name)
    table = flag_table({name: flags}, vendors=[name])
    return target_of(vendor, VendorSettings(), resolve(vendor, call=table, client={}, environment={})).dialect


def decoded(name: str, body: bytes, *, step: int | None = None, **flags: Any) -> StreamDecoder:
    decoder = StreamDecoder(dialect_of(name, **flags), vendor=name)
    size = step or len(body) or 1
    for at in range(0, len(body), size):
        decoder.receive(body[at : at + size])
    decoder.end()
    return decoder


def answer(name: str, said: Said, mode: Mode, *, raises: bool = False, **flags: Any) -> wireloom.Response:
    """What the common model makes of an answer; a stream must end well, or `raises` its error."""
    wire = WIRES[name]
    if mode == "whole":
        return read_whole(dialect_of(name, **flags), json.dumps(whole(wire, said)).encode(), vendor=name)
    decoder = decoded(name, stream(frames(wire, said)), step=1 if mode == "bytes" else None, **flags)
    if raises and decoder.error is not None:
        raise decoder.error
    assert decoder.error is None
    return decoder.response()


def counts(response: wireloom.Response) -> tuple[Any, ...]:
    usage = response.usage
    return usage.input, usage.output, usage.reasoning or 0, usage.cache_read


def test_every_vendor_of_the_family_is_in_the_table() -> None:
    family = {
        path.name.removesuffix(".yaml")
        for path in SPECS.iterdir()
        if re.search(
            r"^extends: \[?openai_chat\b",
            (path / "vendor.yaml" if path.is_dir() else path).read_text("utf-8"),
            re.MULTILINE,
        )
    }
    assert set(WIRES) == family


@every_vendor
@every_mode
def test_text(name: str, mode: Mode) -> None:
    response = answer(name, Said(TEXT), mode)
    assert response.text == TEXT
    assert [type(part) for part in response.parts] == [wireloom.Text]
    assert (response.id, response.model) == ("answer-1", "model-1")
    assert (response.finish, response.raw_finish) == ("stop", "stop")
    assert response.warnings == ()


@every_vendor
@every_mode
def test_reasoning(name: str, mode: Mode) -> None:
    response = answer(name, Said(TEXT, THOUGHT), mode)
    assert response.text == TEXT
    told = WIRES[name].reasoning is not None
    assert response.reasoning == (THOUGHT if told else "")
    assert len(response.parts) == 1 + told


@pytest.mark.parametrize("name", [name for name, wire in WIRES.items() if wire.tools])
@every_mode
def test_parallel_tools(name: str, mode: Mode) -> None:
    response = answer(name, Said("", THOUGHT, CALLS, "tool_calls"), mode)
    assert [(call.id, call.name, call.arguments or "") for call in response.tool_calls] == list(CALLS)
    assert [call.input for call in response.tool_calls] == [
        {"city": "Oslo"},
        {"city": "Rome", "days": [1, 2]},
        {},
    ]
    assert not any(call.invalid for call in response.tool_calls)
    assert response.finish == "tool_calls"
    assert response.text == ""


@every_vendor
@every_mode
def test_reasoning_between_tags(name: str, mode: Mode) -> None:
    said = Said(TEXT, THOUGHT, inside=True)
    response = answer(name, said, mode)
    split = (TEXT, THOUGHT) if WIRES[name].tags else (as_text(said).text, "")
    assert (response.text, response.reasoning) == split
    assert [type(part) for part in response.parts] == [wireloom.Reasoning, wireloom.Text][
        -1 - WIRES[name].tags :
    ]
    assert response.warnings == ()


@pytest.mark.parametrize("name", [name for name, wire in WIRES.items() if wire.leaks])
@every_mode
def test_calls_that_leaked_into_the_text(name: str, mode: Mode) -> None:
    said = Said("Let me see.", calls=CALLS, inside=True)
    with pytest.raises(wireloom.ToolCallError) as caught:
        answer(name, said, mode, raises=True)
    assert caught.value.retryable
    partial = caught.value.partial
    assert partial is not None
    assert partial.text == "Let me see."
    assert [warning.kept for warning in partial.warnings] == [as_text(said).text.removeprefix("Let me see.")]
    repaired = answer(name, said, mode, leaked_calls="repair")
    assert [(call.name, call.arguments) for call in repaired.tool_calls] == [call[1:] for call in CALLS]
    assert (repaired.text, repaired.finish) == ("Let me see.", "tool_calls")
    assert len(repaired.warnings) == 1


@pytest.mark.parametrize("name", [name for name, wire in WIRES.items() if not wire.leaks])
@every_mode
def test_tokens_in_a_text_are_text_elsewhere(name: str, mode: Mode) -> None:
    said = Said("Let me see.", calls=CALLS, inside=True)
    assert answer(name, said, mode).text == as_text(said).text


@every_vendor
@every_mode
def test_usage_at_each_place(name: str, mode: Mode) -> None:
    wire = WIRES[name]
    said = Said(TEXT, THOUGHT)
    for place in wire.usage if mode != "whole" else wire.usage[:1]:
        only = replace(wire, usage=(place,))
        body = json.dumps(whole(only, said)).encode()
        if mode == "whole":
            response = read_whole(dialect_of(name), body, vendor=name)
        else:
            response = decoded(
                name, stream(frames(only, said)), step=1 if mode == "bytes" else None
            ).response()
        assert counts(response) == (INPUT, OUTPUT, REASONING, CACHED), place
    if mode != "whole":
        assert counts(answer(name, said, mode)) == (INPUT, OUTPUT, REASONING, CACHED)


@every_vendor
@every_mode
def test_the_vendors_own_finish_words(name: str, mode: Mode) -> None:
    words = {"stop": "stop", "length": "length", "content_filter": "content_filter", **WIRES[name].finish}
    for word, reason in words.items():
        response = answer(name, Said(TEXT, finish=word), mode)
        assert (response.finish, response.raw_finish) == (reason, word)


@every_vendor
@pytest.mark.parametrize("step", [None, 1])
def test_an_error_inside_a_stream(name: str, step: int | None) -> None:
    wire = WIRES[name]
    parts = frames(wire, Said(TEXT))[:3]
    decoder = decoded(name, stream([*parts, wire.error("the machine is on fire")]), step=step)
    assert isinstance(decoder.error, wireloom.WireloomError)
    assert not isinstance(decoder.error, wireloom.StreamIncompleteError)
    assert "the machine is on fire" in str(decoder.error)
    assert decoder.error.partial is not None
    assert decoder.error.partial.text == TEXT[:10]


@every_vendor
def test_an_error_in_place_of_an_answer(name: str) -> None:
    body = json.dumps(WIRES[name].error("the machine is on fire")).encode()
    with pytest.raises(wireloom.WireloomError, match="the machine is on fire"):
        read_whole(dialect_of(name), body, vendor=name)


@every_vendor
@pytest.mark.parametrize(
    "said", [Said(TEXT, THOUGHT), Said("", "", CALLS, "tool_calls")], ids=["text", "calls"]
)
def test_a_stream_that_is_cut(name: str, said: Said) -> None:
    wire = WIRES[name]
    parts = [part for part in frames(wire, said) if part["choices"]]
    for kept in range(1, len(parts)):
        body = stream(parts[:kept], ended=False)
        for cut in (body, body[:-1], body[:-9]):
            decoder = decoded(name, cut)
            assert isinstance(decoder.error, wireloom.StreamIncompleteError)
            assert decoder.error.partial is not None
            assert said.text.startswith(decoder.error.partial.text)


@every_vendor
@every_mode
def test_what_nobody_knows_yet(name: str, mode: Mode) -> None:
    said = Said(TEXT, THOUGHT, CALLS[:1], "a_new_reason", unknown=True)
    response = answer(name, said, mode)
    assert response.text == TEXT
    assert (response.finish, response.raw_finish) == ("other", "a_new_reason")
    assert [call.id for call in response.tool_calls] == [call[0] for call in WIRES[name].calls(said)]
    if mode == "whole":
        unknown = ["new_kind"] if WIRES[name].tools else []
        assert [part.kind for part in response.parts if isinstance(part, Opaque)] == unknown
        typed = dialect_of(name).whole.decode(json.dumps(whole(WIRES[name], said)).encode())
        content = typed.choices[0].message.content
        assert (content if isinstance(content, str) else content[-1].text) == TEXT


@pytest.mark.parametrize("name", [name for name, wire in WIRES.items() if not wire.tools])
@every_mode
def test_calls_of_a_vendor_without_tools_are_only_in_what_came(name: str, mode: Mode) -> None:
    wire = replace(WIRES[name], tools=True)
    body = json.dumps(whole(wire, Said(TEXT, calls=CALLS)))
    if mode == "whole":
        response = read_whole(dialect_of(name), body.encode(), vendor=name)
        typed = attach(dialect_of(name).whole.decode(body), body.encode())
        calls = typed.extra["choices[0].message.tool_calls"]
        assert [call["id"] for call in calls] == [call[0] for call in CALLS]
    else:
        step = 1 if mode == "bytes" else None
        response = decoded(name, stream(frames(wire, Said(TEXT, calls=CALLS))), step=step).response()
    assert [type(part) for part in response.parts] == [wireloom.Text]
    assert response.finish == "stop"


@every_vendor
@pytest.mark.parametrize("step", [None, 1])
def test_a_frame_of_another_kind(name: str, step: int | None) -> None:
    parts = frames(WIRES[name], Said(TEXT))
    new = {"object": "something.new", "payload": {"a": [1, 2]}}
    response = decoded(name, stream([*parts[:2], new, *parts[2:]]), step=step)
    assert response.error is None
    assert response.response().text == TEXT
