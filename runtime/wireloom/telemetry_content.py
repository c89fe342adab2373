"""The content of a call in the JSON shapes of OpenTelemetry's conventions for generative AI.

Source: the JSON schemas of messages and instructions in https://github.com/open-telemetry/semantic-conventions-genai. What the
conventions have no part for has a type of its own. Media given inline are told with their size and without their bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

import msgspec

from .model import (
    Audio,
    Base64,
    Document,
    FileId,
    FinishReason,
    Image,
    Message,
    Opaque,
    Part,
    PlainText,
    Reasoning,
    Refusal,
    Source,
    Text,
    ToolCall,
    ToolResult,
    Url,
)
from .request import AnyTool, Tool

_FINISH: Final[dict[str, str]] = {"tool_calls": "tool_call"}

Json = dict[str, Any]


def json_text(value: Any) -> str:
    """A value as JSON, the form in which a span holds content."""
    return msgspec.json.encode(value).decode()


def finish_reason(reason: FinishReason) -> str:
    """A finish reason in the conventions' words."""
    return _FINISH.get(reason, reason)


def system_instructions(messages: Sequence[Message]) -> list[Json]:
    """The parts of the leading system messages."""
    return [_part(part) for message in messages[: _leading(messages)] for part in message.parts]


def input_messages(messages: Sequence[Message]) -> list[Json]:
    """The conversation behind the leading system messages. Results of tools are messages of the role `tool`."""
    return [told for message in messages[_leading(messages) :] for told in _message(message)]


def output_message(parts: Iterable[Part], finish: str) -> Json:
    """An answer, or what had arrived of it."""
    return {"role": "assistant", "parts": [_part(part) for part in parts], "finish_reason": finish}


def tool_definitions(tools: Iterable[AnyTool]) -> list[Json]:
    """What the tools are called."""
    return [
        {"type": "function", "name": tool.name}
        if isinstance(tool, Tool)
        else {"type": str(tool.definition.get("type") or tool.issuer)}
        for tool in tools
    ]


def _leading(messages: Sequence[Message]) -> int:
    return next((place for place, message in enumerate(messages) if message.role != "system"), len(messages))


def _message(message: Message) -> list[Json]:
    results = [_part(part) for part in message.parts if isinstance(part, ToolResult)]
    others = [_part(part) for part in message.parts if not isinstance(part, ToolResult)]
    told: list[Json] = [{"role": "tool", "parts": results}] if results else []
    if others or not results:
        told.append({"role": message.role, "parts": others})
    return told


def _part(part: Part) -> Json:
    return _PARTS[type(part)](part)


def _text(part: Text) -> Json:
    return {"type": "text", "content": part.text}


def _refusal(part: Refusal) -> Json:
    return {"type": "refusal", "content": part.text}


def _reasoning(part: Reasoning) -> Json:
    return {"type": "reasoning", "content": part.text}


def _tool_call(part: ToolCall) -> Json:
    try:
        arguments = part.input
    except (msgspec.DecodeError, RecursionError):
        arguments = part.arguments
    return {"type": "tool_call", "id": part.id, "name": part.name, "arguments": arguments}


def _tool_result(part: ToolResult) -> Json:
    content = part.content
    response: Any = content if isinstance(content, str) else [_part(inner) for inner in content]
    return {"type": "tool_call_response", "id": part.call_id, "response": response}


def _media(part: Image | Audio | Document) -> Json:
    modality = _MODALITIES[type(part)]
    match part.source:
        case Base64(data=data, media_type=media_type):
            size = len(data) * 3 // 4 - data[-2:].count("=")
            return {
                "type": "blob",
                "modality": modality,
                "mime_type": media_type,
                "content": "",
                "size": size,
            }
        case Url(url=url):
            return {"type": "uri", "modality": modality, "uri": url}
        case FileId(id=id):
            return {"type": "file", "modality": modality, "file_id": id}
        case PlainText(text=text):
            return {"type": "text", "content": text}


def _source(part: Source) -> Json:
    return {"type": "source", "url": part.url, "title": part.title}


def _opaque(part: Opaque) -> Json:
    return {"type": part.kind, "issuer": part.issuer, "payload": part.payload}


_MODALITIES: Final[dict[type, str]] = {Image: "image", Audio: "audio", Document: "document"}

_PARTS: Final[dict[type, Callable[[Any], Json]]] = {
    Text: _text,
    Refusal: _refusal,
    Reasoning: _reasoning,
    ToolCall: _tool_call,
    ToolResult: _tool_result,
    Image: _media,
    Audio: _media,
    Document: _media,
    Source: _source,
    Opaque: _opaque,
}
