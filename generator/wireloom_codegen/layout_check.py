"""Checks where a conversation stands in a request: `request.messages`, and the parts that it names."""

from __future__ import annotations

import re
from typing import Any

from wireloom_codegen.common import PARTS
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.endpoint_spec import EndpointSpec
from wireloom_codegen.nodes import Mapping, Scalar, Sequence
from wireloom_codegen.scope import Checker, Resolved
from wireloom_codegen.types_ir import ArrayType, ObjectType


def check_layout(request: Mapping, main: EndpointSpec | None, checker: Checker) -> None:
    """Reports what does not fit: names of parts, and fields that the body of the endpoint `main` lacks."""
    drops = request.get("drop")
    for name, entry in drops.entries.items() if isinstance(drops, Mapping) else ():
        if name not in PARTS:
            _unknown_part(name, entry.key_pos, checker)
    rules = request.get("messages")
    if isinstance(rules, Mapping):
        _check_parts(rules, checker)
        if main is not None:
            _check_fields(rules, main, checker)


def _check_parts(rules: Mapping, checker: Checker) -> None:
    into, siblings = rules.get("into"), rules.get("siblings")
    for key in ("spill", "alone"):
        names = rules.get(key)
        for item in names.items if isinstance(names, Sequence) else ():
            if isinstance(item, Scalar) and item.value not in PARTS:
                _unknown_part(str(item.value), item.pos, checker)
    fields = rules.get("item")
    for _, value in fields.items() if isinstance(fields, Mapping) else ():
        text = str(value.value) if isinstance(value, Scalar) else ""
        if text.startswith("$") and text != "$item" and not re.fullmatch(r"\$meta\.[^.]+", text):
            message = f"'{text}' is neither $item nor $meta.NAME, which are what a message knows of its item"
            checker.diagnostics.error("wrong-value", value.pos, message)
    for name, entry in into.entries.items() if isinstance(into, Mapping) else ():
        if name not in PARTS:
            _unknown_part(name, entry.key_pos, checker)
        known = list(siblings) if isinstance(siblings, Mapping) else []
        if isinstance(entry.node, Scalar) and entry.node.value not in known:
            field = entry.node.value
            message = f"'siblings' does not say whether '{field}' is a list, a text or an object"
            checker.diagnostics.error("missing-key", entry.node.pos, message)


def _unknown_part(name: str, where: Any, checker: Checker) -> None:
    message = f"there is no part '{name}'"
    checker.diagnostics.error("unknown-part", where, message, suggest=did_you_mean(name, PARTS))


def _check_fields(rules: Mapping, main: EndpointSpec, checker: Checker) -> None:
    """The body has the fields of the conversation; the model stands in the body or in the path."""
    owner = checker.table.types.get(main.request or "")
    if not isinstance(owner, ObjectType):
        return
    listed = _field(owner, rules, "field", "messages", checker)
    others = [name for name in main.path_variables if name != "model"]
    if others:
        message = (
            f"the path of '{main.name}' has the variable '{others[0]}', which a conversation cannot fill"
        )
        checker.diagnostics.error("wrong-value", rules.pos, message)
    if "model" not in owner.fields and "model" not in main.path_variables:
        message = f"{owner.name} has no field 'model', and the path of '{main.name}' has no {{model}}"
        checker.diagnostics.error("unknown-field", rules.pos, message)
    item = checker.table.resolve(listed.item) if isinstance(listed, ArrayType) else None
    if isinstance(item, ObjectType):
        _field(item, rules, "content", "content", checker)
    lists = (rules.get("continues"), rules.get("instead"))
    for name in (item for fields in lists if isinstance(fields, Sequence) for item in fields.items):
        if isinstance(name, Scalar) and name.value not in owner.fields:
            told = f"{owner.name} has no field '{name.value}'"
            suggest = did_you_mean(str(name.value), owner.fields)
            notes = checker.origin(owner.name)
            checker.diagnostics.error("unknown-field", name.pos, told, suggest=suggest, notes=notes)


def _field(owner: ObjectType, rules: Mapping, key: str, default: str, checker: Checker) -> Resolved | None:
    """The type of the field that a rule names."""
    name = rules.text(key) or default
    field = owner.fields.get(name)
    if field is not None:
        return checker.table.resolve(field.type)
    message = f"{owner.name} has no field '{name}', which 'messages' needs as its '{key}'"
    checker.diagnostics.error(
        "unknown-field",
        (rules.get(key) or rules).pos,
        message,
        suggest=did_you_mean(name, owner.fields),
        notes=checker.origin(owner.name),
    )
    return None
