"""One block of an answer while its pieces arrive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, cast

import msgspec

from .assembled import Assembly
from .events import BlockKind
from .model import Citation, Meta, Opaque, Part, Reasoning, Refusal, Text, ToolCall
from .nested import written
from .reading import Place

Key: TypeAlias = int | str | tuple[int | str | None, ...] | None
"""What tells blocks apart on the wire; None where the wire has only one of a kind."""


class Block:
    """Pieces of one block. `whole` is set where the wire gave the part in one go, `told_whole` where its reasoning came
    by whole paragraphs.
    """

    __slots__ = (
        "assembly",
        "call_kind",
        "citations",
        "cited",
        "ended",
        "fields",
        "id",
        "index",
        "initial",
        "key",
        "kind",
        "meta",
        "name",
        "paragraph",
        "path",
        "pieces",
        "redacted",
        "told_whole",
        "whole",
    )

    def __init__(self, index: int, kind: BlockKind, key: Key) -> None:
        self.index = index
        self.kind: BlockKind = kind
        self.key = key
        self.pieces: list[str] = []
        self.ended = False
        self.id: str | None = None
        self.name: str | None = None
        self.path: str | None = None
        self.paragraph: Key = None
        self.call_kind = "function"
        self.assembly: Assembly | None = None
        self.initial: str | None = None
        self.redacted = False
        self.told_whole = False
        self.meta: dict[str, Meta] = {}
        self.citations: list[Citation] = []
        self.cited: list[int] = []
        self.fields: dict[str, tuple[str, Place, list[str]]] = {}
        self.whole: Part | None = None

    def takes_over(self, part: Part) -> bool:
        """Whether `part` is this block again, as a whole: then an opaque one is it from now on."""
        if self.ended:
            return False
        if isinstance(part, Opaque) and isinstance(self.whole, Opaque) and self.whole.kind == part.kind:
            self.whole = part
            self.fields.clear()
            return True
        return isinstance(part, ToolCall) and self.kind == "tool_call" and self.id in (None, part.id or None)

    def said(self) -> str | None:
        """The text so far; None of what is no text."""
        if isinstance(self.whole, Text):
            return self.whole.text
        if self.kind != "text":
            return None
        if len(self.pieces) > 1:
            self.pieces = ["".join(self.pieces)]
        return self.pieces[0] if self.pieces else ""

    def cite(self, citation: Citation) -> None:
        """One more citation of this text."""
        if isinstance(self.whole, Text):
            self.whole = msgspec.structs.replace(self.whole, citations=(*self.whole.citations, citation))
        else:
            self.citations.append(citation)

    def part(self, made_id: str) -> Part | None:
        """The part that the pieces make; None for a block that stayed empty. Joins the pieces once."""
        if self.whole is not None:
            return self._whole(self.whole)
        if len(self.pieces) > 1:
            self.pieces = ["".join(self.pieces)]
        text = self.pieces[0] if self.pieces else ""
        match self.kind:
            case "text":
                if text or self.meta or self.citations:
                    return Text(text, tuple(self.citations), None, self.meta)
                return None
            case "refusal":
                return Refusal(text, None, self.meta)
            case "reasoning":
                return Reasoning(text, self.redacted, None, self.meta)
            case "tool_call":
                return self._tool_call(text, made_id)
            case _:
                return None

    def _tool_call(self, text: str, made_id: str) -> ToolCall:
        if self.assembly is not None:
            text = self.assembly.in_tree() or text
        if not text:
            text = self.initial or ("{}" if self.call_kind == "function" else "")
        return ToolCall(self.id or made_id, self.name or "", text, self.call_kind, None, self.meta)

    def _whole(self, part: Part) -> Part:
        if not isinstance(part, Opaque) or not self.fields:
            return part
        values = [
            (place, _value("".join(pieces), is_json=merge in ("json", "value")))
            for merge, place, pieces in self.fields.values()
        ]
        return msgspec.structs.replace(part, payload=written(part.payload, values))


def call_of(
    by_key: Mapping[tuple[str, Key], Block],
    blocks: Sequence[Block],
    *,
    key: Key,
    id: str | None,
    name: str | None,
    arguments: str | None,
) -> Block | None:
    """The block that a piece of a tool call goes on with: by its id, else its key, else the open call."""
    known = by_key.get(("id", id)) if id else None
    if known is None:
        known = by_key.get(("block", key)) if key is not None else _last_call(blocks)
        if known is None or known.ended or (id and known.id is not None and known.id != id):
            return None
    return None if _is_another(known, name, arguments) else known


def added(old: Meta, new: Meta) -> Meta:
    """What an issuer said, and what it says now: each field replaces its earlier value."""
    return Meta(
        {**old.data, **new.data}, new.origin or old.origin, new.model or old.model, new.item or old.item
    )


def _last_call(blocks: Sequence[Block]) -> Block | None:
    return next((block for block in reversed(blocks) if block.kind == "tool_call"), None)


def _is_another(block: Block, name: str | None, arguments: str | None) -> bool:
    """Whether a piece with a `name`, and perhaps arguments, begins a call of its own instead of going on with `block`.

    Servers repeat the name in every piece of a call, or give all calls one index and no id. What tells: the
    arguments of `block` are whole, and the piece has another name, or more arguments.
    """
    if block.kind != "tool_call" or not name or not block.name:
        return False
    if name == block.name and not (arguments and arguments.lstrip().startswith("{")):
        return False
    block.pieces = ["".join(block.pieces)]
    known = block.pieces[0].rstrip()
    if not known:
        return name != block.name
    # No `}{` stands in JSON but in a text, so that pieces which only repeat the name are not parsed again and again.
    return known.endswith("}") and _is_json(known)


def _is_json(text: str) -> bool:
    try:
        msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


def same_json(one: str, other: str) -> bool:
    """Whether two JSON texts say the same."""
    if one == other:
        return True
    try:
        return bool(msgspec.json.decode(one) == msgspec.json.decode(other))
    except (msgspec.DecodeError, RecursionError):
        return False


def _value(text: str, *, is_json: bool) -> msgspec.Raw:
    if is_json and _is_json(text):
        return msgspec.Raw(text.encode())
    return msgspec.Raw(msgspec.json.encode(text))


def made_id(response_id: str | None, turn: int, index: int) -> str:
    """An id for a call that came without one: the same for the same answer, unique in a conversation."""
    return f"call_{response_id or f'turn{turn}'}_{index}"


def kind_of(part: Part) -> BlockKind:
    """The kind of the block that holds `part`."""
    kind = part.__struct_config__.tag
    return "opaque" if kind == "tool_result" else cast(BlockKind, kind)
