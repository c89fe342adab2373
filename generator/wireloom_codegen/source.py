"""Spec files to data with positions: a small, safe part of YAML that holds JSON values and nothing else."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any, Final

import yaml

from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.nodes import (
    JSON,
    Entry,
    JSONScalar,
    Mapping,
    Node,
    Position,
    Scalar,
    Sequence,
    SourceFile,
    origin_note,
    to_plain,
)
from wireloom_codegen.safety import UNSAFE_CHARACTERS, find_secrets, mask

__all__ = [
    "JSON",
    "MAX_BYTES",
    "MAX_DEPTH",
    "MAX_NODES",
    "Entry",
    "Mapping",
    "Node",
    "Position",
    "Scalar",
    "Sequence",
    "SourceFile",
    "decode",
    "origin_note",
    "parse",
    "to_plain",
]

MAX_BYTES: Final = 1 << 20
"""The largest file, in bytes."""

MAX_DEPTH: Final = 64
"""The deepest nesting of maps and lists."""

MAX_NODES: Final = 100_000
"""The most keys and values in one file."""

# libyaml is ten times faster; where it was not built, the Python parser gives the same events.
_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_INTEGER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)")
_FLOAT: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_WORDS: Final[dict[str, bool | None]] = {"null": None, "true": True, "false": False}


def decode(data: bytes, path: str, diagnostics: Diagnostics, *, label: str = "") -> SourceFile | None:
    """The text of a file, or None with an error recorded.

    Refused are files above `MAX_BYTES`, other encodings than UTF-8, byte order marks, control characters and
    whatever looks like a secret. `path` and `label` are those of `SourceFile`.
    """
    if len(data) > MAX_BYTES:
        message = f"the file has more than {MAX_BYTES:,} bytes; spread it over several files in a folder"
        diagnostics.error("too-large", Position(SourceFile(path, "", label), 1, 1), message)
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        good = SourceFile(path, data[: error.start].decode("utf-8"), label)
        message = f"byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8"
        diagnostics.error("not-utf8", _at(good, len(good.text), 1), message)
        return None
    secrets = find_secrets(text)
    source = SourceFile(path, mask(text, secrets), label)
    for start, end in secrets:
        message = "this looks like a secret; specs are published, name an environment variable instead"
        diagnostics.error("secret", _at(source, start, end - start), message)
    if text.startswith("\ufeff"):
        message = "the file starts with a byte order mark; save it as UTF-8 without one"
        diagnostics.error("byte-order-mark", _at(source, 0, 1), message)
        return None
    if unsafe := UNSAFE_CHARACTERS.search(text):
        message = f"the character U+{ord(unsafe[0]):04X} is not allowed in a spec; remove it"
        diagnostics.error("control-character", _at(source, unsafe.start(), 1), message)
        return None
    return None if secrets else source


def parse(source: SourceFile, diagnostics: Diagnostics) -> Node | None:
    """The data of a file, or None with errors recorded if it could not be read at all.

    Faults that leave the structure readable (a duplicate key, an anchor) are recorded and parsing goes on, so
    the caller has to look at `diagnostics` before trusting the data.
    """
    parser = _Parser(source, diagnostics)
    try:
        return parser.document()
    except yaml.YAMLError as error:
        _syntax_error(source, error, diagnostics)
    except _GiveUp:
        pass
    return None


class _GiveUp(Exception):
    """A limit was passed; the error is recorded."""


class _Parser:
    """Builds nodes from YAML events; recursion is bounded by `MAX_DEPTH`."""

    def __init__(self, source: SourceFile, diagnostics: Diagnostics) -> None:
        self._source = source
        self._diagnostics = diagnostics
        self._events: Iterator[Any] = iter(yaml.parse(source.text, Loader=_LOADER))
        self._nodes = 0

    def document(self) -> Node | None:
        next(self._events)  # The start of the stream.
        start = next(self._events)
        if isinstance(start, yaml.StreamEndEvent):
            self._error("empty-spec", self._begin(start), "the file is empty")
            return None
        if start.version or start.tags:
            self._error("directive", self._begin(start), "YAML directives are not allowed; remove the line")
        node = self._node(next(self._events), 0)
        next(self._events)  # The end of the document.
        following = next(self._events)
        if isinstance(following, yaml.DocumentStartEvent):
            message = "a second document starts here; a spec file holds one"
            self._error("multiple-documents", self._begin(following), message)
        return node

    def _node(self, event: Any, depth: int) -> Node:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            message = (
                f"more than {MAX_NODES:,} keys and values; spread the spec over several files in a folder"
            )
            self._error("too-many-nodes", self._begin(event), message)
            raise _GiveUp
        if isinstance(event, yaml.AliasEvent):
            message = "aliases (*name) are not allowed; write the value out"
            self._error("alias", self._span(event, event), message)
            return Scalar(None, self._span(event, event))
        self._refuse_properties(event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if depth >= MAX_DEPTH:
            self._error("too-deep", self._begin(event), f"nested deeper than {MAX_DEPTH} levels")
            raise _GiveUp
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth + 1)
        return self._mapping(event, depth + 1)

    def _refuse_properties(self, event: Any) -> None:
        if event.anchor is not None:
            message = "anchors (&name) are not allowed; write the value out where it is needed"
            self._error("anchor", self._begin(event), message)
        if event.tag is not None:
            message = "tags (!name) are not allowed; specs hold plain JSON data"
            self._error("tag", self._begin(event), message)

    def _sequence(self, start: Any, depth: int) -> Sequence:
        items: list[Node] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, depth))
        return Sequence(tuple(items), self._span(start, event))

    def _mapping(self, start: Any, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, depth)
            value = self._node(next(self._events), depth)
            if self._is_merge_key(event):
                message = "merge keys (<<) are not allowed; write the entries out"
                self._error("merge-key", key.pos, message)
            elif not isinstance(key, Scalar) or not isinstance(key.value, str):
                self._refuse_key(key)
            elif key.value in entries:
                first = entries[key.value].key_pos
                note = f"first given: {first.origin}"
                self._error("duplicate-key", key.pos, f"the key '{key.value}' stands twice in this map", note)
            else:
                entries[key.value] = Entry(key.pos, value)
        return Mapping(entries, self._span(start, event))

    @staticmethod
    def _is_merge_key(event: Any) -> bool:
        return isinstance(event, yaml.ScalarEvent) and event.value == "<<" and not event.style

    def _refuse_key(self, key: Node) -> None:
        if isinstance(key, Scalar):
            text = key.pos.source_line[key.pos.column - 1 : key.pos.column - 1 + key.pos.length]
            message = (
                f'keys are strings; write "{text}" in quotes' if text.strip(" :") else "a key is missing"
            )
        else:
            message = "keys are strings, not maps or lists; a text that starts with a bracket needs quotes"
        self._error("non-string-key", key.pos, message)

    def _scalar(self, event: Any) -> Scalar:
        pos = self._span(event, event)
        text: str = event.value
        if event.style:  # Quoted, or a block: always a string.
            if unsafe := UNSAFE_CHARACTERS.search(text):
                message = f"the text holds U+{ord(unsafe[0]):04X}, which is not allowed in a spec; remove the escape"
                self._error("control-character", pos, message)
            return Scalar(text, pos)
        if text == "" and event.tag is None:
            return Scalar(None, pos, empty=True)
        return Scalar(self._resolve(text, pos), pos)

    def _resolve(self, text: str, pos: Position) -> JSONScalar:
        """JSON's own words and numbers; everything else (dates, yes, 0x10, ~) is a string."""
        if text in _WORDS:
            return _WORDS[text]
        if _INTEGER.fullmatch(text):
            if len(text) <= 20 and -(1 << 63) <= int(text) < 1 << 64:
                return int(text)
        elif _FLOAT.fullmatch(text):
            if math.isfinite(number := float(text)):
                return number
        else:
            return text
        self._error("number-range", pos, "the number does not fit 64 bits; put it in quotes if it is a text")
        return 0

    def _begin(self, event: Any) -> Position:
        return Position(self._source, event.start_mark.line + 1, event.start_mark.column + 1)

    def _span(self, first: Any, last: Any) -> Position:
        """From the start of one event to the end of another, or of the line if that comes first."""
        begin, end = first.start_mark, last.end_mark
        line, column = begin.line, begin.column
        if isinstance(first, yaml.ScalarEvent) and first.style in ("|", ">"):
            line, column = self._block_text(line, column)
        text = self._source.lines[line] if line < len(self._source.lines) else ""
        stop = end.column if end.line == line else len(text.rstrip())
        return Position(self._source, line + 1, column + 1, max(stop - column, 1))

    def _block_text(self, line: int, column: int) -> tuple[int, int]:
        """The first line of a block scalar's text (its mark points at the `|`)."""
        lines = self._source.lines
        if line + 1 < len(lines) and (text := lines[line + 1]).strip():
            return line + 1, len(text) - len(text.lstrip())
        return line, column

    def _error(self, id: str, pos: Position, message: str, *notes: str) -> None:
        self._diagnostics.error(id, pos, message, notes=notes)


