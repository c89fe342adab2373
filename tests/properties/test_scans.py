"""Texts that hold more than text: the same answer for every cut, and nothing lost."""

from __future__ import annotations

import json
import sys
from itertools import groupby
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, strategies as st

from properties.drawing import LAW, Chance, chances
from support.event_laws import violations
from wireloom.calls import Calls
from wireloom.decode import StreamDecoder, read_whole
from wireloom.errors import StreamIncompleteError, ToolCallError, WireloomError
from wireloom.events import Event
from wireloom.model import CallWarning, Meta, Part, Reasoning, Text, ToolCall
from wireloom.registry import find_vendor
from wireloom.response import Response
from wireloom.vendor import Dialect

OPEN, CLOSE = "<|tool_calls_section_begin|>", "<|tool_calls_section_end|>"
BEGIN, ARGUMENTS, END = "<|tool_call_begin|>", "<|tool_call_argument_begin|>", "<|tool_call_end|>"


def call(id: str, arguments: str = "{}") -> str:
    """A call in the model's own tokens."""
    return f"{BEGIN}{id}{ARGUMENTS}{arguments}{END}"


SECTION = OPEN + call("functions.f:0") + call("functions.g:1", '{"x": "<"}') + CLOSE
HOSTS = ("moonshot", "openrouter", "groq", "together", "fireworks", "vllm", "openai_compatible")
THINKERS = ("groq", "azure", "openrouter", "minimax", "perplexity", "lmstudio", "vllm", "ollama", "llamacpp",
            "together", "fireworks", "cerebras", "openai_compatible")  # fmt: skip

tokens = st.sampled_from(
    ["<think>", "</think>", "<", "<th", "think>", " ", "\n", "a", "b <", OPEN, CLOSE, BEGIN, ARGUMENTS, END, SECTION,
     OPEN + " \n" + call(" functions.h:2 ", " {} ") + CLOSE, "<|tool", "functions.f:0", "|>"]
)  # fmt: skip
drawn = st.lists(tokens, max_size=8).map("".join)


def dialect_of(vendor: str, **flags: Any) -> Dialect:
    """The dialect as a call with these flags meets it."""
    known = find_vendor(vendor)
    settings = {vendor: {"api_key": "k", "base_url": "https://h"}}
    calls = Calls(vendors=settings, flags={vendor: flags} if flags else None)
    dialect = calls.chain(f"{vendor}:m", "hi", {}, stream=True).call.target.dialect
    assert dialect.name == known.default_dialect
    return dialect


def chunk(**delta: Any) -> bytes:
    """A frame of a stream."""
    choice = {"index": 0, "delta": delta, "finish_reason": None}
    return b"data: " + json.dumps({"id": "c", "model": "m", "choices": [choice]}).encode() + b"\n\n"


FINISH = b'data: {"id":"c","model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n'
DONE = b"data: [DONE]\n\n"


class Run:
    """What frames lead to."""

    def __init__(self, dialect: Dialect, frames: list[bytes]) -> None:
        decoder = StreamDecoder(dialect)
        self.events: list[Event] = []
        for frame in frames:
            self.events += decoder.receive(frame)
        self.events += decoder.end()
        self.error: WireloomError | None = decoder.error
        self.response: Response = decoder.response()


def told(response: Response, error: WireloomError | None) -> tuple[Any, ...]:
    """What must not depend on how the text was cut."""
    return (
        response.parts,
        response.warnings,
        response.finish,
        None if error is None else (type(error), str(error)),
    )


def whole(dialect: Dialect, **message: Any) -> tuple[Any, ...]:
    """The same of a whole answer."""
    choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": "stop"}
    body = json.dumps({"id": "c", "model": "m", "choices": [choice]}).encode()
    try:
        return told(read_whole(dialect, body), None)
    except WireloomError as error:
        return told(error.partial or Response(), error)


@LAW
@given(content=drawn, reasoning=drawn, repair=st.booleans(), opened=st.booleans(), chance=chances)
def test_every_cut_is_the_same_answer(
    content: str, reasoning: str, repair: bool, opened: bool, chance: Chance
) -> None:
    flags = {"leaked_calls": "repair" if repair else "error", "think_marks": "opened" if opened else "split"}
    dialect = dialect_of("openai_compatible", **flags)
    frames = [chunk(reasoning=piece) for piece in chance.cut(reasoning)]
    frames += [chunk(content=piece) for piece in chance.cut(content)]
    run = Run(dialect, [*frames, FINISH, DONE])
    assert violations(run.events, run.error) == []
    single = Run(
        dialect, [chunk(reasoning=c) for c in reasoning] + [chunk(content=c) for c in content] + [FINISH]
    )
    assert told(single.response, single.error) == told(run.response, run.error)
    assert whole(dialect, reasoning=reasoning, content=content) == told(run.response, run.error)


