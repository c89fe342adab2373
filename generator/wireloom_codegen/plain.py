"""The type of a stream's commonest frame: a piece of text, and nothing else that is read.

All other fields that reading looks at are null in it, or empty. So the JSON decoder finds out, while it reads, whether
a frame is one of these, and what is left to do is to say the text. A frame that doesn't fit is read as every other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from wireloom_codegen.code import Block, Code, Function, Line, Statement, identifier, literal
from wireloom_codegen.nodes import Mapping as MappingNode, Node, Scalar, Sequence
from wireloom_codegen.plain_rows import Step, TextRow, is_silent, paths_of_lists, text_row
from wireloom_codegen.scans import ScanRows
from wireloom_codegen.types_ir import (
    ArrayType,
    ConstType,
    EnumType,
    Field,
    ObjectType,
    ScalarType,
    TypeTable,
    UnionType,
)

_KEYS = {ScalarType("string"): "str", ScalarType("integer"): "int"}


@dataclass(frozen=True)
class PlainType:
    """A class of `frames.py`. `tag` is the field and the value that its objects are known by; `fields` are the name, the
    annotation and the default (None: there must be a value) of each.
    """

    name: str
    tag: tuple[str, str] | None
    fields: tuple[tuple[Code, Code, Code | None], ...]


@dataclass(frozen=True)
class Plain:
    """The types, the frame's own last, and what is done with such a frame."""

    types: tuple[PlainType, ...]
    body: tuple[Statement, ...]

    @property
    def frame(self) -> Code:
        """The class of the frame."""
        return Code(f"frames.{identifier(self.types[-1].name)}")

    def reader(self, name: str) -> Function:
        """The function that reads a frame, under this name."""
        params = (("frame", self.frame), ("fold", Code("Fold")), ("raw", Code("bytes")))
        doc = (
            "The piece of text of a frame that says nothing else, if its block is open; else `fold` is told."
        )
        return Function(name, params, Code("TextDelta | None"), doc, self.body)


@dataclass
class _Object:
    """An object on the way to the text: what its other objects are, and how the values are typed that are read."""

    type: ObjectType
    code: Code
    tag: tuple[str, str] | None = None
    inner: dict[str, _Object] = field(default_factory=dict[str, "_Object"])
    lists: set[str] = field(default_factory=set[str])
    kept: dict[str, str] = field(default_factory=dict[str, str])

    def field(self, name: str) -> Field:
        """The field of this wire name."""
        found = self.type.fields.get(name)
        if found is None:
            raise _NotPlain
        return found


def plain_classes(types: tuple[PlainType, ...]) -> list[dict[str, object]]:
    """What `frames.py.jinja` needs."""
    keys = ("name", "annotation", "default")
    return [
        {
            "name": item.name,
            "tag": None if item.tag is None else tuple(map(literal, item.tag)),
            "fields": [dict(zip(keys, values, strict=True)) for values in item.fields],
        }
        for item in types
    ]


class _NotPlain(Exception):
    """The stream has no such type."""


def plain_of(
    section: MappingNode, table: TypeTable, read: Mapping[str, set[str]], scanned: ScanRows
) -> Plain | None:
    """The type of the stream's plain frames; None where its first text is not found by paths alone.

    `read` maps types to the wire names that rows read, but those with `once`.
    """
    try:
        return _plain(section, table, read, scanned)
    except _NotPlain:
        return None


def _plain(section: MappingNode, table: TypeTable, read: Mapping[str, set[str]], scanned: ScanRows) -> Plain:
    block = section if "switch" in section else section.get("emit")
    row = text_row(block)
    if row is None:
        raise _NotPlain
    way = _Way(table, str(section.text("frame")))
    for step in row.steps:
        way.enter(step)
    text = way.keep_text(row)
    key = way.keep_key(row.fields.get("key"))
    if not is_silent(block, row.fields, way.reads, way.tags):
        raise _NotPlain
    lists = frozenset(way.place(path) for path in paths_of_lists(block))
    types = tuple(_types(way.root, table, read, lists))
    said = Block(Code("if text"), _said("text", key, scanned.of_text(row.fields)))
    return Plain(types, (Line(Code(f"text = {text}")), said, Line(Code("return None"))))


