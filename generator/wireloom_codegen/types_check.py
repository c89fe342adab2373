"""What is wrong with a table of types that the meta-schema cannot see: references, tags, kinds, cycles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from wireloom_codegen.diagnostics import Diagnostics, did_you_mean
from wireloom_codegen.nodes import Mapping as MappingNode, Node, Position
from wireloom_codegen.types_ir import (
    AliasType,
    AnyType,
    ArrayType,
    ConstType,
    EnumType,
    Kind,
    KindUnion,
    MapType,
    ObjectType,
    RefType,
    ScalarType,
    Tag,
    Type,
    TypeTable,
    UnionType,
)

Path: TypeAlias = tuple[str, ...]
"""Keys from the `types` section down to a value."""

TYPE_IDS: Final[dict[str, str]] = {
    "type-name": "A name that no type can have.",
    "inline-name": "An inline object would get the name of another type.",
    "field-name": "A property has a name that msgspec cannot write.",
    "field-collision": "Two properties of an object have the same Python name.",
    "nullable-type": "`nullable` stands at a named type instead of at the properties that refer to it.",
    "unknown-type": "A type is referred to that does not exist.",
    "union-kind": "A union without `tag` has a member that is not of its kind, or no kind at all.",
    "union-member": "A member of a tagged union is not an object type.",
    "union-tag": "A member of a tagged union lacks the tag property, or has another value there.",
    "union-tags": "A type is a member of unions that are told apart by different properties.",
    "recursive-alias": "A type that is not an object refers to itself.",
}
"""The ids of the problems, each with one line on what it means."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in the `types` section. `path` leads to a value, or with `on_key` to its key."""

    id: str
    path: Path
    message: str
    suggestion: str | None = None
    on_key: bool = False


def report_types(problems: Iterable[Problem], types: MappingNode, diagnostics: Diagnostics) -> None:
    """Record the problems of a `types` section at their places in the files."""
    for problem in problems:
        where = position_of(types, problem.path, on_key=problem.on_key)
        diagnostics.error(problem.id, where, problem.message, suggest=problem.suggestion)


def position_of(section: MappingNode, path: Path, *, on_key: bool = False) -> Position:
    """Where the value (or key) of a path stands; of the nearest node above where there is none."""
    node: Node = section
    where = section.pos
    for key in path:
        entry = node.entries.get(key) if isinstance(node, MappingNode) else None
        if entry is None:
            return where
        node = entry.node
        where = entry.key_pos if on_key or isinstance(node, MappingNode) else node.pos
    return where


def tags_of(table: TypeTable) -> dict[str, Tag]:
    """The tag of each object that is a member of tagged unions; the first property where there are two."""
    found: dict[str, Tag] = {}
    for union in _unions(table):
        for value, name in union.members.items():
            tag = found.get(name, Tag(union.tag, ()))
            if tag.property == union.tag and value not in tag.values:
                tag = Tag(tag.property, (*tag.values, value))
            found[name] = tag
    return found


def check_types(table: TypeTable, places: Mapping[str, Path]) -> list[Problem]:
    """All problems of a table; `places` says where each named type stands."""
    problems: list[Problem] = []
    tag_properties: dict[str, str] = {}
    for name, named in table.types.items():
        path = places[name]
        match named:
            case ObjectType():
                for field in named.fields.values():
                    problems += _in_type(table, field.type, (*path, "properties", field.wire_name))
            case UnionType():
                problems += _in_union(table, named, path, tag_properties)
            case AliasType():
                problems += _in_type(table, named.type, path)
    problems += _alias_cycles(table, places)
    return problems


def _in_type(table: TypeTable, type: Type, path: Path) -> Iterator[Problem]:
    match type:
        case RefType():
            if type.name not in table.types:
                yield _unknown(table, type.name, (*path, "$ref"))
        case ArrayType():
            yield from _in_type(table, type.item, (*path, "items"))
        case MapType():
            yield from _in_type(table, type.value, (*path, "additionalProperties"))
        case KindUnion():
            for kind, member in type.members.items():
                place = (*path, "union", kind)
                yield from _in_type(table, member, place)
                found = _kind(table, member)
                if found is not None and found != kind:
                    yield Problem("union-kind", place, f"the member '{kind}' is of kind {found}")
        case _:
            return


