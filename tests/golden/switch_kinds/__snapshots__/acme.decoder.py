# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Reads answers and stream frames of `acme`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.fold import Fold
from wireloom.model import Part, Text, ToolCall, Usage
from wireloom.reading import Place, kept, unknown_member
from wireloom.usage import count
from wireloom.vendor import Leaves
from wireloom.wire import Unknown

from . import types


def _read_text(block: types.TextPart, fold: Fold, at: Place) -> Part:
    return Text(text=block.text)


def _read_call(block: types.CallPart, fold: Fold, at: Place) -> Part:
    return ToolCall(id=block.id, name=block.name, arguments=block.arguments)


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


def _content_array_piece_words(
    frame: types.Chunk, content: Any, piece_index: int, piece: types.Words, fold: Fold
) -> None:
    if piece.text:
        fold.text_delta(piece.text)


def _content_array_piece_thought(
    frame: types.Chunk, content: Any, piece_index: int, piece: types.Thought, fold: Fold
) -> None:
    for words in piece.thought:
        if words.text:
            fold.reasoning_delta(words.text)
    fold.block_meta(data=kept({"seal": piece.seal}))


def _content_array_piece_unknown(
    frame: types.Chunk, content: Any, piece_index: int, member: Any, fold: Fold
) -> None:
    """Something that the spec does not know."""
    unknown_member(frame, member, fold)


def _read_frame(frame: types.Chunk, fold: Fold) -> None:
    """One frame of a stream."""
    if frame.id:
        fold.response_info(id=frame.id)
    if frame.end:
        fold.finish(raw_reason=frame.end)
    if frame.usage is not None:
        fold.usage_update(leaves=_usage_leaves(frame.usage), at=("usage",))
    holder = frame.holder
    if holder is not None:
        content = holder.content
        if isinstance(content, str):
            if content:
                fold.text_delta(content)
        if isinstance(content, list):
            for piece_index, piece in enumerate(content):
                _CONTENT_ARRAY_PIECE_PIECE[type(piece)](frame, content, piece_index, piece, fold)
        if isinstance(content, types.Note):
            if content.text:
                fold.text_delta(content.text)


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


_CONTENT_ARRAY_PIECE_PIECE: Mapping[type[Any], Callable[[Any, Any, Any, Any, Fold], None]] = {
    types.Words: _content_array_piece_words,
    types.Thought: _content_array_piece_thought,
    Unknown: _content_array_piece_unknown,
}
"""What to do with each kind of `$piece`."""


READ_FRAME: Mapping[type[Any], Callable[[Any, Fold], None]] = {
    types.Chunk: _read_frame,
}
"""What to do with a frame, by its type."""


_PART: Mapping[type[Any], Callable[[Any, Fold, Place], Any]] = {
    types.TextPart: _read_text,
    types.CallPart: _read_call,
}
"""Who reads each kind of Part."""
