# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""Writes parts and tools for `google`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from wireloom.encoding import Encoding, given
from wireloom.model import (
    Audio,
    Base64,
    Document,
    FileId,
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
    if part.citations:
        encoding.dropped("citations", "The target takes no citations back.")
    if part.cache is not None:
        encoding.dropped("cache", "The target has no breakpoints.")
    wire: dict[str, Any] = {"text": part.text}
    if (thought_signature := encoding.meta(part.meta, "thoughtSignature")) is not None:
        wire["thoughtSignature"] = thought_signature
    return encoding.beside("Part", wire, part.meta)


def _write_refusal(part: Refusal, encoding: Encoding) -> Any:
    """The model's own words of refusal, where a vendor keeps them apart from its text."""
    encoding.warn("translated", "Refusal", "The target has no refusals in a history; sent as text.")
    return _write_text(Text(part.text, cache=part.cache), encoding)


def _write_reasoning(part: Reasoning, encoding: Encoding) -> Any:
    """The model's thinking. Signatures and encrypted payloads are in `meta`."""
    if not part.redacted:
        if not encoding.replays("thought", part):
            return None
        if part.cache is not None:
            encoding.dropped("cache", "The target has no breakpoints.")
        wire: dict[str, Any] = {"thought": True, "text": part.text}
        if (thought_signature := encoding.meta(part.meta, "thoughtSignature")) is not None:
            wire["thoughtSignature"] = thought_signature
        return encoding.beside("Part", wire, part.meta)
    encoding.dropped("Reasoning", "Reasoning without words cannot be sent.", encoding.kept(part))
    return None


def _write_tool_call(part: ToolCall, encoding: Encoding) -> Any:
    """A call of one of the caller's own tools."""
    if part.kind == "function":
        if part.cache is not None:
            encoding.dropped("cache", "The target has no breakpoints.")
        wire: dict[str, Any] = {
            "functionCall": given(
                {"id": encoding.given_id(part), "name": part.name, "args": encoding.json_object(part)}
            )
        }
        if (thought := encoding.meta(part.meta, "thought")) is not None:
            wire["thought"] = thought
        if (thought_signature := encoding.meta(part.meta, "thoughtSignature")) is not None:
            wire["thoughtSignature"] = thought_signature
        return encoding.beside("Part", wire, part.meta)
    encoding.dropped("ToolCall", "The target has no tool calls with free text.", encoding.kept(part))
    return None


def _write_tool_result(part: ToolResult, encoding: Encoding) -> Any:
    """The caller's answer to a tool call; a part of a user message."""
    if part.is_error:
        if part.cache is not None:
            encoding.dropped("cache", "The target has no breakpoints.")
        return encoding.beside(
            "Part",
            {
                "functionResponse": given(
                    {
                        "id": encoding.call_id(part),
                        "name": encoding.call_name(part),
                        "response": {"error": encoding.parts(part.content, ("Text",))},
                    }
                )
            },
            part.meta,
        )
    if not part.is_error:
        if part.cache is not None:
            encoding.dropped("cache", "The target has no breakpoints.")
        return encoding.beside(
            "Part",
            {
                "functionResponse": given(
                    {
                        "id": encoding.call_id(part),
                        "name": encoding.call_name(part),
                        "response": {"output": encoding.parts(part.content, ("Text",))},
                    }
                )
            },
            part.meta,
        )
    encoding.dropped("ToolResult", "It fits no row.", encoding.kept(part))
    return None


def _write_image(part: Image, encoding: Encoding) -> Any:
    """A picture. `detail` is the resolution that the model should look at, where a vendor has one."""
    if isinstance(part.source, Base64) and part.source.media_type.startswith("image/"):
        if part.detail is not None:
            encoding.dropped("detail", "The resolution is mediaResolution of the whole request.")
        if part.cache is not None:
            encoding.dropped("cache", "The target has no breakpoints.")
        wire: dict[str, Any] = {
            "inlineData": given(
                {
                    "mimeType": part.source.media_type,
                    "data": part.source.data,
                    "displayName": encoding.meta(part.meta, "displayName"),
                }
            )
        }
        if (thought := encoding.meta(part.meta, "thought")) is not None:
            wire["thought"] = thought
        if (thought_signature := encoding.meta(part.meta, "thoughtSignature")) is not None:
            wire["thoughtSignature"] = thought_signature
        return encoding.beside("Part", wire, part.meta)
    if isinstance(part.source, Url | FileId):
        if part.detail is not None:
            encoding.dropped("detail", "The resolution is mediaResolution of the whole request.")
        if part.cache is not None:
            encoding.dropped("cache", "The target has no breakpoints.")
        return encoding.beside(
            "Part",
            {
                "fileData": given({"mimeType": part.source.media_type, "fileUri": part.source.url})
                if isinstance(part.source, Url)
                else given({"mimeType": part.source.media_type, "fileUri": part.source.id})
            },
            part.meta,
        )
    encoding.dropped("Image", "An image that is given inline has a media type of image.", encoding.kept(part))
    return None


def _write_audio(part: Audio, encoding: Encoding) -> Any:
    """Sound, said by the user or made by the model."""
    if isinstance(part.source, Base64) and part.source.media_type.startswith("audio/"):
        if part.transcript is not None:
            encoding.dropped("transcript", "The target takes no transcripts.")
        if part.cache is not None:
            encoding.dropped("cache", "The target has no breakpoints.")
        wire: dict[str, Any] = {
            "inlineData": given(
                {
                    "mimeType": part.source.media_type,
                    "data": part.source.data,
                    "displayName": encoding.meta(part.meta, "displayName"),
                }
            )
        }
        if (thought := encoding.meta(part.meta, "thought")) is not None:
            wire["thought"] = thought
        if (thought_signature := encoding.meta(part.meta, "thoughtSignature")) is not None:
            wire["thoughtSignature"] = thought_signature
        return encoding.beside("Part", wire, part.meta)
    if isinstance(part.source, Url | FileId):
        if part.transcript is not None:
            encoding.dropped("transcript", "The target takes no transcripts.")
        if part.cache is not None:
            encoding.dropped("cache", "The target has no breakpoints.")
        return encoding.beside(
            "Part",
            {
                "fileData": given({"mimeType": part.source.media_type, "fileUri": part.source.url})
                if isinstance(part.source, Url)
                else given({"mimeType": part.source.media_type, "fileUri": part.source.id})
            },
            part.meta,
        )
    encoding.dropped("Audio", "Sound that is given inline has a media type of audio.", encoding.kept(part))
    return None


def _write_document(part: Document, encoding: Encoding) -> Any:
    """A document to read: PDF or text. `citations` asks for citations from it."""
    if isinstance(part.source, Base64):
        if part.title is not None:
            encoding.dropped("title", "The target takes no titles.")
        if part.context is not None:
            encoding.dropped("context", "The target takes no context beside a document.")
        if part.citations is not None:
            encoding.dropped("citations", "The target cites only what it looked up.")
        if part.cache is not None:
            encoding.dropped("cache", "The target has no breakpoints.")
        wire: dict[str, Any] = {
            "inlineData": given(
                {
                    "mimeType": part.source.media_type,
                    "data": part.source.data,
                    "displayName": encoding.meta(part.meta, "displayName"),
                }
            )
        }
        if (thought := encoding.meta(part.meta, "thought")) is not None:
            wire["thought"] = thought
        if (thought_signature := encoding.meta(part.meta, "thoughtSignature")) is not None:
            wire["thoughtSignature"] = thought_signature
        return encoding.beside("Part", wire, part.meta)
    if isinstance(part.source, Url | FileId):
        if part.title is not None:
            encoding.dropped("title", "The target takes no titles.")
        if part.context is not None:
            encoding.dropped("context", "The target takes no context beside a document.")
        if part.citations is not None:
            encoding.dropped("citations", "The target cites only what it looked up.")
        if part.cache is not None:
            encoding.dropped("cache", "The target has no breakpoints.")
        return encoding.beside(
            "Part",
            {
                "fileData": given({"mimeType": part.source.media_type, "fileUri": part.source.url})
                if isinstance(part.source, Url)
                else given({"mimeType": part.source.media_type, "fileUri": part.source.id})
            },
            part.meta,
        )
    if isinstance(part.source, PlainText):
        if part.title is not None:
            encoding.dropped("title", "The target takes no titles.")
        if part.context is not None:
            encoding.dropped("context", "The target takes no context beside a document.")
        if part.citations is not None:
            encoding.dropped("citations", "The target cites only what it looked up.")
        if part.cache is not None:
            encoding.dropped("cache", "The target has no breakpoints.")
        return encoding.beside("Part", {"text": part.source.text}, part.meta)
    encoding.dropped("Document", "It has no source that the target knows.", encoding.kept(part))
    return None


def _write_source(part: Source, encoding: Encoding) -> Any:
    """Something that the answer as a whole rests on, without an anchor in its text."""
    encoding.dropped("Source", "The target takes no sources back.", encoding.kept(part))
    return None


def _write_opaque(part: Opaque, encoding: Encoding) -> Any:
    """Something that a vendor has and this model has not; it goes back to `issuer` as it came."""
    return encoding.opaque(part)


def _write_tool(part: Tool, encoding: Encoding) -> Any:
    """A tool of the caller's."""
    if part.strict is not None:
        encoding.dropped("strict", "The target has no strict tools.")
    if part.cache is not None:
        encoding.dropped("cache", "The target has no breakpoints.")
    wire: dict[str, Any] = {"name": part.name, "parametersJsonSchema": part.input_schema}
    if part.description is not None:
        wire["description"] = part.description
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
