"""How recorded traffic is found and cut, on small bodies written by hand."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from corpus.handmade import frames, record
from corpus.records import Frame, exchanges, iter_records, split_lines, split_sse, split_streams
from corpus.requests import iter_requests


def test_sse_is_split_at_blank_lines_whatever_ends_a_line() -> None:
    text = "\ufeff: hello\n\nevent: a\r\ndata: 1\r\ndata:2\r\n\r\nid: 7\rdata:  x\r\rdata: tail"
    assert split_sse(text) == [Frame("1\n2", "a"), Frame(" x"), Frame("tail")]


def test_lines_are_split_at_line_feeds_only() -> None:
    assert split_lines('{"a":"\u2028\u0085"}\n\n{"b":1}\r\n') == ['{"a":"\u2028\u0085"}', '{"b":1}\r']


def test_streams_are_cut_at_message_start_and_at_a_new_id_after_a_finish() -> None:
    start, stop = {"type": "message_start", "message": {}}, {"type": "message_stop"}
    assert [len(s) for s in split_streams(frames(start, stop, start, stop, start))] == [2, 2, 1]
    open_, end = [{"index": 0, "finish_reason": None}], [{"index": 0, "finish_reason": "stop"}]
    chunks = [
        {"id": "", "choices": []},
        {"id": "a", "choices": open_},
        {"id": "b", "choices": end},
        {"id": "b", "choices": []},
        {"id": "c", "choices": open_},
    ]
    assert [len(s) for s in split_streams(frames(*chunks))] == [4, 1]


def test_a_record_with_several_streams_gives_several_exchanges_with_a_wire_each() -> None:
    line = '{"type":"message_start","message":{}}\n{"type":"message_stop"}\n'
    first, second = exchanges(record("anthropic.messages", "chunks-json", line * 2))
    assert (first.id, second.id) == ("own:1", "own:1#2")
    assert split_sse(first.wire().decode()) == [
        Frame('{"type":"message_start","message":{}}', "message_start"),
        Frame('{"type":"message_stop"}', "message_stop"),
    ]


def test_a_whole_message_in_the_place_of_a_stream_is_read_as_one() -> None:
    (exchange,) = exchanges(record("a.messages", "chunks-json", '{"type":"message","content":[]}\n'))
    assert not exchange.streamed
    (exchange,) = exchanges(record("a.messages", "chunks-json", '{"type":"message_start","message":{}}\n'))
    assert exchange.streamed


def test_records_and_requests_are_read_from_a_folder(tmp_path: Path) -> None:
    answer = record("v.models", "json", "{}", request={"method": "GET", "url": "https://x.test/m?limit=2"})
    post = record("v.models", "json", "{}")
    asked = {"method": "POST", "url": "https://x.test/m", "body": {"a": 1}, "elided": True}
    (tmp_path / "v.models").mkdir()
    with gzip.open(tmp_path / "v.models" / "own.jsonl.gz", "wt", encoding="utf-8") as out:
        for item in (answer, post, record("v.models", "json", "{}", request=asked)):
            out.write(json.dumps(item.raw) + "\n")
    assert [r.project for r in iter_records("v.models", tmp_path)] == ["own"] * 3
    got, elided = iter_requests("v.models", tmp_path)
    assert (got.method, got.path, got.query, got.body, got.elided) == (
        "GET",
        "/m",
        {"limit": "2"},
        None,
        False,
    )
    assert (elided.body, elided.elided) == ({"a": 1}, True)
