"""Streams that go wrong, or on, after a good beginning."""

from __future__ import annotations

from typing import Any, Final

from faults.dialects import FIRST, TEXT, Dialect
from faults.rows_status import SLOW, SLOWER
from faults.steps import CLOSE, GATE, HOLD, RESET, Drip
from faults.table import Expect, Row, Script, after, good_stream, streamed
from wireloom import (
    APITimeoutError,
    InvalidRequestError,
    OverloadedError,
    QuotaExceededError,
    RateLimitError,
    ServerError,
    StreamDecodeError,
    StreamIncompleteError,
    Timeout,
    WireloomError,
)

_CUT: Final = Expect(StreamIncompleteError, partial=FIRST)
_BROKEN: Final = Expect(StreamDecodeError, partial=FIRST)


def _row(group: str, name: str, expect: Expect, script: Script, **facts: Any) -> Row:
    return Row(group, name, expect, stream=script, **facts)


def _handed_out(error: type[WireloomError]) -> dict[str, Expect]:
    """A typed client hands out the vendor's first frame, whatever it says, after which nothing is retried."""
    return {"typed": Expect(error)}


_DONE: Final = b"data: [DONE]\n\n"
_REASONS: Final = (b'"end_turn"', b'"stop"', b'"STOP"')


def _novel(end: bytes) -> bytes:
    for reason in _REASONS:
        end = end.replace(reason, b'"novelty"')
    return end


MARKS: Final = (
    _row(
        "terminal mark",
        "never comes",
        Expect(StreamIncompleteError, partial=TEXT),
        lambda d: [streamed(*d.good[:3])],
    ),
    _row(
        "terminal mark",
        "never comes, nor does anything else",
        Expect(StreamIncompleteError, requests=3, waits=SLOW),
        lambda d: [streamed(d.opening)],
        but=_handed_out(StreamIncompleteError),
    ),
    _row(
        "terminal mark",
        "missing at first, then an answer",
        after("stream_incomplete"),
        lambda d: [streamed(d.opening), good_stream(d)],
        but=_handed_out(StreamIncompleteError),
    ),
    _row("terminal mark", "comes twice", Expect(), lambda d: [streamed(*d.good, d.end)]),
    _row("terminal mark", "data after it", Expect(), lambda d: [streamed(*d.good, b"data: {\n\n")]),
    _row(
        "terminal mark",
        "the connection stays open after it",
        Expect(closed=True),
        lambda d: [streamed(*d.good, HOLD)],
        timeout=Timeout(idle=0.3),
    ),
    _row(
        "terminal mark",
        "signs of life for ever after it",
        Expect(closed=True),
        lambda d: [streamed(*d.good, Drip(d.uncounted, 1, 100, silent=True), HOLD)],
    ),
    _row(
        "terminal mark",
        "the connection is reset after it",
        Expect(),
        lambda d: [streamed(*d.good, GATE, RESET)],
    ),
    _row(
        "terminal mark",
        "the connection is closed after it, short of content-length",
        Expect(),
        lambda d: [streamed(*d.good, CLOSE, framing="length", length=99_999)],
    ),
    _row(
        "terminal mark",
        "without the blank line at its end",
        Expect(),
        lambda d: [streamed(*d.good[:3], (d.last + d.end).rstrip(b"\n"))],
    ),
    _row(
        "terminal mark",
        "the mark alone, without a finish reason",
        Expect(),
        lambda d: [streamed(*d.good[:3], _DONE)],
        only=("openai_chat",),
    ),
    _row(
        "terminal mark",
        "a finish reason alone, without the mark",
        Expect(),
        lambda d: [streamed(*d.good[:3], (d.last + d.end).removesuffix(_DONE))],
        only=("openai_chat",),
    ),
    _row(
        "terminal mark",
        "a finish reason that nobody knows",
        Expect(),
        lambda d: [streamed(*d.good[:3], _novel(d.last + d.end))],
        only=("anthropic_messages", "openai_chat", "gemini_generate"),
    ),
)


def _early(name: str, meaning: str, error: type[WireloomError], waits: tuple[float, ...] = ()) -> Row:
    return _row(
        "error in a stream",
        f"{name}, before the first event",
        Expect(error, requests=len(waits) + 1, waits=waits),
        lambda d: [streamed(d.opening, d.stream_errors[meaning])],
        but=_handed_out(error),
    )


def _late(name: str, meaning: str, error: type[WireloomError]) -> Row:
    return _row(
        "error in a stream",
        f"{name}, after the first event",
        Expect(error, partial=FIRST),
        lambda d: [streamed(d.opening, d.first, d.stream_errors[meaning])],
    )


ERRORS: Final = (
    _early("overloaded", "overloaded", OverloadedError, SLOWER),
    _early("rate limit", "rate_limit", RateLimitError, SLOWER),
    _early("server error", "server", ServerError, SLOW),
    _early("invalid request", "invalid_request", InvalidRequestError),
    _row(
        "error in a stream",
        "overloaded at first, then an answer",
        after("overloaded", waits=(0.75,)),
        lambda d: [streamed(d.opening, d.stream_errors["overloaded"]), good_stream(d)],
        but=_handed_out(OverloadedError),
    ),
    _late("overloaded", "overloaded", OverloadedError),
    _late("server error", "server", ServerError),
    _early("quota", "quota", QuotaExceededError),
    _late("rate limit", "rate_limit", RateLimitError),
    _row(
        "error in a stream",
        "overloaded, as the first thing",
        Expect(OverloadedError, requests=3, waits=SLOWER),
        lambda d: [streamed(d.stream_errors["overloaded"])],
    ),
    _row(
        "error in a stream",
        "overloaded, after the terminal mark",
        Expect(),
        lambda d: [streamed(*d.good, d.stream_errors["overloaded"])],
        but={"gemini_generate": Expect(OverloadedError, partial=TEXT)},
    ),
)


