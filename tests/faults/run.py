"""Plays one case of the table: a fresh client against the fault server, and what came of it."""

from __future__ import annotations

import asyncio
import gc
import itertools
import logging
import threading
import time
import traceback
import tracemalloc
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any, Final

import wireloom
from faults.callers import Caller, Kind, caller
from faults.interrupt import interrupted
from faults.lookup import looked_up
from faults.server import FaultServer
from faults.session import Seen, Session
from faults.table import HEADER, Case
from wireloom.clock import Clock

LONGEST: Final = 60.0
_BLOCKED: Final = {
    "cancel": ("read", "readinto"),
    "cancel_connect": ("do_handshake",),
    "cancel_pool": ("wait",),
    "cancel_upload": ("write", "send"),
}
"""The functions in which a thread may be that is to be interrupted."""

_LOGGERS: Final = ("wireloom", "httpx", "asyncio")


@dataclass
class Outcome:
    """What came of a case. `text` is that of the answer, or what the stream had of it."""

    error: BaseException | None = None
    text: str = ""
    told: tuple[wireloom.CallWarning, ...] = ()
    attempts: dict[str, tuple[wireloom.Attempt, ...]] = field(default_factory=dict)
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


class _Ends(wireloom.Hooks):
    """Notes the attempts where nothing else tells them: a vendor's own answer has no place for them, a cancelled call none."""

    def __init__(self, outcome: Outcome) -> None:
        self._outcome = outcome

    def on_end(self, call: wireloom.CallInfo, end: wireloom.CallEnd) -> None:
        self._outcome.attempts.setdefault("hook", end.attempts)


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
    several = looked_up() if case.row.origin == "several" else nullcontext()
    with _heard(outcome), _measured(outcome, case.expect.peak is not None), several:
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
        if case.client == "typed" or case.expect.cancelled:
            self.settings["hooks"] = _Ends(outcome)
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
            if self.row.act == "drop":
                for _ in range(5):
                    await asyncio.sleep(0)  # until the generators of this file have let go of it
                gc.collect()
            # in a thread, as some stacks close in a later turn of the loop
            self.outcome.closed = await self._is_closed(10 if self.case.expect.closed else 0)
        finally:
            await self._close()
        self.outcome.closed_later = await self._is_closed(10)

    async def _is_closed(self, within: float) -> bool:
        # Where nothing of a request is read, nothing tells whose connection it is.
        own = self.row.origin != "mute"
        wait = self.session.wait_closed if own else self.session.server.wait_quiet
        return await asyncio.to_thread(wait, within=within)

    async def _call(self) -> None:
        if self.row.act in ("cancel", "cancel_upload"):
            await self._cancelled(self.session.held.is_set)
        elif self.row.act == "cancel_connect":
            accepted = self.session.server.accepted
            await self._cancelled(lambda: self.session.server.accepted > accepted)
        elif self.row.act == "cancel_wait" and self.kind == "async":
            await self._cancelled(self.clock.waiting.is_set)
        elif self.row.act in ("pool", "cancel_pool"):
            async with _Entered(self.caller.stream("hi", self._free())):
                turns = itertools.count()  # so many that the call stands in line
                await (
                    self._caught() if self.row.act == "pool" else self._cancelled(lambda: next(turns) > 50)
                )
        else:
            await self._caught()

    def _free(self) -> dict[str, Any]:
        return {name: value for name, value in self.arguments.items() if name != "timeout"}

    async def _caught(self) -> None:
        try:
            await (self._stream() if self.case.shape == "stream" else self._whole())
        except (Exception, KeyboardInterrupt, asyncio.CancelledError) as error:
            self.outcome.error = error

    async def _cancelled(self, when: Callable[[], bool]) -> None:
        """Ends the call from outside when the server holds it, or the client waits."""
        if self.kind == "sync":
            with interrupted(when, _BLOCKED[self.row.act]):
                await self._caught()
            return
        task = asyncio.ensure_future(self._caught())
        while not when() and not task.done():
            await asyncio.sleep(0.001)
        task.cancel()
        await asyncio.wait([task])

    async def _whole(self) -> None:
        answer = self.caller.whole(self.row.prompt, self.arguments)
        answer = answer if self.kind == "sync" else await answer
        self.outcome.text = self.caller.text(answer)
        if self.case.client == "common":
            self.outcome.told = answer.warnings
            self.outcome.attempts["response"] = answer.attempts

    async def _stream(self) -> None:
        stream = self.caller.stream(self.row.prompt, self.arguments)
        try:
            if self.row.act == "drop":
                await self._read(stream)
            else:
                async with _Entered(stream):
                    await self._read(stream)
        finally:
            self.outcome.text = stream.response.text
            self.outcome.told = stream.response.warnings
            self.outcome.attempts["response"] = stream.response.attempts

    async def _read(self, stream: Any) -> None:
        opened = False
        async for event in _each(stream):
            self.outcome.events.append(event)
            opens = not opened and bool(stream.response.text)
            opened = opened or opens
            self.session.hand_out(opens=opens)
            if opens and self.row.act in ("leave", "drop"):
                return
            if opens and self.row.act == "close":
                await self._close()

    async def _close(self) -> None:
        closing = self.caller.client.close()
        if self.kind == "async":
            await closing


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
    if isinstance(error, wireloom.WireloomError):
        outcome.attempts["error"] = error.attempts
        if error.partial is not None:
            outcome.attempts["partial"] = error.partial.attempts
    outcome.texts |= {
        "str": str(error),
        "repr": repr(error),
        "traceback": "".join(traceback.format_exception(error)),
        "facts": repr({name: value for name, value in vars(error).items() if name != "partial"}),
    }
