# Made by `wireloom generate` from specs/dialects/base.yaml, specs/vendors/acme.yaml.
# Do not edit.
"""Writes parts and tools for `acme`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from wireloom.encoding import Encoding, given
from wireloom.model import (
    Audio,
    Base64,
    Document,
    Image,
    Opaque,
    Reasoning,
    Refusal,
    Source,
    Text,
    ToolCall,
    ToolResult,
)
from wireloom.request import Tool


def _write_text(part: Text, encoding: Encoding) -> Any:
    """Text, with the citations that are anchored in it."""
    if part.citations:
        encoding.dropped("citations", "There are no citations.")
    if part.cache is not None:
        encoding.dropped("cache", "There is no cache.")
    wire: dict[str, Any] = {"words": part.text}
    if (seal := encoding.meta(part.meta, "seal")) is not None:
        wire["seal"] = seal
    return encoding.beside("Piece", wire, part.meta)


def _write_refusal(part: Refusal, encoding: Encoding) -> Any:
    """The model's own words of refusal, where a vendor keeps them apart from its text."""
    encoding.warn("translated", "Refusal", "There are no refusals.")
    return _write_text(Text(part.text, cache=part.cache), encoding)


def _write_reasoning(part: Reasoning, encoding: Encoding) -> Any:
    """The model's thinking. Signatures and encrypted payloads are in `meta`."""
    encoding.dropped("Reasoning", "There is no reasoning.", encoding.kept(part))
    return None


def _write_tool_call(part: ToolCall, encoding: Encoding) -> Any:
    """A call of one of the caller's own tools."""
    encoding.dropped("ToolCall", "There are no other kinds of calls.", encoding.kept(part))
    return None


def _write_tool_result(part: ToolResult, encoding: Encoding) -> Any:
    """The caller's answer to a tool call; a part of a user message."""
    encoding.dropped("ToolResult", "There are no tools.", encoding.kept(part))
    return None


def _write_image(part: Image, encoding: Encoding) -> Any:
    """A picture. `detail` is the resolution that the model should look at, where a vendor has one."""
    if isinstance(part.source, Base64):
        if part.detail is not None:
            encoding.dropped("detail", "There is one resolution.")
        if part.cache is not None:
            encoding.dropped("cache", "There is no cache.")
        return encoding.beside(
            "Piece",
            {
                "blob": given(
                    {
                        "kind": part.source.media_type,
                        "data": part.source.data,
                        "title": encoding.meta(part.meta, "title"),
                    }
                )
            },
            part.meta,
        )
    encoding.dropped("Image", "Only images that are given inline.", encoding.kept(part))
    return None


def _write_audio(part: Audio, encoding: Encoding) -> Any:
    """Sound, said by the user or made by the model."""
    encoding.dropped("Audio", "There is no sound.", encoding.kept(part))
    return None


def _write_document(part: Document, encoding: Encoding) -> Any:
    """A document to read: PDF or text. `citations` asks for citations from it."""
    encoding.dropped("Document", "There are no documents.", encoding.kept(part))
    return None


def _write_source(part: Source, encoding: Encoding) -> Any:
    """Something that the answer as a whole rests on, without an anchor in its text."""
    encoding.dropped("Source", "There are no sources.", encoding.kept(part))
    return None


def _write_opaque(part: Opaque, encoding: Encoding) -> Any:
    """Something that a vendor has and this model has not; it goes back to `issuer` as it came."""
    return encoding.opaque(part)


def _write_tool(part: Tool, encoding: Encoding) -> Any:
    """A tool of the caller's."""
    if part.strict is not None:
        encoding.dropped("strict", "There are no strict tools.")
    if part.cache is not None:
        encoding.dropped("cache", "There is no cache.")
    wire: dict[str, Any] = {"name": part.name, "schema": part.input_schema}
    if part.description is not None:
        wire["about"] = part.description
    return wire


WRITE_PART: Mapping[type[Struct], Callable[[Any, Encoding], Any]] = {
    Text: _write_text,
    Refusal: _write_refusal,
    Reasoning: _write_reasoning,
    ToolCall: _write_tool_call,
    ToolResult: _write_tool_result,
    Image: _write_image,
    Audio: _write_audio,
    Document: _write_document,
    Source: _write_source,
    Opaque: _write_opaque,
}
"""How each kind of part is written."""

WRITE_TOOL = _write_tool
"""How a tool of the caller's is written."""
