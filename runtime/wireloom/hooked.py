"""Tells the hooks of a client how its calls go."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from .errors import APIStatusError, Attempt, WireloomError
from .hooks import AttemptStart, CallEnd, CallInfo, CallOutcome, FirstEvent, Hooks
from .log import HOOKS, LOG, calls_are_logged
from .observer import SILENT, Observer, Outcome
from .response import Response
from .sent import parameters

if TYPE_CHECKING:
    from .call import Call
    from .clock import Clock
    from .outgoing import Outgoing

_log: Final = logging.getLogger(HOOKS)
_PORTS: Final = {"http": 80, "https": 443}
_NOTHING: Final = Response()


class Watch:
    """What a client does for its hooks: gives each call its observer, and says once which hook raises."""

    def __init__(self, hooks: tuple[Hooks, ...] = ()) -> None:
        self._hooks: Final = hooks
        self._raised: Final[set[tuple[int, str]]] = set()

    def __call__(self, call: Call, out: Outgoing, clock: Clock) -> Observer:
        """The observer of a call; the one that does nothing where nobody is to be told."""
        hooks = (LOG, *self._hooks) if calls_are_logged() else self._hooks
        return _Observer(self, hooks, call, out, clock) if hooks else SILENT

    def tell(self, hook: Hooks, method: str, *told: Any) -> None:
        """Calls one hook. What it raises goes no further, and is not quoted: its text may hold anything."""
        try:
            getattr(hook, method)(*told)
        except Exception as error:
            if (id(hook), method) not in self._raised:
                self._raised.add((id(hook), method))
                name = f"{type(hook).__name__}.{method}"
                _log.warning("the hook %s raised %s; the call went on", name, type(error).__name__)


class _Observer:
    def __init__(
        self, watch: Watch, hooks: tuple[Hooks, ...], call: Call, out: Outgoing, clock: Clock
    ) -> None:
        self._watch: Final = watch
        self._hooks: Final = hooks
        self._clock: Final = clock
        self._began: Final = clock.monotonic()
        self._call: Final = _info(call, out)
        self._stream: Final = call.stream
        self._number = 0
        self._first: float | None = None
        self._attempts: tuple[Attempt, ...] = ()
        self._read: Callable[[], Response] | None = None
        self._tell("on_request")

    def attempt_began(self, number: int, /) -> None:
        self._number = number
        self._tell("on_attempt", AttemptStart(number=number, elapsed=self._elapsed()))

    def attempt_ended(self, attempt: Attempt, /) -> None:
        self._attempts = (*self._attempts, attempt)
        self._tell("on_attempt_end", attempt)

    def first_event(self) -> None:
        self._first = self._elapsed()
        self._tell("on_first_event", FirstEvent(attempt=self._number, elapsed=self._first))

    def reads(self, response: Callable[[], Response], /) -> None:
        self._read = response

    def ended(self, outcome: Outcome, error: WireloomError | None, /) -> None:
        how, kind = _how(outcome, error, stream=self._stream)
        response = self._response()
        known = response or _NOTHING
        status = error.status_code if isinstance(error, APIStatusError) else None
        end = CallEnd(
            outcome=how,
            duration=self._elapsed(),
            attempts=self._attempts,
            status_code=self._attempts[-1].status_code if self._attempts else status,
            error=error,
            error_type=kind,
            time_to_first_event=self._first,
            usage=known.usage,
            finish=known.finish,
            response_id=known.id,
            response_model=known.model,
            served_by=known.served_by,
            request_id=known.request_id,
            _response=response,
        )
        for hook in reversed(self._hooks):
            self._watch.tell(hook, "on_end", self._call, end)

    def _tell(self, method: str, *told: Any) -> None:
        for hook in self._hooks:
            self._watch.tell(hook, method, self._call, *told)

    def _elapsed(self) -> float:
        return self._clock.monotonic() - self._began

    def _response(self) -> Response | None:
        try:
            return None if self._read is None else self._read()
        except WireloomError as error:
            return error.partial


def _how(outcome: Outcome, error: WireloomError | None, *, stream: bool) -> tuple[CallOutcome, str | None]:
    """The outcome, and the type of the error, of a call that ended."""
    if outcome != "left":
        return outcome, None if error is None else error.category
    # What interrupts a call is on its way through it while this is told.
    cause = sys.exc_info()[1]
    if cause is not None and not isinstance(cause, Exception | GeneratorExit):
        return "cancelled", "cancelled"
    if stream or cause is None:
        return "left", None
    return "failed", type(cause).__qualname__


def _info(call: Call, out: Outgoing) -> CallInfo:
    url = urlsplit(out.url)
    vendor, dialect, endpoint = call.target.vendor, call.target.dialect, call.endpoint
    return CallInfo(
        vendor=vendor.name,
        dialect=dialect.name,
        endpoint=endpoint.name,
        model=call.model,
        stream=call.stream,
        method=out.method,
        path=url.path,
        host=url.hostname or "",
        port=url.port or _PORTS.get(url.scheme, 0),
        provider=vendor.telemetry or vendor.name,
        operation=endpoint.telemetry or endpoint.name,
        fallback=call.fallback,
        _request=call.request,
        _parameters=lambda: parameters(dialect, endpoint, call.body),
    )
