"""What becomes of open streams and waiting threads when their client is closed, in another event loop, after a fork."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import warnings
from typing import Any

import pytest

from support.both import KEY, KINDS, Caller, each
from support.clocks import FakeClock
from support.loopback import Hang, Reply, json_reply, serving, sse_reply
from wireloom import APIConnectionError, ConfigurationError, WireloomError
from wireloom.budget import RetryBudget

GOOD = {"id": "r1", "model": "m1", "text": "hello"}
SYNC = [kind for kind in KINDS if kind.startswith("sync")]
ASYNC = [kind for kind in KINDS if kind.startswith("async")]
HANGING = {
    "in a body": sse_reply({"t": "text", "text": "Hel"}, steps=(Hang(),)),
    "before a head": Reply(head=False, steps=(Hang(),)),
}


@pytest.mark.parametrize("kind", KINDS)
async def test_streams_that_are_open_are_closed_with_their_client(kind: str) -> None:
    with serving(HANGING["in a body"]) as server:
        caller = Caller(kind, server.url)
        stream = caller.client.stream("tiny:m", "hi")
        events = each(stream)
        while type(await anext(events)).__name__ != "TextDelta":
            pass
        await caller.close()
        assert await asyncio.to_thread(server.gone.wait, 8)
        rest: list[Any] = []
        with pytest.raises(APIConnectionError) as caught:
            rest += [event async for event in each(stream)]
    assert caught.value.partial is not None
    assert caught.value.partial.text == "Hel"
    assert len(server.seen) == 1


@pytest.mark.parametrize("kind", SYNC)
@pytest.mark.parametrize("where", HANGING)
def test_threads_that_wait_are_woken_when_their_client_is_closed(kind: str, where: str) -> None:
    with serving(HANGING[where]) as server:
        caller = Caller(kind, server.url)
        waiting = threading.Event()
        found: list[WireloomError] = []

        def read() -> None:
            try:
                with caller.client.stream("tiny:m", "hi") as stream:
                    for event in stream:
                        if type(event).__name__ == "TextDelta":
                            waiting.set()
            except WireloomError as error:
                found.append(error)

        thread = threading.Thread(target=read)
        thread.start()
        while where == "before a head" and not server.seen:
            waiting.wait(0.001)
        assert where == "before a head" or waiting.wait(8)
        caller.client.close()
        thread.join(8)
        assert not thread.is_alive()
        assert server.gone.wait(8)
    [error] = found
    # Nothing was handed out before a head came, so it is tried again, and told why that is no use.
    assert isinstance(error, APIConnectionError if where == "in a body" else ConfigurationError)
    assert len(server.seen) == 1


def _waits(thread: threading.Thread) -> bool:
    frame = sys._current_frames().get(thread.ident or 0)
    return frame is not None and frame.f_code is threading.Condition.wait.__code__


@pytest.mark.parametrize("kind", SYNC)
def test_threads_without_a_connection_are_told_that_their_client_is_closed(kind: str) -> None:
    with serving(HANGING["in a body"], json_reply(GOOD)) as server:
        caller = Caller(kind, server.url, max_connections=1)
        stream = caller.client.stream("tiny:m", "hi")
        next(iter(stream))
        found: list[Any] = []

        def ask() -> None:
            try:
                found.append(caller.client.generate("tiny:m", "hi"))
            except WireloomError as error:
                found.append(error)

        threads = [threading.Thread(target=ask) for _ in range(2)]
        for thread in threads:
            thread.start()
        while not any(_waits(thread) for thread in threads):
            threads[0].join(0.001)
        caller.client.close()
        for thread in threads:
            thread.join(8)  # though nobody gives the connection back
            assert not thread.is_alive()
        assert len(server.seen) == 1
        stream.close()
    assert [str(error) for error in found] == ["tiny: this client is closed; make a new one"] * 2


@pytest.mark.parametrize("kind", ASYNC)
async def test_tasks_without_a_connection_are_told_that_their_client_is_closed(kind: str) -> None:
    with serving(HANGING["in a body"], json_reply(GOOD)) as server:
        caller = Caller(kind, server.url, max_connections=1)
        stream = caller.client.stream("tiny:m", "hi")
        await anext(aiter(stream))
        tasks = [asyncio.create_task(caller.generate()) for _ in range(2)]
        for _ in range(50):
            await asyncio.sleep(0)  # until they stand in line
        await caller.close()
        found = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 8)
        await stream.close()
        assert len(server.seen) == 1
    assert [str(error) for error in found] == ["tiny: this client is closed; make a new one"] * 2


@pytest.mark.parametrize("kind", ASYNC)
def test_another_event_loop_is_told(kind: str) -> None:
    with serving(json_reply(GOOD)) as server, asyncio.Runner() as first, asyncio.Runner() as second:
        caller = Caller(kind, server.url)
        assert first.run(caller.generate()).text == "hello"
        for again in (caller.generate, caller.close):
            with pytest.raises(ConfigurationError, match="was used in another event loop; make one for each"):
                second.run(again())
        first.run(caller.close())
        assert len(server.seen) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_child_does_not_wait_for_a_thread_of_its_parent() -> None:
    """A thread may be deciding on a retry, with the budget's lock, in the moment of the fork."""
    with serving(json_reply({}, 500), json_reply(GOOD)) as server:
        caller = Caller("sync", server.url, FakeClock())
        budget: RetryBudget = caller.client._calls._budget
        with budget.bucket(server.url).lock, warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of a fork where there are threads
            child = os.fork()
            if child == 0:
                done = threading.Event()
                threading.Thread(target=lambda: done.wait(20) or os._exit(2), daemon=True).start()
                answer = caller.client.generate("tiny:m", "hi")
                os._exit(0 if answer.text == "hello" and len(answer.attempts) == 2 else 1)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        caller.client.close()
    assert len(server.seen) == 2


def test_a_key_is_not_in_what_a_closed_client_shows() -> None:
    caller = Caller("sync", "http://127.0.0.1:9")
    caller.client.close()
    with pytest.raises(ConfigurationError) as caught:
        caller.client.generate("tiny:m", "hi")
    assert KEY not in repr(caught.value) + repr(caller.client)
