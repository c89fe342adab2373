"""What a stream hands out, in the order in which it arrives.

Laws: a block starts before its deltas and ends exactly once; `BlockMeta` and `CitationAdded` may come after the end. A stream
ends with one `Finish`, or with one raised error. `StreamStart`, `ResponseInfo`, `UsageUpdate` and
`Heartbeat` are the preamble: as long as nothing else was handed out, a failed stream may be tried again.

`index` counts the blocks of the answer from 0. `raw` is the frame that the event was read from, as bytes;
None where the event was made here (an end that the wire does not say).
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

from .model import CallWarning, Citation, FinishReason, JsonText, Meta, Part, Usage

BlockKind: TypeAlias = Literal[
    "text", "refusal", "reasoning", "tool_call", "image", "audio", "document", "source", "opaque"
]


class StreamStart(Struct, frozen=True, omit_defaults=True, tag="stream_start"):
    """The request was sent; `warnings` tells what could not be expressed in it. Of several models it is that of the one
    that answers, so it waits for the first event.
    """

    warnings: tuple[CallWarning, ...] = ()
    raw: bytes | None = None


class ResponseInfo(Struct, frozen=True, omit_defaults=True, tag="response_info"):
    """Who answers: the response's id, the model that ran, and the party that served it. It comes again when a stream that
    broke goes on.
    """

    id: str | None = None
    model: str | None = None
    served_by: str | None = None
    raw: bytes | None = None


class BlockStart(Struct, frozen=True, omit_defaults=True, tag="block_start"):
    """A block begins. `id` and `name` are set for tool calls, `name` is the vendor's tag for opaque ones."""

    index: int
    kind: BlockKind
    id: str | None = None
    name: str | None = None
    raw: bytes | None = None


class TextDelta(Struct, frozen=True, omit_defaults=True, gc=False, tag="text_delta"):
    """The next piece of a text or a refusal."""

    index: int
    text: str
    raw: bytes | None = None


class ReasoningDelta(Struct, frozen=True, omit_defaults=True, gc=False, tag="reasoning_delta"):
    """The next piece of reasoning."""

    index: int
    text: str
    raw: bytes | None = None


class ToolCallDelta(Struct, frozen=True, omit_defaults=True, gc=False, tag="tool_call_delta"):
    """The next piece of a tool call's argument text."""

    index: int
    arguments: str
    raw: bytes | None = None


class OpaqueDelta(Struct, frozen=True, omit_defaults=True, gc=False, tag="opaque_delta"):
    """The next piece of one field of an opaque block; `path` names it: `result`, `output[0].stdout`."""

    index: int
    path: str
    text: str
    raw: bytes | None = None


class CitationAdded(Struct, frozen=True, omit_defaults=True, tag="citation_added"):
    """A citation for the text of a block."""

    index: int
    citation: Citation
    raw: bytes | None = None


class BlockMeta(Struct, frozen=True, omit_defaults=True, tag="block_meta"):
    """Payloads of a block by issuer (a signature, say); may come after the block's end."""

    index: int
    patch: dict[str, Meta]
    raw: bytes | None = None


class BlockEnd(Struct, frozen=True, omit_defaults=True, tag="block_end"):
    """A block is over; `part` is the whole of it. `complete` is False when the stream broke in it."""

    index: int
    part: Part
    complete: bool = True
    raw: bytes | None = None


class UsageUpdate(Struct, frozen=True, omit_defaults=True, tag="usage_update"):
    """The usage so far; each one replaces the one before."""

    usage: Usage
    raw: bytes | None = None


class Heartbeat(Struct, frozen=True, omit_defaults=True, tag="heartbeat"):
    """The vendor is alive and has nothing to say yet."""

    raw: bytes | None = None


class Unknown(Struct, frozen=True, omit_defaults=True, tag="unknown"):
    """Something the spec does not know; `kind` is its tag, `data` the JSON text."""

    kind: str | None = None
    data: JsonText | None = None
    raw: bytes | None = None


class Finish(Struct, frozen=True, omit_defaults=True, tag="finish"):
    """The end, once. `raw_reason` is the vendor's word; `detail` its further fields as JSON text by name."""

    reason: FinishReason
    raw_reason: str | None = None
    detail: dict[str, JsonText] = {}
    usage: Usage = Usage()
    raw: bytes | None = None


Event: TypeAlias = (
    StreamStart
    | ResponseInfo
    | BlockStart
    | TextDelta
    | ReasoningDelta
    | ToolCallDelta
    | OpaqueDelta
    | CitationAdded
    | BlockMeta
    | BlockEnd
    | UsageUpdate
    | Heartbeat
    | Unknown
    | Finish
)

PREAMBLE = (StreamStart, ResponseInfo, UsageUpdate, Heartbeat)
