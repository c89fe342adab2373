"""The independent reading of the chat completions of many hosts, on small answers after their fact sheets."""

from __future__ import annotations

from typing import Any

import pytest

from corpus import reading_chat
from corpus.chat_answer import thoughts
from corpus.expected import Expected, Reasoning, Redacted, Text, ToolCall, Usage
from corpus.facts import FACTS
from corpus.handmade import frames

CALL: dict[str, Any] = {"index": 0, "id": "c", "type": "function", "function": {"name": "f", "arguments": ""}}


def streamed(vendor: str, *deltas: dict[str, Any], **more: Any) -> Expected:
    """The reading of a stream with these deltas, and these fields in each chunk."""
    chunks = [{"choices": [{"index": 0, "delta": delta}], **more} for delta in deltas]
    return reading_chat.read_stream(frames(*chunks, "[DONE]"), FACTS[vendor])


def whole(vendor: str, message: dict[str, Any], reason: str | None = "stop", **more: Any) -> Expected:
    """The reading of a body with this message."""
    choice = {"index": 0, "message": message, "finish_reason": reason}
    return reading_chat.read_whole({"choices": [choice], **more}, 200, FACTS[vendor])


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("<think>a</think>b", [Reasoning("a"), Text("b")]),
        ("\n <think>a</think>\n\nb", [Text("\n "), Reasoning("a"), Text("\n\nb")]),
        ("<think>a", [Reasoning("a")]),
        ("<think></think>b", [Text("b")]),
        ("Say <think>a</think>", [Text("Say <think>a</think>")]),
        ("a</think>b", [Text("a</think>b")]),
    ],
)
def test_a_text_may_begin_with_reasoning_in_tags(text: str, parts: Any) -> None:
    assert thoughts(text) == parts


def test_tags_count_for_hosts_that_send_them_and_only_in_the_first_text() -> None:
    deltas: list[dict[str, Any]] = [
        {"content": "<th"},
        {"content": "ink>a</think>b"},
        {"tool_calls": [CALL]},
        {"content": "<think>"},
    ]
    got = streamed("groq", *deltas)
    assert got.parts == (Reasoning("a"), Text("b"), ToolCall("c", "f", {}), Text("<think>"))
    assert streamed("openai", *deltas).parts[0] == Text("<think>a</think>b")


@pytest.mark.parametrize(
    ("vendor", "message", "text"),
    [
        ("groq", {"reasoning": "a", "content": "b"}, "a"),
        ("deepseek", {"reasoning_content": "a", "content": "b"}, "a"),
        ("vllm", {"reasoning": None, "reasoning_content": "a", "content": "b"}, "a"),
        ("openrouter", {"reasoning": "a", "reasoning_details": [], "content": "b"}, "a"),
        ("openai", {"reasoning_content": "a", "content": "b"}, None),
    ],
)
def test_reasoning_is_read_where_the_host_has_it(vendor: str, message: Any, text: str | None) -> None:
    parts = (Text("b"),) if text is None else (Reasoning(text), Text("b"))
    assert whole(vendor, message).parts == parts
    assert streamed(vendor, message).parts == parts


def test_content_may_be_a_list_of_chunks() -> None:
    def thinking(*texts: str) -> dict[str, Any]:
        return {"type": "thinking", "thinking": [{"type": "text", "text": text} for text in texts]}

    content = [thinking("a", "b"), {"type": "text", "text": "c"}]
    assert whole("mistral", {"content": content}).parts == (Reasoning("ab"), Text("c"))
    got = streamed("mistral", {"content": [thinking()]}, {"content": [thinking("a")]}, {"content": "c"})
    assert got.parts == (Reasoning("a"), Text("c"))


def test_the_same_piece_of_reasoning_again_is_no_other_piece() -> None:
    deltas = [{"reasoning_content": text} for text in ("a ", "a ", "b ", "a ")]
    assert streamed("xai", *deltas).parts == (Reasoning("a b a "),)
    assert streamed("deepseek", *deltas).parts == (Reasoning("a a b a "),)


def test_details_are_parts_by_their_items() -> None:
    def detail(kind: str, **fields: Any) -> dict[str, Any]:
        return {"reasoning_details": [{"type": f"reasoning.{kind}", "format": "x", "index": 0, **fields}]}

    got = streamed(
        "openrouter",
        detail("text", text="", signature=""),
        {"reasoning": "a", **detail("text", text="a")},
        {"reasoning": "b", **detail("text", text="b"), "content": "c"},
        detail("text", signature="s"),
        detail("encrypted", data="d", id="r"),
        {"content": "e"},
        detail("text", text="f"),
        {"reasoning": "g", "reasoning_details": []},
    )
    assert got.parts == (
        Reasoning("ab", "s"),
        Text("c"),
        Redacted("d"),
        Text("e"),
        Reasoning("f"),
        Reasoning("g"),
    )


