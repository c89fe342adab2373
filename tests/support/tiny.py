"""A vendor of a few lines, for tests of the runtime that should not depend on any spec.

Frames: {"t": "start" | "text" | "call" | "usage" | "ping" | "end" | "error", ...}.
Whole:  {"id", "model", "text", "reason", "usage": {"in", "out"}}.
"""

from __future__ import annotations

from typing import Any

import msgspec

from wireloom.encoding import Encoding
from wireloom.fold import Fold
from wireloom.model import ModelInfo, Text, ToolCall, ToolResult, Usage
from wireloom.request import Tool
from wireloom.vendor import (
    Argument,
    Auth,
    AuthScheme,
    BetaField,
    Dialect,
    Effect,
    Endpoint,
    ErrorRule,
    Errors,
    Feature,
    Framing,
    HeaderValue,
    MessageRules,
    Page,
    Param,
    RateLimitHeaders,
    Vendor,
)
from wireloom.wire import Frame, WireStruct


class Start(Frame, frozen=True, tag="start", tag_field="t"):
    id: str
    model: str


class Piece(Frame, frozen=True, tag="text", tag_field="t"):
    text: str


class CallPiece(Frame, frozen=True, tag="call", tag_field="t"):
    id: str
    name: str
    arguments: str


class Counts(Frame, frozen=True, tag="usage", tag_field="t"):
    usage: dict[str, int]


class Ping(Frame, frozen=True, tag="ping", tag_field="t"):
    pass


class End(Frame, frozen=True, tag="end", tag_field="t"):
    reason: str = "stop"


class ErrorFrame(Frame, frozen=True, tag="error", tag_field="t"):
    error: dict[str, Any]


TinyFrame = Start | Piece | CallPiece | Counts | Ping | End | ErrorFrame


class Answer(Frame, frozen=True):
    id: str
    model: str
    text: str
    reason: str = "stop"
    usage: dict[str, int] = msgspec.field(default_factory=dict)


class Ask(WireStruct, frozen=True, kw_only=True):
    model: str
    messages: list[Any]
    max_tokens: int | None = msgspec.field(name="maxTokens", default=None)
    stream: bool | None = None
    extras: Any = None
    tools: list[Any] | None = None


class CountAsk(WireStruct, frozen=True, kw_only=True):
    model: str
    messages: list[Any]


class Count(Frame, frozen=True):
    tokens: int


class Item(WireStruct, frozen=True):
    id: str


class ItemPage(Frame, frozen=True):
    data: list[Item]
    has_more: bool = False
    last_id: str | None = None


def _start(frame: Start, fold: Fold) -> None:
    fold.response_info(id=frame.id, model=frame.model)


def _text(frame: Piece, fold: Fold) -> None:
    fold.text_delta(text=frame.text)


def _call(frame: CallPiece, fold: Fold) -> None:
    fold.tool_call_delta(id=frame.id, name=frame.name, arguments=frame.arguments)


def _usage(frame: Counts, fold: Fold) -> None:
    fold.usage_update(leaves=dict(frame.usage), at=("usage",))


def _ping(frame: Ping, fold: Fold) -> None:
    fold.heartbeat()


def _end(frame: End, fold: Fold) -> None:
    fold.finish(raw_reason=frame.reason)
    fold.end()


def _error(frame: ErrorFrame, fold: Fold) -> None:
    fold.error(error=frame.error)


def _whole(answer: Answer, fold: Fold) -> None:
    fold.response_info(id=answer.id, model=answer.model)
    fold.part(part=Text(answer.text))
    if answer.usage:
        fold.usage_update(leaves=dict(answer.usage), at=("usage",))
    fold.finish(raw_reason=answer.reason)
    fold.end()


def _write_text(part: Text, encoding: Encoding) -> dict[str, Any]:
    return {"text": part.text}


def _write_call(part: ToolCall, encoding: Encoding) -> dict[str, Any]:
    return {"call": part.id, "name": part.name, "input": msgspec.Raw(part.arguments.encode())}


def _write_result(part: ToolResult, encoding: Encoding) -> dict[str, Any]:
    return {"result": part.call_id}


