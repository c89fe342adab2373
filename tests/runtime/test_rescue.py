"""A frame that its types don't fit is kept: the smallest unknown member, defaults, nothing lost."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from support.wire_types import (
    Answer,
    Block,
    Bot,
    Chunk,
    Event,
    Page,
    Ping,
    TextBlock,
    ToolBlock,
    UnknownRole,
    Usage,
    User,
)
from wireloom import rescue as rescue_module
from wireloom.rescue import decode
from wireloom.wire import Unknown

EVENT: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)
CHUNK = msgspec.json.Decoder(Chunk)


def event(text: str) -> Any:
    return decode(EVENT, text.encode())


def answer(members: str) -> Answer:
    found = event('{"type":"answer","id":"1",' + members + "}")
    assert type(found) is Answer
    return found


def unknown(kind: str | None, text: str) -> Unknown:
    return Unknown(kind=kind, json=text.encode())


def test_a_frame_that_fits_is_left_to_msgspec(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rescue_module, "rescue", None)
    assert event('{"type":"ping","new":1}') == Ping()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('{"type":"new","x":1.0}', "new"),
        ('{"x":1}', None),
        ('{"type":5}', None),
        ('{"type":["answer"]}', None),
        ('{"type":1e999}', None),
        ('{"type":"answer"}', "answer"),
        ('{"type":"answer","id":1,"content":[]}', "answer"),
        ("[1]", None),
        ('"text"', None),
        ("null", None),
    ],
)
def test_a_root_that_does_not_fit_its_union_is_unknown(text: str, kind: str | None) -> None:
    assert event(text) == unknown(kind, text)
    assert event(f" {text}\n") == unknown(kind, text)


@pytest.mark.parametrize("member", ['{"type":"new", "a": [1.0]}', "{}", "7", "null", '"x"', "[]"])
def test_the_smallest_member_is_unknown_and_its_neighbours_are_kept(member: str) -> None:
    found = answer(
        f'"content":[{{"type":"text","text":"a"}},{member},{{"type":"tool","id":"b"}}],"finish":"stop"'
    )
    kind = "new" if "new" in member else None
    assert found.content == [TextBlock(text="a"), unknown(kind, member), ToolBlock(id="b")]
    assert found.finish == "stop"


def test_a_member_is_unknown_below_known_ones() -> None:
    found = answer(
        '"content":[{"type":"text","text":"a","citations":[{"type":"page","number":1},{"type":"web","u":2}]},'
        '{"type":"tool","id":"b","result":[{"type":"tool","id":"c","result":[{"type":"new"}]}]}]'
    )
    inner = ToolBlock(id="c", result=[unknown("new", '{"type":"new"}')])
    assert found.content == [
        TextBlock(text="a", citations=[Page(number=1), unknown("web", '{"type":"web","u":2}')]),
        ToolBlock(id="b", result=[inner]),
    ]


def test_a_known_member_of_the_wrong_shape_is_unknown() -> None:
    block = '{"type":"text","text":5}'
    assert answer(f'"content":[{block}]').content == [unknown("text", block)]


@pytest.mark.parametrize(
    ("members", "field", "value"),
    [
        ('"finish":7', "finish", None),
        ('"usage":{"output":1}', "usage", None),
        ('"usage":"none"', "usage", None),
        ('"usage":{"input":1,"output":"x","ratio":true}', "usage", Usage(input=1)),
        ('"usage":{"input":1,"output":11111111111111111111111111111111111e999}', "usage", Usage(input=1)),
        ('"labels":{"a":{"input":1,"output":"x"}}', "labels", {"a": Usage(input=1)}),
        ('"labels":{"a":{"input":1},"b":2}', "labels", None),
        ('"by_name":{"a":{"type":"new"}}', "by_name", {"a": unknown("new", '{"type":"new"}')}),
        ('"scores":[1,"x"]', "scores", ()),
        ('"pairs":[{"type":"new"}]', "pairs", (unknown("new", '{"type":"new"}'),)),
        ('"size":"big"', "size", msgspec.UNSET),
        ('"speaker":{"role":"bot"}', "speaker", UnknownRole(kind="bot", json=b'{"role":"bot"}')),
        ('"speaker":{"role":"cat"}', "speaker", UnknownRole(kind="cat", json=b'{"role":"cat"}')),
        ('"speaker":{"role":"user","name":1}', "speaker", User()),
        ('"speaker":{"role":"bot","version":1},"size":null', "speaker", Bot(version=1)),
        ('"free":{"any":1},"size":null', "free", {"any": 1}),
        ('"kept":{"any": 1.0},"size":null', "kept", msgspec.Raw(b'{"any": 1.0}')),
        ('"parent":{"type":"answer","id":"2","content":[],"size":"x"}', "parent", Answer(id="2", content=[])),
        ('"parent":{"type":"ping","id":"2","content":[]}', "parent", None),
    ],
)
def test_an_optional_field_keeps_what_fits(members: str, field: str, value: object) -> None:
    assert getattr(answer(f'"content":[],{members}'), field) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"created":1}', "Object missing required field `id`"),
        ('{"id":1,"created":"x"}', "Expected `str`, got `int` - at `$.id`"),
        ("[1]", "Expected `object`, got `array`"),
    ],
)
def test_a_root_struct_that_can_not_be_built_raises_what_is_wrong_with_it(text: str, message: str) -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        decode(CHUNK, text.encode())
    assert str(caught.value) == message


def test_the_error_names_the_place_and_not_the_rescued_field_before_it() -> None:
    decoder = msgspec.json.Decoder(list[dict[str, Chunk]])
    with pytest.raises(msgspec.ValidationError) as caught:
        decode(decoder, b'[{"a":{"id":"1","created":"x"}},{"b":{"created":"x","id":[]}}]')
    assert str(caught.value) == "Expected `str`, got `array` - at `$[1][...].id`"


def test_a_struct_of_another_tag_is_not_taken_for_it() -> None:
    with pytest.raises(msgspec.ValidationError, match="Invalid value 'ping'"):
        decode(msgspec.json.Decoder(Answer), b'{"type":"ping","id":"1","content":[]}')


@pytest.mark.parametrize(
    "data",
    [
        b'{"type":"new"',
        b'{"type":"new","x":}',
        b"",
        b"<html>",
        b'{"type":"answer","id":"\xff","content":[]}',
        b'{"type":"answer","id":1,"content":[',
        b'{"type":"answer","x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"type":"new","x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    ],
)
@pytest.mark.usefixtures("deep")
def test_what_is_no_json_is_a_decode_error_and_nothing_else(data: bytes) -> None:
    with pytest.raises(msgspec.DecodeError) as caught:
        decode(EVENT, data)
    assert not isinstance(caught.value, msgspec.ValidationError)


def test_half_a_surrogate_pair_becomes_the_replacement_character() -> None:
    found = answer(r'"content":[{"type":"text","text":"a\ud83d \\ud83d \ud83d\ude00 \uDE00"}]')
    assert found.content == [TextBlock(text="a\ufffd \\ud83d \U0001f600 \ufffd")]


def test_half_a_surrogate_pair_beside_an_unknown_member() -> None:
    found = answer(r'"content":[{"type":"text","text":"\ud83d"},{"type":"new"}]')
    assert found.content == [TextBlock(text="\ufffd"), unknown("new", '{"type":"new"}')]


def test_a_value_nested_in_itself_without_end_is_rebuilt_to_a_limit() -> None:
    def nested(depth: int) -> str:
        text = '{"type":"new"}'
        for _ in range(depth):
            text = f'{{"type":"tool","id":"1","result":[{text}]}}'
        return text

    def depth_of(block: Block) -> int:
        depth = 0
        while isinstance(block, ToolBlock):
            assert isinstance(block.result, list)
            depth, block = depth + 1, block.result[0]
        assert isinstance(block, Unknown)
        return depth

    assert depth_of(answer(f'"content":[{nested(5)}]').content[0]) == 5
    deep = answer(f'"content":[{nested(200)}]')
    assert isinstance(deep.content[0], ToolBlock | Unknown)


def test_a_list_of_many_unknown_members_is_linear(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    build = rescue_module._Plan.build

    def counting(plan: Any, raw: msgspec.Raw, depth: int) -> Any:
        read.append(len(raw))
        return build(plan, raw, depth)

    monkeypatch.setattr(rescue_module._Plan, "build", counting)
    found = answer(f'"content":[{",".join(["{}"] * 2000)}]')
    assert found.content == [unknown(None, "{}")] * 2000
    assert len(read) < 2100
    assert sum(read) < 4 * 3 * 2000
