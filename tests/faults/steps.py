"""What a reply of the fault server is made of: bytes, and what a server may do between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True)
class Raw:
    """Bytes that are sent as they are, whatever the framing."""

    data: bytes


@dataclass(frozen=True)
class Hold:
    """Nothing more, until the client goes away."""


@dataclass(frozen=True)
class Close:
    """A clean end of the sending half, which is all that a client sees of a close; waits for the client's own."""


@dataclass(frozen=True)
class Reset:
    """The connection is reset."""


@dataclass(frozen=True)
class Gate:
    """Waits until the client has handed out its first event."""


@dataclass(frozen=True)
class Drip:
    """The same bytes, `times` times, each after `every` seconds on the client's clock, and when it has read the ones before.

    `silent`: the client hands nothing out for them.
    """

    data: bytes
    every: float
    times: int
    silent: bool = False


@dataclass(frozen=True)
class Flood:
    """The same bytes, `times` times, as fast as the client takes them."""

    data: bytes
    times: int


Step: TypeAlias = bytes | Raw | Hold | Close | Reset | Gate | Drip | Flood
Framing: TypeAlias = Literal["chunked", "length", "close"]


@dataclass(frozen=True)
class Reply:
    """One answer. In a header's value `{here}` stands for the session's URL, `{there}` for the same at another origin.

    `framing` says how the body ends; `length` is a content-length other than the body's. `head` replaces the status
    line and headers. With `deaf` the body of the request isn't read, with `slow` only after so many seconds.
    """

    steps: Sequence[Step] = ()
    status: int = 200
    headers: Sequence[tuple[str, str]] = ()
    framing: Framing = "chunked"
    length: int | None = None
    version: str = "1.1"
    before: bytes = b""
    head: bytes | None = None
    deaf: bool = False
    slow: float = 0.0


HOLD, CLOSE, RESET, GATE = Hold(), Close(), Reset(), Gate()
