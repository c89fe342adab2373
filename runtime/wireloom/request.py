"""What is asked for: tools, how the answer shall be made, and the request as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import msgspec
from msgspec import Struct, field

from .model import Cache, Message

Effort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class Tool(Struct, frozen=True, omit_defaults=True, tag="tool"):
    """A tool of the caller's. `input_schema` is a JSON Schema for the arguments (an object)."""

    name: str
    description: str | None = None
    input_schema: dict[str, Any] = field(default_factory=lambda: {"type": "object", "properties": {}})
    strict: bool | None = None
    cache: Cache | None = None


class NativeTool(Struct, frozen=True, omit_defaults=True, tag="native_tool"):
    """A tool that the vendor `issuer` hosts, in the vendor's own words."""

    issuer: str
    definition: dict[str, Any]
    cache: Cache | None = None

    @classmethod
    def of(cls, issuer: str, definition: Struct, cache: Cache | None = None) -> NativeTool:
        """From one of the types of the issuer's package, such as `types.WebSearchToolParam(type="web_search")`."""
        return cls(issuer, msgspec.to_builtins(definition), cache)


AnyTool: TypeAlias = Tool | NativeTool


class Named(Struct, frozen=True, tag="named"):
    """A tool choice: this tool, and no other."""

    name: str


class NamedNative(Struct, frozen=True, omit_defaults=True):
    """A choice of a `NativeTool`, as templates of specs see it: its type, and its name if it has one."""

    type: str
    name: str | None = None


ToolChoice: TypeAlias = Literal["auto", "none", "required"] | Named


class ReasoningConfig(Struct, frozen=True, omit_defaults=True):
    """How much the model may think: on or off, by effort or by a budget in tokens."""

    enabled: bool = True
    effort: Effort | None = None
    budget_tokens: int | None = None


class JsonSchema(Struct, frozen=True, omit_defaults=True, tag="json_schema"):
    """A response format: JSON that fits `schema`."""

    schema: dict[str, Any]
    name: str = "response"
    description: str | None = None
    strict: bool | None = None


ResponseFormat: TypeAlias = Literal["text", "json"] | JsonSchema


class Request(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """One call, before it is translated. Lengths are in tokens."""

    model: str
    messages: tuple[Message, ...]
    tools: tuple[AnyTool, ...] = ()
    tool_choice: ToolChoice | None = None
    parallel_tool_calls: bool | None = None
    max_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    stop: tuple[str, ...] = ()
    seed: int | None = None
    reasoning: ReasoningConfig | None = None
    response_format: ResponseFormat | None = None
    user: str | None = None
    metadata: dict[str, str] | None = None
    cache: Cache | None = None
    options: Mapping[str, Any] = {}
