"""Bytes of an answer in, common events and the answer out. Sans-IO; shared by all clients.

`StreamDecoder` never raises for what the wire brings: it ends the open blocks, keeps what had arrived and
puts the error into `error`, to be raised when the events before it have been handed out.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any, Final

import msgspec

from .answer import incomplete
from .bounds import DEFAULT_BOUNDS, Bounds, is_deeper, too_large
from .errors import (
    StreamDecodeError,
    WireloomError,
)
from .events import Event, TextDelta
from .fold import Fold
from .json_array import splitter_of
from .model import CallWarning
from .rescue import UNREADABLE
from .response import Response
from .sse import FrameTooLarge
from .told import events_of
from .tolerance import after_end, all_left_out, is_event_stream, left_out, mended, tolerated
from .vendor import Dialect
from .whole import read_whole

MISSES: Final = 100
"""So many frames of a stream are taken for plain text in vain, each at the price of an exception."""

_LF: Final = 10
_CR: Final = 13
_BATCH: Final = 256

FAILURES: Final = (WireloomError, *UNREADABLE)


class _Done:
    """The terminal mark where it is no frame of the dialect's type."""


class _Empty:
    """An event whose data is empty, or cannot be read, which the dialect skips."""


_DONE: Final = _Done()
_EMPTY: Final = _Empty()


def _read_done(frame: Any, fold: Fold) -> None:
    del frame
    fold.done()


