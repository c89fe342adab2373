"""Tables of the runtime as Python source: constructor calls with only what differs from the defaults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from wireloom_codegen.code import Code, identifier, literal


def struct_code(value: Any, names: set[str]) -> Code:
    """The expression for `value`; adds the classes that it names to `names`."""
    if isinstance(value, Code):
        return value
    if isinstance(value, msgspec.Struct):
        kind = type(value).__name__
        names.add(kind)
        arguments = [
            f"{identifier(field.name)}={struct_code(item, names)}"
            for field in msgspec.structs.fields(value)
            if (item := getattr(value, field.name)) != _default(field)
        ]
        return Code(f"{identifier(kind)}({', '.join(arguments)})")
    if isinstance(value, Mapping):
        items = ", ".join(f"{literal(key)}: {struct_code(item, names)}" for key, item in value.items())
        return Code("{" + items + "}")
    if isinstance(value, list | tuple):
        inner = [struct_code(item, names) for item in value]
        if isinstance(value, list):
            return Code(f"[{', '.join(inner)}]")
        return Code(f"({inner[0]},)" if len(inner) == 1 else f"({', '.join(inner)})")
    return literal(value)


def _default(field: msgspec.structs.FieldInfo) -> Any:
    if field.default is not msgspec.NODEFAULT:
        return field.default
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return msgspec.NODEFAULT
