"""What a vendor is, as data: the tables that specs fill, generated packages carry and the runtime reads.

Everything here is knowledge, nothing is behaviour. The generator converts the sections of a spec to these
classes (so they are the one definition of those sections) and writes them out as Python; a call on the hot
path goes through the generated functions in `Dialect` instead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import msgspec
from msgspec import Struct

from .error_tables import ErrorRule, Errors, RateLimitHeaders
from .request_tables import (
    Case,
    Effect,
    Feature,
    HeaderValue,
    MessageRules,
    ModelRow,
    OptionRule,
    Param,
    Patch,
    Replay,
    ReplayRow,
    Resume,
    SchemaSteps,
    StandIn,
    Table,
    Template,
)
from .tolerance import Tolerance

if TYPE_CHECKING:
    from .encoding import Encoding
    from .events import TextDelta
    from .fold import Fold
    from .model import FinishReason, ModelInfo, Usage

__all__ = [
    "AddressArgument",
    "Argument",
    "Auth",
    "AuthScheme",
    "BetaField",
    "CacheLimits",
    "CallMarks",
    "Case",
    "Dialect",
    "Effect",
    "Endpoint",
    "ErrorRule",
    "Errors",
    "Feature",
    "Framing",
    "HeaderValue",
    "IdLimits",
    "Items",
    "Leaves",
    "Limits",
    "MessageRules",
    "ModelRow",
    "OptionRule",
    "Page",
    "Param",
    "Patch",
    "RateLimitHeaders",
    "Replay",
    "ReplayRow",
    "Resume",
    "Scan",
    "SchemaSteps",
    "StandIn",
    "Template",
    "Tolerance",
    "Vendor",
]


class AuthScheme(Table, frozen=True, kw_only=True):
    """Where the key goes: a header with an optional prefix ("Bearer "), or a query parameter."""

    header: str | None = None
    prefix: str = ""
    query: str | None = None


class Auth(Table, frozen=True, kw_only=True):
    """How a vendor is told who asks. `env` lists environment variables, the first that is set wins."""

    env: tuple[str, ...] = ()
    schemes: dict[str, AuthScheme]
    default: str
    optional: bool = False


class CacheLimits(Table, frozen=True, kw_only=True):
    """Explicit cache breakpoints: how many in a request, how one is written, and which lifetimes there are.

    `field` of a part holds `wire`; `ttl_field` of that object is the lifetime.
    """

    max: int
    field: str
    wire: dict[str, Any]
    ttl_field: str = "ttl"
    ttl: tuple[str, ...] = ()


class IdLimits(Table, frozen=True, kw_only=True):
    """Ids of tool calls that the target accepts: a pattern for the whole id, and its length."""

    pattern: str
    max: int


class Limits(Table, frozen=True, kw_only=True):
    """What a vendor bounds. `cache` None: it has no explicit breakpoints."""

    cache: CacheLimits | None = None
    ids: IdLimits | None = None
    tool_name: str | None = None


class AddressArgument(Table, frozen=True, kw_only=True):
    """A part of the address. The caller gives it, or the first environment variable of `env` that is set, else it is
    `default`. Or it follows from the argument `of`: by `table`, else `otherwise`, in which `{}` is the value.
    """

    description: str | None = None
    env: tuple[str, ...] = ()
    default: str | None = None
    of: str | None = None
    table: dict[str, str] = {}
    otherwise: str | None = None


class Argument(Table, frozen=True, kw_only=True):
    """An argument of a typed method that travels as a header or in the query."""

    type: Literal["string", "integer", "number", "boolean"] = "string"
    argument: str | None = None
    description: str | None = None


class Page(Table, frozen=True, kw_only=True):
    """How a list goes on: where its items are, what asks for the next page, and whether there is one."""

    items: str
    next: dict[str, str] = {}
    more: str | None = None


class Endpoint(Struct, frozen=True, kw_only=True):
    """One call of the API. `stream_field` is the body field that asks for a stream; a stream may be at `stream_path`,
    or asked for by `stream_query`. With none of them there are no streams. A `{model}` in the paths is the model, which
    then does not stand in the body. `strip` lists, by argument, what may stand in front of its value and is left out.

    `dialect` is set where it is not the vendor's first one, `telemetry` where telemetry knows the operation by another name.
    """

    name: str
    dialect: str | None = None
    method: Literal["GET", "POST", "PATCH", "DELETE"]
    path: str
    request: type[Struct] | None = None
    response: Any = None
    stream_field: str | None = None
    stream_path: str | None = None
    stream_query: dict[str, str] = {}
    query: dict[str, Argument] = {}
    headers: dict[str, Argument] = {}
    strip: dict[str, tuple[str, ...]] = {}
    page: Page | None = None
    beta: tuple[BetaField, ...] = ()
    telemetry: str | None = None

    @property
    def streams(self) -> bool:
        """Whether there is a way to ask for a stream."""
        return bool(self.stream_field or self.stream_path or self.stream_query)

    def stripped(self, name: str, value: Any) -> Any:
        """The value of the argument `name` without what may stand in front of it: `strip`, of which the first counts."""
        if isinstance(value, str):
            for prefix in self.strip.get(name, ()):
                if value.startswith(prefix):
                    return value.removeprefix(prefix)
        return value


class BetaField(Struct, frozen=True, omit_defaults=True):
    """A request field that needs a feature: its place in the body, and the tag that a union member has."""

    path: tuple[str, ...]
    feature: str
    tag: tuple[str, str] | None = None


class CallMarks(Table, frozen=True, kw_only=True):
    """How tool calls are written as text: `begin` ID `arguments` JSON `end`.

    `id` is how an ID is made: `{name}` stands for the tool's name, `{index}` for a number.
    """

    begin: str
    arguments: str
    end: str
    id: str = "{name}"


class Items(Table, frozen=True, kw_only=True):
    """Reasoning that comes as items, and goes back as them in the field of this name.

    `key` lists what tells items apart, the strongest first, each as the fields that make it. `merge` says how the
    pieces of a field add up: `concat`, `first`, or else `last`. `text` names the fields with the words to show, `scan` what
    the scans call them.
    The field `issuer` says, by the table `issuers`, who can verify an item; `signed` names, by issuer, the fields of
    which one must be there. `native` holds patterns: how an item says what that issuer says itself, with its words
    (`shown`) or without (`sealed`). `replaces` is the field that says the same in plain words.
    """

    key: tuple[tuple[str, ...], ...]
    merge: dict[str, Literal["concat", "first", "last"]] = {}
    text: tuple[str, ...] = ()
    scan: str | None = None
    issuer: str | None = None
    issuers: dict[str, str] = {}
    signed: dict[str, tuple[str, ...]] = {}
    native: dict[str, dict[Literal["shown", "sealed"], dict[str, Template]]] = {}
    replaces: str | None = None


class Scan(Table, frozen=True, kw_only=True):
    """A stretch of a text that is something else: what stands between `open` and `close`.

    `texts` names the texts that are looked through; none, and it is off. It may stand anywhere, or only at the
    start of an answer, before any text but white space; `opened` says that the answer may begin in it, without
    `open`. It is reasoning, or `calls`: tool calls, written as `call` says, that are an error when `found`
    (`retryable`: another try often works), or are repaired.
    """

    texts: tuple[str, ...] = ()
    open: str
    close: str
    at: Literal["anywhere", "start"] = "anywhere"
    opened: bool = False
    gives: Literal["reasoning", "calls"]
    call: CallMarks | None = None
    found: Literal["error", "repair"] = "error"
    retryable: bool = False


class Framing(Struct, frozen=True, kw_only=True):
    """How a stream is cut and ended.

    `kind`: server-sent events, one JSON array of the frames, or either of them, as the first byte tells.
    `explicit` says that the wire tells when a block ends. `done` is the data that ends reading, without `done_alone` only
    behind an `End`; `finish` says that a finish reason for every answer seen is enough when the connection ends; `eof`
    that nothing is needed.
    """

    kind: Literal["sse", "json_array", "sse_or_json_array"] = "sse"
    explicit: bool = False
    done: bytes | None = None
    done_alone: bool = True
    finish: bool = False
    eof: bool = False
    comments: Literal["heartbeat", "ignore"] = "ignore"


Leaves: TypeAlias = dict[str, int | float | None]
"""The counts of one vendor's usage object, by their place in it."""