def _read_empty(frame: Any, fold: Fold) -> None:
    del frame
    if fold.comments_count:
        fold.heartbeat()


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
        bounds: Bounds = DEFAULT_BOUNDS,
        on_complete: Callable[[], None] | None = None,
    ) -> None:
        self._dialect = dialect
        self._vendor, self._turn = vendor, turn
        self._whole: Response | None = None
        self._fold = Fold(dialect, vendor=vendor, turn=turn)
        self._fold.on_complete = on_complete
        self._sse = splitter_of(dialect.framing.kind, bounds)
        # Looked up once: what follows runs for every frame of every stream.
        plain = dialect.plain
        self._plain = None if plain is None else plain.decode
        self._read_plain = dialect.read_plain or _not_plain
        self._fold.full = self._fold.plain = self._fold.decode = (dialect.lean or dialect.frame).decode
        self._bounds = bounds
        # Valid JSON within so many bytes is not nested too deeply, and not too long.
        self._short = min(bounds.event, bounds.line, 2 * bounds.depth)
        # What is left of the bounds on the whole stream.
        self._events_left = bounds.events
        self._bytes_left = bounds.stream
        self._table = {**dialect.read_frame, _Done: _read_done, _Empty: _read_empty}
        self._comments = 0
        self._settled = False
        self._misses = 0
        self._ending = False
        self._left_out = 0
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
        fold, sse, table, short = self._fold, self._sse, self._table, self._short
        plain, read = self._plain, self._read_plain
        head, around, lf, cr = sse.head, sse.around, _LF, _CR
        data = yield []
        while True:
            total = 0
            batch = min(self._events_left, _BATCH)
            for left in range(batch, 0, -1):
                payload = data.removeprefix(head).removesuffix(b"\n\n")
                if (
                    (size := len(data)) - len(payload) != around
                    or lf in payload
                    or cr in payload
                    or (size > short and self._is_large(payload))
                ):
                    batch -= left
                    break
                fold.frame = payload
                decode = fold.decode
                total += size
                try:
                    try:
                        frame = decode(payload)
                    except UNREADABLE:
                        frame = self._odd_frame(payload)
                        decode = fold.full
                    if decode is not plain:
                        table[type(frame)](frame, fold)
                        if fold.ended:
                            self._at_mark()
                            around = sse.around
                    elif (event := read(frame, fold, payload)) is not None:
                        data = yield [event]
                        continue
                except FAILURES as error:
                    self._broken(error)
                    around = sse.around
                events = fold.events
                fold.events = []
                data = yield events
            self._events_left -= batch
            self._bytes_left -= total
            self._receive(data)
            head, around = sse.head, sse.around
            events = fold.events
            fold.events = []
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
                self._fail(incomplete())
        return self._fold.events

    def abort(self, error: WireloomError) -> list[Event]:
        """The stream cannot go on; `error` is raised after the events that this returns, unless all is there."""
        self._fold.events = []
        if not self.finished:
            self._break_off(error)
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
            if not self._settled and self._fold.seen.issuperset(self._dialect.once):
                self._settle()
        elif self._sse.comments != self._comments:
            self._comments = self._sse.comments
            self._fold.frame = None
            if self._fold.comments_count:
                self._fold.heartbeat()

    def _read(self, payloads: list[bytes]) -> None:
        fold, table, short = self._fold, self._table, self._short
        plain, read, events = self._plain, self._read_plain, self._fold.events
        check = max(map(len, payloads), default=0) > short
        beyond = len(payloads) > self._events_left
        try:
            for payload in payloads[: self._events_left]:
                if check and len(payload) > short and is_deeper(payload, self._bounds.depth):
                    raise too_large("depth", self._bounds.depth)
                fold.frame = payload
                decode = fold.decode
                try:
                    frame = decode(payload)
                except UNREADABLE:
                    frame = self._odd_frame(payload)
                    decode = fold.full
                if decode is not plain:
                    table[type(frame)](frame, fold)
                    if fold.ended:
                        self._at_mark()
                        if self.finished:
                            return
                elif (event := read(frame, fold, payload)) is not None:
                    events.append(event)
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
        fold, dialect = self._fold, self._dialect
        if fold.decode is not fold.full:
            fold.decode = fold.full
            self._misses += 1
            if self._misses == MISSES:
                fold.plain = fold.full
            with suppress(*UNREADABLE):
                return fold.full(payload)
        if payload.strip() == dialect.framing.done:
            return _DONE
        if dialect.tolerate.empty_event == "skip" and not payload.strip():
            return _EMPTY
        if (whole := mended(payload, dialect.tolerate, fold.warnings)) is not None:
            fold.frame = whole
        try:
            return fold.odd_frame() or _EMPTY
        except UNREADABLE:
            # What the end of the connection left of an event is missing, not broken.
            if self._ending or dialect.tolerate.broken_event == "error":
                raise
        self._left_out += 1
        left_out(fold.warnings, self._left_out)
        return _EMPTY

    def _settle(self) -> None:
        """What is said once has been said: frames are read for what is left."""
        self._settled = True
        fold, dialect = self._fold, self._dialect
        fold.full = (dialect.settled or dialect.lean or dialect.frame).decode
        fold.decode = fold.plain = self._plain or fold.full

    def _at_mark(self) -> None:
        """The terminal mark, or an error, which ends the reading; where nothing may follow the mark, that is looked at."""
        fold = self._fold
        if fold.failure is not None or self._dialect.tolerate.after_end == "ignore":
            self._finish()
        elif fold.full is not _behind:
            self._settled = True
            fold.full = fold.plain = fold.decode = _behind
            if fold.on_complete is not None:
                fold.on_complete()

    def _finish(self) -> None:
        self._fold.settle_failure()
        if self._fold.failure is not None:
            self._fail(self._fold.failure)
            return
        if self._left_out and self._fold.is_blank():
            self._fail(all_left_out(self._left_out))
            return
        self._stop()
        self._fold.end()
        self._fold.close(complete=True)

    def _broken(self, error: Exception) -> None:
        if isinstance(error, WireloomError):
            self._fail(self._fold.failure or error)
        else:
            # What the end of the connection left of a frame is no broken frame: its rest is missing.
            told = f"a frame of the stream cannot be read: {error}"
            broken = incomplete() if self._ending else StreamDecodeError(told)
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


def _not_plain(frame: Any, fold: Fold, raw: bytes) -> TextDelta | None:
    raise TypeError(f"{type(frame).__name__} of {len(raw)} bytes is no plain frame, block {fold.current}")


def _behind(payload: bytes) -> Any:
    """What comes behind the terminal mark, where nothing may."""
    if payload.strip():
        raise after_end()
    return _EMPTY


def _nothing(data: bytes) -> list[Event]:
    del data
    return []


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