def test_details_are_told_apart_by_id_then_by_index() -> None:
    items = [
        {"type": "reasoning.summary", "summary": "a", "id": "r1", "index": 0},
        {"type": "reasoning.summary", "summary": "b", "id": "r2", "index": 0},
        {"type": "reasoning.text", "text": "c", "index": 1},
        {"type": "reasoning.text", "text": "d", "index": 1},
        {"type": "reasoning.text", "text": "e"},
    ]
    got = whole("openrouter", {"reasoning_details": items})
    assert got.parts == (Reasoning("a"), Reasoning("b"), Reasoning("cde"))


@pytest.mark.parametrize(
    ("vendor", "usage", "want"),
    [
        ("deepseek", {"prompt_tokens": 9, "prompt_cache_hit_tokens": 4}, Usage(input=9, cache_read=4)),
        ("moonshot", {"prompt_tokens": 9, "cached_tokens": 4}, Usage(input=9, cache_read=4)),
        ("openrouter", {"completion_tokens": 9, "cost": 0.5}, Usage(output=9, cost=0.5)),
        ("xai", {"completion_tokens": 9, "cost_in_usd_ticks": 5 * 10**9}, Usage(output=9, cost=0.5)),
        ("perplexity", {"reasoning_tokens": 9, "cost": {"total_cost": 0.5}}, Usage(reasoning=9, cost=0.5)),
    ],
)
def test_usage_is_read_by_the_facts_of_the_vendor(vendor: str, usage: Any, want: Usage) -> None:
    assert whole(vendor, {"content": "a"}, usage=usage).usage == want
    assert streamed(vendor, {"content": "a"}, usage=usage).usage == want


def test_sources_are_read_once_from_the_first_field_that_has_any() -> None:
    pages: dict[str, Any] = {
        "search_results": [{"url": "u1"}, {"url": "u2"}],
        "citations": ["u1", "u2", "u3"],
    }
    assert whole("perplexity", {"content": "a"}, **pages).sources == ("u1", "u2")
    assert streamed("perplexity", {"content": "a"}, {"content": "b"}, **pages).sources == ("u1", "u2")
    assert whole("xai", {"content": "a"}, citations=["u1"]).sources == ("u1",)
    assert whole("openai", {"content": "a"}, citations=["u1"]).sources == ()


def test_who_served_and_how_it_ended() -> None:
    assert whole("openrouter", {"content": "a"}, provider="p").served_by == "p"
    assert whole("together", {"content": "a"}, "eos").finish == "stop"
    assert whole("together", {"tool_calls": [CALL]}, None).finish == "tool_calls"
    assert whole("together", {"content": "a"}, None).finish == "other"


def test_an_error_in_a_choice_leaves_what_stands_beside_it() -> None:
    error = {"code": 502, "message": "No", "metadata": {"raw": {"retryable": True}}}
    body = {"id": "g", "choices": [{"index": 0, "message": {"content": "a"}, "error": error}]}
    got = reading_chat.read_whole(body, 200, FACTS["openrouter"])
    assert (got.id, got.parts, got.complete) == ("g", (Text("a"),), False)
    assert got.error is not None
    assert (got.error["code"], got.error["message"]) == ("502", "No")
    chunk = {"choices": [{"index": 0, "delta": {"content": "a"}}]}
    failed = {"choices": [{"index": 0, "delta": {}, "error": error}]}
    stream = reading_chat.read_stream(frames(chunk, failed), FACTS["openrouter"])
    assert (stream.parts, stream.error) == (got.parts, got.error)


@pytest.mark.parametrize(
    ("body", "facts"),
    [
        ({"error": {"code": 400, "metadata": {"raw": "Words."}}}, (None, "400")),
        (
            {"error": {"code": 400, "metadata": {"raw": '{"error": {"type": "t", "code": null}}'}}},
            ("t", "400"),
        ),
        ({"error": {"code": 400, "metadata": {"raw": '{"code": "c", "error": "w"}'}}}, (None, "c")),
        ({"error": {"code": 400, "metadata": {"error_type": "t"}, "type": "other"}}, ("t", "400")),
        ({"error": {"code": 502, "message": 'Words: {"error": {"type": "t", "code": 400}}'}}, ("t", "400")),
        ({"error": {"code": 502, "message": "Words: f{a}"}}, (None, "502")),
        ({"code": "c", "error": "words"}, (None, "c")),
        ({"detail": "words"}, (None, None)),
    ],
)
def test_an_error_is_what_the_host_behind_says(body: Any, facts: Any) -> None:
    error = reading_chat.read_whole(body, 400, FACTS["openrouter"]).error
    assert error is not None
    assert (error["type"], error["code"]) == facts


def test_a_body_without_choices_is_no_answer() -> None:
    assert reading_chat.read_whole({"status": True, "data": {"choices": []}}).unreadable
