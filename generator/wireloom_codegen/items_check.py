"""The section `items`: fields that the items have, and rows that read and write them."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence
from wireloom_codegen.scope import Checker, Resolved
from wireloom_codegen.types_ir import ObjectType, UnionType

__all__ = ["ItemCheck"]


class ItemCheck:
    """Checks the tables of items against the types that rows read them from."""

    def __init__(self, spec: Mapping, checker: Checker) -> None:
        items, request = spec.get("items"), spec.get("request")
        self._tables = items.entries if isinstance(items, Mapping) else {}
        self._request = request if isinstance(request, Mapping) else None
        self._checker = checker
        self._checked: set[str] = set()

    def read(self, name: Node, type: Resolved, item: Node) -> bool:
        """Whether a row may read items of this type by the table `name`."""
        if not self._known(name):
            return False
        if not isinstance(type, ObjectType | UnionType):
            self._checker.diagnostics.error("not-an-object", item.pos, "an item is an object")
            return False
        assert isinstance(name, Scalar)
        table = self._tables[str(name.value)].node
        if isinstance(table, Mapping) and str(name.value) not in self._checked:
            self._checked.add(str(name.value))
            self._fields(table, type)
        return True

    def written(self) -> None:
        """Checks the rows of `request.parts` that write items."""
        parts = self._request.get("parts") if self._request is not None else None
        messages = self._request.get("messages") if self._request is not None else None
        siblings = messages.get("siblings") if isinstance(messages, Mapping) else None
        for _, row in parts.items() if isinstance(parts, Mapping) else ():
            wire = row.get("wire") if isinstance(row, Mapping) else None
            name = wire.get("item") if isinstance(wire, Mapping) and len(wire) == 1 else None
            if not isinstance(name, Scalar) or str(name.value).startswith("$") or not self._known(name):
                continue
            if not isinstance(siblings, Mapping) or siblings.text(str(name.value)) != "list":
                message = f"items go beside the content: 'messages.siblings' needs {name.value}: list"
                self._checker.diagnostics.error("missing-key", name.pos, message)

    def _known(self, name: Node) -> bool:
        text = str(name.value) if isinstance(name, Scalar) else ""
        if text in self._tables:
            return True
        self._checker.diagnostics.error(
            "unknown-name",
            name.pos,
            f"there is no table '{text}' in 'items'",
            suggest=did_you_mean(text, self._tables),
        )
        return False

    def _fields(self, table: Mapping, type: ObjectType | UnionType) -> None:
        known = set(self._of(type))
        for node, name in _named(table):
            if name not in known:
                self._checker.diagnostics.error(
                    "unknown-field",
                    node.pos,
                    f"the items have no field '{name}'",
                    suggest=did_you_mean(name, sorted(known)),
                    notes=self._checker.origin(type.name),
                )

    def _of(self, type: ObjectType | UnionType) -> Iterator[str]:
        members = (
            [type]
            if isinstance(type, ObjectType)
            else [self._checker.table.types[name] for name in type.members.values()]
        )
        for member in members:
            if isinstance(member, ObjectType):
                yield from member.fields


def _named(table: Mapping) -> Iterator[tuple[Node, str]]:
    """The fields that a table names, each with its place."""
    for key in ("key", "text"):
        yield from _texts(table.get(key))
    yield from _texts(table.get("issuer"))
    merge = table.get("merge")
    yield from ((node, name) for name, node in (merge.items() if isinstance(merge, Mapping) else ()))
    signed = table.get("signed")
    for _, node in signed.items() if isinstance(signed, Mapping) else ():
        yield from _texts(node)
    native = table.get("native")
    for _, forms in native.items() if isinstance(native, Mapping) else ():
        for _, form in forms.items() if isinstance(forms, Mapping) else ():
            yield from ((node, name) for name, node in (form.items() if isinstance(form, Mapping) else ()))


def _texts(node: Node | None) -> Iterator[tuple[Node, str]]:
    if isinstance(node, Scalar):
        yield node, str(node.value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _texts(item)
