"""The project's own exchanges: what their records say about them is what the generated decoders make of them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from streams.decoding import decoded, dialect_of
from wireloom.decode import StreamDecoder, read_whole
from wireloom.errors import APIStatusError, WireloomError
from wireloom.failures import failure_from
from wireloom.model import Part, Text
from wireloom.pages import items_of
from wireloom.response import Response
from wireloom.testing import Exchange, authored, read_exchanges, written
from wireloom.testing.exchanges import RecordedResponse, body_bytes

ALL = authored()


def named(exchanges: list[Exchange]) -> pytest.MarkDecorator:
    """Parametrizes a test over these."""
    return pytest.mark.parametrize("exchange", exchanges, ids=lambda exchange: exchange.name)


ANSWERS = [each for each in ALL if each.expect and each.expect.tokens is None and not each.expect.models]
SUCCESSES = [each for each in ANSWERS if each.expect and each.expect.error is None]
FAILURES = [each for each in ANSWERS if each.expect and each.expect.error is not None]
TWINS = [
    (whole, streamed)
    for whole in SUCCESSES
    for streamed in SUCCESSES
    if whole.name.endswith("-whole") and streamed.name == whole.name.removesuffix("-whole") + "-streamed"
]


def test_every_record_says_what_it_is() -> None:
    assert len({exchange.id for exchange in ALL}) == len(ALL)
    for exchange in ALL:
        assert exchange.expect is not None, exchange.id
        assert exchange.id == f"wireloom:{exchange.name}"
        assert (exchange.source, exchange.license, exchange.fidelity) == (
            "wireloom",
            "Apache-2.0",
            "authored",
        )
        assert exchange.request.url.startswith("https://")
        framing = exchange.response.framing
        assert framing == ("sse" if exchange.stream and "-array-" not in exchange.name else framing)
        if framing == "json":
            json.loads(exchange.response.body_text)


@pytest.mark.parametrize("vendor", ["anthropic", "openai"])
def test_both_vendors_have_what_matters(vendor: str) -> None:
    names = {exchange.name.partition("/")[2] for exchange in ALL if exchange.vendor == vendor}
    pairs = (
        "text",
        "tools",
        "structured",
        "refusal",
        "length",
        "cache-write",
        "cache-read",
        "unknown-fields",
    )
    assert names >= {f"{name}-{form}" for name in pairs for form in ("whole", "streamed")}
    assert names >= {
        "images-whole",
        "tool-results-whole",
        "cut-in-text-streamed",
        "error-in-stream-late-streamed",
    }
    assert names >= {f"error-{kind}" for kind in ("400-context", "401", "404", "429", "500", "502-html")}


@named(SUCCESSES)
def test_an_answer_is_what_its_record_says(exchange: Exchange) -> None:
    expect = exchange.expect
    assert expect is not None
    if exchange.stream:
        outcome = decoded(exchange, [exchange.body])
        assert outcome.error is None
        response = outcome.response
        unknown = tuple(event["kind"] for event in outcome.events if event["type"] == "unknown")
        assert unknown == expect.unknown
        assert [event["type"] for event in outcome.events].count("finish") == 1
    else:
        response = read_whole(dialect_of(exchange), exchange.body, vendor=exchange.vendor)
    assert (response.text, response.reasoning) == (expect.text, expect.reasoning)
    assert (response.finish, response.raw_finish) == (expect.finish, expect.raw_finish)
    assert tuple(kind_of(part) for part in response.parts) == expect.parts
    assert calls_of(response) == [(call.id, call.name, call.input) for call in expect.tool_calls]
    assert usage_of(response) == expect.usage
    assert sum(len(part.citations) for part in response.parts if isinstance(part, Text)) == expect.citations


@named(FAILURES)
def test_a_failure_is_what_its_record_says(exchange: Exchange) -> None:
    assert exchange.expect is not None
    error, partial = failure_of(exchange)
    expected = exchange.expect.error
    assert expected is not None
    assert (type(error).__name__, error.category, error.retryable) == (
        expected.kind,
        expected.category,
        expected.retryable,
    )
    assert error.retry_after == expected.retry_after
    if isinstance(error, APIStatusError):
        assert error.code == expected.code
    if exchange.stream or exchange.expect.parts is not None:
        assert partial is not None
        assert (partial.text, partial.finish) == (exchange.expect.text, exchange.expect.finish)
        assert tuple(kind_of(part) for part in partial.parts) == exchange.expect.parts


@pytest.mark.parametrize(("whole", "streamed"), TWINS, ids=lambda exchange: exchange.name)
def test_a_folded_stream_is_its_whole_twin(whole: Exchange, streamed: Exchange) -> None:
    answer = read_whole(dialect_of(whole), whole.body, vendor=whole.vendor)
    folded = decoded(streamed, [streamed.body]).response
    assert [comparable(part) for part in folded.parts] == [comparable(part) for part in answer.parts]
    assert (folded.finish, folded.raw_finish, folded.detail) == (
        answer.finish,
        answer.raw_finish,
        answer.detail,
    )
    assert (folded.id, folded.model) == (answer.id, answer.model)
    assert usage_of(folded) == usage_of(answer)


def test_there_are_twins() -> None:
    assert len(TWINS) > 25


@named([each for each in ALL if each.expect and each.expect.models])
def test_lists_of_models(exchange: Exchange) -> None:
    dialect = dialect_of(exchange)
    endpoint, read = dialect.list_models, dialect.model_info
    assert endpoint is not None
    assert endpoint.page is not None
    assert read is not None
    assert exchange.expect is not None
    if exchange.path.endswith("/models"):
        page = msgspec.json.decode(exchange.body, type=endpoint.response)
        assert tuple(read(item).id for item in items_of(endpoint.page, page)) == exchange.expect.models


@named([each for each in ALL if each.expect and each.expect.tokens is not None])
def test_counts_of_tokens(exchange: Exchange) -> None:
    dialect = dialect_of(exchange)
    assert dialect.count_tokens is not None
    count = msgspec.json.decode(exchange.body, type=dialect.count_tokens.response)
    assert exchange.expect is not None
    assert getattr(count, dialect.token_count or "") == exchange.expect.tokens


@pytest.mark.parametrize("packed", [False, True])
def test_a_file_of_exchanges_is_written_and_read(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / ("some.jsonl.gz" if packed else "some.jsonl")
    path.write_bytes(gzip.compress(written(ALL)) if packed else written(ALL))
    assert read_exchanges(path) == ALL


def test_a_line_that_is_no_exchange_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_bytes(written(ALL[:1]) + b"\n" + b'{"id": "x"}\n')
    with pytest.raises(ValueError, match=r"bad\.jsonl:3: this is no exchange: .*source"):
        read_exchanges(path)


def test_exchanges_are_found_by_file_and_name() -> None:
    assert [each.name for each in authored("demo/openai-1", "anthropic.messages/text-whole")] == [
        "demo/openai-1",
        "anthropic.messages/text-whole",
    ]
    assert {each.vendor for each in authored("openai.models")} == {"openai"}
    with pytest.raises(
        KeyError, match=r"no file of exchanges is called 'nobody' \(known: anthropic\.messages, "
    ):
        authored("nobody/text-whole")
    with pytest.raises(KeyError, match="no exchange is called 'demo/nothing'"):
        authored("demo/nothing")


def test_each_framing_gives_the_body_as_it_was_sent() -> None:
    def body(framing: Any, text: str) -> bytes:
        return body_bytes(RecordedResponse(status=200, framing=framing, body_text=text))

    assert body("sse", "data: ü\n\n") == "data: ü\n\n".encode()
    assert body("chunks-json", '{"a":1}\n{"b":2}\n') == b'data: {"a":1}\n\ndata: {"b":2}\n\n'
    assert body("aws-eventstream", "AAEC") == b"\x00\x01\x02"


def failure_of(exchange: Exchange) -> tuple[WireloomError, Response | None]:
    """The error that an exchange ends in, and what had arrived by then."""
    dialect = dialect_of(exchange)
    if exchange.stream:
        decoder = StreamDecoder(dialect, vendor=exchange.vendor)
        decoder.receive(exchange.body)
        decoder.end()
        assert decoder.error is not None
        return decoder.error, decoder.error.partial
    if exchange.response.status == 200:
        with pytest.raises(WireloomError) as caught:
            read_whole(dialect, exchange.body, vendor=exchange.vendor)
        return caught.value, caught.value.partial
    return failure_from(
        dialect.errors,
        body=exchange.body,
        status=exchange.response.status,
        headers=exchange.response.headers,
        vendor=exchange.vendor,
    ), None


def calls_of(response: Response) -> list[tuple[str, str, Any]]:
    """The calls with parsed arguments; those that are free text as they are."""
    return [
        (call.id, call.name, call.input if call.kind == "function" else call.arguments)
        for call in response.tool_calls
    ]


def usage_of(response: Response) -> dict[str, int | float]:
    """The counts that the vendor gave, and the cost."""
    counts: dict[str, Any] = msgspec.to_builtins(response.usage)
    return {name: count for name, count in counts.items() if name not in ("raw", "source")}


def kind_of(part: Part) -> str:
    """The kind of a part, as JSON names it."""
    return str(part.__struct_config__.tag)


def comparable(part: Part) -> Any:
    """A part with the JSON texts in it parsed: whole and streamed forms may be spaced differently."""
    plain: dict[str, Any] = msgspec.to_builtins(part)
    if plain["type"] == "tool_call":
        plain.setdefault("kind", "function")
    for name in ("arguments", "payload"):
        if name in plain and (name == "payload" or plain.get("kind", "function") == "function"):
            plain[name] = json.loads(plain[name])
    for citation in plain.get("citations", ()):
        citation["payload"] = json.loads(citation["payload"])
    return plain
