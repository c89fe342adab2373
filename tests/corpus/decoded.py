"""What the project itself makes of a recorded answer, in the words of the independent reading."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec

import wireloom.errors as errors
import wireloom.events as ev
import wireloom.model as m
from corpus import expected as ex, reading_gemini
from corpus.reading_models import ExpectedModels
from corpus.records import Exchange, Record
from corpus.rules import parse_arguments
from corpus.vendors import dialect_of, model_decoder, object_decoder, vendor_of
from support.event_laws import violations
from wireloom.decode import StreamDecoder, read_whole
from wireloom.failures import failure_from
from wireloom.pages import next_query, value_at
from wireloom.rescue import decode
from wireloom.response import Response
from wireloom.vendor import Vendor
from wireloom.wire import attach

CLASS_OF_STATUS: dict[int, type[errors.APIStatusError]] = {
    400: errors.InvalidRequestError,
    401: errors.AuthenticationError,
    402: errors.QuotaExceededError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    413: errors.RequestTooLargeError,
    422: errors.InvalidRequestError,
    429: errors.RateLimitError,
    500: errors.ServerError,
    529: errors.OverloadedError,
}
"""The class that a recorded failure must be of, or of a class below."""

CLASS_OF_WORDS: dict[tuple[int, str], type[errors.APIStatusError]] = {
    (400, '"model_decommissioned"'): errors.NotFoundError,
    (400, '"invalid_model"'): errors.NotFoundError,
    (400, '"API_KEY_INVALID"'): errors.AuthenticationError,
    (400, '"model_not_found"'): errors.NotFoundError,
    (400, "Model not found: "): errors.NotFoundError,
    (400, "Incorrect API key provided"): errors.AuthenticationError,
    (400, '"previous_response_not_found"'): errors.NotFoundError,
    (403, "Content violates usage guidelines"): errors.ContentFilterError,
    (429, '"engine_overloaded_error"'): errors.OverloadedError,
}
"""Where the vendor's words say more than the status: a status, and what stands in the body."""


@dataclass(frozen=True)
class Streamed:
    """All that a stream, or a body, led to. A comment's heartbeat is left out: there is one a read, not one a comment."""

    events: tuple[ev.Event, ...]
    error: errors.WireloomError | None
    response: Response

    def same_as(self, other: Streamed) -> bool:
        return (self.events, self.response, repr(self.error)) == (
            other.events,
            other.response,
            repr(other.error),
        )


def feed(vendor: Vendor, pieces: Iterable[bytes]) -> Streamed:
    """Decode a stream that arrives in these pieces."""
    decoder = StreamDecoder(dialect_of(vendor), vendor=vendor.name)
    events = [event for piece in pieces for event in decoder.receive(piece)]
    events += decoder.end()
    told = (e for e in events if not (isinstance(e, ev.Heartbeat) and e.raw is None))
    return Streamed(tuple(told), decoder.error, decoder.response())


def cuts(wire: bytes, seed: str) -> Iterator[tuple[str, list[bytes]]]:
    """`wire` in other pieces: byte by byte, and cut at random, the same way for the same seed."""
    yield "byte by byte", [wire[at : at + 1] for at in range(len(wire))]
    chance = random.Random(seed)
    for longest in (25, 1200):
        pieces: list[bytes] = []
        at = 0
        while at < len(wire):
            size = 1 + int(chance.random() * longest)
            pieces.append(wire[at : at + size])
            at += size
        yield f"cut in pieces of up to {longest} bytes", pieces


def streamed(exchange: Exchange) -> Streamed:
    """The stream, decoded in one piece."""
    return feed(vendor_of(exchange), [exchange.wire()])


def stream_differences(exchange: Exchange, want: ex.Expected, whole: Streamed) -> list[str]:
    """Where the decoded stream is not what the reading says, breaks a law, or changes with the cuts."""
    vendor, wire = vendor_of(exchange), exchange.wire()
    found = ex.differences(want, _expected(whole.response, whole.error, want))
    found += _ending_differences(whole, want)
    found += [f"law: {line}" for line in violations(whole.events, whole.error)]
    found += [
        f"other events when fed {how}"
        for how, pieces in cuts(wire, exchange.id)
        if not whole.same_as(feed(vendor, pieces))
    ]
    return found


