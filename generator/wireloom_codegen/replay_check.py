"""What the replay rules of a spec say of the rest of it: rows that exist, fields that can hold what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.nodes import Mapping, Node, Position, Scalar, SourceFile
from wireloom_codegen.scope import Checker


def check_replay(spec: Mapping, checker: Checker) -> None:
    """Reports what is wrong with the rules of rows, and with those of models and features."""
    request = spec.get("request")
    parts = _map(_map(request).get("parts"))
    rules = {name: row for name, row in parts.items() if isinstance(row, Mapping) and "replay" in row}
    messages = _map(_map(request).get("messages"))
    for row in rules.values():
        _missing(row, row.get("replay"), messages, checker)
    _stand_ins(spec, parts, checker)
    for patch in _patches(spec):
        for name, entry in patch.entries.items():
            if name in rules:
                _missing(rules[name], entry.node, messages, checker)
                continue
            checker.diagnostics.error(
                "unknown-row",
                entry.key_pos,
                f"no row '{name}' of 'parts' has a replay rule that could be replaced",
                suggest=did_you_mean(name, rules),
            )


def _missing(row: Mapping, rule: Node | None, messages: Mapping, checker: Checker) -> None:
    """`missing` is a text for a field beside the content."""
    missing = _map(rule).get("missing")
    if not isinstance(missing, Scalar):
        return
    part = row.text("part") or ""
    field = _map(messages.get("into")).text(part)
    if field is None:
        message = f"'missing' needs a field beside the content: say in 'into' where {part} goes"
    elif _map(messages.get("siblings")).text(field) != "text":
        message = f"'missing' is a text, and '{field}' is none in 'siblings'"
    else:
        return
    checker.diagnostics.error("wrong-value", missing.pos, message)


def _stand_ins(spec: Mapping, parts: Mapping, checker: Checker) -> None:
    """What stands in for a payload of a call needs a row that writes it."""
    calls = [row for _, row in parts.items() if isinstance(row, Mapping) and row.text("part") == "ToolCall"]
    written = {name for row in calls for name in _payloads(row.get("wire"))}
    for _, row in _map(spec.get("models")).items():
        payload = _map(_map(row).get("stand_in")).get("payload")
        if isinstance(payload, Scalar) and payload.value not in written:
            name = str(payload.value)
            checker.diagnostics.error(
                "wrong-value",
                payload.pos,
                f"no row of ToolCall writes '$meta.{name}', so nothing can stand in for it",
                suggest=did_you_mean(name, written),
            )


def _payloads(node: Node | None) -> Iterator[str]:
    """The payloads that a pattern writes."""
    if isinstance(node, Scalar) and isinstance(node.value, str) and node.value.startswith("$meta."):
        yield node.value.removeprefix("$meta.")
    for _, inner in _map(node).items():
        yield from _payloads(inner)


def _patches(spec: Mapping) -> Iterator[Mapping]:
    """Every map of replay rules in model rows, in the values of features and in `resume`."""
    holders: list[Node | None] = [row for _, row in _map(spec.get("models")).items()]
    holders.append(_map(spec.get("request")).get("resume"))
    for _, feature in _map(spec.get("features")).items():
        holders += [
            _map(feature).get("on"),
            *(value for _, value in _map(_map(feature).get("choice")).items()),
        ]
    for holder in holders:
        patch = _map(holder).get("replay")
        if isinstance(patch, Mapping):
            yield patch


def _map(node: Node | None) -> Mapping:
    return node if isinstance(node, Mapping) else _NOTHING


_NOTHING: Final = Mapping({}, Position(SourceFile("", ""), 1, 1))
