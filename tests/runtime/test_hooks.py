"""What hooks are told of a call, by both clients."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import pytest

from support.both import KEY, Caller, each
from support.clocks import FakeClock
from support.hook_log import Told
from support.loopback import Cut, Hang, json_reply, serving, sse_reply
from wireloom import (
    AuthenticationError,
    CallEnd,
    CallInfo,
    ConfigurationError,
    Hooks,
    OverloadedError,
    StreamIncompleteError,
    Usage,
    WireloomError,
)
from wireloom.clock import instant_retries

ANSWER = {"id": "r1", "model": "m1", "text": "Hello", "usage": {"in": 3, "out": 1}}
START, USAGE = {"t": "start", "id": "r1", "model": "m1"}, {"t": "usage", "usage": {"in": 3, "out": 1}}
HEL, LO, END = {"t": "text", "text": "Hel"}, {"t": "text", "text": "lo"}, {"t": "end"}
BUSY = {"error": {"type": "overloaded", "message": "busy"}}
MARK = "xyzzy-prompt"

both = pytest.mark.parametrize("kind", ["sync", "async"])


@both
async def test_a_whole_answer(kind: str) -> None:
    told, clock = Told(), FakeClock()
    with serving(json_reply(ANSWER, request_id="q1")) as server:
        caller = Caller(kind, server.url, clock, hooks=told)
        response = await caller.generate(max_tokens=5, seed=7, temperature=1.0)
        await caller.close()
    assert told.steps == ["request", "attempt 1", "ok 1", "answered"]
    call, end = told.call, told.end
    assert (call.vendor, call.dialect, call.endpoint, call.model) == ("tiny", "tiny", "ask", "m")
    assert (call.method, call.path, call.host, call.stream) == ("POST", "/v1/ask", "127.0.0.1", False)
    assert (call.provider, call.operation, call.fallback) == ("tiny", "ask", 0)
    assert call.parameters == {"max_tokens": 5, "seed": 7}
    assert call.request is not None
    assert call.request.temperature == 1.0
    assert end.response is not None
    assert end.response.text == response.text == "Hello"
    assert end.usage == response.usage
    assert (end.usage.input, end.usage.output) == (3, 1)
    assert (end.finish, end.response_id, end.response_model) == ("stop", "r1", "m1")
    assert (end.status_code, end.request_id, end.error, end.error_type) == (200, "q1", None, None)
    assert end.attempts == response.attempts


@both
async def test_a_stream(kind: str) -> None:
    told, clock = Told(), FakeClock()
    with serving(sse_reply(START, *[HEL] * 500, LO, USAGE, END, request_id="q1")) as server:
        caller = Caller(kind, server.url, clock, hooks=told)
        async with caller.stream() as stream:
            assert told.steps == ["request", "attempt 1"]
            clock.now += 2
            async for event in each(stream):
                if type(event).__name__ == "Finish":
                    clock.now += 3  # the caller's own time
        await caller.close()
    assert told.steps == ["request", "attempt 1", "first event", "ok 1", "answered"]
    assert told.call.stream
    end = told.end
    assert (end.time_to_first_event, end.duration) == (2.0, 2.0)
    assert (end.usage.input, end.usage.output) == (3, 1)
    assert (end.finish, end.response_id, end.request_id, end.status_code) == ("stop", "r1", "q1", 200)
    assert end.response == stream.response


@both
async def test_a_stream_that_comes_in_one_piece(kind: str) -> None:
    told = Told()
    piece = b"".join(b"data: " + json.dumps(frame).encode() + b"\n\n" for frame in (START, HEL, USAGE, END))
    with serving(sse_reply(piece)) as server:
        caller = Caller(kind, server.url, FakeClock(), hooks=told)
        await caller.events()
        await caller.close()
    assert told.steps == ["request", "attempt 1", "first event", "ok 1", "answered"]
    assert told.end.time_to_first_event == 0.0


@both
@pytest.mark.parametrize("stream", [False, True])
async def test_attempts(kind: str, stream: bool) -> None:
    told, clock = Told(), FakeClock()
    answer = sse_reply(START, HEL, END) if stream else json_reply(ANSWER)
    with serving(json_reply(BUSY, 529), json_reply(BUSY, 529), answer) as server:
        caller = Caller(kind, server.url, clock, hooks=told)
        await (caller.events() if stream else caller.generate())
        await caller.close()
    first = ["first event"] if stream else []
    assert told.steps == [
        "request", "attempt 1", "overloaded 1", "attempt 2", "overloaded 2", "attempt 3", *first, "ok 3", "answered"
    ]  # fmt: skip
    assert [attempt.delay for attempt in told.end.attempts] == [*clock.slept, None]
    assert told.end.duration == sum(clock.slept)
    assert (told.end.status_code, told.end.error_type) == (200, None)


@both
@pytest.mark.parametrize("stream", [False, True])
async def test_a_failure(kind: str, stream: bool) -> None:
    told = Told()
    with serving(json_reply(BUSY, 529)) as server:
        caller = Caller(kind, server.url, hooks=told, max_retries=0)
        with pytest.raises(OverloadedError) as caught:
            await (caller.events() if stream else caller.generate())
        await caller.close()
    assert told.steps == ["request", "attempt 1", "overloaded 1", "failed"]
    assert told.end.error is caught.value
    assert (told.end.error_type, told.end.status_code, told.end.usage) == ("overloaded", 529, Usage())


@both
async def test_a_stream_that_breaks_off(kind: str) -> None:
    told = Told()
    with serving(sse_reply(START, HEL, USAGE)) as server:
        caller = Caller(kind, server.url, hooks=told)
        _, error = await caller.failed_events()
        await caller.close()
    assert type(error) is StreamIncompleteError
    assert told.steps == ["request", "attempt 1", "first event", "stream_incomplete 1", "failed"]
    assert told.end.error is error
    assert told.end.usage.input == 3
    assert told.end.response is not None
    assert told.end.response.text == "Hel"


@both
async def test_a_stream_that_is_left(kind: str) -> None:
    told = Told()
    with serving(sse_reply(START, USAGE, HEL, steps=(Hang(),))) as server:
        caller = Caller(kind, server.url, hooks=told)
        async with caller.stream() as stream:
            async for event in each(stream):
                if type(event).__name__ == "TextDelta":
                    break
            closing = stream.close()
            if kind == "async":
                await closing
        await caller.close()
    assert told.steps == ["request", "attempt 1", "first event", "left"]
    assert (told.end.error_type, told.end.usage.input) == (None, 3)
    assert told.end.response is not None
    assert told.end.response.text == "Hel"


@both
async def test_a_stream_that_is_not_read(kind: str) -> None:
    told = Told()
    with serving(sse_reply(START, HEL, END)) as server:
        caller = Caller(kind, server.url, hooks=told)
        unused = caller.client.stream("tiny:m", "hi")
        async with caller.stream():
            pass
        await caller.close()
    del unused
    assert told.steps == ["request", "attempt 1", "left"]


async def interrupted(caller: Caller) -> None:
    async with caller.stream() as stream:
        async for _ in each(stream):
            raise ZeroDivisionError


@both
async def test_an_error_of_the_callers_own(kind: str) -> None:
    told = Told()
    with serving(sse_reply(START, HEL, LO, END)) as server:
        caller = Caller(kind, server.url, hooks=told)
        with pytest.raises(ZeroDivisionError):
            await interrupted(caller)
        await caller.close()
    assert told.steps == ["request", "attempt 1", "left"]


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("steps", [(), (HEL,)], ids=["before the answer", "within it"])
async def test_a_task_that_is_cancelled(stream: bool, steps: tuple[Any, ...]) -> None:
    told, begun = Told(), asyncio.Event()

    class Begun(Hooks):
        def on_attempt(self, call: CallInfo, attempt: Any) -> None:
            begun.set()

    frames = (START, *steps) if steps else ()
    with serving(sse_reply(*frames, steps=(Hang(),))) as server:
        caller = Caller("async", server.url, hooks=[told, Begun()])
        task = asyncio.create_task(caller.events() if stream else caller.generate())
        await begun.wait()
        for _ in range(5 if steps else 0):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await caller.close()
    assert told.steps[:2] == ["request", "attempt 1"]
    assert (told.end.outcome, told.end.error_type, told.end.error) == ("cancelled", "cancelled", None)


@pytest.mark.parametrize("stream", [False, True])
async def test_a_program_that_is_interrupted(stream: bool) -> None:
    told, clock = Told(), FakeClock()

    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    clock.sleep = interrupted  # type: ignore[method-assign]
    with serving(json_reply(BUSY, 529)) as server:
        caller = Caller("sync", server.url, clock, hooks=told)
        with pytest.raises(KeyboardInterrupt):
            await (caller.events() if stream else caller.generate())
        await caller.close()
    assert told.steps == ["request", "attempt 1", "overloaded 1", "cancelled"]


@both
async def test_calls_that_ask_for_no_answer(kind: str) -> None:
    told = Told()
    pages = [
        json_reply({"data": [{"id": "a"}], "has_more": True, "last_id": "a"}),
        json_reply({"data": [{"id": "b"}]}),
    ]
    with serving(json_reply({"tokens": 5}), *pages) as server:
        caller = Caller(kind, server.url, hooks=told)
        assert await caller.count_tokens() == 5
        assert [model.id for model in await caller.models()] == ["a", "b"]
        await caller.close()
    assert told.steps == ["request", "attempt 1", "ok 1", "answered"] * 3
    calls = list(dict.fromkeys(told.calls))
    assert [(call.endpoint, call.model) for call in calls] == [("count", "m"), ("list", None), ("list", None)]
    assert [(end.response, end.usage, end.status_code) for end in told.ends] == [(None, Usage(), 200)] * 3


@both
async def test_nothing_is_told_of_what_is_refused_here(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TINY_KEY", raising=False)
    told = Told()
    caller = Caller(kind, "http://127.0.0.1:9", hooks=told)
    with pytest.raises(ConfigurationError):
        await caller.generate([])
    with pytest.raises(ConfigurationError):
        await caller.generate(extra_headers={"x-a": "b\n"})
    await caller.close()
    assert told.told == []


class Broken(Hooks):
    """Raises, and says what it should not."""

    def on_request(self, call: CallInfo) -> None:
        raise ValueError(MARK)

    def on_attempt(self, call: CallInfo, attempt: Any) -> None:
        raise OverloadedError(MARK)

    on_attempt_end = on_attempt
    on_first_event = on_attempt

    def on_end(self, call: CallInfo, end: CallEnd) -> None:
        raise AttributeError(MARK)


@both
async def test_a_hook_that_raises_changes_nothing(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    told = Told()
    replies = [sse_reply(START, HEL, END), sse_reply(START, HEL, END), json_reply(BUSY, 401)]
    with serving(*replies) as server, caplog.at_level(logging.WARNING, "wireloom"):
        caller = Caller(kind, server.url, hooks=[Broken(), told])
        for _ in range(2):
            _, response = await caller.events()
            assert (response.text, response.finish) == ("Hel", "stop")
        with pytest.raises(WireloomError):
            await caller.generate()
        await caller.close()
    assert [end.outcome for end in told.ends] == ["answered", "answered", "failed"]
    assert {record.name for record in caplog.records} == {"wireloom.hooks"}
    assert [record.getMessage() for record in caplog.records] == [
        "the hook Broken.on_request raised ValueError; the call went on",
        "the hook Broken.on_attempt raised OverloadedError; the call went on",
        "the hook Broken.on_first_event raised OverloadedError; the call went on",
        "the hook Broken.on_attempt_end raised OverloadedError; the call went on",
        "the hook Broken.on_end raised AttributeError; the call went on",
    ]
    assert MARK not in caplog.text


async def test_several_hooks_end_inside_out() -> None:
    order: list[str] = []

    class Named(Hooks):
        def __init__(self, name: str) -> None:
            self.name = name

        def on_request(self, call: CallInfo) -> None:
            order.append(f"{self.name} begins")

        def on_end(self, call: CallInfo, end: CallEnd) -> None:
            order.append(f"{self.name} ends")

    with serving(json_reply(ANSWER)) as server:
        caller = Caller("sync", server.url, hooks=(Named("a"), Named("b")))
        await caller.generate()
        await caller.close()
    assert order == ["a begins", "b begins", "b ends", "a ends"]


class Slow(Hooks):
    async def on_end(self, call: CallInfo, end: CallEnd) -> None:  # type: ignore[override]
        pass


@both
@pytest.mark.parametrize(
    ("hooks", "message"),
    [
        (Slow(), "hooks: Slow.on_end is asynchronous, and a call does not await its hooks; make it a plain function, which may start a task"),
        (Told, "hooks must be objects of classes that are derived from wireloom.Hooks, not the class Told"),
        ([Told(), print], "hooks must be objects of classes that are derived from wireloom.Hooks, not builtin_function_or_method"),
    ],
)  # fmt: skip
async def test_what_is_no_hook(kind: str, hooks: Any, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Caller(kind, "http://127.0.0.1:9", hooks=hooks)
    assert str(caught.value) == message


@both
async def test_a_repr_has_no_content(kind: str) -> None:
    told = Told()
    answer = {**ANSWER, "text": MARK}
    replies = [
        json_reply(BUSY, 529),
        json_reply(answer),
        sse_reply(START, {"t": "text", "text": MARK}, steps=(Cut(),)),
    ]
    with serving(*replies) as server, instant_retries():
        caller = Caller(kind, server.url, hooks=told)
        assert (await caller.generate(MARK, extra_headers={"x-a": MARK})).text == MARK
        await caller.failed_events(MARK, extra_query={"q": MARK})
        await caller.close()
    assert len(told.ends) == 2
    for event in told.told:
        for text in (repr(event), str(event)):
            assert MARK not in text
            assert KEY not in text


@both
async def test_a_call_may_be_a_key(kind: str) -> None:
    """What a hook keeps for a call is found again by the object that it was given."""
    begun: dict[CallInfo, int] = {}
    ended: list[int] = []

    class Keeps(Hooks):
        def on_request(self, call: CallInfo) -> None:
            begun[call] = len(begun)

        def on_end(self, call: CallInfo, end: CallEnd) -> None:
            ended.append(begun[call])

    with serving(json_reply(ANSWER), json_reply(BUSY, 401)) as server:
        caller = Caller(kind, server.url, hooks=Keeps())
        await caller.generate()
        with pytest.raises((AuthenticationError, WireloomError)):
            await caller.generate()
        await caller.close()
    assert ended == [0, 1]
