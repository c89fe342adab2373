"""The choice of one tool, which is of another shape where the tool is in the vendor's own words."""

from __future__ import annotations

from typing import Any

import pytest

from support.loopback import json_reply, serving
from wireloom import Client, Named, NativeTool, Tool
from wireloom_vendors.openai import types as chat
from wireloom_vendors.openai.openai_responses import types

FUNCTION = Tool("add", "Adds.", {"type": "object"})
ANSWER = {"id": "resp_1", "object": "response", "model": "m", "status": "completed", "output": []}
CHOICE = {"index": 0, "message": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}
COMPLETION = {"id": "c1", "object": "chat.completion", "created": 1, "model": "m", "choices": [CHOICE]}


@pytest.mark.parametrize(("responses", "tool", "name", "written"), [
    (True, types.CustomToolParam(name="grep"), "grep", {"type": "custom", "name": "grep"}),
    (True, types.ImageGenerationTool(), "image_generation", {"type": "image_generation"}),
    (True, types.CustomToolParam(name="grep"), "add", {"type": "function", "name": "add"}),
    (
        False,
        chat.ChatCompletionCustomToolParam(custom=chat.CustomToolDefinition(name="grep")),
        "grep",
        {"type": "custom", "custom": {"name": "grep"}},
    ),
    (
        False,
        chat.ChatCompletionCustomToolParam(custom=chat.CustomToolDefinition(name="grep")),
        "add",
        {"type": "function", "function": {"name": "add"}},
    ),
])  # fmt: skip
def test_a_tool_is_chosen_by_its_name(responses: bool, tool: Any, name: str, written: Any) -> None:
    with (
        serving(json_reply(ANSWER if responses else COMPLETION)) as server,
        Client(
            vendors={"openai": {"api_key": "k", "base_url": server.url}},
            flags={"openai.responses": responses},
        ) as client,
    ):
        tools = [NativeTool.of("openai", tool), FUNCTION]
        told = client.generate("openai:gpt-5.5", "Hi", tools=tools, tool_choice=Named(name))
    assert (server.seen[0].json["tool_choice"], told.warnings) == (written, ())
