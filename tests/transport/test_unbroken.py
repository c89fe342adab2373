"""A task that is cancelled at any of its steps leaves no connection open, and the pool as large as it was."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import anyio
import pytest

from support.both import KINDS, Caller, each
from support.loopback import Hang, json_reply, serving, sse_reply
from wireloom import RetryPolicy, WireloomError
from wireloom.http.unbroken import unbroken
from wireloom.testing.replies import Gate, Reply
from wireloom.testing.server import ReplayServer

GOOD = {"id": "r1", "model": "m1", "text": "hello"}
ASYNC = [kind for kind in KINDS if kind.startswith("async")]
STEPS = 7
"""A request and its cleaning up give way to other tasks less often than this."""

IDLE = 4
"""So many connections wait in the pool, all closed by the server."""


@pytest.mark.parametrize("kind", ASYNC)
async def test_cancelled_again_while_it_cleans_up(kind: str) -> None:
    script = [reply for _ in range(STEPS) for reply in (sse_reply(steps=(Hang(),)), json_reply(GOOD))]
    with serving(*script) as server:
        caller = Caller(kind, server.url, max_connections=1)

        async def read(opened: asyncio.Event) -> None:
            async with caller.stream() as stream:
                opened.set()
                async for _ in each(stream):
                    pass

        for steps in range(STEPS):
            task = asyncio.create_task(read(opened := asyncio.Event()))
            await opened.wait()
            await pause(3)
            for _ in range(2):
                task.cancel()
                await pause(steps)
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await caller.generate()).text == "hello"
        await caller.close()


@pytest.mark.parametrize("steps", range(STEPS))
@pytest.mark.parametrize("kind", ASYNC)
async def test_cancelled_while_idle_connections_are_closed(kind: str, steps: int) -> None:
    """One that is dropped unclosed warns, which is an error here."""
    gate = Gate()
    async with ReplayServer() as server:
        caller = Caller(kind, server.base_url("tiny", ""), retry=RetryPolicy(max_retries=0))
        good = Reply(body=json.dumps(GOOD).encode(), gates={0: gate})
        server.when(lambda _: True, good)
        calls = [asyncio.create_task(caller.generate()) for _ in range(IDLE)]
        async with asyncio.timeout(8):
            while server.connections < IDLE:
                await asyncio.sleep(0.001)
        gate.release()
        await asyncio.gather(*calls)
    task = asyncio.create_task(caller.generate())
    await pause(steps)
    task.cancel()
    with suppress(asyncio.CancelledError, WireloomError):
        await task
    await caller.close()
    gc.collect()


class Work:
    """Something that gives way, then waits, and says what it went through."""

    def __init__(self, end: Callable[[], str] = lambda: "result", wait: bool = False) -> None:
        self.log: list[str] = []
        self._end = end
        self._wait = wait

    async def run(self) -> str:
        try:
            await asyncio.sleep(0)
            self.log.append("gave way")
            if self._wait:
                await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError:
            self.log.append("cancelled")
            await asyncio.sleep(0)
            self.log.append("cleaned up")
            raise
        return self._end()


async def cancelled(work: Any, *at: int) -> asyncio.Task[str]:
    """The task that did the work, cancelled after each number of steps."""

    async def do() -> str:
        return await work

    task = asyncio.create_task(do())
    for step in range(max(at) + 1):
        await asyncio.sleep(0)
        if step in at:
            task.cancel()
    await asyncio.wait([task], timeout=8)
    return task


async def test_a_cancellation_is_put_off_until_something_is_waited_for() -> None:
    work = Work(wait=True)
    assert (await cancelled(unbroken(work.run()), 0)).cancelled()
    assert work.log == ["gave way", "cancelled", "cleaned up"]


async def test_a_second_cancellation_does_not_end_the_cleaning_up() -> None:
    work = Work(wait=True)
    assert (await cancelled(unbroken(work.run()), 2, 3)).cancelled()
    assert work.log == ["gave way", "cancelled", "cleaned up"]


async def test_where_nothing_more_is_waited_for_the_result_is_undone() -> None:
    work, undone = Work(), list[str]()

    async def undo(result: str) -> None:
        await asyncio.sleep(0)
        undone.append(result)

    assert (await cancelled(unbroken(work.run(), undo), 0, 1)).cancelled()
    assert work.log == ["gave way"]
    assert undone == ["result"]


async def test_an_error_does_not_hide_a_cancellation() -> None:
    def fail() -> str:
        raise OSError("broken")

    work = Work(fail)
    assert (await cancelled(unbroken(work.run()), 0)).cancelled()
    with pytest.raises(OSError, match="broken"):
        await unbroken(Work(fail).run())


async def test_a_scope_of_anyio_is_heeded_at_once() -> None:
    work = Work(wait=True)
    with anyio.CancelScope() as scope:
        scope.cancel()
        await unbroken(work.run())
    assert scope.cancelled_caught
    assert work.log == ["cancelled"]


async def test_a_limit_of_asyncio_is_its_own() -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await unbroken(Work().run())
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0


async def pause(steps: int) -> None:
    for _ in range(steps):
        await asyncio.sleep(0)
