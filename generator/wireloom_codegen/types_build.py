"""The `types` section of a spec as a `TypeTable`.

The section has passed the meta-schema: keywords are known and have values of the right JSON type. What is
checked here is what a schema cannot say: names, references, tags. Problems are collected, not raised.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TypeAlias, cast

from wireloom_codegen.naming import argument_name, field_name, is_type_name, pascal_case
from wireloom_codegen.nodes import JSON
from wireloom_codegen.types_check import Path, Problem, check_types, tags_of
from wireloom_codegen.types_ir import (
    AliasType,
    AnyType,
    ArrayType,
    ConstType,
    EnumType,
    Field,
    Kind,
    KindUnion,
    MapType,
    NamedType,
    ObjectType,
    RefType,
    ScalarKind,
    ScalarType,
    Type,
    TypeTable,
    UnionType,
)

Schema: TypeAlias = Mapping[str, JSON]

_SCALARS: tuple[ScalarKind, ...] = ("string", "integer", "number", "boolean", "null")
_KINDS: dict[str, Kind] = {"array": "array", "object": "object", **{kind: kind for kind in _SCALARS}}
_CONSTRAINTS = ("minimum", "maximum", "minLength", "maxLength", "pattern", "minItems", "maxItems")


def build_types(types: Mapping[str, JSON], bodies: Collection[str] = ()) -> tuple[TypeTable, list[Problem]]:
    """The table of a merged `types` section, and what is wrong with it. The fields of `bodies` are arguments, too.

    With problems the table may hold references to types that do not exist; nothing may be rendered from it.
    """
    builder = _Builder(types, bodies)
    for name, schema in types.items():
        builder.named(name, _schema(schema), (name,))
    table = TypeTable(builder.table)
    problems = [*builder.problems, *check_types(table, builder.places)]
    tags = tags_of(table)
    tagged: dict[str, NamedType] = {
        name: replace(named, tag=tags[name]) if isinstance(named, ObjectType) and name in tags else named
        for name, named in table.types.items()
    }
    return TypeTable(tagged), problems


class _Builder:
    def __init__(self, types: Mapping[str, JSON], bodies: Collection[str]) -> None:
        self._bodies = bodies
        self.table: dict[str, NamedType] = {}
        self.places: dict[str, Path] = {}
        self.problems: list[Problem] = []
        self._declared = types

    def named(self, name: str, schema: Schema, path: Path) -> None:
        """Add a type of this name to the table, in front of the inline types that it holds."""
        if not is_type_name(name):
            self._problem(
                "type-name",
                path,
                f"'{name}' cannot be the name of a type: it needs PascalCase in ASCII letters and digits, "
                "and may not be a name that the generated module uses itself",
                on_key=True,
            )
        self.places[name] = path
        self.table[name] = AliasType(name, "", AnyType())
        self.table[name] = self._named_type(name, schema, path)

    def _named_type(self, name: str, schema: Schema, path: Path) -> NamedType:
        description = _text(schema, "description")
        if "union" in schema and "tag" in schema:
            members = {tag: str(member) for tag, member in _schema(schema["union"]).items()}
            missing = _text(schema, "missing") or None
            return UnionType(name, description, _text(schema, "tag"), members, missing)
        if "properties" in schema:
            return ObjectType(
                name,
                description,
                self._fields(name, _schema(schema["properties"]), (*path, "properties")),
                feature=_text(schema, "feature") or None,
                deprecated=schema.get("deprecated") is True,
            )
        if schema.get("nullable") is True:
            message = f"{name} is nullable as a whole; write `nullable` at the properties that refer to it"
            self._problem("nullable-type", (*path, "nullable"), message, on_key=True)
        return AliasType(name, description, self._type(schema, path, name))

    def _fields(self, owner: str, properties: Schema, path: Path) -> dict[str, Field]:
        fields: dict[str, Field] = {}
        wire_names: dict[str, str] = {}
        for wire_name, value in properties.items():
            schema = _schema(value)
            python_name = (argument_name if owner in self._bodies else field_name)(wire_name)
            if not wire_name.isprintable() or '"' in wire_name or "\\" in wire_name:
                message = "a property name may not hold quotes, backslashes or characters that do not print"
                self._problem("field-name", (*path, wire_name), message, on_key=True)
            if python_name in wire_names:
                message = (
                    f"{owner} has two properties with the Python name '{python_name}': "
                    f"'{wire_names[python_name]}' and '{wire_name}'"
                )
                self._problem("field-collision", (*path, wire_name), message, on_key=True)
            wire_names.setdefault(python_name, wire_name)
            fields[wire_name] = Field(
                wire_name,
                python_name,
                self._type(schema, (*path, wire_name), owner + pascal_case(wire_name)),
                required=schema.get("required") is True,
                nullable=schema.get("nullable") is True,
                description=_text(schema, "description"),
                feature=_text(schema, "feature") or None,
                default=schema.get("default"),
                constraints=_constraints(schema),
                deprecated=schema.get("deprecated") is True,
            )
        return fields

    def _type(self, schema: Schema, path: Path, inline: str) -> Type:
        """The type that a schema says; an object or tagged union inside it is named `inline`."""
        if "$ref" in schema:
            return RefType(_text(schema, "$ref"))
        if "const" in schema:
            value = schema["const"]
            return ConstType(None if isinstance(value, (list, dict)) else value)
        if "enum" in schema:
            values = _schema(schema["enum"])
            return EnumType(
                {value: text if isinstance(text, str) else None for value, text in values.items()}
            )
        if "properties" in schema or ("union" in schema and "tag" in schema):
            return self._inline(schema, path, inline)
        if "union" in schema:
            return self._kind_union(_schema(schema["union"]), (*path, "union"), inline)
        kind = schema.get("type")
        if kind == "array":
            items = _schema(schema.get("items", {}))
            item = self._type(items, (*path, "items"), f"{inline}Item")
            return ArrayType(item, items.get("nullable") is True)
        if kind == "object" or "additionalProperties" in schema:
            values = _schema(schema.get("additionalProperties", {}))
            value_type = self._type(values, (*path, "additionalProperties"), f"{inline}Value")
            return MapType(value_type, values.get("nullable") is True)
        for scalar in _SCALARS:
            if kind == scalar:
                return ScalarType(scalar)
        return AnyType()

    def _inline(self, schema: Schema, path: Path, name: str) -> RefType:
        if name in self.table or name in self._declared:
            message = (
                f"the inline type here would be called {name}, and there is another type of that name; "
                "give this one a name of its own under `types` and refer to it"
            )
            self._problem("inline-name", path, message)
        else:
            self.named(name, schema, path)
        return RefType(name)

    def _kind_union(self, union: Schema, path: Path, inline: str) -> KindUnion:
        members: dict[Kind, Type] = {}
        for key, value in union.items():
            kind = _KINDS.get(key)
            if kind is None:
                message = (
                    f"'{key}' is not a kind of JSON value; a union without `tag` is told apart by kind "
                    "(string, integer, number, boolean, null, array, object)"
                )
                self._problem("union-kind", (*path, key), message, on_key=True)
                continue
            members[kind] = self._type(_schema(value), (*path, key), inline)
        return KindUnion(members)

    def _problem(self, id: str, path: Path, message: str, *, on_key: bool = False) -> None:
        self.problems.append(Problem(id, path, message, on_key=on_key))


def _schema(value: JSON) -> dict[str, JSON]:
    return value if isinstance(value, dict) else {}


def _text(schema: Schema, key: str) -> str:
    value = schema.get(key)
    return value if isinstance(value, str) else ""


def _constraints(schema: Schema) -> dict[str, int | float | str]:
    return {key: cast("int | float | str", schema[key]) for key in _CONSTRAINTS if key in schema}
