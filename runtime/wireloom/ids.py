"""Ids of tool calls that a target would refuse, replaced by ids that it takes.

The new id depends on the old one alone, so that a call and its result stay a pair and the same history always
gives the same request; different ids stay different. The history itself keeps the ids that it has.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from msgspec.structs import replace

from .model import Message, Part, ToolCall, ToolResult
from .vendor import IdLimits

_ODD = re.compile(r"[^a-zA-Z0-9_-]")
_DIGEST = 12


def with_accepted_ids(messages: Sequence[Message], limits: IdLimits | None) -> Sequence[Message]:
    """The messages with ids that fit `limits`; the very same messages where all of them do."""
    if limits is None:
        return messages
    pattern = re.compile(limits.pattern)

    def fits(id: str) -> bool:
        return len(id) <= limits.max and pattern.fullmatch(id) is not None

    if all(
        fits(_id(part) or "x")
        for message in messages
        for part in message.parts
        if type(part) is ToolCall or type(part) is ToolResult
    ):
        return messages
    return [
        replace(
            message, parts=tuple(_fitting(part, fits(_id(part) or "x"), limits) for part in message.parts)
        )
        for message in messages
    ]


def _id(part: Part) -> str | None:
    if isinstance(part, ToolCall):
        return part.id
    return part.call_id if isinstance(part, ToolResult) else None


def _fitting(part: Part, fits: bool, limits: IdLimits) -> Part:
    if fits:
        return part
    if isinstance(part, ToolCall):
        return replace(part, id=_accepted(part.id, limits))
    return replace(part, call_id=_accepted(part.call_id, limits)) if isinstance(part, ToolResult) else part


def _accepted(id: str, limits: IdLimits) -> str:
    """What can be kept of the id, and a digest of all of it."""
    digest = hashlib.sha256(id.encode()).hexdigest()[:_DIGEST]
    readable = _ODD.sub("_", id)[: max(0, limits.max - _DIGEST - 1)]
    return f"{readable}_{digest}"[-limits.max :]
