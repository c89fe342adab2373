"""The meta-schema of the sections that are tables, made from the runtime's own classes (`wireloom.vendor`).

`python -m wireloom_codegen.table_schema` prints `specs/schema/tables.schema.json`, which is committed so that
editors find it.
"""

from __future__ import annotations

import json
import typing
from typing import Any, Final

import msgspec

from wireloom.vendor import (
    AddressArgument,
    Auth,
    Case,
    Errors,
    Feature,
    Framing,
    Items,
    Limits,
    MessageRules,
    ModelRow,
    Param,
    Patch,
    Replay,
    Resume,
    Scan,
    SchemaSteps,
    Tolerance,
)

__all__ = ["table_schema"]

_ROOTS: Final = (
    Param,
    ModelRow,
    Feature,
    Auth,
    Errors,
    Limits,
    MessageRules,
    Framing,
    Tolerance,
    Patch,
    Replay,
    Resume,
    SchemaSteps,
    Scan,
    Items,
    AddressArgument,
)

_HEADER_NAME: Final = {"$ref": "dialect.schema.json#/$defs/headerName"}
_HEADER_TEXT: Final = {"$ref": "dialect.schema.json#/$defs/headerText"}
_TYPE_NAME: Final = {"$ref": "types.schema.json#/$defs/typeName"}
_NAME: Final = {"$ref": "dialect.schema.json#/$defs/name"}
_MARK: Final = {
    "type": "string",
    "pattern": r"^\S([\s\S]*\S)?$",
    "maxLength": 100,
    "patternErrorMessage": "a mark is a text that neither begins nor ends with white space",
}
_PLACES: Final[dict[str, Any]] = {
    "items": {
        "type": "string",
        "pattern": r"^[^$.][^.]*(\.[^.]+)*$",
        "patternErrorMessage": "a place in an error body is names and positions with dots between, without a $",
    }
}
_VARIABLES: Final = {
    "items": {
        "type": "string",
        "pattern": "^[A-Z][A-Z0-9_]*$",
        "patternErrorMessage": "an environment variable is capitals, digits and _",
    }
}
_PATCH: Final = {"type": "object", "additionalProperties": {"$ref": "#/$defs/Param"}}

