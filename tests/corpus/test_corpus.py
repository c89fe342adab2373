"""A sample of the recorded traffic, where it is; `make corpus` runs all of it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from corpus import __main__ as command, decoded, reading_messages, rebuild, run as runner
from corpus.accounting import account, parse_path
from corpus.handmade import record
from corpus.leaves import Ledger
from corpus.records import Exchange, corpus_root, exchanges
from corpus.requests import RecordedRequest
from corpus.run import ALLOWED, Lists, Outcome, Share, allowed_extra, check_exchange, covers, run
from corpus.vendors import dialect_of
from wireloom.registry import find_vendor

MESSAGE = {
    "id": "m1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "text", "text": "Hi", "citations": None}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 2, "service_tier": "standard"},
}
STREAM = [
    {"type": "message_start", "message": MESSAGE | {"content": [], "stop_reason": None}},
    {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
    {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hi"}},
    {"type": "content_block_stop", "index": 0},
    {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 2}},
    {"type": "message_stop"},
]


def whole(body: Any, status: int = 200) -> Exchange:
    """An exchange with this body."""
    (exchange,) = exchanges(record("anthropic.messages", "json", json.dumps(body), status))
    return exchange


def streamed(frames: list[Any]) -> Exchange:
    """An exchange with these frames."""
    lines = "\n".join(map(json.dumps, frames))
    (exchange,) = exchanges(record("anthropic.messages", "chunks-json", lines))
    return exchange


@pytest.mark.skipif(corpus_root() is None, reason="there is no recorded traffic in ../shared/corpus")
def test_every_fortieth_record_is_decoded_and_rebuilt_as_it_was() -> None:
    outcome = run(Share(of=7, by=40))
    total = outcome.results.total()
    assert [str(difference) for difference in outcome.failures] == []
    assert total.whole > 0
    assert total.streamed > 0
    assert total.requests > 0
    assert outcome.usage.totals > 0
    assert not total.ledger.lost


def test_without_recorded_traffic_the_run_says_so_and_succeeds(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "corpus_root", lambda: None)
    assert command.main() == 0
    assert "Nothing was run" in capsys.readouterr().out


def test_every_allowed_extra_has_a_reason_and_stands_once() -> None:
    lines = [line for line in ALLOWED.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    assert all(len(line.split()) > 4 for line in lines)
    patterns = [(folder, pattern) for folder, roots in allowed_extra().items() for pattern in roots]
    assert len(set(patterns)) == len(lines)


def test_an_allowed_pattern_covers_itself_and_what_is_below() -> None:
    assert covers("a[].b", "a[].b")
    assert covers("a[].b", "a[].b.c")
    assert covers("a[].b", "a[].b[].c")
    assert not covers("a[].b", "a[].bc")


@pytest.mark.parametrize("exchange", [whole(MESSAGE), streamed(STREAM), streamed(STREAM[:4])])
def test_what_is_as_it_should_be_gives_no_line(exchange: Exchange) -> None:
    assert check_exchange(exchange, Outcome(), Lists()) == []


def told(exchange: Exchange, want: Any) -> list[str]:
    """The differences of an exchange from a reading."""
    if exchange.streamed:
        return decoded.stream_differences(exchange, want, decoded.streamed(exchange))
    return decoded.whole_differences(exchange, want, decoded.whole(exchange))


def test_another_reading_is_told() -> None:
    want = reading_messages.read(streamed(STREAM))
    assert told(streamed(STREAM), replace(want, raw_finish="other", id="m2")) == [
        "id: expected 'm2', got 'm1'",
        "raw_finish: expected 'other', got 'end_turn'",
    ]
    assert [line.partition(":")[0] for line in told(streamed(STREAM[:5]), want)] == [
        "complete",
        "finish",
        "raw_finish",
        "ending",
    ]
    assert told(whole(MESSAGE), replace(want, model="other")) == ["model: expected 'other', got 'm'"]
    assert told(whole(MESSAGE), replace(want, unreadable=True)) == ["ending: expected no answer, got one"]
    assert told(whole({"a": 1}), replace(want, unreadable=True)) == []
    (line,) = told(whole({"a": 1}), want)
    assert line.startswith("ending: expected an answer, got ResponseDecodeError")


def test_the_class_of_a_failure_must_fit_its_status() -> None:
    body = {"type": "error", "error": {"type": "not_found_error", "message": "No."}}
    assert check_exchange(whole(body, 404), Outcome(), Lists()) == []
    assert check_exchange(whole(body, 401), Outcome(), Lists())[0].startswith(
        "error: expected a AuthenticationError"
    )


def test_a_field_without_a_type_must_be_allowed() -> None:
    body = MESSAGE | {"new": {"a": [1]}}
    (line,) = check_exchange(whole(body), Outcome(), Lists())
    assert line.startswith("extra: new.a[] is in no declared field")
    assert check_exchange(whole(body), Outcome(), Lists({"anthropic.messages": ("new",)})) == []


def test_a_broken_body_is_a_line_and_not_the_end_of_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(runner.READINGS, "messages", lambda exchange: 1 / 0)
    assert check_exchange(whole(MESSAGE), Outcome(), Lists()) == [
        "exception: ZeroDivisionError: division by zero"
    ]


def test_leaves_are_booked_under_what_they_are() -> None:
    ledger = Ledger()
    unknown = [{"type": "text", "text": "", "new": 1}, {"type": "new", "a": 1, "b": 2}]
    account(whole(MESSAGE | {"content": unknown, "x y": 1}), ledger)
    assert dict(ledger.extra) == {
        "content[].new": 1,
        "content[].type": 1,
        "content[].a": 1,
        "content[].b": 1,
        "x y": 1,
    }
    assert not ledger.lost
    # The id, the model, the stop reason, two counts, and the tag and the text of the block.
    assert ledger.mapped == 7


def test_paths_of_extra_are_read_as_they_are_written() -> None:
    assert parse_path('a[0].b-c["x. y"][12]') == ("a", 0, "b-c", "x. y", 12)
    with pytest.raises(ValueError, match="no path"):
        parse_path("a..b")


def request(body: Any, path: str = "/v1/messages", **query: str) -> RecordedRequest:
    """A recorded request with this body."""
    method = "GET" if body is None else "POST"
    return RecordedRequest(
        "r", "anthropic.messages", "own", method, "x.test", path, query, {}, body, elided=False
    )


BODY = {
    "model": "m",
    "max_tokens": 1,
    "messages": [{"role": "user", "content": [{"type": "text", "text": "Hi", "cache_control": None}]}],
    "new": {"a": 1},
}


@pytest.mark.parametrize("stream", [{}, {"stream": True}, {"stream": False}, {"stream": None}])
def test_a_request_is_rebuilt_as_structs(stream: Any) -> None:
    vendor = find_vendor("anthropic")
    assert rebuild.differences(request(BODY | stream, beta="true"), vendor) == []
    params = dialect_of(vendor).generate.request
    assert params is not None
    rebuilt = rebuild.rebuild(BODY, params)
    assert (rebuilt.structs, rebuilt.dicts, rebuilt.extra) == (2, 0, {"new": {"a": 1}})


def test_requests_for_models_are_rebuilt() -> None:
    vendor = find_vendor("anthropic")
    assert rebuild.differences(request(None, "/v1/models", limit="3", after_id="a"), vendor) == []
    assert rebuild.differences(request(None, "/v1/models/some-model"), vendor) == []


def test_another_request_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = find_vendor("anthropic")
    assert rebuild.differences(request(BODY, "/v2/messages"), vendor) == [
        "request: recorded path '/v2/messages', sent '/v1/messages'"
    ]
    kept = rebuild.Rebuilt({"model": "m", "max_tokens": 1, "messages": []})
    monkeypatch.setattr(rebuild, "rebuild", lambda body, type: kept)
    (line,) = rebuild.differences(request(BODY), vendor)
    assert line.startswith("request: $.messages: recorded [{")
