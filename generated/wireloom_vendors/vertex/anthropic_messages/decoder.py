# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 be3f0e7212111eb9
"""Reads answers and stream frames of `vertex`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.events import TextDelta
from wireloom.fold import Fold
from wireloom.model import Citation, Part, Reasoning, Text, ToolCall, Usage
from wireloom.reading import Place, kept, unknown_frame, unknown_member
from wireloom.usage import count, total
from wireloom.vendor import Leaves
from wireloom.wire import Unknown

from . import frames, types


def _cite_char_location(citation: types.CitationCharLocation, fold: Fold, at: Place) -> Citation:
    """A span of a plain text document."""
    return Citation(
        kind="char_location",
        quote=citation.cited_text,
        document=citation.document_index,
        title=citation.document_title,
        start=citation.start_char_index,
        end=citation.end_char_index,
        file_id=citation.file_id,
        issuer=fold.issuer,
        payload=fold.text(*at),
    )


def _cite_page_location(citation: types.CitationPageLocation, fold: Fold, at: Place) -> Citation:
    """Pages of a PDF."""
    return Citation(
        kind="page_location",
        quote=citation.cited_text,
        document=citation.document_index,
        title=citation.document_title,
        start=citation.start_page_number,
        end=citation.end_page_number,
        file_id=citation.file_id,
        issuer=fold.issuer,
        payload=fold.text(*at),
    )


def _cite_content_block_location(
    citation: types.CitationContentBlockLocation, fold: Fold, at: Place
) -> Citation:
    """Blocks of a document that is made of blocks."""
    return Citation(
        kind="content_block_location",
        quote=citation.cited_text,
        document=citation.document_index,
        title=citation.document_title,
        start=citation.start_block_index,
        end=citation.end_block_index,
        file_id=citation.file_id,
        issuer=fold.issuer,
        payload=fold.text(*at),
    )


def _cite_search_result_location(
    citation: types.CitationsSearchResultLocation, fold: Fold, at: Place
) -> Citation:
    """Blocks of a search result that the caller sent."""
    return Citation(
        kind="search_result_location",
        quote=citation.cited_text,
        document=citation.search_result_index,
        title=citation.title,
        url=citation.source,
        start=citation.start_block_index,
        end=citation.end_block_index,
        issuer=fold.issuer,
        payload=fold.text(*at),
    )


def _cite_text_citation(citation: types.TextCitation, fold: Fold, at: Place) -> Citation:
    """What a piece of the answer cites."""
    read = _TEXT_CITATION.get(type(citation))
    return fold.citation(at) if read is None else read(citation, fold, at)


def _read_text(block: types.TextBlock, fold: Fold, at: Place) -> Part:
    """A piece of text."""
    return Text(
        text=block.text,
        citations=tuple(
            _cite_text_citation(citation, fold, (*at, "citations", index))
            for index, citation in enumerate(block.citations or ())
        ),
    )


def _read_thinking(block: types.ThinkingBlock, fold: Fold, at: Place) -> Part:
    """Thinking of the model; the whole block goes back unchanged in the next turn."""
    return Reasoning(text=block.thinking, meta=fold.meta({"signature": block.signature}, "thinking"))


def _read_redacted_thinking(block: types.RedactedThinkingBlock, fold: Fold, at: Place) -> Part:
    """Encrypted thinking; goes back unchanged in the next turn."""
    return Reasoning(redacted=True, meta=fold.meta({"data": block.data}, "redacted_thinking"))


def _read_tool_use(block: types.ToolUseBlock, fold: Fold, at: Place) -> Part:
    """A call of a tool of the caller."""
    return ToolCall(id=block.id, name=block.name, arguments=fold.text(*at, "input"))


def _read_content_block(block: types.ContentBlock, fold: Fold, at: Place) -> Part:
    """One block of an answer. A kind without a row of its own is kept as it came."""
    read = _CONTENT_BLOCK.get(type(block))
    return fold.opaque(at) if read is None else read(block, fold, at)


def _usage_leaves(usage: types.Usage) -> Leaves:
    """The counts of Usage."""
    output_tokens_details = usage.output_tokens_details
    return {
        "input_tokens": usage.input_tokens,
        "cache_read_input_tokens": usage.cache_read_input_tokens,
        "cache_creation_input_tokens": usage.cache_creation_input_tokens,
        "output_tokens": usage.output_tokens,
        "output_tokens_details.thinking_tokens": output_tokens_details.thinking_tokens
        if output_tokens_details is not None
        else None,
    }


def _message_delta_usage_leaves(usage: types.MessageDeltaUsage) -> Leaves:
    """The counts of MessageDeltaUsage."""
    output_tokens_details = usage.output_tokens_details
    return {
        "input_tokens": usage.input_tokens,
        "cache_read_input_tokens": usage.cache_read_input_tokens,
        "cache_creation_input_tokens": usage.cache_creation_input_tokens,
        "output_tokens": usage.output_tokens,
        "output_tokens_details.thinking_tokens": output_tokens_details.thinking_tokens
        if output_tokens_details is not None
        else None,
    }


def read_usage(leaves: Leaves) -> Usage:
    """What the counts mean, with one meaning for all vendors."""
    return Usage(
        input=total(leaves, "input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens"),
        output=count(leaves, "output_tokens"),
        cache_read=count(leaves, "cache_read_input_tokens"),
        cache_write=count(leaves, "cache_creation_input_tokens"),
        reasoning=count(leaves, "output_tokens_details.thinking_tokens"),
    )


def _message_start(frame: types.RawMessageStartEvent, fold: Fold) -> None:
    """The first frame, with the counts of the input."""
    if frame.message.id or frame.message.model:
        fold.response_info(id=frame.message.id, model=frame.message.model)
    for place, block in enumerate(frame.message.content):
        fold.block_start(key=place, part=_read_content_block(block, fold, ("message", "content", place)))
    fold.usage_update(leaves=_usage_leaves(frame.message.usage), at=("message", "usage"))
    if frame.message.stop_reason:
        fold.finish(raw_reason=frame.message.stop_reason)


def _message_delta(frame: types.RawMessageDeltaEvent, fold: Fold) -> None:
    """What is known only at the end of the answer."""
    fold.usage_update(leaves=_message_delta_usage_leaves(frame.usage), at=("usage",))
    if frame.delta.stop_reason:
        fold.finish(
            raw_reason=frame.delta.stop_reason,
            detail=kept(
                {
                    "stop_sequence": frame.delta.stop_sequence,
                    "stop_details": fold.raw("delta", "stop_details"),
                }
            ),
        )


def _message_stop(frame: types.RawMessageStopEvent, fold: Fold) -> None:
    """The last frame."""
    fold.end()


def _content_block_start(frame: types.RawContentBlockStartEvent, fold: Fold) -> None:
    """A block begins; one block is open at a time."""
    fold.block_start(
        key=frame.index,
        part=_read_content_block(frame.content_block, fold, ("content_block",)),
        opaque_path="input",
    )


def _content_block_delta_text_delta(
    frame: types.RawContentBlockDeltaEvent, delta: types.TextDelta, fold: Fold
) -> None:
    """More text of a text block."""
    if delta.text:
        fold.text_delta(delta.text, frame.index)


def _content_block_delta_input_json_delta(
    frame: types.RawContentBlockDeltaEvent, delta: types.InputJSONDelta, fold: Fold
) -> None:
    """More text of a tool call's arguments; all pieces together are JSON, or empty for no arguments."""
    if delta.partial_json:
        fold.tool_call_delta(delta.partial_json, frame.index)


