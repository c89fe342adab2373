"""The beginning of a stream's body, which tells whether it is the stream that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, Protocol, TypeVar

from .bounds import is_deeper, too_large
from .clock import Clock
from .errors import WireloomError
from .failures import is_failure, is_html
from .model import CallWarning
from .outgoing import EVENT_STREAM, Outgoing
from .tolerance import tolerated
from .transport import Head, refusal

Item = TypeVar("Item")

_SPACE: Final = b" \t\r\n\xef\xbb\xbf"


class Reader(Protocol[Item]):
    """Turns the bytes of one attempt into items; a failure is kept in `error`, never raised."""

    @property
    def error(self) -> WireloomError | None:
        """Why the attempt failed."""
        ...

    @property
    def finished(self) -> bool:
        """Whether nothing more is to be read."""
        ...

    def receive(self, data: bytes, /) -> list[Item]:
        """The items that the next bytes complete."""
        ...

    def end(self) -> list[Item]:
        """The last items: the connection has ended."""
        ...

    def abort(self, error: WireloomError) -> list[Item]:
        """The last items: nothing more can be read, because of `error`, which is kept unless the answer is complete."""
        ...

    def whole(self, body: bytes, /) -> list[Item] | None:
        """The items of a whole answer that came in the stream's place; None where such a one is not read."""
        ...

    def warn(self, warning: CallWarning, /) -> None:
        """Something is to be told on the response."""
        ...


class FirstBytes(Generic[Item]):
    """Reads until the first byte that is no white space, then steps aside (`became`) for the reader of the stream.

    A stream never begins like JSON or like a page, unless JSON is its form. Such a body is gathered up to its bound: it
    is the vendor's error, a whole answer where the dialect tolerates it, or else no answer.
    """

    def __init__(
        self, inner: Reader[Item], out: Outgoing, head: Head, clock: Clock, became: Callable[[], None]
    ) -> None:
        self._inner: Final = inner
        self._out: Final = out
        self._head: Final = head
        self._clock: Final = clock
        self._became: Final = became
        self._odd: Final = b"{[<" if out.media_types == (EVENT_STREAM,) else b"<"
        self._reads: Final = out.tolerate.other_form == "read"
        self._limit: Final = out.bounds.body if self._reads else out.bounds.error_body
        self._body = bytearray()
        self._is_odd = False

    @property
    def error(self) -> WireloomError | None:
        """As of the reader of the stream."""
        return self._inner.error

    @property
    def finished(self) -> bool:
        """As of the reader of the stream."""
        return self._inner.finished

    def receive(self, data: bytes) -> list[Item]:
        """See `Reader`."""
        self._body += data
        if not self._is_odd:
            first = bytes(self._body.lstrip(_SPACE)[:1])
            if not first:
                # Of mere white space no more is kept.
                del self._body[len(_SPACE) :]
                return []
            if first not in self._odd:
                return self._step_aside()
            self._is_odd = True
        if len(self._body) > self._limit:
            return self.abort(too_large("body", self._limit) if self._reads else self._refusal())
        # The server need not close behind its error.
        ended = bytes(self._body[-16:].rstrip(_SPACE)[-1:]) in b"}]"
        if ended and len(self._body) <= self._out.bounds.error_body and self._is_failure():
            return self.abort(self._refusal())
        return []

    def end(self) -> list[Item]:
        """See `Reader`."""
        if not self._is_odd:
            return self._inner.end()
        body, depth = bytes(self._body), self._out.bounds.depth
        if is_deeper(body, depth):
            return self.abort(too_large("depth", depth))
        refused = is_html(body) or self._is_failure()
        items = None if refused else self._inner.whole(body)
        if items is None:
            return self.abort(self._refusal())
        self._inner.warn(tolerated("other_form", "the answer came as a whole where a stream was asked for"))
        return items

    def abort(self, error: WireloomError) -> list[Item]:
        """See `Reader`."""
        return self._inner.abort(error)

    def whole(self, body: bytes) -> list[Item] | None:
        """See `Reader`."""
        return self._inner.whole(body)

    def warn(self, warning: CallWarning) -> None:
        """See `Reader`."""
        self._inner.warn(warning)

    def _step_aside(self) -> list[Item]:
        self._became()
        media_type = self._head.media_type
        if media_type not in ("", *self._out.media_types):
            self.warn(tolerated("content_type", f"a stream came as {media_type!r}, and was read as one"))
        return self._inner.receive(bytes(self._body))

    def _is_failure(self) -> bool:
        return is_failure(self._out.errors, bytes(self._body))

    def _refusal(self) -> WireloomError:
        return refusal(self._out, self._head, bytes(self._body[: self._out.bounds.error_body]), self._clock)
