"""Who is told how a call goes. Nothing is told per event of a stream."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from .call import Call
    from .clock import Clock
    from .errors import Attempt, WireloomError
    from .outgoing import Outgoing
    from .response import Response

Outcome: TypeAlias = Literal["answered", "failed", "left"]
"""How a call ended; `left` is by its caller, who closed the stream or was cancelled."""


class Observer(Protocol):
    """Is told of one call, in this order; by the thread or task that makes the call. Must not raise or block."""

    def attempt_began(self, number: int, /) -> None:
        """An attempt is about to be sent; the first has number 1, also of a call to several models."""
        ...

    def attempt_ended(self, attempt: Attempt, /) -> None:
        """An attempt failed or gave the answer. The next one begins after `attempt.delay` seconds; None: there is none."""
        ...

    def reads(self, response: Callable[[], Response], /) -> None:
        """How what has arrived can be had. Not told of a call that asks for no answer."""
        ...

    def first_event(self) -> None:
        """The first event of a stream that is no preamble is handed out."""
        ...

    def ended(self, outcome: Outcome, error: WireloomError | None, /) -> None:
        """The call is over; told once, the error with `failed` alone."""
        ...


Observe: TypeAlias = "Callable[[Call, Outgoing, Clock], Observer]"
"""Gives the observer of a call that is about to begin."""


class _Silent:
    def attempt_began(self, number: int, /) -> None:
        pass

    def attempt_ended(self, attempt: Attempt, /) -> None:
        pass

    def reads(self, response: Callable[[], Response], /) -> None:
        pass

    def first_event(self) -> None:
        pass

    def ended(self, outcome: Outcome, error: WireloomError | None, /) -> None:
        pass


SILENT: Final[Observer] = _Silent()
"""Observes nothing."""


def unobserved(call: Call, out: Outgoing, clock: Clock) -> Observer:
    """No call is observed."""
    del call, out, clock
    return SILENT
