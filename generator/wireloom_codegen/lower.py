"""A table of types as what datamodel-code-generator renders well: one small JSON Schema for each class or alias.

Answers are decoded, so a vendor's slip must not raise: enums and constants are open, constraints are left out,
an optional field is None where it is absent or null, and each tagged union has a member for what nobody knows.
Requests are only encoded: an absent field is `UNSET`, a null is a null, and a plain dict may stand for any
object. Descriptions stay outside of the schemas: they are untrusted text, and the renderer writes them itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from wireloom.wire import UNKNOWN_TAG
from wireloom_codegen.lower_plan import UNKNOWN, Plan, Roots, make_plan, unknown_class
from wireloom_codegen.nodes import JSON, JSONScalar
from wireloom_codegen.type_docs import field_doc, type_doc
from wireloom_codegen.types_ir import (
    AliasType,
    AnyType,
    ArrayType,
    ConstType,
    EnumType,
    Field,
    KindUnion,
    MapType,
    NamedType,
    ObjectType,
    RefType,
    ScalarType,
    Type,
    TypeTable,
    UnionType,
)

__all__ = [
    "Lowered",
    "LoweredField",
    "LoweredType",
    "Roots",
    "lower",
    "schema_refs",
    "shared_types",
    "with_refs",
]

STRUCT: Final = "wireloom.wire.WireStruct"
FRAME: Final = "wireloom.wire.Frame"
UNKNOWN_BASE: Final = f"wireloom.wire.{UNKNOWN}"
_OBJECT: Final[dict[str, JSON]] = {"type": "object", "additionalProperties": {}}
_REF_PREFIX: Final = "#/$defs/"


@dataclass(frozen=True, slots=True)
class LoweredField:
    """One field of a class, in spec order."""

    wire_name: str
    python_name: str
    doc: str


@dataclass(frozen=True, slots=True)
class LoweredType:
    """One class (`base` is its dotted base class) or, with `base` None, one alias of the module."""

    name: str
    schema: dict[str, JSON]
    doc: str
    base: str | None = None
    fields: tuple[LoweredField, ...] = ()
    tag: tuple[str, str] | None = None
    """The wire name of the tag field and its value, where msgspec tells the class by it."""
    keeps_defaults: bool = False
    """Whether fields are encoded that have their default value (the constants of a request)."""

    @property
    def refs(self) -> frozenset[str]:
        """The names of the module that this type uses."""
        return frozenset(schema_refs(self.schema))


@dataclass(frozen=True, slots=True)
class Lowered:
    """All classes and aliases of a `types.py`, in spec order."""

    types: Mapping[str, LoweredType]
    members: Mapping[str, Mapping[str, str]]
    """Of each tagged answer union: tag value to class. Where the tag may be absent, one class stands for all."""
    unknown: Mapping[str, str]
    """Of each tagged answer union that has one: the class for members that nobody knows."""
    requests: frozenset[str]
    """Names of the types that are only encoded."""


def lower(table: TypeTable, roots: Roots) -> Lowered:
    """Lower a table without problems; `roots` are names of its types."""
    plan = make_plan(table, roots)
    types: dict[str, LoweredType] = {}
    members: dict[str, dict[str, str]] = {}
    unknown: dict[str, str] = {}
    for named in table.types.values():
        if isinstance(named, UnionType) and not plan.is_request(named.name):
            members[named.name] = _members(plan, named)
            if named.name not in plan.merged:
                unknown[named.name] = unknown_class(named.tag)
        types.update((lowered.name, lowered) for lowered in _lower_named(plan, named))
    return Lowered(_without_unused(types, plan, roots), members, unknown, plan.requests)


def shared_types(vendor: Lowered, dialect: Lowered) -> frozenset[str]:
    """The types of a vendor that are the dialect's, deeply: they and all that they refer to are the same."""
    shared = {name for name, lowered in vendor.types.items() if dialect.types.get(name) == lowered}
    while True:
        differing = {name for name in shared if not vendor.types[name].refs <= shared | {UNKNOWN}}
        if not differing:
            return frozenset(shared)
        shared -= differing


