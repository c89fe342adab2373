"""Server-sent events, read incrementally: bytes in, the data of complete events out.

The whole event-stream grammar of the WHATWG HTML standard (section 9.2.6) is understood: LF, CR and CRLF line
ends, a byte order mark, comments, multi-line data, `event`, `id` and `retry`. Two things differ from a browser:
data stays bytes (the JSON decoder checks UTF-8), and `SSEParser.end` hands out the last event of a body that
stops without its blank line, as several servers do, where a browser throws it away.

Work is linear in the bytes received, however they are cut: a byte is copied a fixed number of times, and an
unfinished line is scanned once.
"""

from __future__ import annotations

from typing import Final, Literal

from .bounds import DEFAULT_BOUNDS

_BOM: Final = b"\xef\xbb\xbf"
_LF: Final = 10
_CR: Final = 13
_MAX_RETRY_DIGITS: Final = 15
_MAX_SHORT_BYTES: Final = 1024


class FrameTooLarge(ValueError):
    """A line, or the data of one event, is longer than its bound: `limit` in bytes."""

    def __init__(self, bound: Literal["event", "line"], limit: int) -> None:
        super().__init__(bound, limit)
        self.bound: Literal["event", "line"] = bound
        self.limit = limit


class SSEParser:
    """Turns the body of one event stream into the data of its events; does no input or output.

    `max_event_bytes` bounds the joined data of an event, `max_line_bytes` a line without its end. `keep_names=True`
    fills `names` and costs the bulk path; without it event names are skipped.
    """

    around: int
    """How many bytes `head` and the end of an event are, if the next byte begins an event; else -1."""
    comments: int
    """Comment lines seen so far. A server's keep-alive is a comment: a rise without events is a sign of life."""
    head: bytes
    """What stood before the data of the last event that came alone.

    With `around` it tells a reader whether a read is one whole event that looks like that one, of which the parser
    need not know. That is the usual live stream.
    """
    names: list[bytes]
    """With `keep_names`: the names (`b""` for none) of the events that the last call returned, in order."""
    last_event_id: bytes
    """The value of the last `id` field that a blank line has confirmed."""
    retry: int | None
    """The last `retry` field: milliseconds to wait before connecting again."""

    __slots__ = (
        "_after_cr",
        "_bom",
        "_by_line",
        "_data",
        "_id",
        "_keep_names",
        "_line",
        "_max_line",
        "_max_short",
        "_name",
        "_special",
        "_tail",
        "_too_large",
        "around",
        "comments",
        "head",
        "last_event_id",
        "max_event_bytes",
        "names",
        "retry",
    )

    def __init__(
        self,
        *,
        max_event_bytes: int = DEFAULT_BOUNDS.event,
        max_line_bytes: int = DEFAULT_BOUNDS.line,
        keep_names: bool = False,
    ) -> None:
        if max_event_bytes < 1 or max_line_bytes < 1:
            raise ValueError("max_event_bytes and max_line_bytes must be at least 1 byte")
        self.comments = 0
        self.names = []
        self.last_event_id = b""
        self.retry = None
        self.max_event_bytes = max_event_bytes
        # No line needs more room than the longest event of a single line.
        self._max_line = min(max_line_bytes, max_event_bytes + len(b"data: "))
        self._too_large: FrameTooLarge | None = None
        self._keep_names = keep_names
        # A short unfinished event is kept as it came and read again together with what follows it.
        self._tail = b""
        self._max_short = min(_MAX_SHORT_BYTES, max_event_bytes, max_line_bytes)
        # A longer or odd one is kept as the bytes of its unfinished line and the fields of the lines before;
        # `_by_line` is true meanwhile, and always if names are to be kept.
        self._by_line = keep_names
        self._line = bytearray()
        self._data: bytes | bytearray | None = None
        self._name = b""
        self._id = b""
        # True while one of the three below needs attention before anything else.
        self._special = True
        self._bom: bytes | None = b""
        self._after_cr = False
        self.head = b"data: "
        self.around = -1

    def receive(self, data: bytes) -> list[bytes]:
        """The data of each event that `data` completes, in order; lines of one event are joined by LF.

        An event without a `data` field is no event; one with an empty `data` field gives `b""`. Raises
        `FrameTooLarge` when a bound is passed, after the events before it were handed out (on the next call, if
        this one has some); nothing is kept of what was too large, and every later call raises again.
        """
        if self.around >= 0 and len(data) <= self._max_short:
            # `splitlines` knows the standard's three line ends.
            lines = data.splitlines()
            if len(lines) == 2:
                line, blank = lines
                if line[:6] == b"data: " and not blank and data[-1] == _LF:
                    return self._alone(b"data: ", line[6:])
                if line[:5] == b"data:" and not blank and data[-1] == _LF:
                    return [line[5:]]
            elif len(lines) == 3:
                name, line, blank = lines
                if line[:6] == b"data: " and not blank and name[:7] == b"event: " and data[-1] == _LF:
                    return self._alone(name + b"\ndata: ", line[6:])
        self.around = -1
        if self._special or _CR in data:
            data = self._plain(data)
        events = self._resume(data) if self._by_line else self._bulk(data, [])
        if not (self._special or self._by_line or self._tail):
            self.around = len(self.head) + 2
        return events

    def stop(self) -> None:
        """Nothing more will be read: no read is told to be one whole event any more."""
        self.around = -1

    def end(self) -> list[bytes]:
        """The data of the event that the body left unfinished, if it has a `data` field: a list of none or one.

        A server that closes without the last blank line has often sent all of it, so a last line counts with or
        without its end; whether the data is whole is for its decoder to judge. Raises `FrameTooLarge` like
        `receive`. The parser is empty afterwards.
        """
        self._check_failed()
        if self._bom:
            self._line += self._bom
        self._bom = None
        self.names = []
        tail, self._tail = self._tail, b""
        events = self._read(tail, [])
        if self._line:
            self._end_line(b"", events)
        self._dispatch(events)
        self._after_cr = self._special = False
        return events

    def _alone(self, head: bytes, payload: bytes) -> list[bytes]:
        """The one event of a read; the next one may begin with the same `head`."""
        self.head = head
        self.around = len(head) + 2
        return [payload]

    def _bulk(self, data: bytes, before: list[bytes]) -> list[bytes]:
        """`before` and the events of `data`, which begins an event or goes on with `_tail`, many at a time."""
        if self._tail:
            data = self._tail + data
            self._tail = b""
        if len(data) > self._max_line:
            return self._read(data, before)
        if data[:6] == b"data: ":
            events, rest = _plain_events(data, b"data: ")
        elif data[:7] == b"event: ":
            events, rest = _named_events(data)
        elif data[:5] == b"data:":
            events, rest = _plain_events(data, b"data:")
        else:
            return self._read(data, before)
        if before:
            events = before + events
        if not rest:
            return events
        if len(rest) <= self._max_short and rest.startswith((b"data:", b"event:")) and b"\n\n" not in rest:
            self._tail = rest
            return events
        return self._read(rest, events)

    def _plain(self, data: bytes) -> bytes:
        """`data` without a leading byte order mark and with LF as its only line end."""
        self._check_failed()
        if self._bom is not None:
            data = self._bom + data
            if len(data) < len(_BOM) and _BOM.startswith(data):
                self._bom = data
                return b""
            self._bom = None
            data = data.removeprefix(_BOM)
        if data:
            if self._after_cr and data.startswith(b"\n"):
                # This LF is the second half of a CRLF whose CR has already ended its line.
                data = data[1:]
                self._after_cr = False
            if _CR in data:
                self._after_cr = data.endswith(b"\r")
                data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
            elif data:
                self._after_cr = False
        self._special = self._after_cr
        return data

    def _check_failed(self) -> None:
        if self._too_large is not None:
            raise self._too_large

    def _resume(self, data: bytes) -> list[bytes]:
        """Completes the open event line by line, and leaves what follows it to the bulk path."""
        events: list[bytes] = []
        self.names = []
        start = 0
        while self._by_line:
            stop = data.find(b"\n", start)
            if stop < 0:
                if start < len(data):
                    self._keep(data[start:], events)
                return events
            self._end_line(data[start:stop], events)
            if self._too_large is not None:
                return events
            start = stop + 1
        return self._bulk(data[start:], events) if start < len(data) else events

    def _read(self, data: bytes, events: list[bytes]) -> list[bytes]:
        """Adds the events of `data`, read line by line as every stream may be; may leave an event open."""
        *lines, rest = data.split(b"\n")
        for line in lines:
            self._end_line(line, events)
            if self._too_large is not None:
                return events
        if rest:
            self._keep(rest, events)
        return events

    def _end_line(self, tail: bytes, events: list[bytes]) -> None:
        """A line ends with `tail`; what came before it is in `_line`."""
        if self._line:
            self._line += tail
            tail = bytes(self._line)
            self._line.clear()
        if not tail:
            self._dispatch(events)
            return
        if len(tail) > self._max_line:
            self._fail_line(events)
            return
        self._by_line = True
        self._field(tail)
        if self._data and len(self._data) > self.max_event_bytes:
            self._fail(FrameTooLarge("event", self.max_event_bytes), events)

    def _keep(self, piece: bytes, events: list[bytes]) -> None:
        """`piece` belongs to a line that isn't finished."""
        self._by_line = True
        self._line += piece
        if len(self._line) > self._max_line:
            self._fail_line(events)

    def _field(self, line: bytes) -> None:
        if line.startswith(b"data: "):
            self._add_data(line[6:])
            return
        if line.startswith(b":"):
            self.comments += 1
            return
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._add_data(value)
        elif name == b"event":
            self._name = value
        elif name == b"id":
            if b"\0" not in value:
                self._id = value
        elif name == b"retry" and value.isdigit() and len(value) <= _MAX_RETRY_DIGITS:
            self.retry = int(value)

    def _add_data(self, value: bytes) -> None:
        if self._data is None:
            self._data = value
            return
        # Joined in place: a list of many short lines would take a multiple of the bound in memory.
        if not isinstance(self._data, bytearray):
            self._data = bytearray(self._data)
        self._data += b"\n"
        self._data += value

    def _dispatch(self, events: list[bytes]) -> None:
        """A blank line: the event is complete."""
        if self._data is not None:
            events.append(bytes(self._data))
            if self._keep_names:
                self.names.append(self._name)
            self._data = None
        self._name = b""
        self.last_event_id = self._id
        self._by_line = self._keep_names

    def _fail_line(self, events: list[bytes]) -> None:
        whole = self._max_line > self.max_event_bytes
        limit = self.max_event_bytes if whole else self._max_line
        self._fail(FrameTooLarge("event" if whole else "line", limit), events)

    def _fail(self, error: FrameTooLarge, events: list[bytes]) -> None:
        """Drops what was too large, and raises now unless events are due first."""
        self._line = bytearray()
        self._data = None
        self._too_large = error
        self._special = True
        if not events:
            raise error


