"""Bytes of an answer in, common events and the answer out. Sans-IO; shared by all clients.

`StreamDecoder` never raises for what the wire brings: it ends the open blocks, keeps what had arrived and
puts the error into `error`, to be raised when the events before it have been handed out.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any, Final

import msgspec

from .bounds import DEFAULT_BOUNDS, Bounds, is_deeper, too_large
from .errors import (
    ResponseDecodeError,
    StreamDecodeError,
    StreamIncompleteError,
    WireloomError,
)
from .events import Event
from .failures import failure_from, is_failure
from .fold import Fold
from .json_array import splitter_of
from .model import CallWarning
from .pages import value_at
from .rescue import decode as rescued
from .response import Response
from .sse import FrameTooLarge
from .told import events_of
from .tolerance import REPLACED, is_event_stream, repaired, tolerated
from .vendor import Dialect

_LF: Final = 10
_CR: Final = 13
_BATCH: Final = 256

UNREADABLE: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)

FAILURES: Final = (WireloomError, *UNREADABLE)


class _Done:
    """The terminal mark where it is no frame of the dialect's type."""


class _Empty:
    """An event whose data is empty, which the dialect skips."""


_DONE: Final = _Done()
_EMPTY: Final = _Empty()


def _read_done(frame: Any, fold: Fold) -> None:
    del frame
    fold.end()


def _read_empty(frame: Any, fold: Fold) -> None:
    del frame
    fold.heartbeat()


