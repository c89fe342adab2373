"""A tool call is told apart by its id, then by its index, then it is the open one."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, strategies as st

from properties.drawing import LAW, Chance, chances, ids, json_objects, names
from properties.protocols import PROTOCOLS, Json
from wireloom.model import ToolCall

CHAT = PROTOCOLS["chat"]

drawn_calls = st.lists(
    st.fixed_dictionaries({"id": ids, "name": names, "arguments": json_objects.map(json.dumps)}),
    min_size=1,
    max_size=4,
    unique_by=lambda call: call["id"],
)


def pieces(call: Json, chance: Chance, first: Json, later: Json) -> list[Json]:
    """The pieces of a call: who it is with the fields of `first`, then its arguments with those of `later`."""
    start = {"type": "function", **first, "function": {"name": call["name"], "arguments": ""}}
    return [start, *({**later, "function": {"arguments": piece}} for piece in chance.cut(call["arguments"]))]


def decoded(deltas: list[Json]) -> tuple[ToolCall, ...]:
    """The tool calls of a stream that brings these pieces."""
    choices: list[Json] = [
        {"index": 0, "delta": {"tool_calls": [delta]}, "finish_reason": None} for delta in deltas
    ]
    choices.append({"index": 0, "delta": {}, "finish_reason": "tool_calls"})
    frames = [{"id": "c1", "model": "m", "choices": [choice]} for choice in choices]
    run = CHAT.run([CHAT.wire(frames)])
    assert run.error is None
    return run.response.tool_calls


def same(calls: tuple[ToolCall, ...], wanted: list[Json]) -> bool:
    """Whether they have the ids, names and arguments that were drawn, in this order."""
    got = [(call.id, call.name, json.loads(call.arguments)) for call in calls]
    return got == [(call["id"], call["name"], json.loads(call["arguments"])) for call in wanted]


@LAW
@given(calls=drawn_calls, chance=chances)
def test_calls_under_one_index_are_told_apart_by_their_ids(calls: list[Json], chance: Chance) -> None:
    threads = [pieces(c, chance, {"index": 0, "id": c["id"]}, {"index": 0, "id": c["id"]}) for c in calls]
    deltas = [thread[0] for thread in threads] + chance.woven([thread[1:] for thread in threads])
    assert same(decoded(deltas), calls)


@LAW
@given(calls=drawn_calls, chance=chances)
def test_the_next_call_may_take_the_index_of_the_one_before(calls: list[Json], chance: Chance) -> None:
    threads = [pieces(c, chance, {"index": 0, "id": c["id"]}, {"index": 0}) for c in calls]
    assert same(decoded([piece for thread in threads for piece in thread]), calls)


@LAW
@given(calls=drawn_calls, chance=chances)
def test_pieces_without_an_id_belong_to_their_index(calls: list[Json], chance: Chance) -> None:
    threads = [pieces(c, chance, {"index": i, "id": c["id"]}, {"index": i}) for i, c in enumerate(calls)]
    deltas = [thread[0] for thread in threads] + chance.woven([thread[1:] for thread in threads])
    assert same(decoded(deltas), calls)


@LAW
@given(calls=drawn_calls, chance=chances)
def test_pieces_without_id_and_index_belong_to_the_open_call(calls: list[Json], chance: Chance) -> None:
    threads = [pieces(c, chance, {"id": c["id"]}, {}) for c in calls]
    assert same(decoded([piece for thread in threads for piece in thread]), calls)


@LAW
@given(calls=drawn_calls, chance=chances)
def test_an_id_alone_is_enough(calls: list[Json], chance: Chance) -> None:
    threads = [pieces(c, chance, {"id": c["id"]}, {"id": c["id"]}) for c in calls]
    deltas = [thread[0] for thread in threads] + chance.woven([thread[1:] for thread in threads])
    assert same(decoded(deltas), calls)


@LAW
@given(calls=drawn_calls, chance=chances)
def test_a_missing_id_is_made_and_the_same_each_time(calls: list[Json], chance: Chance) -> None:
    deltas = [
        piece
        for index, call in enumerate(calls)
        for piece in pieces(call, chance, {"index": index}, {"index": index})
    ]
    made = decoded(deltas)
    assert same(made, [call | {"id": known.id} for call, known in zip(calls, made, strict=True)])
    assert all(call.id for call in made)
    assert max(Counter(call.id for call in made).values()) == 1
    assert decoded(deltas) == made


@pytest.mark.parametrize("empty", [None, ""])
def test_a_first_piece_may_have_an_empty_id_or_none(empty: Any) -> None:
    first = {"index": 0, "id": empty, "type": "function", "function": {"name": "f", "arguments": "{"}}
    (call,) = decoded([first, {"index": 0, "id": "late", "function": {"arguments": "}"}}])
    assert (call.id, call.arguments) == ("late", "{}")
