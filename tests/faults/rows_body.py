"""Bodies under HTTP 200 that are not what they should be."""

from __future__ import annotations

from typing import Final

from faults.dialects import FIRST, JSON_TYPE, SSE_TYPE
from faults.rows_status import SLOW, SLOWER
from faults.steps import CLOSE, GATE, HOLD, Raw, Reply
from faults.table import Expect, Row, both, json_body, streamed
from wireloom import (
    APIConnectionError,
    OverloadedError,
    QuotaExceededError,
    ResponseDecodeError,
    StreamIncompleteError,
)

_HTML: Final = b"<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>"
_NO_ANSWER: Final = Expect(ResponseDecodeError)
_NOTHING_CAME: Final = Expect(StreamIncompleteError, requests=3, waits=SLOW)
_OVERLOADED: Final = Expect(OverloadedError, requests=3, waits=SLOWER)


def _typed(kind: str, *steps: bytes) -> Reply:
    return Reply(steps, headers=[("content-type", kind)], framing="length")


def _error(name: str, meaning: str, expect: Expect) -> Row:
    return Row("under 200", name, expect, **both(lambda d: json_body(d.errors[meaning])))


UNDER_200: Final = (
    Row("under 200", "a page of HTML", _NO_ANSWER, **both(lambda _: _typed("text/html", _HTML))),
    Row(
        "under 200",
        "a page of HTML of the right content type",
        _NO_ANSWER,
        stream=lambda _: [_typed(SSE_TYPE[1], _HTML)],
        whole=lambda _: [_typed(JSON_TYPE[1], _HTML)],
    ),
    _error("an error object: overloaded", "overloaded", _OVERLOADED),
    _error("an error object: quota", "quota", Expect(QuotaExceededError)),
    Row(
        "under 200",
        "an error object of the right content type",
        _OVERLOADED,
        stream=lambda d: [_typed(SSE_TYPE[1], d.errors["overloaded"])],
    ),
    Row(
        "under 200",
        "an empty body",
        _NO_ANSWER,
        but={"stream": _NOTHING_CAME},
        stream=lambda _: [streamed()],
        whole=lambda _: [json_body()],
    ),
    Row("under 200", "null", _NO_ANSWER, whole=lambda _: [json_body(b"null")]),
    Row("under 200", "a number", _NO_ANSWER, whole=lambda _: [json_body(b"7")]),
    Row(
        "under 200",
        "no content type",
        Expect(),
        stream=lambda d: [Reply(d.good)],
        whole=lambda d: [Reply([d.whole], framing="length")],
    ),
    Row(
        "under 200",
        "a content type of no use",
        _NO_ANSWER,
        but={"openai_chat": Expect()},
        stream=lambda d: [_typed("application/octet-stream", *d.good)],
        whole=lambda d: [_typed("application/octet-stream", d.whole)],
    ),
    Row(
        "under 200",
        "an answer as text/plain",
        _NO_ANSWER,
        but={"openai_chat": Expect()},
        stream=lambda d: [_typed("text/plain; charset=utf-8", *d.good)],
        whole=lambda d: [_typed("text/plain; charset=utf-8", d.whole)],
    ),
    Row(
        "under 200",
        "a whole answer where a stream was asked for",
        _NO_ANSWER,
        but={"gemini_generate": Expect()},
        stream=lambda d: [json_body(d.whole)],
    ),
    Row(
        "under 200",
        "a stream where a whole answer was asked for",
        _NO_ANSWER,
        whole=lambda d: [streamed(*d.good)],
    ),
    Row("under 200", "JSON that is cut", _NO_ANSWER, whole=lambda d: [json_body(d.whole[:-3])]),
    Row(
        "under 200",
        "cut at the end of a connection without a length (HTTP/1.0)",
        _NO_ANSWER,
        whole=lambda d: [json_body(d.whole[:-3], version="1.0", framing="close")],
    ),
    Row("under 200", "invalid UTF-8", _NO_ANSWER, whole=lambda d: [json_body(_spoilt(d.whole))]),
    Row(
        "under 200",
        "content-length too short",
        _NO_ANSWER,
        but={"stream": Expect(StreamIncompleteError, partial=FIRST)},
        # aiohttp takes what is beyond the length for another answer, and may lose the first one over it
        stacks=("httpx", "httpx2"),
        stream=lambda d: [
            streamed(d.opening + d.first, *d.good[2:], framing="length", length=len(d.opening + d.first))
        ],
        whole=lambda d: [json_body(d.whole, length=len(d.whole) - 9)],
    ),
    Row(
        "under 200",
        "content-length too long",
        Expect(APIConnectionError, requests=3, waits=SLOW),
        but={"stream": Expect(APIConnectionError, partial=FIRST)},
        stream=lambda d: [
            streamed(d.opening, d.first, CLOSE, framing="length", length=sum(map(len, d.good)))
        ],
        whole=lambda d: [json_body(d.whole, CLOSE, length=len(d.whole) + 9)],
    ),
    Row("under 200", "white space", _NO_ANSWER, whole=lambda _: [json_body(b" \n ")]),
    Row(
        "under 200",
        "nothing but comments",
        _NOTHING_CAME,
        stream=lambda d: [streamed(d.uncounted, d.uncounted)],
    ),
    Row(
        "under 200",
        "an error object as text/plain",
        _OVERLOADED,
        **both(lambda d: _typed("text/plain", d.errors["overloaded"])),
    ),
    Row(
        "under 200",
        "NaN for a number",
        _NO_ANSWER,
        whole=lambda d: [json_body(d.whole[:-1] + b',"x_odd":NaN}')],
    ),
)