class StreamDecoder:
    """State of one stream. `finished` is true when nothing more will be read from the connection."""

    def __init__(
        self,
        dialect: Dialect,
        *,
        vendor: str = "",
        turn: int = 0,
        bounds: Bounds = DEFAULT_BOUNDS,
    ) -> None:
        self._dialect = dialect
        self._vendor, self._turn = vendor, turn
        self._whole: Response | None = None
        self._fold = Fold(dialect, vendor=vendor, turn=turn)
        self._sse = splitter_of(dialect.framing.kind, bounds)
        # Looked up once: what follows runs for every frame of every stream.
        self._decode = (dialect.lean or dialect.frame).decode
        self._bounds = bounds
        # Valid JSON within so many bytes is not nested too deeply, and not too long.
        self._short = min(bounds.event, bounds.line, 2 * bounds.depth)
        # What is left of the bounds on the whole stream.
        self._events_left = bounds.events
        self._bytes_left = bounds.stream
        self._table = {**dialect.read_frame, _Done: _read_done, _Empty: _read_empty}
        self._comments = 0
        self._ending = False
        self.error: WireloomError | None = None
        self.finished = False
        receiving = self._receiving()
        next(receiving)
        self.receive: Callable[[bytes], list[Event]] = receiving.send
        """The events that the next bytes of the body complete."""

    def _receiving(self) -> Generator[list[Event], bytes]:
        """Takes reads and gives the events that each completes.

        A live stream is one event a read, each like the one before. All that it pays stands here: what `SSEParser`
        and `_read` do, without a call, a list and a loop, and with all that is needed in locals. What counts
        towards the bounds of the whole stream is added up once a batch.
        """
        fold, sse, decode, table, short = self._fold, self._sse, self._decode, self._table, self._short
        lf, cr = _LF, _CR
        data = yield []
        while True:
            total = 0
            batch = min(self._events_left, _BATCH)
            for left in range(batch, 0, -1):
                payload = data.removeprefix(sse.head).removesuffix(b"\n\n")
                if (
                    (size := len(data)) - len(payload) != sse.around
                    or lf in payload
                    or cr in payload
                    or (size > short and self._is_large(payload))
                ):
                    batch -= left
                    break
                events = fold.events = []
                fold.frame = payload
                total += size
                try:
                    try:
                        frame = decode(payload)
                    except UNREADABLE:
                        frame = self._odd_frame(payload)
                    table[type(frame)](frame, fold)
                    if fold.ended:
                        self._finish()
                except FAILURES as error:
                    self._broken(error)
                data = yield events
            self._events_left -= batch
            self._bytes_left -= total
            events = fold.events = []
            self._receive(data)
            decode = self._decode
            data = yield events

    def end(self) -> list[Event]:
        """The last events: the connection has ended."""
        self._fold.events = []
        self._ending = True
        if not self.finished:
            try:
                self._read(self._sse.end())
            except FrameTooLarge as error:
                self._fail(too_large(error.bound, error.limit))
        if not self.finished:
            if self._fold.complete():
                try:
                    self._finish()
                except WireloomError as error:
                    self._fail(error)
            else:
                self._fail(_incomplete())
        return self._fold.events

    def abort(self, error: WireloomError) -> list[Event]:
        """The stream cannot go on; `error` is raised after the events that this returns."""
        self._fold.events = []
        if not self.finished:
            self._fail(error)
        return self._fold.events

    def response(self) -> Response:
        """What has arrived so far."""
        return self._fold.response() if self._whole is None else self._whole

    def whole(self, body: bytes) -> list[Event] | None:
        """The events of a whole answer that came in the stream's place; None where the dialect refuses it."""
        dialect = self._dialect
        if dialect.tolerate.other_form == "refuse":
            return None
        try:
            response = read_whole(dialect, body, vendor=self._vendor, turn=self._turn)
        except WireloomError as error:
            self._stop()
            self.error = error
            return []
        self._stop()
        self._whole = response
        return events_of(response, body)

    def warn(self, warning: CallWarning) -> None:
        """Something is to be told on the response."""
        if self._whole is None:
            self._fold.warnings.append(warning)
        else:
            self._whole = msgspec.structs.replace(self._whole, warnings=(*self._whole.warnings, warning))

    def _receive(self, data: bytes) -> None:
        """Reads what `data` completes, be it many events or none."""
        if self.finished:
            return
        self._bytes_left -= len(data)
        if self._bytes_left < 0:
            self._fail(too_large("stream", self._bounds.stream))
            return
        try:
            payloads = self._sse.receive(data)
        except FrameTooLarge as error:
            self._fail(too_large(error.bound, error.limit))
            return
        if payloads:
            self._read(payloads)
            settled, once = self._dialect.settled, self._dialect.once
            if settled is not None and self._fold.seen.issuperset(once):
                self._decode = settled.decode
        elif self._sse.comments != self._comments:
            self._comments = self._sse.comments
            self._fold.frame = None
            if self._dialect.framing.comments == "heartbeat":
                self._fold.heartbeat()

    def _read(self, payloads: list[bytes]) -> None:
        fold, table, decode, short = self._fold, self._table, self._decode, self._short
        check = max(map(len, payloads), default=0) > short
        beyond = len(payloads) > self._events_left
        try:
            for payload in payloads[: self._events_left]:
                if check and len(payload) > short and is_deeper(payload, self._bounds.depth):
                    raise too_large("depth", self._bounds.depth)
                fold.frame = payload
                try:
                    frame = decode(payload)
                except UNREADABLE:
                    frame = self._odd_frame(payload)
                table[type(frame)](frame, fold)
                if fold.ended:
                    self._finish()
                    return
            if beyond:
                raise too_large("events", self._bounds.events)
            self._events_left -= len(payloads)
        except FAILURES as error:
            self._broken(error)

    def _is_large(self, payload: bytes) -> bool:
        """Whether the splitter must look at this event, which is not short."""
        bounds = self._bounds
        return len(payload) > min(bounds.event, bounds.line) or is_deeper(payload, bounds.depth)

    def _odd_frame(self, payload: bytes) -> Any:
        """The frame in what its types don't fit. What is no frame is looked for here: no frame pays for it."""
        dialect = self._dialect
        if payload.strip() == dialect.framing.done:
            return _DONE
        if dialect.tolerate.empty_event == "skip" and not payload.strip():
            return _EMPTY
        if dialect.tolerate.invalid_utf8 == "replace" and (whole := repaired(payload)) is not None:
            self._fold.frame = payload = whole
            if REPLACED not in self._fold.warnings:
                self._fold.warnings.append(REPLACED)
        return rescued(dialect.frame, payload)

    def _finish(self) -> None:
        if self._fold.failure is not None:
            self._fail(self._fold.failure)
            return
        self._stop()
        self._fold.end()
        self._fold.close(complete=True)

    def _broken(self, error: Exception) -> None:
        if not isinstance(error, WireloomError):
            # What the end of the connection left of a frame is no broken frame: its rest is missing.
            told = f"a frame of the stream cannot be read: {error}"
            error = _incomplete() if self._ending else StreamDecodeError(told)
        self._fail(self._fold.failure or error)

    def _stop(self) -> None:
        """Nothing more is read, by this decoder or by the generator that may still be called."""
        self.finished = True
        self._sse.stop()
        self.receive = _nothing

    def _fail(self, error: WireloomError) -> None:
        self._stop()
        self._fold.close(complete=False)
        error.partial = self._fold.response()
        self.error = error


