"""The module `params.py`: the fields of request bodies as keyword arguments of the typed clients.

    def create(self, **params: Unpack[params.MessageCreateParams]) -> types.Message: ...

The annotations are those of the structs in `types.py`, under their Python names.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Final

from wireloom_codegen.models import ModelField, Models, names_in
from wireloom_codegen.python_format import (
    assignment,
    class_header,
    docstring,
    from_import,
    reexports,
)

_INDENT: Final = "    "


def render_params(
    models: Models,
    requests: Mapping[str, str | None],
    *,
    types_package: str,
    shared: Mapping[str, str] | None = None,
    description: str = "The fields of requests as keyword arguments.",
) -> str:
    """The text of `params.py`, without a header, laid out as `ruff format` does.

    `requests` maps the type of each request body to the wire name of its streaming field, which is left out
    because the method says it. `types_package` is the package that `types` is imported from. `shared` maps
    names of request types to the modules that have them already, as in `render_types`.
    """
    elsewhere = {name: shared[name] for name in requests if name in shared} if shared else {}
    used: set[str] = set()
    classes: list[str] = []
    for name, stream_field in requests.items():
        if name not in elsewhere:
            source, names = _typed_dict(models, name, stream_field)
            classes.append(source)
            used |= names
    imports = _imports(used, bool(classes), types_package, elsewhere)
    return "\n\n\n".join(["\n\n".join([docstring(description, ""), *imports]), *classes]) + "\n"


def _typed_dict(models: Models, name: str, stream_field: str | None) -> tuple[str, set[str]]:
    lowered = models.lowered.types[name]
    parts = [class_header(name, ["TypedDict", "total=False"])]
    used = {"TypedDict"}
    if lowered.doc:
        parts.append(docstring(lowered.doc) + "\n")
    for field in lowered.fields:
        if field.wire_name == stream_field:
            continue
        annotation = _annotation(models, models.classes[name][field.python_name])
        used |= names_in(annotation)
        parts.append(assignment(field.python_name, annotation, indent=_INDENT))
        if field.doc:
            parts.append(docstring(field.doc) + "\n")
    if len(parts) == 1:
        parts.append(_INDENT + "pass")
    return "\n".join(parts).rstrip("\n"), used


def _annotation(models: Models, field: ModelField) -> ast.expr:
    """What a caller may give: without `UnsetType`, which an absent argument stands for."""
    annotation: ast.expr = _Argument(models).visit(field.annotation)
    if field.default is None:
        return ast.Subscript(ast.Name("Required"), annotation)
    return annotation


class _Argument(ast.NodeTransformer):
    """Builds a new expression: wire types as `types.X`, `Annotated` and `UnsetType` left out."""

    def __init__(self, models: Models) -> None:
        self._types = models.lowered.types

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.Attribute(ast.Name("types"), node.id) if node.id in self._types else node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        match node:
            case ast.Subscript(value=ast.Name(id="Literal")):
                return node
            case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[first, *_])):
                bare: ast.expr = self.visit(first)
                return bare
            case _:
                return ast.Subscript(node.value, self.visit(node.slice))

    def visit_Tuple(self, node: ast.Tuple) -> ast.expr:
        return ast.Tuple([self.visit(item) for item in node.elts])

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        match node.right:
            case ast.Name(id="UnsetType"):
                bare: ast.expr = self.visit(node.left)
                return bare
            case _:
                return ast.BinOp(self.visit(node.left), node.op, self.visit(node.right))


def _imports(used: set[str], own: bool, types_package: str, shared: Mapping[str, str]) -> list[str]:
    standard = {
        "collections.abc": sorted(used & {"Mapping", "Sequence"}),
        "typing": sorted(used & {"Any", "Literal", "Required", "TypedDict"}),
    }
    local = [from_import(types_package, ["types"])] if "types" in used else []
    groups = [
        ["from __future__ import annotations"] if own else [],
        [from_import(module, names) for module, names in standard.items() if names],
        sorted([*local, *reexports(shared)]),
    ]
    return ["\n".join(group) for group in groups if group]
