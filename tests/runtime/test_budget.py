"""What a client may spend on retries: per host, by all its threads and tasks together."""

from __future__ import annotations

import asyncio
import math
from concurrent.futures import ThreadPoolExecutor

import pytest

from support import tiny
from support.both import KEY
from support.clocks import FakeClock
from support.loopback import json_reply, serving, sse_reply
from support.tiny_client import AsyncTiny, Tiny
from wireloom import (
    AsyncClient,
    Client,
    ConfigurationError,
    OverloadedError,
    RateLimitError,
    RetryPolicy,
    ServerError,
)
from wireloom.budget import RetryBudget

GOOD = {"id": "r1", "model": "m1", "text": "hello"}
BROKEN = json_reply({"error": {"message": "broken"}}, 500)
BUSY = json_reply({"error": {"message": "slow"}}, 429)
CALLS = 12


def vendors(url: str) -> dict[str, object]:
    return {"tiny": {"vendor": tiny.VENDOR, "base_url": url, "api_key": KEY}}


def failing(client: Client) -> ServerError:
    with pytest.raises(ServerError) as caught:
        client.generate("tiny:m", "hi")
    return caught.value


def test_buckets_are_by_host_and_port() -> None:
    budget = RetryBudget(100)
    first = budget.bucket("https://a.test/v1/x?y")
    assert budget.bucket("https://a.test/v2") is first
    assert budget.bucket("https://a.test:8443/v1") is not first
    assert budget.bucket("https://b.test/v1") is not first
    assert first.tokens == 100
    assert RetryBudget(None).bucket("https://a.test").tokens == math.inf


def test_threads_share_the_budget() -> None:
    # 100 tokens are 7 retries at 14.
    with serving(*[BROKEN] * 100) as server:
        client = Client(vendors=vendors(server.url), retry=RetryPolicy(max_retries=3, budget=100))
        client._transport.clock = FakeClock()
        with client, ThreadPoolExecutor(CALLS) as pool:
            errors = list(pool.map(lambda _: failing(client), range(CALLS)))
        assert len(server.seen) == CALLS + 7
    assert sum(len(error.attempts) - 1 for error in errors) == 7
    assert {error.retry_stopped for error in errors} <= {"out_of_attempts", "retry_budget_exhausted"}
    assert sum(error.retry_stopped == "retry_budget_exhausted" for error in errors) >= CALLS - 2


async def test_tasks_share_the_budget_whole_and_streamed() -> None:
    # 42 tokens are 8 retries at 5.
    async def whole() -> None:
        await client.generate("tiny:m", "hi")

    async def streamed() -> None:
        async with client.stream("tiny:m", "hi"):
            pass

    with serving(*[BUSY] * 100) as server:
        client = AsyncClient(vendors=vendors(server.url), retry=RetryPolicy(max_retries=3, budget=42))
        client._transport.clock = FakeClock()
        async with client:
            made = [whole() if n % 2 else streamed() for n in range(CALLS)]
            errors = await asyncio.gather(*made, return_exceptions=True)
        assert len(server.seen) == CALLS + 8
    assert all("retry_stopped" in vars(error) for error in errors)


def test_success_pays_back() -> None:
    # 14 tokens are one retry; it comes back each time it succeeds.
    with serving(*[BROKEN, json_reply(GOOD)] * 3, BROKEN, BROKEN, BROKEN) as server:
        client = Client(vendors=vendors(server.url), retry=RetryPolicy(budget=14))
        client._transport.clock = FakeClock()
        with client:
            answers = [client.generate("tiny:m", "hi") for _ in range(3)]
            assert [len(answer.attempts) for answer in answers] == [2, 2, 2]
            error = failing(client)
        assert len(server.seen) == 8
    assert error.retry_stopped == "retry_budget_exhausted"
    assert "retry_budget_exhausted" in str(error)


def test_a_host_that_fails_costs_another_one_nothing() -> None:
    with serving(*[BROKEN] * 5) as bad, serving(BROKEN, json_reply(GOOD)) as good:
        settings = vendors(bad.url)
        settings["other"] = {"vendor": tiny.VENDOR, "base_url": good.url, "api_key": KEY}
        client = Client(vendors=settings, retry=RetryPolicy(budget=14))
        client._transport.clock = FakeClock()
        with client:
            assert failing(client).retry_stopped == "retry_budget_exhausted"
            assert client.generate("other:m", "hi").text == "hello"


def test_without_a_bound() -> None:
    with serving(*[BROKEN] * 9) as server:
        bounded = Client(vendors=vendors(server.url), retry=RetryPolicy(budget=0))
        bounded._transport.clock = FakeClock()
        with bounded:
            assert len(failing(bounded).attempts) == 1
            with pytest.raises(ServerError) as caught:
                bounded.generate("tiny:m", "hi", retry=RetryPolicy(budget=None))
            assert len(caught.value.attempts) == 3
        free = Client(vendors=vendors(server.url), retry=RetryPolicy(budget=None))
        free._transport.clock = FakeClock()
        with free:
            assert len(failing(free).attempts) == 3


async def test_typed_clients_have_their_own() -> None:
    policy = RetryPolicy(budget=5)
    with serving(*[BUSY] * 20) as server:
        client = Tiny(KEY, server.url, retry=policy)
        client.transport.clock = FakeClock()
        with client:
            for attempts in (2, 1):
                with pytest.raises(RateLimitError, match="slow") as caught:
                    client.asks.create(model="m", messages=[])
                assert len(caught.value.attempts) == attempts
        twin = AsyncTiny(KEY, server.url, retry=policy)
        twin.transport.clock = FakeClock()
        async with twin:
            for attempts in (2, 1):
                with pytest.raises(RateLimitError, match="slow") as caught:
                    async with twin.asks.stream(model="m", messages=[]):
                        pass
                assert len(caught.value.attempts) == attempts


@pytest.mark.parametrize("make", [Client, AsyncClient, Tiny, AsyncTiny])
def test_the_policy_is_checked_when_the_client_is_made(make: type) -> None:
    with pytest.raises(ConfigurationError, match="retry must be a RetryPolicy, not int"):
        make(**({} if make in (Client, AsyncClient) else {"api_key": KEY}), retry=3)
    with pytest.raises(ConfigurationError, match="max_retries must be an integer from 0 to 10, not 11"):
        make(**({} if make in (Client, AsyncClient) else {"api_key": KEY}), max_retries=11)


def test_overload_counts_as_throttling_in_a_stream() -> None:
    frame = b'data: {"t": "error", "error": {"type": "overloaded", "message": "busy"}}\n\n'
    with serving(sse_reply(frame), sse_reply(frame)) as server:
        client = Client(vendors=vendors(server.url), retry=RetryPolicy(budget=9))
        client._transport.clock = FakeClock()
        with client, pytest.raises(OverloadedError) as caught, client.stream("tiny:m", "hi") as stream:
            list(stream)
        assert len(server.seen) == 2
    assert caught.value.retry_stopped == "retry_budget_exhausted"
