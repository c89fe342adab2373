"""The independent reading, on small answers written by hand after the vendors' fact sheets."""

from __future__ import annotations

from typing import Any

import pytest

from corpus import reading_chat, reading_messages, reading_models
from corpus.expected import (
    Audio,
    Expected,
    Opaque,
    Reasoning,
    Redacted,
    Refusal,
    Text,
    ToolCall,
    Usage,
)
from corpus.handmade import frames

# ---------------------------------------------------------------- messages


def start(**extra: Any) -> dict[str, Any]:
    usage = {"input_tokens": 10, "cache_creation_input_tokens": 3, "output_tokens": 1}
    message = {"id": "msg_a", "model": "m", "content": [], "stop_reason": None, "usage": usage, **extra}
    return {"type": "message_start", "message": message}


def block(index: int, **content: Any) -> dict[str, Any]:
    return {"type": "content_block_start", "index": index, "content_block": content}


def delta(index: int, kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, **fields}}


def message_delta(reason: str | None, **usage: Any) -> dict[str, Any]:
    return {"type": "message_delta", "delta": {"stop_reason": reason}, "usage": usage}


STOP = {"type": "message_stop"}


def test_a_message_stream_gives_its_blocks_in_order() -> None:
    got = reading_messages.read_stream(
        frames(
            start(),
            block(0, type="thinking", thinking="", signature=""),
            {"type": "ping"},
            delta(0, "thinking_delta", thinking="Let me "),
            delta(0, "thinking_delta", thinking="see."),
            delta(0, "signature_delta", signature="c2ln"),
            block(1, type="redacted_thinking", data="cmVk"),
            block(2, type="text", text="", citations=[]),
            delta(2, "text_delta", text="Grüße"),
            delta(2, "citations_delta", citation={"type": "char_location"}),
            block(3, type="tool_use", id="toolu_1", name="add", input={}),
            delta(3, "input_json_delta", partial_json=""),
            delta(3, "input_json_delta", partial_json='{"a": [1'),
            delta(3, "input_json_delta", partial_json=", 2.5]}"),
            {"type": "content_block_stop", "index": 3},
            message_delta(
                "tool_use",
                input_tokens=None,
                output_tokens=9,
                cache_read_input_tokens=4,
                output_tokens_details={"thinking_tokens": 5},
            ),
            {"type": "brand_new"},
            STOP,
        )
    )
    assert got == Expected(
        parts=(
            Reasoning("Let me see.", "c2ln"),
            Redacted("cmVk"),
            Text("Grüße", 1),
            ToolCall("toolu_1", "add", {"a": [1, 2.5]}),
        ),
        id="msg_a",
        model="m",
        finish="tool_calls",
        raw_finish="tool_use",
        usage=Usage(input=17, output=9, cache_read=4, cache_write=3, reasoning=5),
    )


@pytest.mark.parametrize(
    ("given", "pieces", "want", "invalid"),
    [
        ({}, [], {}, False),
        ({}, ["", ""], {}, False),
        ({"x": 1}, [], {"x": 1}, False),
        ({"x": 1}, [""], {"x": 1}, False),
        ({"x": 1}, ['{"y":2}'], {"y": 2}, False),
        ({}, ['{"y":'], '{"y":', True),
        ({}, ['{"y":NaN}'], '{"y":NaN}', True),
    ],
)
def test_input_at_the_start_counts_only_without_pieces(
    given: Any, pieces: Any, want: Any, invalid: bool
) -> None:
    got = reading_messages.read_stream(
        frames(
            start(),
            block(0, type="tool_use", id="t", name="n", input=given),
            *(delta(0, "input_json_delta", partial_json=piece) for piece in pieces),
            message_delta("max_tokens", output_tokens=2),
            STOP,
        )
    )
    assert got.parts == (ToolCall("t", "n", want, invalid),)
    assert got.finish == "length"


def test_message_start_may_hold_the_whole_answer() -> None:
    content = [{"type": "tool_use", "id": "t", "name": "n", "input": {"a": 1}}]
    got = reading_messages.read_stream(frames(start(content=content, stop_reason="tool_use"), STOP))
    assert (got.parts, got.finish, got.complete) == ((ToolCall("t", "n", {"a": 1}),), "tool_calls", True)


def test_blocks_with_nothing_in_them_are_not_made() -> None:
    got = reading_messages.read_stream(
        frames(
            start(),
            block(0, type="text", text=""),
            block(1, type="thinking", thinking="", signature=""),
            block(2, type="thinking", thinking="", signature=""),
            delta(2, "signature_delta", signature="c2ln"),
            message_delta("refusal", output_tokens=0),
            STOP,
        )
    )
    assert got.parts == (Reasoning("", "c2ln"),)
    assert got.finish == "refusal"
    whole = {"content": [{"type": "text", "text": ""}], "stop_reason": "refusal"}
    assert reading_messages.read_whole(whole).parts == ()


