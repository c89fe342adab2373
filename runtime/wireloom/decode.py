"""Bytes of an answer in, common events and the answer out. Sans-IO; shared by all clients.

`StreamDecoder` never raises for what the wire brings: it ends the open blocks, keeps what had arrived and
puts the error into `error`, to be raised when the events before it have been handed out.
"""

from __future__ import annotations

import msgspec

from .errors import ResponseDecodeError, ResponseTooLargeError, StreamDecodeError, StreamIncompleteError, WireloomError
from .events import Event
from .failures import failure_from
from .fold import Fold
from .rawjson import raw_at
from .rescue import decode
from .response import Response
from .sse import FrameTooLarge, SSEParser
from .vendor import Dialect, Errors

MAX_EVENT_BYTES = 8 * 1024 * 1024


class StreamDecoder:
    """State of one stream. `finished` is true when nothing more will be read from the connection."""

    def __init__(
        self,
        dialect: Dialect,
        *,
        vendor: str = "",
        turn: int = 0,
        max_event_bytes: int = MAX_EVENT_BYTES,
    ) -> None:
        self._dialect = dialect
        self._fold = Fold(dialect, vendor=vendor, turn=turn)
        self._sse = SSEParser(max_event_bytes=max_event_bytes)
        self._comments = 0
        self.error: WireloomError | None = None
        self.finished = False

    def receive(self, data: bytes) -> list[Event]:
        """The events that `data`, the next bytes of the body, completes."""
        if self.finished:
            return []
        try:
            payloads = self._sse.receive(data)
        except FrameTooLarge as error:
            self._fail(ResponseTooLargeError(str(error)))
        else:
            self._read(payloads)
            if not payloads and self._sse.comments != self._comments:
                self._fold.frame = None
                if self._dialect.framing.comments == "heartbeat":
                    self._fold.heartbeat()
            self._comments = self._sse.comments
        return self._events()

    def end(self) -> list[Event]:
        """The last events: the connection has ended."""
        if not self.finished:
            self._read(self._sse.end())
        if not self.finished:
            if self._fold.complete():
                self._finish()
            else:
                self._fail(StreamIncompleteError("the stream ended before the answer did"))
        return self._events()

    def abort(self, error: WireloomError) -> list[Event]:
        """The stream cannot go on; `error` is raised after the events that this returns."""
        if not self.finished:
            self._fail(error)
        return self._events()

    def response(self) -> Response:
        """What has arrived so far."""
        return self._fold.response()

    def _read(self, payloads: list[bytes]) -> None:
        fold, table, decoder = self._fold, self._dialect.read_frame, self._dialect.frame
        done = self._dialect.framing.done
        try:
            for payload in payloads:
                if payload == done:
                    fold.end()
                else:
                    fold.frame = payload
                    frame = decode(decoder, payload)
                    table[type(frame)](frame, fold)
                if fold.ended:
                    self._finish()
                    return
        except WireloomError as error:
            self._fail(error)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            self._fail(StreamDecodeError(f"a frame of the stream cannot be read: {error}"))

    def _finish(self) -> None:
        self.finished = True
        self._fold.close(complete=True)

    def _fail(self, error: WireloomError) -> None:
        self.finished = True
        self._fold.close(complete=False)
        error.partial = self._fold.response()
        self.error = error

    def _events(self) -> list[Event]:
        events = self._fold.events
        self._fold.events = []
        return events


def read_whole(dialect: Dialect, body: bytes, *, vendor: str = "", turn: int = 0) -> Response:
    """The answer in `body`, a whole one.

    Raises `ResponseDecodeError` when it is no answer, and the vendor's own error when it is one under
    HTTP 200.
    """
    fold = Fold(dialect, vendor=vendor, turn=turn)
    fold.frame = body
    try:
        answer = decode(dialect.whole, body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        if _is_error(body, dialect.errors):
            raise failure_from(dialect.errors, body=body, status=None, headers={}, vendor=vendor) from None
        raise ResponseDecodeError(f"the answer cannot be read: {error}", vendor=vendor or None) from None
    dialect.read_whole(answer, fold)
    fold.end()
    fold.close(complete=True)
    return msgspec.structs.replace(fold.response(), raw=body.decode())


def _is_error(body: bytes, errors: Errors) -> bool:
    """Whether the body is an error object, whatever its HTTP status was."""
    try:
        return raw_at(body, *errors.mark.split(".")) is not None
    except msgspec.DecodeError:
        return False
