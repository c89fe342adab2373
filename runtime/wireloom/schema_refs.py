"""Local references of a JSON Schema, put in place. Recursive definitions stay, as references."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, cast

from .schema_walk import Schema, is_schema, with_inner

MOST: Final = 20_000
"""Schemas that inlining may make: definitions that use each other twice double with each level."""

_DEFINITIONS: Final = ("$defs", "definitions")
_NOTES: Final = ("description", "title", "default", "examples", "deprecated")


def inlined(root: Schema, lossy: Callable[[str], None]) -> Schema:
    """`root` with its local references replaced by what they mean, and without definitions that nobody uses."""
    if not any(_refs(root)):
        return {key: value for key, value in root.items() if key not in _DEFINITIONS}
    try:
        return _Inliner(root).run()
    except _TooLarge:
        lossy(f"its definitions would make more than {MOST} schemas in place; sent with references")
        return root


class _TooLarge(Exception):
    pass


class _Inliner:
    def __init__(self, root: Schema) -> None:
        self._root = root
        self._made = 0
        self._recursive = {ref for ref in _refs(root) if self._reaches(ref, ref)}

    def run(self) -> Schema:
        body = {key: value for key, value in self._root.items() if key not in _DEFINITIONS}
        body = self._root_of(body)
        made = self._expanded(body)
        used: dict[str, Schema] = {}
        todo = list(_refs(made))
        while todo:
            ref = _definition(todo.pop())
            target = self._target(ref) if ref is not None else None
            if ref is None or ref in used or target is None:
                continue
            used[ref] = self._expanded(target)
            todo += _refs(used[ref])
        for ref, target in sorted(used.items()):
            _, place, name = ref.split("/")
            made.setdefault(place, {})[_name(name)] = target
        return made

    def _root_of(self, body: Schema) -> Schema:
        """A root that only refers to a recursive definition becomes that definition."""
        ref = body.get("$ref")
        target = self._target(ref) if isinstance(ref, str) and ref in self._recursive else None
        return body if target is None or ref == "#" else _combined(target, body)

    def _expanded(self, schema: Schema) -> Schema:
        self._made += 1
        if self._made > MOST:
            raise _TooLarge
        ref = schema.get("$ref")
        if isinstance(ref, str) and ref not in self._recursive:
            target = self._target(ref)
            if target is not None:
                return self._expanded(_combined(target, schema))
        return with_inner(schema, self._expanded)

    def _target(self, ref: str) -> Schema | None:
        """What a local pointer means; None where it leads nowhere, or out of this schema."""
        if ref != "#" and not ref.startswith("#/"):
            return None
        found: Any = self._root
        for step in ref.split("/")[1:]:
            found = _below(found, _name(step))
        return found if is_schema(found) else None

    def _reaches(self, start: str, goal: str) -> bool:
        seen: set[str] = set()
        todo = [start]
        while todo:
            target = self._target(todo.pop())
            for ref in _refs(target) if target is not None else ():
                if ref == goal or ref == "#":
                    return True
                if ref not in seen:
                    seen.add(ref)
                    todo.append(ref)
        return False


def _below(value: Any, name: str) -> Any:
    """One step of a pointer; None where it leads nowhere."""
    if isinstance(value, list):
        items = cast("Sequence[Any]", value)
        return items[int(name)] if name.isdecimal() and int(name) < len(items) else None
    return value.get(name) if is_schema(value) else None


def _combined(target: Schema, schema: Schema) -> Schema:
    """What a reference and the keywords beside it say together."""
    beside = {key: value for key, value in schema.items() if key != "$ref"}
    if all(key in _NOTES or key not in target for key in beside):
        return {**target, **beside}
    return {**beside, "allOf": [*beside.get("allOf", ()), target]}


def _refs(schema: Schema) -> list[str]:
    """All references in a schema."""
    found: list[str] = []

    def collect(one: Schema) -> Schema:
        ref = one.get("$ref")
        if isinstance(ref, str):
            found.append(ref)
        with_inner(one, collect)
        return one

    collect(schema)
    return found


def _definition(ref: str) -> str | None:
    """The definition that a pointer leads to or into; None where it leads elsewhere."""
    steps = ref.split("/")[:3]
    return "/".join(steps) if len(steps) == 3 and steps[1] in _DEFINITIONS else None


def _name(step: str) -> str:
    return step.replace("~1", "/").replace("~0", "~")
