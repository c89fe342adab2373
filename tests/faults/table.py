"""What a row of the table is: what the server does, what the caller does, and what must come of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from faults.dialects import DIALECTS, JSON_TYPE, SSE_TYPE, TEXT, Dialect
from faults.server import FaultServer
from faults.session import Session
from faults.steps import Reply, Step
from wireloom import ConfigurationError, Timeout, WireloomError

Shape: TypeAlias = Literal["stream", "whole"]
Client: TypeAlias = Literal["common", "typed"]
Script: TypeAlias = Callable[[Dialect], Sequence[Reply]]
Origin: TypeAlias = Literal["plain", "untrusted", "mute", "refused", "several"]
Act: TypeAlias = Literal[
    "read",
    "leave",
    "drop",
    "close",
    "pool",
    "cancel",
    "cancel_connect",
    "cancel_pool",
    "cancel_upload",
    "cancel_wait",
]

KEY: Final = "sk-fault-KEYMARK-0123456789abcdef"
PROMPT: Final = "PROMPTMARK what does a loom do?"
LONG_PROMPT: Final = "PROMPTMARK " + 12_000_000 * "x"
"""More than the buffers of a connection hold."""
HEADER: Final = "HEADERMARK-42"
MB: Final = 1024 * 1024


@dataclass(frozen=True)
class Expect:
    """What must come of a case.

    `error` None is an answer with `text`. `partial` is the text that the error keeps. `waits` are the seconds that the
    client waited between attempts, with a random number of 0.5. `causes` are what became of the attempts that failed,
    where not all of them are of the error's category. `closed`: the connection ends although the client stays
    open. `peak` bounds the memory in bytes that the call allocated at once, `sent` the bytes that the server got rid of.
    `says` is in the error's text, `warns` in a warning of the answer.
    """

    error: type[WireloomError] | None = None
    phase: str | None = None
    requests: int = 1
    waits: tuple[float, ...] = ()
    causes: tuple[str, ...] = ()
    partial: str = ""
    text: str = TEXT
    retry_after: float | None = None
    closed: bool = False
    peak: int | None = None
    sent: int | None = None
    says: str = ""
    warns: str = ""
    cancelled: bool = False

    @property
    def local(self) -> bool:
        """Whether nothing is sent, nor a socket opened."""
        return self.error is ConfigurationError

    @property
    def attempts(self) -> tuple[str, ...]:
        """What became of each attempt: "ok", or the category of what failed. One that the caller broke off is none."""
        if self.local or self.cancelled:
            return self.causes
        if self.error is None:
            return self.causes if self.partial else (*self.causes, "ok")
        return self.causes or max(self.requests, len(self.waits) + 1) * (self.error.category,)


def after(*causes: str, waits: tuple[float, ...] = (0.375,), **facts: Any) -> Expect:
    """The answer, after so many attempts that failed."""
    return Expect(requests=len(causes) + 1, waits=waits, causes=causes, **facts)


@dataclass(frozen=True)
class Row:
    """One scenario. `stream` and `whole` give the server's replies; a shape without them is left out.

    `only` names the dialects, `stacks` the HTTP stacks that it is for; empty is all. `but` are expectations of a shape,
    a dialect, or a dialect and a shape (`"openai_chat stream"`), the nearest first; those with `typed` in front
    (`"typed"`, `"typed openai_chat"`) are of the typed clients alone. `typed` False is what only the common client has.
    `asked` are the models, `key` the key or the function that gives it.
    """

    group: str
    name: str
    expect: Expect
    stream: Script | None = None
    whole: Script | None = None
    but: Mapping[str, Expect] = field(default_factory=dict)
    timeout: Timeout | None = None
    origin: Origin = "plain"
    act: Act = "read"
    arguments: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    prompt: str = PROMPT
    only: tuple[str, ...] = ()
    stacks: tuple[str, ...] = ()
    typed: bool = True
    asked: Callable[[Dialect], Sequence[str]] = lambda dialect: (dialect.model,)
    key: Any = KEY

    def shapes(self) -> Iterator[tuple[Shape, Script]]:
        """The shapes that the row has."""
        if self.stream is not None:
            yield "stream", self.stream
        if self.whole is not None:
            yield "whole", self.whole

    def dialects(self) -> Iterator[Dialect]:
        """The dialects that it is for."""
        return (dialect for dialect in DIALECTS if not self.only or dialect.name in self.only)

    def url(self, server: FaultServer, session: Session) -> str:
        """The base URL that the client is given."""
        origin = {
            "plain": server.origin,
            "untrusted": server.tls_origin,
            "mute": server.mute_origin,
            "refused": server.refused_origin,
            "several": server.several_origin,
        }[self.origin]
        return f"{origin}/{session.token}"

    def expected(self, dialect: Dialect, shape: Shape, client: Client = "common") -> Expect:
        """What must come of this case."""
        names = [f"{dialect.name} {shape}", dialect.name, shape]
        if client == "typed":
            names = [*(f"typed {name}" for name in names), "typed", *names]
        return next((self.but[name] for name in names if name in self.but), self.expect)


class Case(NamedTuple):
    """A row for one dialect in one shape, with one of the clients."""

    row: Row
    dialect: Dialect
    shape: Shape
    script: Script
    client: Client

    @property
    def name(self) -> str:
        """Names the case in a report."""
        typed = " / typed" if self.client == "typed" else ""
        return f"{self.row.group} / {self.row.name} / {self.dialect.name} / {self.shape}{typed}"

    @property
    def expect(self) -> Expect:
        """What must come of it."""
        return self.row.expected(self.dialect, self.shape, self.client)


def streamed(*steps: Step, **facts: Any) -> Reply:
    """A reply that is a stream."""
    return Reply(steps, headers=[SSE_TYPE, *facts.pop("headers", ())], **facts)


def json_body(*steps: Step, **facts: Any) -> Reply:
    """A reply that is JSON of a known length."""
    framing = facts.pop("framing", "length")
    return Reply(steps, headers=[JSON_TYPE, *facts.pop("headers", ())], framing=framing, **facts)


def good_stream(dialect: Dialect) -> Reply:
    """A good answer, streamed."""
    return streamed(*dialect.good)


def good_whole(dialect: Dialect) -> Reply:
    """A good answer, whole."""
    return json_body(dialect.whole)


def silent(*steps: Step) -> Reply:
    """A reply without a head."""
    return Reply(steps, head=b"", framing="length")


def half(dialect: Dialect) -> bytes:
    """The first half of a whole answer."""
    return dialect.whole[: len(dialect.whole) // 2]


def both(make: Callable[[Dialect], Reply], *, then_good: bool = False) -> dict[str, Script]:
    """The same replies for both shapes, or one followed by the good answer of each."""
    if then_good:
        return {"stream": lambda d: [make(d), good_stream(d)], "whole": lambda d: [make(d), good_whole(d)]}
    return {"stream": lambda d: [make(d)], "whole": lambda d: [make(d)]}
