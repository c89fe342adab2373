"""Compressed answers."""

from __future__ import annotations

from typing import Final

from faults import coded
from faults.coded import Coding
from faults.dialects import FIRST, Dialect
from faults.rows_status import SLOW
from faults.steps import GATE, Reply
from faults.table import Expect, Row, json_body, streamed
from wireloom import APIConnectionError, ResponseDecodeError, StreamIncompleteError

_NO_ANSWER: Final = Expect(ResponseDecodeError)


def _pieces(data: bytes) -> list[bytes]:
    """Cut where it hurts."""
    return [data[at : at + 7] for at in range(0, len(data), 7)]


def _as_it_comes(dialect: Dialect, coding: Coding) -> Reply:
    """A stream of which the second half is sent when the first has been handed out."""
    first, second = coded.packed(coding, b"".join(dialect.good[:2]), b"".join(dialect.good[2:]))
    return streamed(*_pieces(first), GATE, *_pieces(second), headers=[coded.named(coding)])


def _whole(dialect: Dialect, coding: Coding) -> Reply:
    return json_body(*coded.packed(coding, dialect.whole), headers=[coded.named(coding)])


def _coded(name: str, coding: Coding) -> Row:
    return Row(
        "coding",
        name,
        Expect(),
        stream=lambda d: [_as_it_comes(d, coding)],
        whole=lambda d: [_whole(d, coding)],
    )


def _cut(coding: Coding) -> Row:
    return Row(
        "coding",
        f"{coding} that is cut",
        Expect(APIConnectionError, requests=3, waits=SLOW),
        but={"stream": Expect(APIConnectionError, partial=FIRST)},
        stream=lambda d: [
            streamed(*_pieces(coded.cut(coding, d.opening + d.first, d.more)), headers=[coded.named(coding)])
        ],
        whole=lambda d: [
            json_body(coded.cut(coding, d.whole[:-9], d.whole[-9:]), headers=[coded.named(coding)])
        ],
    )


def _said(name: str, coding: str) -> Row:
    return Row(
        "coding",
        name,
        _NO_ANSWER,
        stream=lambda d: [streamed(*d.good, headers=[("content-encoding", coding)])],
        whole=lambda d: [json_body(d.whole, headers=[("content-encoding", coding)])],
    )


def _twice(data: bytes) -> bytes:
    (inner,) = coded.packed("gzip", data)
    (outer,) = coded.packed("br", inner)
    return outer


ROWS: Final = (
    _coded("gzip", "gzip"),
    _coded("deflate, as zlib has it", "deflate"),
    _coded("deflate, bare", "bare deflate"),
    _cut("gzip"),
    _said("said to be gzip, and is not", "gzip"),
    _said("a coding that nobody knows", "rot13"),
    _coded("br", "br"),
    _coded("zstd", "zstd"),
    _cut("br"),
    _cut("zstd"),
    _said("said to be br, and is not", "br"),
    _said("said to be zstd, and is not", "zstd"),
    Row(
        "coding",
        "gzip, and br over it",
        Expect(),
        stream=lambda d: [
            streamed(*_pieces(_twice(b"".join(d.good))), headers=[("content-encoding", "gzip, br")])
        ],
        whole=lambda d: [json_body(_twice(d.whole), headers=[("content-encoding", "gzip, br")])],
    ),
    Row(
        "coding",
        "nothing, said to be gzip",
        _NO_ANSWER,
        but={"stream": Expect(StreamIncompleteError, requests=3, waits=SLOW)},
        stream=lambda _: [streamed(headers=[("content-encoding", "gzip")])],
        whole=lambda _: [json_body(headers=[("content-encoding", "gzip")])],
    ),
)
