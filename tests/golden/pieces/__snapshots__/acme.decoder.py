# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Reads answers and stream frames of `acme`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.fold import Fold
from wireloom.model import Base64, Image, Part, Reasoning, Text, ToolCall, Usage
from wireloom.reading import Place
from wireloom.usage import count
from wireloom.vendor import Leaves

from . import frames, types


def _read_piece(block: types.Piece, fold: Fold, at: Place) -> Part:
    if block.thought and block.words is not None:
        return Reasoning(text=block.words, meta=fold.meta({"seal": block.seal}, "thought"))
    extra_ = block.extra_
    note = extra_.note if extra_ is not None else None
    if block.words is not None:
        return Text(
            text=block.words,
            meta=fold.meta({"seal": block.seal, "mark": note.mark if note is not None else None}, "text"),
        )
    call = block.call
    if call is not None and call.name is not None:
        return ToolCall(
            id=call.id or "",
            name=call.name,
            arguments="{}" if call.args is None else fold.text(*at, "call", "args"),
            meta=fold.meta({"id": call.id, "seal": block.seal}, "call"),
        )
    blob = block.blob
    if blob is not None and blob.type.startswith("image/"):
        return Image(source=Base64(media_type=blob.type, data=blob.data))
    return fold.opaque(at)


def _usage_leaves(usage: types.Usage) -> Leaves:
    """The counts of Usage."""
    return {"read": usage.read, "written": usage.written}


def read_usage(leaves: Leaves) -> Usage:
    """What the counts mean, with one meaning for all vendors."""
    return Usage(input=count(leaves, "read"), output=count(leaves, "written"))


def _read_frame(frame: frames.Chunk, fold: Fold) -> None:
    """One frame of a stream."""
    if frame.id:
        fold.response_info(id=frame.id)
    if frame.end:
        fold.finish(raw_reason=frame.end)
    if frame.usage is not None:
        fold.usage_update(leaves=_usage_leaves(frame.usage), at=("usage",))
    if frame.pieces is not None:
        for piece_index, piece in enumerate(frame.pieces):
            fold.part(part=_read_piece(piece, fold, ("pieces", piece_index)), joins=True)
    if frame.blocked:
        fold.finish(raw_reason=frame.blocked, reason="content_filter")


def read_whole(answer: types.Answer, fold: Fold) -> None:
    """The answer."""
    if answer.id or answer.model:
        fold.response_info(id=answer.id, model=answer.model)
    if answer.pieces is not None:
        for piece_index, piece in enumerate(answer.pieces):
            fold.part(part=_read_piece(piece, fold, ("pieces", piece_index)), joins=True)
    if answer.end:
        fold.finish(raw_reason=answer.end)
    if answer.usage is not None:
        fold.usage_update(leaves=_usage_leaves(answer.usage), at=("usage",))


READ_FRAME: Mapping[type[Any], Callable[[Any, Fold], None]] = {
    frames.Chunk: _read_frame,
    types.Chunk: _read_frame,
}
"""What to do with a frame, by its type."""