def _in_union(table: TypeTable, union: UnionType, path: Path, seen: dict[str, str]) -> Iterator[Problem]:
    for value, name in union.members.items():
        place = (*path, "union", value)
        member = table.types.get(name)
        if member is None:
            yield _unknown(table, name, place)
        elif not isinstance(member, ObjectType):
            yield Problem(
                "union-member", place, f"{name} is not an object; {union.name} is told apart by tag"
            )
        else:
            yield from _tag_problems(union, value, member, place)
            before = seen.setdefault(name, union.tag)
            if before != union.tag:
                message = f"{name} is told apart by '{before}' in another union and by '{union.tag}' in {union.name}"
                yield Problem("union-tags", place, message)
    if union.missing is not None:
        yield from _missing_problems(table, union, union.missing, (*path, "missing"))


def _tag_problems(union: UnionType, value: str, member: ObjectType, place: Path) -> Iterator[Problem]:
    field = member.fields.get(union.tag)
    if field is None:
        message = f"{member.name} has no property '{union.tag}', by which {union.name} is told apart"
        yield Problem("union-tag", place, message, did_you_mean(union.tag, member.fields))
        return
    match field.type:
        case ConstType(value=known) if known != value:
            message = f"{member.name} has {union.tag} '{known}', so it is never '{value}' in {union.name}"
            yield Problem("union-tag", place, message)
        case EnumType(values=values) if value not in values:
            message = f"{member.name} does not list '{value}' among the values of '{union.tag}'"
            yield Problem("union-tag", place, message, did_you_mean(value, values))
        case ConstType() | EnumType() | ScalarType(kind="string"):
            return
        case _:
            yield Problem("union-tag", place, f"{member.name}.{union.tag} is not a string")


def _missing_problems(table: TypeTable, union: UnionType, name: str, place: Path) -> Iterator[Problem]:
    member = table.types.get(name)
    if member is None:
        yield _unknown(table, name, place)
    elif not isinstance(member, ObjectType):
        yield Problem("union-member", place, f"{name} is not an object; {union.name} is told apart by tag")
    elif union.tag in member.fields and member.fields[union.tag].required:
        message = f"{name} is meant where '{union.tag}' is absent, but requires '{union.tag}'"
        yield Problem("union-tag", place, message)


def _alias_cycles(table: TypeTable, places: Mapping[str, Path]) -> Iterator[Problem]:
    """Each alias that leads back to itself over aliases alone."""
    for name, named in table.types.items():
        if not isinstance(named, AliasType):
            continue
        seen: set[str] = set()
        todo = list(table.refs(name))
        while todo:
            ref = todo.pop()
            if ref not in seen and isinstance(table.types.get(ref), AliasType):
                seen.add(ref)
                todo.extend(table.refs(ref))
        if name in seen:
            message = f"{name} refers to itself; a type can hold itself only in a property of an object"
            yield Problem("recursive-alias", places[name], message, on_key=True)


def _kind(table: TypeTable, type: Type, depth: int = 0) -> Kind | None:
    """The one kind of JSON value that a type has, or None where it is open or unknown."""
    match type:
        case ScalarType():
            return type.kind
        case EnumType():
            return "string"
        case ArrayType():
            return "array"
        case MapType():
            return "object"
        case ConstType():
            return _kind_of_value(type)
        case RefType():
            named = table.types.get(type.name)
            if isinstance(named, AliasType):
                # Cycles are reported elsewhere; a chain longer than the table is one.
                return _kind(table, named.type, depth + 1) if depth < len(table.types) else None
            return None if named is None else "object"
        case AnyType() | KindUnion():
            return None


def _kind_of_value(const: ConstType) -> Kind:
    match const.value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case None:
            return "null"


def _unknown(table: TypeTable, name: str, path: Path) -> Problem:
    return Problem("unknown-type", path, f"there is no type '{name}'", did_you_mean(name, table.types))


def _unions(table: TypeTable) -> Iterator[UnionType]:
    return (named for named in table.types.values() if isinstance(named, UnionType))