def _lower_named(plan: Plan, named: NamedType) -> Iterator[LoweredType]:
    request = plan.is_request(named.name)
    match named:
        case AliasType():
            yield LoweredType(named.name, _type_schema(plan, named.type, request), type_doc(named))
        case ObjectType() if named.name in plan.classes:
            for value, name in plan.classes[named.name].items():
                yield _answer(plan, named, name, (plan.tag_property[named.name], value))
        case ObjectType():
            yield _request(plan, named) if request else _answer(plan, named, named.name, None)
        case UnionType() if named.name in plan.merged:
            yield _answer(plan, plan.merged[named.name], named.name, None)
        case UnionType() if request:
            yield LoweredType(named.name, _request_union(plan, named), type_doc(named))
        case UnionType():
            yield from _answer_union(plan, named)


def _request(plan: Plan, named: ObjectType) -> LoweredType:
    properties: dict[str, JSON] = {}
    required: list[JSON] = []
    keeps_defaults = False
    for field in named.fields.values():
        schema = {**_type_schema(plan, field.type, True), **_constraints(field)}
        if field.required:
            required.append(field.wire_name)
        if field.required and isinstance(field.type, ConstType) and not field.nullable:
            schema["default"] = field.type.value
            keeps_defaults = True
        properties[field.wire_name] = _or_null(schema) if field.nullable else schema
    fields = tuple(_field(field) for field in named.fields.values())
    body = _object(properties, required)
    return LoweredType(named.name, body, type_doc(named), STRUCT, fields, keeps_defaults=keeps_defaults)


def _answer(plan: Plan, named: ObjectType, name: str, tag: tuple[str, str] | None) -> LoweredType:
    properties: dict[str, JSON] = {}
    required: list[JSON] = []
    rendered = [field for field in named.fields.values() if tag is None or field.wire_name != tag[0]]
    for field in rendered:
        schema = _type_schema(plan, field.type, False)
        if field.required:
            required.append(field.wire_name)
        else:
            schema["default"] = _scalar(field.default)
        if field.nullable or not field.required:
            schema["nullable"] = True
        properties[field.wire_name] = schema
    base = FRAME if named.name in plan.frames else STRUCT
    fields = tuple(_field(field) for field in rendered)
    return LoweredType(name, _object(properties, required), type_doc(named), base, fields, tag)


def _request_union(plan: Plan, union: UnionType) -> dict[str, JSON]:
    members = [name for member in union.member_names for name in plan.class_names(member)]
    twins = [name for name in plan.twins(union) if name not in members]
    if twins:
        twins.append(unknown_class(union.tag))
    return _any_of([*map(_ref, (*members, *twins)), _OBJECT])


def _answer_union(plan: Plan, union: UnionType) -> Iterator[LoweredType]:
    unknown = unknown_class(union.tag)
    if unknown != UNKNOWN:
        doc = f"A member that is told apart by `{union.tag}` and that nobody knows."
        yield LoweredType(unknown, _object({}, []), doc, UNKNOWN_BASE, tag=(union.tag, UNKNOWN_TAG))
    classes = dict.fromkeys([*_members(plan, union).values(), unknown])
    yield LoweredType(union.name, _any_of([_ref(name) for name in classes]), type_doc(union))


def _members(plan: Plan, union: UnionType) -> dict[str, str]:
    if union.name in plan.merged:
        return dict.fromkeys(union.members, union.name)
    return {value: plan.classes[name][value] for value, name in union.members.items()}


def _type_schema(plan: Plan, type: Type, request: bool) -> dict[str, JSON]:
    """The schema of a type where it is used; a new dict that the caller may add to."""
    match type:
        case AnyType():
            return {}
        case ScalarType():
            return {"type": type.kind}
        case ConstType():
            return _const_schema(type, request)
        case EnumType():
            return _any_of([{"enum": list[JSON](type.values)}, {"type": "string"}])
        case ArrayType():
            items = _type_schema(plan, type.item, request)
            return {"type": "array", "items": {**items, "nullable": True} if type.nullable_items else items}
        case MapType():
            values = _type_schema(plan, type.value, request)
            nullable = {**values, "nullable": True} if type.nullable_values else values
            return {"type": "object", "additionalProperties": nullable}
        case KindUnion():
            alternatives = [_type_schema(plan, member, request) for member in type.members.values()]
            return _any_of([option for schema in alternatives for option in _options(schema)])
        case RefType():
            return _ref_schema(plan, plan.table.types[type.name], request)


