"""A thread that was given a connection has it, also before it begins to send: no other takes it for an idle one."""

from __future__ import annotations

import importlib
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest

from support import tiny
from wireloom import Client, RetryPolicy, Timeout
from wireloom.http.turns import Turn
from wireloom.testing.replies import Gate, Reply
from wireloom.testing.server import ReplayServer

GOOD = b'{"id": "r1", "model": "m1", "text": "hello"}'
HEAD = {"content-type": "application/json"}
LOST = Timeout(connect=10, pool=10, first_event=3, total=20)


@pytest.mark.parametrize(("transport", "core"), [("httpx", "httpcore"), ("httpx2", "httpcore2")])
def test_a_connection_about_to_be_used_is_not_closed_to_make_room(
    transport: Any, core: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two idle connections, one is given to a thread that is slow to begin; another thread needs room for a third."""
    connection = importlib.import_module(core).HTTPConnection
    handle, close = connection.handle_request, connection.close
    given, decided, slow = threading.Event(), threading.Event(), threading.local()
    begun = Gate()

    def slowly(self: Any, request: Any) -> Any:
        if getattr(slow, "here", False):
            given.set()
            decided.wait(0.2)
        return handle(self, request)

    def closely(self: Any) -> None:
        decided.set()
        begun.wait()  # until the slow one has sent its request, and waits for the answer
        close(self)
        begun.release()

    with ExitStack() as stack:
        servers = [stack.enter_context(ReplayServer()) for _ in range(3)]
        for server in servers:
            server.script(Reply(headers=HEAD, body=GOOD))
        servers[0].script(Reply(headers=HEAD, body=GOOD, gates={0: begun}))
        vendors: dict[str, Any] = {
            f"v{number}": {
                "vendor": tiny.VENDOR,
                "base_url": server.base_url("tiny", ""),
                "api_key": "k" * 12,
            }
            for number, server in enumerate(servers)
        }
        client = stack.enter_context(
            Client(
                vendors=vendors,
                transport=transport,
                max_connections=2,
                timeout=LOST,
                retry=RetryPolicy(max_retries=0),
            )
        )
        client.generate("v0:m", "x")
        client.generate("v1:m", "x")
        pool = stack.enter_context(ThreadPoolExecutor(2))
        monkeypatch.setattr(connection, "handle_request", slowly)
        monkeypatch.setattr(connection, "close", closely)

        def first() -> str:
            slow.here = True
            return client.generate("v0:m", "x").text

        answer = pool.submit(first)
        assert given.wait(5)
        assert client.generate("v2:m", "x").text == "hello"
        assert answer.result(10) == "hello"
        monkeypatch.undo()
        assert [len(server.requests) for server in servers] == [2, 1, 1]


def test_a_turn_comes_with_a_connection_given_back_and_ends_when_one_is_used() -> None:
    turns = threading.RLock()
    turn = Turn(turns)

    def is_free() -> bool:
        def tried() -> bool:
            free = turns.acquire(blocking=False)
            if free:
                turns.release()
            return free

        with ThreadPoolExecutor(1) as other:
            return other.submit(tried).result(5)

    assert is_free()
    with turn.taken():
        assert not is_free()
        turn.trace("http11.send_request_headers.started")
        assert is_free()
        turn.trace("http11.receive_response_headers.failed")
        turn.trace("http11.response_closed.started")
        assert not is_free()
    assert is_free()

    def broken() -> Any:
        yield b"a"
        turn.trace("http11.receive_response_body.failed")
        assert not is_free()
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        list(turn.pieces(broken()))
    assert is_free()


def test_an_interrupt_while_a_turn_is_awaited_leaves_it_to_its_owner() -> None:
    class Interrupted:
        def acquire(self) -> None:
            raise KeyboardInterrupt

        def release(self) -> None:
            raise RuntimeError("cannot release un-acquired lock")

    turn = Turn(Interrupted())  # type: ignore[arg-type]
    with pytest.raises(KeyboardInterrupt), turn.taken():
        pass
    assert not turn._has_it
