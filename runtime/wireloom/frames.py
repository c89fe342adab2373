"""A stream's own frames for the typed clients, under the same rules as the common events.

The frames are folded as well, which tells when the answer is complete, finds the vendor's errors, and keeps
what had arrived.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar, cast

from .answer import incomplete
from .bounds import DEFAULT_BOUNDS, Bounds, is_deeper, too_large
from .errors import StreamDecodeError, WireloomError
from .fold import Fold
from .json_array import splitter_of
from .model import CallWarning
from .rescue import UNREADABLE
from .response import Response
from .sse import FrameTooLarge
from .tolerance import after_end, all_left_out, left_out, mended
from .vendor import Dialect
from .wire import attach

F = TypeVar("F")


class FrameReader(Generic[F]):
    """State of one attempt. `alive` is called for signs of life that are no frames.

    `on_complete` is called when the answer is complete, but the connection may bring more.
    """

    def __init__(
        self,
        dialect: Dialect,
        *,
        vendor: str,
        alive: Callable[[], None],
        bounds: Bounds = DEFAULT_BOUNDS,
        on_complete: Callable[[], None] | None = None,
    ) -> None:
        self._dialect: Final = dialect
        self._alive: Final = alive
        self._fold: Final = Fold(dialect, vendor=vendor)
        self._fold.on_complete = on_complete
        self._sse: Final = splitter_of(dialect.framing.kind, bounds)
        self._bounds: Final = bounds
        self._events_left = bounds.events
        self._bytes_left = bounds.stream
        self._comments = 0
        self._left_out = 0
        self._marked = False
        self.error: WireloomError | None = None
        self.finished = False

    def receive(self, data: bytes) -> list[F]:
        """The frames that `data`, the next bytes of the body, completes."""
        if self.finished:
            return []
        self._bytes_left -= len(data)
        if self._bytes_left < 0:
            return self.abort(too_large("stream", self._bounds.stream))
        try:
            payloads = self._sse.receive(data)
        except FrameTooLarge as error:
            return self.abort(too_large(error.bound, error.limit))
        if self._sse.comments != self._comments and self._fold.comments_count:
            self._comments = self._sse.comments
            self._alive()
        return self._read(payloads)

    def end(self) -> list[F]:
        """The last frames: the connection has ended."""
        frames = [] if self.finished else self._last()
        if not self.finished:
            if self._fold.complete():
                self._finish()
            else:
                self.abort(incomplete())
        return frames

    def abort(self, error: WireloomError) -> list[F]:
        """The stream cannot go on; `error` is to be raised, unless all is there."""
        if not self.finished:
            if self._fold.lose_rest(error):
                self._finish()
            else:
                self._fail(error)
        return []

    def response(self) -> Response:
        """What has arrived so far, in the common model."""
        return self._fold.response()

    def whole(self, body: bytes) -> list[F] | None:
        """None: a whole answer is of another type than the frames."""
        del body
        return None

    def warn(self, warning: CallWarning) -> None:
        """Something is to be told on the response."""
        self._fold.warnings.append(warning)

    def _last(self) -> list[F]:
        try:
            payloads = self._sse.end()
        except FrameTooLarge as error:
            return self.abort(too_large(error.bound, error.limit))
        return self._read(payloads, ending=True)

    def _read(self, payloads: list[bytes], *, ending: bool = False) -> list[F]:
        frames: list[F] = []
        try:
            for payload in payloads:
                self._events_left -= 1
                if self._events_left < 0:
                    raise too_large("events", self._bounds.events)
                if is_deeper(payload, self._bounds.depth):
                    raise too_large("depth", self._bounds.depth)
                if self._marked and payload.strip():
                    raise after_end()
                if payload.strip() == self._dialect.framing.done:
                    self._fold.done()
                elif payload.strip() or self._dialect.tolerate.empty_event == "error":
                    frames += self._frame(payload, ending=ending)
                elif self._fold.comments_count:
                    self._alive()
                if self._fold.ended and not self._marked:
                    self._at_mark()
                    if self.finished:
                        break
        except WireloomError as error:
            self._fail(error)
        except UNREADABLE as error:
            # What the end of the connection left of a frame is no broken frame: its rest is missing.
            told = f"a frame of the stream cannot be read: {error}"
            self.abort(incomplete() if ending else StreamDecodeError(told))
        return frames

    def _at_mark(self) -> None:
        """The terminal mark ends the reading; where nothing may follow it, that is looked at."""
        if self._dialect.tolerate.after_end == "ignore":
            self._finish()
            return
        self._marked = True
        if self._fold.on_complete is not None:
            self._fold.on_complete()

    def _finish(self) -> None:
        if self._left_out and self._fold.is_blank():
            self._fail(all_left_out(self._left_out))
            return
        self.finished = True
        self._fold.end()
        self._fold.close(complete=True)

    def _fail(self, error: WireloomError) -> None:
        self.finished = True
        self._fold.close(complete=False)
        error.partial = self._fold.response()
        self.error = error

    def _frame(self, payload: bytes, *, ending: bool) -> list[F]:
        """A frame, once the fold has taken it; none where it is left out.

        Raises the error of an error frame, which is not handed out.
        """
        fold = self._fold
        payload = mended(payload, self._dialect.tolerate, fold.warnings) or payload
        fold.frame = payload
        try:
            frame = self._dialect.frame.decode(payload)
        except UNREADABLE:
            frame = self._odd(ending=ending)
        if frame is not None:
            self._dialect.read_frame[type(frame)](frame, fold)
        fold.events.clear()
        if fold.failure is not None:
            raise fold.failure
        return [] if frame is None else [cast("F", attach(frame, payload))]

    def _odd(self, *, ending: bool) -> Any:
        """A frame that its types don't fit; None where there is none."""
        try:
            return self._fold.odd_frame()
        except UNREADABLE:
            if ending or self._dialect.tolerate.broken_event == "error":
                raise
        self._left_out += 1
        left_out(self._fold.warnings, self._left_out)
        return None
