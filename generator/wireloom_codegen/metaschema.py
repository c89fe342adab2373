"""Checks a spec against the meta-schema and says at which place it is wrong, in words for people."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Literal, cast

from jsonschema import Draft202012Validator, ValidationError, validators
from jsonschema.protocols import Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from wireloom_codegen.diagnostics import Diagnostics, did_you_mean
from wireloom_codegen.source import Entry, Mapping, Node, Position, Sequence, origin_note, to_plain
from wireloom_codegen.spec_files import bundled_specs
from wireloom_codegen.table_schema import table_schema

__all__ = ["SCHEMA_FILES", "SchemaKind", "check", "load_schema", "schema_folder"]

SchemaKind = Literal["dialect", "vendor", "merged"]
"""A dialect or a vendor as written, or a dialect with the overlay of a vendor."""

SCHEMA_FILES: Final = ("dialect.schema.json", "vendor.schema.json", "types.schema.json", "tables.schema.json")

_TLS: Final = re.compile(r"verif|tls|ssl|insecure|certificate", re.IGNORECASE)
_TLS_NOTE: Final = "no spec can change how certificates are verified; a caller who has to gives the client an http_client of his own"

_NAMED_MAPS: Final = frozenset({"types", "endpoints"})
_ONE_OF_MANY: Final = frozenset({"anyOf", "oneOf"})

_TYPE_NAMES: Final = {
    "string": "a string",
    "object": "a map",
    "array": "a list",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}


def check(
    spec: Mapping, kind: SchemaKind, diagnostics: Diagnostics, *, unchanged: Mapping | None = None
) -> None:
    """Record everything in `spec` that the meta-schema does not allow.

    `unchanged` is a spec that was checked before: what the two share (the same node) is not checked again, so
    that a vendor costs no more than its overlay.
    """
    part = _without(spec, unchanged) if unchanged is not None else spec
    errors = list(_validator(kind).iter_errors(to_plain(part)))
    misnamed = {(*error.absolute_path, error.instance) for error in errors if _is_about_key(error)}
    reporter = _Reporter(part, kind, diagnostics)
    # A value of the wrong type fits nothing else either, and a misspelt key is missed by other rules.
    mistyped = {tuple(error.absolute_path) for error in errors if error.validator == "type"}
    misspelt = {tuple(error.absolute_path) for error in errors if error.validator == "additionalProperties"}
    for error in errors:
        path = tuple(error.absolute_path)
        follows = _is_rule(error) and path in mistyped | misspelt
        if not follows and not any(path[: len(key)] == key for key in misnamed):
            reporter.report(error)


def schema_folder() -> Path:
    """The folder of the schema files."""
    return bundled_specs() / "schema"


def load_schema(name: str) -> dict[str, Any]:
    """One of `SCHEMA_FILES`."""
    schema: dict[str, Any] = json.loads((schema_folder() / name).read_text(encoding="utf-8"))
    return schema


def _without(spec: Mapping, known: Mapping) -> Mapping:
    """`spec` without the sections, types and endpoints that are the very same nodes in `known`."""
    entries: dict[str, Entry] = {}
    for section, entry in spec.entries.items():
        other = known.get(section)
        if entry.node is other:
            continue
        if section in _NAMED_MAPS and isinstance(entry.node, Mapping) and isinstance(other, Mapping):
            rows = {name: row for name, row in entry.node.entries.items() if row.node is not other.get(name)}
            entry = replace(entry, node=replace(entry.node, entries=rows))
        entries[section] = entry
    return replace(spec, entries=entries)


@functools.cache
def _validator(kind: SchemaKind) -> Validator:
    # The tables are taken from the classes themselves; their file is for editors.
    files = {name: load_schema(name) for name in SCHEMA_FILES[:3]} | {SCHEMA_FILES[3]: table_schema()}
    for schema in files.values():
        del schema["$schema"]  # Else a reference to the file would go back to the library's own validator.
    resources: Any = [(name, DRAFT202012.create_resource(schema)) for name, schema in files.items()]
    dialect, vendor = (files[name] for name in SCHEMA_FILES[:2])
    if kind == "merged":
        own = {key: {"$ref": f"vendor.schema.json#/properties/{key}"} for key in vendor["properties"]}
        taken = {key: {"$ref": f"dialect.schema.json#/properties/{key}"} for key in dialect["properties"]}
        root: dict[str, Any] = {"properties": {**own, **taken}, "additionalProperties": False}
    else:
        root = {"$ref": f"{kind}.schema.json"}
    registry: Any = cast(Any, Registry)().with_resources(resources)
    validator: Validator = _strict_validator(root, registry=registry)
    return validator


def _pattern(_: Validator, pattern: str, instance: Any, __: Any) -> Iterator[ValidationError]:
    """As ECMA-262 has it: `$` is the end of the text, where Python's also stands before a last line break."""
    strict = re.sub(r"(?<!\\)\$$", r"\\Z", pattern)
    if isinstance(instance, str) and not re.search(strict, instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


_strict_validator: Final[Any] = cast(Any, validators).extend(Draft202012Validator, {"pattern": _pattern})


def _is_about_key(error: ValidationError) -> bool:
    """Whether a key, and not a value, is at fault."""
    return "propertyNames" in error.relative_schema_path and isinstance(error.instance, str)


def _is_rule(error: ValidationError) -> bool:
    """Whether it is about keys that go together."""
    return error.validator in ("oneOf", "anyOf", "not", "dependentRequired") and "errorMessage" in cast(
        Any, error.schema
    )


@dataclass(frozen=True)
class _Reporter:
    root: Mapping
    kind: SchemaKind
    diagnostics: Diagnostics

    def report(self, error: ValidationError) -> None:
        """One finding of the validator as diagnostics."""
        if _is_about_key(error):
            self._bad_key(error)
            return
        schema: Any = error.schema
        match error.validator:
            case "additionalProperties":
                self._unknown_keys(error, schema.get("properties", {}))
            case "required" | "dependentRequired":
                self._missing_keys(error)
            case "type":
                self._wrong_type(error, [error])
            case "pattern":
                fault = schema.get("patternErrorMessage") or f"it must match {error.validator_value}"
                self._value(error, f"is {_shown(error.instance)}, but {fault}")
            case "enum" | "const":
                self._not_listed(error)
            case name if name in _ONE_OF_MANY and "errorMessage" not in schema:
                self._no_branch(error)
            case _:
                self._value(error, _plain_words(error))

    def _bad_key(self, error: ValidationError) -> None:
        key, schema = str(error.instance), error.schema
        node, entry = self._locate(error)
        where = node.entries[key].key_pos if isinstance(node, Mapping) else node.pos
        fault = _keyword(schema, "errorMessage") or _keyword(schema, "patternErrorMessage")
        if error.validator == "enum" and not fault:
            self._unknown_key(self._name(error), key, where, _strings(error.validator_value), entry)
            return
        reason = fault or _plain_words(error)
        message = f"{self._name(error)} cannot have the key {_shown(key)}: {reason}"
        self.diagnostics.error("wrong-value", where, message)

    def _unknown_keys(self, error: ValidationError, known: Iterable[str]) -> None:
        node, entry = self._locate(error)
        if isinstance(node, Mapping):
            for key in node:
                if key not in known:
                    self._unknown_key(self._name(error), key, node.entries[key].key_pos, known, entry)

    def _unknown_key(
        self, name: str, key: str, where: Position, known: Iterable[str], holder: Entry | None
    ) -> None:
        words = [word for word in known if word != "$null"]
        suggestion = None if _TLS.search(key) else did_you_mean(key, words)
        notes = [] if suggestion else [_TLS_NOTE if _TLS.search(key) else f"known here: {', '.join(words)}"]
        if holder is not None and isinstance(holder.node, Mapping) and holder.node.extended_by:
            notes.append(origin_note(name, holder))
        message = f"{name} has no key {_shown(key)}"
        self.diagnostics.error("unknown-key", where, message, notes=notes, suggest=suggestion)

    def _missing_keys(self, error: ValidationError) -> None:
        node, entry = self._locate(error)
        if not isinstance(node, Mapping):
            return
        rule: Any = error.validator_value
        needed = [(key, "") for key in rule]
        if error.validator == "dependentRequired":
            needed = [(key, f" beside '{given}'") for given in rule if given in node for key in rule[given]]
        where = entry.key_pos if entry is not None else node.pos
        schema: Any = error.schema
        known = schema.get("properties", {})
        misspelt = {did_you_mean(key, known) for key in node if key not in known}
        for key, beside in needed:
            if key not in node and key not in misspelt:
                self.diagnostics.error(
                    "missing-key", where, f"{self._name(error)} needs the key '{key}'{beside}"
                )

    def _wrong_type(self, place: ValidationError, errors: list[ValidationError]) -> None:
        """A value of another type than each of `errors` asks for."""
        allowed = [name for error in errors for name in _strings(error.validator_value)]
        words = " or ".join(dict.fromkeys(_TYPE_NAMES[name] for name in allowed))
        value: Any = place.instance
        message = f"{self._name(place)} must be {words}, not {_kind(value)}"
        if "string" in allowed and isinstance(value, bool | int | float):
            message += "; put it in quotes"
        self.diagnostics.error("wrong-type", self._locate(place)[0].pos, message)

    def _not_listed(self, error: ValidationError) -> None:
        value: Any = error.validator_value
        allowed = value if error.validator == "enum" else [value]
        words = [str(word) for word in allowed]
        suggestion = did_you_mean(error.instance, words) if isinstance(error.instance, str) else None
        choice = ", ".join(_shown(word) for word in words)
        lead = "must be one of" if len(words) > 1 else "must be"
        self._value(error, f"is {_shown(error.instance)}, but {lead} {choice}", suggestion)

    def _no_branch(self, error: ValidationError) -> None:
        """Of several alternatives, report the one that was most likely meant."""
        branches: dict[Any, list[ValidationError]] = {}
        for inner in error.context or ():
            branches.setdefault(inner.relative_schema_path[0], []).append(inner)
        fitting = [found for found in branches.values() if not any(map(_is_type_at_top, found))]
        if not fitting:
            types = [inner for found in branches.values() for inner in found if _is_type_at_top(inner)]
            self._wrong_type(error, types)
            return
        for inner in min(fitting, key=len):
            self.report(inner)

    def _value(self, error: ValidationError, words: str, suggestion: str | None = None) -> None:
        where = self._locate(error)[0].pos
        self.diagnostics.error("wrong-value", where, f"{self._name(error)} {words}", suggest=suggestion)

    def _name(self, error: ValidationError) -> str:
        """The place as a dotted path; the top is called by its kind."""
        path = [str(step) for step in error.absolute_path]
        return ".".join(path) or f"a {'vendor' if self.kind == 'merged' else self.kind}"

    def _locate(self, error: ValidationError) -> tuple[Node, Entry | None]:
        """The node that an error is about, and the entry that it is the value of."""
        node: Node = self.root
        entry: Entry | None = None
        for step in error.absolute_path:
            if isinstance(node, Mapping):
                entry = node.entries[str(step)]
                node = entry.node
            elif isinstance(node, Sequence):
                node, entry = node.items[int(step)], None
        return node, entry


def _is_type_at_top(error: ValidationError) -> bool:
    return error.validator == "type" and not error.relative_path


def _keyword(schema: Any, name: str) -> str | None:
    value: Any = schema.get(name) if schema and schema is not True else None
    return value if isinstance(value, str) else None


def _strings(value: Any) -> list[str]:
    """A keyword that holds a string or a list of strings."""
    return [value] if isinstance(value, str) else [str(item) for item in value]


def _plain_words(error: ValidationError) -> str:
    """A finding of the rarer keywords in words."""
    limit: Any = error.validator_value
    if own := _keyword(error.schema, "errorMessage"):
        return f"does not fit: {own}"
    words = {
        "minimum": f"must be at least {limit}",
        "maximum": f"must be at most {limit}",
        "minLength": "must not be empty" if limit == 1 else f"must have at least {limit} characters",
        "maxLength": f"must have at most {limit} characters",
        "minItems": "must not be empty" if limit == 1 else f"must have at least {limit} items",
        "minProperties": "must not be empty" if limit == 1 else f"must have at least {limit} keys",
        "uniqueItems": "lists the same value twice",
    }
    return words.get(str(error.validator)) or f"does not fit: {error.message}"


def _shown(value: Any) -> str:
    """A value in a message, cut if it is long."""
    text = value if isinstance(value, str) else json.dumps(value)
    return f"'{text[:57]}...'" if len(text) > 60 else f"'{text}'"


def _kind(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return "a string"
        case dict():
            return "a map"
        case list():
            return "a list"
        case _:
            return f"the number {value}"
