"""The conversation: messages and their parts, usage, warnings, the same for every vendor.

Rules that the rest of the package relies on:

1. A message is one ordered list of parts; there are no parallel lists for tool calls or reasoning.
2. What only its issuer can read (signatures, encrypted payloads, hosted tools) is kept as JSON text,
   exactly as it came, and goes back only to an issuer that can verify it.
3. Everything here is frozen, and saves to JSON and loads again without loss (`wireloom.dumps`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias, TypeVar, overload

import msgspec
from msgspec import Struct

T = TypeVar("T")

JsonText: TypeAlias = str
"""JSON kept as the text that came over the wire: key order, number text and escapes included."""

Role: TypeAlias = Literal["system", "user", "assistant"]


class Cache(Struct, frozen=True, omit_defaults=True):
    """An explicit prompt-cache breakpoint: the prompt up to and including its carrier may be cached.

    `ttl` is the vendor's own name of a lifetime ("5m", "1h", "30m"); None is the vendor's default.
    """

    ttl: str | None = None


class Meta(Struct, frozen=True, omit_defaults=True):
    """What one issuer said about a part and wants to see again, unchanged.

    `data` maps wire field names to their values as JSON text. `origin` names the wire shape that the
    payload came from, so that it goes back to the same place; `model` is set where a payload is bound
    to the model that made it; `item` groups the parts of one vendor item.
    """

    data: dict[str, JsonText]
    origin: str | None = None
    model: str | None = None
    item: str | None = None

    def get(self, name: str) -> Any:
        """The value of one field, parsed; None if it is absent, or an empty text: that stands for the part's own text."""
        text = self.data.get(name)
        return msgspec.json.decode(text) if text else None


class Url(Struct, frozen=True, tag="url"):
    """Media that the vendor fetches itself. `media_type` is its MIME type, for vendors that want to be told."""

    url: str
    media_type: str | None = None


class Base64(Struct, frozen=True, tag="base64"):
    """Media inline. `data` is standard base64, `media_type` a MIME type."""

    data: str
    media_type: str


class FileId(Struct, frozen=True, tag="file"):
    """Media that was uploaded to the vendor before. `media_type` is its MIME type, for vendors that want to be told."""

    id: str
    media_type: str | None = None


class PlainText(Struct, frozen=True, tag="text"):
    """A document given as text."""

    text: str


MediaSource: TypeAlias = Url | Base64 | FileId
DocumentSource: TypeAlias = Url | Base64 | FileId | PlainText


class Citation(Struct, frozen=True, omit_defaults=True):
    """Where a piece of a text comes from.

    `kind` is the vendor's word for it. `start` and `end` are a place: in the cited document, where `document` or `quote`
    says which (in characters, pages or blocks, as `kind` says), else in the text that has the citation, in characters;
    `end` is exclusive where the vendor says so. `payload` is the vendor's own citation, which goes back to `issuer` as it
    came. `file_id` is the vendor's id of a stored file.
    """

    kind: str
    url: str | None = None
    title: str | None = None
    quote: str | None = None
    document: int | None = None
    start: int | None = None
    end: int | None = None
    issuer: str | None = None
    payload: JsonText | None = None
    file_id: str | None = None


class Text(Struct, frozen=True, omit_defaults=True, tag="text"):
    """Text, with the citations that are anchored in it."""

    text: str
    citations: tuple[Citation, ...] = ()
    cache: Cache | None = None
    meta: dict[str, Meta] = {}


class Refusal(Struct, frozen=True, omit_defaults=True, tag="refusal"):
    """The model's own words of refusal, where a vendor keeps them apart from its text."""

    text: str
    cache: Cache | None = None
    meta: dict[str, Meta] = {}


class Reasoning(Struct, frozen=True, omit_defaults=True, tag="reasoning"):
    """The model's thinking. Signatures and encrypted payloads are in `meta`.

    `redacted` says that the vendor withheld the text and sent only a payload.
    """

    text: str = ""
    redacted: bool = False
    cache: Cache | None = None
    meta: dict[str, Meta] = {}


def no_arguments(text: str) -> bool:
    """Whether the text of a call's arguments says that it has none: `null`, or nothing."""
    return text.strip() in ("", "null")


