"""A switch over kinds of JSON values: which test tells each kind of a union, and what a case sees.

The cases stand in the function that they are in, behind an `isinstance`; a union has a handful of kinds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from wireloom_codegen.code import Bind, Code, Op, Test
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.lower_plan import Plan, unknown_class
from wireloom_codegen.nodes import Mapping, Node
from wireloom_codegen.scope import Checker, Resolved, Scope, Value
from wireloom_codegen.types_ir import Kind, KindUnion, ObjectType, UnionType

_CLASSES: Final[dict[Kind, str]] = {
    "string": "str",
    "integer": "int",
    "number": "int | float",
    "boolean": "bool",
    "array": "list",
    "object": "dict",
}


@dataclass(frozen=True)
class KindCase:
    """A case: what must hold for it, and the names that its block sees."""

    kind: Kind
    ops: tuple[Op, ...]
    node: Node
    scope: Scope


class KindSwitch:
    """Compiles the head of each case of a switch over a union without a tag."""

    def __init__(self, checker: Checker, plan: Plan) -> None:
        self._checker = checker
        self._plan = plan

    def cases(self, node: Mapping, name: str, local: Value, value: Value, scope: Scope) -> Iterator[KindCase]:
        """The cases that are listed, in the order of the union; every kind must be."""
        union = value.type
        assert isinstance(union, KindUnion)
        cases = node.get("cases")
        listed = cases.entries if isinstance(cases, Mapping) else {}
        for kind in listed:
            if kind not in union.members:
                self._checker.diagnostics.error(
                    "unknown-member",
                    listed[kind].key_pos,
                    f"the union has no kind '{kind}'",
                    suggest=did_you_mean(kind, union.members),
                )
        ops: tuple[Op, ...] = value.ops
        if value.nullable and "null" not in union.members:
            ops = (*ops, Test(Code(f"{value.code} is not None")))
        if value.code != local.code:
            ops = (*ops, Bind(local.code, value.code))
        for kind, member in union.members.items():
            case = listed.get(kind)
            if case is None:
                where = cases.pos if cases is not None else node.pos
                message = f"the union has a kind '{kind}' that is not listed; write `{kind}: []` to ignore it"
                self._checker.diagnostics.error("missing-case", where, message)
                continue
            type = self._checker.table.resolve(member)
            inner = Value(local.code, type, False, local.place)
            test = Test(self._test(kind, type, local.code, union))
            yield KindCase(kind, (*ops, test), case.node, scope.with_variable(name, inner))

    def _test(self, kind: Kind, type: Resolved, code: Code, union: KindUnion) -> Code:
        if kind == "null":
            return Code(f"{code} is None")
        if isinstance(type, ObjectType | UnionType):
            # Frames hold lean types of what is only read by paths; this one is asked for by its class.
            self._checker.whole.add(type.name)
            return Code(f"isinstance({code}, {' | '.join(self._classes(type))})")
        test = f"isinstance({code}, {_CLASSES[kind]})"
        # In Python a boolean is an integer, too.
        if kind in ("integer", "number") and "boolean" in union.members:
            test += f" and not isinstance({code}, bool)"
        return Code(test)

    def _classes(self, type: ObjectType | UnionType) -> list[str]:
        if isinstance(type, ObjectType):
            return [f"types.{name}" for name in self._plan.class_names(type.name)]
        if type.name in self._plan.merged:
            return [f"types.{type.name}"]
        names = [f"types.{self._plan.classes[name][tag]}" for tag, name in type.members.items()]
        unknown = unknown_class(type.tag)
        return [*names, "Unknown" if unknown == "Unknown" else f"types.{unknown}"]
