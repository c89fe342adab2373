"""A part that comes whole, as the events of a block that starts, says it all, and ends."""

from __future__ import annotations

from . import events as ev
from .blocks import kind_of
from .model import Opaque, Part, Reasoning, Refusal, Text, ToolCall, Usage
from .response import Response


def events_of(response: Response, frame: bytes) -> list[ev.Event]:
    """The events of a whole answer, read from `frame`."""
    events: list[ev.Event] = [ev.ResponseInfo(response.id, response.model, response.served_by, frame)]
    if response.usage != Usage():
        events.append(ev.UsageUpdate(response.usage, frame))
    for index, part in enumerate(response.message.parts):
        events += told(index, part, frame)
    finish = response.finish or "other"
    return [*events, ev.Finish(finish, response.raw_finish, response.detail, response.usage)]


def told(index: int, part: Part, frame: bytes | None) -> list[ev.Event]:
    """The events of block `index`, which is `part`, read from `frame`."""
    id, name = (part.id, part.name) if isinstance(part, ToolCall) else (None, None)
    if isinstance(part, Opaque):
        name = part.kind
    events: list[ev.Event] = [ev.BlockStart(index, kind_of(part), id, name, frame)]
    match part:
        case Text() | Refusal() if part.text:
            events.append(ev.TextDelta(index, part.text, frame))
        case Reasoning() if part.text:
            events.append(ev.ReasoningDelta(index, part.text, frame))
        case ToolCall() if part.arguments:
            events.append(ev.ToolCallDelta(index, part.arguments, frame))
        case _:
            pass
    if isinstance(part, Text):
        events += [ev.CitationAdded(index, citation, frame) for citation in part.citations]
    if part.meta:
        events.append(ev.BlockMeta(index, part.meta, frame))
    return [*events, ev.BlockEnd(index, part, raw=frame)]