class ToolCall(Struct, frozen=True, omit_defaults=True, tag="tool_call"):
    """A call of one of the caller's own tools.

    `arguments` is the JSON text as it came, never repaired. `kind` is "function", or the vendor's name
    of a call whose argument is free text.
    """

    id: str
    name: str
    arguments: str = "{}"
    kind: str = "function"
    cache: Cache | None = None
    meta: dict[str, Meta] = {}

    @property
    def input(self) -> Any:
        """The arguments, parsed at each access; `{}` for a function without any, which some write as `null`.

        Raises `msgspec.DecodeError` when they are no JSON.
        """
        if self.kind == "function" and no_arguments(self.arguments):
            return {}
        return msgspec.json.decode(self.arguments)

    @property
    def invalid(self) -> bool:
        """Whether the arguments of a function call do not parse as a JSON object. None at all are valid."""
        if self.kind != "function" or no_arguments(self.arguments):
            return False
        try:
            msgspec.json.decode(self.arguments, type=dict[str, msgspec.Raw])
        except (msgspec.DecodeError, RecursionError):
            return True
        return False


class Image(Struct, frozen=True, omit_defaults=True, tag="image"):
    """A picture. `detail` is the resolution that the model should look at, where a vendor has one."""

    source: MediaSource
    detail: str | None = None
    cache: Cache | None = None
    meta: dict[str, Meta] = {}


class Audio(Struct, frozen=True, omit_defaults=True, tag="audio"):
    """Sound, said by the user or made by the model."""

    source: MediaSource
    transcript: str | None = None
    cache: Cache | None = None
    meta: dict[str, Meta] = {}


class Document(Struct, frozen=True, omit_defaults=True, tag="document"):
    """A document to read: PDF or text. `citations` asks for citations from it."""

    source: DocumentSource
    title: str | None = None
    context: str | None = None
    citations: bool | None = None
    cache: Cache | None = None
    meta: dict[str, Meta] = {}


class Source(Struct, frozen=True, omit_defaults=True, tag="source"):
    """Something that the answer as a whole rests on, without an anchor in its text.

    A page has a `url`, a file that the vendor stores a `file_id`.
    """

    url: str | None = None
    title: str | None = None
    meta: dict[str, Meta] = {}
    file_id: str | None = None


class Opaque(Struct, frozen=True, omit_defaults=True, tag="opaque"):
    """Something that a vendor has and this model has not; it goes back to `issuer` as it came.

    `kind` is the vendor's own tag, `payload` the whole item as JSON text.
    """

    kind: str
    payload: JsonText
    issuer: str
    cache: Cache | None = None
    meta: dict[str, Meta] = {}

    @classmethod
    def of(cls, issuer: str, item: Struct, kind: str | None = None) -> Opaque:
        """From one of the types of the issuer's package: the answer to a call of a hosted tool, say.

            Opaque.of("vendor", types.ComputerCallOutput(call_id="c1", output=screenshot))

        `kind` is the tag of the type; where it has none, it must be given, else `TypeError` is raised.
        """
        from .native import payload_of

        tag = item.__struct_config__.tag if kind is None else kind
        if tag is None:
            raise TypeError(f"{type(item).__name__} has no tag: give the kind, Opaque.of(issuer, item, kind)")
        return cls(str(tag), payload_of(item), issuer)

    @property
    def value(self) -> Any:
        """The payload, parsed."""
        return msgspec.json.decode(self.payload)

    @overload
    def as_type(self, type: type[T]) -> T: ...

    @overload
    def as_type(self, type: Any) -> Any: ...

    def as_type(self, type: Any) -> Any:
        """The payload as `type`, one of the types of its issuer's package, or a union of them:

            search = part.as_type(types.WebSearchToolCall)

        `kind` tells which one. Raises `ResponseDecodeError` if the payload is none.
        """
        from .native import read_payload

        return read_payload(self.kind, self.payload, type)


ResultPart: TypeAlias = Text | Image | Document | Opaque


class ToolResult(Struct, frozen=True, omit_defaults=True, tag="tool_result"):
    """The caller's answer to a tool call; a part of a user message."""

    call_id: str
    content: str | tuple[ResultPart, ...] = ""
    is_error: bool = False
    cache: Cache | None = None
    meta: dict[str, Meta] = {}