def _write_tool(tool: Tool, encoding: Encoding) -> dict[str, Any]:
    return {"name": tool.name}


ERRORS = Errors(
    paths={
        "message": ("error.message",),
        "type": ("error.type",),
        "code": ("error.code",),
        "status": ("error.status",),
    },
    rules={
        "overloaded": ErrorRule(category="overloaded", type=("overloaded",)),
        "long": ErrorRule(category="context_length", status=(400,), message=("too long",)),
        "broke": ErrorRule(category="quota", code=("no_money",)),
        "patient": ErrorRule(category="invalid_request", code=("try_again",), retryable=True),
    },
    status={"418": "conflict", "4xx": "invalid_request", "5xx": "server"},
    should_retry="x-should-retry",
    retry_after={"retry-after-ms": "milliseconds", "retry-after": "seconds_or_date"},
    request_id=("request-id",),
    rate_limits={
        "requests": RateLimitHeaders(
            limit="x-limit", remaining="x-remaining", reset="x-reset", format="duration"
        )
    },
    headers=("x-tiny-*",),
)

GENERATE = Endpoint(
    name="ask", method="POST", path="/v1/ask", request=Ask, response=Answer, stream_field="stream",
    headers={"x-room": Argument(argument="room")},
    beta=(BetaField(("extras",), "extras"), BetaField(("tools",), "gadgets", ("type", "gadget"))),
)  # fmt: skip
COUNT = Endpoint(name="count", method="POST", path="/v1/count", request=CountAsk, response=Count)
MODELS = Endpoint(
    name="list", method="GET", path="/v1/models", response=ItemPage,
    query={"after": Argument(), "limit": Argument(type="integer")},
    page=Page(items="$data", next={"after": "$last_id"}, more="$has_more"),
)  # fmt: skip
GET_MODEL = Endpoint(name="get", method="GET", path="/v1/models/{model_id}", response=Item)

DIALECT = Dialect(
    name="tiny",
    issuer="tiny",
    framing=Framing(comments="heartbeat"),
    frame=msgspec.json.Decoder(TinyFrame),
    whole=msgspec.json.Decoder(Answer),
    read_frame={
        Start: _start, Piece: _text, CallPiece: _call, Counts: _usage, Ping: _ping, End: _end, ErrorFrame: _error
    },
    read_whole=_whole,
    usage=lambda leaves: Usage(input=int(leaves.get("in") or 0), output=int(leaves.get("out") or 0)),
    finish={"stop": "stop", "length": "length"},
    messages=MessageRules(roles={"system": "system", "user": "user", "assistant": "assistant"}),
    write_part={
        Text: _write_text,
        ToolCall: _write_call,
        ToolResult: _write_result,
    },
    write_tool=_write_tool,
    generate=GENERATE,
    count_tokens=COUNT,
    list_models=MODELS,
    model_info=lambda item: ModelInfo(item.id),
    token_count="tokens",
    stream_fields={"with_usage": True},
    params={
        "max_tokens": Param(field="maxTokens"),
        "temperature": Param(drop="tiny is always cold"),
        "seed": Param(field="seed"),
    },
    errors=ERRORS,
)  # fmt: skip

VENDOR = Vendor(
    name="tiny",
    description="A vendor for tests.",
    base_url="https://tiny.invalid",
    auth=Auth(
        env=("TINY_KEY", "TINY_OTHER_KEY"),
        schemes={
            "key": AuthScheme(header="x-key"),
            "bearer": AuthScheme(header="authorization", prefix="Bearer "),
        },
        default="key",
    ),
    headers={"x-tiny-version": "1"},
    features={
        "extras": Feature(description="More.", on=Effect(headers={"x-beta": HeaderValue(append="extras")})),
        "gadgets": Feature(
            description="Gadgets.", on=Effect(headers={"x-beta": HeaderValue(append="gadgets")})
        ),
        "login": Feature(
            description="How to log in.",
            default="key",
            stage="stable",
            choice={"key": Effect(), "bearer": Effect(auth="bearer")},
        ),
    },
    dialects={"tiny": DIALECT},
    default_dialect="tiny",
    idempotency_header="x-tiny-once",
)
