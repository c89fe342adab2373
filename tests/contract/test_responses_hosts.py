"""What each host of Responses takes of one and the same request, and what it is warned of."""

from __future__ import annotations

from typing import Any

import pytest

from wireloom import (
    Document,
    FileId,
    Message,
    Meta,
    NativeTool,
    Reasoning,
    ReasoningConfig,
    Request,
    Text,
    Tool,
    ToolCall,
    ToolResult,
    user,
)
from wireloom.encode import encode
from wireloom.model import Cache
from wireloom.registry import find_vendor

SEALED = {"openai": Meta({"summary": "[]", "encrypted_content": '"gAAA"'}, "reasoning", None, "rs_1")}
HISTORY = (
    user([Text("q"), Document(FileId("f1"))]),
    Message("assistant", (Reasoning("why", meta=SEALED), ToolCall("c", "f", "{}"))),
    user(ToolResult("c", "r")),
)
TOOLS = (Tool("f", input_schema={"type": "object"}), NativeTool("openai", {"type": "web_search"}))

NOWHERE = {"seed", "cache"}
"""What no host takes."""

FOREIGN = {"messages[1].Reasoning", "tools[1].definition"}
"""What only the party takes that made it: sealed reasoning, and a tool that runs at its side."""

HOSTS: dict[str, tuple[str, dict[str, Any], set[str]]] = {
    "openai": (
        "gpt-5.5",
        {"safety_identifier": "u", "metadata": {"a": "b"}, "effort": "max", "store": False, "reasoning": True},
        {"top_k", "stop"},
    ),
    "azure": (
        "mine",
        {"safety_identifier": "u", "metadata": {"a": "b"}, "effort": "max"},
        {"top_k", "stop", *FOREIGN},
    ),
    "xai": (
        "grok-4.3",
        {"user": "u", "metadata": {"a": "b"}, "effort": "xhigh", "store": False},
        {"top_k", "stop", "reasoning", *FOREIGN},
    ),
    "openrouter": (
        "openai/gpt-5.5",
        {"user": "u", "metadata": {"a": "b"}, "effort": "max", "top_k": 3, "stop": ("x",)},
        FOREIGN,
    ),
    "groq": (
        "openai/gpt-oss-120b",
        {"user": "u", "effort": "high"},
        {"top_k", "stop", "reasoning", "metadata", "messages[0].Document", *FOREIGN},
    ),
}  # fmt: skip
"""A model, what stands in the body, and the fields of the warnings."""


@pytest.mark.parametrize("vendor", HOSTS)
def test_what_a_host_takes_and_what_it_is_warned_of(vendor: str) -> None:
    model, expected, warned = HOSTS[vendor]
    request = Request(
        model=model, messages=HISTORY, tools=TOOLS, top_k=3, stop=("x",), seed=1, user="u", metadata={"a": "b"},
        cache=Cache(), reasoning=ReasoningConfig(effort="max"),
    )  # fmt: skip
    encoded = encode(find_vendor(vendor).dialects["openai_responses"], request)
    body = encoded.body
    told = {
        name: body[name]
        for name in ("safety_identifier", "user", "metadata", "store", "top_k", "stop")
        if name in body
    }
    told["effort"] = body["reasoning"]["effort"]
    kinds = [item["type"] for item in body["input"]]
    if "reasoning" in kinds:
        told["reasoning"] = kinds.index("reasoning") == kinds.index("function_call") - 1
    assert told == expected
    assert {warning.field for warning in encoded.warnings} == warned | NOWHERE
