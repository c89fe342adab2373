"""Spans and metrics of calls, by both clients."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.trace import SpanKind, StatusCode

from support.both import KEY, Caller, each
from support.clocks import FakeClock
from support.loopback import Cut, Hang, json_reply, serving, sse_reply
from support.spans import Exported
from wireloom import AuthenticationError, CallInfo, Hooks, OverloadedError
from wireloom.telemetry_names import DURATION_BUCKETS, TOKEN_BUCKETS

ANSWER = {"id": "r1", "model": "m1", "text": "xyzzy-answer", "usage": {"in": 3, "out": 1}}
START, USAGE = {"t": "start", "id": "r1", "model": "m1"}, {"t": "usage", "usage": {"in": 3, "out": 1}}
HEL, END = {"t": "text", "text": "xyzzy-answer"}, {"t": "end"}
BUSY = {"error": {"type": "overloaded", "message": f"busy: xyzzy-words {KEY}"}}

both = pytest.mark.parametrize("kind", ["sync", "async"])


@pytest.fixture
def exported() -> Iterator[Exported]:
    found = Exported()
    yield found
    found.close()


@both
async def test_a_whole_answer(kind: str, exported: Exported) -> None:
    with serving(json_reply(ANSWER, request_id="q1")) as server:
        caller = Caller(kind, server.url, hooks=exported.hooks)
        await caller.generate(max_tokens=5, seed=7, response_format=None)
        await caller.close()
    span = exported.span
    port = int(server.url.rpartition(":")[2])
    assert (span.name, span.kind, span.status.status_code) == ("ask m", SpanKind.CLIENT, StatusCode.UNSET)
    assert exported.attributes == {
        "gen_ai.operation.name": "ask",
        "gen_ai.provider.name": "tiny",
        "gen_ai.request.model": "m",
        "gen_ai.request.max_tokens": 5,
        "gen_ai.request.seed": 7,
        "gen_ai.response.id": "r1",
        "gen_ai.response.model": "m1",
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": 3,
        "gen_ai.usage.output_tokens": 1,
        "server.address": "127.0.0.1",
        "server.port": port,
        "http.response.status_code": 200,
        "wireloom.dialect": "tiny",
        "wireloom.outcome": "answered",
        "wireloom.request_id": "q1",
    }
    (attempt,) = exported.attempts
    assert attempt.pop("wireloom.attempt.duration") > 0
    assert attempt == {
        "wireloom.attempt.number": 1, "wireloom.attempt.outcome": "ok", "http.response.status_code": 200
    }  # fmt: skip
    metrics = exported.metrics()
    known = {
        "gen_ai.operation.name": "ask",
        "gen_ai.provider.name": "tiny",
        "gen_ai.request.model": "m",
        "gen_ai.response.model": "m1",
        "server.address": "127.0.0.1",
        "server.port": port,
    }
    (duration,) = metrics.pop("gen_ai.client.operation.duration")
    assert (duration.count, duration.attributes) == (1, known)
    assert duration.explicit_bounds == DURATION_BUCKETS
    tokens = {
        point.attributes["gen_ai.token.type"]: point for point in metrics.pop("gen_ai.client.token.usage")
    }
    assert {kind: (point.count, point.sum) for kind, point in tokens.items()} == {
        "input": (1, 3),
        "output": (1, 1),
    }
    assert tokens["input"].attributes == {**known, "gen_ai.token.type": "input"}
    assert tokens["input"].explicit_bounds == TOKEN_BUCKETS
    assert metrics == {}


@both
async def test_a_stream(kind: str, exported: Exported) -> None:
    clock = FakeClock()
    with serving(sse_reply(START, HEL, USAGE, END)) as server:
        caller = Caller(kind, server.url, clock, hooks=exported.hooks)
        async with caller.stream() as stream:
            clock.now += 2
            async for _ in each(stream):
                assert not trace.get_current_span().is_recording()
        await caller.close()
    attributes = exported.attributes
    assert attributes["gen_ai.request.stream"] is True
    assert attributes["gen_ai.response.time_to_first_chunk"] == 2.0
    assert attributes["gen_ai.usage.input_tokens"] == 3
    assert attributes["gen_ai.response.finish_reasons"] == ("stop",)
    metrics = exported.metrics()
    (first,) = metrics["gen_ai.client.operation.time_to_first_chunk"]
    assert (first.count, first.sum, first.explicit_bounds) == (1, 2.0, DURATION_BUCKETS)
    assert "gen_ai.token.type" not in first.attributes
    assert {"gen_ai.client.operation.duration", "gen_ai.client.token.usage"} < metrics.keys()


@both
async def test_attempts(kind: str, exported: Exported) -> None:
    clock = FakeClock()
    with serving(json_reply(BUSY, 529), json_reply(ANSWER)) as server:
        caller = Caller(kind, server.url, clock, hooks=exported.hooks)
        await caller.generate()
        await caller.close()
    assert exported.attempts == [
        {
            "wireloom.attempt.number": 1,
            "wireloom.attempt.outcome": "overloaded",
            "http.response.status_code": 529,
            "wireloom.attempt.duration": 0.0,
            "wireloom.attempt.delay": clock.slept[0],
        },
        {
            "wireloom.attempt.number": 2,
            "wireloom.attempt.outcome": "ok",
            "http.response.status_code": 200,
            "wireloom.attempt.duration": 0.0,
        },
    ]
    assert exported.span.status.status_code is StatusCode.UNSET
    assert "error.type" not in exported.attributes
    (duration,) = exported.metrics()["gen_ai.client.operation.duration"]
    assert (duration.count, duration.sum) == (1, clock.slept[0])


@both
@pytest.mark.parametrize("stream", [False, True])
async def test_a_failure(kind: str, stream: bool, exported: Exported) -> None:
    with serving(json_reply(BUSY, 529)) as server:
        caller = Caller(kind, server.url, hooks=exported.hooks, max_retries=0)
        with pytest.raises(OverloadedError):
            await (caller.events() if stream else caller.generate())
        await caller.close()
    attributes = exported.attributes
    assert (attributes["error.type"], attributes["wireloom.outcome"]) == ("overloaded", "failed")
    assert attributes["http.response.status_code"] == 529
    status = exported.span.status
    assert (status.status_code, status.description) == (StatusCode.ERROR, "overloaded")
    metrics = exported.metrics()
    (duration,) = metrics.pop("gen_ai.client.operation.duration")
    assert duration.attributes["error.type"] == "overloaded"
    assert metrics == {}


@both
async def test_a_stream_that_is_left(kind: str, exported: Exported) -> None:
    with serving(sse_reply(START, USAGE, HEL, steps=(Hang(),))) as server:
        caller = Caller(kind, server.url, hooks=exported.hooks)
        async with caller.stream() as stream:
            async for event in each(stream):
                if type(event).__name__ == "TextDelta":
                    assert exported.spans == ()
                    break
        await caller.close()
    attributes = exported.attributes
    assert attributes["wireloom.outcome"] == "left"
    assert "error.type" not in attributes
    assert exported.span.status.status_code is StatusCode.UNSET
    assert attributes["gen_ai.usage.input_tokens"] == 3
    assert "gen_ai.client.token.usage" not in exported.metrics()


@pytest.mark.parametrize("stream", [False, True])
async def test_a_task_that_is_cancelled(stream: bool, exported: Exported) -> None:
    begun = asyncio.Event()

    class Begun(Hooks):
        def on_attempt(self, call: CallInfo, attempt: Any) -> None:
            begun.set()

    with serving(sse_reply(steps=(Hang(),))) as server:
        caller = Caller("async", server.url, hooks=[exported.hooks, Begun()])
        task = asyncio.create_task(caller.events() if stream else caller.generate())
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await caller.close()
    assert exported.attributes["error.type"] == "cancelled"
    assert exported.span.status.status_code is StatusCode.ERROR
    (duration,) = exported.metrics()["gen_ai.client.operation.duration"]
    assert duration.attributes["error.type"] == "cancelled"


@both
async def test_the_span_is_current_while_a_whole_answer_is_waited_for(kind: str, exported: Exported) -> None:
    within: list[trace.Span] = []

    class Looks(Hooks):
        def on_attempt(self, call: CallInfo, attempt: Any) -> None:
            within.append(trace.get_current_span())

    with serving(json_reply(ANSWER), json_reply({}, 401), sse_reply(START, HEL, END)) as server:
        caller = Caller(kind, server.url, hooks=[exported.hooks, Looks()])
        with exported.tracer_provider.get_tracer("t").start_as_current_span("outer") as outer:
            await caller.generate()
            with pytest.raises(AuthenticationError):
                await caller.generate()
            await caller.events()
            assert trace.get_current_span() is outer
        await caller.close()
    *calls, last = exported.spans
    assert last.name == "outer"
    parents = {span.parent.span_id for span in calls if span.parent is not None}
    assert (len(calls), parents) == (3, {outer.get_span_context().span_id})
    whole = [span.context.span_id for span in calls[:2] if span.context is not None]
    assert [span.get_span_context().span_id for span in within[:2]] == whole
    assert within[2] is outer


@both
async def test_a_call_without_a_model(kind: str, exported: Exported) -> None:
    with serving(json_reply({"data": [{"id": "a"}]})) as server:
        caller = Caller(kind, server.url, hooks=exported.hooks)
        await caller.models()
        await caller.close()
    assert exported.span.name == "list"
    assert "gen_ai.request.model" not in exported.attributes


@both
async def test_several_calls_at_once(kind: str, exported: Exported) -> None:
    """Each span has its own call's facts."""
    replies = [sse_reply({**START, "id": f"r{n}"}, HEL, END) for n in range(3)]
    with serving(*replies) as server:
        caller = Caller(kind, server.url, hooks=exported.hooks)
        async with caller.stream() as one, caller.stream() as two, caller.stream() as three:
            for stream in (two, one, three):
                assert [event async for event in each(stream)]
        await caller.close()
    assert [dict(span.attributes or {})["gen_ai.response.id"] for span in exported.spans] == [
        "r1",
        "r0",
        "r2",
    ]


