"""The docstrings of types and fields, put together from what the spec says about them."""

from __future__ import annotations

from wireloom_codegen.types_ir import AliasType, EnumType, Field, NamedType, ObjectType, Type, UnionType


def type_doc(named: NamedType) -> str:
    """The plain text of the docstring of a class or an alias; empty where there is nothing to say."""
    match named:
        case ObjectType():
            return _join(named.description, _notes(named.feature, named.deprecated))
        case UnionType():
            return named.description
        case AliasType():
            return _join(named.description, _values(named.type))


def field_doc(field: Field) -> str:
    """The plain text of the docstring of a field; empty where there is nothing to say."""
    return _join(field.description, _values(field.type), _notes(field.feature, field.deprecated))


def _values(type: Type) -> str:
    """A list of the values of an enum, if the spec describes any of them."""
    if not isinstance(type, EnumType) or not any(type.values.values()):
        return ""
    return "\n".join(f"- `{value}`" + (f": {text}" if text else "") for value, text in type.values.items())


def _notes(feature: str | None, deprecated: bool) -> str:
    notes = ["Deprecated."] if deprecated else []
    if feature is not None:
        notes.append(f"Needs the feature `{feature}`.")
    return " ".join(notes)


def _join(*parts: str) -> str:
    return "\n\n".join(part.strip() for part in parts if part.strip())
