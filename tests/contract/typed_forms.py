"""What of a JSON value its typed form has as attributes of structs."""

from __future__ import annotations

from typing import Any

import msgspec


def unheld(value: Any, held: Any, free: tuple[str, ...], at: str = "$") -> list[str]:
    """The places of `value` that `held`, its typed form, does not have as attributes of structs.

    The fields in `free` are JSON of any shape, which may be held as it is.
    """
    if isinstance(value, dict):
        if not isinstance(held, msgspec.Struct):
            return [at]
        names = {field.encode_name: field.name for field in msgspec.structs.fields(held)}
        found: list[str] = []
        for name, member in value.items():
            mine = getattr(held, names.get(name, name), None)
            if name not in free or mine != member:
                found += unheld(member, mine, free, f"{at}.{name}")
        return found
    if isinstance(value, list):
        if not isinstance(held, list | tuple) or len(held) != len(value):
            return [at]
        pairs = enumerate(zip(value, held, strict=True))
        return [place for n, (one, other) in pairs for place in unheld(one, other, free, f"{at}[{n}]")]
    return [] if held == value else [at]
