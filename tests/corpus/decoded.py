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
from corpus import expected as ex
from corpus.reading_models import ExpectedModels
from corpus.records import Exchange
from corpus.rules import parse_arguments
from support.event_laws import violations
from wireloom.decode import StreamDecoder, read_whole
from wireloom.failures import failure_from
from wireloom.rescue import decode
from wireloom.response import Response
from wireloom.vendor import Dialect, Vendor
from wireloom.wire import attach
from wireloom_vendors.anthropic import vendor as anthropic
from wireloom_vendors.openai import vendor as openai

VENDORS: dict[str, Vendor] = {"anthropic": anthropic.VENDOR, "openai": openai.VENDOR}

_MODEL: dict[str, msgspec.json.Decoder[Any]] = {
    "anthropic": msgspec.json.Decoder(anthropic.GET_MODEL.response),
    "openai": msgspec.json.Decoder(openai.GET_MODEL.response),
}
"""Decoders of one model."""

CLASS_OF_STATUS: dict[int, type[errors.APIStatusError]] = {
    400: errors.InvalidRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    413: errors.RequestTooLargeError,
    422: errors.InvalidRequestError,
    429: errors.RateLimitError,
    500: errors.ServerError,
    529: errors.OverloadedError,
}
"""The class that a recorded failure must be of, or of a class below."""


def vendor_of(exchange: Exchange) -> Vendor:
    """Who answered."""
    return VENDORS[exchange.record.folder.partition(".")[0]]


def dialect_of(vendor: Vendor) -> Dialect:
    """The protocol that the vendor's recorded traffic speaks."""
    return vendor.dialects[vendor.default_dialect]


@dataclass(frozen=True)
class Streamed:
    """All that a stream led to. A comment's heartbeat is left out: there is one a read, not one a comment."""

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
    for longest in (7, 90, 1200):
        pieces: list[bytes] = []
        at = 0
        while at < len(wire):
            size = chance.randint(1, longest)
            pieces.append(wire[at : at + size])
            at += size
        yield f"cut in pieces of up to {longest} bytes", pieces


def stream_differences(exchange: Exchange, want: ex.Expected) -> list[str]:
    """Where the decoded stream is not what the reading says, breaks a law, or changes with the cuts."""
    vendor, wire = vendor_of(exchange), exchange.wire()
    whole = feed(vendor, [wire])
    found = ex.differences(want, _expected(whole.response, whole.error, want))
    found += _ending_differences(whole, want)
    found += [f"law: {line}" for line in violations(whole.events, whole.error)]
    found += [
        f"other events when fed {how}"
        for how, pieces in cuts(wire, exchange.id)
        if not whole.same_as(feed(vendor, pieces))
    ]
    return found


def whole_differences(exchange: Exchange, want: ex.Expected) -> list[str]:
    """Where the decoded body, or the typed error made of it, is not what the reading says."""
    vendor = vendor_of(exchange)
    if exchange.failed:
        error = _failure(exchange, vendor)
        return _class_differences(error, exchange.record.status) + ex.differences(
            want, _expected(Response(), error, want)
        )
    try:
        response = read_whole(dialect_of(vendor), exchange.wire(), vendor=vendor.name)
    except errors.APIStatusError as error:
        return ex.differences(want, _expected(Response(), error, want))
    return ex.differences(want, _expected(response, None, want))


def model_differences(exchange: Exchange, want: ExpectedModels) -> list[str]:
    """Where a page of models is not what the reading says."""
    vendor = vendor_of(exchange)
    if exchange.failed:
        error = _failure(exchange, vendor)
        facts = {name: getattr(error, name) for name in ("type", "code")}
        wanted = {name: (want.error or {}).get(name) for name in facts}
        return _class_differences(error, exchange.record.status) + (
            [] if facts == wanted else [f"error: expected {wanted}, got {facts}"]
        )
    page = read_models(vendor, exchange.wire())
    ids = tuple(item.id for item in page.items)
    return [
        f"{name}: expected {wanted}, got {got}"
        for name, wanted, got in (("ids", want.ids, ids), ("more", want.more, page.more))
        if wanted != got
    ]


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
    items = _member(page, listing.page.items)
    if items is None:
        model = attach(decode(_MODEL[vendor.name], data), data)
        return Models(model, (read(model),))
    return Models(
        page,
        tuple(read(item) for item in items),
        bool(_member(page, listing.page.more)),
        tuple(_member(page, name) for name in listing.page.next.values()),
    )


def _member(page: Any, name: str | None) -> Any:
    return None if name is None else getattr(page, name.removeprefix("$"), None)


def _failure(exchange: Exchange, vendor: Vendor) -> errors.APIStatusError:
    record = exchange.record
    return failure_from(
        dialect_of(vendor).errors,
        body=exchange.wire(),
        status=record.status,
        headers=record.headers,
        vendor=vendor.name,
    )


def _class_differences(error: errors.APIStatusError, status: int) -> list[str]:
    wanted = CLASS_OF_STATUS.get(status, errors.ServerError if status >= 500 else errors.APIStatusError)
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
    counts = ex.Usage(usage.input, usage.output, usage.cache_read, usage.cache_write, usage.reasoning)
    return ex.Expected(
        parts=tuple(map(_part, response.parts)),
        id=response.id,
        model=response.model,
        finish=response.finish if error is None else None,
        raw_finish=response.raw_finish if error is None else None,
        usage=None if usage.source is None else counts,
        complete=error is None,
        error=_facts(error) if isinstance(error, errors.APIStatusError) else None,
        ordered=want.ordered,
    )


def _facts(error: errors.APIStatusError) -> dict[str, Any]:
    return {"status": error.status_code, "type": error.type, "code": error.code}


def _part(part: m.Part) -> ex.Part:
    match part:
        case m.Text():
            return ex.Text(part.text, len(part.citations))
        case m.Refusal():
            return ex.Refusal(part.text)
        case m.Reasoning():
            meta = next(iter(part.meta.values()), m.Meta({}))
            if part.redacted:
                return ex.Redacted(meta.get("data"))
            return ex.Reasoning(part.text, meta.get("signature"))
        case m.ToolCall(kind="function"):
            arguments, broken = parse_arguments(part.arguments)
            return ex.ToolCall(part.id, part.name, arguments, broken)
        case m.ToolCall():
            return ex.ToolCall(part.id, part.name, part.arguments, free_text=True)
        case m.Opaque(kind="audio"):
            audio = json.loads(part.payload)
            return ex.Audio(audio.get("data", ""), audio.get("transcript", ""))
        case m.Opaque():
            return ex.Opaque(part.kind, json.loads(part.payload))
        case _:
            raise AssertionError(f"an answer has no {type(part).__name__}")
