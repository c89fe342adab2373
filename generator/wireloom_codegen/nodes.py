"""The data of a spec: JSON values that remember where they were written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

JSON: TypeAlias = "str | int | float | bool | list[JSON] | dict[str, JSON] | None"
"""A plain JSON value, as `to_plain` returns it."""

JSONScalar: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True, eq=False)
class SourceFile:
    """The text of one spec file.

    `path` is relative to the spec root, with forward slashes (`vendors/acme.yaml`); `label` is what stands for
    the root in messages, so that `shown` reads `specs/vendors/acme.yaml`.
    """

    path: str
    text: str = field(repr=False)
    label: str = ""
    lines: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        lines = tuple(line.removesuffix("\r") for line in self.text.split("\n"))
        object.__setattr__(self, "lines", lines)

    @property
    def shown(self) -> str:
        """The path as messages show it."""
        return f"{self.label}/{self.path}" if self.label else self.path


@dataclass(frozen=True, slots=True)
class Position:
    """A stretch of one line of a file; line and column count from 1, the length in characters."""

    source: SourceFile
    line: int
    column: int
    length: int = 1

    @property
    def path(self) -> str:
        """The file, relative to the spec root, with forward slashes."""
        return self.source.path

    @property
    def source_line(self) -> str:
        """The whole line, without its line break."""
        lines = self.source.lines
        return lines[self.line - 1] if self.line <= len(lines) else ""

    @property
    def origin(self) -> str:
        """`specs/vendors/acme.yaml:11`."""
        return f"{self.source.shown}:{self.line}"

    def __str__(self) -> str:
        return f"{self.origin}:{self.column}"


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, number, boolean or null."""

    value: JSONScalar
    pos: Position
    empty: bool = False
    """Nothing was written (`key:`): null as a value, and, unlike a written `null`, no removal in an overlay."""

    def part(self, start: int, length: int) -> Position:
        """The position of `value[start:start + length]`; of the whole where quoting hides it.

        For errors about a piece of an expression (`$choice.delta.resoning`). Counts characters from 0.
        """
        if not isinstance(self.value, str):
            return self.pos
        line = self.pos.source_line
        for quote in (0, 1):
            begin = self.pos.column - 1 + quote
            if line[begin : begin + len(self.value)] == self.value:
                return Position(self.pos.source, self.pos.line, begin + start + 1, max(length, 1))
        return self.pos


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    pos: Position


@dataclass(frozen=True, slots=True)
class Entry:
    """The value of one key of a mapping, and where the key stands."""

    key_pos: Position
    node: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """A map with string keys, in the order written."""

    entries: dict[str, Entry]
    pos: Position
    extended_by: tuple[Position, ...] = ()
    """Where overlays changed this mapping (the position of the key that they wrote it under)."""

    def __contains__(self, key: str) -> bool:
        return key in self.entries

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def get(self, key: str) -> Node | None:
        """The value of `key`, or None where there is no such key (a null is a `Scalar`)."""
        entry = self.entries.get(key)
        return None if entry is None else entry.node

    def items(self) -> Iterator[tuple[str, Node]]:
        """Keys and values, in order."""
        for key, entry in self.entries.items():
            yield key, entry.node

    def text(self, key: str) -> str | None:
        """The value of `key` if it is a string, else None."""
        node = self.get(key)
        return node.value if isinstance(node, Scalar) and isinstance(node.value, str) else None


Node: TypeAlias = Scalar | Sequence | Mapping


def to_plain(node: Node) -> JSON:
    """The JSON value of a node, without positions."""
    match node:
        case Scalar():
            return node.value
        case Sequence():
            return [to_plain(item) for item in node.items]
        case Mapping():
            return {key: to_plain(value) for key, value in node.items()}


def origin_note(name: str, entry: Entry) -> str:
    """A note for a message: `Delta: specs/dialects/chat.yaml:31, extended by specs/vendors/acme.yaml:6`."""
    extended = entry.node.extended_by if isinstance(entry.node, Mapping) else ()
    return ", extended by ".join([f"{name}: {entry.key_pos.origin}", *(pos.origin for pos in extended)])