_FIELDS: Final[dict[str, dict[str, Any]]] = {
    "ModelRow.params": _PATCH,
    "Effect.params": _PATCH,
    "Patch.params": _PATCH,
    "Effect.headers": {
        "propertyNames": _HEADER_NAME,
        "additionalProperties": {"anyOf": [_HEADER_TEXT, {"$ref": "#/$defs/HeaderValue"}]},
    },
    "HeaderValue.append": _HEADER_TEXT,
    "AuthScheme.header": _HEADER_NAME,
    "AuthScheme.prefix": _HEADER_TEXT,
    "Auth.schemes": {"propertyNames": _NAME, "minProperties": 1},
    "Auth.env": _VARIABLES,
    "AddressArgument.env": _VARIABLES,
    "Framing.done": {"type": "string", "minLength": 1},
    "Errors.mark": {**_PLACES, "minItems": 1},
    "Errors.paths": {"additionalProperties": {"type": "array", **_PLACES}},
    "Errors.unwrap": _PLACES,
    "ErrorRule.has": _PLACES,
    "Errors.body": {**_TYPE_NAME, "description": "The type of an error body."},
    "Errors.status": {
        "propertyNames": {
            "pattern": "^[1-5]([0-9][0-9]|xx)$",
            "patternErrorMessage": "a status is three digits, or a class of them such as 5xx",
        }
    },
    "Errors.should_retry": _HEADER_NAME,
    "Errors.request_id": {"items": _HEADER_NAME},
    "Errors.headers": {"items": _HEADER_NAME},
    "Errors.retry_after": {"propertyNames": _HEADER_NAME},
    "RateLimitHeaders.limit": _HEADER_NAME,
    "RateLimitHeaders.remaining": _HEADER_NAME,
    "RateLimitHeaders.reset": _HEADER_NAME,
    "MessageRules.roles": {
        "required": ["system", "user", "assistant"],
        "propertyNames": {"enum": ["system", "user", "assistant"]},
    },
    "Resume.base_url": {"$ref": "vendor.schema.json#/properties/base_url"},
    "CacheLimits.max": {"minimum": 1},
    "IdLimits.max": {"minimum": 1},
    "Items.key": {"minItems": 1, "items": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
    "Items.native": {
        "additionalProperties": {
            "type": "object",
            "propertyNames": {"enum": ["shown", "sealed"]},
            "additionalProperties": {"type": "object"},
        }
    },
    "Scan.open": _MARK,
    "Scan.close": _MARK,
    "Scan.texts": {"items": _NAME, "uniqueItems": True},
    "CallMarks.begin": _MARK,
    "CallMarks.arguments": _MARK,
    "CallMarks.end": _MARK,
    "Effect.scans": {"propertyNames": _NAME, "additionalProperties": {"type": "object"}},
}
"""What the classes cannot say: patterns, and the parts of a table that are checked elsewhere at run time."""

_RULES: Final[dict[str, list[dict[str, Any]]]] = {
    "Case": [
        {
            "oneOf": [{"required": ["set"]}, {"required": ["drop"]}],
            "errorMessage": "a case has either 'set' (what is written) or 'drop' (the reason why it cannot be)",
        }
    ],
    "Param": [
        {
            "oneOf": [{"required": [key]} for key in ("field", "set", "cases", "drop")],
            "errorMessage": "a parameter has exactly one of 'field', 'set', 'cases' and 'drop'",
        }
    ],
    "Feature": [
        {
            "oneOf": [{"required": ["on"]}, {"required": ["choice"]}],
            "errorMessage": "a flag has either 'on' (the effect of a boolean) or 'choice' (an effect for each value)",
        }
    ],
    "AddressArgument": [
        {
            "oneOf": [
                {
                    "not": {
                        "anyOf": [{"required": ["of"]}, {"required": ["table"]}, {"required": ["otherwise"]}]
                    }
                },
                {
                    "required": ["of"],
                    "not": {"anyOf": [{"required": ["env"]}, {"required": ["default"]}]},
                },
            ],
            "errorMessage": "an argument is either given (with 'env' and 'default'), or follows from another one "
            "('of', with 'table' and 'otherwise')",
        }
    ],
    "AuthScheme": [
        {
            "oneOf": [{"required": ["header"]}, {"required": ["query"]}],
            "errorMessage": "a key is sent either in a 'header' or in the 'query'",
        }
    ],
}


def table_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the tables: one definition for each class."""
    _, components = msgspec.json.schema_components(_ROOTS, ref_template="#/$defs/{name}")
    classes = {kind.__name__: kind for kind in _with_inner(_ROOTS)}
    definitions = {name: _definition(name, classes[name], components[name]) for name in sorted(components)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Wireloom: the tables",
        "description": "The sections that are tables. Made by `python -m wireloom_codegen.table_schema`.",
        "$defs": definitions,
    }


def _definition(name: str, kind: type[msgspec.Struct], schema: dict[str, Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    properties: dict[str, Any] = {key: _field(value) for key, value in schema["properties"].items()}
    if name == "Errors":
        properties["body"] = {}
    for key in properties:
        words = _literal_keys(hints.get(key))
        if words:
            properties[key]["propertyNames"] = {"enum": words}
        extra = _FIELDS.get(f"{name}.{key}", {})
        properties[key] = dict(extra) if "$ref" in extra or extra is _PATCH else {**properties[key], **extra}
    made: dict[str, Any] = {
        "description": " ".join(schema["description"].split()),
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
    }
    if schema["required"]:
        made["required"] = schema["required"]
    if name in _RULES:
        made["allOf"] = _RULES[name]
    return made


def _field(schema: dict[str, Any]) -> dict[str, Any]:
    """Without defaults, and without null: what a spec does not say it leaves out."""
    plain = {key: value for key, value in schema.items() if key not in ("default", "contentEncoding")}
    choices = [choice for choice in plain.get("anyOf", ()) if choice != {"type": "null"}]
    return _field({**choices[0]}) if len(choices) == 1 else plain


def _literal_keys(hint: Any) -> list[str]:
    """The words that the keys of a map are limited to."""
    if typing.get_origin(hint) is not dict:
        return []
    key = typing.get_args(hint)[0]
    return list(typing.get_args(key)) if typing.get_origin(key) is typing.Literal else []


def _with_inner(roots: tuple[type[msgspec.Struct], ...]) -> list[type[msgspec.Struct]]:
    """All classes that the tables are made of."""
    found: list[type[msgspec.Struct]] = []
    todo: list[Any] = [*roots, Case]
    while todo:
        kind = todo.pop()
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            if kind not in found:
                found.append(kind)
                todo += typing.get_type_hints(kind).values()
        else:
            todo += typing.get_args(kind)
    return found


if __name__ == "__main__":
    print(json.dumps(table_schema(), indent=2))
