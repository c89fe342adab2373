"""Compiles the section `usage`: where a vendor's counts are, and what they mean.

Counts are merged place by place over a stream (a later snapshot replaces them, null and absent keep what was
there), and the formulas are applied to what has been merged.
"""

from __future__ import annotations

from collections.abc import Iterator

from wireloom.model import Usage
from wireloom_codegen.code import Code, Function, Line, Statement, literal
from wireloom_codegen.common import part_fields
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence
from wireloom_codegen.scope import Checker, Scope, Value, guarded, variable
from wireloom_codegen.types_ir import ObjectType, ScalarType

FIELDS = tuple(name for name in part_fields(Usage) if name not in ("raw", "source"))


class UsageCompiler:
    """Compiles one dialect's `usage`."""

    def __init__(self, checker: Checker, section: Mapping) -> None:
        self._checker = checker
        self._section = section
        self.functions: list[Function] = []
        self._read: dict[str, ObjectType] = {}

    def leaves(self, type_name: str, function: str) -> None:
        """The function that reads the counts of one wire type."""
        owner = self._checker.table.types[type_name]
        assert isinstance(owner, ObjectType)
        self._read[type_name] = owner
        scope = Scope(self._checker, variable("usage", owner), {}, frozenset({"usage"}))
        body: list[Statement] = []
        items: list[str] = []
        for path in self._paths():
            if str(path.value)[1:].split(".")[0] not in owner.fields:
                continue
            value = scope.read(path)
            if value is None or not self._is_count(value, path):
                continue
            binds, code = guarded(value)
            body += [
                line for bind in binds if (line := Line(Code(f"{bind.name} = {bind.value}"))) not in body
            ]
            item = f"{literal(str(path.value)[1:])}: {code}"
            if item not in items:
                items.append(item)
        body.append(Line(Code("return {" + ", ".join(items) + "}")))
        params = (("usage", Code(f"types.{type_name}")),)
        self.functions.append(
            Function(function, params, Code("Leaves"), f"The counts of {type_name}.", tuple(body))
        )

    def total(self) -> Code:
        """The function that applies the formulas."""
        self._check_paths()
        arguments: list[str] = []
        for name, node in self._section.items():
            if name not in FIELDS:
                self._checker.diagnostics.error(
                    "unknown-part-field",
                    self._section.entries[name].key_pos,
                    f"Usage has no field '{name}'",
                    suggest=did_you_mean(name, FIELDS),
                )
                continue
            formula = self._formula(node, "cost" if name == "cost" else "count")
            if formula is not None:
                arguments.append(f"{name}={formula}")
        body = (Line(Code(f"return Usage({', '.join(arguments)})")),)
        doc = "What the counts mean, with one meaning for all vendors."
        self.functions.append(Function("read_usage", (("leaves", Code("Leaves")),), Code("Usage"), doc, body))
        return Code("read_usage")

    def _formula(self, node: Node, verb: str) -> Code | None:
        if isinstance(node, Scalar) and isinstance(node.value, str) and node.value.startswith("$"):
            return Code(f"{verb}(leaves, {literal(node.value[1:])})")
        for key, function in (("sum", "total"), ("any", "either"), ("first", "first")):
            items = node.get(key) if isinstance(node, Mapping) else None
            if isinstance(items, Sequence):
                names = ", ".join(
                    literal(str(item.value)[1:]) for item in items.items if isinstance(item, Scalar)
                )
                return Code(f"{function}(leaves, {names})")
        divided = node.get("divide") if isinstance(node, Mapping) else None
        if isinstance(divided, Sequence):
            return self._divided(divided)
        self._checker.diagnostics.error(
            "wrong-type", node.pos, "a count is a path, {sum: [...]}, {any: [...]} or {first: [...]}"
        )
        return None

    def _divided(self, node: Sequence) -> Code | None:
        """An amount in a smaller unit; the schema has it for the cost alone."""
        path, per = (item.value if isinstance(item, Scalar) else None for item in node.items)
        is_unit = isinstance(per, int | float) and not isinstance(per, bool) and per > 0
        if not is_unit or not isinstance(path, str) or not path.startswith("$"):
            message = "'divide' takes a path and a number above 0: {divide: [$cost_in_cents, 100]}"
            self._checker.diagnostics.error("wrong-value", node.pos, message)
            return None
        return Code(f"cost(leaves, {literal(path[1:])}, {literal(per)})")

    def _paths(self) -> Iterator[Scalar]:
        for _, node in self._section.items():
            yield from _scalars(node)

    def _check_paths(self) -> None:
        """Every count is in one of the types at least; in the others it is left out."""
        known = {name for owner in self._read.values() for name in owner.fields}
        for path in self._paths():
            name = str(path.value)[1:].split(".")[0]
            if self._read and name not in known:
                self._checker.diagnostics.error(
                    "unknown-field",
                    path.part(1, len(name)),
                    f"{' and '.join(self._read)} has no field '{name}'",
                    suggest=did_you_mean(name, known),
                    notes=[note for owner in self._read for note in self._checker.origin(owner)],
                )

    def _is_count(self, value: Value, node: Scalar) -> bool:
        if value.type in (ScalarType("integer"), ScalarType("number")):
            return True
        self._checker.diagnostics.error("type-mismatch", node.pos, f"'{node.value}' is no number")
        return False


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        if isinstance(node.value, str) and node.value.startswith("$"):
            yield node
    elif isinstance(node, Mapping):
        for _, item in node.items():
            yield from _scalars(item)
    else:
        for item in node.items:
            yield from _scalars(item)
