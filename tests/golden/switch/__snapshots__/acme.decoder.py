# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Reads answers and stream frames of `acme`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.fold import Fold
from wireloom.model import Part, Text, ToolCall, Usage
from wireloom.reading import Place, kept, unknown_frame, unknown_member
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


def _begin(frame: types.Begin, fold: Fold) -> None:
    """An answer begins."""
    answer = frame.answer
    if answer is not None and answer.id:
        fold.response_info(id=answer.id)


def _delta_piece_words(
    frame: types.Delta, holder: types.PieceHolder, place: int, piece: types.Words, fold: Fold
) -> None:
    if piece.text:
        fold.text_delta(piece.text, place)


def _delta_piece_thought(
    frame: types.Delta, holder: types.PieceHolder, place: int, piece: types.Thought, fold: Fold
) -> None:
    if piece.text:
        fold.reasoning_delta(piece.text, place)
    fold.block_meta(key=place, data=kept({"seal": piece.seal, "mark": holder.mark}))


def _delta_piece_mute(
    frame: types.Delta, holder: types.PieceHolder, place: int, piece: types.Mute, fold: Fold
) -> None:
    return


def _delta_piece_unknown(
    frame: types.Delta, holder: types.PieceHolder, place: int, member: Any, fold: Fold
) -> None:
    """Something that the spec does not know."""
    unknown_member(frame, member, fold)


def _delta(frame: types.Delta, fold: Fold) -> None:
    """A piece of an answer."""
    for place, holder in enumerate(frame.pieces):
        if holder.piece is not None:
            piece = holder.piece
            _DELTA_PIECE_PIECE[type(piece)](frame, holder, place, piece, fold)


def _close(frame: types.Close, fold: Fold) -> None:
    if frame.end:
        fold.finish(raw_reason=frame.end)
    fold.end()


def _fault(frame: types.FaultEvent, fold: Fold) -> None:
    if frame.error is not None:
        fold.error(error=frame.error, at=("error",))


def _beat(frame: types.Beat, fold: Fold) -> None:
    fold.heartbeat()


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


_DELTA_PIECE_PIECE: Mapping[type[Any], Callable[[Any, Any, Any, Any, Fold], None]] = {
    types.Words: _delta_piece_words,
    types.Thought: _delta_piece_thought,
    types.Mute: _delta_piece_mute,
    types.UnknownKind: _delta_piece_unknown,
}
"""What to do with each kind of `$holder.piece`."""


READ_FRAME: Mapping[type[Any], Callable[[Any, Fold], None]] = {
    types.Begin: _begin,
    types.Delta: _delta,
    types.Close: _close,
    types.FaultEvent: _fault,
    types.Beat: _beat,
    Unknown: unknown_frame,
}
"""What to do with a frame, by its type."""


_PART: Mapping[type[Any], Callable[[Any, Fold, Place], Any]] = {
    types.TextPart: _read_text,
    types.CallPart: _read_call,
}
"""Who reads each kind of Part."""
