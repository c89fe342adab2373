"""Wrong tables of items, each with its exact message, at the very place."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.spec_faults import compiled, faults

ROW = "{each: $thoughts, as: thought, emit: {item: {ReasoningItem: {item: $thought, by: thoughts}}}}"
OVERLAY = f"""types:
  Thought: {{properties: {{kind: {{type: string}}, words: {{type: string}}, seal: {{type: string}}, maker: {{type: string}}}}}}
  Chunk: {{properties: {{thoughts: {{type: array, items: {{$ref: Thought}}}}}}}}
  Answer: {{properties: {{thoughts: {{type: array, items: {{$ref: Thought}}}}}}}}
  AskMessage: {{properties: {{thoughts: {{type: array, items: {{$ref: Thought}}}}}}}}
stream: {{emit: {{thoughts: {ROW}}}}}
response: {{emit: {{thoughts: {ROW}}}}}
request:
  messages: {{siblings: {{thoughts: list}}}}
  parts: {{thought: {{part: Reasoning, wire: {{item: thoughts}}, drops: {{cache: None.}}}}}}
"""
"""Lines 5 to 14; the table stands in line 15."""

TABLE = (
    "items: {thoughts: {key: [[kind]], merge: {words: concat}, text: [words], issuer: maker, "
    "issuers: {m-1: m}, signed: {m: [seal]}}}"
)

WRONG = [
    ("key: [[kind]]", "key: [[kind], [idd]]", [
        "15:35: error[unknown-field]: the items have no field 'idd'",
    ]),
    ("key: [[kind]]", "key: []", [
        "15:25: error[wrong-value]: items.thoughts.key must not be empty",
    ]),
    ("key: [[kind]]", "key: [kind]", [
        "15:26: error[wrong-type]: items.thoughts.key.0 must be a list, not a string",
    ]),
    ("key: [[kind]], ", "", [
        "15:9: error[missing-key]: items.thoughts needs the key 'key'",
    ]),
    ("words: concat", "wrods: concat", [
        "15:43: error[unknown-field]: the items have no field 'wrods'; did you mean 'words'?",
    ]),
    ("words: concat", "words: last", [
        "15:50: error[wrong-value]: 'words' is in 'text', so its pieces are joined: concat",
    ]),
    ("words: concat", "words: append", [
        "15:50: error[wrong-value]: items.thoughts.merge.words is 'append', but must be one of 'concat', 'first', 'last'",
    ]),
    ("text: [words]", "text: [word]", [
        "15:66: error[unknown-field]: the items have no field 'word'; did you mean 'words'?",
    ]),
    ("issuer: maker, ", "", [
        "15:83: error[missing-key]: 'issuers' needs 'issuer': the field of an item that says who made it",
    ]),
    ("signed: {m: [seal]}", "signed: {mm: [seal]}", [
        "15:117: error[unknown-name]: 'issuers' names no issuer 'mm'; did you mean 'm'?",
    ]),
    ("signed: {m: [seal]}", "signed: {m: [sael]}", [
        "15:121: error[unknown-field]: the items have no field 'sael'; did you mean 'seal'?",
    ]),
    ("signed: {m: [seal]}", "native: {x: {shown: {words: $text}}}", [
        "15:117: error[unknown-name]: 'issuers' names no issuer 'x'",
    ]),
    ("signed: {m: [seal]}", "native: {m: {shown: {word: $text}}}", [
        "15:129: error[unknown-field]: the items have no field 'word'; did you mean 'words'?",
    ]),
    ("signed: {m: [seal]}", "native: {m: {hidden: {words: $text}}}", [
        "15:121: error[unknown-key]: items.thoughts.native.m has no key 'hidden'",
    ]),
    ("signed: {m: [seal]}", "replaces: thinking", [
        "15:118: error[unknown-name]: 'messages.siblings' has no field 'thinking'",
    ]),
    ("items: {thoughts:", "items: {thougths:", [
        "10:108: error[unknown-name]: there is no table 'thoughts' in 'items'; did you mean 'thougths'?",
        "11:110: error[unknown-name]: there is no table 'thoughts' in 'items'; did you mean 'thougths'?",
        "14:51: error[unknown-name]: there is no table 'thoughts' in 'items'; did you mean 'thougths'?",
    ]),
]  # fmt: skip


def test_the_table_as_it_should_be(tmp_path: Path) -> None:
    output, diagnostics = compiled(tmp_path, OVERLAY + TABLE + "\nmodels: {m*: {verifies: [m]}}\n")
    assert not diagnostics, diagnostics.render()
    assert "fold.reasoning_item(" in output.files["acme/decoder.py"]


@pytest.mark.parametrize(("right", "wrong", "expected"), WRONG)
def test_a_wrong_table(tmp_path: Path, right: str, wrong: str, expected: list[str]) -> None:
    assert right in TABLE
    assert faults(tmp_path, OVERLAY + TABLE.replace(right, wrong)) == expected


def test_a_model_that_verifies_what_nobody_signs(tmp_path: Path) -> None:
    overlay = OVERLAY + TABLE + "\nmodels: {m*: {verifies: [n]}}\n"
    assert faults(tmp_path, overlay) == [
        "16:26: error[unknown-name]: no table of 'items' has an issuer 'n'",
    ]


def test_an_item_is_an_object(tmp_path: Path) -> None:
    overlay = OVERLAY.replace("items: {$ref: Thought}", "items: {type: string}") + TABLE
    found = faults(tmp_path, overlay)
    assert found[:2] == [
        "10:94: error[not-an-object]: an item is an object",
        "11:96: error[not-an-object]: an item is an object",
    ]


def test_items_need_a_list_to_go_back_in(tmp_path: Path) -> None:
    overlay = OVERLAY.replace("siblings: {thoughts: list}", "siblings: {thoughts: text}") + TABLE
    assert faults(tmp_path, overlay) == [
        "14:51: error[missing-key]: items go beside the content: 'messages.siblings' needs thoughts: list",
    ]
