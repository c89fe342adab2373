"""Plays one case of the table: a fresh client against the fault server, and what came of it."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import sys
import threading
import time
import traceback
import tracemalloc
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import wireloom
from faults.callers import Caller, Kind, caller
from faults.server import FaultServer, Seen, Session
from faults.table import HEADER, Case
from wireloom.clock import Clock

LONGEST: Final = 60.0
_LOGGERS: Final = ("wireloom", "httpx", "asyncio")


@dataclass
class Outcome:
    """What came of a case. `text` is that of the answer, or what the stream had of it."""

    error: BaseException | None = None
    text: str = ""
    told: tuple[wireloom.CallWarning, ...] = ()
    events: list[Any] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    connections: int = 0
    waits: tuple[float, ...] = ()
    closed: bool = False
    closed_later: bool = False
    overdue: bool = False
    peak: int = 0
    sent: int = 0
    texts: dict[str, str] = field(default_factory=dict)


class FaultClock(Clock):
    """Real time that can be moved on; a wait between attempts moves it, and takes no time."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self.waiting = threading.Event()
        self.block = False
        self.asked = 0
        self._ahead = 0.0

    def jump(self, seconds: float) -> None:
        self._ahead += seconds

    def monotonic(self) -> float:
        if threading.current_thread() is threading.main_thread():
            self.asked += 1
        return time.monotonic() + self._ahead

    def wall(self) -> float:
        return 1_700_000_000.0

    def random(self) -> float:
        return 0.5

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if self.block:
            raise KeyboardInterrupt
        self.jump(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.slept.append(seconds)
        if self.block:
            self.waiting.set()
            await asyncio.Event().wait()
        self.jump(seconds)


class _Logs(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(self.format(record))


def play(case: Case, kind: Kind, server: FaultServer, **settings: Any) -> Outcome:
    """The outcome of a case; `settings` are the client's."""
    clock = FaultClock()
    session = server.session(case.script(case.dialect), clock)
    outcome = Outcome()
    before = server.accepted
    with _heard(outcome), _measured(outcome, case.expect.peak is not None):
        run = _Played(case, kind, session, clock, settings, outcome).run()
        asyncio.run(asyncio.wait_for(run, LONGEST))
    outcome.connections = server.accepted - before
    outcome.waits = tuple(clock.slept)
    if session.crash is not None:
        raise session.crash
    outcome.seen, outcome.sent, outcome.overdue = session.seen, session.sent, session.overdue
    server.forget(session)
    if outcome.error is not None:
        _read_texts(outcome)
    return outcome


class _Played:
    caller: Caller

    def __init__(
        self,
        case: Case,
        kind: Kind,
        session: Session,
        clock: FaultClock,
        settings: dict[str, Any],
        outcome: Outcome,
    ) -> None:
        self.case, self.row, self.kind = case, case.row, kind
        self.session, self.clock, self.outcome = session, clock, outcome
        self.settings = {**settings, **case.row.settings}
        self.arguments: dict[str, Any] = {"extra_headers": {"x-mark": HEADER}, **case.row.arguments}
        if self.row.timeout is not None:
            self.arguments["timeout"] = self.row.timeout
        clock.block = self.row.act == "cancel_wait"

    async def run(self) -> None:
        url = self.row.url(self.session.server, self.session)
        try:
            self.caller = caller(self.case, self.kind, url, self.clock, self.settings)
        except wireloom.ConfigurationError as error:
            self.outcome.error, self.outcome.closed_later = error, True
            return
        try:
            await self._call()
            self.session.finish()
            # in a thread, as some stacks close in a later turn of the loop
            self.outcome.closed = await asyncio.to_thread(
                self.session.wait_closed, within=10 if self.case.expect.closed else 0
            )
        finally:
            closing = self.caller.client.close()
            if self.kind == "async":
                await closing
        self.outcome.closed_later = await asyncio.to_thread(self.session.wait_closed)

    async def _call(self) -> None:
        if self.row.act == "cancel":
            await self._cancelled(self.session.held)
        elif self.row.act == "cancel_wait" and self.kind == "async":
            await self._cancelled(self.clock.waiting)
        elif self.row.act == "pool":
            async with _Entered(self.caller.stream("hi", self._free())):
                await self._caught()
        else:
            await self._caught()

    def _free(self) -> dict[str, Any]:
        return {name: value for name, value in self.arguments.items() if name != "timeout"}

    async def _caught(self) -> None:
        try:
            await (self._stream() if self.case.shape == "stream" else self._whole())
        except (Exception, KeyboardInterrupt, asyncio.CancelledError) as error:
            self.outcome.error = error

    async def _cancelled(self, when: threading.Event) -> None:
        """Ends the call from outside when the server holds it, or the client waits."""
        if self.kind == "sync":
            with _interrupt(when):
                await self._caught()
            return
        task = asyncio.ensure_future(self._caught())
        while not when.is_set():
            await asyncio.sleep(0.001)
        task.cancel()
        await asyncio.wait([task])

    async def _whole(self) -> None:
        answer = self.caller.whole(self.row.prompt, self.arguments)
        answer = answer if self.kind == "sync" else await answer
        self.outcome.text = self.caller.text(answer)
        self.outcome.told = getattr(answer, "warnings", ())

    async def _stream(self) -> None:
        stream = self.caller.stream(self.row.prompt, self.arguments)
        events, opened = self.outcome.events, False
        try:
            async with _Entered(stream):
                async for event in _each(stream):
                    events.append(event)
                    opens = not opened and bool(stream.response.text)
                    opened = opened or opens
                    self.session.hand_out(opens=opens)
                    if opens and self.row.act == "leave":
                        break
        finally:
            self.outcome.text = stream.response.text
            self.outcome.told = stream.response.warnings


class _Entered:
    """Either kind of context manager as the asynchronous one."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    async def __aenter__(self) -> Any:
        if hasattr(self._inner, "__aenter__"):
            return await self._inner.__aenter__()
        return self._inner.__enter__()

    async def __aexit__(self, *told: Any) -> Any:
        if hasattr(self._inner, "__aexit__"):
            return await self._inner.__aexit__(*told)
        return self._inner.__exit__(*told)


async def _each(stream: Any) -> AsyncIterator[Any]:
    if hasattr(stream, "__aiter__"):
        async for item in stream:
            yield item
    else:
        for item in stream:
            yield item


@contextmanager
def _interrupt(when: threading.Event) -> Iterator[None]:
    """Interrupts this thread once, as Ctrl-C does, when `when` is set.

    A signal that comes just before the thread blocks in the system is not acted on until it wakes; so it is sent again.
    """
    interrupted = threading.Event()

    def handler(*_: Any) -> None:
        if not interrupted.is_set():
            interrupted.set()
            raise KeyboardInterrupt

    def wait() -> None:
        if when.wait(20):
            _wait_until_reading()
            for _ in range(500):
                signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
                if interrupted.wait(0.01):
                    break

    before = signal.signal(signal.SIGUSR1, handler)
    thread = threading.Thread(target=wait)
    thread.start()
    try:
        yield
    finally:
        thread.join()
        signal.signal(signal.SIGUSR1, before)


def _wait_until_reading() -> None:
    """Waits until the main thread waits at its socket; an interrupt between two statements is not the one meant here."""
    end = time.monotonic() + 5
    main = threading.main_thread().ident or 0
    while time.monotonic() < end and sys._current_frames()[main].f_code.co_name not in ("read", "readinto"):
        time.sleep(0.001)


@contextmanager
def _heard(outcome: Outcome) -> Iterator[None]:
    """What is logged and warned meanwhile."""
    logs = _Logs()
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(logs)
        logger.setLevel(logging.DEBUG)
    try:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.removeHandler(logs)
            logger.setLevel(level)
    outcome.texts["logs"] = "\n".join(logs.texts)
    outcome.texts["warnings"] = "\n".join(str(each.message) for each in warned)


@contextmanager
def _measured(outcome: Outcome, wanted: bool) -> Iterator[None]:
    """The most memory that was allocated at once."""
    if not wanted:
        yield
        return
    gc.collect()
    tracemalloc.start()
    try:
        yield
        outcome.peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def _read_texts(outcome: Outcome) -> None:
    error = outcome.error
    assert error is not None
    outcome.texts |= {
        "str": str(error),
        "repr": repr(error),
        "traceback": "".join(traceback.format_exception(error)),
        "facts": repr({name: value for name, value in vars(error).items() if name != "partial"}),
    }
