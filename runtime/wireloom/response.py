"""The answer to one call, as the common client returns it."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Struct

from .errors import Attempt
from .model import (
    CallWarning,
    FinishReason,
    JsonText,
    Message,
    Part,
    Reasoning,
    Source,
    Text,
    ToolCall,
    Usage,
)


class RateLimit(Struct, frozen=True, omit_defaults=True):
    """One of the vendor's limits, as its headers told. `reset` is in seconds from the answer."""

    limit: int | None = None
    remaining: int | None = None
    reset: float | None = None


class Response(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """A whole answer, or what had arrived of one.

    `target` is the "vendor:model" that was asked, `model` and `served_by` are what the vendor says of who answered.
    `message` is ready to be appended to the history. `raw` is the whole body as it came, bytes of
    JSON; None for a streamed answer, whose frames are on its events. `headers` holds the allow-listed ones only.
    """

    id: str | None = None
    model: str | None = None
    served_by: str | None = None
    vendor: str | None = None
    target: str | None = None
    message: Message = Message("assistant", ())
    finish: FinishReason | None = None
    raw_finish: str | None = None
    detail: dict[str, JsonText] = {}
    usage: Usage = Usage()
    warnings: tuple[CallWarning, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    request_id: str | None = None
    rate_limits: dict[str, RateLimit] = {}
    headers: dict[str, str] = {}
    raw: bytes | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the answer, in order of arrival."""
        return self.message.parts

    @property
    def text(self) -> str:
        """All text of the answer, joined."""
        return self.message.text

    @property
    def reasoning(self) -> str:
        """All reasoning that came as text, joined by empty lines."""
        return "\n\n".join(part.text for part in self.parts if isinstance(part, Reasoning) and part.text)

    @property
    def tool_calls(self) -> tuple[ToolCall, ...]:
        """The calls of the caller's own tools, in order."""
        return self.message.tool_calls

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the answer rests on, each page or file once: what its texts cite, then its `Source` parts.

        Citations of documents in the request, which have neither an address nor an id, are with the text alone.
        """
        cited = [
            Source(citation.url, citation.title, file_id=None if citation.url else citation.file_id)
            for part in self.parts
            if isinstance(part, Text)
            for citation in part.citations
        ]
        known: dict[tuple[str | None, str | None], Source] = {}
        for source in (*cited, *(part for part in self.parts if isinstance(part, Source))):
            place = (source.url, source.file_id)
            if any(place) and (place not in known or not known[place].title):
                known[place] = source
        return tuple(known.values())

    @property
    def json(self) -> Any:
        """The text, parsed as JSON; for structured output. Raises `msgspec.DecodeError`."""
        return msgspec.json.decode("".join(part.text for part in self.parts if isinstance(part, Text)))