HTTP: Final = (
    Row(
        "HTTP",
        "100 Continue and 103 Early Hints first",
        Expect(),
        stream=lambda d: [streamed(*d.good, before=_EARLY)],
        whole=lambda d: [json_body(d.whole, before=_EARLY)],
    ),
    Row(
        "HTTP",
        "a content type that comes twice",
        Expect(),
        stream=lambda d: [streamed(*d.good, headers=[SSE_TYPE])],
        whole=lambda d: [json_body(d.whole, headers=[JSON_TYPE])],
    ),
    Row(
        "HTTP",
        "two lengths that differ",
        Expect(APIConnectionError, requests=3, waits=SLOW),
        stream=lambda d: [streamed(*d.good, headers=[("content-length", "5")], framing="length")],
        whole=lambda d: [json_body(d.whole, headers=[("content-length", "5")])],
    ),
    Row(
        "HTTP",
        "no HTTP at all",
        Expect(APIConnectionError, requests=3, waits=SLOW),
        **both(lambda _: Reply([Raw(b"220 mail.example ESMTP\r\n\r\n"), CLOSE], head=b"", framing="length")),
    ),
    Row(
        "HTTP",
        "a chunk without a size",
        Expect(APIConnectionError, requests=3, waits=SLOW),
        but={"stream": Expect(APIConnectionError, partial=FIRST, closed=True)},
        stream=lambda d: [streamed(d.opening, d.first, GATE, Raw(b"so it goes\r\n"), HOLD)],
        whole=lambda d: [json_body(d.whole, Raw(b"so it goes\r\n"), HOLD, framing="chunked")],
    ),
    Row(
        "HTTP",
        "204, and so no body",
        _NO_ANSWER,
        but={"stream": _NOTHING_CAME},
        **both(lambda _: Reply(status=204, head=b"HTTP/1.1 204 No Content\r\n\r\n", framing="length")),
    ),
)


def _spoilt(body: bytes) -> bytes:
    return body.replace(b" threads", b" thr\xffads")


_EARLY: Final = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n"

ROWS: Final = (*UNDER_200, *HTTP)
