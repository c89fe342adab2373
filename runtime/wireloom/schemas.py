"""JSON Schemas as a target takes them: general steps, chosen and filled by the spec.

Pure: a schema goes in, another comes out, nothing is changed in place, and a second pass changes nothing. Steps that
keep the meaning are silent; what loosens or tightens a schema is told to `lossy`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias, cast

from .schema_refs import inlined
from .schema_walk import Schema, each_below, is_schema
from .vendor import SchemaSteps

Lossy: TypeAlias = Callable[[str], None]

NOTES: Final = frozenset(
    {
        "$comment",
        "$id",
        "$schema",
        "default",
        "deprecated",
        "description",
        "examples",
        "readOnly",
        "title",
        "writeOnly",
    }
)
"""Keywords that no value has to obey."""

_BRANCHES: Final = ("anyOf", "oneOf")
_COMBINED: Final = (*_BRANCHES, "allOf", "not", "$ref", "$dynamicRef", "if")
_NUMBERS: Final = frozenset({"integer", "number"})


def adapted(schema: Mapping[str, Any], steps: SchemaSteps, lossy: Lossy) -> dict[str, Any]:
    """The schema after all steps, in the order of `SchemaSteps`."""
    made: Schema = dict(schema)
    if steps.strip_keys or steps.strip_values:
        made = _stripped(made, steps, lossy)
    if steps.inline_refs:
        made = inlined(made, lossy)
    if steps.tuple_to_prefix_items:
        made = each_below(made, _with_prefix_items)
    if steps.root_object:
        made = _with_object_root(made, lossy)
    if steps.infer_type:
        made = each_below(made, _with_type)
    if steps.type_into_branches:
        made = each_below(made, _with_types_in_branches)
    return made


# ---------------------------------------------------------------------- stripping


def _stripped(schema: Schema, steps: SchemaSteps, lossy: Lossy) -> Schema:
    gone: dict[str, None] = {}

    def strip(one: Schema) -> Schema:
        left = {
            key: value
            for key, value in one.items()
            if key not in steps.strip_keys
            and not (key in steps.strip_values and _same(value, steps.strip_values[key]))
        }
        gone.update(dict.fromkeys(key for key in one if key not in left and key not in NOTES))
        return left

    made = each_below(schema, strip)
    if gone:
        lossy(f"the target takes no {', '.join(gone)}; left out")
    return made


def _same(left: Any, right: Any) -> bool:
    return type(left) is type(right) and left == right


# ---------------------------------------------------------------------- tuples


def _with_prefix_items(schema: Schema) -> Schema:
    items = schema.get("items")
    if not isinstance(items, list) or "prefixItems" in schema:
        return schema
    made: Schema = {}
    for key, value in schema.items():
        if key == "items":
            made["prefixItems"] = value
        elif key == "additionalItems":
            made["items"] = value
        else:
            made[key] = value
    return made


# ---------------------------------------------------------------------- types


def _with_type(schema: Schema) -> Schema:
    """The type that the values, or keywords of one type alone, imply; values of another type can never fit."""
    values = _values(schema)
    if "type" in schema:
        return schema if values is None else _fitting(schema, values)
    if any(key in schema for key in _COMBINED):
        return schema
    kinds = _kinds(values) if values is not None else _implied(schema)
    if not kinds:
        return schema
    return {"type": kinds[0] if len(kinds) == 1 else kinds, **schema}


def _values(schema: Schema) -> list[Any] | None:
    if "const" in schema:
        return [schema["const"]]
    values = schema.get("enum")
    return [*cast("Sequence[Any]", values)] if isinstance(values, list) else None


def _fitting(schema: Schema, values: list[Any]) -> Schema:
    types = _types(schema)
    left = [value for value in values if _fits(value, types)]
    return {**schema, "enum": left} if "enum" in schema and left and len(left) < len(values) else schema


def _fits(value: Any, types: Iterable[str]) -> bool:
    kind = _kind(value)
    return (
        kind in types
        or (kind == "integer" and "number" in types)
        or (isinstance(value, float) and value.is_integer() and "integer" in types)
    )


def _kinds(values: list[Any]) -> list[str]:
    kinds = list(dict.fromkeys(_kind(value) for value in values))
    return [kind for kind in kinds if kind != "integer"] if "number" in kinds else kinds


def _kind(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list() | tuple():
            return "array"
        case _:
            return "object"


def _implied(schema: Schema) -> list[str]:
    """The type whose keywords stand here, if all of them are of one type."""
    found = [kind for kind, words in _WORDS.items() if any(word in schema for word in words)]
    return found if len(found) == 1 else []


_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "object": ("properties", "required", "additionalProperties", "patternProperties", "propertyNames"),
    "array": ("items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"),
    "string": ("pattern", "minLength", "maxLength", "format"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}


def _with_types_in_branches(schema: Schema) -> Schema:
    word = next((word for word in _BRANCHES if isinstance(schema.get(word), list)), None)
    if word is None or "type" not in schema or all(other in schema for other in _BRANCHES):
        return schema
    types = _types(schema)
    branches = [made for branch in schema[word] if (made := _branch(branch, types)) is not None]
    if not branches:
        return schema  # nothing fits it; not to be made into something that does
    return {key: value for key, value in schema.items() if key != "type"} | {word: branches}


def _branch(branch: Any, types: list[str]) -> Schema | None:
    """A branch with the types that it has in common with its parent; None where there is none."""
    if branch is False:
        return None
    own: Schema = dict(branch) if is_schema(branch) else {}
    if "type" in own:
        common = [kind for kind in _types(own) if kind in types or (kind == "integer" and "number" in types)]
        if "number" in _types(own) and "integer" in types and "integer" not in common:
            common.append("integer")
        if not common:
            return None
    else:
        common = types
    return {**own, "type": common[0] if len(common) == 1 else common}


def _types(schema: Schema) -> list[str]:
    found = schema.get("type")
    return (
        [str(found)] if not isinstance(found, list) else [str(kind) for kind in cast("Sequence[Any]", found)]
    )


# ---------------------------------------------------------------------- the root


def _with_object_root(schema: Schema, lossy: Lossy) -> Schema:
    word = next((word for word in _BRANCHES if isinstance(schema.get(word), list)), None)
    if word is not None and _types_or_none(schema) in (None, ["object"]):
        merged = _one_object(schema, word)
        if merged is not None:
            lossy(f"the target takes an object at the root, no {word}; all its properties were put into one")
            return merged
    types = _types_or_none(schema)
    if types is None and "$ref" not in schema:
        return {"type": "object", **schema}
    if types is not None and types != ["object"]:
        if "object" in types:
            lossy("the target takes an object at the root; the other types were left out")
            return {**schema, "type": "object"}
        lossy(f"the target takes an object at the root, not {', '.join(types)}; sent as it is")
    return schema


def _types_or_none(schema: Schema) -> list[str] | None:
    return _types(schema) if "type" in schema else None


def _one_object(schema: Schema, word: str) -> Schema | None:
    """The branches as one object: each property may be what any branch says, required is what all ask for."""
    branches = cast("list[Any]", schema[word])
    if not branches or not all(is_schema(each) and _is_object(each) for each in branches):
        return None
    properties: dict[str, list[Any]] = {}
    for one in (schema, *branches):
        for name, inner in one.get("properties", {}).items():
            known = properties.setdefault(name, [])
            if inner not in known:
                known.append(inner)
    asked: list[set[str]] = [set(each.get("required", ())) for each in branches]
    required: set[str] = {*schema.get("required", ()), *set[str].intersection(*asked)}
    made: Schema = {"type": "object"} | {
        k: v for k, v in schema.items() if k not in (word, "properties", "required")
    }
    made["properties"] = {
        name: kinds[0] if len(kinds) == 1 else {"anyOf": kinds} for name, kinds in properties.items()
    }
    if required:
        made["required"] = [name for name in properties if name in required]
    return made


def _is_object(schema: Schema) -> bool:
    return schema.get("type") == "object" or ("type" not in schema and "properties" in schema)
