"""What an independent reading of a recorded answer says it contains, and how to hold another reading against it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Text:
    """`signature` is that of a protocol whose texts are signed, too."""

    text: str
    citations: int = 0
    signature: str | None = None


@dataclass(frozen=True)
class Refusal:
    text: str


@dataclass(frozen=True)
class Reasoning:
    """Readable reasoning; `signature` is None where it came unsigned (absent or empty)."""

    text: str
    signature: str | None = None


@dataclass(frozen=True)
class Redacted:
    data: str


@dataclass(frozen=True)
class ToolCall:
    """A call of a client tool.

    `arguments` is the JSON value; where `invalid`, the text that did not parse; where `free_text` (a tool whose
    input is no JSON at all), the text, and `invalid` says nothing. `id` is None where the wire has none: then any
    made id fits.
    """

    id: str | None
    name: str | None
    arguments: Any
    invalid: bool = False
    free_text: bool = False
    signature: str | None = None


@dataclass(frozen=True)
class Audio:
    data: str
    transcript: str


@dataclass(frozen=True)
class Media:
    """An image, a sound or a document in the answer itself."""

    kind: str
    media_type: str
    data: str


@dataclass(frozen=True)
class Opaque:
    """A block that the common model has no part for. `payload` None is not compared."""

    kind: str
    payload: Any = None


Part = Text | Refusal | Reasoning | Redacted | ToolCall | Audio | Media | Opaque

ORDER: tuple[type, ...] = (Reasoning, Redacted, Text, Refusal, Audio, Media, ToolCall, Opaque)
"""The order in which parts are compared where the wire gives none."""


@dataclass(frozen=True)
class Usage:
    """Tokens. `input` includes what was read from and written to the cache; None is "the vendor did not say".

    `cost` is in US dollars.
    """

    input: int | None = None
    output: int | None = None
    cache_read: int | None = None
    cache_write: int | None = None
    reasoning: int | None = None
    cost: float | None = None


@dataclass(frozen=True)
class Expected:
    """The content of one recorded answer.

    `ordered`: whether the wire gives the parts an order. `finish` and `raw_finish` are None unless the answer is
    `complete` (its terminal mark was seen); `usage` is None where the vendor sent none at all; `error` is what a
    failed answer says: `status` (an HTTP one, else None), `type`, `code`, `param`, `message`, `request_id`.
    `sources` are the addresses that the answer as a whole rests on. An `unreadable` one is no answer of the
    protocol at all, though nothing says that it failed.
    """

    parts: tuple[Part, ...] = ()
    id: str | None = None
    model: str | None = None
    served_by: str | None = None
    finish: str | None = None
    raw_finish: str | None = None
    usage: Usage | None = None
    sources: tuple[str, ...] = ()
    complete: bool = True
    unreadable: bool = False
    error: dict[str, Any] | None = None
    ordered: bool = True

    @property
    def text(self) -> str:
        return "".join(part.text for part in self.parts if isinstance(part, Text))


def same_json(one: Any, other: Any) -> bool:
    """Equality as JSON values: `1` is `1.0` but not `true`, and the order of keys does not matter."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same_json(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_json, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def differences(want: Expected, got: Expected) -> list[str]:
    """Where `got` is another answer than `want`, one line each; empty if they agree.

    The finish is compared in complete answers only; of an error, its type and code, and its status if it has one.
    """
    names = ["complete", "id", "model", "served_by", "usage", "sources"] + (
        ["finish", "raw_finish"] if want.complete else []
    )
    found = [_differs(name, getattr(want, name), getattr(got, name)) for name in names]
    found.append(_differs("error", _facts(want.error, want.error), _facts(got.error, want.error)))
    return [line for line in found if line] + _part_differences(want, got)


def same_part(want: Part, got: Part) -> bool:
    """Whether two parts agree, with the allowances that `ToolCall` and `Opaque` document."""
    if isinstance(want, ToolCall) and isinstance(got, ToolCall):
        return (
            (want.id == got.id if want.id is not None else bool(got.id))
            and want.name == got.name
            and want.signature == got.signature
            and (want.free_text or want.invalid == got.invalid)
            and same_json(want.arguments, got.arguments)
        )
    if isinstance(want, Opaque) and isinstance(got, Opaque):
        known = want.payload is not None and got.payload is not None
        return want.kind == got.kind and (not known or same_json(want.payload, got.payload))
    return want == got


def _part_differences(want: Expected, got: Expected) -> list[str]:
    wanted, gotten = list(want.parts), list(got.parts)
    if not want.ordered:
        wanted.sort(key=_rank)
        gotten.sort(key=_rank)
    if len(wanted) != len(gotten):
        return [f"parts: expected {_kinds(wanted)}, got {_kinds(gotten)}"]
    pairs = enumerate(zip(wanted, gotten, strict=True))
    return [f"parts[{n}]: {_unlike(one, other)}" for n, (one, other) in pairs if not same_part(one, other)]


def _rank(part: Part) -> int:
    return ORDER.index(type(part))


def _kinds(parts: list[Part]) -> str:
    return "[" + ", ".join(type(part).__name__ for part in parts) + "]"


def _differs(name: str, want: Any, got: Any) -> str | None:
    return None if want == got else f"{name}: {_unlike(want, got)}"


def _unlike(want: Any, got: Any) -> str:
    return f"expected {_short(want)}, got {_short(got)}"


def _facts(error: dict[str, Any] | None, wanted: dict[str, Any] | None) -> dict[str, Any] | None:
    names = ["type", "code"] + (["status"] if wanted and wanted.get("status") is not None else [])
    return None if error is None else {name: error.get(name) for name in names}


def _short(value: Any, limit: int = 200) -> str:
    text = repr(value)
    return text if len(text) <= limit else f"{text[: limit // 2]} ... {text[-limit // 2 :]}"
