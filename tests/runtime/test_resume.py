"""Streams that break off and go on, with both clients over real HTTP, at vendors that can go on and at such that cannot."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

import msgspec
import pytest

from support.both import KEY, Caller, each
from support.broken import chat, messages
from support.clocks import FakeClock
from support.event_laws import violations
from support.loopback import Cut, Reply, Seen, json_reply, serving, sse_reply
from wireloom import (
    APIConnectionError,
    BlockEnd,
    OverloadedError,
    ResponseInfo,
    StreamDecodeError,
    StreamIncompleteError,
    TextDelta,
    UsageUpdate,
    WireloomError,
    assistant,
    user,
)
from wireloom.registry import find_vendor
from wireloom.response import Response

CHAT, CLAUDE, PREFIXED = "moonshot:moonshot-v1-8k", "anthropic:claude-sonnet-4-5", "mistral:small"
MODELS = [CHAT, CLAUDE, PREFIXED]
FIELDS = {CHAT: {"partial": True}, CLAUDE: {}, PREFIXED: {"prefix": True}}
BUSY = {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}

both = pytest.mark.parametrize("kind", ["sync", "async"])


@dataclass
class Outcome:
    events: list[Any]
    response: Response
    error: Any
    seen: list[Seen]

    @property
    def text(self) -> str:
        return "".join(event.text for event in self.events if isinstance(event, TextDelta))

    @property
    def outcomes(self) -> list[tuple[str, bool]]:
        attempts = (self.error or self.response).attempts
        return [(attempt.outcome, attempt.resumed) for attempt in attempts]


def reply(model: str, *texts: str, id: str = "a1", cut: bool = False, **headers: str) -> Reply:
    """An answer in pieces, in the words of the model's vendor; with `cut` the connection breaks behind them."""
    if model.startswith("anthropic"):
        frames = messages(list(texts), id=id, end=None if cut else "end_turn")
    else:
        frames = chat(*texts, id=id, end=None if cut else "stop")
    return sse_reply(*frames, steps=(Cut(),) if cut else (), **headers)


async def run(
    kind: str, model: str, *replies: Reply, said: Any = "hi", own: Any = None, **arguments: Any
) -> Outcome:
    """What a stream of the model is with these replies; resumed unless `arguments` say otherwise."""
    vendor = model.partition(":")[0]
    settings = {name: arguments.pop(name) for name in ("max_retries", "strict") if name in arguments}
    events: list[Any] = []
    raised: Any = None
    with serving(*replies) as server:
        vendors = {vendor: {"base_url": server.url, "api_key": KEY, **(own(server.url) if own else {})}}
        client = Caller(kind, vendors=vendors, model=model, clock=FakeClock(), **settings)
        stream: Any = None
        try:
            async with client.stream(said, **{"resume": True, **arguments}) as stream:
                async for event in each(stream):
                    events.append(event)
        except WireloomError as error:
            raised = error
        await client.close()
    assert violations(events, raised) == []
    return Outcome(events, stream.response, raised, server.seen)


@both
@pytest.mark.parametrize("model", MODELS)
async def test_a_stream_goes_on(kind: str, model: str) -> None:
    made = await run(
        kind,
        model,
        reply(model, "One, ", "two", cut=True),
        reply(model, ", three", id="a2", x_request_id="q2"),
    )
    assert made.error is None
    assert (made.text, made.response.text) == ("One, two, three", "One, two, three")
    assert len(made.response.parts) == 1
    ends = [event for event in made.events if isinstance(event, BlockEnd)]
    assert [(end.index, end.part, end.complete) for end in ends] == [(0, made.response.parts[0], True)]
    assert [event.id for event in made.events if isinstance(event, ResponseInfo)] == ["a1", "a2"]
    assert (made.response.id, made.response.finish, made.response.target) == ("a2", "stop", model)
    assert made.outcomes == [("connection", False), ("ok", True)]
    (warning,) = made.response.warnings
    assert (warning.kind, warning.field) == ("resumed", "stream")
    assert warning.message.startswith(
        "the stream broke after 8 characters (connection) and was resumed from there;"
    )
    first, second = (seen.json for seen in made.seen)
    *before, last = second["messages"]
    assert before == first["messages"]
    content = last.pop("content")
    assert content in ("One, two", [{"type": "text", "text": "One, two"}])
    assert last == {"role": "assistant", **FIELDS[model]}
    assert {**first, "messages": None} == {**second, "messages": None}


