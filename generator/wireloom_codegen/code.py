"""Python code as a small tree, and as text that is known to be safe.

`Code` is text that may stand in a generated module as it is. It is made here, from checked identifiers and
`repr` of plain values only; the templates refuse every other string.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from markupsafe import Markup

from wireloom_codegen import python_format


class Code(Markup):
    """Text that is Python code, not data."""

    __slots__ = ()


def identifier(name: str) -> Code:
    """`name`, checked to be one."""
    if not name.isidentifier() or not name.isascii() or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is no identifier")
    return Code(name)


class Names:
    """The names that a generated module has given away."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def unique(self, name: str) -> str:
        """`name`, or, where it is taken, `name_`."""
        while name in self._taken:
            name += "_"
        self._taken.add(name)
        return name


def dotted(*names: str) -> Code:
    """`a.b.c`, each name checked."""
    return Code(".".join(identifier(name) for name in names))


def literal(value: Any) -> Code:
    """A plain value (JSON, bytes, tuples) as a Python literal, strings with double quotes."""
    if isinstance(value, str | bytes):
        return Code(_quoted(value))
    if isinstance(value, dict):
        items = ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items())
        return Code("{" + items + "}")
    if isinstance(value, list):
        return Code("[" + ", ".join(literal(item) for item in value) + "]")
    if isinstance(value, tuple):
        inner = ", ".join(literal(item) for item in value)
        return Code(f"({inner},)" if len(value) == 1 else f"({inner})")
    if value is None or isinstance(value, bool | int | float):
        return Code(repr(value))
    raise TypeError(f"{type(value).__name__} is no plain value")


def _quoted(value: str | bytes) -> str:
    text = repr(value)
    prefix, body = ("b", text[1:]) if isinstance(value, bytes) else ("", text)
    if body[0] == "'":
        # repr chose single quotes, so any double quote in it stands bare and no single one is escaped
        # unless both kinds occur.
        body = '"' + body[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'
    return prefix + body


def docstring(text: str, column: int = 0) -> Code:
    """The docstring literal of a description that begins at `column`, on as many lines as it needs."""
    return Code(python_format.docstring(text, " " * column)[column:])


def comment(text: str) -> Code:
    """The text of a one-line comment."""
    return Code("".join(char if char.isprintable() else " " for char in " ".join(text.split())))


@dataclass(frozen=True)
class Line:
    """One statement."""

    text: Code


@dataclass(frozen=True)
class Block:
    """A compound statement: its head without the colon, and its body."""

    head: Code
    body: tuple[Statement, ...]


Statement: TypeAlias = Line | Block


@dataclass(frozen=True)
class Function:
    """A function of a generated module. `params` are `name: annotation` pairs."""

    name: str
    params: tuple[tuple[str, Code], ...]
    returns: Code
    doc: str
    body: tuple[Statement, ...]

    def lines(self) -> list[Code]:
        """The source, line by line."""
        head = ", ".join(f"{identifier(name)}: {kind}" for name, kind in self.params)
        out = [Code(f"def {identifier(self.name)}({head}) -> {self.returns}:")]
        if self.doc:
            out += [Code(line) for line in f"    {docstring(self.doc, 4)}".split("\n")]
        out += _indented(self.body, 1)
        return out if len(out) > 1 else [*out, Code("    return")]


def _indented(body: Iterable[Statement], depth: int) -> list[Code]:
    out: list[Code] = []
    pad = "    " * depth
    for statement in body:
        if isinstance(statement, Line):
            out.append(Code(pad + statement.text))
        else:
            out.append(Code(f"{pad}{statement.head}:"))
            out += _indented(statement.body, depth + 1)
    return out


@dataclass(frozen=True)
class Bind:
    """An operation before a statement: give `value` a local name."""

    name: Code
    value: Code


@dataclass(frozen=True)
class Test:
    """An operation before a statement: go on only if `condition` holds."""

    condition: Code


Op: TypeAlias = Bind | Test


@dataclass(frozen=True)
class Row:
    """A statement with what must be bound and tested before it."""

    ops: tuple[Op, ...]
    body: tuple[Statement, ...]


def nest(rows: Sequence[Row]) -> tuple[Statement, ...]:
    """Rows as statements: what neighbours have in common is bound and tested once."""
    return tuple(_nest([(row.ops, row.body) for row in rows], frozenset()))


def _nest(
    rows: Sequence[tuple[tuple[Op, ...], tuple[Statement, ...]]], bound: frozenset[Code]
) -> list[Statement]:
    out: list[Statement] = []
    index = 0
    while index < len(rows):
        ops, body = rows[index]
        if not ops:
            out += body
            index += 1
            continue
        first = ops[0]
        if isinstance(first, Bind):
            if first.name not in bound:
                out.append(Line(Code(f"{first.name} = {first.value}")))
                bound |= {first.name}
            rows = [*rows[:index], (ops[1:], body), *rows[index + 1 :]]
            continue
        group = [(ops[1:], body)]
        index += 1
        while index < len(rows) and (same := _after(rows[index][0], first, bound)) is not None:
            group.append((same, rows[index][1]))
            index += 1
        tests, group = _joined(group)
        condition = _all([first.condition, *tests])
        out.append(Block(Code(f"if {condition}"), tuple(_nest(group, bound))))
    return out


def _all(tests: list[Code]) -> Code:
    if len(tests) == 1:
        return tests[0]
    return Code(" and ".join(f"({test})" if " or " in test else test for test in tests))


def _after(ops: tuple[Op, ...], test: Test, bound: frozenset[Code]) -> tuple[Op, ...] | None:
    """What is left of `ops` behind `test`, if only known names are bound before it."""
    rest = list(ops)
    while rest and isinstance(rest[0], Bind) and rest[0].name in bound:
        rest.pop(0)
    return tuple(rest[1:]) if rest and rest[0] == test else None


def _joined(
    group: list[tuple[tuple[Op, ...], tuple[Statement, ...]]],
) -> tuple[list[Code], list[tuple[tuple[Op, ...], tuple[Statement, ...]]]]:
    """Further tests of a lone row, which can stand in the same condition."""
    if len(group) != 1:
        return [], group
    ops, body = group[0]
    tests: list[Code] = []
    while ops and isinstance(ops[0], Test):
        tests.append(ops[0].condition)
        ops = ops[1:]
    return tests, [(ops, body)]


def mentions(statement: Statement, name: str) -> bool:
    """Whether a name stands in the statement."""
    if isinstance(statement, Line):
        return name in _words(statement.text)
    return name in _words(statement.head) or any(mentions(inner, name) for inner in statement.body)


def _words(code: Code) -> list[str]:
    word = "".join(char if char.isalnum() or char == "_" else " " for char in code)
    return word.split()
