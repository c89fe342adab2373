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
        items, request, models = spec.get("items"), spec.get("request"), spec.get("models")
        self._tables = items.entries if isinstance(items, Mapping) else {}
        self._request = request if isinstance(request, Mapping) else None
        self._models = models if isinstance(models, Mapping) else None
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

    def tables(self) -> None:
        """Checks what the tables say of themselves, and the models that name their issuers."""
        issuers: set[str] = set()
        for entry in self._tables.values():
            if isinstance(entry.node, Mapping):
                issuers |= self._issuers(entry.node)
                self._text(entry.node)
                self._twin(entry.node)
        for _, row in self._models.items() if self._models is not None else ():
            named = row.get("verifies") if isinstance(row, Mapping) else None
            for node in _texts(named):
                self._one_of(node, issuers, "no table of 'items' has an issuer")

    def _issuers(self, table: Mapping) -> set[str]:
        """The parties that can verify items; what is said of one must be said of one of them."""
        rows = table.get("issuers")
        if rows is not None and "issuer" not in table:
            message = "'issuers' needs 'issuer': the field of an item that says who made it"
            self._checker.diagnostics.error("missing-key", rows.pos, message)
        known = (
            {str(node.value) for _, node in rows.items() if isinstance(node, Scalar)}
            if isinstance(rows, Mapping)
            else set[str]()
        )
        for key in ("signed", "native"):
            for node in _keys(table.get(key)):
                self._one_of(node, known, "'issuers' names no issuer")
        return known

    def _text(self, table: Mapping) -> None:
        """The words of an item are put together as the text of its part is."""
        shown = {str(node.value) for node in _texts(table.get("text"))}
        merge = table.get("merge")
        for name, node in merge.items() if isinstance(merge, Mapping) else ():
            if name in shown and isinstance(node, Scalar) and node.value != "concat":
                message = f"'{name}' is in 'text', so its pieces are joined: concat"
                self._checker.diagnostics.error("wrong-value", node.pos, message)

    def _twin(self, table: Mapping) -> None:
        node, siblings = table.get("replaces"), self._siblings()
        if isinstance(node, Scalar):
            known = set(siblings.entries) if siblings is not None else set[str]()
            self._one_of(node, known, "'messages.siblings' has no field")

    def _one_of(self, node: Scalar, known: set[str], what: str) -> None:
        name = str(node.value)
        if name not in known:
            self._checker.diagnostics.error(
                "unknown-name", node.pos, f"{what} '{name}'", suggest=did_you_mean(name, sorted(known))
            )

    def _siblings(self) -> Mapping | None:
        messages = self._request.get("messages") if self._request is not None else None
        siblings = messages.get("siblings") if isinstance(messages, Mapping) else None
        return siblings if isinstance(siblings, Mapping) else None

    def written(self) -> None:
        """Checks the rows of `request.parts` that write items."""
        parts = self._request.get("parts") if self._request is not None else None
        siblings = self._siblings()
        for _, row in parts.items() if isinstance(parts, Mapping) else ():
            wire = row.get("wire") if isinstance(row, Mapping) else None
            name = wire.get("item") if isinstance(wire, Mapping) and len(wire) == 1 else None
            if not isinstance(name, Scalar) or str(name.value).startswith("$") or not self._known(name):
                continue
            if siblings is None or siblings.text(str(name.value)) != "list":
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
        for node in _named(table):
            name = str(node.value)
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


def _named(table: Mapping) -> Iterator[Scalar]:
    """The fields that a table names, each with its place."""
    for key in ("key", "text", "issuer"):
        yield from _texts(table.get(key))
    yield from _keys(table.get("merge"))
    signed = table.get("signed")
    for _, node in signed.items() if isinstance(signed, Mapping) else ():
        yield from _texts(node)
    native = table.get("native")
    for _, forms in native.items() if isinstance(native, Mapping) else ():
        for _, form in forms.items() if isinstance(forms, Mapping) else ():
            yield from _keys(form)


def _keys(node: Node | None) -> Iterator[Scalar]:
    for name, entry in node.entries.items() if isinstance(node, Mapping) else ():
        yield Scalar(name, entry.key_pos)


def _texts(node: Node | None) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _texts(item)
