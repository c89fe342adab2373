# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Reads answers and stream frames of `acme`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.events import TextDelta
from wireloom.fold import Fold
from wireloom.model import Base64, Image, Part, Text, Usage
from wireloom.reading import Place
from wireloom.usage import count
from wireloom.vendor import Leaves

from . import frames, types


def _beside_piece(block: types.Piece, fold: Fold, at: Place) -> dict[str, Any]:
    """What may stand beside any Piece."""
    if block.place is None and block.weight is None:
        return {}
    return fold.fields(at, "place", "weight")


def _read_piece(block: types.Piece, fold: Fold, at: Place) -> Part:
    """A piece of an answer."""
    if block.words is not None:
        return Text(
            text=block.words, meta=fold.meta({**_beside_piece(block, fold, at), "seal": block.seal}, "text")
        )
    blob = block.blob
    if blob is not None:
        return Image(
            source=Base64(media_type=blob.kind, data=blob.data),
            meta=fold.meta(
                {**_beside_piece(block, fold, at), "title": blob.title if blob is not None else None},
                "picture",
            ),
        )
    return fold.opaque(at)


def _usage_leaves(usage: types.Usage) -> Leaves:
    """The counts of Usage."""
    return {"read": usage.read, "written": usage.written}


def read_usage(leaves: Leaves) -> Usage:
    """What the counts mean, with one meaning for all vendors."""
    return Usage(input=count(leaves, "read"), output=count(leaves, "written"))


def _read_frame(frame: types.Chunk, fold: Fold) -> None:
    """One frame of a stream."""
    if frame.id:
        fold.response_info(id=frame.id)
    if frame.text:
        fold.text_delta(frame.text)
    if frame.end:
        fold.finish(raw_reason=frame.end)
    if frame.usage is not None:
        fold.usage_update(leaves=_usage_leaves(frame.usage), at=("usage",))


def read_whole(answer: types.Answer, fold: Fold) -> None:
    """The answer."""
    if answer.id or answer.model:
        fold.response_info(id=answer.id, model=answer.model)
    for piece_index, piece in enumerate(answer.parts):
        fold.part(part=_read_piece(piece, fold, ("parts", piece_index)))
    if answer.end:
        fold.finish(raw_reason=answer.end)
    if answer.usage is not None:
        fold.usage_update(leaves=_usage_leaves(answer.usage), at=("usage",))


def read_plain(frame: frames.PlainChunk, fold: Fold, raw: bytes) -> TextDelta | None:
    """The piece of text of a frame that says nothing else, if its block is open; else `fold` is told."""
    text = frame.text
    if text:
        current = fold.current
        if current is not None and current.key is None and current.kind == "text":
            current.pieces.append(text)
            return TextDelta(current.index, text, raw)
        fold.text_delta(text)
    return None


READ_FRAME: Mapping[type[Any], Callable[[Any, Fold], None]] = {
    types.Chunk: _read_frame,
}
"""What to do with a frame, by its type."""
