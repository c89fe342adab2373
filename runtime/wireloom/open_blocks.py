"""The blocks of an answer that are open or have ended, and how one opens, goes on and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import events as ev
from .answer import AnswerReading
from .blocks import Block, Key, added, call_of, made_id
from .model import JsonText, Meta, Part
from .scan import Scanner, settle

if TYPE_CHECKING:
    from .vendor import Dialect


class OpenBlocks(AnswerReading):
    """Which block a piece belongs to. `current` is the block of the last piece; None once it has ended."""

    __slots__ = ("_blocks", "_by_key", "_empty", "_turn", "_woven", "current", "events", "scans")

    scans: dict[str, Scanner]

    def __init__(self, dialect: Dialect, vendor: str, turn: int) -> None:
        super().__init__(dialect, vendor)
        self._turn: Final = turn
        self.events: list[ev.Event] = []
        self._blocks: list[Block] = []
        self._by_key: dict[tuple[str, Key], Block] = {}
        self.current: Block | None = None
        self._empty: dict[str, JsonText] = {}
        # Items of reasoning that are open, as none of another kind came since.
        self._woven: list[Block] = []

    def is_open(self, kind: ev.BlockKind, key: Key) -> bool:
        """Whether there is a block of this kind at `key` that has not ended."""
        block = self._by_key.get((kind, key))
        return block is not None and not block.ended

    def is_blank(self) -> bool:
        """Whether there is neither a piece of an answer nor word of who gives it."""
        return not (self._blocks or self.id or self.model)

    def block_end(self, *, key: Key) -> None:
        """The wire closes the block at `key`."""
        block = self._by_key.get(("block", key))
        if block is None or block.ended:
            return
        if block.assembly is not None:
            self._argue(block, block.assembly.end())
        self._end(block, complete=True)

    def add_meta(self, kind: ev.BlockKind, key: Key, issuer: str, meta: Meta) -> None:
        """What `issuer` says about the block at `key`, which may have ended."""
        block = self._by_key.get((kind, key)) or self._open(kind, key)
        old = block.meta.get(issuer)
        block.meta[issuer] = meta if old is None else added(old, meta)
        self.events.append(ev.BlockMeta(block.index, {issuer: meta}, self.frame))

    def seal(self, key: Key, *, sealed: bool) -> None:
        """The item at `key`, which is opened if need be, is a payload without words, or it is not."""
        block = self._by_key.get(("reasoning", key)) or self._weave(key)
        block.redacted = sealed

    def message_meta(self, *, empty: str) -> None:
        """The field `empty` of the message is an empty list, which goes back with it."""
        self._empty[empty] = "[]"

    def _open(self, kind: ev.BlockKind, key: Key, id: str | None = None, name: str | None = None) -> Block:
        settle(self.scans)
        if not self._dialect.framing.explicit:
            self._end_current()
        block = Block(len(self._blocks), kind, key)
        block.id, block.name = id or None, name
        self._blocks.append(block)
        self._by_key[(kind, key)] = self._by_key[("block", key)] = block
        self.current = block
        self.events.append(ev.BlockStart(block.index, kind, block.id, name, self.frame))
        return block

    def _weave(self, key: Key) -> Block:
        """Opens an item of reasoning. Items don't end each other, all that is no item ends them."""
        settle(self.scans)
        woven, self._woven = self._woven, []
        if self.current in woven:
            self.current = None
        block = self._open("reasoning", key)
        self._woven = [*woven, block]
        return block

    def _resume(self, kind: ev.BlockKind, key: Key) -> Block:
        """The block of a text: one that is still open, as where the wire weaves several, or a new one."""
        block = self._by_key.get((kind, key))
        if block is None or block.ended:
            return self._open(kind, key)
        self.current = block
        return block

    def _has_pieces(self, kind: ev.BlockKind, key: Key, *, but_whole: bool = False) -> bool:
        """Whether pieces came for the block at `key`; `but_whole`: others than paragraphs of the whole, while it is open."""
        block = self._by_key.get((kind, key))
        if block is None or not block.pieces:
            return False
        return not (but_whole and block.told_whole) or block.ended

    def _end_current(self) -> None:
        block = self.current
        if block is not None and block.kind != "tool_call":
            self._end(block, complete=True)
        if self._woven:
            woven, self._woven = self._woven, []
            for block in woven:
                if not block.ended:
                    self._end(block, complete=True)

    def _end(self, block: Block, *, complete: bool) -> None:
        block.ended = True
        if block is self.current:
            self.current = None
        part = self._part(block)
        if part is not None:
            self.events.append(ev.BlockEnd(block.index, part, complete, self.frame))

    def _message_meta(self) -> dict[str, Meta]:
        """What the message as a whole says; a list is not empty if there is reasoning, wherever it stood."""
        if not self._empty or any(block.kind == "reasoning" for block in self._blocks):
            return {}
        return {self.issuer: Meta(self._empty)}

    def _part(self, block: Block) -> Part | None:
        return block.part(made_id(self.id, self._turn, block.index))

    def _call(self, key: Key, id: str | None, name: str | None, kind: str | None, text: str | None) -> Block:
        """The block of a tool-call piece, a known or a new one."""
        block = call_of(self._by_key, self._blocks, key=key, id=id, name=name, arguments=text)
        if block is None:
            # Two calls under one id: the second one gets an id of its own.
            id = None if ("id", id) in self._by_key else id
            block = self._open("tool_call", key, id, name)
            block.call_kind = kind or "function"
        elif block.kind == "tool_call":
            block.id = block.id or id or None
            block.name = block.name or name
        if id:
            self._by_key[("id", id)] = block
        self._by_key[("block", key)] = block
        self.current = None if block.ended else block
        return block

    def _argue(self, block: Block, arguments: str) -> None:
        if arguments:
            block.pieces.append(arguments)
            self.events.append(ev.ToolCallDelta(block.index, arguments, self.frame))
