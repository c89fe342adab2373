"""JSON with holes: how tables of a spec say what is written.

A string that starts with `$` reads a value by its path (`$value`, `$value.name`); `$$` at the start writes one
`$`; everything else is literal. A key whose hole has no value is left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from msgspec import Raw, Struct, json


class _Missing:
    """No value: what a hole without one reads."""


MISSING = _Missing()


def fill(template: Any, scope: Mapping[str, Any]) -> Any:
    """`template` with its holes filled from `scope`; `MISSING` when it is a hole without a value."""
    if isinstance(template, str):
        if template.startswith("$$"):
            return template[1:]
        return _read(template[1:], scope) if template.startswith("$") else template
    if isinstance(template, Mapping):
        parts = cast("Mapping[str, Any]", template)
        filled = {name: fill(value, scope) for name, value in parts.items()}
        return {name: value for name, value in filled.items() if value is not MISSING}
    if isinstance(template, list | tuple):
        items = cast("Sequence[Any]", template)
        return [value for item in items if (value := fill(item, scope)) is not MISSING]
    return template


def _read(path: str, scope: Mapping[str, Any]) -> Any:
    value: Any = scope
    for name in path.split("."):
        fields = cast("Mapping[str, Any]", value)
        value = getattr(value, name) if isinstance(value, Struct) else fields.get(name)
        if value is None:
            return MISSING
    # An object of the caller's goes out as it is: merging templates must not look into it.
    return Raw(json.encode(value)) if isinstance(value, Struct | Mapping) else value


def merge(target: dict[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """RFC 7396: objects merge, null removes, all else replaces. Changes and returns `target`."""
    for name, value in patch.items():
        if value is None:
            target.pop(name, None)
        elif isinstance(value, Mapping):
            old = target.get(name)
            before = dict(cast("Mapping[str, Any]", old)) if isinstance(old, Mapping) else {}
            target[name] = merge(before, cast("Mapping[str, Any]", value))
        else:
            target[name] = value
    return target
