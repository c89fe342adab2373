"""The types of a spec as data: what mappings are checked against and what `types.py` is rendered from.

`types_build.build_types` makes a `TypeTable`; nothing in it knows YAML, JSON Schema or Python source.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from wireloom_codegen.nodes import JSON, JSONScalar

Kind: TypeAlias = Literal["string", "integer", "number", "boolean", "null", "array", "object"]
"""The kinds of JSON values that a union by kind tells apart."""

ScalarKind: TypeAlias = Literal["string", "integer", "number", "boolean", "null"]


@dataclass(frozen=True, slots=True)
class ScalarType:
    """A string, a number, a boolean or null."""

    kind: ScalarKind


@dataclass(frozen=True, slots=True)
class EnumType:
    """An open set of strings: known values with their descriptions; others may come."""

    values: Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class ConstType:
    """Exactly one value."""

    value: JSONScalar


@dataclass(frozen=True, slots=True)
class AnyType:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class ArrayType:
    """A list; with `nullable_items`, null may stand among the items."""

    item: Type
    nullable_items: bool = False


@dataclass(frozen=True, slots=True)
class MapType:
    """An object whose keys are data; all values have one type."""

    value: Type
    nullable_values: bool = False


@dataclass(frozen=True, slots=True)
class KindUnion:
    """Told apart by the kind of JSON value."""

    members: Mapping[Kind, Type]


@dataclass(frozen=True, slots=True)
class RefType:
    """A type of the table, by name."""

    name: str


Type: TypeAlias = ScalarType | EnumType | ConstType | AnyType | ArrayType | MapType | KindUnion | RefType


@dataclass(frozen=True, slots=True)
class Field:
    """One property of an object."""

    wire_name: str
    python_name: str
    type: Type
    required: bool = False
    nullable: bool = False
    description: str = ""
    feature: str | None = None
    """The feature flag that the field needs."""
    default: JSON = None
    """What the vendor takes for an absent value, where the spec says so."""
    constraints: Mapping[str, int | float | str] = field(default_factory=dict[str, "int | float | str"])
    """`minimum`, `maxLength`, ... by their JSON Schema names."""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """How an object is told from the other members of its unions: the property, and the values that mean it."""

    property: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ObjectType:
    """An object with known properties, by wire name. `tag` is None for an object that is in no tagged union."""

    name: str
    description: str
    fields: Mapping[str, Field]
    tag: Tag | None = None
    feature: str | None = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class UnionType:
    """Told apart by the property `tag`: its values to the names of object types, in spec order.

    `missing` is the type that is meant where the tag is absent; it may also stand among the members.
    """

    name: str
    description: str
    tag: str
    members: Mapping[str, str]
    missing: str | None = None

    @property
    def member_names(self) -> tuple[str, ...]:
        """The names of all member types, each once, in spec order."""
        extra = () if self.missing is None else (self.missing,)
        return tuple(dict.fromkeys((*self.members.values(), *extra)))


@dataclass(frozen=True, slots=True)
class AliasType:
    """A name for a type that is neither an object nor a tagged union."""

    name: str
    description: str
    type: Type


NamedType: TypeAlias = ObjectType | UnionType | AliasType


@dataclass(frozen=True, slots=True)
class TypeTable:
    """All types of a spec in spec order; inline objects follow the type they stand in."""

    types: Mapping[str, NamedType]

    def resolve(self, type: Type) -> ObjectType | UnionType | Type:
        """What a type stands for: references and aliases followed. The table must be free of problems."""
        while isinstance(type, RefType):
            named = self.types[type.name]
            if not isinstance(named, AliasType):
                return named
            type = named.type
        return type

    def refs(self, name: str) -> Iterator[str]:
        """The names that a named type refers to, in order; a name may come twice."""
        named = self.types[name]
        match named:
            case ObjectType():
                for item in named.fields.values():
                    yield from refs_of(item.type)
            case UnionType():
                yield from named.member_names
            case AliasType():
                yield from refs_of(named.type)

    def reachable(self, roots: tuple[str, ...]) -> frozenset[str]:
        """The names of the types that the roots lead to, the roots included."""
        seen: set[str] = set()
        todo = list(roots)
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo.extend(self.refs(name))
        return frozenset(seen)


def refs_of(type: Type) -> Iterator[str]:
    """The names that a type refers to, in order."""
    match type:
        case RefType():
            yield type.name
        case ArrayType():
            yield from refs_of(type.item)
        case MapType():
            yield from refs_of(type.value)
        case KindUnion():
            for member in type.members.values():
                yield from refs_of(member)
        case _:
            return
