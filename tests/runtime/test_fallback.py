"""Several models for one call, with both clients over real HTTP: who is asked next, on what, and what is told of it."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import wireloom
from support import tiny
from support.both import KEY, Caller
from support.clocks import FakeClock
from support.loopback import Cut, Reply, json_reply, sse_reply
from support.two_vendors import ANSWER, BUSY, FIRST, LIMITED, OTHER, SECOND, caller, tries, two
from wireloom import (
    FALLBACK_ON,
    AuthenticationError,
    OverloadedError,
    RateLimitError,
    Timeout,
    WireloomError,
)

START = {"t": "start", "id": "r1", "model": "m1"}
HEL, LO = {"t": "text", "text": "Hel"}, {"t": "text", "text": "lo"}
END, PING = {"t": "end"}, {"t": "ping"}
IN_STREAM = {"t": "error", "error": {"type": "overloaded", "message": "busy"}}

both = pytest.mark.parametrize("kind", ["sync", "async"])


@both
async def test_the_first_that_answers_is_the_only_one_that_is_asked(kind: str) -> None:
    with two([ANSWER], []) as (one, other):
        client = caller(kind, one.url, other.url)
        response = await client.generate()
        await client.close()
    assert (response.target, response.vendor, response.model) == (FIRST, "tiny", "m1")
    assert tries(response.attempts) == [(1, FIRST, "ok")]
    assert response.warnings == ()
    assert (one.seen[0].json["model"], other.seen) == ("a", [])


@both
@pytest.mark.parametrize(
    ("reply", "category"),
    [
        (BUSY, "overloaded"),
        (LIMITED, "rate_limit"),
        (json_reply({"error": {"code": "no_money"}}, 402), "quota"),
        (json_reply({"error": {}}, 503), "server"),
        (json_reply({"error": {}}, 409), "conflict"),
        (json_reply({"error": {"type": "overloaded"}}), "overloaded"),
        (Reply(200, {"content-type": "text/html"}, (b"<html></html>",)), "decode"),
        (Reply(head=False, steps=(Cut(),)), "connection"),
    ],
)
async def test_it_moves_on(kind: str, reply: Reply, category: str) -> None:
    with two([reply], [ANSWER]) as (one, other):
        client = caller(kind, one.url, other.url)
        response = await client.generate(temperature=1.0)
        await client.close()
    assert (response.target, response.vendor, response.text) == (SECOND, "other", "Hello")
    assert tries(response.attempts) == [(1, FIRST, category), (2, SECOND, "ok")]
    told = f"{FIRST} did not answer ({category}); {SECOND} was asked instead"
    assert [(warning.kind, warning.field) for warning in response.warnings] == [
        ("fallback", "model"),
        ("dropped", "temperature"),
    ]
    assert response.warnings[0].message == told
    assert other.seen[0].json["model"] == "b"
    assert other.seen[0].headers["x-key"] == "other-" + KEY


@both
@pytest.mark.parametrize(
    ("reply", "category"),
    [
        (json_reply({"error": {}}, 401), "authentication"),
        (json_reply({"error": {}}, 403), "permission"),
        (json_reply({"error": {}}, 404), "not_found"),
        (json_reply({"error": {}}, 422), "invalid_request"),
        (json_reply({"error": {"message": "too long"}}, 400), "context_length"),
    ],
)
async def test_it_does_not_move_on_unless_it_is_asked_to(kind: str, reply: Reply, category: Any) -> None:
    with two([reply, reply, reply], [ANSWER, ANSWER]) as (one, other):
        client = caller(kind, one.url, other.url)
        with pytest.raises(WireloomError) as caught:
            await client.generate()
        by_call = await client.generate(fallback_on=FALLBACK_ON | {category})
        await client.close()
        client = caller(kind, one.url, other.url, fallback_on=[category])
        by_client = await client.generate()
        await client.close()
    assert (caught.value.category, caught.value.previous) == (category, ())
    assert tries(caught.value.attempts) == [(1, FIRST, category)]
    assert by_call.target == by_client.target == SECOND


@both
async def test_no_kinds_at_all(kind: str) -> None:
    with two([BUSY], [ANSWER]) as (one, other):
        client = caller(kind, one.url, other.url)
        with pytest.raises(OverloadedError):
            await client.generate(fallback_on=())
        await client.close()
    assert other.seen == []


@both
async def test_each_model_has_its_own_retries(kind: str) -> None:
    clock = FakeClock()
    with two([BUSY, BUSY], [BUSY, ANSWER]) as (one, other):
        client = caller(kind, one.url, other.url, max_retries=1, clock=clock)
        response = await client.generate()
        await client.close()
    assert tries(response.attempts) == [
        (1, FIRST, "overloaded"),
        (2, FIRST, "overloaded"),
        (3, SECOND, "overloaded"),
        (4, SECOND, "ok"),
    ]
    assert clock.slept == [0.75, 0.75], "no wait between the models"
    counts = [[seen.headers.get("x-retry-count") for seen in server.seen] for server in (one, other)]
    assert counts == [[None, "1"], [None, "1"]]


@both
async def test_all_fail(kind: str) -> None:
    with two([BUSY], [LIMITED]) as (one, other):
        client = caller(kind, one.url, other.url)
        with pytest.raises(RateLimitError) as caught:
            await client.generate()
        await client.close()
    error = caught.value
    assert (error.vendor, error.retry_after) == ("other", 7.0)
    assert tries(error.attempts) == [(1, FIRST, "overloaded"), (2, SECOND, "rate_limit")]
    assert [(type(before), before.asked) for before in error.previous] == [(OverloadedError, FIRST)]
    assert str(error).endswith("; asked before: tiny:a (overloaded)")
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (str(twin), twin.attempts) == (str(error), error.attempts)
        assert [before.attempts for before in twin.previous] == [before.attempts for before in error.previous]


@both
async def test_an_error_that_ends_it_knows_what_was_before(kind: str) -> None:
    with two([BUSY], [json_reply({"error": {}}, 401)]) as (one, other):
        client = caller(kind, one.url, other.url)
        with pytest.raises(AuthenticationError) as caught:
            await client.generate()
        await client.close()
    assert tries(caught.value.attempts) == [(1, FIRST, "overloaded"), (2, SECOND, "authentication")]
    assert [type(before) for before in caught.value.previous] == [OverloadedError]


@both
@pytest.mark.parametrize("stream", [False, True])
async def test_the_total_limit_is_for_all_models(kind: str, stream: bool) -> None:
    clock = FakeClock()

    def key() -> str:
        clock.now += 5
        return KEY

    with two([LIMITED, LIMITED], [ANSWER]) as (one, other):
        vendors = {
            "tiny": {"vendor": tiny.VENDOR, "base_url": one.url, "api_key": key},
            "other": {"vendor": OTHER, "base_url": other.url, "api_key": key},
        }
        client = Caller(
            kind, vendors=vendors, model=[FIRST, SECOND], clock=clock, max_retries=1, timeout=Timeout(total=8)
        )
        call = client.events if stream else client.generate
        with pytest.raises(wireloom.APITimeoutError) as caught:
            await call()
        await client.close()
    assert caught.value.phase == "total"
    # 7 s are waited for the first model, the key of the second takes 5 more: nothing is left for it.
    assert tries(caught.value.attempts) == [
        (1, FIRST, "rate_limit"),
        (2, FIRST, "rate_limit"),
        (3, SECOND, "timeout"),
    ]
    assert (len(one.seen), other.seen) == (2, [])


@both
@pytest.mark.parametrize("phase", ["total", "pool"])
async def test_limits_of_our_own_are_no_reason(
    kind: str, phase: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = caller(kind)
    asked: list[str] = []

    def fetch(out: Any, trial: Any, limits: Any, read: Any) -> Any:
        asked.append(out.vendor)
        trial.begin()
        error = wireloom.APITimeoutError("over", phase=phase)
        trial.failed(error)
        raise error

    async def fetch_async(*given: Any) -> Any:
        return fetch(*given)

    monkeypatch.setattr(client.client._transport, "fetch", fetch if kind == "sync" else fetch_async)
    with pytest.raises(wireloom.APITimeoutError):
        await client.generate(fallback_on={"timeout"})
    await client.close()
    assert asked == ["tiny"]


def names(events: list[Any]) -> list[str]:
    return [type(event).__name__ for event in events]


@both
@pytest.mark.parametrize(
    "first",
    [
        BUSY,
        sse_reply(IN_STREAM),
        sse_reply(START, PING, IN_STREAM),
        sse_reply(START),
        sse_reply(START, steps=(Cut(),)),
        Reply(head=False, steps=(Cut(),)),
        json_reply({"error": {"type": "overloaded"}}),
    ],
)
async def test_a_stream_moves_on_before_its_first_event(kind: str, first: Reply) -> None:
    with two([first], [sse_reply({**START, "id": "r2"}, HEL, LO, END)]) as (one, other):
        client = caller(kind, one.url, other.url)
        events, response = await client.events(temperature=1.0)
        await client.close()
    kept = [event for event in events if type(event).__name__ != "Heartbeat"]
    assert names(kept) == [
        "StreamStart",
        "ResponseInfo",
        "BlockStart",
        "TextDelta",
        "TextDelta",
        "BlockEnd",
        "Finish",
    ]
    assert [warning.kind for warning in kept[0].warnings] == ["fallback", "dropped"]
    assert [warning.kind for warning in response.warnings] == ["fallback", "dropped"]
    assert (response.target, response.vendor, response.id, response.text) == (SECOND, "other", "r2", "Hello")
    assert [attempt.target for attempt in response.attempts] == [FIRST, SECOND]


@both
async def test_a_stream_does_not_move_on_after_it(kind: str) -> None:
    with two([sse_reply(START, HEL, IN_STREAM)], [sse_reply(START, HEL, END)]) as (one, other):
        client = caller(kind, one.url, other.url)
        events, error = await client.failed_events()
        await client.close()
    assert names(events) == ["StreamStart", "ResponseInfo", "BlockStart", "TextDelta", "BlockEnd"]
    assert (type(error), error.partial.text, error.partial.target) == (OverloadedError, "Hel", FIRST)
    assert other.seen == []


@both
async def test_one_that_moved_on_and_broke_knows_what_was_before(kind: str) -> None:
    with two([BUSY], [sse_reply(START, HEL, IN_STREAM)]) as (one, other):
        client = caller(kind, one.url, other.url)
        events, error = await client.failed_events()
        await client.close()
    assert names(events)[-2:] == ["TextDelta", "BlockEnd"]
    assert tries(error.attempts) == [(1, FIRST, "overloaded"), (2, SECOND, "overloaded")]
    assert ([before.asked for before in error.previous], error.partial.text) == ([FIRST], "Hel")


@both
async def test_a_stream_of_which_all_fail(kind: str) -> None:
    with two([BUSY], [sse_reply(START, IN_STREAM)]) as (one, other):
        client = caller(kind, one.url, other.url)
        _, error = await client.failed_events()
        await client.close()
    assert tries(error.attempts) == [(1, FIRST, "overloaded"), (2, SECOND, "overloaded")]
    assert [before.asked for before in error.previous] == [FIRST]


@both
async def test_the_conversation_moves_by_the_rules_of_its_target(kind: str) -> None:
    """What the second model cannot be shown is a warning of the answer; what the first one could not is none."""
    seal = {"anthropic": wireloom.Meta({"signature": '"s"'})}
    said = [
        wireloom.user("Q"),
        wireloom.assistant([wireloom.Reasoning("why", meta=seal), wireloom.Text("A")]),
        wireloom.user("And?"),
    ]
    busy = json_reply({"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}, 529)
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "B"}}
    answer = json_reply(
        {"id": "c", "object": "chat.completion", "created": 1, "model": "x", "choices": [choice]}
    )
    with two([busy], [answer]) as (one, other):
        vendors = {
            "anthropic": {"base_url": one.url, "api_key": KEY},
            "openai": {"base_url": other.url, "api_key": KEY},
        }
        models = ["anthropic:claude-sonnet-4-5", "openai:gpt-4o"]
        client = Caller(kind, vendors=vendors, model=models, clock=FakeClock(), max_retries=0)
        response = await client.generate(said, top_k=3)
        told = client.client.explain_transfer(said, "openai:gpt-4o", top_k=3)
        await client.close()
    assert one.seen[0].json["messages"][1]["content"][0] == {
        "type": "thinking",
        "thinking": "why",
        "signature": "s",
    }
    assert other.seen[0].json["messages"][1] == {"role": "assistant", "content": "A"}
    assert response.target == "openai:gpt-4o"
    assert response.warnings[0].kind == "fallback"
    assert response.warnings[1:] == told.warnings
    assert [warning.field for warning in told.warnings] == ["messages[1].Reasoning", "top_k"]
