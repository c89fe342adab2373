"""Comparing readings, accounting for leaves, and the table of a run."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from corpus import reading_chat, reading_messages
from corpus.expected import Expected, Text, ToolCall, Usage, differences, same_json
from corpus.handmade import record
from corpus.leaves import Ledger, below, holds, leaves, pattern
from corpus.records import exchanges
from corpus.table import Difference, Results

ANSWER = Expected(parts=(Text("a"), ToolCall(None, "f", {"n": 1})), finish="stop", usage=Usage(1, 2))


def test_equal_answers_have_no_differences() -> None:
    made = replace(ANSWER, parts=(Text("a"), ToolCall("made", "f", {"n": 1})))
    assert differences(ANSWER, made) == []
    unordered = replace(ANSWER, ordered=False)
    assert differences(unordered, replace(made, parts=made.parts[::-1])) == []
    cut = replace(ANSWER, parts=(), complete=False, finish=None)
    assert differences(cut, replace(cut, finish="stop")) == []


@pytest.mark.parametrize(
    ("parts", "line"),
    [
        ((Text("a"),), "parts: expected [Text, ToolCall], got [Text]"),
        ((ToolCall("made", "f", {"n": 1}), Text("a")), "parts[0]: expected Text("),
        ((Text("a", 1), ToolCall("made", "f", {"n": 1})), "parts[0]: expected Text("),
        ((Text("a"), ToolCall(None, "f", {"n": 1})), "parts[1]: expected ToolCall("),
        ((Text("a"), ToolCall("made", "f", {"n": True})), "parts[1]: expected ToolCall("),
        ((Text("a"), ToolCall("made", "f", {"n": 1}, invalid=True)), "parts[1]: expected ToolCall("),
    ],
)
def test_other_parts_are_differences(parts: Any, line: str) -> None:
    found = differences(ANSWER, replace(ANSWER, parts=parts))
    assert len([found_line for found_line in found if found_line.startswith(line)]) == 1


def test_other_facts_are_differences() -> None:
    failed = {"status": 429, "type": "t", "code": None, "message": "a"}
    got = replace(
        ANSWER, id="id", model="m", finish="length", raw_finish="max", usage=Usage(1, None), error=failed
    )
    names = [line.partition(":")[0] for line in differences(ANSWER, got)]
    assert names == ["id", "model", "usage", "finish", "raw_finish", "error", "parts[1]"]
    other_status = {**failed, "status": 500, "message": "b"}
    empty = Expected(error=failed)
    assert [d.partition(":")[0] for d in differences(empty, Expected(error=other_status))] == ["error"]
    assert differences(Expected(error={**failed, "status": None}), Expected(error=other_status)) == []


def test_every_leaf_has_its_path() -> None:
    value = {"a": [{"b": None}, {}], "c": "", "d": []}
    assert list(leaves(value)) == [
        (("a", 0, "b"), None),
        (("a", 1), {}),
        (("c",), ""),
        (("d",), []),
    ]
    assert [pattern(path) for path, _ in leaves(value)] == ["a[].b", "a[]", "c", "d"]
    assert list(leaves(3)) == [((), 3)]


def test_the_ledger_books_each_leaf_once_and_finds_the_lost_ones() -> None:
    raw = {"text": "x", "id": "1", "new": {"a": 1, "b": [2]}, "flag": True, "gone": [{"k": 0}]}
    ledger = Ledger()
    ledger.book(
        raw,
        mapped=lambda path, _: path == ("text",),
        typed=holds({"text": "x", "id": "1", "flag": 1}),
        extra=below([("new",)]),
    )
    assert (ledger.mapped, ledger.typed, ledger.total) == (1, 1, 6)
    assert ledger.extra == {"new.a": 1, "new.b[]": 1}
    assert ledger.lost == {"flag": 1, "gone[].k": 1}
    assert ledger.share(ledger.mapped) == pytest.approx(1 / 6)


def test_the_table_has_a_row_for_each_source_and_their_sum() -> None:
    results = Results()
    body = '{"type":"message_start","message":{"id":"a"}}'
    for text in (body, body + '\n{"type":"message_stop"}', body + '\n{"type":"error","error":{}}'):
        (exchange,) = exchanges(record("anthropic.messages", "chunks-json", text))
        row = results.count(exchange, reading_messages.read(exchange))
        row.count_differences([])
        row.count_differences(
            [Difference("f", "own:1", False, "a"), Difference("f", "own:1", False, "b", True)]
        )
        row.ledger.mapped += 1
    (whole,) = exchanges(record("openai.chat.completions", "json", '{"error":{}}', 500))
    results.count(whole, reading_chat.read(whole)).elided += 1
    row = results.rows["openai.chat.completions", "own"]
    row.count_differences([Difference("f", "own:1", False, "a", True)])
    row.count_differences([Difference("f", "own:1", True, "a")])
    total = results.total()
    assert (total.whole, total.streamed, total.fragments, total.failures) == (1, 3, 1, 2)
    assert (total.different, total.expected, total.authored) == (3, 1, 1)
    assert (total.elided, total.ledger.total) == (1, 3)
    assert results.table().row_count == 3
    assert len(results.table().columns) == len(total.cells())


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"a": 1, "b": [2]}, {"b": [2.0], "a": 1.0}, True),
        (1, True, False),
        ([0], [False], False),
        ([1], [1, 1], False),
        ({"a": None}, {}, False),
        ([], {}, False),
        ("1", 1, False),
    ],
)
def test_json_values_are_compared_as_json_has_them(one: Any, other: Any, same: bool) -> None:
    assert same_json(one, other) is same
    assert same_json(other, one) is same
