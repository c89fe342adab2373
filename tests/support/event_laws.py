"""What every stream of common events keeps to, whatever dialect it came from."""

from __future__ import annotations

from collections.abc import Sequence

import wireloom.events as ev
from wireloom.errors import WireloomError

DELTAS = (ev.TextDelta, ev.ReasoningDelta, ev.ToolCallDelta, ev.OpaqueDelta, ev.CitationAdded)
KINDS: dict[type, tuple[str, ...]] = {
    ev.TextDelta: ("text", "refusal"),
    ev.ReasoningDelta: ("reasoning",),
    ev.ToolCallDelta: ("tool_call",),
    ev.OpaqueDelta: ("opaque",),
    ev.CitationAdded: ("text",),
}


def violations(events: Sequence[ev.Event], error: WireloomError | None) -> list[str]:
    """Where `events`, all of one stream that ended with `error` or without one, break a law; empty if nowhere."""
    return [*_block_violations(events, error), *_ending_violations(events, error)]


def _block_violations(events: Sequence[ev.Event], error: WireloomError | None) -> list[str]:
    """A block starts once, before its deltas, and ends at most once; a citation and meta may come later."""
    found: list[str] = []
    kinds: dict[int, str] = {}
    ended: dict[int, bool] = {}
    for event in events:
        if isinstance(event, ev.BlockStart):
            if event.index != len(kinds):
                found.append(f"block {event.index} starts as number {len(kinds)}")
            kinds[event.index] = event.kind
        elif isinstance(event, ev.BlockEnd):
            if event.index not in kinds or event.index in ended:
                found.append(f"block {event.index} ends without a start, or twice")
            ended[event.index] = event.complete
        elif isinstance(event, (*DELTAS, ev.BlockMeta)):
            name = type(event).__name__
            if event.index not in kinds:
                found.append(f"{name} of block {event.index} before its start")
            elif isinstance(event, DELTAS) and kinds[event.index] not in KINDS[type(event)]:
                found.append(f"{name} of block {event.index}, which is of kind {kinds[event.index]}")
            elif event.index in ended and not isinstance(event, ev.BlockMeta | ev.CitationAdded):
                found.append(f"{name} of block {event.index} after its end")
    if error is None and not all(ended.values()):
        found.append("a complete stream has a block that is not complete")
    return found


def _ending_violations(events: Sequence[ev.Event], error: WireloomError | None) -> list[str]:
    """One `Finish`, as the last event, or one error."""
    finishes = [place for place, event in enumerate(events) if isinstance(event, ev.Finish)]
    if error is not None:
        return ["a failed stream has a Finish"] if finishes else []
    if finishes != [len(events) - 1]:
        return [f"{len(finishes)} Finish events in {len(events)} events, at {finishes}"]
    return []