def whole(exchange: Exchange) -> Streamed:
    """The body, decoded, or the typed error made of it with what it has of an answer."""
    vendor = vendor_of(exchange)
    if exchange.failed:
        return Streamed((), _failure(exchange, vendor), Response())
    try:
        return Streamed((), None, read_whole(dialect_of(vendor), exchange.wire(), vendor=vendor.name))
    except (errors.APIStatusError, errors.ResponseDecodeError) as error:
        return Streamed((), error, error.partial or Response())


def whole_differences(exchange: Exchange, want: ex.Expected, got: Streamed) -> list[str]:
    """Where the decoded body, or the typed error made of it, is not what the reading says."""
    if isinstance(got.error, errors.ResponseDecodeError):
        return [] if want.unreadable else [f"ending: expected an answer, got {got.error!r}"]
    if want.unreadable:
        return ["ending: expected no answer, got one"]
    found = ex.differences(want, _expected(got.response, got.error, want))
    if exchange.failed:
        assert isinstance(got.error, errors.APIStatusError)
        return _class_differences(got.error, exchange.record) + found
    return found


def model_differences(exchange: Exchange, want: ExpectedModels) -> list[str]:
    """Where a page of models is not what the reading says."""
    vendor = vendor_of(exchange)
    if exchange.failed:
        error = _failure(exchange, vendor)
        facts = {name: getattr(error, name) for name in ("type", "code")}
        wanted = {name: (want.error or {}).get(name) for name in facts}
        return _class_differences(error, exchange.record) + (
            [] if facts == wanted else [f"error: expected {wanted}, got {facts}"]
        )
    page = read_models(vendor, exchange.wire())
    ids = tuple(item.id for item in page.items)
    return [
        f"{name}: expected {wanted}, got {got}"
        for name, wanted, got in (("ids", want.ids, ids), ("more", want.more, page.more))
        if wanted != got
    ]


def object_differences(exchange: Exchange) -> list[str]:
    """Where an object, or a page of objects, that only typed methods know does not come back as it was."""
    if exchange.failed:
        error = _failure(exchange, vendor_of(exchange))
        wanted = reading_gemini.error_of(json.loads(exchange.record.body_text), exchange.record.status)
        facts = _facts(error)
        told = [] if facts == wanted else [f"error: expected {wanted}, got {facts}"]
        return _class_differences(error, exchange.record) + told
    data = exchange.wire()
    back = json.loads(msgspec.json.encode(decode(object_decoder(exchange), data)))
    return [] if ex.same_json(back, json.loads(data)) else [f"object: {json.loads(data)} came back as {back}"]


class Models(NamedTuple):
    """A page of models, or one model alone; `frame` is what was decoded, `next` what asks for the page after."""

    frame: Any
    items: tuple[m.ModelInfo, ...]
    more: bool = False
    next: tuple[Any, ...] = ()


def read_models(vendor: Vendor, data: bytes) -> Models:
    """The models in a body: a page if it has the items of one, else one model."""
    dialect = dialect_of(vendor)
    listing, read = dialect.list_models, dialect.model_info
    assert listing is not None
    assert listing.page is not None
    assert read is not None
    page = attach(decode(msgspec.json.Decoder(listing.response), data), data)
    items = value_at(page, listing.page.items)
    if items is None:
        model = attach(decode(model_decoder(vendor.name), data), data)
        return Models(model, (read(model),))
    return Models(
        page,
        tuple(read(item) for item in items),
        next_query(listing.page, page, {}) is not None,
        tuple(value_at(page, name) for name in listing.page.next.values()),
    )


