"""Frames remember their bytes and list what no type holds; unknown members go back as they came."""

from __future__ import annotations

import copy
from typing import Any

import msgspec
import pytest

from support.wire_types import Answer, Bot, Chunk, Event, Ping, TextBlock, ToolBlock, UnknownRole, Usage
from wireloom.rescue import decode
from wireloom.wire import Unknown, attach, encode, to_wire

EVENT: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)
CHUNK = msgspec.json.Decoder(Chunk)


def read(data: str | bytes) -> Any:
    raw = data.encode() if isinstance(data, str) else data
    return attach(decode(EVENT, raw), raw)


def extra_of(members: str) -> dict[str, Any]:
    extra: dict[str, Any] = read('{"type":"answer","id":"1","content":[]' + members + "}").extra
    return extra


def test_a_frame_remembers_its_bytes_and_nothing_else_changes() -> None:
    data = b'{"type":"answer","id":"1","content":[]}'
    frame = read(data)
    assert frame.raw is data
    plain = Answer(id="1", content=[])
    assert frame == plain
    assert repr(frame) == repr(plain)
    assert msgspec.json.encode(frame) == msgspec.json.encode(plain) == data


def test_a_frame_made_by_hand_or_copied_has_no_bytes() -> None:
    for frame in (
        Ping(),
        copy.copy(read('{"type":"ping"}')),
        msgspec.structs.replace(read('{"type":"ping"}')),
    ):
        assert frame.raw is None
        assert frame.extra == {}


def test_an_unknown_root_has_its_bytes_as_any_frame() -> None:
    data = b'{"type":"new", "x": 1.0}'
    frame = read(data)
    assert isinstance(frame, Unknown)
    assert (frame.raw, frame.json, frame.extra, frame.data) == (data, data, {}, {"type": "new", "x": 1.0})


def test_a_fully_typed_frame_has_no_extra() -> None:
    assert (
        extra_of(
            ',"finish":"later","usage":{"input":1,"ratio":2},"labels":{"a":{"input":3}},"scores":[1,2.5],"size":4'
            ',"free":{"any":[{"x":null}]},"kept":{"y":1.0},"speaker":{"role":"bot","version":1},"parent":null'
        )
        == {}
    )


@pytest.mark.parametrize(
    ("members", "extra"),
    [
        (',"new":1', {"new": 1}),
        (',"new":{"a":[1,{"b":2}]}', {"new": {"a": [1, {"b": 2}]}}),
        (',"usage":{"input":1,"new":null}', {"usage.new": None}),
        (',"labels":{"a b":{"input":1,"x":2}}', {'labels["a b"].x': 2}),
        (',"by_name":{"n":{"type":"text","text":"t","x":2}}', {"by_name.n.x": 2}),
        (',"speaker":{"role":"user","x":2}', {"speaker.x": 2}),
        (',"pairs":[{"type":"text","text":"t"},{"type":"text","text":"t","x":2}]', {"pairs[1].x": 2}),
        (',"a.b":1,"":2', {'["a.b"]': 1, '[""]': 2}),
        (',"x-y":1,"$z":2', {"x-y": 1, "$z": 2}),
        (',"new":1e999', {"new": "1e999"}),
    ],
)
def test_fields_that_no_type_holds_are_listed(members: str, extra: dict[str, Any]) -> None:
    assert extra_of(members) == extra


def test_wire_names_are_used_for_paths_and_fields() -> None:
    frame = read(
        '{"type":"answer","id":"1","content":[{"type":"text","text":"t","citations":'
        '[{"type":"passage","quotedText":"q","quoted":"x"}]}]}'
    )
    assert frame.extra == {"content[0].citations[0].quoted": "x"}


