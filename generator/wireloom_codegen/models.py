"""Lowered types through datamodel-code-generator, in process.

It decides on annotations and defaults. Of a spec it sees no text but names of types and literals, which it
quotes; what it returns is read as a syntax tree and compared with what was asked for.

An annotation depends on the schema of its field alone, and on what the names in it stand for. So each such schema
is asked for once: the vendors of a dialect have most of them in common.
"""

from __future__ import annotations

import ast
import json
import warnings
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from itertools import chain
from typing import Final

from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType, NamingStrategy
from datamodel_code_generator.format import Formatter

from wireloom_codegen.lower import STRUCT, Lowered, LoweredField, LoweredType, schema_refs, with_refs
from wireloom_codegen.nodes import JSON

_ROOT: Final = "GeneratedRoot"
_FIELDS, _CLASS, _ALIAS = "fields", "class_", "alias_"
"""Our own names; those of types start with a capital."""
_EMPTY: Final[dict[str, JSON]] = {"type": "object", "properties": {}}


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


@dataclass(frozen=True, slots=True)
class _Schema:
    """What an annotation depends on: equal ones come out equal, whatever the classes in them are called."""

    text: str
    """As JSON; the classes that it refers to are numbered."""
    required: bool | None
    """Of a field, whether it is required; None of an alias."""
    classes: int
    """How many classes it refers to."""
    aliases: tuple[tuple[str, str | None], ...]
    """The aliases that it refers to with their schemas; in turn what these refer to, where None is a class."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    schema: _Schema
    classes: tuple[str, ...]
    """The names of its classes by their numbers."""


_made: Final[dict[_Schema, ModelField]] = {}
"""What was asked for in this process."""


def generate_models(lowered: Lowered) -> Models:
    """The annotations of all types; the code generator runs once for those that it was not asked for before.

    Raises:
        RenderError: it renamed, added or left out something.
    """
    wanted = {name: list(_wanted_of(found, lowered.types)) for name, found in lowered.types.items()}
    missing = list({item.schema: None for item in chain(*wanted.values()) if item.schema not in _made})
    if missing:
        _made.update(zip(missing, _make(missing), strict=True))
    classes: dict[str, dict[str, ModelField]] = {}
    aliases: dict[str, ast.expr] = {}
    for name, found in lowered.types.items():
        made = [_with_names(_made[item.schema], item.classes) for item in wanted[name]]
        if found.base is None:
            aliases[name] = made[0].annotation
        else:
            classes[name] = {
                field.python_name: _named(field, model)
                for field, model in zip(found.fields, made, strict=True)
            }
    return Models(lowered, classes, aliases)


def _named(field: LoweredField, model: ModelField) -> ModelField:
    """The field under its own name; where that is not the one on the wire, its default says which is."""
    if field.python_name == field.wire_name:
        return model
    keywords = [ast.keyword("name", ast.Constant(field.wire_name))]
    match model.default:
        case None:
            pass
        case ast.Call(func=ast.Name(id="field"), keywords=given):
            keywords += given
        case value:
            keywords.append(ast.keyword("default", value))
    return ModelField(model.annotation, ast.Call(ast.Name("field"), [], keywords))


def _wanted_of(found: LoweredType, types: Mapping[str, LoweredType]) -> Iterator[_Wanted]:
    """The one of an alias, or those of the fields of a class, in order."""
    if found.base is None:
        yield _wanted(found.schema, None, types)
        return
    properties, required = found.schema["properties"], found.schema["required"]
    assert isinstance(properties, dict)
    assert isinstance(required, list)
    for field in found.fields:
        yield _wanted(properties[field.wire_name], field.wire_name in required, types)


def _wanted(schema: JSON, required: bool | None, types: Mapping[str, LoweredType]) -> _Wanted:
    classes: dict[str, str] = {}
    aliases: dict[str, str | None] = {}
    open_names: list[str] = []
    for name in schema_refs(schema):
        if name in types and types[name].base is None:
            open_names.append(name)
        else:
            classes.setdefault(name, f"{_CLASS}{len(classes)}")
    while open_names:
        name = open_names.pop()
        if name not in aliases:
            alias = types[name] if name in types and types[name].base is None else None
            aliases[name] = None if alias is None else json.dumps(alias.schema)
            open_names += () if alias is None else sorted(alias.refs)
    text = json.dumps(with_refs(schema, classes))
    return _Wanted(_Schema(text, required, len(classes), tuple(sorted(aliases.items()))), tuple(classes))


class _Names(ast.NodeTransformer):
    def __init__(self, classes: tuple[str, ...]) -> None:
        self._classes = {f"{_CLASS}{number}": name for number, name in enumerate(classes)}

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.Name(self._classes[node.id]) if node.id in self._classes else node


def _with_names(model: ModelField, classes: tuple[str, ...]) -> ModelField:
    """The numbered classes under their names."""
    if not classes:
        return model
    names = _Names(classes)
    default = None if model.default is None else names.visit(deepcopy(model.default))
    return ModelField(names.visit(deepcopy(model.annotation)), default)


def _make(wanted: list[_Schema]) -> list[ModelField]:
    """Each as a field of one class, or as an alias."""
    definitions: dict[str, JSON] = {}
    for item in wanted:
        definitions.update((f"{_CLASS}{number}", _EMPTY) for number in range(item.classes))
        definitions.update(
            (name, _EMPTY if schema is None else json.loads(schema)) for name, schema in item.aliases
        )
    properties: dict[str, JSON] = {}
    required: list[JSON] = []
    for number, item in enumerate(wanted):
        if item.required is None:
            definitions[f"{_ALIAS}{number}"] = json.loads(item.text)
        else:
            properties[f"f{number}"] = json.loads(item.text)
            required += [f"f{number}"] if item.required else []
    definitions[_FIELDS] = {"type": "object", "properties": properties, "required": required}
    classes: dict[str, dict[str, ModelField]] = {}
    aliases: dict[str, ast.expr] = {}
    for statement in ast.parse(_generate(definitions)).body:
        match statement:
            case ast.ClassDef(name=name):
                classes[name] = _fields(statement)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                aliases[name] = _normal(value)
            case _:
                continue
    aliases.pop(_ROOT, None)
    _same("the module", [*classes, *aliases], definitions)
    _same("the fields", classes[_FIELDS], properties)
    return [
        classes[_FIELDS][f"f{number}"]
        if item.required is not None
        else ModelField(aliases[f"{_ALIAS}{number}"], None)
        for number, item in enumerate(wanted)
    ]


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


def _generate(definitions: Mapping[str, JSON]) -> str:
    config = GenerateConfig(
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.MsgspecStruct,
        target_python_version=PythonVersion.PY_311,
        custom_class_name_generator=str,
        naming_strategy=NamingStrategy.ParentPrefixed,
        base_class=STRUCT,
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
        result = generate({"title": _ROOT, "$defs": dict(definitions)}, config=config)
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