Part: TypeAlias = (
    Text | Refusal | Reasoning | ToolCall | ToolResult | Image | Audio | Document | Source | Opaque
)


class Message(Struct, frozen=True, omit_defaults=True):
    """One turn. `parts` may be given as a string, which is one `Text`.

    `options` holds wire fields of the whole message by vendor name; `meta` what the issuer wants back.
    """

    role: Role
    parts: tuple[Part, ...]
    meta: dict[str, Meta] = {}
    options: dict[str, dict[str, Any]] = {}

    @property
    def text(self) -> str:
        """All text of the message, joined."""
        return "".join(part.text for part in self.parts if isinstance(part, Text))

    @property
    def tool_calls(self) -> tuple[ToolCall, ...]:
        """The tool calls, in order."""
        return tuple(part for part in self.parts if isinstance(part, ToolCall))


def system(content: str | Part | Sequence[Part], *, cache: Cache | None = None) -> Message:
    """A system message; `cache` puts a breakpoint on its last part."""
    return Message("system", parts_of(content, cache))


def user(content: str | Part | Sequence[Part], *, cache: Cache | None = None) -> Message:
    """A user message; `cache` puts a breakpoint on its last part."""
    return Message("user", parts_of(content, cache))


def assistant(content: str | Part | Sequence[Part], *, cache: Cache | None = None) -> Message:
    """An assistant message; `cache` puts a breakpoint on its last part."""
    return Message("assistant", parts_of(content, cache))


def parts_of(content: str | Part | Sequence[Part], cache: Cache | None = None) -> tuple[Part, ...]:
    """The parts that `content` stands for: a string is one `Text`, a part is itself."""
    parts: tuple[Part, ...]
    if isinstance(content, str):
        parts = (Text(content),)
    elif isinstance(content, Struct):
        parts = (content,)
    else:
        parts = tuple(content)
    if cache is not None and parts:
        last = parts[-1]
        if isinstance(last, Source):
            raise TypeError("a Source cannot carry a cache breakpoint")
        parts = (*parts[:-1], msgspec.structs.replace(last, cache=cache))
    return parts


class Usage(Struct, frozen=True, omit_defaults=True):
    """Tokens of one answer, with one meaning for all vendors.

    `input` is everything read, cached tokens included; `output` everything written, reasoning included.
    `cache_read` and `cache_write` are parts of `input`, `reasoning` of `output`. None: the vendor did not
    say. `cost` is what the vendor states, in US dollars. `raw` is the vendor's own object as JSON text; of a
    resumed answer, whose counts are sums, it is an array of such objects.
    `source` is "vendor", or None when nothing was sent; nothing is ever estimated.
    """

    input: int | None = None
    output: int | None = None
    cache_read: int | None = None
    cache_write: int | None = None
    reasoning: int | None = None
    cost: float | None = None
    raw: JsonText | None = None
    source: Literal["vendor"] | None = None


FinishReason: TypeAlias = Literal[
    "stop", "length", "tool_calls", "content_filter", "refusal", "pause", "error", "other"
]

WarningKind: TypeAlias = Literal[
    "dropped",
    "clamped",
    "mapped",
    "translated",
    "invalid",
    "stream",
    "fallback",
    "resumed",
    "tolerated",
]


class CallWarning(Struct, frozen=True, omit_defaults=True):
    """Something that was not done as it was asked for: what, where, and why.

    `field` is the common field or part ("temperature", "messages[3].parts[0].cache"), `kept` the text that
    could not be sent. It may be a part of the prompt, so it is not in the repr, which is what logs show.
    """

    kind: WarningKind
    field: str
    message: str
    kept: str | None = None

    def __repr__(self) -> str:
        return f"CallWarning(kind={self.kind!r}, field={self.field!r}, message={self.message!r})"


class ModelInfo(Struct, frozen=True, omit_defaults=True):
    """A model that a vendor offers. The limits are in tokens; None where the vendor does not say."""

    id: str
    name: str | None = None
    max_input_tokens: int | None = None
    max_output_tokens: int | None = None