def _ref_schema(plan: Plan, named: NamedType, request: bool) -> dict[str, JSON]:
    names = plan.class_names(named.name)
    # The alias of a request union lists the plain dict itself, and an alias what it stands for.
    accepts_dict = isinstance(named, AliasType) or (
        isinstance(named, UnionType) and plan.is_request(named.name)
    )
    return _any_of([*map(_ref, names), *([_OBJECT] if request and not accepts_dict else [])])


def _const_schema(const: ConstType, request: bool) -> dict[str, JSON]:
    match const.value:
        case None:
            return {"type": "null"}
        case bool():
            return {"type": "boolean"}
        case float():
            return {"type": "number"}
        case int() | str():
            # msgspec takes strings and integers for literals; in answers, others may come in their place.
            literal: dict[str, JSON] = {"enum": [const.value]}
            kind = "string" if isinstance(const.value, str) else "integer"
            return literal if request else _any_of([literal, {"type": kind}])


def _constraints(field: Field) -> dict[str, JSON]:
    """Only where the field itself is a scalar or a list: elsewhere they would make a class of their own."""
    return dict[str, JSON](field.constraints) if isinstance(field.type, (ScalarType, ArrayType)) else {}


def _without_unused(types: dict[str, LoweredType], plan: Plan, roots: Roots) -> dict[str, LoweredType]:
    """Leave out the members of merged unions that nothing else refers to."""
    used = {*roots.requests, *roots.answers}.union(*(lowered.refs for lowered in types.values()))
    absorbed: set[str] = set()
    for name in plan.merged:
        absorbed.update(plan.table.refs(name))
    return {name: lowered for name, lowered in types.items() if name in used or name not in absorbed}


def _field(field: Field) -> LoweredField:
    return LoweredField(field.wire_name, field.python_name, field_doc(field))


def _object(properties: dict[str, JSON], required: list[JSON]) -> dict[str, JSON]:
    return {"type": "object", "properties": properties, "required": required}


def _any_of(options: list[dict[str, JSON]]) -> dict[str, JSON]:
    distinct: list[JSON] = []
    for option in options:
        if option not in distinct:
            distinct.append(option)
    return dict(options[0]) if len(distinct) == 1 else {"anyOf": distinct}


def _or_null(schema: dict[str, JSON]) -> dict[str, JSON]:
    """With null as a value of its own: for the code generator, `nullable` means "or absent" as well."""
    if not schema:
        return schema
    if isinstance(schema.get("type"), str):
        # In an `anyOf`, a constrained type would become an alias of its own.
        return {**schema, "type": [schema["type"], "null"]}
    return _any_of([*_options(schema), {"type": "null"}])


def _options(schema: dict[str, JSON]) -> list[dict[str, JSON]]:
    options = schema.get("anyOf")
    if not isinstance(options, list):
        return [schema]
    return [option for option in options if isinstance(option, dict)]


def _ref(name: str) -> dict[str, JSON]:
    return {"$ref": _REF_PREFIX + name}


def schema_refs(value: JSON) -> Iterator[str]:
    """The names in all `$ref` of a schema; property names and literals that look like one do no harm."""
    match value:
        case dict():
            for key, item in value.items():
                if key == "$ref" and isinstance(item, str):
                    yield item.removeprefix(_REF_PREFIX)
                else:
                    yield from schema_refs(item)
        case list():
            for item in value:
                yield from schema_refs(item)
        case _:
            return


def with_refs(value: JSON, names: Mapping[str, str]) -> JSON:
    """A copy of a schema with other names in its `$ref`; names that are not in `names` stay."""
    match value:
        case dict():
            return {
                key: _renamed(item, names)
                if key == "$ref" and isinstance(item, str)
                else with_refs(item, names)
                for key, item in value.items()
            }
        case list():
            return [with_refs(item, names) for item in value]
        case _:
            return value


def _renamed(ref: str, names: Mapping[str, str]) -> str:
    name = ref.removeprefix(_REF_PREFIX)
    return _REF_PREFIX + names.get(name, name)


def _scalar(value: JSON) -> JSONScalar:
    return None if isinstance(value, (dict, list)) else value