@both
async def test_without_content(kind: str, exported: Exported) -> None:
    secret = {"extra_headers": {"x-a": "xyzzy-header"}, "extra_query": {"q": "xyzzy-query"}}
    replies = [
        json_reply(ANSWER, x_tiny_a="xyzzy-answered"),
        sse_reply(START, HEL, steps=(Cut(),)),
        json_reply(BUSY, 529),
    ]
    with serving(*replies) as server:
        caller = Caller(kind, server.url, hooks=exported.hooks, max_retries=0)
        await caller.generate("xyzzy-prompt", system="xyzzy-system", **secret)
        await caller.failed_events("xyzzy-prompt", **secret)
        with pytest.raises(OverloadedError):
            await caller.generate("xyzzy-prompt", **secret)
        await caller.close()
    assert len(exported.spans) == 3
    for text in exported.texts():
        assert "xyzzy" not in text
        assert KEY not in text


def test_without_the_api_it_says_what_to_install() -> None:
    code = "import sys; sys.modules['opentelemetry'] = None; import wireloom.otel"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.rstrip().endswith(
        "ImportError: wireloom.otel needs the OpenTelemetry API: pip install 'wireloom[otel]'"
    )


def test_clients_do_not_load_it() -> None:
    code = (
        "import sys, wireloom; wireloom.Client(hooks=wireloom.Hooks()); print('opentelemetry' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
