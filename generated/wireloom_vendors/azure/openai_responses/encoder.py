# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/azure.yaml.
# Do not edit. Specs: sha256 d8ea2ce0f78a3325
"""Writes parts and tools for `azure`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from wireloom.encoding import Encoding, data_url
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
    if encoding.role == "assistant":
        if part.cache is not None:
            encoding.dropped("cache", "What the model wrote cannot carry a breakpoint.")
        wire: dict[str, Any] = {"type": "output_text", "text": part.text}
        if part.citations and (citations := encoding.citations(part.citations)) is not None:
            wire["annotations"] = citations
        return wire
    if part.citations:
        encoding.dropped("citations", "The API takes citations in messages of the model only.")
    wire = {"type": "input_text", "text": part.text}
    if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
        wire["prompt_cache_breakpoint"] = mark
    return wire


def _write_refusal(part: Refusal, encoding: Encoding) -> Any:
    """The model's own words of refusal, where a vendor keeps them apart from its text."""
    if encoding.role == "assistant":
        if part.cache is not None:
            encoding.dropped("cache", "A refusal cannot carry a breakpoint.")
        return {"type": "refusal", "refusal": part.text}
    encoding.warn("translated", "Refusal", "Only the model refuses here; sent as text.")
    return _write_text(Text(part.text, cache=part.cache), encoding)


def _write_reasoning(part: Reasoning, encoding: Encoding) -> Any:
    """The model's thinking. Signatures and encrypted payloads are in `meta`."""
    if (summary := encoding.meta(part.meta, "summary")) is not None:
        if part.cache is not None:
            encoding.dropped("cache", "Reasoning cannot carry a breakpoint.")
        wire: dict[str, Any] = {"type": "reasoning", "summary": summary}
        if (item := encoding.item_id(part.meta)) is not None:
            wire["id"] = item
        if (content := encoding.meta(part.meta, "content")) is not None:
            wire["content"] = content
        if (encrypted_content := encoding.meta(part.meta, "encrypted_content")) is not None:
            wire["encrypted_content"] = encrypted_content
        return wire
    encoding.dropped(
        "Reasoning", "Only reasoning that came from this API can be sent back.", encoding.kept(part)
    )
    return None


def _write_tool_call(part: ToolCall, encoding: Encoding) -> Any:
    """A call of one of the caller's own tools."""
    if part.kind == "function":
        if part.cache is not None:
            encoding.dropped("cache", "A call cannot carry a breakpoint.")
        wire: dict[str, Any] = {
            "type": "function_call",
            "call_id": part.id,
            "name": part.name,
            "arguments": part.arguments,
        }
        if (item := encoding.item_id(part.meta)) is not None:
            wire["id"] = item
        if (namespace := encoding.meta(part.meta, "namespace")) is not None:
            wire["namespace"] = namespace
        if (caller := encoding.meta(part.meta, "caller")) is not None:
            wire["caller"] = caller
        if (async_ := encoding.meta(part.meta, "async")) is not None:
            wire["async"] = async_
        return wire
    if part.kind == "custom":
        if part.cache is not None:
            encoding.dropped("cache", "A call cannot carry a breakpoint.")
        wire = {"type": "custom_tool_call", "call_id": part.id, "name": part.name, "input": part.arguments}
        if (item := encoding.item_id(part.meta)) is not None:
            wire["id"] = item
        if (namespace := encoding.meta(part.meta, "namespace")) is not None:
            wire["namespace"] = namespace
        if (caller := encoding.meta(part.meta, "caller")) is not None:
            wire["caller"] = caller
        if (async_ := encoding.meta(part.meta, "async")) is not None:
            wire["async"] = async_
        return wire
    encoding.dropped("ToolCall", "The API has no other kinds of tool calls.", encoding.kept(part))
    return None


def _write_tool_result(part: ToolResult, encoding: Encoding) -> Any:
    """The caller's answer to a tool call; a part of a user message."""
    if encoding.call_kind(part) == "custom":
        if part.is_error:
            encoding.dropped("is_error", "A result cannot be an error.")
        if part.cache is not None:
            encoding.dropped("cache", "A result cannot carry a breakpoint.")
        return {
            "type": "custom_tool_call_output",
            "call_id": part.call_id,
            "output": encoding.parts(part.content, ("Text", "Image", "Document")),
        }
    if part.is_error:
        encoding.dropped("is_error", "A result cannot be an error.")
    if part.cache is not None:
        encoding.dropped("cache", "A result cannot carry a breakpoint.")
    return {
        "type": "function_call_output",
        "call_id": part.call_id,
        "output": encoding.parts(part.content, ("Text", "Image", "Document")),
    }


def _write_image(part: Image, encoding: Encoding) -> Any:
    """A picture. `detail` is the resolution that the model should look at, where a vendor has one."""
    if isinstance(part.source, FileId):
        wire: dict[str, Any] = {
            "type": "input_image",
            "file_id": part.source.id,
            "detail": (part.detail if part.detail is not None else "auto"),
        }
        if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
            wire["prompt_cache_breakpoint"] = mark
        return wire
    if isinstance(part.source, Url | Base64):
        wire = {
            "type": "input_image",
            "image_url": part.source.url if isinstance(part.source, Url) else data_url(part.source),
            "detail": (part.detail if part.detail is not None else "auto"),
        }
        if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
            wire["prompt_cache_breakpoint"] = mark
        return wire
    encoding.dropped(
        "Image", "The API takes images by URL, inline, or by the id of a file.", encoding.kept(part)
    )
    return None


def _write_audio(part: Audio, encoding: Encoding) -> Any:
    """Sound, said by the user or made by the model."""
    encoding.dropped("Audio", "The API takes no sound.", encoding.kept(part))
    return None


def _write_document(part: Document, encoding: Encoding) -> Any:
    """A document to read: PDF or text. `citations` asks for citations from it."""
    if isinstance(part.source, FileId):
        if part.title is not None:
            encoding.dropped("title", "A stored file has a name of its own.")
        if part.context is not None:
            encoding.dropped("context", "The API has no context for a document.")
        if part.citations is not None:
            encoding.dropped("citations", "The API cites no documents.")
        wire: dict[str, Any] = {"type": "input_file", "file_id": part.source.id}
        if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
            wire["prompt_cache_breakpoint"] = mark
        return wire
    if isinstance(part.source, Url):
        if part.title is not None:
            encoding.dropped("title", "The file is named by its address.")
        if part.context is not None:
            encoding.dropped("context", "The API has no context for a document.")
        if part.citations is not None:
            encoding.dropped("citations", "The API cites no documents.")
        wire = {"type": "input_file", "file_url": part.source.url}
        if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
            wire["prompt_cache_breakpoint"] = mark
        return wire
    if isinstance(part.source, Base64):
        if part.context is not None:
            encoding.dropped("context", "The API has no context for a document.")
        if part.citations is not None:
            encoding.dropped("citations", "The API cites no documents.")
        wire = {
            "type": "input_file",
            "filename": (part.title if part.title is not None else "file"),
            "file_data": data_url(part.source),
        }
        if part.cache is not None and (mark := encoding.cache(part.cache)) is not None:
            wire["prompt_cache_breakpoint"] = mark
        return wire
    encoding.dropped(
        "Document", "The API takes documents inline, by URL, or by the id of a file.", encoding.kept(part)
    )
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
    if part.cache is not None:
        encoding.dropped("cache", "A tool cannot carry a breakpoint.")
    wire: dict[str, Any] = {
        "type": "function",
        "name": part.name,
        "parameters": part.input_schema,
        "strict": (part.strict if part.strict is not None else False),
    }
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
