# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Reads answers and stream frames of `acme`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.events import TextDelta
from wireloom.fold import Fold
from wireloom.model import Part, Text, ToolCall, Usage
from wireloom.reading import Place, unknown_frame
from wireloom.usage import count
from wireloom.vendor import Leaves
from wireloom.wire import Unknown

from . import frames, types


def _read_call(block: types.CallPart, fold: Fold, at: Place) -> Part:
    return ToolCall(id=block.id, name=block.name, arguments=block.arguments)


def _read_item(block: types.Item, fold: Fold, at: Place) -> Part:
    """A kind without a row of its own is kept as it came."""
    read = _ITEM.get(type(block))
    return fold.opaque(at) if read is None else read(block, fold, at)


def _read_text(block: types.TextPart, fold: Fold, at: Place) -> Part:
    return Text(text=block.text)


def _read_part(block: types.Part, fold: Fold, at: Place) -> Part:
    """A kind without a row of its own is kept as it came."""
    read = _PART.get(type(block))
    return fold.opaque(at) if read is None else read(block, fold, at)


def _usage_leaves(usage: types.Usage) -> Leaves:
    """The counts of Usage."""
    return {"read": usage.read, "written": usage.written}


def read_usage(leaves: Leaves) -> Usage:
    """What the counts mean, with one meaning for all vendors."""
    return Usage(input=count(leaves, "read"), output=count(leaves, "written"))


def _open_item_others(frame: types.Opened, item: types.Item, fold: Fold) -> None:
    fold.block_start(key=frame.at, part=_read_item(item, fold, ("item",)))


def _open_item_words(frame: types.Opened, item: types.ItemWords, fold: Fold) -> None:
    return


def _open_item_thought(frame: types.Opened, item: types.ItemThought, fold: Fold) -> None:
    return


def _open(frame: types.Opened, fold: Fold) -> None:
    item = frame.item
    _OPEN_ITEM_ITEM[type(item)](frame, item, fold)


def _more(frame: types.More, fold: Fold) -> None:
    if frame.piece:
        fold.text_delta(frame.piece, frame.at)


def _shut_item_others(frame: types.Shut, item: types.Item, fold: Fold) -> None:
    fold.block_start(key=frame.at, part=_read_item(item, fold, ("item",)))


def _shut_item_words(frame: types.Shut, item: types.ItemWords, fold: Fold) -> None:
    if item.words:
        fold.text_delta(item.words, frame.at, whole=True)


def _shut_item_thought(frame: types.Shut, item: types.ItemThought, fold: Fold) -> None:
    if item.lines is not None:
        for number, line in enumerate(item.lines):
            if line:
                fold.reasoning_delta(line, frame.at, paragraph=number, whole=True)


def _shut(frame: types.Shut, fold: Fold) -> None:
    item = frame.item
    _SHUT_ITEM_ITEM[type(item)](frame, item, fold)
    if frame.at is not None:
        fold.block_end(key=frame.at)


def _over(frame: types.Over, fold: Fold) -> None:
    fold.answer(answer=frame.answer, at=("answer",))
    if frame.answer.end:
        fold.finish(raw_reason=frame.answer.end)
    fold.end()


def read_whole(answer: types.Answer, fold: Fold) -> None:
    """The answer."""
    if answer.id or answer.model:
        fold.response_info(id=answer.id, model=answer.model)
    for piece_index, piece in enumerate(answer.parts):
        fold.part(part=_read_part(piece, fold, ("parts", piece_index)))
    if answer.end:
        fold.finish(raw_reason=answer.end)
    if answer.usage is not None:
        fold.usage_update(leaves=_usage_leaves(answer.usage), at=("usage",))


def read_plain(frame: frames.PlainMore, fold: Fold, raw: bytes) -> TextDelta | None:
    """The piece of text of a frame that says nothing else, if its block is open; else `fold` is told."""
    text = frame.piece
    if text:
        current = fold.current
        if current is not None and current.key == frame.at and current.kind == "text":
            current.pieces.append(text)
            return TextDelta(current.index, text, raw)
        fold.text_delta(text, frame.at)
    return None


_OPEN_ITEM_ITEM: Mapping[type[Any], Callable[[Any, Any, Fold], None]] = {
    types.ItemWords: _open_item_words,
    types.ItemThought: _open_item_thought,
    types.CallPart: _open_item_others,
    types.Search: _open_item_others,
    Unknown: _open_item_others,
}
"""What to do with each kind of `$item`."""


_SHUT_ITEM_ITEM: Mapping[type[Any], Callable[[Any, Any, Fold], None]] = {
    types.ItemWords: _shut_item_words,
    types.ItemThought: _shut_item_thought,
    types.CallPart: _shut_item_others,
    types.Search: _shut_item_others,
    Unknown: _shut_item_others,
}
"""What to do with each kind of `$item`."""


READ_FRAME: Mapping[type[Any], Callable[[Any, Fold], None]] = {
    types.Opened: _open,
    types.More: _more,
    types.Shut: _shut,
    types.Over: _over,
    Unknown: unknown_frame,
}
"""What to do with a frame, by its type."""


_ITEM: Mapping[type[Any], Callable[[Any, Fold, Place], Any]] = {
    types.CallPart: _read_call,
}
"""Who reads each kind of Item."""


_PART: Mapping[type[Any], Callable[[Any, Fold, Place], Any]] = {
    types.TextPart: _read_text,
    types.CallPart: _read_call,
}
"""Who reads each kind of Part."""
