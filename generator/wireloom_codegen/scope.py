"""Paths in a mapping: what `$choice.delta.text` reads, of which type, and what must hold before it can.

A scope has a root, whose fields may be named directly, and variables (`as: choice`). Every step is checked
against the wire types; a wrong name is an error with a suggestion, at the very place in the spec.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from wireloom_codegen.code import Bind, Code, Op, Test, dotted, identifier, literal
from wireloom_codegen.diagnostics import Diagnostics, did_you_mean
from wireloom_codegen.nodes import Mapping as MappingNode, Scalar, origin_note
from wireloom_codegen.types_ir import (
    ArrayType,
    ConstType,
    EnumType,
    ObjectType,
    RefType,
    ScalarType,
    Type,
    TypeTable,
    UnionType,
)

Resolved = ObjectType | UnionType | Type
"""A type with references followed."""

RESERVED = frozenset({"fold", "member", "types", "kept", "type", "enumerate", "before", "current"})
"""Names that all generated readers use themselves."""

Place = tuple[Code, ...]
"""Where a value stands in the frame: literals of names, and variables that hold an index."""


@dataclass(frozen=True)
class Value:
    """A value in the generated code. `ops` must come before `code` can be read."""

    code: Code
    type: Resolved
    nullable: bool
    place: Place
    ops: tuple[Op, ...] = ()
    safe: bool = True
    """False: `code` may only be read behind the tests in `ops`."""

    @property
    def is_text(self) -> bool:
        """Whether it is a string on the wire."""
        if isinstance(self.type, ConstType):
            return isinstance(self.type.value, str)
        return isinstance(self.type, EnumType) or self.type == ScalarType("string")

    @property
    def test(self) -> Code:
        """The condition under which it counts as a value: null does not, nor does an empty text or list."""
        if self.is_text or isinstance(self.type, ArrayType):
            return self.code
        return Code(f"{self.code} is not None")


class Checker:
    """What all parts of a compilation share: the types, where they were written, and the errors."""

    def __init__(self, table: TypeTable, section: MappingNode, diagnostics: Diagnostics) -> None:
        self.table = table
        self._section = section
        self.diagnostics = diagnostics
        self.read: dict[str, set[str]] = {}
        """The fields that paths have read, by type and wire name; without those that rows with `once` read."""
        self.once: dict[str, dict[str, set[str]]] = {}
        """The fields that each row with `once` reads, by its name."""
        self.whole: set[str] = set()
        """The types whose values are handed on as a whole."""

    @contextmanager
    def reading_once(self, row: str | None) -> Iterator[None]:
        """What is read inside belongs to the row of this name, which has `once`; None, and it does not."""
        read = self.read
        if row is not None:
            self.read = self.once.setdefault(row, {})
        yield
        self.read = read

    def forget(self) -> None:
        """Begins to note anew what is read."""
        self.read.clear()
        self.once.clear()

    def all_read(self) -> dict[str, set[str]]:
        """The fields that paths have read, once or always."""
        every = {name: set(fields) for name, fields in self.read.items()}
        for reads in self.once.values():
            for name, fields in reads.items():
                every.setdefault(name, set()).update(fields)
        return every

    def origin(self, name: str) -> tuple[str, ...]:
        """A note that says where a type is written."""
        entry = self._section.entries.get(name)
        return () if entry is None else (origin_note(name, entry),)

    def field(self, owner: Resolved, name: str, node: Scalar, start: int) -> Value | None:
        """The field `name` of `owner` as a value without code; None, and an error, if there is none."""
        if not isinstance(owner, ObjectType):
            where = node.part(start, len(name))
            self.diagnostics.error("not-an-object", where, f"'{name}' is read from a value that is no object")
            return None
        found = owner.fields.get(name)
        if found is None:
            self.diagnostics.error(
                "unknown-field",
                node.part(start, len(name)),
                f"{owner.name} has no field '{name}'",
                suggest=did_you_mean(name, owner.fields),
                notes=self.origin(owner.name),
            )
            return None
        self.read.setdefault(owner.name, set()).add(name)
        optional = found.nullable or not found.required
        return Value(identifier(found.python_name), self.table.resolve(found.type), optional, ())


@dataclass(frozen=True)
class Scope:
    """Names that a path may start with. `taken` are the local names in use."""

    checker: Checker
    root: Value | None
    variables: Mapping[str, Value]
    taken: frozenset[str] = frozenset()

    def with_variable(self, name: str, value: Value) -> Scope:
        """This scope with one more variable."""
        return replace(self, variables={**self.variables, name: value}, taken=self.taken | {name})

    def read(self, node: Scalar) -> Value | None:
        """The value that a path reads; None where it is wrong, which is then reported."""
        path = str(node.value)[1:]
        if not path:
            return self.root
        names = path.split(".")
        start = 1
        if names[0] in self.variables:
            value: Value | None = self.variables[names[0]]
            start += len(names[0]) + 1
            names = names[1:]
        else:
            value = self.root
        trail: list[str] = []
        for name in names:
            if value is None:
                break
            value = self._step(value, name, node, start, trail)
            start += len(name) + 1
        if value is None and self.root is None and names:
            self.checker.diagnostics.error(
                "unknown-name",
                node.pos,
                f"there is no variable '{names[0]}' here",
                suggest=did_you_mean(names[0], self.variables),
            )
        return value

    def present(self, node: Scalar) -> Value | None:
        """The value that a path reads, as `read`; an object that may be missing is bound and tested as on a way."""
        value = self.read(node)
        if value is None or not value.nullable or not isinstance(value.type, ObjectType):
            return value
        ops, code = self._there(value, [str(value.code).rsplit(".", 1)[-1]])
        return replace(value, code=code, ops=ops, nullable=False)

    def _there(self, owner: Value, trail: list[str]) -> tuple[tuple[Op, ...], Code]:
        """What must come before the fields of an object that may be missing are read, and its name from then on."""
        local = self._local(owner.code, trail)
        bind = (Bind(local, owner.code),) if local != owner.code else ()
        return (*owner.ops, *bind, Test(Code(f"{local} is not None"))), local

    def _step(self, owner: Value, name: str, node: Scalar, start: int, trail: list[str]) -> Value | None:
        found = self.checker.field(owner.type, name, node, start)
        if found is None:
            return None
        ops, code = self._there(owner, trail) if owner.nullable else (owner.ops, owner.code)
        trail.append(str(found.code))
        return Value(
            Code(f"{code}.{found.code}"),
            found.type,
            found.nullable,
            (*owner.place, literal(name)),
            ops,
            safe=owner.safe and not owner.nullable,
        )

    def _local(self, code: Code, trail: list[str]) -> Code:
        """A local name for a value that is tested before its fields are read."""
        if code.isidentifier():
            return code
        name = trail[-1]
        if name in self.taken | RESERVED:
            name = "_".join(code.replace("(", "").replace(")", "").split("."))
        return identifier(name)


def guarded(value: Value, known: int = 0) -> tuple[list[Bind], Code]:
    """`value` where the way to it exists, else None: names that must be bound before, and the expression.

    The first `known` operations are taken to be done already.
    """
    binds: list[Bind] = []
    tests: list[Code] = []
    for op in value.ops[known:]:
        if isinstance(op, Test):
            tests.append(op.condition)
        elif tests:
            binds.append(Bind(op.name, Code(f"{op.value} if {' and '.join(tests)} else None")))
            tests = []
        else:
            binds.append(op)
    code = Code(f"{value.code} if {' and '.join(tests)} else None") if tests else value.code
    return binds, code


def shared(one: tuple[Op, ...], other: tuple[Op, ...]) -> int:
    """How many operations two ways have in common from their beginning."""
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    return same


def variable(name: str, type: Resolved, place: Place = ()) -> Value:
    """A value that has a name of its own."""
    return Value(identifier(name), type, False, place)


def array_item(table: TypeTable, value: Value) -> Resolved | None:
    """The type of the items of a list."""
    return table.resolve(value.type.item) if isinstance(value.type, ArrayType) else None


def attribute(*names: str) -> Code:
    """`types.TextBlock`."""
    return dotted(*names)


__all__ = [
    "RESERVED",
    "Checker",
    "Place",
    "RefType",
    "Resolved",
    "Scope",
    "Value",
    "array_item",
    "attribute",
    "variable",
]
