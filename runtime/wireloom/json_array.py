"""A stream that is one JSON array: bytes in, complete elements out, read incrementally.

Work is linear in the bytes received, however they are cut: each byte is looked at and copied a fixed number of
times. An element is handed out with its last byte; what stands between elements is skipped. A body that is no array
is one element: servers answer so that they failed.
"""

from __future__ import annotations

import re
from typing import Final

from .bounds import DEFAULT_BOUNDS, Bounds
from .sse import FrameTooLarge, SSEParser

_SPACE: Final = b" \t\r\n\xef\xbb\xbf"
_SPACES: Final = re.compile(rb"[ \t\r\n\xef\xbb\xbf]*")
_OUTSIDE: Final = re.compile(rb'["\[\]{},]')
_INSIDE: Final = re.compile(rb'["\\]')
_FLAT: Final = re.compile(rb'(?:[^"\[\]{}]++|"(?:[^"\\]++|\\.)*+")*+', re.DOTALL)
"""What opens and closes nothing: all that stands between two brackets, with the texts that are whole."""

_BRACKET: Final = re.compile(_FLAT.pattern + rb"(?:([\[{])|[\]}])", re.DOTALL)
"""The same, and the bracket behind it; a group if that opens."""


class JSONArrayParser:
    """Turns the body of a streamed array into its elements; does no input or output.

    `max_event_bytes` bounds an element. `head`, `around` and `comments` are those of `SSEParser`: no bytes stand
    around an element that a reader could know, and there are no comments.
    """

    __slots__ = (
        "_closed",
        "_depth",
        "_element",
        "_escaped",
        "_failed",
        "_in_array",
        "_in_text",
        "_max",
        "_started",
    )

    head: Final = b""
    around: Final = -1
    comments: Final = 0

    def __init__(self, *, max_event_bytes: int = DEFAULT_BOUNDS.event) -> None:
        self._max = max_event_bytes
        self._element = bytearray()
        self._depth: int = 0
        self._started = self._in_array = self._closed = False
        self._in_text = self._escaped = self._failed = False

    def receive(self, data: bytes) -> list[bytes]:
        """The elements that `data` completes, in order.

        Raises `FrameTooLarge` when the bound is passed, after the elements before it were handed out (on the next
        call, if this one has some).
        """
        found: list[bytes] = []
        at = 0
        while at < len(data) and not (self._closed or self._failed):
            at = self._step(data, at, found)
            self._failed = len(self._element) > self._max
        if self._failed and not found:
            self._element.clear()
            raise FrameTooLarge("event", self._max)
        return found

    def stop(self) -> None:
        """As `SSEParser.stop`."""

    def end(self) -> list[bytes]:
        """What is left of an element that was not completed: the body has ended. Raises `FrameTooLarge`."""
        if self._failed:
            raise FrameTooLarge("event", self._max)
        rest = bytes(self._element).strip(_SPACE)
        self._element.clear()
        return [rest] if rest else []

    def _step(self, data: bytes, at: int, found: list[bytes]) -> int:
        """Looks at the bytes up to the next that matters; the place behind it."""
        if self._in_text:
            return self._text(data, at)
        if not self._element:
            space = _SPACES.match(data, at)
            at = at if space is None else space.end()
            if at == len(data):
                return at
        if not self._started:
            self._started = True
            self._in_array = data[at] == ord("[")
            if self._in_array:
                return at + 1
        begin = at
        if self._depth:
            at = self._nested(data, at)
            if not self._depth:
                self._element += data[begin:at]
                self._give(found)
                return at
        match = _OUTSIDE.search(data, at)
        if match is None:
            self._element += data[begin:]
            return len(data)
        mark, end = match.group(), match.end()
        if self._depth == 0 and self._in_array and mark in b",]":
            self._element += data[begin : end - 1]
            self._give(found)
            self._closed = mark == b"]"
            return end
        self._element += data[begin:end]
        self._in_text = mark == b'"'
        self._depth += (mark in b"[{") - (mark in b"]}")
        if self._depth == 0 and mark in b"]}":
            self._give(found)
        return end

    def _nested(self, data: bytes, at: int) -> int:
        """Goes through the brackets of an element to its end, or to a text that is not whole."""
        depth = self._depth
        while depth and (match := _BRACKET.match(data, at)) is not None:
            at = match.end()
            depth += 1 if match.lastindex else -1
        self._depth = depth
        flat = _FLAT.match(data, at) if depth else None
        return at if flat is None else flat.end()

    def _text(self, data: bytes, at: int) -> int:
        """Goes on in a string."""
        if self._escaped:
            self._escaped = False
            self._element += data[at : at + 1]
            return at + 1
        match = _INSIDE.search(data, at)
        end = len(data) if match is None else match.end()
        self._element += data[at:end]
        if match is not None:
            self._escaped = match.group() == b"\\"
            self._in_text = self._escaped
        return end

    def _give(self, found: list[bytes]) -> None:
        if len(self._element) > self._max:
            return
        element = bytes(self._element).strip(_SPACE)
        self._element.clear()
        if element:
            found.append(element)


class EitherParser:
    """Server-sent events, or one JSON array: the first byte tells."""

    __slots__ = ("_max", "_parser", "_space")

    def __init__(self, bounds: Bounds = DEFAULT_BOUNDS) -> None:
        self._max = bounds.event
        # What came before the first byte that tells; None since.
        self._space: bytes | None = b""
        self._parser: SSEParser | JSONArrayParser = _sse(bounds)

    @property
    def head(self) -> bytes:
        """As `SSEParser.head`."""
        return self._parser.head

    @property
    def around(self) -> int:
        """As `SSEParser.around`."""
        return self._parser.around

    @property
    def comments(self) -> int:
        """As `SSEParser.comments`."""
        return self._parser.comments

    def receive(self, data: bytes) -> list[bytes]:
        """The frames that `data` completes. Raises `FrameTooLarge`."""
        if self._space is None:
            return self._parser.receive(data)
        data, first = self._space + data, data.lstrip(_SPACE)[:1]
        if not first:
            # Only white space, of which more than this is nobody's.
            self._space = data[: len(_SPACE)]
            return []
        if first in b"[{":
            self._parser = JSONArrayParser(max_event_bytes=self._max)
        self._space = None
        return self._parser.receive(data)

    def stop(self) -> None:
        """As `SSEParser.stop`."""
        self._parser.stop()

    def end(self) -> list[bytes]:
        """The last frames: the body has ended."""
        return self._parser.end()


Splitter = SSEParser | JSONArrayParser | EitherParser
"""What cuts the body of a stream into frames."""


def splitter_of(kind: str, bounds: Bounds = DEFAULT_BOUNDS) -> Splitter:
    """The splitter for a kind of framing."""
    match kind:
        case "json_array":
            return JSONArrayParser(max_event_bytes=bounds.event)
        case "sse_or_json_array":
            return EitherParser(bounds)
        case _:
            return _sse(bounds)


def _sse(bounds: Bounds) -> SSEParser:
    return SSEParser(max_event_bytes=bounds.event, max_line_bytes=bounds.line)
