# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Reads answers and stream frames of `acme`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.events import TextDelta
from wireloom.fold import Fold
from wireloom.model import Part, Text, ToolCall, Usage
from wireloom.reading import Place
from wireloom.usage import count
from wireloom.vendor import Leaves

from . import frames, types


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
    before = fold.said()
    search = frame.search
    if search is not None and search.pages is not None:
        for number, page in enumerate(search.pages):
            if page.address or page.title:
                fold.source(key=number, url=page.address, title=page.title)
    if fold.said() == before:
        if frame.links is not None:
            for link in frame.links:
                if link:
                    fold.source(url=link)
    if frame.spans is not None:
        for span_index, span in enumerate(frame.spans):
            if span.pages is not None:
                for number in span.pages:
                    fold.cited_span(
                        kind="piece",
                        value=span,
                        at=("spans", span_index),
                        key=number,
                        start=span.from_,
                        end=span.to,
                        unit="bytes",
                        words=span.words,
                    )


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
    before = fold.said()
    search = answer.search
    if search is not None and search.pages is not None:
        for number, page in enumerate(search.pages):
            if page.address or page.title:
                fold.source(key=number, url=page.address, title=page.title)
    if fold.said() == before:
        if answer.links is not None:
            for link in answer.links:
                if link:
                    fold.source(url=link)
    if answer.spans is not None:
        for span_index, span in enumerate(answer.spans):
            if span.pages is not None:
                for number in span.pages:
                    fold.cited_span(
                        kind="piece",
                        value=span,
                        at=("spans", span_index),
                        key=number,
                        start=span.from_,
                        end=span.to,
                        unit="bytes",
                        words=span.words,
                    )


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


_PART: Mapping[type[Any], Callable[[Any, Fold, Place], Any]] = {
    types.TextPart: _read_text,
    types.CallPart: _read_call,
}
"""Who reads each kind of Part."""
