# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openai.
# Do not edit. Specs: sha256 4aaca3dca2f85be2
"""Writes parts and tools for `openai`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from wireloom.encoding import Encoding, data_url, given
from wireloom.model import (
    Audio,
    Base64,
    Document,
    FileId,
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
    wire: dict[str, Any] = {"type": "text", "text": part.text}
    if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
        wire["prompt_cache_breakpoint"] = mark
    return wire


def _write_refusal(part: Refusal, encoding: Encoding) -> Any:
    """The model's own words of refusal, where a vendor keeps them apart from its text."""
    if part.cache is not None:
        encoding.dropped("cache", "A refusal cannot carry a breakpoint.")
    return part.text


def _write_reasoning(part: Reasoning, encoding: Encoding) -> Any:
    """The model's thinking. Signatures and encrypted payloads are in `meta`."""
    encoding.dropped("Reasoning", "The protocol takes no reasoning back.", encoding.kept(part))
    return None


def _write_tool_call(part: ToolCall, encoding: Encoding) -> Any:
    """A call of one of the caller's own tools."""
    if part.kind == "function":
        if part.cache is not None:
            encoding.dropped("cache", "A tool call cannot carry a breakpoint.")
        return {
            "id": part.id,
            "type": "function",
            "function": {"name": part.name, "arguments": part.arguments},
        }
    if part.kind == "custom":
        if part.cache is not None:
            encoding.dropped("cache", "A tool call cannot carry a breakpoint.")
        return {"id": part.id, "type": "custom", "custom": {"name": part.name, "input": part.arguments}}
    encoding.dropped("ToolCall", "The API has no other kinds of tool calls.", encoding.kept(part))
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
        wire: dict[str, Any] = {
            "type": "image_url",
            "image_url": given(
                {
                    "url": part.source.url if isinstance(part.source, Url) else data_url(part.source),
                    "detail": part.detail,
                }
            ),
        }
        if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
            wire["prompt_cache_breakpoint"] = mark
        return wire
    encoding.dropped("Image", "The target takes images by URL or inline only.", encoding.kept(part))
    return None


def _write_audio(part: Audio, encoding: Encoding) -> Any:
    """Sound, said by the user or made by the model."""
    if isinstance(part.source, Base64) and part.source.media_type in (
        "audio/wav",
        "audio/x-wav",
        "audio/mpeg",
        "audio/mp3",
    ):
        if part.transcript is not None:
            encoding.dropped("transcript", "The API takes no transcript beside a sound.")
        wire: dict[str, Any] = {
            "type": "input_audio",
            "input_audio": {
                "data": part.source.data,
                "format": {"audio/wav": "wav", "audio/x-wav": "wav", "audio/mpeg": "mp3", "audio/mp3": "mp3"}[
                    part.source.media_type
                ],
            },
        }
        if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
            wire["prompt_cache_breakpoint"] = mark
        return wire
    encoding.dropped("Audio", "The API takes sound inline, as WAV or MP3.", encoding.kept(part))
    return None


def _write_document(part: Document, encoding: Encoding) -> Any:
    """A document to read: PDF or text. `citations` asks for citations from it."""
    if isinstance(part.source, FileId | Base64):
        if part.context is not None:
            encoding.dropped("context", "The API has no context for a document.")
        if part.citations is not None:
            encoding.dropped("citations", "The API cites no documents.")
        wire: dict[str, Any] = {
            "type": "file",
            "file": {"file_id": part.source.id}
            if isinstance(part.source, FileId)
            else given({"filename": part.title, "file_data": data_url(part.source)}),
        }
        if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
            wire["prompt_cache_breakpoint"] = mark
        return wire
    encoding.dropped(
        "Document", "The API takes documents inline or by the id of an uploaded file.", encoding.kept(part)
    )
    return None


def _write_source(part: Source, encoding: Encoding) -> Any:
    """Something that the answer as a whole rests on, without an anchor in its text."""
    encoding.dropped("Source", "The protocol takes no sources back.", encoding.kept(part))
    return None


def _write_opaque(part: Opaque, encoding: Encoding) -> Any:
    """Something that a vendor has and this model has not; it goes back to `issuer` as it came."""
    if part.kind == "audio":
        return encoding.picked(part, ("id",))
    encoding.dropped("Opaque", "The API cannot hold it.", encoding.kept(part))
    return None


def _write_tool(part: Tool, encoding: Encoding) -> Any:
    """A tool of the caller's."""
    if part.cache is not None:
        encoding.dropped("cache", "The target takes no explicit cache breakpoints.")
    return {
        "type": "function",
        "function": given(
            {
                "name": part.name,
                "description": part.description,
                "parameters": part.input_schema,
                "strict": part.strict,
            }
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