def _plain_events(data: bytes, mark: bytes) -> tuple[list[bytes], bytes]:
    """The leading events of `data` and its rest, if all of them are one line that starts with `mark`."""
    events = data.split(b"\n\n" + mark)
    events[0] = events[0][len(mark) :]
    last, blank, rest = events[-1].partition(b"\n\n")
    if blank:
        events[-1] = last
    else:
        rest = mark + events.pop()
    # Joining and searching once is much cheaper than a search in each event, and than counting.
    if _LF in b"".join(events) or (mark == b"data:" and b"\ndata: " in data):
        return [], data
    return events, rest


def _named_events(data: bytes) -> tuple[list[bytes], bytes]:
    """The leading events of `data` and its rest, if all of them are one `event` and one `data` line."""
    end = data.rfind(b"\n\n") + 2
    found = data.find(b"\n\n", len(data) // 2, end - 1)
    middle = found + 2 if found >= 0 else 0
    data_line = data.find(b"\n", middle) + 1
    # Most events of a stream have one name, and the one in the middle probably has it.
    head = data[middle : data_line + 6]
    if end < 2 or head[:7] != b"event: " or head[-6:] != b"data: ":
        return [], data
    first, *pieces = data[: end - 2].split(b"\n\n" + head)
    events = _lines_events(first)
    if not events:
        return [], data
    start = 0
    if _LF in b"".join(pieces):
        for index in [index for index, piece in enumerate(pieces) if _LF in piece]:
            others = _lines_events(head + pieces[index])
            if not others:
                return [], data
            events += pieces[start:index]
            events += others
            start = index + 1
    events += pieces[start:]
    return events, data[end:]


def _lines_events(block: bytes) -> list[bytes]:
    """The events of `block`, if all of them are one `event` and one `data` line; else none."""
    lines = block.split(b"\n")
    names = [line for line in lines[::3] if line[:7] == b"event: "]
    events = [line[6:] for line in lines[1::3] if line[:6] == b"data: "]
    if any(lines[2::3]) or not 3 * len(events) == 3 * len(names) == len(lines) + 1:
        return []
    return events