@both
@pytest.mark.parametrize("model", MODELS)
async def test_it_goes_on_more_than_once(kind: str, model: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "wireloom")
    made = await run(
        kind, model, reply(model, "One", cut=True), reply(model, ", two", cut=True), reply(model, ", three")
    )
    assert (made.error, made.text, made.response.text) == (None, "One, two, three", "One, two, three")
    assert made.outcomes == [("connection", False), ("connection", True), ("ok", True)]
    assert [warning.kind for warning in made.response.warnings] == ["resumed", "resumed"]
    texts = [seen.json["messages"][-1]["content"] for seen in made.seen]
    assert texts[2] in ("One, two", [{"type": "text", "text": "One, two"}])
    assert caplog.text.count("it is to be resumed") == 2
    assert "One" not in caplog.text


@both
@pytest.mark.parametrize("model", MODELS)
async def test_never_unless_it_is_asked_for(kind: str, model: str) -> None:
    made = await run(kind, model, reply(model, "One", cut=True), reply(model, ", two"), resume=False)
    assert isinstance(made.error, APIConnectionError)
    assert (made.error.partial.text, made.error.retry_stopped) == ("One", "already_delivered")
    assert len(made.seen) == 1


@both
async def test_a_client_may_ask_for_all_its_streams(kind: str) -> None:
    with serving(reply(CHAT, "One", cut=True), reply(CHAT, ", two"), reply(CHAT, "One", cut=True)) as server:
        vendors = {"moonshot": {"base_url": server.url, "api_key": KEY}}
        client = Caller(kind, vendors=vendors, model=CHAT, clock=FakeClock(), resume=True)
        _, response = await client.events()
        _, error = await client.failed_events(resume=False)
        await client.close()
    assert response.text == "One, two"
    assert isinstance(error, APIConnectionError)


@both
@pytest.mark.parametrize("model", MODELS)
async def test_retries_are_spent_and_then_it_is_the_error_that_broke_it(kind: str, model: str) -> None:
    lost = Reply(head=False, steps=(Cut(),))
    made = await run(kind, model, reply(model, "One", cut=True), lost, lost)
    assert (type(made.error), made.error.retry_stopped) == (APIConnectionError, "out_of_attempts")
    assert made.outcomes == [("connection", False), ("connection", True), ("connection", True)]
    assert (made.error.partial.text, made.response.text, made.text) == ("One", "One", "One")
    ends = [event for event in made.events if isinstance(event, BlockEnd)]
    assert [(end.index, end.complete) for end in ends] == [(0, False)]
    none = await run(kind, model, reply(model, "One", cut=True), max_retries=0)
    assert (none.outcomes, len(none.seen)) == ([("connection", False)], 1)


@both
@pytest.mark.parametrize("model", MODELS)
async def test_a_vendor_that_refuses(kind: str, model: str) -> None:
    """The caller gets the error that broke the stream; that of the request for the rest is among the attempts."""
    refusal = json_reply({"error": {"message": "no prefill here", "type": "invalid_request_error"}}, 400)
    made = await run(kind, model, reply(model, "One", cut=True), refusal)
    assert isinstance(made.error, APIConnectionError)
    assert made.outcomes == [("connection", False), ("invalid_request", True)]
    assert made.error.attempts[1].message == "no prefill here"
    assert (made.error.retry_stopped, made.error.partial.text) == ("not_retryable", "One")


@both
@pytest.mark.parametrize(
    ("broken", "category"),
    [
        (sse_reply(*messages(["One"], end=None)), "stream_incomplete"),
        (sse_reply(*messages(["One"], end=None), BUSY), "overloaded"),
        (sse_reply(*messages(["One"], end=None), steps=(Cut(),)), "connection"),
    ],
)
async def test_what_is_gone_on_after(kind: str, broken: Reply, category: str) -> None:
    made = await run(kind, CLAUDE, broken, reply(CLAUDE, ", two"))
    assert (made.text, made.outcomes) == ("One, two", [(category, False), ("ok", True)])


