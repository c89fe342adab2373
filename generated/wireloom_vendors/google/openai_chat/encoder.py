# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""Writes parts and tools for `google`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from wireloom.encoding import Encoding, data_url, given
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
    Url,
)
from wireloom.request import Tool


def _write_text(part: Text, encoding: Encoding) -> Any:
    """Text, with the citations that are anchored in it."""
    if part.citations:
        encoding.dropped("citations", "The protocol takes no citations back.")
    if part.cache is not None:
        encoding.dropped("cache", "The target takes no explicit cache breakpoints.")
    return {"type": "text", "text": part.text}


def _write_refusal(part: Refusal, encoding: Encoding) -> Any:
    """The model's own words of refusal, where a vendor keeps them apart from its text."""
    encoding.warn("translated", "Refusal", "The target has no refusals in a history; sent as text.")
    return _write_text(Text(part.text, cache=part.cache), encoding)


def _write_reasoning(part: Reasoning, encoding: Encoding) -> Any:
    """The model's thinking. Signatures and encrypted payloads are in `meta`."""
    encoding.dropped("Reasoning", "The protocol takes no reasoning back.", encoding.kept(part))
    return None


def _write_tool_call(part: ToolCall, encoding: Encoding) -> Any:
    """A call of one of the caller's own tools."""
    if part.kind == "function":
        if part.cache is not None:
            encoding.dropped("cache", "A tool call cannot carry a breakpoint.")
        wire: dict[str, Any] = {
            "id": part.id,
            "type": "function",
            "function": {"name": part.name, "arguments": part.arguments},
        }
        if (thought_signature := encoding.meta(part.meta, "thoughtSignature")) is not None:
            wire["extra_content"] = {"google": {"thought_signature": thought_signature}}
        return wire
    encoding.dropped("ToolCall", "The target has no tool calls with free text.", encoding.kept(part))
    return None


def _write_tool_result(part: ToolResult, encoding: Encoding) -> Any:
    """The caller's answer to a tool call; a part of a user message."""
    if part.is_error:
        encoding.dropped("is_error", "The protocol cannot say that a result is an error.")
    if part.cache is not None:
        encoding.dropped("cache", "A tool result cannot carry a breakpoint.")
    return {"role": "tool", "tool_call_id": part.call_id, "content": encoding.parts(part.content, ("Text",))}


def _write_image(part: Image, encoding: Encoding) -> Any:
    """A picture. `detail` is the resolution that the model should look at, where a vendor has one."""
    if isinstance(part.source, Url | Base64):
        if part.cache is not None:
            encoding.dropped("cache", "The target takes no explicit cache breakpoints.")
        return {
            "type": "image_url",
            "image_url": given(
                {
                    "url": part.source.url if isinstance(part.source, Url) else data_url(part.source),
                    "detail": part.detail,
                }
            ),
        }
    encoding.dropped("Image", "The target takes images by URL or inline only.", encoding.kept(part))
    return None


def _write_audio(part: Audio, encoding: Encoding) -> Any:
    """Sound, said by the user or made by the model."""
    encoding.dropped("Audio", "The target takes no sound.", encoding.kept(part))
    return None


def _write_document(part: Document, encoding: Encoding) -> Any:
    """A document to read: PDF or text. `citations` asks for citations from it."""
    encoding.dropped("Document", "The target takes no documents.", encoding.kept(part))
    return None


def _write_source(part: Source, encoding: Encoding) -> Any:
    """Something that the answer as a whole rests on, without an anchor in its text."""
    encoding.dropped("Source", "The protocol takes no sources back.", encoding.kept(part))
    return None


def _write_opaque(part: Opaque, encoding: Encoding) -> Any:
    """Something that a vendor has and this model has not; it goes back to `issuer` as it came."""
    encoding.dropped("Opaque", "The target cannot hold it.", encoding.kept(part))
    return None


def _write_tool(part: Tool, encoding: Encoding) -> Any:
    """A tool of the caller's."""
    if part.strict is not None:
        encoding.dropped("strict", "The target has no strict tools.")
    if part.cache is not None:
        encoding.dropped("cache", "The target takes no explicit cache breakpoints.")
    return {
        "type": "function",
        "function": given(
            {"name": part.name, "description": part.description, "parameters": part.input_schema}
        ),
    }


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
