"""Overlays: JSON Merge Patch (RFC 7396) over specs, where every value keeps the place it was written at."""

from __future__ import annotations

from dataclasses import replace

from wireloom_codegen.diagnostics import Diagnostics, did_you_mean
from wireloom_codegen.nodes import Entry, Mapping, Node, Position, Scalar, Sequence

__all__ = ["NULL_MARKER", "merge"]

NULL_MARKER = "$null"
"""The key of `{$null: true}`, which writes a literal null where a bare null would remove."""


def merge(base: Mapping, patch: Mapping, diagnostics: Diagnostics) -> Mapping:
    """`base` with `patch` applied; neither is changed.

    A map is merged key by key; anything else, and a list as a whole, replaces what was there. `null` removes a
    key, and it is an error (`remove-missing`) if the key isn't there; `{$null: true}` writes null, and so does a
    key without anything behind it. Keys keep the order of the base, new ones follow. Inside lists null is null.
    """
    entries = dict(base.entries)
    for key, change in patch.entries.items():
        if _is_removal(change.node):
            if entries.pop(key, None) is None:
                _report_missing(key, change, base, diagnostics)
            continue
        present = entries.get(key)
        node = _value(change, present.node if present else None, diagnostics)
        keeps_place = present is not None and isinstance(node, Mapping) and bool(node.extended_by)
        entries[key] = Entry(present.key_pos if present and keeps_place else change.key_pos, node)
    return replace(base, entries=entries)


def _value(change: Entry, present: Node | None, diagnostics: Diagnostics) -> Node:
    """The value that an entry of a patch writes over `present`."""
    node = change.node
    if not isinstance(node, Mapping):
        return _without_markers(node, diagnostics)
    if NULL_MARKER in node:
        return _literal_null(node, diagnostics)
    if isinstance(present, Mapping):
        merged = merge(present, node, diagnostics)
        return replace(merged, extended_by=(*present.extended_by, change.key_pos))
    return merge(Mapping({}, node.pos), node, diagnostics)


def _without_markers(node: Node, diagnostics: Diagnostics) -> Node:
    """A value inside a list: taken as it is, but for the null markers."""
    if isinstance(node, Sequence):
        return replace(node, items=tuple(_without_markers(item, diagnostics) for item in node.items))
    if isinstance(node, Mapping):
        if NULL_MARKER in node:
            return _literal_null(node, diagnostics)
        entries = {
            key: Entry(entry.key_pos, _without_markers(entry.node, diagnostics))
            for key, entry in node.entries.items()
        }
        return replace(node, entries=entries)
    return node


def _is_removal(node: Node) -> bool:
    return isinstance(node, Scalar) and node.value is None and not node.empty


def _literal_null(marker: Mapping, diagnostics: Diagnostics) -> Scalar:
    value = marker.get(NULL_MARKER)
    if len(marker) > 1 or not isinstance(value, Scalar) or value.value is not True:
        where: Position = marker.entries[NULL_MARKER].key_pos
        diagnostics.error(
            "null-marker", where, "a literal null is written {$null: true}, with nothing beside it"
        )
    return Scalar(None, marker.pos)


def _report_missing(key: str, change: Entry, base: Mapping, diagnostics: Diagnostics) -> None:
    diagnostics.error(
        "remove-missing",
        change.key_pos,
        f"null removes '{key}', but there is no such key to remove",
        notes=["to write a literal null: {$null: true}"],
        suggest=did_you_mean(key, base),
    )
