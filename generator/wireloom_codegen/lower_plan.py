"""What becomes of each type in Python: which are requests, which classes carry tags, what is merged or split.

msgspec decodes a union of structs by one tag field with a value for each struct. A spec allows more, and this
is where the two are brought together; for requests, which are only encoded, nothing needs to change.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wireloom_codegen.naming import field_name, pascal_case
from wireloom_codegen.types_ir import (
    AliasType,
    AnyType,
    ConstType,
    EnumType,
    Field,
    ObjectType,
    ScalarType,
    Type,
    TypeTable,
    UnionType,
    refs_of,
)

UNKNOWN = "Unknown"
"""The class for a member that no one knows, as the runtime has it; its tag field is `type`."""


@dataclass(frozen=True, slots=True)
class Roots:
    """Where endpoints lead into the types: request bodies; answers, stream frames and errors."""

    requests: tuple[str, ...]
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The decisions for a table of types."""

    table: TypeTable
    requests: frozenset[str]
    """Types that are only encoded; all others are decoded, too."""
    classes: Mapping[str, Mapping[str, str]]
    """Of each answer object in a tagged union: tag value to class. A type with several values has one each."""
    tag_property: Mapping[str, str]
    """The property that tells such an object apart."""
    merged: Mapping[str, ObjectType]
    """Answer unions that msgspec could not decode (the tag may be absent), as one object with all fields."""
    frames: frozenset[str]
    """Types that a whole answer, a stream frame or an error consists of: their bytes are kept."""

    def is_request(self, name: str) -> bool:
        """Whether a type is only ever encoded."""
        return name in self.requests

    def class_names(self, name: str) -> tuple[str, ...]:
        """The classes that an object type is rendered as."""
        return tuple(self.classes[name].values()) if name in self.classes else (name,)

    def twins(self, union: UnionType) -> tuple[str, ...]:
        """The answer classes that a request union accepts: a block of an answer may be sent back as it came.

        The twin of `FooParam` is `Foo`; without such a pair it is the one answer class with the same tag value
        that is not the twin of another request type.
        """
        found: dict[str, None] = {}
        for value, name in union.members.items():
            if self.is_request(name):
                found.update(dict.fromkeys(self._twin(union.tag, value, name)))
        return tuple(found)

    def _twin(self, tag: str, value: str, name: str) -> list[str]:
        namesake = name.removesuffix("Param")
        candidates = {
            answer: classes[value]
            for answer, classes in self.classes.items()
            if value in classes and self.tag_property[answer] == tag
        }
        if namesake in candidates:
            return [candidates[namesake]]
        free = [twin for answer, twin in candidates.items() if f"{answer}Param" not in self.table.types]
        return free if len(free) == 1 else []


def make_plan(table: TypeTable, roots: Roots) -> Plan:
    """Decide for a table without problems."""
    requests = table.reachable(roots.requests) - table.reachable(roots.answers)
    unions = [named for named in table.types.values() if isinstance(named, UnionType)]
    answer_unions = [union for union in unions if union.name not in requests]
    merged = {union.name: _merge(table, union) for union in answer_unions if union.missing is not None}
    classes: dict[str, dict[str, str]] = {}
    tag_property: dict[str, str] = {}
    taken = set(table.types)
    for union in answer_unions:
        if union.name in merged:
            continue
        for value, name in union.members.items():
            of_type = classes.setdefault(name, {})
            tag_property[name] = union.tag
            if value not in of_type:
                of_type[value] = _class_name(name, value, taken) if of_type else name
    return Plan(table, requests, classes, tag_property, merged, _frames(table, roots.answers, merged))


def unknown_class(tag: str) -> str:
    """The class for unknown members of a union that is told apart by this property."""
    return UNKNOWN if tag == "type" else UNKNOWN + pascal_case(tag)


def _class_name(name: str, value: str, taken: set[str]) -> str:
    candidate = name + pascal_case(value)
    while candidate in taken:
        candidate += "_"
    taken.add(candidate)
    return candidate


def _frames(table: TypeTable, roots: tuple[str, ...], merged: Mapping[str, ObjectType]) -> frozenset[str]:
    found: set[str] = set()
    todo = list(roots)
    while todo:
        name = todo.pop()
        named = table.types[name]
        if isinstance(named, UnionType) and name not in merged:
            found.update(named.members.values())
        elif isinstance(named, AliasType):
            # A cycle of aliases is a problem of the table, so this ends.
            todo.extend(refs_of(named.type))
        else:
            found.add(name)
    return frozenset(found)


def _merge(table: TypeTable, union: UnionType) -> ObjectType:
    """All members of a union as one object. No field is required: a member that nobody knows may have none of them."""
    members = [member for name in union.member_names if isinstance(member := table.types[name], ObjectType)]
    fields: dict[str, Field] = {}
    for wire_name in dict.fromkeys(name for member in members for name in member.fields):
        fields[wire_name] = _merge_field(members, wire_name)
    known: dict[str, str | None] = dict.fromkeys(union.members)
    tag = fields.get(union.tag)
    fields[union.tag] = Field(
        union.tag,
        field_name(union.tag) if tag is None else tag.python_name,
        EnumType(known),
        nullable=True,
        description="" if tag is None else tag.description,
    )
    return ObjectType(union.name, union.description, fields)


def _merge_field(members: list[ObjectType], wire_name: str) -> Field:
    found = [member.fields[wire_name] for member in members if wire_name in member.fields]
    first = found[0]
    return Field(
        wire_name,
        first.python_name,
        _merge_types([item.type for item in found]),
        nullable=any(item.nullable for item in found),
        description=first.description,
        feature=first.feature if all(item.feature == first.feature for item in found) else None,
        deprecated=all(item.deprecated for item in found),
    )


def _merge_types(types: list[Type]) -> Type:
    """One type for all: the same, or an open string, or any JSON value."""
    if all(type == types[0] for type in types):
        return types[0]
    values: dict[str, str | None] = {}
    for type in types:
        match type:
            case EnumType():
                values.update(type.values)
            case ConstType(value=str() as value):
                values[value] = None
            case ScalarType(kind="string"):
                continue
            case _:
                return AnyType()
    return EnumType(values) if values else ScalarType("string")