@LAW
@given(text=drawn, chance=chances)
def test_of_calls_nothing_is_lost_but_marks(text: str, chance: Chance) -> None:
    """Every character is in a part, or in the warning that keeps its section; a call is read from what a warning keeps."""
    run = Run(dialect_of("moonshot"), [*(chunk(content=piece) for piece in chance.cut(text)), FINISH, DONE])
    kept = [
        w.kept or ""
        for w in run.response.warnings
        if "came as text" in w.message or "did not end" in w.message
    ]
    shown = "".join(part.text for part in run.response.parts if isinstance(part, Text))
    assert len(shown) + sum(map(len, kept)) == len(text)
    for section in kept:
        assert section in text
    assert isinstance(run.error, ToolCallError) == bool(kept)


def thought(text: str) -> list[tuple[str, str]]:
    """The reasoning and the text of an answer, read from the whole of it."""
    found: list[tuple[str, str]] = []
    rest = text
    while rest.lstrip().startswith("<think>"):
        space, _, rest = rest.partition("<think>")
        inner, _, rest = rest.partition("</think>")
        found += [("text", space), ("reasoning", inner)]
    found.append(("text", rest))
    filled = [one for one in found if one[1]]
    groups = groupby(filled, key=lambda one: one[0])
    return [(kind, "".join(piece for _, piece in pieces)) for kind, pieces in groups]


def kinds(parts: tuple[Part, ...]) -> list[tuple[str, str]]:
    texts = [part for part in parts if isinstance(part, Text | Reasoning)]
    return [("text" if isinstance(part, Text) else "reasoning", part.text) for part in texts]


@LAW
@given(text=st.lists(st.sampled_from(["<think>", "</think>", "<", "</", "think>", " ", "\n", "a"])).map("".join),
       vendor=st.sampled_from(THINKERS), chance=chances)  # fmt: skip
def test_think_tags_are_read_at_the_start(text: str, vendor: str, chance: Chance) -> None:
    frames = [chunk(content=piece) for piece in chance.cut(text)]
    run = Run(dialect_of(vendor), [*frames, FINISH, DONE])
    assert run.error is None
    assert kinds(run.response.parts) == thought(text)
    assert run.response.warnings == ()


@pytest.mark.parametrize("vendor", ["openai", "deepseek", "xai", "mistral", "qwen", "zai"])
def test_others_read_the_text_as_it_is(vendor: str) -> None:
    text = f"<think>a</think>{SECTION}"
    run = Run(dialect_of(vendor), [chunk(content=text), FINISH, DONE])
    assert run.response.parts == (Text(text),)


def test_the_flag_of_think_tags() -> None:
    def read(value: str, text: str) -> list[tuple[str, str]]:
        frames = [chunk(content=piece) for piece in text]
        return kinds(Run(dialect_of("vllm", think_marks=value), [*frames, FINISH]).response.parts)

    assert read("split", "a</think>b") == [("text", "a</think>b")]
    assert read("opened", " a</think>b") == [("reasoning", " a"), ("text", "b")]
    assert read("opened", "<think>a</think>b") == [("reasoning", "a"), ("text", "b")]
    assert read("opened", "a</think><think>b") == [("reasoning", "ab")]
    assert read("opened", "<thin") == [("reasoning", "<thin")]
    assert read("keep", "<think>a</think>b") == [("text", "<think>a</think>b")]


@pytest.mark.parametrize("vendor", HOSTS)
@pytest.mark.parametrize("field", ["content", "reasoning"])
def test_leaked_calls_are_an_error_that_keeps_the_answer(vendor: str, field: str) -> None:
    name = "reasoning_content" if field == "reasoning" and vendor in ("moonshot", "fireworks") else field
    usage = b'data: {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}\n\n'
    run = Run(dialect_of(vendor), [*(chunk(**{name: c}) for c in f"A{SECTION}B"), FINISH, usage, DONE])
    error = run.error
    assert isinstance(error, ToolCallError)
    assert (error.category, error.retryable, error.code) == ("tool_call", True, "calls_in_text")
    assert error.message.startswith("tool calls came as text (f, g): <|tool_calls_section_begin|>")
    assert len(error.message) < 300
    assert error.partial is not None
    assert [text for _, text in kinds(error.partial.parts)] == ["AB"]
    assert (error.partial.usage.input, error.partial.usage.output) == (1, 2)
    assert error.partial.warnings == (
        CallWarning("stream", field, "tool calls came as text (f, g)", SECTION),
    )


