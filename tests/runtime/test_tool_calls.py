"""Tool calls as servers of one protocol really send them: one table, over several vendors, streamed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from support.event_laws import violations
from wireloom import Request, ToolCall, assistant, user
from wireloom.decode import StreamDecoder, read_whole
from wireloom.encode import encode
from wireloom.events import Event
from wireloom.registry import find_vendor
from wireloom.response import Response
from wireloom.wire import encode as json_text

VENDORS = ("openai", "openrouter", "groq", "moonshot", "ollama", "vllm", "openai_compatible")

Piece = dict[str, Any]
Call = tuple[str | None, str, str]
"""An id (None: one that is made), a name, and arguments."""


def piece(index: Any = ..., id: Any = ..., name: Any = ..., arguments: Any = ..., **more: Any) -> Piece:
    """A piece of a call, with only what is given."""
    given = {"index": index, "id": id, **more}
    function = {"name": name, "arguments": arguments}
    made = {key: value for key, value in given.items() if value is not ...}
    inner = {key: value for key, value in function.items() if value is not ...}
    return made | ({"function": inner} if inner else {})


CASES: dict[str, tuple[list[Piece], list[Call]]] = {
    "one index, other ids": (
        [piece(0, "a", "f", "{}"), piece(0, "b", "g", '{"x":'), piece(0, arguments="1}")],
        [("a", "f", "{}"), ("b", "g", '{"x":1}')],
    ),
    "no index": (
        [piece(id="a", name="f", arguments='{"x":'), piece(arguments="1}"), piece(id="b", name="g", arguments="{}")],
        [("a", "f", '{"x":1}'), ("b", "g", "{}")],
    ),
    "the first index is not 0": (
        [piece(3, "a", "f", ""), piece(3, arguments="{}"), piece(7, "b", "f", "{}")],
        [("a", "f", "{}"), ("b", "f", "{}")],
    ),
    "no ids": (
        [piece(0, name="f", arguments=""), piece(1, name="g", arguments="{}"), piece(0, arguments='{"x":1}')],
        [(None, "f", '{"x":1}'), (None, "g", "{}")],
    ),
    "null and empty ids": (
        [piece(0, None, "f", "{}"), piece(1, "", "f", "{}")],
        [(None, "f", "{}"), (None, "f", "{}")],
    ),
    "the id comes late": (
        [piece(0, name="f", arguments='{"x"'), piece(0, "a", "f", ":1}")],
        [("a", "f", '{"x":1}')],
    ),
    "arguments before the name": (
        [piece(0, "a", arguments='{"x":'), piece(0, name="f"), piece(0, arguments="1}")],
        [("a", "f", '{"x":1}')],
    ),
    "arguments before the name, without id and index": (
        [piece(arguments='{"x":1}'), piece(name="f")],
        [(None, "f", '{"x":1}')],
    ),
    "each call in one piece": (
        [piece(0, "a", "f", '{"x":1}'), piece(1, "b", "f", '{"x":2}')],
        [("a", "f", '{"x":1}'), ("b", "f", '{"x":2}')],
    ),
    "each call in one piece, all under index 0, without ids": (
        [piece(0, name="f", arguments='{"x":1}'), piece(0, name="g", arguments='{"x":2}'),
         piece(0, name="g", arguments='{"x":2}')],
        [(None, "f", '{"x":1}'), (None, "g", '{"x":2}'), (None, "g", '{"x":2}')],
    ),
    "each call in one piece, without index and id": (
        [piece(name="f", arguments="{}"), piece(name="f", arguments="{}")],
        [(None, "f", "{}"), (None, "f", "{}")],
    ),
    "calls without arguments under one index": (
        [piece(0, name="f", arguments=""), piece(0, name="g", arguments="")],
        [(None, "f", "{}"), (None, "g", "{}")],
    ),
    "another name, and its arguments later": (
        [piece(0, name="f", arguments="{}"), piece(0, name="g"), piece(0, arguments='{"x":1}')],
        [(None, "f", "{}"), (None, "g", '{"x":1}')],
    ),
    "empty arguments": ([piece(0, "a", "f", ""), piece(0, arguments="")], [("a", "f", "{}")]),
    "null arguments": ([piece(0, "a", "f", None)], [("a", "f", "{}")]),
    "no arguments": ([piece(0, "a", "f")], [("a", "f", "{}")]),
    "id and name in every piece": (
        [piece(0, "a", "f", '{"x":'), piece(0, "a", "f", '"}'), piece(0, "a", "f", '{"}'), piece(0, "a", "f", "")],
        [("a", "f", '{"x":"}{"}')],
    ),
    "the name in every piece, without ids": (
        [piece(0, name="f", arguments='{"x":{'), piece(0, name="f", arguments="}"), piece(0, name="f", arguments="}"),
         piece(0, name="f", arguments=" ")],
        [(None, "f", '{"x":{}} ')],
    ),
    "an empty name behind the first piece": (
        [piece(0, "a", "f", "{"), piece(0, "", "", "}"), piece(0, None, None, "")],
        [("a", "f", "{}")],
    ),
    "two calls under one id": (
        [piece(0, "a", "f", "{}"), piece(1, "a", "g", '{"x":'), piece(1, arguments="1}")],
        [("a", "f", "{}"), (None, "g", '{"x":1}')],
    ),
    "white space behind whole arguments": (
        [piece(0, "a", "f", '{"x":1}'), piece(0, arguments="\n")],
        [("a", "f", '{"x":1}\n')],
    ),
    "pieces of two calls in turn": (
        [piece(0, "a", "f", "{"), piece(1, "b", "g", "{"), piece(0, arguments="}"), piece(1, arguments="}")],
        [("a", "f", "{}"), ("b", "g", "{}")],
    ),
}  # fmt: skip


def decoded(vendor: str, deltas: list[Any]) -> tuple[list[Event], Response]:
    """What a stream with these deltas leads to."""
    choices = [{"index": 0, "delta": delta, "finish_reason": None} for delta in deltas]
    frames = [{"id": "c1", "model": "m", "choices": [choice]} for choice in choices]
    frames.append({"id": "c1", "model": "m", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
    found = find_vendor(vendor)
    decoder = StreamDecoder(found.dialects[found.default_dialect], vendor=vendor)
    events: list[Event] = []
    for frame in frames:
        events += decoder.receive(b"data: " + json.dumps(frame).encode() + b"\n\n")
    events += [*decoder.receive(b"data: [DONE]\n\n"), *decoder.end()]
    assert decoder.error is None
    assert violations(events, None) == []
    return events, decoder.response()


def check(response: Response, wanted: list[Call]) -> None:
    """The calls are these; ids that are made are different ones."""
    calls = response.tool_calls
    assert [(call.name, call.arguments) for call in calls] == [want[1:] for want in wanted]
    ids = [call.id for call in calls]
    assert len(set(ids)) == len(ids)
    for id, want in zip(ids, wanted, strict=True):
        assert id.startswith("call_c1_") if want[0] is None else id == want[0]
    assert response.finish == "tool_calls"


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("case", CASES)
def test_tool_calls_are_told_apart(vendor: str, case: str) -> None:
    pieces, wanted = CASES[case]
    _, response = decoded(vendor, [{"tool_calls": [one]} for one in pieces])
    check(response, wanted)


@pytest.mark.parametrize("case", CASES)
def test_several_pieces_may_come_in_one_frame(case: str) -> None:
    pieces, wanted = CASES[case]
    _, response = decoded("openai_compatible", [{"tool_calls": pieces}])
    check(response, wanted)


@pytest.mark.parametrize("vendor", VENDORS)
def test_frames_without_a_delta_and_calls_change_nothing(vendor: str) -> None:
    pieces, wanted = CASES["pieces of two calls in turn"]
    between: list[Any] = [None, {}, {"tool_calls": None}, {"tool_calls": []}, {"content": None}]
    deltas = [{"tool_calls": [one]} for one in pieces]
    _, response = decoded(vendor, [each for delta in deltas for each in (*between, delta)])
    check(response, wanted)


def test_text_between_the_pieces_of_a_call_does_not_break_it() -> None:
    pieces = [piece(0, "a", "f", '{"x":'), piece(0, arguments="1}")]
    deltas = [{"content": "A"}, {"tool_calls": [pieces[0]]}, {"content": "B"}, {"tool_calls": [pieces[1]]}]
    _, response = decoded("openai_compatible", deltas)
    check(response, [("a", "f", '{"x":1}')])
    assert response.text == "AB"


def test_calls_without_ids_get_them_in_a_whole_answer_too() -> None:
    calls = [
        piece(None, None, "f", "{}"),
        piece(id="", name="g", arguments="{}"),
        piece(name="f", arguments="{}"),
    ]
    message = {"role": "assistant", "content": None, "tool_calls": calls}
    body = {"id": "c1", "model": "m", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
    dialect = find_vendor("openai_compatible").dialects["openai_chat"]
    whole = read_whole(dialect, json.dumps(body).encode(), vendor="openai_compatible")
    ids = [(call.id, call.name) for call in whole.tool_calls]
    assert ids == [("call_c1_0", "f"), ("call_c1_1", "g"), ("call_c1_2", "f")]
    assert whole.finish == "tool_calls"


VALUES: dict[str, tuple[list[Piece], list[Call]]] = {
    "an object": ([piece(0, "a", "f", {"x": [1, {"y": None}]})], [("a", "f", '{"x": [1, {"y": null}]}')]),
    "an object behind a text that is none": (
        [piece(0, "a", "f", ""), piece(0, arguments={"x": 1})],
        [("a", "f", '{"x": 1}')],
    ),
    "the same again": (
        [piece(0, "a", "f", {"x": 1}), piece(0, "a", "f", {"x": 1}), piece(0, arguments={"x": 1})],
        [("a", "f", '{"x": 1}')],
    ),
    "the whole of what came in pieces": (
        [piece(0, "a", "f", '{"x":'), piece(0, arguments="1}"), piece(0, "a", arguments={"x": 1})],
        [("a", "f", '{"x":1}')],
    ),
    "calls under one index, without ids": (
        [piece(0, name="f", arguments={"x": 1}), piece(0, name="g", arguments={}), piece(0, name="g", arguments={})],
        [(None, "f", '{"x": 1}'), (None, "g", "{}"), (None, "g", "{}")],
    ),
    "texts and objects in turn": (
        [piece(0, "a", "f", {"x": 1}), piece(1, "b", "g", '{"y"'), piece(1, arguments=":2}")],
        [("a", "f", '{"x": 1}'), ("b", "g", '{"y":2}')],
    ),
}  # fmt: skip

TAKE_VALUES = ("llamacpp", "mistral", "openai_compatible", "vllm")


@pytest.mark.parametrize("vendor", TAKE_VALUES)
@pytest.mark.parametrize("case", VALUES)
def test_an_object_is_the_whole_of_the_arguments(vendor: str, case: str) -> None:
    pieces, wanted = VALUES[case]
    _, response = decoded(vendor, [{"tool_calls": [one]} for one in pieces])
    check(response, wanted)
    assert response.warnings == ()


def test_another_object_for_the_same_call_replaces_the_first_and_says_so() -> None:
    pieces = [piece(0, "a", "f", {"x": 1}), piece(0, "a", "f", {"x": 1, "y": 2})]
    _, response = decoded("mistral", [{"tool_calls": [one]} for one in pieces])
    check(response, [("a", "f", '{"x": 1, "y": 2}')])
    (warning,) = response.warnings
    assert (warning.field, warning.kept) == ("arguments", '{"x": 1}')


@pytest.mark.parametrize("vendor", TAKE_VALUES)
@pytest.mark.parametrize(
    ("given", "want"),
    [
        ({"x": 1e2}, '{"x": 100.0}'),
        ('{"x":1e2}', '{"x":1e2}'),
        ({}, "{}"),
        ("", "{}"),
        (None, "{}"),
        ("null", "null"),
    ],
)
def test_arguments_of_a_whole_answer(vendor: str, given: Any, want: str) -> None:
    found = find_vendor(vendor)
    dialect = found.dialects[found.default_dialect]
    call = {"id": "a", "type": "function", "function": {"name": "f", "arguments": given}}
    message = {"role": "assistant", "content": None, "tool_calls": [call]}
    body = {
        "id": "c1",
        "model": "m",
        "choices": [{"index": 0, "message": message, "finish_reason": "tool_calls"}],
    }
    response = read_whole(dialect, json.dumps(body).encode())
    check(response, [("a", "f", want)])
    assert not response.tool_calls[0].invalid

    sent = encode(dialect, Request(model="m", messages=(user("q"), response.message)))
    (back,) = json.loads(json_text(sent.body))["messages"][1]["tool_calls"]
    assert back["function"] == {"name": "f", "arguments": want}


@pytest.mark.parametrize("arguments", ["null", "", " null\n", "{}"])
def test_a_call_without_arguments_is_an_empty_object_and_not_invalid(arguments: str) -> None:
    call = ToolCall("a", "f", arguments)
    assert (call.input, call.invalid) == ({}, False)
    dialect = find_vendor("anthropic").dialects["anthropic_messages"]
    sent = encode(dialect, Request(model="m", messages=(user("q"), assistant(call)), max_tokens=9))
    (block,) = json.loads(json_text(sent.body))["messages"][1]["content"]
    assert (block["input"], sent.warnings) == ({}, ())


@pytest.mark.parametrize("arguments", ["nul", "[]", "0", '"null"', "{"])
def test_other_arguments_that_are_no_object_are_invalid(arguments: str) -> None:
    call = ToolCall("a", "f", arguments)
    assert call.invalid
    dialect = find_vendor("anthropic").dialects["anthropic_messages"]
    sent = encode(dialect, Request(model="m", messages=(user("q"), assistant(call)), max_tokens=9))
    assert [warning.kind for warning in sent.warnings] == ["invalid"]


def test_the_text_of_a_call_that_takes_no_json_is_never_read_as_none() -> None:
    call = ToolCall("a", "f", "null", kind="custom")
    assert (call.input, call.invalid) == (None, False)