@both
@pytest.mark.parametrize(
    ("tail", "error_type"),
    [
        (b"data: {broken\n\n", StreamDecodeError),
        ({"type": "error", "error": {"type": "not_found_error"}}, WireloomError),
    ],
)
async def test_what_no_other_attempt_would_mend(kind: str, tail: Any, error_type: type[Exception]) -> None:
    made = await run(kind, CLAUDE, sse_reply(*messages(["One"], end=None), tail))
    assert isinstance(made.error, error_type)
    assert (made.error.partial.text, len(made.seen)) == ("One", 1)


@both
async def test_white_space_that_could_not_be_sent(kind: str) -> None:
    made = await run(kind, CLAUDE, reply(CLAUDE, "One,", " \n", cut=True), reply(CLAUDE, " ", "\ntwo"))
    assert made.seen[1].json["messages"][-1]["content"] == [{"type": "text", "text": "One,"}]
    assert made.text == made.response.text == "One, \ntwo"


@both
@pytest.mark.parametrize("again", [("One, two",), ("One, t", "hree"), (", two",), ("On", "e", ", two")])
async def test_what_the_answer_repeats_is_left_out(kind: str, again: tuple[str, ...]) -> None:
    made = await run(kind, PREFIXED, reply(PREFIXED, "On", "e", cut=True), reply(PREFIXED, *again))
    expected = "One" + "".join(again).removeprefix("One")
    assert made.text == made.response.text == expected


@both
async def test_an_answer_that_only_repeats(kind: str) -> None:
    """A beginning that looks like a repetition and is none is said after all."""
    made = await run(kind, PREFIXED, reply(PREFIXED, "aab", cut=True), reply(PREFIXED, "a", "a"))
    assert made.text == made.response.text == "aabaa"
    done = await run(kind, PREFIXED, reply(PREFIXED, "aab", cut=True), reply(PREFIXED, "aab"))
    assert done.text == done.response.text == "aab"


@both
async def test_usage_is_what_both_reported(kind: str) -> None:
    made = await run(kind, CLAUDE, reply(CLAUDE, "One", cut=True), reply(CLAUDE, ", two"))
    usage = made.response.usage
    assert (usage.input, usage.output, usage.source) == (20, 6, "vendor")
    assert msgspec.json.decode(usage.raw or "") == [
        {"input_tokens": 10, "output_tokens": 1},
        {"input_tokens": 10, "output_tokens": 5},
    ]
    assert made.events[-1].usage == usage
    updates = [
        (event.usage.input, event.usage.output) for event in made.events if isinstance(event, UsageUpdate)
    ]
    assert updates == [(10, 1), (20, 2), (20, 6)]
    alone = await run(kind, CHAT, reply(CHAT, "One", cut=True), reply(CHAT, ", two"))
    assert (alone.response.usage.input, alone.response.usage.output) == (10, 2), (
        "the first had not said a number"
    )


@both
async def test_it_breaks_between_two_blocks(kind: str) -> None:
    broken = sse_reply(*messages(["One."], end=None, ended=True), steps=(Cut(),))
    made = await run(kind, CLAUDE, broken, reply(CLAUDE, " Two."))
    assert [part.text for part in made.response.parts] == ["One.", " Two."]
    nothing = await run(kind, CLAUDE, broken, sse_reply(*messages()))
    assert ([part.text for part in nothing.response.parts], nothing.response.finish) == (["One."], "stop")


@both
async def test_other_blocks_follow(kind: str) -> None:
    call = {"type": "tool_use", "id": "c1", "name": "f", "input": {"a": 1}}
    for blocks in ([[", two"], call], [call]):
        made = await run(
            kind, CLAUDE, reply(CLAUDE, "One", cut=True), sse_reply(*messages(*blocks, end="tool_use"))
        )
        assert (made.response.finish, made.response.tool_calls[0].input) == ("tool_calls", {"a": 1})
        assert [type(part).__name__ for part in made.response.parts] == ["Text", "ToolCall"]


@both
async def test_behind_words_of_the_caller_s_own(kind: str) -> None:
    said = [user("Count."), assistant("Zero, ")]
    made = await run(kind, CHAT, reply(CHAT, "one", cut=True), reply(CHAT, ", two"), said=said)
    assert made.text == "one, two"
    assert made.seen[1].json["messages"][1:] == [
        {"role": "assistant", "content": "Zero, one", "partial": True}
    ]


