"""The merged spec of a vendor as YAML, each line with the file and line that it comes from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

from wireloom_codegen.diagnostics import Diagnostic, SpecErrors, did_you_mean
from wireloom_codegen.loader import VendorSpec
from wireloom_codegen.source import Entry, Mapping, Node, Position, Scalar, Sequence, to_plain

__all__ = ["explain"]

_PLAIN: Final = re.compile(r"[A-Za-z_$/<(+=^~.][A-Za-z0-9_$./()<>=+*^;~-]*(?: [A-Za-z0-9_$./()<>=+*^;~-]+)*")
"""Strings that need no quotes, neither in a block nor between braces (numbers and words are told apart below)."""

_WORDS: Final = frozenset({"null", "true", "false", "<<", "---", "..."})
_MAX_FLOW: Final = 100
"""The longest value, in characters, that is kept on one line if it was written on one."""
_MAX_ALIGN: Final = 100
"""The column behind which origins are not aligned."""


def explain(spec: VendorSpec, path: str | None = None, dialect: str | None = None) -> str:
    """The spec of one dialect of a vendor with its overlay applied, or the part of it at a dotted path.

    Each line ends with `# file:line`; without these comments the text is YAML that loads to the same data. A key
    that holds dots is found too. Without `dialect` it is the vendor's first one. Raises `SpecErrors`
    for a path or a dialect that isn't there.
    """
    node: Node = _merged(spec, dialect)
    entry: Entry | None = None
    if path:
        node, entry = _find(node, path)
    lines = list(_lines(node, entry.key_pos if entry else node.pos))
    width = min(max(len(text) for text, _ in lines), _MAX_ALIGN)
    return "".join(f"{text:<{width}}  # {where.origin}\n" for text, where in lines)


def _merged(spec: VendorSpec, dialect: str | None) -> Mapping:
    names = list(spec.merged)
    chosen = dialect if dialect is not None else (names or [""])[0]
    if chosen in spec.merged:
        return spec.merged[chosen]
    known = ", ".join(names) or "none"
    raise _error(f"the vendor '{spec.name}' has no dialect '{chosen}'", did_you_mean(chosen, names), known)


def _find(node: Node, path: str) -> tuple[Node, Entry | None]:
    """Walk a dotted path; at each step the longest key that fits is taken, so that keys may hold dots."""
    steps = path.split(".")
    walked: list[str] = []
    entry: Entry | None = None
    while steps:
        keys = _keys(node)
        length = next((n for n in range(len(steps), 0, -1) if ".".join(steps[:n]) in keys), 0)
        if not length:
            where = f"'{'.'.join(walked)}'" if walked else "the merged spec"
            shown = ", ".join(keys) or "nothing"
            raise _error(f"{where} has no key '{steps[0]}'", did_you_mean(steps[0], keys), shown)
        key = ".".join(steps[:length])
        node, entry = keys[key]
        walked.append(key)
        del steps[:length]
    return node, entry


def _keys(node: Node) -> dict[str, tuple[Node, Entry | None]]:
    match node:
        case Mapping():
            return {key: (entry.node, entry) for key, entry in node.entries.items()}
        case Sequence():
            return {str(index): (item, None) for index, item in enumerate(node.items)}
        case Scalar():
            return {}


def _error(message: str, suggestion: str | None = None, known: str | None = None) -> SpecErrors:
    notes = (f"known here: {known}",) if known else ()
    return SpecErrors([Diagnostic("unknown-path", None, message, notes, suggestion)])


def _lines(node: Node, where: Position) -> Iterator[tuple[str, Position]]:
    """The lines of a value, unindented, each with its origin."""
    if _fits_one_line(node, where):
        yield _flow(node), where
    elif isinstance(node, Mapping):
        for key, entry in node.entries.items():
            yield from _entry_lines(f"{_text(key)}:", entry.node, entry.key_pos)
    elif isinstance(node, Sequence):
        for item in node.items:
            inner = list(_lines(item, item.pos))
            yield f"- {inner[0][0]}", inner[0][1]
            yield from ((f"  {text}", origin) for text, origin in inner[1:])


def _entry_lines(head: str, node: Node, where: Position) -> Iterator[tuple[str, Position]]:
    if _fits_one_line(node, where):
        yield f"{head} {_flow(node)}", where
        return
    yield head, where
    yield from ((f"  {text}", origin) for text, origin in _lines(node, where))


def _fits_one_line(node: Node, where: Position) -> bool:
    """Scalars, what is empty, and short values that were written on the line of their key."""
    if isinstance(node, Scalar) or not _children(node):
        return True
    here = (where.source, where.line)
    return (
        all((place.source, place.line) == here for place in _places(node)) and len(_flow(node)) <= _MAX_FLOW
    )


def _children(node: Node) -> list[Node]:
    match node:
        case Mapping():
            return [value for _, value in node.items()]
        case Sequence():
            return list(node.items)
        case Scalar():
            return []


def _places(node: Node) -> Iterator[Position]:
    """Where a value and everything in it was written."""
    yield node.pos
    if isinstance(node, Mapping):
        yield from node.extended_by
        yield from (entry.key_pos for entry in node.entries.values())
    for child in _children(node):
        yield from _places(child)


def _flow(node: Node) -> str:
    match node:
        case Mapping():
            return "{" + ", ".join(f"{_text(key)}: {_flow(value)}" for key, value in node.items()) + "}"
        case Sequence():
            return "[" + ", ".join(map(_flow, node.items)) + "]"
        case Scalar(value=str() as text):
            return _text(text)
        case Scalar():
            return json.dumps(to_plain(node))


def _text(text: str) -> str:
    """A string as YAML: plain where it stays a string, else in double quotes, as JSON has it."""
    if _PLAIN.fullmatch(text) and text not in _WORDS:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in quoted)
