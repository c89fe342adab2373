"""Hooks that write down what they are told."""

from __future__ import annotations

from typing import Any

from wireloom import AttemptStart, CallEnd, CallInfo, FirstEvent, Hooks
from wireloom.errors import Attempt


class Told(Hooks):
    """`told` is each event as it came; `calls` are the calls it was told of."""

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.calls: list[CallInfo] = []

    @property
    def steps(self) -> list[str]:
        """What was told, in short."""
        return [_step(event) for event in self.told]

    @property
    def call(self) -> CallInfo:
        """The only call."""
        (call,) = set(self.calls)
        return call

    @property
    def ends(self) -> list[CallEnd]:
        return [event for event in self.told if isinstance(event, CallEnd)]

    @property
    def end(self) -> CallEnd:
        """The only end, which is the last that was told."""
        (end,) = self.ends
        assert self.told[-1] is end
        return end

    def on_request(self, call: CallInfo) -> None:
        self._note(call, call)

    def on_attempt(self, call: CallInfo, attempt: AttemptStart) -> None:
        self._note(call, attempt)

    def on_attempt_end(self, call: CallInfo, attempt: Attempt) -> None:
        self._note(call, attempt)

    def on_first_event(self, call: CallInfo, first: FirstEvent) -> None:
        self._note(call, first)

    def on_end(self, call: CallInfo, end: CallEnd) -> None:
        self._note(call, end)

    def _note(self, call: CallInfo, event: Any) -> None:
        self.calls.append(call)
        self.told.append(event)


def _step(event: Any) -> str:
    match event:
        case CallInfo():
            return "request"
        case AttemptStart():
            return f"attempt {event.number}"
        case Attempt():
            return f"{event.outcome} {event.number}"
        case FirstEvent():
            return "first event"
        case _:
            return str(event.outcome)