@pytest.mark.parametrize("vendor", HOSTS)
@pytest.mark.parametrize("field", ["content", "reasoning"])
def test_leaked_calls_can_be_repaired(vendor: str, field: str) -> None:
    name = "reasoning_content" if field == "reasoning" and vendor in ("moonshot", "fireworks") else field
    dialect = dialect_of(vendor, leaked_calls="repair")
    run = Run(dialect, [*(chunk(**{name: c}) for c in f"A{SECTION}"), FINISH, DONE])
    assert run.error is None
    came_in = {vendor: Meta({}, name)}
    assert run.response.parts == (
        Text("A") if field == "content" else Reasoning("A", meta=came_in),
        ToolCall("functions.f:0", "f", "{}"),
        ToolCall("functions.g:1", "g", '{"x": "<"}'),
    )
    assert run.response.finish == "tool_calls"
    why = "tool calls came as text and were read from it: f, g"
    assert run.response.warnings == (CallWarning("stream", field, why, SECTION),)


def test_a_call_that_also_came_as_a_call_keeps_its_id_and_the_other_gets_one() -> None:
    real = {
        "index": 0,
        "id": "functions.f:0",
        "type": "function",
        "function": {"name": "f", "arguments": "{}"},
    }
    dialect = dialect_of("moonshot", leaked_calls="repair")
    frames = [chunk(tool_calls=[real]), chunk(content=OPEN + call("functions.f:0") + CLOSE), FINISH, DONE]
    first, second = Run(dialect, frames).response.tool_calls
    assert (first.id, second.id) == ("functions.f:0", "call_c_1")
    assert (first.arguments, second.arguments) == ("{}", "{}")


BROKEN = {
    "no end": OPEN + BEGIN + "functions.f:0" + ARGUMENTS + "{",
    "no end of the section": OPEN + call("functions.f:0"),
    "only the mark": OPEN,
    "an id of another kind": OPEN + call("f") + CLOSE,
    "no arguments": OPEN + BEGIN + "functions.f:0" + END + CLOSE,
    "words between calls": OPEN + call("functions.f:0") + "and" + call("functions.g:1") + CLOSE,
}


@pytest.mark.parametrize("value", ["error", "repair"])
@pytest.mark.parametrize("section", BROKEN.values(), ids=BROKEN.keys())
def test_broken_sections_are_an_error_in_any_case(value: str, section: str) -> None:
    run = Run(dialect_of("moonshot", leaked_calls=value), [chunk(content=f"A{section}"), FINISH, DONE])
    assert isinstance(run.error, ToolCallError)
    assert run.response.parts == (Text("A"),)
    assert [warning.kept for warning in run.response.warnings] == [section]
    assert violations(run.events, run.error) == []


def test_words_about_the_marks_are_text_and_each_mark_is_told_of_once() -> None:
    text = f"`{OPEN}` and `{BEGIN}` begin, `{OPEN}` again; `{CLOSE}` ends."
    run = Run(dialect_of("openrouter"), [*(chunk(content=c) for c in text), FINISH, DONE])
    assert run.error is None
    assert run.response.parts == (Text(text),)
    assert [warning.kept for warning in run.response.warnings] == [OPEN, BEGIN, CLOSE]


def test_what_was_held_back_comes_before_another_block_and_when_the_stream_breaks() -> None:
    real = {"index": 0, "id": "a", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    dialect = dialect_of("groq")
    run = Run(
        dialect, [chunk(content="a<|tool_"), chunk(tool_calls=[real]), chunk(content="calls"), FINISH, DONE]
    )
    assert run.response.parts == (Text("a<|tool_"), ToolCall("a", "f", "{}"), Text("calls"))
    broken = Run(dialect, [chunk(content="<thi")])
    assert isinstance(broken.error, StreamIncompleteError)
    assert broken.response.parts == (Text("<thi"),)
    in_section = Run(dialect, [chunk(content=f"a{OPEN}{BEGIN}f")])
    assert isinstance(in_section.error, StreamIncompleteError)
    assert [warning.kept for warning in in_section.response.warnings] == [f"{OPEN}{BEGIN}f"]


def calls_made(frames: list[bytes]) -> int:
    """How many functions, of Python and of C, are called to decode the frames."""
    decoder = StreamDecoder(dialect_of("moonshot"))
    made = 0

    def count_calls(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count_calls)
    try:
        for frame in frames:
            decoder.receive(frame)
    finally:
        sys.setprofile(before)
    return made


@pytest.mark.parametrize(
    "text", ["a", "<", "< ", OPEN + BEGIN, "`" + OPEN + "` ", OPEN + call("functions.f:0") + CLOSE]
)
def test_the_work_grows_with_the_text_and_no_faster(text: str) -> None:
    once, twice = (
        calls_made([chunk(content=c) for c in text * (count // len(text))]) for count in (2000, 4000)
    )
    assert once > 2000
    assert twice <= 2.05 * once


def test_a_piece_without_marks_is_one_call_more() -> None:
    frames = [chunk(content="words and more") for _ in range(1000)]
    plain = [chunk(refusal="words and more") for _ in range(1000)]
    assert calls_made(frames) <= calls_made(plain) + 1000 + 20
