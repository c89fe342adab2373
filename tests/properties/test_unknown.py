"""What a dialect does not know is a value: never an exception, and never lost."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

import wireloom.events as ev
from properties import writer_messages
from properties.drawing import LAW, Chance, chances, json_objects, json_values, names
from properties.protocols import PROTOCOLS, Json, ProtocolUnderTest, content, every_protocol
from wireloom.decode import read_whole
from wireloom.model import Opaque
from wireloom.rescue import decode
from wireloom.wire import attach

MESSAGES = PROTOCOLS["messages"]

unknown_names = names.map(lambda name: f"new_{name}")


@every_protocol
@LAW
@given(data=st.data(), name=unknown_names, value=json_values)
def test_an_unknown_field_is_listed_and_changes_nothing(
    protocol: ProtocolUnderTest, data: st.DataObject, name: str, value: Any
) -> None:
    answer, chance = data.draw(protocol.writer.answers), data.draw(chances)
    frames = answer.frames(chance)
    extended = copy.deepcopy(frames)
    places = [
        (frame, path)
        for frame in extended
        for path in protocol.writer.HOLDERS
        if isinstance(_at(frame, path), dict)
    ]
    frame, path = places[chance.below(len(places))]
    _at(frame, path)[name] = value
    text = json.dumps(frame).encode()
    extra = attach(decode(protocol.dialect.frame, text), text).extra
    assert list(extra.values()) == [value]
    assert next(iter(extra)).endswith(name)
    assert _meaning(protocol, extended) == _meaning(protocol, frames)


@every_protocol
@LAW
@given(data=st.data(), value=st.integers() | json_objects)
def test_a_field_of_the_wrong_kind_is_listed_and_changes_nothing(
    protocol: ProtocolUnderTest, data: st.DataObject, value: Any
) -> None:
    answer, chance = data.draw(protocol.writer.answers), data.draw(chances)
    frames = answer.frames(chance)
    extended = copy.deepcopy(frames)
    odd = protocol.writer.ODD
    places = [(f, path) for f in extended for path in odd if isinstance(_at(f, path[:-1]), dict)]
    frame, path = places[chance.below(len(places))]
    value = 7 if path[-1] == "logprobs" else value
    _at(frame, path[:-1])[path[-1]] = value
    text = json.dumps(frame).encode()
    assert list(attach(decode(protocol.dialect.frame, text), text).extra.values()) == [value]
    assert _meaning(protocol, extended) == _meaning(protocol, frames)


@pytest.mark.parametrize("protocol", [MESSAGES, PROTOCOLS["responses"]], ids=["messages", "responses"])
@LAW
@given(data=st.data(), name=unknown_names, fields=json_objects)
def test_an_unknown_frame_is_an_event(
    protocol: ProtocolUnderTest, data: st.DataObject, name: str, fields: Json
) -> None:
    answer, chance = data.draw(protocol.writer.answers), data.draw(chances)
    frames = answer.frames(chance)
    unknown = {**fields, "type": name}
    run = protocol.run([protocol.wire(chance.woven([frames[:-1], [unknown]]) + frames[-1:])])
    assert run.error is None
    told = next(event for event in run.events if isinstance(event, ev.Unknown) and event.kind == name)
    assert json.loads(told.data or "") == unknown
    assert told.raw == json.dumps(unknown).encode()
    assert _content(run.response) == _meaning(protocol, frames)


@LAW
@given(answer=writer_messages.answers, chance=chances, name=unknown_names, fields=json_objects)
def test_an_unknown_delta_is_an_event(answer: Any, chance: Chance, name: str, fields: Json) -> None:
    frames = answer.frames(chance)
    delta = {**fields, "type": name}
    unknown = {"type": "content_block_delta", "index": 0, "delta": delta}
    run = MESSAGES.run([MESSAGES.wire(chance.woven([frames[:-1], [unknown]]) + frames[-1:])])
    assert run.error is None
    (told,) = [event for event in run.events if isinstance(event, ev.Unknown)]
    assert told.kind == name
    assert json.loads(told.data or "") in (delta, unknown)
    assert _content(run.response) == _meaning(MESSAGES, frames)


@pytest.mark.parametrize("protocol", [each for name, each in PROTOCOLS.items() if name != "chat"], ids=repr)
@LAW
@given(data=st.data(), name=unknown_names, fields=json_objects)
def test_an_unknown_block_is_kept_as_it_came(
    protocol: ProtocolUnderTest, data: st.DataObject, name: str, fields: Json
) -> None:
    answer, chance = data.draw(protocol.writer.answers), data.draw(chances)
    extended, block = answer.holding(name, fields)
    run = protocol.run([protocol.wire(extended.frames(chance))])
    whole = read_whole(protocol.dialect, extended.whole())
    assert run.error is None
    for response in (run.response, whole):
        (part,) = [each for each in response.parts if isinstance(each, Opaque) and each.kind == name]
        assert json.loads(part.payload) == block
    assert _content(run.response) == _content(whole)


@every_protocol
@LAW
@given(data=st.data(), reason=unknown_names)
def test_an_unknown_finish_reason_is_kept_beside_other(
    protocol: ProtocolUnderTest, data: st.DataObject, reason: str
) -> None:
    answer, chance = data.draw(protocol.writer.answers), data.draw(chances)
    run = protocol.run([protocol.wire(answer.ended(reason).frames(chance))])
    assert run.error is None
    assert (run.response.finish, run.response.raw_finish) == ("other", reason)


@every_protocol
@pytest.mark.parametrize("frame", ["[]", "null", "1", '"text"', "{}"])
def test_json_that_is_no_frame_raises_nothing_but_a_typed_error(
    protocol: ProtocolUnderTest, frame: str
) -> None:
    run = protocol.run([f"data: {frame}\n\n".encode()])
    assert run.error is not None
    assert run.error.category in ("stream_decode", "stream_incomplete")
    assert run.error.partial == run.response


def _meaning(protocol: ProtocolUnderTest, frames: list[Json]) -> Json:
    run = protocol.run([protocol.wire(frames)])
    assert run.error is None
    return _content(run.response)


def _content(response: Any) -> Json:
    """The content but for the vendor's own usage object, which keeps unknown fields too."""
    return {name: value for name, value in content(response).items() if name != "usage.raw"}


def _at(value: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value