def _content_block_delta_citations_delta(
    frame: types.RawContentBlockDeltaEvent, delta: types.CitationsDelta, fold: Fold
) -> None:
    """One more citation of a text block."""
    fold.citation_added(
        key=frame.index, citation=_cite_text_citation(delta.citation, fold, ("delta", "citation"))
    )


def _content_block_delta_thinking_delta(
    frame: types.RawContentBlockDeltaEvent, delta: types.ThinkingDelta, fold: Fold
) -> None:
    """More text of a thinking block."""
    if delta.thinking:
        fold.reasoning_delta(delta.thinking, frame.index)


def _content_block_delta_signature_delta(
    frame: types.RawContentBlockDeltaEvent, delta: types.SignatureDelta, fold: Fold
) -> None:
    """The signature of a thinking block, just before the block stops."""
    fold.block_meta(key=frame.index, origin="thinking", data=kept({"signature": delta.signature}))


def _content_block_delta(frame: types.RawContentBlockDeltaEvent, fold: Fold) -> None:
    """A piece of the open block."""
    delta = frame.delta
    _CONTENT_BLOCK_DELTA_DELTA[type(delta)](frame, delta, fold)


def _content_block_stop(frame: types.RawContentBlockStopEvent, fold: Fold) -> None:
    """A block ends."""
    fold.block_end(key=frame.index)


