"""Many calls at once, on threads, after a fork; and that nothing is left behind."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from support import tiny
from support.both import KEY, KINDS, Caller, each
from support.loopback import json_reply, serving
from wireloom import AsyncClient, Client, Timeout
from wireloom.http.slots import KEPT_ALIVE, Idle, Slots
from wireloom.testing.replies import Gate, Reply
from wireloom.testing.server import ReplayServer

GOOD = {"id": "r1", "model": "m1", "text": "hello"}
BODY = b"".join(
    b'data: {"t": "%b"}\n\n' % frame
    for frame in (b'start", "id": "r1", "model": "m1', b'text", "text": "a', b'text", "text": "b', b"end")
)
THREADS = 40
PATIENT = Timeout(connect=100, total=200)
"""A slow machine is no failure."""


def vendors(url: str) -> dict[str, Any]:
    return {"tiny": {"vendor": tiny.VENDOR, "base_url": url, "api_key": KEY}}


def held(gate: Gate) -> Reply:
    """A stream that stands still after its first piece of text until the gate is opened."""
    return Reply(headers={"content-type": "text/event-stream"}, body=BODY, pieces="event", gates={2: gate})


@pytest.mark.parametrize(("transport", "streams"), [("httpx", 100), ("fast", 500), ("httpx2", 100)])
async def test_many_streams_at_once(transport: Any, streams: int) -> None:
    gate, begun = Gate(), 0
    async with (
        ReplayServer() as server,
        AsyncClient(
            vendors=vendors(server.base_url("tiny", "")), transport=transport, timeout=PATIENT
        ) as client,
    ):
        server.when(lambda _: True, held(gate))

        async def read() -> str:
            nonlocal begun
            text = ""
            async with client.stream("tiny:m", "hi") as stream:
                async for piece in stream.text_stream:
                    text += piece
                    if text == "a":
                        begun += 1
                        if begun == streams:
                            gate.release()
            return text

        texts = await asyncio.gather(*[read() for _ in range(streams)])
        assert texts == ["ab"] * streams
        assert server.connections == streams


@pytest.mark.parametrize("transport", ["httpx", "httpx2", "fast"])
def test_a_client_of_many_threads(transport: Any) -> None:
    gate = Gate()
    all_here = threading.Barrier(THREADS, gate.release)
    with (
        ReplayServer() as server,
        Client(vendors=vendors(server.base_url("tiny", "")), transport=transport, timeout=PATIENT) as client,
    ):
        server.when(lambda _: True, held(gate))

        def read(number: int) -> list[str]:
            found = []
            for turn in range(3):
                with client.stream("tiny:m", f"{number}.{turn}") as stream:
                    pieces = stream.text_stream
                    text = next(pieces)
                    if turn == 0:
                        all_here.wait(60)
                    found.append(text + "".join(pieces))
            return found

        with ThreadPoolExecutor(THREADS) as pool:
            found = list(pool.map(read, range(THREADS)))
        assert found == [["ab"] * 3] * THREADS
        assert THREADS <= server.connections <= 3 * THREADS
        asked = {seen.body for seen in server.requests}
        assert len(asked) == len(server.requests) == 3 * THREADS


@pytest.mark.parametrize("transport", ["httpx", "httpx2", "fast"])
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_opens_connections_of_its_own(transport: Any) -> None:
    with (
        serving(*[json_reply(GOOD)] * 3) as server,
        Client(vendors=vendors(server.url), transport=transport) as client,
    ):
        client.generate("tiny:m", "parent")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of a fork where there are threads
            child = os.fork()
        if child == 0:
            os._exit(0 if client.generate("tiny:m", "child", timeout=20).text == "hello" else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert server.connections == 2
        client.generate("tiny:m", "parent again")
        assert server.connections == 2
    assert len(server.seen) == 3


@pytest.mark.parametrize("kind", KINDS)
async def test_nothing_is_left_open(kind: str) -> None:
    gate = Gate()
    with ReplayServer(strict=False) as server, warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        server.script(held(gate), Reply(status=500, body=b"{}"), Reply(cut=3, body=BODY))
        caller = Caller(kind, server.base_url("tiny", ""), max_retries=0)
        async with caller.stream() as stream:
            async for _ in each(stream.text_stream):
                break
        for _ in range(3):
            with pytest.raises(Exception, match=r"."):
                await caller.generate()
        await caller.close()
        del stream, caller
        gc.collect()
        gate.release()


def test_slots_are_handed_on() -> None:
    slots, order = Slots(1), []
    assert slots.take(0)
    assert not slots.take(0.001)
    waiting = threading.Thread(target=lambda: order.append(slots.take(60)))
    waiting.start()
    slots.give()
    waiting.join(60)
    assert order == [True]
    assert slots.taken == 1
    assert Slots(None).take(0)


def test_idle_connections_are_bounded() -> None:
    idle: Idle[str] = Idle(25)
    here, there = ("http", "here", 80), ("http", "there", 80)
    surplus = [item for number in range(KEPT_ALIVE + 2) for item in idle.put(here, f"c{number}")]
    assert surplus == ["c0", "c1"]
    assert idle.take(there) is None
    assert idle.take(here) == f"c{KEPT_ALIVE + 1}"
    assert idle.make_room(taken=20) == [f"c{number}" for number in range(2, KEPT_ALIVE + 1 - 5)]
    assert len(idle.close()) == 5
    assert idle.put(here, "late") == ["late"]
