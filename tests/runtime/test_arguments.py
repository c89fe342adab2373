"""What a call takes, and what is refused before any socket."""

from __future__ import annotations

from typing import Any

import pytest

from wireloom import (
    ConfigurationError,
    JsonSchema,
    Message,
    Named,
    ReasoningConfig,
    Text,
    Tool,
    ToolCall,
    ToolResult,
    assistant,
    system,
    user,
)
from wireloom.arguments import conversation, request_from, split_model


def request(messages: Any = "hi", **arguments: Any) -> Any:
    return request_from("m", messages, arguments)  # type: ignore[arg-type]


def test_models_are_split_at_the_first_colon() -> None:
    assert split_model("tiny:a:b/c") == ("tiny", "a:b/c")
    for wrong in ("tiny", ":m", "tiny:", "", None, 3):
        with pytest.raises(ConfigurationError, match="'vendor:model'"):
            split_model(wrong)


def test_messages() -> None:
    assert request("hi").messages == (user("hi"),)
    assert request(user("hi")).messages == (user("hi"),)
    assert request([user("a"), assistant("b")]).messages == (user("a"), assistant("b"))
    assert request([Message("user", "text")]).messages == (user("text"),)  # type: ignore[arg-type]
    assert request([Message("user", [Text("x")])]).messages == (user("x"),)  # type: ignore[arg-type]
    assert request("hi", system="be kind").messages == (system("be kind"), user("hi"))


@pytest.mark.parametrize(
    ("messages", "told"),
    [
        ([], "messages is empty"),
        ([{"role": "user"}], r"messages\[0\] must be a Message, not dict; make one with wireloom.user"),
        ([user("a"), "b"], r"messages\[1\] must be a Message, not str"),
        ([Message("user", (3,))], r"messages\[0\].parts\[0\] must be a part such as Text, not int"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_conversation(messages: Any, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        conversation(messages)


CALL, RESULT = ToolCall("c1", "f"), ToolResult("c1", "42")


def test_calls_and_results_belong_together() -> None:
    conversation([user("a"), assistant(CALL), user(RESULT), assistant(CALL), user(RESULT)])
    with pytest.raises(ConfigurationError, match="tool calls without a result: 'c1'"):
        conversation([user("a"), assistant(CALL)])
    with pytest.raises(ConfigurationError, match="tool results without an earlier call: 'c1'"):
        conversation([user(RESULT), assistant("b")])
    with pytest.raises(
        ConfigurationError, match=r"calls without a result: 'c1', 'c2'; .*an earlier call: 'c3'"
    ):
        conversation([assistant([CALL, ToolCall("c2", "f")]), user(ToolResult("c3"))])
    with pytest.raises(ConfigurationError, match="earlier call: 'c1'"):
        conversation([assistant(CALL), user([RESULT, RESULT])])


@pytest.mark.parametrize(
    ("given", "config"),
    [
        ("high", ReasoningConfig(effort="high")),
        ("none", ReasoningConfig(enabled=False, effort="none")),
        (2048, ReasoningConfig(budget_tokens=2048)),
        (0, ReasoningConfig(enabled=False)),
        (True, ReasoningConfig()),
        (False, ReasoningConfig(enabled=False)),
        (None, None),
        (ReasoningConfig(effort="low"), ReasoningConfig(effort="low")),
    ],
)
def test_reasoning(given: Any, config: ReasoningConfig | None) -> None:
    assert request(reasoning=given).reasoning == config


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"reasoning": "hard"}, "reasoning must be an effort"),
        ({"reasoning": -1}, "reasoning must be an effort"),
        ({"reasoning": 0.5}, "reasoning must be an effort"),
        ({"tool_choice": "f", "tools": [Tool("f")]}, r"or Named\('f'\), not 'f'"),
        ({"tool_choice": "any"}, r"tool_choice must be 'auto', 'none', 'required' or Named\(name\)"),
        ({"tools": [{"name": "f"}]}, r"tools\[0\] must be a Tool or a NativeTool, not dict"),
        ({"tools": [Tool("f"), Tool("f")]}, "tools: 'f' is given more than once"),
        ({"response_format": {"type": "json"}}, "response_format must be"),
        ({"temperature": "hot"}, "temperature must be a number, not str"),
        ({"top_p": float("nan")}, "top_p must be a number, not nan"),
        ({"seed": True}, "seed must be an integer, not bool"),
        ({"max_tokens": 1.5}, "max_tokens must be a number of tokens, not float"),
        ({"parallel_tool_calls": 1}, "parallel_tool_calls must be True or False, not int"),
        ({"metadata": {"a": 3}}, r"metadata\['a'\] must be a string, not int"),
        ({"cache": "1h"}, "cache must be a Cache, not str"),
        ({"stop": ["a", 3]}, r"stop\[1\] must be a string, not int"),
        ({"tool_choice": Named("g"), "tools": [Tool("f")]}, r"tool_choice: unknown tool 'g' \(known: f\)"),
        ({"temprature": 1}, "unknown argument 'temprature'; did you mean 'temperature'.*extra_body"),
    ],
)
def test_what_is_refused(arguments: dict[str, Any], told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        request(**arguments)


def test_the_rest_is_passed_on() -> None:
    made = request(
        stop="END",
        tools=[Tool("f")],
        tool_choice=Named("f"),
        response_format=JsonSchema({}),
        seed=3,
        options={"a": 1},
    )
    assert made.stop == ("END",)
    assert request(stop=["a", "b"]).stop == ("a", "b")
    assert (made.tool_choice, made.response_format, made.seed) == (Named("f"), JsonSchema({}), 3)
    assert made.options == {"a": 1}