def _nothing(data: bytes) -> list[Event]:
    del data
    return []


def _incomplete() -> StreamIncompleteError:
    return StreamIncompleteError("the stream ended before the answer did")


def read_whole(dialect: Dialect, body: bytes, *, vendor: str = "", turn: int = 0) -> Response:
    """The answer in `body`, a whole one.

    Raises `ResponseDecodeError` when it is no answer, and the vendor's own error when it is one under
    HTTP 200; what there is of an answer is in its `partial`.
    """
    fold = Fold(dialect, vendor=vendor, turn=turn, whole=True)
    if dialect.tolerate.invalid_utf8 == "replace" and (text := repaired(body)) is not None:
        body = text
        fold.warnings.append(REPLACED)
    fold.frame = body
    try:
        answer = rescued(dialect.whole, body)
    except UNREADABLE as error:
        if is_failure(dialect.errors, body):
            raise failure_from(dialect.errors, body=body, status=None, headers={}, vendor=vendor) from None
        raise ResponseDecodeError(f"the answer cannot be read: {error}", vendor=vendor or None) from None
    failure: WireloomError | None
    try:
        dialect.read_whole(answer, fold)
        failure = fold.failure or _missing(dialect, answer, body, vendor)
        if failure is None:
            fold.end()
            fold.close(complete=True)
    except WireloomError as error:
        failure = error
    except UNREADABLE as error:
        failure = ResponseDecodeError(f"the answer cannot be read: {error}", vendor=vendor or None)
    if failure is not None:
        fold.close(complete=False)
        failure.partial = msgspec.structs.replace(fold.response(), raw=body)
        raise failure
    return msgspec.structs.replace(fold.response(), raw=body)


def read_answer(
    dialect: Dialect, body: bytes, *, vendor: str = "", turn: int = 0, bounds: Bounds = DEFAULT_BOUNDS
) -> Response:
    """The answer in `body`: a whole one, or, where the dialect tolerates it, a stream that nobody asked for.

    Raises as `read_whole` does, and what a stream raises.
    """
    if dialect.tolerate.other_form == "refuse" or not is_event_stream(body):
        return read_whole(dialect, body, vendor=vendor, turn=turn)
    decoder = StreamDecoder(dialect, vendor=vendor, turn=turn, bounds=bounds)
    decoder.receive(body)
    decoder.end()
    if decoder.error is not None:
        raise decoder.error
    decoder.warn(tolerated("other_form", "the answer came as a stream where a whole one was asked for"))
    return msgspec.structs.replace(decoder.response(), raw=body)


def failure_inside(dialect: Dialect, answer: Any, body: bytes, *, vendor: str) -> WireloomError | None:
    """The vendor's own error that `answer`, a whole one made of `body`, holds; what else it holds is in its `partial`."""
    fold = Fold(dialect, vendor=vendor, whole=True)
    fold.frame = body
    with suppress(*UNREADABLE):
        dialect.read_whole(answer, fold)
    if fold.failure is not None:
        fold.close(complete=False)
        fold.failure.partial = msgspec.structs.replace(fold.response(), raw=body)
    return fold.failure


def _missing(dialect: Dialect, answer: Any, body: bytes, vendor: str) -> WireloomError | None:
    """The error for an answer without what makes it one."""
    if dialect.requires is None or value_at(answer, dialect.requires):
        return None
    if is_failure(dialect.errors, body):
        return failure_from(dialect.errors, body=body, status=None, headers={}, vendor=vendor)
    told = f"the answer cannot be read: it has no '{dialect.requires}'"
    return ResponseDecodeError(told, vendor=vendor or None)
