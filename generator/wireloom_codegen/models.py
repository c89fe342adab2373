"""Lowered types through datamodel-code-generator, in process.

It decides on annotations, names and defaults. Of a spec it sees no text but names and literals, which it
quotes; what it returns is read as a syntax tree and compared with what was asked for.
"""

from __future__ import annotations

import ast
import warnings
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType, NamingStrategy
from datamodel_code_generator.format import Formatter

from wireloom_codegen.lower import STRUCT, UNKNOWN_BASE, Lowered, LoweredType
from wireloom_codegen.lower_plan import UNKNOWN
from wireloom_codegen.nodes import JSON

_ROOT: Final = "GeneratedRoot"


class RenderError(Exception):
    """datamodel-code-generator returned something else than it was asked for: a bug, not an error in a spec."""


@dataclass(frozen=True, slots=True)
class ModelField:
    """One field of a class, as expressions."""

    annotation: ast.expr
    default: ast.expr | None


@dataclass(frozen=True, slots=True)
class Models:
    """The classes and aliases of a `types.py`, as expressions, with what they were made from."""

    lowered: Lowered
    classes: Mapping[str, Mapping[str, ModelField]]
    """Class to Python name to field."""
    aliases: Mapping[str, ast.expr]


def generate_models(lowered: Lowered) -> Models:
    """Run the code generator once for all types.

    Raises:
        RenderError: it renamed, added or left out something.
    """
    classes: dict[str, dict[str, ModelField]] = {}
    aliases: dict[str, ast.expr] = {}
    for statement in ast.parse(_generate(lowered.types)).body:
        match statement:
            case ast.ClassDef(name=name):
                classes[name] = _fields(statement)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                aliases[name] = _normal(value)
            case _:
                continue
    aliases.pop(_ROOT, None)
    classes.pop(UNKNOWN, None)
    _same("the module", classes, [name for name, found in lowered.types.items() if found.base is not None])
    _same("the module", aliases, [name for name, found in lowered.types.items() if found.base is None])
    for name, fields in classes.items():
        _same(name, fields, [field.python_name for field in lowered.types[name].fields])
    return Models(lowered, classes, aliases)


def class_arguments(lowered: LoweredType) -> dict[str, str | bool]:
    """The struct options of a class that differ from those of its base class."""
    arguments: dict[str, str | bool] = {}
    if lowered.keeps_defaults:
        arguments["omit_defaults"] = False
    if lowered.tag is not None:
        arguments["tag_field"], arguments["tag"] = lowered.tag
    return arguments


def names_in(node: ast.expr) -> frozenset[str]:
    """The names that an expression uses."""
    return frozenset(item.id for item in ast.walk(node) if isinstance(item, ast.Name))


def _same(where: str, found: Iterable[str], wanted: Iterable[str]) -> None:
    odd = sorted(set(found) ^ set(wanted))
    if odd:
        raise RenderError(f"the code generator renamed, added or left out in {where}: {', '.join(odd)}")


def _fields(node: ast.ClassDef) -> dict[str, ModelField]:
    return {
        statement.target.id: ModelField(_normal(statement.annotation), statement.value)
        for statement in node.body
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
    }


def _generate(types: Mapping[str, LoweredType]) -> str:
    definitions: dict[str, JSON] = {name: lowered.schema for name, lowered in types.items()}
    definitions[UNKNOWN] = {"type": "object", "properties": {}}
    arguments: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    bases: dict[str, str | list[str]] = {}
    field_names: dict[str, str | list[str]] = {}
    for name, lowered in types.items():
        arguments[name] = {"base_class_kwargs": class_arguments(lowered)}
        if lowered.base is not None and lowered.base not in (STRUCT, UNKNOWN_BASE):
            bases[name] = lowered.base
        for field in lowered.fields:
            if field.python_name != field.wire_name:
                field_names[f"{name}.{field.wire_name}"] = field.python_name
    config = GenerateConfig(
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.MsgspecStruct,
        target_python_version=PythonVersion.PY_311,
        custom_class_name_generator=str,
        naming_strategy=NamingStrategy.ParentPrefixed,
        base_class=STRUCT,
        base_class_map=bases,
        extra_template_data=arguments,
        aliases=field_names,
        keyword_only=True,
        snake_case_field=True,
        strict_nullable=True,
        apply_default_values_for_required_fields=True,
        enum_field_as_literal=LiteralType.All,
        use_annotated=True,
        use_union_operator=True,
        use_standard_collections=True,
        use_generic_container_types=True,
        use_exact_imports=True,
        use_double_quotes=True,
        disable_appending_item_suffix=True,
        disable_timestamp=True,
        formatters=[Formatter.BUILTIN],
    )
    with warnings.catch_warnings():
        # It warns of unions that msgspec cannot decode; requests have such unions and are never decoded.
        warnings.simplefilter("ignore")
        result = generate({"title": _ROOT, "$defs": definitions}, config=config)
    if not isinstance(result, str):
        raise RenderError(f"the code generator returned {type(result).__name__}, not the text of one module")
    return result


class _Normalizer(ast.NodeTransformer):
    """Forward references as plain names, and `Union[...]` as `|`; literals stay as they are."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        match node:
            case ast.Subscript(value=ast.Name(id="Literal")):
                return node
            case ast.Subscript(value=ast.Name(id="Union"), slice=ast.Tuple(elts=[first, *rest])):
                union: ast.expr = self.visit(first)
                for item in rest:
                    union = ast.BinOp(union, ast.BitOr(), self.visit(item))
                return union
            case _:
                node.slice = self.visit(node.slice)
                return node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        return ast.Name(node.value) if isinstance(node.value, str) else node


def _normal(node: ast.expr) -> ast.expr:
    normal: ast.expr = _Normalizer().visit(node)
    return normal
