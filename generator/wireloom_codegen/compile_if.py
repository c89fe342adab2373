"""`if` and `unless` beside an event: it is emitted only where paths have, or do not have, a value."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from wireloom_codegen.code import Bind, Code, Op, Test
from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence
from wireloom_codegen.scope import Scope, Value, guarded, shared
from wireloom_codegen.types_ir import ScalarType

_PATHS: Final = "'{}' is a path, or a list of paths of which any counts"


def conditions(row: Mapping, scope: Scope, diagnostics: Diagnostics) -> tuple[Op, ...]:
    """What must hold before a row says anything.

    A value is what a row would say: neither null nor false, no empty text and no empty list.
    """
    ops: tuple[Op, ...] = ()
    for word in ("if", "unless"):
        node = row.get(word)
        values = [] if node is None else _values(word, node, scope, diagnostics)
        if values:
            ops += _test(values, ops, negated=word == "unless")
    return ops


def _values(word: str, node: Node, scope: Scope, diagnostics: Diagnostics) -> list[Value]:
    paths = node.items if isinstance(node, Sequence) else (node,)
    values: list[Value] = []
    for path in paths:
        if not isinstance(path, Scalar) or not str(path.value).startswith("$"):
            diagnostics.error("wrong-type", path.pos, _PATHS.format(word))
            continue
        value = scope.present(path)
        if value is not None:
            values.append(value)
    if not paths:
        diagnostics.error("wrong-type", node.pos, _PATHS.format(word))
    return values


def _test(values: list[Value], before: tuple[Op, ...], *, negated: bool) -> tuple[Op, ...]:
    """The test that any of the values is there; what all of them are behind is tested first."""
    way = before if negated else values[0].ops[: min(shared(values[0].ops, value.ops) for value in values)]
    binds: list[Bind] = []
    codes: list[str] = []
    for value in values:
        made, code = guarded(replace(value, code=_condition(value)), shared(value.ops, way))
        binds += made
        codes.append(f"({code})" if " if " in code else code)
    code = Code(" or ".join(codes))
    if negated:
        return *binds, Test(Code(f"not ({code})" if len(codes) > 1 else f"not {code}"))
    return *way, *binds, Test(code)


def _condition(value: Value) -> Code:
    return value.code if value.type == ScalarType("boolean") else value.test
