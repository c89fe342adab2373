"""The accumulator: what decoders read goes in piece by piece; common events and the answer come out.

One accumulator serves every dialect, streamed and whole. Its rules:

1. A piece belongs to a block by its key. The first piece opens the block; a block that never gets a
   text, a payload or an identity is not made.
2. Where the wire says when a block ends (`explicit`), that ends it. Where it does not, a text or a
   reasoning ends when a piece of another kind or key comes, a tool call at the end of the answer.
3. A text for a block that has ended opens a new one; a payload or a citation finds ended blocks too.
4. A tool call is found by its id, else by its index, else it is the open one. Another id under the same
   index is another call.
5. No string is rebuilt per piece: pieces are appended, and joined once.

Methods are named after the events they lead to; generated decoders call nothing else.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

import msgspec

from . import events as ev
from .assembled import Assembly, Unplaced
from .blocks import Block, Key, kind_of, made_id, same_json
from .events import ReasoningDelta, TextDelta, ToolCallDelta
from .items import item_readers
from .model import (
    CallWarning,
    Citation,
    JsonText,
    Message,
    Meta,
    Opaque,
    Part,
    Reasoning,
    Refusal,
    Text,
    ToolCall,
)
from .nested import place_text
from .open_blocks import OpenBlocks
from .reading import Place
from .response import Response
from .scan import end_of, scanners_of, settle
from .told import told

if TYPE_CHECKING:
    from .vendor import Dialect

TextKind = Literal["text", "refusal"]
Merge = Literal["concat", "replace", "json", "value"]
Decode: TypeAlias = Callable[[bytes], Any]


class Fold(OpenBlocks):
    """State of one answer. `frame` is the bytes being read; `events` collects what they led to.

    `decode` makes a frame of its bytes: where the last piece was a text by `plain`, which takes no others, else by `full`.
    """

    __slots__ = (
        "_placed",
        "decode",
        "full",
        "items",
        "plain",
        "whole",
    )

    def __init__(self, dialect: Dialect, *, vendor: str = "", turn: int = 0, whole: bool = False) -> None:
        super().__init__(dialect, vendor, turn)
        self.full: Decode = _no_frames
        self.plain: Decode = _no_frames
        self.decode: Decode = _no_frames
        self.whole: Final = whole
        self._placed = 0
        self.scans = scanners_of(self, dialect.scans)
        self.items = item_readers(self, dialect)

    # ------------------------------------------------------------------ pieces of blocks

    def text_delta(
        self,
        text: str,
        key: Key = None,
        kind: TextKind = "text",
        whole: bool = False,
    ) -> None:
        """A piece of text or refusal; with `whole` the whole of it, which says nothing new where pieces came."""
        block = self.current
        if whole and self._has_pieces(kind, key):
            return
        if block is None or (block.key is not key and block.key != key) or block.kind != kind:
            block = self._resume(kind, key)
        block.pieces.append(text)
        self.events.append(TextDelta(block.index, text, self.frame))
        self.decode = self.plain

    def reasoning_delta(
        self,
        text: str,
        key: Key = None,
        origin: str | None = None,
        paragraph: Key = None,
        whole: bool = False,
    ) -> None:
        """A piece of reasoning; `origin` names the wire field that it came in. Paragraphs are apart by an empty line.

        With `whole` a paragraph of the whole of it, which says nothing new where pieces came.
        """
        block = self.current
        if whole and self._has_pieces("reasoning", key, but_whole=True):
            return
        if block is None or (block.key is not key and block.key != key) or block.kind != "reasoning":
            block = self._resume("reasoning", key)
            if origin is not None and self.issuer not in block.meta:
                block.meta[self.issuer] = Meta({}, origin)
        if paragraph is not None and paragraph != block.paragraph:
            text = f"\n\n{text}" if block.paragraph is not None else text
            block.paragraph = paragraph
        if whole:
            block.told_whole = True
        block.pieces.append(text)
        self.events.append(ReasoningDelta(block.index, text, self.frame))

    def tool_call_delta(
        self,
        arguments: str | None = None,
        key: Key = None,
        id: str | None = None,
        name: str | None = None,
        kind: str | None = None,
    ) -> None:
        """A piece of a tool call, or of the block at `key` whatever it is."""
        block = self.current
        if block is None or (block.key is not key and block.key != key) or id or name:
            block = self._call(key, id, name, kind, arguments)
        if block.kind == "opaque":
            if arguments and block.path is not None:
                self.opaque_delta(key=key, path=block.path, text=arguments, merge="json")
            return
        if arguments:
            block.pieces.append(arguments)
            self.events.append(ToolCallDelta(block.index, arguments, self.frame))

    def whole_arguments(
        self, at: Place, key: Key = None, id: str | None = None, name: str | None = None
    ) -> JsonText | None:
        """The arguments of a call that stand at `at` as a value, which is the whole of them; None where they are known.

        Without an id, a piece with a name may be another call: the rules for calls tell.
        """
        text = self.text(*at)
        block = self._by_key.get(("id", id) if id else ("block", key))
        if (
            block is None
            or block.ended
            or not block.pieces
            or (name if not id else name not in (None, block.name))
        ):
            return text
        known = "".join(block.pieces)
        if same_json(known, text):
            return None
        block.pieces.clear()
        why = "the arguments of a call came again as another value; the last one counts"
        self.warnings.append(CallWarning("stream", "arguments", why, known))
        return text

    def argument_delta(self, *, path: str, text: str, key: Key = None, more: bool | None = None) -> None:
        """A value, as JSON, at a place of the arguments of the call that is open at `key`; without one, nothing is said.

        With `more`, pieces of a text follow.
        """
        block = self._by_key.get(("tool_call", key))
        if block is None or block.ended:
            return
        assembly = block.assembly = block.assembly or Assembly()
        ordered = assembly.in_order
        self._placed += 1
        try:
            said = assembly.add(path, text, more=bool(more))
        except Unplaced as wrong:
            self.warnings.append(CallWarning("stream", "arguments", f"{path}: {wrong}", text))
            return
        if ordered and not assembly.in_order:
            why = "the values of a call came out of order: its pieces are not its arguments"
            self.warnings.append(CallWarning("stream", "arguments", why))
        self._argue(block, said)

    def opaque_delta(
        self, *, key: Key, path: str | Place, text: str, merge: Merge, kind: str | None = None
    ) -> None:
        """A piece of the field `path` of an opaque block; `kind` is its tag if this is its first piece.

        `merge`: texts are joined (`concat`) or the last one counts (`replace`); JSON text is joined (`json`), or
        the last value counts (`value`).
        """
        block = self._by_key.get(("block", key))
        if block is None:
            block = self._open("opaque", key, name=kind)
            block.whole = Opaque(kind or "unknown", "{}", self.issuer)
        place = (path,) if isinstance(path, str) else path
        path = place_text(place)
        pieces = block.fields.setdefault(path, (merge, place, []))[2]
        if merge in ("replace", "value"):
            pieces.clear()
        pieces.append(text)
        self.events.append(ev.OpaqueDelta(block.index, path, text, self.frame))

    def citation_added(self, *, citation: Citation, key: Key = None, number: int | None = None) -> None:
        """A citation for the text at `key`. One with a `number` has its place by it; told again it says nothing new."""
        block = self._by_key.get(("text", key)) or self._open("text", key)
        place = len(block.citations)
        if number is not None:
            place = bisect_left(block.cited, number)
            if block.cited[place : place + 1] == [number]:
                return
            block.cited.insert(place, number)
        block.citations.insert(place, citation)
        self.events.append(ev.CitationAdded(block.index, citation, self.frame))

    def block_meta(
        self,
        *,
        data: Mapping[str, JsonText],
        key: Key = None,
        kind: ev.BlockKind = "reasoning",
        origin: str | None = None,
        item: str | None = None,
        open: bool = False,
    ) -> None:
        """Payloads of the block at `key`, which may have ended; each field replaces its earlier value.

        `item` is the id of the vendor's item that the block is, or is a piece of. With `open` nothing is said
        of a block that is not open.
        """
        if (data or item) and (not open or self.is_open(kind, key)):
            self.add_meta(kind, key, self.issuer, Meta(dict(data), origin, None, item or None))

    def reasoning_item(self, *, item: Any, by: str, at: Place = ()) -> None:  # noqa: ARG002
        """A piece of an item of the field `by`, or a whole one, stands at `at`."""
        self.items[by].read(at)

    def said(self) -> int:
        """A number that grows with everything that is said, or held back until more of it comes."""
        held = sum(scanner.fed for scanner in self.scans.values())
        return len(self.events) + len(self._blocks) + self._named + self._placed + held

    def block_start(self, *, part: Part | None, key: Key = None, opaque_path: str | None = None) -> None:
        """The wire opens a block with a first piece of it.

        `opaque_path` is the field that argument pieces belong to if the block is an opaque one. An opaque block or a
        call that is open, and starts again, is told as a whole: what it says now counts.
        """
        if part is not None and key is not None and self._told_again(part, key):
            return
        match part:
            case None:
                return
            case Text() | Refusal():
                if part.text:
                    self.text_delta(
                        text=part.text, key=key, kind="text" if isinstance(part, Text) else "refusal"
                    )
                for citation in part.citations if isinstance(part, Text) else ():
                    self.citation_added(citation=citation, key=key)
            case Reasoning(redacted=False):
                if part.text:
                    self.reasoning_delta(text=part.text, key=key)
            case Reasoning():
                self._open("reasoning", key).redacted = True
            case ToolCall():
                block = self._open("tool_call", key, part.id, part.name)
                block.call_kind, block.initial = part.kind, part.arguments
            case _:
                self._open_whole(part, key, opaque_path)
        self._meta_of(part, key)

    def part(self, *, part: Part | None, joins: bool = False) -> None:
        """A whole part, which is a block of its own. `joins`: a text or reasoning without payloads goes on with the
        block before it. An empty text without payloads and an empty object say nothing.
        """
        if part is None or (isinstance(part, Text | Refusal) and not part.text and not part.meta):
            return
        if isinstance(part, Opaque) and not msgspec.json.decode(part.payload):
            return
        if joins and self._joined(part):
            return
        settle(self.scans)
        if isinstance(part, ToolCall) and not part.id:
            part = msgspec.structs.replace(part, id=made_id(self.id, self._turn, len(self._blocks)))
        # In a whole answer a text may go on behind a part that does not join.
        ends = joins or not self.whole
        if ends:
            self._end_current()
        block = Block(len(self._blocks), kind_of(part), None)
        block.whole = part
        self._blocks.append(block)
        self.events += told(block.index, part, self.frame)
        block.ended = True
        if ends:
            self.current = None

    def answer(self, *, answer: Any, at: Place = ()) -> None:
        """A whole answer stands at `at` in a frame of its stream: its parts count where no frame told any."""
        if self._blocks:
            return
        whole = Fold(self._dialect, vendor=self._vendor, turn=self._turn, whole=True)
        whole.frame = self.text(*at).encode()
        self._dialect.read_whole(answer, whole)
        whole.close(complete=True)
        self.warnings += whole.warnings
        self._empty |= whole._empty
        for part in whole.response().parts:
            self.part(part=part)

    # ------------------------------------------------------------------ the end

    def close(self, *, complete: bool) -> None:
        """Ends all open blocks; when the answer is whole, also says `Finish`."""
        self.frame = None
        end_of(self.scans, complete=complete)
        self.end_of_spans()
        for block in self._blocks:
            if not block.ended:
                self._end(block, complete=complete)
        self.end_of_sources()
        if complete:
            framing = self._dialect.framing
            if self.reason() == "other" and self._raw_finish is None and (framing.finish or framing.eof):
                why = "the answer ended without a finish reason"
                self.warnings.append(CallWarning("stream", "finish", why))
            self.events.append(ev.Finish(self.reason(), self._raw_finish, self._detail, self._usage))

    def response(self) -> Response:
        """What has arrived so far."""
        parts = tuple(part for block in self._blocks if (part := self._part(block)) is not None)
        finished = self._raw_finish is not None or (self.ended and self.failure is None)
        return Response(
            id=self.id,
            model=self.model,
            served_by=self.served_by,
            vendor=self._vendor or None,
            message=Message("assistant", parts, self._message_meta()),
            finish=self.reason() if finished else None,
            raw_finish=self._raw_finish,
            detail=self._detail,
            usage=self._usage,
            warnings=tuple(self.warnings),
        )

    # ------------------------------------------------------------------ inside

    def _joined(self, part: Part) -> bool:
        """Whether the part is but a piece of the text or reasoning that is open, or of a new one."""
        if type(part) is Text and not part.meta and not part.citations:
            self.text_delta(part.text)
            return True
        if type(part) is not Reasoning or part.redacted or any(meta.data for meta in part.meta.values()):
            return False
        if part.text:
            own = part.meta.get(self.issuer)
            self.reasoning_delta(part.text, None, None if own is None else own.origin)
        return True

    def _open_whole(self, part: Part, key: Key, path: str | None) -> None:
        name = part.kind if isinstance(part, Opaque) else None
        block = self._open(kind_of(part), key, name=name)
        block.whole, block.path = part, path

    def _told_again(self, part: Part, key: Key) -> bool:
        """Whether the part is the block that is open at `key`; what is new in it is taken over."""
        block = self._by_key.get(("block", key))
        if block is None or not block.takes_over(part):
            return False
        if isinstance(part, ToolCall):
            block.id, block.name, block.call_kind = part.id or None, part.name, part.kind
            if not block.pieces and part.arguments:
                self.tool_call_delta(part.arguments, key)
            self._meta_of(part, key)
        return True

    def _meta_of(self, part: Part, key: Key) -> None:
        for issuer, meta in part.meta.items():
            self.add_meta(kind_of(part), key, issuer, meta)


def _no_frames(data: bytes) -> Any:
    raise TypeError(f"a whole answer has no frames; {len(data)} bytes were to be read as one")
