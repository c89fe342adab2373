"""`request.beside`: by wire type, the fields that may stand beside what a row of `parts` says of its object."""

from __future__ import annotations

from typing import TypeAlias

from wireloom_codegen.code import Block, Code, Function, Line, Statement, identifier, literal
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.naming import snake_case
from wireloom_codegen.nodes import Mapping, Scalar, Sequence
from wireloom_codegen.scope import Checker
from wireloom_codegen.types_ir import ObjectType

Beside: TypeAlias = dict[str, tuple[str, ...]]
"""The wire names of the fields, by type."""


def read_beside(request: Mapping, checker: Checker) -> Beside:
    """The table; wrong names are reported and left out."""
    found: Beside = {}
    section = request.get("beside")
    for name, entry in section.entries.items() if isinstance(section, Mapping) else ():
        owner = checker.table.types.get(name)
        if not isinstance(owner, ObjectType):
            suggest = did_you_mean(name, checker.table.types)
            message = f"there is no object type '{name}'"
            checker.diagnostics.error("unknown-type", entry.key_pos, message, suggest=suggest)
        elif isinstance(entry.node, Sequence):
            fields = [item for item in entry.node.items if isinstance(item, Scalar)]
            found[name] = tuple(str(item.value) for item in fields if _is_field(item, owner, checker))
    return found


def listed(request: Mapping) -> Beside:
    """The table as it is written, of a spec without errors."""
    section = request.get("beside")
    rows = section.items() if isinstance(section, Mapping) else ()
    return {
        name: tuple(str(item.value) for item in node.items if isinstance(item, Scalar))
        for name, node in rows
        if isinstance(node, Sequence)
    }


def _is_field(item: Scalar, owner: ObjectType, checker: Checker) -> bool:
    if item.value in owner.fields:
        return True
    suggest = did_you_mean(str(item.value), owner.fields)
    message = f"{owner.name} has no field '{item.value}'"
    checker.diagnostics.error("unknown-field", item.pos, message, suggest=suggest)
    return False


def reader(
    name: str, owner: ObjectType, names: tuple[str, ...], params: tuple[tuple[str, Code], ...]
) -> Function:
    """The function `name` that reads them, which looks first whether there are any: there seldom are."""
    fields = [owner.fields[each] for each in names]
    absent = " and ".join(f"block.{identifier(field.python_name)} is None" for field in fields)
    read = ", ".join(literal(field.wire_name) for field in fields)
    body = (
        Block(Code(f"if {absent}"), (Line(Code("return {}")),)),
        Line(Code(f"return fold.fields(at, {read})")),
    )
    return Function(name, params, Code("dict[str, Any]"), f"What may stand beside any {owner.name}.", body)


def function_name(type_name: str) -> str:
    """How the function that reads them is called."""
    return f"_beside_{snake_case(type_name)}"


def written(type_name: str, returned: Statement) -> Line:
    """The last line of a row's writer, whose object takes them."""
    assert isinstance(returned, Line)
    made = returned.text.removeprefix("return ")
    return Line(Code(f"return encoding.beside({literal(type_name)}, {made}, part.meta)"))