@pytest.mark.parametrize(
    ("members", "extra"),
    [
        (',"finish":7', {"finish": 7}),
        (',"usage":{"output":1}', {"usage": {"output": 1}}),
        (',"usage":{"input":1,"output":"many"}', {"usage.output": "many"}),
        (',"usage":{"input":1,"output":null}', {"usage.output": None}),
        (',"scores":[1,"x"]', {"scores": [1, "x"]}),
        (',"labels":{"a":1}', {"labels": {"a": 1}}),
        (',"size":null', {"size": None}),
        (',"size":false', {"size": False}),
    ],
)
def test_values_that_did_not_fit_an_optional_field_are_listed(members: str, extra: dict[str, Any]) -> None:
    assert extra_of(members) == extra


def test_what_is_not_utf_8_is_listed_as_text() -> None:
    frame = read(b'{"type":"ping","new":"\xff"}')
    assert frame.extra == {"new": '"\\xff"'}


def test_an_unknown_member_is_kept_and_not_extra() -> None:
    frame = read(
        '{"type":"answer","id":"1","content":[{"type":"new","x":1},{"type":"text","text":"t","y":2}]}'
    )
    assert frame.content[0] == Unknown(kind="new", json=b'{"type":"new","x":1}')
    assert frame.extra == {"content[1].y": 2}


def test_an_untagged_frame() -> None:
    data = b'{"id":"1","created":2,"usage":{"input":1},"type":"x"}'
    assert attach(CHUNK.decode(data), data).extra == {"type": "x"}


MEMBER = b'{"type": "new",  "n": 1.0, "big": 123456789012345678901234567890, "a": "\\u00e9"}'


def test_an_unknown_member_goes_back_as_it_came() -> None:
    frame = read(b'{"type":"answer","id":"1","content":[' + MEMBER + b',{"type":"text","text":"t"}]}')
    assert (
        encode(frame) == b'{"type":"answer","id":"1","content":[' + MEMBER + b',{"type":"text","text":"t"}]}'
    )
    assert encode({"messages": [frame.content[0]]}) == b'{"messages":[' + MEMBER + b"]}"
    assert encode({"messages": ({"parts": frame.content[0]},)}) == b'{"messages":[{"parts":' + MEMBER + b"}]}"
    assert encode(frame.content[0]) == MEMBER


def test_unknown_members_deep_in_structs_go_back() -> None:
    deep = ToolBlock(id="1", result=[ToolBlock(id="2", input={"x": [Unknown(kind=None, json=b"[1.0]")]})])
    frame = Answer(id="1", content=[deep], pairs=(UnknownRole(kind="r", json=b"{ }"),))
    assert encode(frame) == (
        b'{"type":"answer","id":"1","content":[{"type":"tool","id":"1","result":'
        b'[{"type":"tool","id":"2","input":{"x":[[1.0]]}}]}],"pairs":[{ }]}'
    )
    assert isinstance(frame.pairs[0], UnknownRole)


def test_what_holds_no_unknown_is_not_copied() -> None:
    body = {"a": [TextBlock(text="t"), (Usage(input=1),)], "b": Bot(version=1)}
    assert to_wire(body) is body
    mixed = {"a": body["a"], "b": Unknown(kind=None, json=b"1")}
    assert to_wire(mixed)["a"] is body["a"]


def test_text_that_looks_like_an_unknown_is_only_text() -> None:
    body = {"text": '"$unknown.json":"e30=" $unknown', "$unknown.json": "x"}
    assert encode(body) == msgspec.json.encode(body)


def test_a_vendor_can_not_forge_an_unknown() -> None:
    data = b'{"type":"$unknown","kind":"x","json":"e30="}'
    frame = read(data)
    assert frame == Unknown(kind="$unknown", json=data)
    assert encode(frame) == data


@pytest.mark.usefixtures("deep")
def test_data_of_an_unknown_that_can_not_be_decoded() -> None:
    for broken in (b'"\xff"', b"[" * 100_000):
        with pytest.raises(msgspec.DecodeError):
            _ = Unknown(kind=None, json=broken).data


def test_an_unknown_is_a_value() -> None:
    unknown = Unknown(kind="a", json=b"{}")
    assert {unknown, Unknown(kind="a", json=b"{}")} == {unknown}
    assert repr(unknown) == "Unknown(kind='a', json=b'{}')"
