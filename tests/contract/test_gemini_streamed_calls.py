"""Calls of generateContent whose arguments come as values at places, whole and streamed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from contract.test_gemini import DIALECT, Json, Mode, answer, body, cut, every_mode, plain, sent, streamed
from wireloom import CallWarning, user
from wireloom.decode import StreamDecoder
from wireloom.events import BlockEnd, BlockStart, ToolCallDelta
from wireloom.model import Opaque, Text, ToolCall


def call(*values: Json, **more: Any) -> Json:
    return {"functionCall": {"partialArgs": list(values), **more} if values else more}


def value(path: str, **more: Any) -> Json:
    return {"jsonPath": path, **more}


WEATHER = [
    {**call(name="weather", willContinue=True), "thoughtSignature": "c2ln"},
    call(value("$.city", stringValue="Os", willContinue=True), willContinue=True),
    call(value("$.city", stringValue='lo"', willContinue=True), willContinue=True),
    call(value("$.city", stringValue=""), willContinue=True),
    call(willContinue=True),
    call(value("$.days[0].n", numberValue=1.5), value("$.days[0].rain", boolValue=False), willContinue=True),
    call(value("$.days[1].n", nullValue=None), willContinue=True),
    call(),
]
ARGUMENTS = '{"city":"Oslo\\"","days":[{"n":1.5,"rain":false},{"n":null}]}'


@every_mode
def test_values_at_places_are_the_arguments_of_a_call(mode: Mode) -> None:
    whole = body(*WEATHER)
    response = answer(whole, mode, pieces=cut(whole))
    assert [(made.id, made.name, made.arguments) for made in response.tool_calls] == [
        ("call_r1_0", "weather", ARGUMENTS)
    ]
    assert (response.finish, response.warnings) == ("tool_calls", ())
    (back,) = plain(sent(user("Q"), response.message))["contents"][1:]
    args = json.loads(ARGUMENTS)
    assert back["parts"] == [
        {"functionCall": {"name": "weather", "args": args}, "thoughtSignature": "c2ln"},
    ]


def test_what_comes_is_handed_on_as_pieces_of_json() -> None:
    decoder = StreamDecoder(DIALECT, vendor="google")
    wire = [f"data: {json.dumps(frame)}\n\n".encode() for frame in cut(body(*WEATHER))]
    told = [list(decoder.receive(data)) for data in wire]
    pieces = [[event.arguments for event in events if isinstance(event, ToolCallDelta)] for events in told]
    assert pieces == [
        [],
        ['{"city":"Os'],
        ['lo\\"'],
        ['"'],
        [],
        [',"days":[{"n":1.5', ',"rain":false'],
        ['},{"n":null'],
        ["}]}"],
        [],
    ]
    assert "".join(piece for events in pieces for piece in events) == ARGUMENTS
    kinds = [type(event) for events in told for event in events]
    assert (kinds.count(BlockStart), kinds.count(BlockEnd)) == (1, 1)
    assert [type(event) for event in told[-2][:2]] == [ToolCallDelta, BlockEnd]


SEVERAL = [
    call(name="now"),
    call(name="weather", id="c1", willContinue=True),
    call(value("$.city", stringValue="Oslo"), willContinue=True),
    # No end: the next name is one.
    call(name="weather", willContinue=True),
    # No sign of more: this is the last piece.
    call(value("$.city", stringValue="Rome")),
    call(value("$.city", stringValue="Bern"), name="weather"),
    call(name="now", args={"zone": "UTC"}),
    call(name="now", willContinue=True),
    call(willContinue=False),
]


@every_mode
def test_a_name_begins_a_call_and_the_last_piece_ends_it(mode: Mode) -> None:
    whole = body(*SEVERAL)
    response = answer(whole, mode, pieces=cut(whole))
    assert [(made.id, made.name, json.loads(made.arguments)) for made in response.tool_calls] == [
        ("call_r1_0", "now", {}),
        ("c1", "weather", {"city": "Oslo"}),
        ("call_r1_2", "weather", {"city": "Rome"}),
        ("call_r1_3", "weather", {"city": "Bern"}),
        ("call_r1_4", "now", {"zone": "UTC"}),
        ("call_r1_5", "now", {}),
    ]
    assert (len(response.parts), response.warnings) == (6, ())
    calls = [
        part["functionCall"] for part in plain(sent(user("Q"), response.message))["contents"][1]["parts"]
    ]
    assert [("id" in made, made["args"]) for made in calls] == [
        (False, {}),
        (True, {"city": "Oslo"}),
        (False, {"city": "Rome"}),
        (False, {"city": "Bern"}),
        (False, {"zone": "UTC"}),
        (False, {}),
    ]


@every_mode
def test_pieces_of_no_call_are_kept_as_they_are(mode: Mode) -> None:
    stray = [
        call(value("$.city", stringValue="Oslo"), willContinue=True),
        call(value("$.a", numberValue=1)),
    ]
    response = answer(body(*stray), mode, pieces=cut(body(*stray)))
    assert [part.value for part in response.parts if isinstance(part, Opaque)] == stray
    assert (response.tool_calls, response.finish) == ((), "stop")


@every_mode
@pytest.mark.parametrize(
    ("values", "arguments", "warnings"),
    [
        (
            [value("$.a.x", numberValue=1), value("$.b", boolValue=True), value("$.a.y", stringValue="z")],
            '{"a":{"x":1,"y":"z"},"b":true}',
            [("the values of a call came out of order: its pieces are not its arguments", None)],
        ),
        (
            [value("$.a", numberValue=1), value("$..b", stringValue="z"), value("$.a[0]", nullValue=None)],
            '{"a":1}',
            [("$..b: this is no path to a value", '"z"'), ("$.a[0]: something else is at its place", "null")],
        ),
    ],
)
def test_what_has_no_place_is_told(
    mode: Mode, values: list[Json], arguments: str, warnings: list[tuple[str, str | None]]
) -> None:
    parts = [call(name="f", willContinue=True), *(call(one, willContinue=True) for one in values), call()]
    response = answer(body(*parts), mode, pieces=cut(body(*parts)))
    assert [made.arguments for made in response.tool_calls] == [arguments]
    assert response.warnings == tuple(CallWarning("stream", "arguments", why, kept) for why, kept in warnings)


@every_mode
def test_what_says_nothing_is_no_part(mode: Mode) -> None:
    made = body({}, call(name="now"), call(), {}, {"text": "Hi"}, call())
    response = answer(made, mode, pieces=cut(made))
    assert [type(part) for part in response.parts] == [ToolCall, Text]
    assert response.warnings == ()


def test_a_call_that_is_cut_is_not_made_whole() -> None:
    frames = [body(part, reason=None) for part in WEATHER[:3]]
    decoder = streamed(frames)
    assert decoder.error is not None
    (made,) = decoder.response().tool_calls
    assert made.arguments == '{"city":"Oslo\\"'
    # Out of tokens is no end of a call, either.
    decoder = streamed([*frames, body(reason="MAX_TOKENS")])
    assert [made.arguments for made in decoder.response().tool_calls] == ['{"city":"Oslo\\"']
