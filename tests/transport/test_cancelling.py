"""Whoever leaves closes the socket at once; what made him leave is neither wrapped nor tried again."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from support.both import KINDS, Caller, each
from support.loopback import Hang, Reply, Server, serving, sse_reply

HEL = {"t": "text", "text": "x"}
SYNC = [kind for kind in KINDS if kind.startswith("sync")]
ASYNC = [kind for kind in KINDS if kind.startswith("async")]


def hanging() -> Reply:
    return sse_reply(HEL, steps=(Hang(),))


async def gone(server: Server) -> bool:
    """Whether the server saw the end of the connection."""
    return await asyncio.to_thread(server.gone.wait, 8)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, asyncio.CancelledError])
async def test_an_exception_in_the_block(kind: str, error: type[BaseException]) -> None:
    with serving(hanging()) as server:
        caller = Caller(kind, server.url)

        async def leave() -> None:
            async with caller.stream() as stream:
                async for event in each(stream):
                    if type(event).__name__ == "TextDelta":
                        raise error

        with pytest.raises(error) as caught:
            await leave()
        assert await gone(server)
        await caller.close()
    assert caught.value.__cause__ is None
    assert len(server.seen) == 1


@pytest.mark.parametrize("kind", KINDS)
async def test_closing_the_iterator(kind: str) -> None:
    with serving(hanging()) as server:
        caller = Caller(kind, server.url)
        stream = caller.client.stream("tiny:m", "hi")
        events: Any = iter(stream) if kind in SYNC else aiter(stream)
        if kind in SYNC:
            for _ in range(3):
                next(events)
            events.close()
        else:
            for _ in range(3):
                await anext(events)
            await events.aclose()
        assert await gone(server)
        await caller.close()


@pytest.mark.parametrize("kind", ASYNC)
@pytest.mark.parametrize("reply", [hanging(), Reply(head=False, steps=(Hang(),))])
async def test_a_task_is_cancelled_while_it_reads(kind: str, reply: Reply) -> None:
    with serving(reply) as server:
        caller = Caller(kind, server.url)

        async def read() -> None:
            async with caller.stream() as stream:
                async for _ in each(stream):
                    pass

        task = asyncio.create_task(read())
        while not server.seen:
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await gone(server)
        await caller.close()
    assert len(server.seen) == 1


@pytest.mark.parametrize("kind", ASYNC)
async def test_a_limit_of_the_callers_own(kind: str) -> None:
    with serving(hanging()) as server:
        caller = Caller(kind, server.url)

        async def read() -> None:
            async with asyncio.timeout(None) as limit, caller.stream() as stream:
                async for event in each(stream):
                    if type(event).__name__ == "TextDelta":
                        limit.reschedule(0)

        with pytest.raises(TimeoutError) as caught:
            await read()
        assert type(caught.value) is TimeoutError
        assert await gone(server)
        await caller.close()
    assert len(server.seen) == 1


@contextmanager
def interrupted(server: Server) -> Iterator[None]:
    """Interrupts the main thread, again and again, once a request has come, as a user's Ctrl-C does."""

    def interrupt(*_: object) -> None:
        if server.seen:
            signal.setitimer(signal.ITIMER_REAL, 0)
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("kind", SYNC)
@pytest.mark.parametrize("reply", [hanging(), Reply(head=False, steps=(Hang(),))])
@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no timers here")
def test_a_blocked_read_is_interrupted(kind: str, reply: Reply) -> None:
    assert threading.current_thread() is threading.main_thread()
    with serving(reply) as server:
        caller = Caller(kind, server.url)
        with (
            pytest.raises(KeyboardInterrupt),
            interrupted(server),
            caller.client.stream("tiny:m", "hi") as stream,
        ):
            for _ in stream:
                pass
        assert server.gone.wait(8)
        caller.client.close()
    assert len(server.seen) == 1
