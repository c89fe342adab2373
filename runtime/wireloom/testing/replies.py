"""What the replay server answers with, and how it misbehaves on demand."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from .exchanges import Exchange, authored, split_events

Pieces: TypeAlias = Literal["whole", "event"] | int
"""How a body is sent: in one write, event by event, or so many bytes at a time."""

Cut: TypeAlias = Literal["request", "head"] | int
"""Where the connection is closed: after the request was read, after the answer's head, or after so many bytes of its body."""


class Gate:
    """A place in an answer where the server waits until the test lets it go on; safe for threads."""

    def __init__(self) -> None:
        self._reached: Future[None] = Future()
        self._released: Future[None] = Future()

    def wait(self, timeout: float = 10.0) -> None:
        """Blocks until the server stands here. Raises `TimeoutError` after `timeout` seconds."""
        self._reached.result(timeout)

    async def wait_async(self, timeout: float = 10.0) -> None:
        """Waits until the server stands here. Raises `TimeoutError` after `timeout` seconds."""
        await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(self._reached)), timeout)

    def release(self) -> None:
        """Lets the server go on, now or when it gets here."""
        if not self._released.done():
            self._released.set_result(None)

    async def hold(self) -> None:
        """The server's side: says that it is here, and waits for `release`."""
        if not self._reached.done():
            self._reached.set_result(None)
        await asyncio.shield(asyncio.wrap_future(self._released))


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One answer.

    `pieces` None takes the server's. `gates` maps a number of pieces to the gate that is reached when so many have
    been sent; a gate at the number of all pieces stands before the end of the body. `cut` closes the connection
    early. `content_length` is told whatever the body's length is. `keep_open` never ends the body: the server waits
    until the client goes.
    """

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    pieces: Pieces | None = None
    gates: Mapping[int, Gate] = field(default_factory=dict[int, Gate])
    cut: Cut | None = None
    content_length: int | None = None
    keep_open: bool = False
    exchange: str | None = None

    @classmethod
    def of(cls, exchange: Exchange | str, **changes: Any) -> Reply:
        """The answer of an exchange (the project's own ones also by name), with any field changed."""
        if isinstance(exchange, str):
            [exchange] = authored(exchange)
        response = exchange.response
        plain = cls(
            status=response.status, headers=response.headers, body=exchange.body, exchange=exchange.id
        )
        return dataclasses.replace(plain, **changes)

    def split(self, pieces: Pieces) -> list[bytes]:
        """The body in the pieces that it is sent in."""
        pieces = pieces if self.pieces is None else self.pieces
        if pieces == "whole":
            return [self.body] if self.body else []
        if pieces == "event":
            return split_events(self.body)
        return [self.body[at : at + pieces] for at in range(0, len(self.body), pieces)]