def beta(url: str) -> dict[str, Any]:
    """The vendor as if all of it, with the address of its beta, were on the loopback."""
    vendor = find_vendor("deepseek")
    dialect = vendor.dialects["openai_chat"]
    resume = msgspec.structs.replace(dialect.resume, base_url=f"{url}/beta")
    dialects = {**vendor.dialects, "openai_chat": msgspec.structs.replace(dialect, resume=resume)}
    return {"vendor": msgspec.structs.replace(vendor, base_url=url, dialects=dialects), "base_url": None}


@both
async def test_an_address_of_its_own_and_reasoning_that_goes_along(kind: str) -> None:
    model = "deepseek:deepseek-v4-pro"
    broken = sse_reply(*chat("One", reasoning="Count.", end=None), steps=(Cut(),))
    rest = sse_reply(*chat(", two", id="c2"))
    made = await run(kind, model, broken, rest, own=beta)
    assert (made.response.reasoning, made.response.text) == ("Count.", "One, two")
    assert [seen.path for seen in made.seen] == ["/chat/completions", "/beta/chat/completions"]
    assert made.seen[1].json["messages"][-1] == {
        "role": "assistant",
        "content": "One",
        "reasoning_content": "Count.",
        "prefix": True,
    }
    # A server of the caller's own: nothing says that it can do the same.
    made = await run(kind, model, broken, rest)
    assert (type(made.error), len(made.seen)) == (APIConnectionError, 1)


TOOL_USE = {"type": "tool_use", "id": "c1", "name": "f", "input": {}}
THINKING = {"type": "thinking", "thinking": "Hm", "signature": "s"}
CANNOT: list[tuple[str, list[Any], dict[str, Any]]] = [
    ("anthropic:claude-opus-5", messages(["One"], end=None), {"reasoning": False}),
    ("anthropic:claude-sonnet-5-5", messages(["One"], end=None), {"reasoning": False}),
    ("anthropic:claude-sonnet-5", messages(["One"], end=None), {}),
    (CLAUDE, messages(["One"], end=None), {"reasoning": 2048, "max_tokens": 4096}),
    (CLAUDE, messages(["One"], end=None), {"response_format": "json"}),
    (CLAUDE, messages(TOOL_USE, end=None), {}),
    (CLAUDE, messages(["One"], TOOL_USE, end=None), {}),
    (CLAUDE, messages(THINKING, ["One"], end=None), {}),
    (CLAUDE, messages([" \n"], end=None), {}),
    ("moonshot:kimi-k3", chat("One", end=None), {}),
    ("mistral:small", chat("One", end=None), {"said": [user("Count."), assistant("Zero, ")]}),
    ("groq:llama", chat("One", end=None), {}),
    ("openai:gpt-4o", chat("One", end=None), {}),
]


@both
@pytest.mark.parametrize(("model", "frames", "arguments"), CANNOT)
async def test_where_it_cannot_go_on(
    kind: str, model: str, frames: list[Any], arguments: dict[str, Any]
) -> None:
    made = await run(kind, model, sse_reply(*frames), **arguments)
    assert (type(made.error), made.error.retry_stopped) == (StreamIncompleteError, "already_delivered")
    assert made.error.partial is not None
    assert made.error.partial.parts
    assert len(made.seen) == 1


@both
async def test_before_the_first_event_it_is_a_plain_retry(kind: str) -> None:
    made = await run(kind, CLAUDE, sse_reply(*messages(end=None)), reply(CLAUDE, "One"))
    assert (made.text, made.outcomes, made.response.warnings) == (
        "One",
        [("stream_incomplete", False), ("ok", False)],
        (),
    )
    assert made.seen[0].json == made.seen[1].json


@both
async def test_strict_is_no_hindrance(kind: str) -> None:
    made = await run(kind, CHAT, reply(CHAT, "One", cut=True), reply(CHAT, ", two"), strict=True)
    assert made.text == "One, two"


@both
async def test_the_error_of_a_stream_that_went_on_and_broke_for_good(kind: str) -> None:
    made = await run(
        kind,
        CLAUDE,
        reply(CLAUDE, "One", cut=True),
        sse_reply(*messages([", two"], end=None), BUSY),
        max_retries=1,
    )
    assert (type(made.error), made.error.retry_stopped) == (OverloadedError, "out_of_attempts")
    assert made.error.partial.text == made.text == "One, two"
    assert [warning.kind for warning in made.error.partial.warnings] == ["resumed"]
