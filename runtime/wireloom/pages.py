"""Reading a list page by page, by the table of the spec."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from msgspec import Struct

from .vendor import Page as PageTable


def value_at(value: Any, path: str) -> Any:
    """What stands at a path of wire names (`$data`, `$a.b`), in structs and plain values; None if nothing does."""
    for name in path.removeprefix("$").split("."):
        if not name:
            continue
        if isinstance(value, Struct):
            names = dict(zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True))
            value = getattr(value, names.get(name, name), None)
        elif isinstance(value, Mapping):
            value = cast("Mapping[str, Any]", value).get(name)
        else:
            return None
    return value


def items_of(table: PageTable, page: Any) -> list[Any]:
    """The items of one page."""
    items = value_at(page, table.items)
    return list(cast("Sequence[Any]", items)) if isinstance(items, list | tuple) else []


def next_query(table: PageTable, page: Any, query: Mapping[str, Any]) -> dict[str, Any] | None:
    """The query of the next page; None when `page` is the last one.

    A page without items, or one that asks for itself again, is the last one too: a server's slip must not loop.
    """
    if (
        not table.next
        or (table.more is not None and not value_at(page, table.more))
        or not items_of(table, page)
    ):
        return None
    found = {name: value_at(page, path) for name, path in table.next.items()}
    if any(value is None or value == "" for value in found.values()):
        return None
    if all(query.get(name) == value for name, value in found.items()):
        return None
    return {**query, **found}
