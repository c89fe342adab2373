"""What becomes of a conversation at another target, told by the very encoder that would send it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from msgspec import Struct

from .model import CallWarning, Message, ToolCall, ToolResult

Outcome: TypeAlias = Literal["kept", "translated", "dropped"]


class PartTransfer(Struct, frozen=True, omit_defaults=True):
    """What becomes of one part: `messages[message].parts[part]`, with the reasons where it is not kept as it is.

    `translated`: it goes out, but not all of it or in another form.
    """

    message: int
    part: int
    kind: str
    outcome: Outcome = "kept"
    reasons: tuple[str, ...] = ()


class Transfer(Struct, frozen=True, omit_defaults=True):
    """What becomes of each part at `target`, in order; `warnings` are those that the call would have."""

    target: str
    parts: tuple[PartTransfer, ...]
    warnings: tuple[CallWarning, ...] = ()

    @property
    def kept(self) -> tuple[PartTransfer, ...]:
        """The parts that go out as they are."""
        return tuple(part for part in self.parts if part.outcome == "kept")

    @property
    def translated(self) -> tuple[PartTransfer, ...]:
        """The parts of which something is left out, or said in another form."""
        return tuple(part for part in self.parts if part.outcome == "translated")

    @property
    def dropped(self) -> tuple[PartTransfer, ...]:
        """The parts that do not go out."""
        return tuple(part for part in self.parts if part.outcome == "dropped")


class Journal:
    """Notes of one run of the encoder, by message and part."""

    __slots__ = ("_lost", "_notes", "_sizes")

    def __init__(self, messages: Sequence[Message]) -> None:
        self._sizes = [len(message.parts) for message in messages]
        self._notes: dict[tuple[int, int], list[str]] = {}
        self._lost: set[tuple[int, int]] = set()

    def note(self, number: int | None, part: int | None, why: str | None, *, lost: bool) -> None:
        """Something happens to a part. In a message that stands for several, parts are counted through."""
        if number is None or part is None:
            return
        while part >= self._sizes[number]:
            part -= self._sizes[number]
            number += 1
        if why is not None:
            self._notes.setdefault((number, part), []).append(why)
        if lost:
            self._lost.add((number, part))

    def renamed(self, before: Sequence[Message], after: Sequence[Message]) -> None:
        """Ids of tool calls that the target would refuse are others on the wire."""
        if before is after:
            return
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            for place, (was, now) in enumerate(zip(old.parts, new.parts, strict=True)):
                if was is not now and isinstance(now, ToolCall | ToolResult):
                    id = now.id if isinstance(now, ToolCall) else now.call_id
                    self.note(number, place, f"the target refuses its id; sent as {id}", lost=False)

    def parts(self, messages: Sequence[Message]) -> tuple[PartTransfer, ...]:
        """What became of each part."""
        return tuple(
            self._part(number, place, type(part).__name__)
            for number, message in enumerate(messages)
            for place, part in enumerate(message.parts)
        )

    def _part(self, number: int, place: int, kind: str) -> PartTransfer:
        reasons = tuple(dict.fromkeys(self._notes.get((number, place), ())))
        lost = (number, place) in self._lost
        return PartTransfer(
            number, place, kind, "dropped" if lost else "translated" if reasons else "kept", reasons
        )