class _Way:
    """The way from a frame to its text."""

    def __init__(self, table: TypeTable, frame: str) -> None:
        self._table = table
        self._union = table.types.get(frame)
        self._root = _Object(self._union, Code("frame")) if isinstance(self._union, ObjectType) else None
        self._variables: dict[str, _Object] = {}
        self.tags: dict[str, str] = {}
        """The member that the switch at each path meets."""

    @property
    def root(self) -> _Object:
        """The frame."""
        if self._root is None:
            raise _NotPlain
        return self._root

    def enter(self, step: Step) -> None:
        """Goes into a block."""
        if step.kind == "switch":
            self.tags[step.path] = step.tag
        if step.path == "$":
            self._root = self._member(self._union, Code("frame"), step.tag)
            return
        owner, name = self._owner(step.path)
        found = owner.field(name)
        code = Code(f"{owner.code}.{identifier(found.python_name)}")
        kind = self._table.resolve(found.type)
        if step.kind == "switch":
            inner = self._member(kind, code, step.tag)
        else:
            item = self._table.resolve(kind.item) if isinstance(kind, ArrayType) else None
            if not isinstance(item, ObjectType):
                raise _NotPlain
            inner = _Object(item, Code(f"{code}[0]"))
            owner.lists.add(name)
        owner.inner[name] = self._variables[step.name] = inner
        if step.index:
            chosen, index = self._owner(step.index)
            chosen.kept[index] = "Literal[0] | None"

    def keep_text(self, row: TextRow) -> Code:
        """The code of the text."""
        return self._keep(row.fields.get("text"), text=True)

    def keep_key(self, node: Node | None) -> Code | None:
        """The code of the key of the text's block."""
        if not isinstance(node, Sequence):
            return None if node is None else self._keep(node)
        return Code(f"({', '.join(self._keep(item) for item in node.items)},)")

    def reads(self, path: str) -> Literal["null", "plain", "member"]:
        """What a path reads in a plain frame."""
        names = path[1:].split(".")
        first = self._variables.get(names[0])
        place = first or self.root
        for name in names[1:] if first is not None else names:
            if name in place.kept or name not in place.type.fields:
                return "plain"
            if name not in place.inner:
                return "null"
            place = place.inner[name]
        return "member"

    def place(self, path: str) -> tuple[str, str]:
        """The type and the wire name of the field that a path leads to."""
        names = path[1:].split(".")
        first = self._variables.get(names[0])
        kind = (first or self.root).type
        *way, last = names[1:] if first is not None else names
        for name in way:
            inner = self._table.resolve(kind.fields[name].type) if name in kind.fields else None
            if not isinstance(inner, ObjectType):
                raise _NotPlain
            kind = inner
        return kind.name, last

    def _keep(self, node: Node | None, *, text: bool = False) -> Code:
        if not isinstance(node, Scalar):
            raise _NotPlain
        path = node.value
        if not isinstance(path, str) or not path.startswith("$") or path.startswith("$$"):
            return literal(path)
        owner, name = self._owner(path)
        found = owner.field(name)
        kind = _KEYS.get(self._table.resolve(found.type)) if name not in owner.inner else None  # type: ignore[arg-type]
        if kind is None or (text and kind != "str"):
            raise _NotPlain
        optional = not text and (found.nullable or not found.required)
        owner.kept.setdefault(name, f"{kind} | None" if optional else kind)
        return Code(f"{owner.code}.{identifier(found.python_name)}")

    def _owner(self, path: str) -> tuple[_Object, str]:
        """The object that a path ends in, and the last name."""
        names = path[1:].split(".")
        owner = self._variables.get(names[0])
        names = names[1:] if owner is not None else names
        owner = owner or self.root
        for name in names[:-1]:
            if name not in owner.inner:
                found = owner.field(name)
                kind = self._table.resolve(found.type)
                if not isinstance(kind, ObjectType):
                    raise _NotPlain
                owner.inner[name] = _Object(kind, Code(f"{owner.code}.{identifier(found.python_name)}"))
            owner = owner.inner[name]
        if not names or not names[-1]:
            raise _NotPlain
        return owner, names[-1]

    def _member(self, union: object, code: Code, tag: str) -> _Object:
        member = union.members.get(tag) if isinstance(union, UnionType) and union.missing is None else None
        kind = self._table.types.get(member or "")
        if not isinstance(union, UnionType) or not isinstance(kind, ObjectType):
            raise _NotPlain
        return _Object(kind, code, (union.tag, tag))


def _types(
    owner: _Object, table: TypeTable, read: Mapping[str, set[str]], lists: frozenset[tuple[str, str]]
) -> Iterator[PlainType]:
    """The classes of an object and of those inside it, which come first."""
    needed: list[tuple[Code, Code, Code | None]] = []
    others: list[tuple[Code, Code, Code | None]] = []
    for name, found in owner.type.fields.items():
        unread = name not in read.get(owner.type.name, ()) and name not in owner.kept
        if unread or (owner.tag is not None and name == owner.tag[0]):
            continue
        renamed = "" if found.python_name == name else f"name={literal(name)}"
        inner = owner.inner.get(name)
        if inner is not None:
            yield from _types(inner, table, read, lists)
            kind = f"Plain{inner.type.name}"
            annotation = f"tuple[{kind}]" if name in owner.lists else kind
        elif name in owner.kept:
            annotation = owner.kept[name]
        else:
            annotation = _nothing(table, found, empty=(owner.type.name, name) not in lists)
        entry = identifier(found.python_name), Code(annotation)
        if annotation.endswith("None"):
            others.append((*entry, Code(f"field({renamed}, default=None)" if renamed else "None")))
        else:
            needed.append((*entry, Code(f"field({renamed})") if renamed else None))
    yield PlainType(f"Plain{owner.type.name}", owner.tag, (*needed, *others))


def _nothing(table: TypeTable, found: Field, *, empty: bool) -> str:
    """The annotation of the values that no row says anything of: null, and, with `empty`, those without content."""
    kinds: list[str] = []
    match table.resolve(found.type):
        case EnumType() | ScalarType("string") | ConstType(str()):
            kinds.append('Literal[""]')
        case ArrayType() if empty:
            kinds.append("tuple[()]")
        case _:
            pass
    if found.nullable or not found.required:
        kinds.append("None")
    if not kinds:
        raise _NotPlain
    return " | ".join(kinds)


def _said(text: str, key: Code | None, scan: str | None) -> tuple[Statement, ...]:
    """What `Fold.text_delta` does, without a call: nearly every event of a stream is said here."""
    arguments = ", ".join([text, *([key] if key is not None else [])])
    if scan is not None:
        return (Line(Code(f"fold.scans[{literal(scan)}].feed(fold.text_delta, {arguments})")),)
    same = "is None" if key is None else f"== {key}"
    return (
        Line(Code("current = fold.current")),
        Block(
            Code(f'if current is not None and current.key {same} and current.kind == "text"'),
            (
                Line(Code(f"current.pieces.append({text})")),
                Line(Code(f"return TextDelta(current.index, {text}, raw)")),
            ),
        ),
        Line(Code(f"fold.text_delta({arguments})")),
    )