def _ping(frame: types.PingEvent, fold: Fold) -> None:
    """A sign of life without content."""
    fold.heartbeat()


def _error(frame: types.ErrorResponse, fold: Fold) -> None:
    """The body of a failed request; also a frame of a stream, under HTTP status 200."""
    fold.error(error=frame.error, at=("error",))


def read_whole(answer: types.Message, fold: Fold) -> None:
    """One answer of the model; in message_start its content is empty and its stop_reason null."""
    if answer.id or answer.model:
        fold.response_info(id=answer.id, model=answer.model)
    for block_index, block in enumerate(answer.content):
        fold.part(part=_read_content_block(block, fold, ("content", block_index)))
    fold.usage_update(leaves=_usage_leaves(answer.usage), at=("usage",))
    if answer.stop_reason:
        fold.finish(
            raw_reason=answer.stop_reason,
            detail=kept({"stop_sequence": answer.stop_sequence, "stop_details": fold.raw("stop_details")}),
        )


def read_plain(frame: frames.PlainRawContentBlockDeltaEvent, fold: Fold, raw: bytes) -> TextDelta | None:
    """The piece of text of a frame that says nothing else, if its block is open; else `fold` is told."""
    text = frame.delta.text
    if text:
        current = fold.current
        if current is not None and current.key == frame.index and current.kind == "text":
            current.pieces.append(text)
            return TextDelta(current.index, text, raw)
        fold.text_delta(text, frame.index)
    return None


_CONTENT_BLOCK_DELTA_DELTA: Mapping[type[Any], Callable[[Any, Any, Fold], None]] = {
    types.TextDelta: _content_block_delta_text_delta,
    types.InputJSONDelta: _content_block_delta_input_json_delta,
    types.CitationsDelta: _content_block_delta_citations_delta,
    types.ThinkingDelta: _content_block_delta_thinking_delta,
    types.SignatureDelta: _content_block_delta_signature_delta,
    Unknown: unknown_member,
}
"""What to do with each kind of `$delta`."""


READ_FRAME: Mapping[type[Any], Callable[[Any, Fold], None]] = {
    types.RawMessageStartEvent: _message_start,
    types.RawMessageDeltaEvent: _message_delta,
    types.RawMessageStopEvent: _message_stop,
    types.RawContentBlockStartEvent: _content_block_start,
    types.RawContentBlockDeltaEvent: _content_block_delta,
    types.RawContentBlockStopEvent: _content_block_stop,
    types.PingEvent: _ping,
    types.ErrorResponse: _error,
    Unknown: unknown_frame,
}
"""What to do with a frame, by its type."""


_TEXT_CITATION: Mapping[type[Any], Callable[[Any, Fold, Place], Any]] = {
    types.CitationCharLocation: _cite_char_location,
    types.CitationPageLocation: _cite_page_location,
    types.CitationContentBlockLocation: _cite_content_block_location,
    types.CitationsSearchResultLocation: _cite_search_result_location,
}
"""Who reads each kind of TextCitation."""


_CONTENT_BLOCK: Mapping[type[Any], Callable[[Any, Fold, Place], Any]] = {
    types.TextBlock: _read_text,
    types.ThinkingBlock: _read_thinking,
    types.RedactedThinkingBlock: _read_redacted_thinking,
    types.ToolUseBlock: _read_tool_use,
}
"""Who reads each kind of ContentBlock."""
