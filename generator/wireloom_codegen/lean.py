"""Frame types with only the fields that the reading of a stream needs.

The common client reads a handful of the fields that a chunk repeats thousands of times. Decoding into a type that
names only these saves making the others, a tenth of the whole. What rows with `once` read is left out as well when
all of them have been said. Nothing is lost by it: an event holds its frame's bytes, and a frame that doesn't fit is
decoded again into the full type.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, replace

from wireloom_codegen.code import Code, Function, identifier, literal
from wireloom_codegen.lower_plan import Plan
from wireloom_codegen.models import ModelField, Models
from wireloom_codegen.python_format import expression
from wireloom_codegen.read_tables import Table
from wireloom_codegen.types_ir import ObjectType, TypeTable


@dataclass(frozen=True)
class LeanType:
    """One class of `frames.py`: its name, the fields that are read with their wire names, and the full type if that has
    another name.
    """

    name: str
    fields: tuple[tuple[str, str], ...]
    of: str = ""


def lean_types(
    table: TypeTable, plan: Plan, root: str, read: Mapping[str, set[str]], whole: frozenset[str]
) -> tuple[LeanType, ...]:
    """The lean types of a stream whose frames are of the object type `root`; none where there is nothing to save.

    `read` maps types to the wire names that paths read; types that `whole` leads to are handed on as they are.
    """
    kept = table.reachable(tuple(whole))
    found: list[LeanType] = []
    for name, fields in read.items():
        named = table.types.get(name)
        # A member of a tagged union is known by its tag, which a lean type has not.
        if not isinstance(named, ObjectType) or name in kept or name in plan.classes:
            continue
        names = tuple((field.python_name, wire) for wire, field in named.fields.items() if wire in fields)
        if all(not named.fields[wire].required for wire in fields):
            found.append(LeanType(name, names))
    saves = any(len(item.fields) < len(_object(table, item.name).fields) for item in found)
    return tuple(found) if saves and any(item.name == root for item in found) else ()


def settled_type(lean: tuple[LeanType, ...], root: str, later: set[str], table: TypeTable) -> LeanType | None:
    """The lean root type with the fields that are read when each row with `once` has been said; None if all are.

    `later` holds the wire names that other rows read.
    """
    whole = next((item for item in lean if item.name == root), None)
    name = f"Settled{root}"
    if whole is None or name in table.types:
        return None
    fields = tuple(field for field in whole.fields if field[1] in later)
    return LeanType(name, fields, root) if len(fields) < len(whole.fields) else None


def with_lean_frame(
    readers: tuple[Function, ...], table: Table, root: str, settled: LeanType | None
) -> tuple[tuple[Function, ...], Table]:
    """The readers and the table of frames for the lean root type.

    The full type has all that the lean one has, so that its entry in the table leads to the same reader.
    """
    full, lean = Code(f"types.{root}"), Code(f"frames.{root}")
    entries = [(lean, reader) for key, reader in table.entries if key == full]
    if settled is not None:
        entries += [(Code(f"frames.{settled.name}"), reader) for _, reader in entries]
    names = {str(reader) for _, reader in entries}
    changed = tuple(
        replace(
            item,
            params=tuple((name, lean if kind == full else kind) for name, kind in item.params),
        )
        if item.name in names
        else item
        for item in readers
    )
    return changed, replace(table, entries=(*entries, *table.entries))


def lean_classes(models: Models, lean: tuple[LeanType, ...]) -> list[dict[str, object]]:
    """What `frames.py.jinja` needs: names and annotations, lean types among them by their own names."""
    names = {item.name for item in lean}
    # A class may only be named in an annotation; any order would do, but the inner ones first read better.
    return [
        {
            "name": item.name,
            "tag": None,
            "fields": [
                {
                    "name": identifier(field),
                    "annotation": _annotation(models, models.classes[item.of or item.name][field], names),
                    "default": _default(field, wire),
                }
                for field, wire in item.fields
            ],
        }
        for item in reversed(lean)
    ]


def _default(field: str, wire: str) -> Code:
    return Code("None" if field == wire else f"field(name={literal(wire)}, default=None)")


def _annotation(models: Models, field: ModelField, lean: set[str]) -> Code:
    tree = ast.parse(ast.unparse(field.annotation), mode="eval").body
    return Code(expression(_Qualified(models, lean).visit(tree)))


class _Qualified(ast.NodeTransformer):
    """Full wire types as `types.X`."""

    def __init__(self, models: Models, lean: set[str]) -> None:
        self._types = models.lowered.types
        self._lean = lean

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in self._types and node.id not in self._lean:
            return ast.Attribute(ast.Name("types"), node.id)
        return node


def _object(table: TypeTable, name: str) -> ObjectType:
    named = table.types[name]
    assert isinstance(named, ObjectType)
    return named