def _frame(name: str, frame: bytes, expect: Expect = _BROKEN, **facts: Any) -> Row:
    return _row(
        "frame",
        name,
        expect,
        lambda d: [streamed(d.opening, d.first, frame, d.more, d.last + d.end)],
        **facts,
    )


# Where frames are told apart by their kind, this is one of a kind that nobody knows.
_UNKNOWN: Final = {"anthropic_messages": Expect(), "openai_responses": Expect()}


def _spoilt(dialect: Dialect) -> bytes:
    return dialect.more.replace(b" threads", b" thr\xffads")


FRAMES: Final = (
    _frame("no JSON", b"data: {nope\n\n"),
    _frame("null", b"data: null\n\n", but=_UNKNOWN),
    _frame("a number", b"data: 7\n\n", but=_UNKNOWN),
    _frame("a list", b"data: [1]\n\n", but=_UNKNOWN),
    _frame("an empty one", b"data:\n\n", but={"openai_chat": Expect()}),
    _frame("of a kind that nobody knows", b'event: novelty\ndata: {"type":"novelty"}\n\n', Expect()),
    _row(
        "frame",
        "invalid UTF-8",
        _BROKEN,
        lambda d: [streamed(d.opening, d.first, _spoilt(d), d.last + d.end)],
    ),
    _row(
        "frame",
        "cut at the end of the connection",
        _CUT,
        lambda d: [streamed(d.opening, d.first, d.more.rstrip(b"\n")[:-9])],
    ),
    _row(
        "frame", "byte by byte", Expect(), lambda d: [streamed(*(bytes([each]) for each in b"".join(d.good)))]
    ),
    _row(
        "frame",
        "with CRLF, comments and a byte order mark",
        Expect(),
        lambda d: [streamed(b"\xef\xbb\xbf" + b": hello\n\n".join(d.good).replace(b"\n", b"\r\n"))],
    ),
    _row(
        "frame",
        "with CR alone at the end of its lines",
        Expect(),
        lambda d: [streamed(*(each.replace(b"\n", b"\r") for each in d.good))],
    ),
    _frame("a page of HTML", b"data: <html><title>Bad gateway</title></html>\n\n"),
    _frame("JSON that is cut", b'data: {"type": "response.output_text.delta", "del\n\n'),
    Row(
        "frame",
        "half of a surrogate pair",
        Expect(text=f"{FIRST}\N{REPLACEMENT CHARACTER} threads into cloth."),
        stream=lambda d: [streamed(d.opening, d.first, _half_a_pair(d.more), d.last + d.end)],
        only=("anthropic_messages", "openai_chat", "openai_responses"),
    ),
)


def _half_a_pair(body: bytes) -> bytes:
    return body.replace(b" threads", b"\\ud83d threads")


def _alive(dialect: Dialect) -> bytes:
    return dialect.alive or dialect.uncounted


LIFE: Final = (
    _row(
        "signs of life",
        "frames that count, for longer than the idle limit",
        Expect(),
        lambda d: [streamed(d.opening, d.first, GATE, Drip(_alive(d), 4, 10), d.more, d.last + d.end)],
        timeout=Timeout(idle=10),
        only=("anthropic_messages", "openai_responses"),
    ),
    _row(
        "signs of life",
        "comments, for longer than the idle limit",
        Expect(APITimeoutError, phase="idle", partial=FIRST, closed=True),
        lambda d: [
            streamed(d.opening, d.first, GATE, Drip(d.uncounted, 4, 10, silent=True), d.more, d.last + d.end)
        ],
        timeout=Timeout(idle=10),
    ),
    _row(
        "signs of life",
        "for longer than the total limit",
        Expect(APITimeoutError, phase="total", partial=FIRST, closed=True),
        lambda d: [
            streamed(
                d.opening,
                d.first,
                GATE,
                Drip(_alive(d), 4, 1000, silent=d.alive is None),
                d.more,
                d.last + d.end,
            )
        ],
        timeout=Timeout(idle=None, total=100),
    ),
    _row(
        "signs of life",
        "an event now and then, for longer than the total limit",
        Expect(APITimeoutError, phase="total", partial=FIRST + 25 * ".", closed=True),
        lambda d: [
            streamed(d.opening, d.first, GATE, Drip(d.more.replace(b" threads into cloth.", b"."), 4, 1000))
        ],
        timeout=Timeout(idle=10, total=98),
    ),
    _row(
        "signs of life",
        "bytes of a frame that never ends, for longer than the idle limit",
        Expect(APITimeoutError, phase="idle", partial=FIRST, closed=True),
        lambda d: [streamed(d.opening, d.first, GATE, b"data: ", Drip(b"x", 4, 10, silent=True), HOLD)],
        timeout=Timeout(idle=10),
    ),
)

ROWS: Final = (*MARKS, *ERRORS, *FRAMES, *LIFE)
