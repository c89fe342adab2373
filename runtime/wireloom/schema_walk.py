"""The places in a JSON Schema where schemas stand: a property may have the name of any keyword."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias, TypeGuard, cast

Schema: TypeAlias = dict[str, Any]

NAMED: Final = ("$defs", "definitions", "dependentSchemas", "patternProperties", "properties")
LISTS: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
SINGLE: Final = (
    "additionalItems", "additionalProperties", "contains", "contentSchema", "else", "if", "items", "not",
    "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties",
)  # fmt: skip


def is_schema(value: Any) -> TypeGuard[Schema]:
    """Whether this is a schema with keywords; true and false are schemas without."""
    return isinstance(value, dict)


def each_below(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """The schema with `change` applied to all schemas in it, from the outside in."""
    return with_inner(change(schema), lambda inner: each_below(inner, change))


def with_inner(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """The schema with the schemas directly below it changed."""
    made: Schema = {}
    for key, value in schema.items():
        if key in NAMED and isinstance(value, dict):
            named = cast("dict[str, Any]", value)
            made[key] = {name: change(inner) if is_schema(inner) else inner for name, inner in named.items()}
        elif isinstance(value, list) and (key in LISTS or key == "items"):
            made[key] = [
                change(inner) if is_schema(inner) else inner for inner in cast("Sequence[Any]", value)
            ]
        elif key in SINGLE and is_schema(value):
            made[key] = change(value)
        else:
            made[key] = value
    return made