def _failure(exchange: Exchange, vendor: Vendor) -> errors.APIStatusError:
    record = exchange.record
    return failure_from(
        dialect_of(vendor).errors,
        body=exchange.wire(),
        status=record.status,
        headers=record.headers,
        vendor=vendor.name,
    )


def _class_differences(error: errors.APIStatusError, record: Record) -> list[str]:
    status, body = record.status, record.body_text
    wanted = CLASS_OF_STATUS.get(status, errors.ServerError if status >= 500 else errors.APIStatusError)
    wanted = next((c for (s, words), c in CLASS_OF_WORDS.items() if s == status and words in body), wanted)
    right = isinstance(error, wanted) and errors.STATUS_CLASSES[error.category] is type(error)
    return (
        [] if right else [f"error: expected a {wanted.__name__}, got {error!r} of category {error.category}"]
    )


def _ending_differences(got: Streamed, want: ex.Expected) -> list[str]:
    wanted = (
        type(None)
        if want.complete
        else errors.StreamIncompleteError
        if want.error is None
        else errors.APIStatusError
    )
    if not isinstance(got.error, wanted):
        return [f"ending: expected {wanted.__name__}, got {got.error!r}"]
    if got.error is not None and got.error.partial != got.response:
        return ["the error's partial response is not what had arrived"]
    return []


def _expected(response: Response, error: errors.WireloomError | None, want: ex.Expected) -> ex.Expected:
    usage = response.usage
    cost = None if usage.cost is None else round(usage.cost, 12)
    counts = ex.Usage(usage.input, usage.output, usage.cache_read, usage.cache_write, usage.reasoning, cost)
    return ex.Expected(
        parts=tuple(_part(part) for part in response.parts if not isinstance(part, m.Source)),
        id=response.id,
        model=response.model,
        served_by=response.served_by,
        finish=response.finish if error is None else None,
        raw_finish=response.raw_finish if error is None else None,
        usage=None if usage.source is None else counts,
        sources=tuple(part.url or "" for part in response.parts if isinstance(part, m.Source)),
        complete=error is None,
        error=_facts(error) if isinstance(error, errors.APIStatusError) else None,
        ordered=want.ordered,
    )


def _facts(error: errors.APIStatusError) -> dict[str, Any]:
    return {"status": error.status_code, "type": error.type, "code": error.code}


def _part(part: m.Part) -> ex.Part:
    match part:
        case m.Text():
            return ex.Text(part.text, len(part.citations), _kept(part, "thoughtSignature"))
        case m.Refusal():
            return ex.Refusal(part.text)
        case m.Reasoning():
            if part.redacted:
                return ex.Redacted(_kept(part, "data") or "")
            return ex.Reasoning(part.text, _signature(part))
        case m.ToolCall(kind="function"):
            arguments, broken = parse_arguments(part.arguments)
            return ex.ToolCall(
                part.id, part.name, arguments, broken, signature=_kept(part, "thoughtSignature")
            )
        case m.ToolCall():
            return ex.ToolCall(part.id, part.name, part.arguments, free_text=True)
        case m.Image() | m.Audio() | m.Document():
            assert isinstance(part.source, m.Base64)
            return ex.Media(type(part).__name__.lower(), part.source.media_type, part.source.data)
        case m.Opaque(kind="audio"):
            audio = json.loads(part.payload)
            return ex.Audio(audio.get("data", ""), audio.get("transcript", ""))
        case m.Opaque():
            return ex.Opaque(part.kind, json.loads(part.payload))
        case _:
            raise AssertionError(f"an answer has no {type(part).__name__}")


def _signature(part: m.Reasoning) -> str | None:
    """What the issuer knows its reasoning by."""
    names = ("signature", "thoughtSignature", "encrypted_content")
    return next((kept for name in names if (kept := _kept(part, name))), None)


def _kept(part: m.Reasoning | m.Text | m.ToolCall, name: str) -> str | None:
    """What any issuer keeps of a part under this name; an empty one is none."""
    return next((kept for meta in part.meta.values() if (kept := meta.get(name))), None)
