"""What the reading sections become: functions, and the tables that lead to them."""

from __future__ import annotations

from dataclasses import dataclass, field

from wireloom_codegen.code import Code, Function


@dataclass(frozen=True)
class Table:
    """A dispatch table: classes of wire types to functions."""

    name: str
    entries: tuple[tuple[Code, Code], ...]
    arguments: int
    doc: str


@dataclass
class Reading:
    """What a dialect's reading sections become."""

    functions: list[Function] = field(default_factory=list[Function])
    tables: list[Table] = field(default_factory=list[Table])
    usage_types: dict[str, str] = field(default_factory=dict[str, str])
