"""What a call has left is gone when its caller drops it: nothing waits for the garbage collector, which many streams would keep busy."""

from __future__ import annotations

import gc
import json
from collections import Counter
from collections.abc import Awaitable, Callable

import pytest

from support.both import KINDS, Caller, each
from wireloom.testing.replies import Reply
from wireloom.testing.server import ReplayServer

CALLS = 5
WHOLE = Reply(
    headers={"content-type": "application/json"},
    body=json.dumps({"id": "r1", "model": "m1", "text": "hello"}).encode(),
)
STREAM = Reply(
    headers={"content-type": "text/event-stream"},
    body=b'data: {"t": "text", "text": "Hel"}\n\ndata: {"t": "text", "text": "lo"}\n\ndata: {"t": "end"}\n\n',
)


async def _generated(caller: Caller) -> None:
    assert (await caller.generate()).text == "hello"


async def _streamed(caller: Caller) -> None:
    async with caller.stream() as stream:
        async for _ in each(stream):
            pass
        assert stream.response.text == "Hello"


async def _cycles(call: Callable[[Caller], Awaitable[None]], caller: Caller) -> Counter[str]:
    """The types of our own objects that only the collector frees."""
    await call(caller)
    gc.collect()
    gc.disable()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        for _ in range(CALLS):
            await call(caller)
        gc.collect()
        found = [type(item) for item in gc.garbage]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
    ours = (
        kind.__name__
        for kind in found
        if kind.__module__.startswith("wireloom.") and "testing" not in kind.__module__
    )
    return Counter(ours)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("call", "reply"), [(_generated, WHOLE), (_streamed, STREAM)])
async def test_nothing_is_left_to_the_collector(
    kind: str, call: Callable[[Caller], Awaitable[None]], reply: Reply
) -> None:
    with ReplayServer() as server:
        server.when(lambda _: True, reply)
        caller = Caller(kind, server.base_url("tiny", ""))
        try:
            left = await _cycles(call, caller)
        finally:
            await caller.close()
    assert not left