def _at(source: SourceFile, offset: int, length: int) -> Position:
    """The position of an offset in the text."""
    before = source.text[:offset]
    return Position(source, before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1, length)


def _syntax_error(source: SourceFile, error: yaml.YAMLError, diagnostics: Diagnostics) -> None:
    """Record a YAML error in words that are the same for both parsers and say what to do."""
    mark: Any = getattr(error, "problem_mark", None)
    problem = str(getattr(error, "problem", None) or error)
    context: Any = getattr(error, "context_mark", None)
    if problem.startswith("mapping values are not allowed"):
        message = "a ':' is out of place; check the indentation, or put the text in quotes"
    elif "cannot start any token" in problem and mark is not None:
        line, column = int(mark.line), int(mark.column)
        found = source.lines[line][column : column + 1]
        message = f"a plain text cannot start with '{found}'; put it in quotes"
        if found == "\t":
            message = "a tab is used for indentation; use spaces"
    elif problem == "found unexpected end of stream" and context is not None:
        mark, message = context, "the quote that opens here is never closed"
    else:
        message = f"this is not well-formed YAML: {problem}"
        if isinstance(about := getattr(error, "context", None), str):
            message += f" ({about})"
    where = Position(source, mark.line + 1, mark.column + 1) if mark is not None else Position(source, 1, 1)
    diagnostics.error("syntax", where, message)
