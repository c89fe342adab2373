# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/gemini_generate, specs/vendors/vertex.yaml.
# Do not edit. Specs: sha256 be3f0e7212111eb9
"""Writes parts and tools for `vertex`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from wireloom.encoding import Encoding
from wireloom.model import (
    Audio,
    Base64,
    Document,
    Image,
    Opaque,
    PlainText,
    Reasoning,
    Refusal,
    Source,
    Text,
    ToolCall,
    ToolResult,
    Url,
)
from wireloom.request import Tool


def _write_text(part: Text, encoding: Encoding) -> Any:
    """Text, with the citations that are anchored in it."""
    wire: dict[str, Any] = {"type": "text", "text": part.text}
    if part.citations and (citations := encoding.citations(part.citations)) is not None:
        wire["citations"] = citations
    if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
        wire["cache_control"] = mark
    return wire


def _write_refusal(part: Refusal, encoding: Encoding) -> Any:
    """The model's own words of refusal, where a vendor keeps them apart from its text."""
    encoding.warn("translated", "Refusal", "The API has no refusals in a history; sent as text.")
    return _write_text(Text(part.text, cache=part.cache), encoding)


def _write_reasoning(part: Reasoning, encoding: Encoding) -> Any:
    """The model's thinking. Signatures and encrypted payloads are in `meta`."""
    if not part.redacted and (signature := encoding.meta(part.meta, "signature")) is not None:
        if part.cache is not None:
            encoding.dropped("cache", "A thinking block cannot carry a breakpoint.")
        return {"type": "thinking", "thinking": part.text, "signature": signature}
    if part.redacted and (data := encoding.meta(part.meta, "data")) is not None:
        if part.text:
            encoding.dropped("text", "A redacted block has no text.")
        if part.cache is not None:
            encoding.dropped("cache", "A thinking block cannot carry a breakpoint.")
        return {"type": "redacted_thinking", "data": data}
    encoding.dropped(
        "Reasoning", "Reasoning without a signature of this vendor is refused by it.", encoding.kept(part)
    )
    return None


def _write_tool_call(part: ToolCall, encoding: Encoding) -> Any:
    """A call of one of the caller's own tools."""
    if part.kind == "function":
        wire: dict[str, Any] = {
            "type": "tool_use",
            "id": part.id,
            "name": part.name,
            "input": encoding.json_object(part),
        }
        if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
            wire["cache_control"] = mark
        return wire
    encoding.dropped("ToolCall", "The API has no tool calls with free text.", encoding.kept(part))
    return None


def _write_tool_result(part: ToolResult, encoding: Encoding) -> Any:
    """The caller's answer to a tool call; a part of a user message."""
    wire: dict[str, Any] = {
        "type": "tool_result",
        "tool_use_id": part.call_id,
        "content": encoding.parts(part.content, ("Text", "Image", "Document", "Opaque")),
    }
    if part.is_error:
        wire["is_error"] = part.is_error
    if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
        wire["cache_control"] = mark
    return wire


def _write_image(part: Image, encoding: Encoding) -> Any:
    """A picture. `detail` is the resolution that the model should look at, where a vendor has one."""
    if isinstance(part.source, Base64 | Url):
        if part.detail is not None:
            encoding.dropped("detail", "The API has one resolution.")
        wire: dict[str, Any] = {
            "type": "image",
            "source": {"type": "base64", "media_type": part.source.media_type, "data": part.source.data}
            if isinstance(part.source, Base64)
            else {"type": "url", "url": part.source.url},
        }
        if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
            wire["cache_control"] = mark
        return wire
    encoding.dropped("Image", "The host keeps no files.", encoding.kept(part))
    return None


def _write_audio(part: Audio, encoding: Encoding) -> Any:
    """Sound, said by the user or made by the model."""
    encoding.dropped("Audio", "The API takes no sound.", encoding.kept(part))
    return None


def _write_document(part: Document, encoding: Encoding) -> Any:
    """A document to read: PDF or text. `citations` asks for citations from it."""
    if isinstance(part.source, Base64 | Url | PlainText):
        wire: dict[str, Any] = {
            "type": "document",
            "source": {"type": "base64", "media_type": part.source.media_type, "data": part.source.data}
            if isinstance(part.source, Base64)
            else {"type": "url", "url": part.source.url}
            if isinstance(part.source, Url)
            else {"type": "text", "media_type": "text/plain", "data": part.source.text},
        }
        if part.title is not None:
            wire["title"] = part.title
        if part.context is not None:
            wire["context"] = part.context
        if part.citations is not None:
            wire["citations"] = {"enabled": part.citations}
        if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
            wire["cache_control"] = mark
        return wire
    encoding.dropped("Document", "The host keeps no files.", encoding.kept(part))
    return None


def _write_source(part: Source, encoding: Encoding) -> Any:
    """Something that the answer as a whole rests on, without an anchor in its text."""
    encoding.dropped("Source", "The API takes no sources back.", encoding.kept(part))
    return None


def _write_opaque(part: Opaque, encoding: Encoding) -> Any:
    """Something that a vendor has and this model has not; it goes back to `issuer` as it came."""
    return encoding.opaque(part)


def _write_tool(part: Tool, encoding: Encoding) -> Any:
    """A tool of the caller's."""
    wire: dict[str, Any] = {"name": part.name, "input_schema": part.input_schema}
    if part.description is not None:
        wire["description"] = part.description
    if part.strict is not None:
        wire["strict"] = part.strict
    if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
        wire["cache_control"] = mark
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
