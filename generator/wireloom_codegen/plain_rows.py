"""Looks in a `stream` section for the row that says the text, and for what else would be said beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from wireloom_codegen.block_check import BLOCK_KEYS, CONDITIONS, ROW_WORDS
from wireloom_codegen.common import PIECES, Piece
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence

_TEXT: Final = frozenset({"text", "key", "scan"})
_NOT_ALWAYS: Final = frozenset({"distinct", *CONDITIONS})


@dataclass(frozen=True)
class Step:
    """A block on the way to the text: the items of the list at `path`, or the member `tag` of the union there.

    `name` is the variable that stands for the item or the member; empty for the frame itself.
    """

    kind: Literal["each", "switch"]
    path: str
    name: str
    tag: str = ""
    index: str = ""
    """The path that tells alternative answers apart, of which the first is meant."""


@dataclass(frozen=True)
class TextRow:
    """A row that says a piece of text, and the blocks around it, the outermost first."""

    steps: tuple[Step, ...]
    fields: Mapping


Reads = Callable[[str], Literal["null", "plain", "member"]]
"""What a path reads in a plain frame: nothing, a value, or the member of a union that is on the way."""


def text_row(block: Node | None, steps: tuple[Step, ...] = ()) -> TextRow | None:
    """The first row of a block that says pieces of plain text; those inside a choice by the kind of value are none."""
    if not isinstance(block, Mapping):
        return None
    if "switch" in block:
        return _in_cases(block, steps)
    if "each" in block:
        choice = block.get("choice")
        index = (choice.text("index") if isinstance(choice, Mapping) else None) or ""
        step = Step("each", block.text("each") or "", block.text("as") or "", index=index)
        return text_row(block.get("emit"), (*steps, step))
    for name, row in _rows(block, distinct=False):
        if name == "TextDelta" and isinstance(row, Mapping) and _TEXT.issuperset(row):
            return TextRow(steps, row)
        found = text_row(row, steps) if name not in PIECES else None
        if found is not None:
            return found
    return None


def is_silent(block: Node | None, text: Mapping, reads: Reads, tags: dict[str, str]) -> bool:
    """Whether a block says nothing of a plain frame but the row `text`; `tags` has the member that each switch meets."""
    if not isinstance(block, Mapping) or block is text:
        return True
    if "switch" in block:
        path = block.text("switch") or ""
        cases = block.get("cases")
        met = cases.get(tags[path]) if isinstance(cases, Mapping) and path in tags else None
        return is_silent(met, text, reads, tags) if met is not None else reads(path) == "null"
    if "each" in block:
        return reads(block.text("each") or "") == "null" or is_silent(block.get("emit"), text, reads, tags)
    return all(
        row is text
        or (_says_nothing(PIECES[name], row, reads) if name in PIECES else is_silent(row, text, reads, tags))
        for name, row in _rows(block)
    )


def paths_of_lists(block: Node | None) -> Iterator[str]:
    """The paths of which an empty list says something."""
    if not isinstance(block, Mapping):
        return
    for name, node in block.items():
        if name in PIECES and isinstance(node, Mapping):
            slots = PIECES[name].slots
            yield from (
                path
                for slot, item in node.items()
                if slot in slots and slots[slot].kind == "empty"
                for path in paths_in(item)
            )
        else:
            yield from paths_of_lists(node)


def paths_in(node: Node | None) -> Iterator[str]:
    """The paths that a field of a row is read by."""
    match node:
        case Scalar(value=str() as value) if value.startswith("$") and not value.startswith("$$"):
            yield value
        case Sequence():
            for item in node.items:
                yield from paths_in(item)
        case Mapping():
            for _, item in node.items():
                yield from paths_in(item)
        case _:
            return


def _in_cases(switch: Mapping, steps: tuple[Step, ...]) -> TextRow | None:
    cases, path = switch.get("cases"), switch.text("switch") or ""
    name = path[1:].rsplit(".", 1)[-1]
    for tag, case in cases.items() if isinstance(cases, Mapping) else ():
        found = text_row(case, (*steps, Step("switch", path, name, tag)))
        if found is not None:
            return found
    return None


def _rows(block: Mapping, *, distinct: bool = True) -> Iterator[tuple[str, Node]]:
    """The pieces of a block, by the names of their kinds, and the blocks inside it. What is said once has been said.

    `distinct`: with those that are compared with the piece before, or have a condition.
    """
    alternatives = block.get("first")
    named = alternatives.items() if isinstance(alternatives, Mapping) else block.items()
    for name, row in named:
        if name in PIECES or not isinstance(row, Mapping) or not BLOCK_KEYS.isdisjoint(row):
            yield name, row
        elif "once" not in row and (distinct or _NOT_ALWAYS.isdisjoint(row)):
            yield from ((inner, node) for inner, node in row.items() if inner not in ROW_WORDS)


def _says_nothing(piece: Piece, row: Node, reads: Reads) -> bool:
    """Whether what a piece cannot be without is null; of one that needs nothing, whether all is."""
    fields = [
        (piece.slots[name].required, [reads(path) == "null" for path in paths_in(node)])
        for name, node in (row.items() if isinstance(row, Mapping) else ())
        if name in piece.slots and piece.slots[name].kind != "key"
    ]
    needed = [nulls for required, nulls in fields if required]
    if needed:
        return any(nulls and all(nulls) for nulls in needed)
    paths = [null for _, nulls in fields for null in nulls]
    return bool(paths) and all(paths)
