"""Reasoning items through the public data types: one history through a router, another model there, and the issuer itself."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from wireloom import Message, Reasoning, Response, user
from wireloom.decode import StreamDecoder, read_whole
from wireloom.encode import Encoded, encode
from wireloom.request import Request
from wireloom_vendors.anthropic import VENDOR as NATIVE
from wireloom_vendors.openrouter import VENDOR as ROUTER

CHAT = ROUTER.dialects["openai_chat"]
MESSAGES = NATIVE.dialects["anthropic_messages"]
CLAUDE = "anthropic-claude-v1"
TEXT: dict[str, Any] = {
    "type": "reasoning.text",
    "text": "Hmm.",
    "signature": "S1",
    "format": CLAUDE,
    "index": 0,
}
SEALED: dict[str, Any] = {
    "type": "reasoning.encrypted",
    "data": "B1",
    "format": CLAUDE,
    "index": 0,
    "id": None,
}


def whole(details: list[Any], *, model: str | None = None, **message: Any) -> Response:
    said = {"role": "assistant", "content": "Hi", "reasoning_details": details, **message}
    body = {"id": "g1", "model": model, "choices": [{"index": 0, "message": said, "finish_reason": "stop"}]}
    return read_whole(CHAT, json.dumps(body).encode(), vendor="openrouter")


def streamed(*deltas: dict[str, Any]) -> StreamDecoder:
    decoder = StreamDecoder(CHAT, vendor="openrouter")
    end: dict[str, Any] = {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    frames: list[dict[str, Any]] = [
        {"id": "g1", "choices": [{"index": 0, "delta": delta}]} for delta in deltas
    ]
    for frame in (*frames, end):
        decoder.receive(b"data: " + json.dumps(frame).encode() + b"\n\n")
    decoder.receive(b"data: [DONE]\n\n")
    assert decoder.error is None
    return decoder


def pieces(*details: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"reasoning_details": [detail]} for detail in details]


def sent(message: Message, model: str) -> Encoded:
    return encode(CHAT, Request(model=model, messages=(user("q"), message)))


def wire(encoded: Encoded) -> Any:
    return json.loads(msgspec.json.encode(encoded.body))["messages"][1]


def test_items_go_back_as_they_came() -> None:
    details = [TEXT, SEALED, {"type": "reasoning.server_tool_call", "tool_name": "t", "new": [1.0]}]
    back = wire(sent(whole(details).message, "anthropic/claude-x"))
    assert json.dumps(back["reasoning_details"]) == json.dumps(details)
    assert "reasoning" not in back


def test_pieces_make_the_same_items_as_a_whole_answer() -> None:
    cut = pieces(
        {**TEXT, "text": "H", "signature": ""}, {"type": "reasoning.text", "text": "mm.", "index": 0}, SEALED
    )
    late = {"type": "reasoning.text", "signature": "S1", "format": CLAUDE, "index": 0}
    decoder = streamed(*cut, {"content": "Hi"}, *pieces(late))
    assert decoder.response().message == whole([TEXT, SEALED]).message


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ({"id": "a", "index": 0}, {"id": "b", "index": 0}, 2),
        ({"id": "a", "index": 0}, {"id": "a", "index": 1}, 1),
        ({"index": 0}, {"index": 1}, 2),
        ({"index": 0}, {"id": "late", "index": 0}, 1),
        ({}, {}, 1),
        ({"index": 0}, {}, 1),
    ],
)
def test_what_tells_items_apart(first: dict[str, Any], second: dict[str, Any], count: int) -> None:
    head = {"type": "reasoning.text", "text": "x"}
    parts = streamed(*pieces({**head, **first}, {**head, **second})).response().message.parts
    assert [part.text for part in parts if isinstance(part, Reasoning)] == ["xx"] * (count == 1) or [
        "x"
    ] * count


def test_items_of_two_kinds_share_an_index() -> None:
    summary = {"type": "reasoning.summary", "summary": "So.", "format": "openai-responses-v1", "index": 0}
    sealed = {
        "type": "reasoning.encrypted",
        "data": "E",
        "format": "openai-responses-v1",
        "id": "rs_1",
        "index": 0,
    }
    message = streamed(*pieces(summary, sealed)).response().message
    assert [type(part).__name__ for part in message.parts] == ["Reasoning", "Reasoning"]
    assert wire(sent(message, "openai/gpt-5.1"))["reasoning_details"] == [summary, sealed]


def test_items_win_over_the_same_text_beside_them() -> None:
    parts = whole([TEXT], reasoning="Hmm.").message.parts
    assert [part.text for part in parts if isinstance(part, Reasoning)] == ["Hmm."]
    parts = whole([], reasoning="Plain.").message.parts
    assert [part.text for part in parts if isinstance(part, Reasoning)] == ["Plain."]
    plain = wire(sent(whole([], reasoning_content="Other.").message, "m"))
    assert (plain["reasoning_content"], plain.get("reasoning_details")) == ("Other.", None)


def test_an_empty_list_goes_back() -> None:
    for message in (
        whole([]).message,
        streamed({"content": "Hi", "reasoning_details": []}).response().message,
    ):
        assert wire(sent(message, "deepseek/v4"))["reasoning_details"] == []


def test_an_item_goes_only_to_who_can_verify_it() -> None:
    encoded = sent(whole([TEXT, SEALED]).message, "moonshotai/kimi-k3")
    assert "S1" not in str(wire(encoded))
    assert "B1" not in str(wire(encoded))
    assert [warning.kept for warning in encoded.warnings] == ["Hmm.", None]
    assert "only anthropic can verify it" in encoded.warnings[0].message


def test_an_item_without_its_signature_is_left_out() -> None:
    encoded = sent(whole([{**TEXT, "signature": None}, SEALED]).message, "anthropic/claude-x")
    assert wire(encoded)["reasoning_details"] == [SEALED]
    assert [warning.message for warning in encoded.warnings] == [
        "without signature or data it would be refused"
    ]


def test_the_issuer_gets_its_own_words() -> None:
    request = Request(model="claude-opus-5", messages=(user("q"), whole([TEXT, SEALED]).message))
    encoded = encode(MESSAGES, request)
    content = json.loads(msgspec.json.encode(encoded.body))["messages"][1]["content"]
    assert content[:2] == [
        {"type": "thinking", "thinking": "Hmm.", "signature": "S1"},
        {"type": "redacted_thinking", "data": "B1"},
    ]
    assert encoded.warnings == ()


def test_the_issuers_words_go_through_the_router() -> None:
    content = [
        {"type": "thinking", "thinking": "Hmm.", "signature": "S1"},
        {"type": "redacted_thinking", "data": "B1"},
        {"type": "text", "text": "Hi"},
    ]
    answer = {
        "id": "m1", "type": "message", "role": "assistant", "model": "c", "content": content,
        "stop_reason": "end_turn", "usage": {"input_tokens": 1, "output_tokens": 1},
    }  # fmt: skip
    message = read_whole(MESSAGES, json.dumps(answer).encode()).message
    encoded = sent(message, "anthropic/claude-x")
    assert wire(encoded)["reasoning_details"] == [
        {"type": "reasoning.text", "text": "Hmm.", "signature": "S1", "format": CLAUDE},
        {"type": "reasoning.encrypted", "data": "B1", "format": CLAUDE},
    ]
    assert encoded.warnings == ()
    foreign = sent(message, "openai/gpt-5.1")
    assert "reasoning_details" not in wire(foreign)
    assert len(foreign.warnings) == 2


def texts(message: Message) -> list[str]:
    return [part.text for part in message.parts if isinstance(part, Reasoning)]


def test_items_may_be_woven() -> None:
    summary = {"type": "reasoning.summary", "index": 0}
    sealed = {"type": "reasoning.encrypted", "data": "E", "index": 0}
    cut = pieces({**summary, "summary": "a"}, sealed, {**summary, "summary": "b"})
    message = streamed(*cut, {"content": "Hi"}, *pieces({**summary, "summary": "c"})).response().message
    assert texts(message) == ["ab", "", "c"]


@pytest.mark.parametrize("piece", [{"index": 0}, {"id": "a"}, {"type": "reasoning.text"}])
def test_a_piece_that_says_less_belongs_to_the_item_it_names(piece: dict[str, Any]) -> None:
    first = {"type": "reasoning.text", "id": "a", "index": 0, "text": "a"}
    message = streamed(*pieces(first, {**piece, "text": "b"}, {**piece, "signature": "S"})).response().message
    assert wire(sent(message, "m"))["reasoning_details"] == [{**first, "text": "ab", "signature": "S"}]


def test_a_text_that_may_be_the_beginning_of_a_mark_is_said_once() -> None:
    head = {"type": "reasoning.text", "index": 0}
    deltas = [
        {"reasoning_details": [{**head, "text": text}], "reasoning": text} for text in ("<", "a <", "<", " b")
    ]
    message = streamed(*deltas, {"content": "Hi"}).response().message
    assert texts(message) == ["<a << b"]
    alias = {"reasoning": "<", "reasoning_content": "<"}
    assert texts(streamed(alias, {"content": "Hi"}).response().message) == ["<"]


def test_only_one_field_shows_its_words() -> None:
    both = {"type": "reasoning.text", "text": "a", "summary": "s"}
    message = whole([both]).message
    assert texts(message) == ["a"]
    assert wire(sent(message, "m"))["reasoning_details"] == [both]


@pytest.mark.parametrize(
    ("made_by", "asked", "goes"),
    [
        ("anthropic/claude-a", "anthropic/claude-b", True),
        ("anthropic/claude-a", "openai/gpt-5.1", False),
        ("maker/m", "maker/m:free", True),
        ("maker/m", "maker/n", False),
        ("maker/m", "anthropic/claude-a", False),
    ],
)
def test_what_is_signed_for_nobody_known_stays_with_models_alike(
    made_by: str, asked: str, goes: bool
) -> None:
    signed = {**TEXT, "format": "unknown"}
    encoded = sent(whole([signed], model=made_by).message, asked)
    assert ("reasoning_details" in wire(encoded)) is goes
    assert [f"{made_by} signed it" in warning.message for warning in encoded.warnings] == [True] * (not goes)


def test_what_nobody_signed_goes_to_every_model() -> None:
    plain = {"type": "reasoning.text", "text": "a", "format": "unknown"}
    encoded = sent(whole([plain], model="maker/m").message, "openai/gpt-5.1")
    assert wire(encoded)["reasoning_details"] == [plain]
    assert encoded.warnings == ()