class Dialect(Struct, frozen=True, kw_only=True):
    """A wire protocol: the generated functions that read and write it, and its tables.

    `issuer` is the party whose payloads this target can verify. `frame` and `whole` are decoders of one
    stream frame and of a whole answer, `lean` of the fields of a frame that its reading needs, `settled` of those that it still needs when the rows
    `once` have been said, and `plain` of a piece of text and nothing else; `read_frame` (by the frame's type) and `read_whole` tell a `Fold` what
    they say. `read_plain` gives the piece of text of a plain frame as an event where it belongs to the block that is open, else it
    tells it to the `Fold`, too.
    `requires` is the place without a value at which a whole answer is none.
    `usage` turns the merged counts into a `Usage`. `finish` maps the vendor's finish reasons.
    `write_part` and `write_tool` build wire JSON from parts and tools, `tool_group` is the field of one object that
    holds those of the caller; `beside` lists, by wire type, the fields of a part that go back from its payloads;
    `stream_fields` are sent with a streamed request. `model_info` reads one model of `list_models`, `token_count` names the field of `count_tokens`, `count_into`
    the field that a request to be counted stands in, beside `count_fields` (in which `{model}` is the model). `answers` is
    the field of a body that asks for several answers.
    `models` tells what differs by model. `base_url`, `auth`, `headers` and `features` are set where they are not the
    vendor's.
    `replay` holds the rules of rows that have one, `schemas` what is done to JSON Schemas, `resume` how an answer that
    broke off goes on; None where it cannot.
    """

    name: str
    issuer: str
    framing: Framing
    frame: msgspec.json.Decoder[Any]
    lean: msgspec.json.Decoder[Any] | None = None
    settled: msgspec.json.Decoder[Any] | None = None
    plain: msgspec.json.Decoder[Any] | None = None
    once: tuple[str, ...] = ()
    whole: msgspec.json.Decoder[Any]
    read_frame: Mapping[type[Any], Callable[[Any, Fold], None]]
    read_plain: Callable[[Any, Fold, bytes], TextDelta | None] | None = None
    read_whole: Callable[[Any, Fold], None]
    usage: Callable[[Leaves], Usage]
    finish: Mapping[str, FinishReason]
    order: tuple[str, ...] = ()
    requires: str | None = None
    messages: MessageRules
    write_part: Mapping[type[Struct], Callable[[Any, Encoding], Any]]
    write_tool: Callable[[Any, Encoding], Any]
    tool_group: str | None = None
    beside: dict[str, tuple[str, ...]] = {}
    generate: Endpoint
    count_tokens: Endpoint | None = None
    list_models: Endpoint | None = None
    model_info: Callable[[Any], ModelInfo] | None = None
    token_count: str | None = None
    count_into: str | None = None
    count_fields: dict[str, str] = {}
    answers: str | None = None
    stream_fields: dict[str, Any] = {}
    params: dict[str, Param] = {}
    errors: Errors
    tolerate: Tolerance = Tolerance()
    limits: Limits = Limits()
    models: dict[str, ModelRow] = {}
    base_url: str | None = None
    auth: Auth | None = None
    headers: dict[str, str] | None = None
    features: dict[str, Feature] | None = None
    scans: dict[str, Scan] = {}
    items: dict[str, Items] = {}
    replay: dict[str, ReplayRow] = {}
    schemas: SchemaSteps | None = None
    resume: Resume | None = None


class Vendor(Struct, frozen=True, kw_only=True):
    """Who serves which dialects: where, with which key, which headers and features.

    `arguments` are the holes of the base URLs, `telemetry` another name for the vendor there. `idempotency_header` takes a
    random key of the call, by which the vendor tells a retry from another call.
    """

    name: str
    description: str
    base_url: str
    arguments: dict[str, AddressArgument] = {}
    auth: Auth
    headers: dict[str, str] = {}
    features: dict[str, Feature] = {}
    dialects: dict[str, Dialect]
    default_dialect: str
    idempotency_header: str | None = None
    telemetry: str | None = None
