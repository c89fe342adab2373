"""Bytes of an answer in, common events and the answer out. Sans-IO; shared by all clients.

`StreamDecoder` never raises for what the wire brings: it ends the open blocks, keeps what had arrived and
puts the error into `error`, to be raised when the events before it have been handed out.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Final

import msgspec

from .errors import (
    ResponseDecodeError,
    ResponseTooLargeError,
    StreamDecodeError,
    StreamIncompleteError,
    WireloomError,
)
from .events import Event
from .failures import failure_from, is_failure
from .fold import Fold
from .json_array import splitter_of
from .pages import value_at
from .rescue import decode as rescued
from .response import Response
from .sse import FrameTooLarge
from .vendor import Dialect

MAX_EVENT_BYTES = 8 * 1024 * 1024

_LF: Final = 10
_CR: Final = 13

UNREADABLE: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class _Done:
    """The terminal mark where it is no frame of the dialect's type."""


_DONE: Final = _Done()


class _Blank:
    """The frame of an event without data, which some servers send as a sign of life."""


_BLANK: Final = _Blank()


def _read_done(frame: Any, fold: Fold) -> None:
    del frame
    fold.end()


def _read_blank(frame: Any, fold: Fold) -> None:
    del frame, fold


class StreamDecoder:
    """State of one stream. `finished` is true when nothing more will be read from the connection.

    `on_complete` is called when the answer is complete, but the connection may bring more.
    """

    def __init__(
        self,
        dialect: Dialect,
        *,
        vendor: str = "",
        turn: int = 0,
        max_event_bytes: int = MAX_EVENT_BYTES,
        on_complete: Callable[[], None] | None = None,
    ) -> None:
        self._dialect = dialect
        self._fold = Fold(dialect, vendor=vendor, turn=turn)
        self._fold.on_complete = on_complete
        self._sse = splitter_of(dialect.framing.kind, max_event_bytes=max_event_bytes)
        # Looked up once: what follows runs for every frame of every stream.
        self._decode = (dialect.lean or dialect.frame).decode
        self._max = max_event_bytes
        self._table = {**dialect.read_frame, _Done: _read_done, _Blank: _read_blank}
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
        and `_read` do, without a call, a list and a loop, and with all that is needed in locals.
        """
        fold, sse, decode, table, limit = self._fold, self._sse, self._decode, self._table, self._max
        lf, cr = _LF, _CR
        data = yield []
        while True:
            events = fold.events = []
            payload = data.removeprefix(sse.head).removesuffix(b"\n\n")
            if (
                (size := len(data)) - len(payload) != sse.around
                or lf in payload
                or cr in payload
                or size > limit
            ):
                self._receive(data)
                decode = self._decode
            else:
                fold.frame = payload
                try:
                    try:
                        frame = decode(payload)
                    except UNREADABLE:
                        frame = self._odd_frame(payload)
                    table[type(frame)](frame, fold)
                    if fold.ended:
                        self._finish()
                except (WireloomError, msgspec.DecodeError) as error:
                    self._broken(error)
            data = yield events

    def end(self) -> list[Event]:
        """The last events: the connection has ended."""
        self._fold.events = []
        self._ending = True
        if not self.finished:
            try:
                self._read(self._sse.end())
            except FrameTooLarge as error:
                self._fail(ResponseTooLargeError(str(error)))
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
        """The stream cannot go on; `error` is raised after the events that this returns, unless all is there."""
        self._fold.events = []
        if not self.finished:
            self._break_off(error)
        return self._fold.events

    def response(self) -> Response:
        """What has arrived so far."""
        return self._fold.response()

    def _receive(self, data: bytes) -> None:
        """Reads what `data` completes, be it many events or none."""
        if self.finished:
            return
        try:
            payloads = self._sse.receive(data)
        except FrameTooLarge as error:
            self._fail(ResponseTooLargeError(str(error)))
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
        fold, table, decode = self._fold, self._table, self._decode
        try:
            for payload in payloads:
                fold.frame = payload
                try:
                    frame = decode(payload)
                except UNREADABLE:
                    frame = self._odd_frame(payload)
                table[type(frame)](frame, fold)
                if fold.ended:
                    self._finish()
                    return
        except (WireloomError, msgspec.DecodeError) as error:
            self._broken(error)

    def _odd_frame(self, payload: bytes) -> Any:
        """The frame in what its types don't fit. The terminal mark is looked for here: no other frame pays for it."""
        text = payload.strip()
        if not text:
            return _BLANK
        return _DONE if text == self._dialect.framing.done else rescued(self._dialect.frame, payload)

    def _finish(self) -> None:
        if self._fold.failure is not None:
            self._fail(self._fold.failure)
            return
        self._stop()
        self._fold.end()
        self._fold.close(complete=True)

    def _broken(self, error: WireloomError | msgspec.DecodeError) -> None:
        if isinstance(error, WireloomError):
            self._fail(self._fold.failure or error)
        else:
            # What the end of the connection left of a frame is no broken frame: its rest is missing.
            told = f"a frame of the stream cannot be read: {error}"
            broken = _incomplete() if self._ending else StreamDecodeError(told)
            self._break_off(self._fold.failure or broken)

    def _break_off(self, error: WireloomError) -> None:
        if not self._fold.lose_rest(error):
            self._fail(error)
            return
        try:
            self._finish()
        except WireloomError as broken:
            self._fail(broken)

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
    if failure is not None:
        fold.close(complete=False)
        failure.partial = msgspec.structs.replace(fold.response(), raw=body)
        raise failure
    return msgspec.structs.replace(fold.response(), raw=body)


def failure_inside(dialect: Dialect, answer: Any, body: bytes, *, vendor: str) -> WireloomError | None:
    """The vendor's own error that `answer`, a whole one made of `body`, holds; what else it holds is in its `partial`."""
    fold = Fold(dialect, vendor=vendor, whole=True)
    fold.frame = body
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
