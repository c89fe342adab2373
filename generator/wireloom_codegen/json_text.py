"""`{json: $path}`: JSON that stands in a text, or as a value, or as either of them, as the type says."""

from __future__ import annotations

from wireloom_codegen.code import Code
from wireloom_codegen.nodes import Mapping, Node, Scalar
from wireloom_codegen.scope import Resolved, Value
from wireloom_codegen.types_ir import KindUnion, ScalarType


def json_source(node: Node) -> Scalar | None:
    """The path in `{json: $path}`; None for anything else."""
    source = node.get("json") if isinstance(node, Mapping) and len(node) == 1 else None
    return source if isinstance(source, Scalar) else None


def holds_text(type: Resolved | None) -> bool:
    """Whether the JSON may stand there in a text."""
    if isinstance(type, KindUnion):
        return "string" in type.members
    return type == ScalarType("string")


def as_it_is(value: Value, code: Code) -> Code:
    """The test that what was read is taken as it is: a text, or no value."""
    tests = [f"{code} is None"] if value.nullable or not value.safe else []
    tests += [f"isinstance({code}, str)"] if holds_text(value.type) else []
    return Code(" or ".join(tests) or "False")