def test_blocks_without_a_common_part_are_opaque_and_whole() -> None:
    got = reading_messages.read_stream(
        frames(
            start(),
            block(0, type="server_tool_use", id="s", name="web_search", input={}),
            delta(0, "input_json_delta", partial_json='{"query":"x"}'),
            block(1, type="compaction", content=None),
            delta(1, "compaction_delta", content="short", encrypted_content="ZW5j"),
            message_delta("end_turn", output_tokens=1),
            STOP,
        )
    )
    search = {"type": "server_tool_use", "id": "s", "name": "web_search", "input": {"query": "x"}}
    compaction = {"type": "compaction", "content": "short", "encrypted_content": "ZW5j"}
    assert got.parts == (Opaque("server_tool_use", search), Opaque("compaction", compaction))
    assert got.finish == "stop"


def test_a_cut_message_stream_is_a_partial_answer_without_a_finish() -> None:
    cut = reading_messages.read_stream(
        frames(
            start(),
            block(0, type="text", text=""),
            delta(0, "text_delta", text="Hal"),
            message_delta("end_turn"),
        )
    )
    assert cut == Expected(
        parts=(Text("Hal"),),
        id="msg_a",
        model="m",
        usage=Usage(input=13, output=1, cache_write=3),
        complete=False,
    )
    orphan = reading_messages.read_stream(frames(delta(4, "thinking_delta", thinking="hm")))
    assert orphan.parts == (Reasoning("hm"),)


def test_errors_of_messages_in_a_stream_and_instead_of_an_answer() -> None:
    body = {
        "type": "error",
        "error": {"type": "overloaded_error", "message": "Overloaded", "details": {"error_code": "busy"}},
        "request_id": "req_1",
    }
    want = {
        "status": None,
        "type": "overloaded_error",
        "code": "busy",
        "param": None,
        "message": "Overloaded",
        "request_id": "req_1",
    }
    streamed = reading_messages.read_stream(
        frames(start(), block(0, type="text", text="A"), body, delta(0, "text_delta", text="B"), STOP)
    )
    assert (streamed.parts, streamed.complete, streamed.finish) == ((Text("A"),), False, None)
    assert streamed.error == want
    assert reading_messages.read_whole(body, 529).error == {**want, "status": 529}


@pytest.mark.parametrize(
    ("reason", "tool", "finish"),
    [
        ("end_turn", False, "stop"),
        ("end_turn", True, "tool_calls"),
        ("stop_sequence", True, "tool_calls"),
        ("max_tokens", True, "length"),
        ("model_context_window_exceeded", False, "length"),
        ("pause_turn", False, "pause"),
        ("never_heard_of", True, "other"),
        (None, False, "other"),
    ],
)
def test_finish_of_a_whole_message(reason: str | None, tool: bool, finish: str) -> None:
    content = [{"type": "tool_use", "id": "t", "name": "n", "input": {}}] if tool else []
    got = reading_messages.read_whole({"content": content, "stop_reason": reason})
    assert (got.finish, got.raw_finish, got.usage) == (finish, reason, None)


# ---------------------------------------------------------------- chat


def chunk(delta: Any = None, reason: str | None = None, index: int = 0, **extra: Any) -> dict[str, Any]:
    choice = {"index": index, "delta": delta, "finish_reason": reason}
    return {"id": "c1", "model": "m", "choices": [choice], "usage": None, **extra}


def calls(*entries: Any) -> dict[str, Any]:
    return {"tool_calls": list(entries)}


USAGE = {
    "prompt_tokens": 12,
    "completion_tokens": 7,
    "total_tokens": 19,
    "prompt_tokens_details": {"cached_tokens": 8},
    "completion_tokens_details": {"reasoning_tokens": 5},
}


def test_a_chat_stream_gives_choice_0_in_order_of_arrival() -> None:
    got = reading_chat.read_stream(
        frames(
            {"id": "", "model": "", "choices": []},
            chunk({"role": "assistant", "content": "", "refusal": None}),
            chunk({"content": "one"}),
            chunk({"content": "other"}, index=1),
            chunk(
                calls({"index": 0, "id": "a", "type": "function", "function": {"name": "f", "arguments": ""}})
            ),
            chunk(calls({"index": 0, "id": "b", "function": {"name": "g", "arguments": '{"k":'}})),
            chunk(calls({"index": 0, "id": "b", "function": {"name": "g", "arguments": "1}"}})),
            chunk({"content": "two"}),
            chunk(None, "stop"),
            chunk({}, "length", index=1),
            {"id": "c1", "choices": [], "usage": USAGE},
            "[DONE]",
        )
    )
    assert got == Expected(
        parts=(Text("one"), ToolCall("a", "f", {}), ToolCall("b", "g", {"k": 1}), Text("two")),
        id="c1",
        model="m",
        finish="tool_calls",
        raw_finish="stop",
        usage=Usage(input=12, output=7, cache_read=8, reasoning=5),
    )


def test_pieces_of_a_call_are_told_by_id_then_index_then_the_last() -> None:
    got = reading_chat.read_stream(
        frames(
            chunk(calls({"index": 0, "id": "a", "function": {"name": "f", "arguments": "["}})),
            chunk(calls({"index": 1, "id": "b", "function": {"name": "g", "arguments": "{"}})),
            chunk(calls({"index": 0, "function": {"arguments": "1]"}})),
            chunk(calls({"function": {"arguments": "}"}})),
            chunk(calls({"function": {"name": "h", "arguments": "{"}})),
            chunk({}, "length"),
        )
    )
    assert got.parts == (
        ToolCall("a", "f", [1]),
        ToolCall("b", "g", {}),
        ToolCall(None, "h", "{", invalid=True),
    )
    assert (got.complete, got.finish) == (True, "length")


def test_a_whole_chat_answer() -> None:
    message = {
        "role": "assistant",
        "content": "See there.",
        "refusal": None,
        "annotations": [{"type": "url_citation", "url_citation": {}}, {"type": "other"}],
        "tool_calls": [
            {"id": "a", "type": "function", "function": {"name": "f", "arguments": '{"x":tru'}},
            {"id": "b", "type": "custom", "custom": {"name": "g", "input": "4 + 4"}},
        ],
        "function_call": {"name": "h", "arguments": "{}"},
        "reasoning_content": "of other vendors",
    }
    choices = [
        {"index": 1, "message": {"content": "no"}, "finish_reason": "length"},
        {"index": 0, "message": message, "finish_reason": "tool_calls"},
    ]
    got = reading_chat.read_whole({"id": "c", "model": "m", "choices": choices, "usage": USAGE})
    assert got.parts == (
        Text("See there.", 1),
        ToolCall("a", "f", '{"x":tru', invalid=True),
        ToolCall("b", "g", "4 + 4", free_text=True),
        ToolCall(None, "h", {}),
    )
    assert (got.finish, got.raw_finish, got.ordered) == ("tool_calls", "tool_calls", False)
    assert got.usage == Usage(input=12, output=7, cache_read=8, reasoning=5)


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ({"content": "", "refusal": ""}, ()),
        ({"content": None, "refusal": "No."}, (Refusal("No."),)),
        (
            {"content": None, "audio": {"id": "x", "data": "QQ==", "transcript": "Ah"}},
            (Audio("QQ==", "Ah"),),
        ),
    ],
)
def test_parts_of_a_whole_chat_message(message: Any, parts: Any) -> None:
    body = {"choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
    got = reading_chat.read_whole(body)
    assert (got.parts, got.finish, got.usage) == (parts, "stop", None)


def test_deprecated_function_call_and_audio_are_folded() -> None:
    got = reading_chat.read_stream(
        frames(
            chunk({"audio": {"id": "x", "transcript": "A"}}),
            chunk({"audio": {"data": "QQ"}}),
            chunk({"audio": {"data": "==", "transcript": "h"}}),
            chunk({"function_call": {"name": "f", "arguments": ""}}),
            chunk({"function_call": {"arguments": '{"a":0}'}}),
            chunk({}, "function_call"),
        )
    )
    assert got.parts == (Audio("QQ==", "Ah"), ToolCall(None, "f", {"a": 0}))
    assert (got.finish, got.raw_finish) == ("tool_calls", "function_call")


@pytest.mark.parametrize(
    ("tail", "complete", "finish"),
    [
        ([], False, None),
        (["[DONE]"], True, "other"),
        ([chunk({}, "stop")], False, None),
        ([chunk({}, "stop"), chunk({}, "stop", index=1)], True, "stop"),
        ([chunk({}, ""), chunk({}, "", index=1)], False, None),
    ],
)
def test_a_chat_stream_ends_with_a_reason_for_every_choice_or_done(
    tail: Any, complete: bool, finish: Any
) -> None:
    got = reading_chat.read_stream(frames(chunk({"content": "x"}), chunk({"content": "y"}, index=1), *tail))
    assert (got.parts, got.complete, got.finish) == ((Text("x"),), complete, finish)


def test_errors_of_chat_in_a_stream_and_instead_of_an_answer() -> None:
    body = {"error": {"message": "No", "type": "server_error", "param": None, "code": 503}}
    want = {
        "status": None,
        "type": "server_error",
        "code": "503",
        "param": None,
        "message": "No",
        "request_id": None,
    }
    streamed = reading_chat.read_stream(frames(chunk({"content": "x"}, "stop"), body))
    assert (streamed.parts, streamed.complete, streamed.error) == ((Text("x"),), False, want)
    assert reading_chat.read_whole(body).error == want
    assert reading_models.read_whole(body, 401).error == {**want, "status": 401}


def test_models() -> None:
    page = {"data": [{"id": "a"}, {"id": "b"}], "has_more": True}
    assert reading_models.read_whole(page).ids == ("a", "b")
    assert reading_models.read_whole(page).more
    assert reading_models.read_whole({"id": "a", "object": "model"}).ids == ("a",)
