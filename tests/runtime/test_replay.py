"""What goes back of earlier answers, and what the models of the family take, by the specs of the vendors."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest

from wireloom import (
    FileId,
    Image,
    JsonSchema,
    Message,
    Meta,
    Named,
    NativeTool,
    Reasoning,
    ReasoningConfig,
    Request,
    Text,
    Tool,
    ToolCall,
    ToolResult,
    assistant,
    user,
)
from wireloom.decode import read_whole
from wireloom.encode import Encoded, encode
from wireloom.flags import effects, flag_table, resolve
from wireloom.transfer import Journal
from wireloom.vendor import Dialect, Vendor

OFF = ReasoningConfig(enabled=False)
CALL = ToolCall("c1", "f")
RESULT = user(ToolResult("c1", "3"))


def vendor(name: str) -> Vendor:
    found: Vendor = import_module(f"wireloom_vendors.{name}.vendor").VENDOR
    return found


def dialect(name: str) -> Dialect:
    found = vendor(name)
    return found.dialects[found.default_dialect]


def sent(
    name: str, model: str, *messages: Message, flags: dict[str, Any] | None = None, **fields: Any
) -> Encoded:
    target = vendor(name)
    table = flag_table({name: flags or {}}, vendors=[name])
    in_force = effects(target.features, resolve(target, call=table, client={}, environment={}))
    request = Request(model=model, messages=messages, **fields)
    return encode(dialect(name), request, effects=in_force)


def assistants(encoded: Encoded, field: str) -> list[Any]:
    return [message.get(field) for message in encoded.body["messages"] if message["role"] == "assistant"]


def own(name: str, text: str, field: str) -> Reasoning:
    return Reasoning(text, meta={name: Meta({}, field)})


def history(name: str, field: str = "reasoning_content") -> list[Message]:
    """A turn without tools, and one with a call whose reasoning is there, and one whose reasoning is not."""
    return [
        user("Q"),
        assistant([own(name, "first", field), Text("A")]),
        user("Q2"),
        assistant([own(name, "second", field), CALL]),
        RESULT,
        assistant([CALL]),
        RESULT,
    ]


@pytest.mark.parametrize(
    ("name", "model", "fields", "expected"),
    [
        ("moonshot", "kimi-k2.6", {}, [None, "second", " "]),
        ("moonshot", "kimi-k2.6", {"reasoning": OFF}, [None, None, None]),
        ("moonshot", "kimi-k2.6", {"flags": {"keep_thinking": True}}, ["first", "second", " "]),
        ("moonshot", "kimi-k2.7-code", {}, [None, "second", " "]),
        ("moonshot", "kimi-k2-0905-preview", {}, [None, None, None]),
        ("moonshot", "kimi-k2-thinking", {}, [None, "second", " "]),
        ("moonshot", "kimi-k3", {}, ["first", "second", " "]),
        ("moonshot", "kimi-k3.1-pro-highspeed", {}, ["first", "second", " "]),
        ("moonshot", "k3-256k", {}, ["first", "second", " "]),
        ("moonshot", "moonshot-v1-8k", {}, [None, None, None]),
        ("deepseek", "deepseek-v4-pro", {}, ["first", "second", ""]),
        ("deepseek", "deepseek-v4-pro", {"reasoning": OFF}, [None, None, None]),
        ("deepseek", "deepseek-r1", {}, [None, None, None]),
        ("zai", "glm-5.2", {}, ["first", "second", None]),
        ("qwen", "qwen3-max", {}, [None, None, None]),
        ("qwen", "qwen3-max", {"flags": {"keep_thinking": True}}, ["first", "second", None]),
        ("fireworks", "m", {}, ["first", "second", None]),
        ("xai", "grok-4", {}, [None, None, None]),
    ],
)
def test_the_turns_that_take_reasoning_back(
    name: str, model: str, fields: dict[str, Any], expected: list[str | None]
) -> None:
    encoded = sent(name, model, *history(name), **fields)
    assert assistants(encoded, "reasoning_content") == expected
    # What a vendor does not want back is no warning.
    assert [warning for warning in encoded.warnings if "Reasoning" in warning.field] == []


def test_without_tools_nothing_has_to_go_back() -> None:
    talk = [user("Q"), assistant([own("deepseek", "why", "reasoning_content"), Text("A")]), user("Q2")]
    assert assistants(sent("deepseek", "deepseek-v4-pro", *talk), "reasoning_content") == [None]
    told = sent("deepseek", "deepseek-v4-pro", *talk, tools=(Tool("add"),))
    assert assistants(told, "reasoning_content") == ["why"]


@pytest.mark.parametrize("name", ["vllm", "together", "lmstudio", "openai_compatible"])
@pytest.mark.parametrize("field", ["reasoning", "reasoning_content"])
def test_reasoning_goes_back_to_the_field_that_it_came_in(name: str, field: str) -> None:
    answer = {
        "id": "r",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "message": {"role": "assistant", "content": "A", field: "why"},
            }
        ],
    }
    response = read_whole(dialect(name), json.dumps(answer).encode(), vendor=name)
    encoded = sent(name, "m", response.message, user("Q"))
    (message, _) = encoded.body["messages"]
    assert {key: value for key, value in message.items() if "reasoning" in key} == {field: "why"}
    assert encoded.warnings == ()


@pytest.mark.parametrize(
    "name",
    ["moonshot", "deepseek", "zai", "qwen", "together", "fireworks", "cerebras", "vllm", "minimax", "lmstudio",
     "ollama", "xai", "groq", "llamacpp", "openai_compatible"],
)  # fmt: skip
def test_the_reasoning_of_another_vendor_is_dropped_with_a_warning(name: str) -> None:
    foreign = Reasoning("theirs", meta={"elsewhere": Meta({"signature": '"s"'}, "thinking")})
    encoded = sent(name, "m", assistant([foreign, CALL]), RESULT, reasoning=ReasoningConfig())
    assert "theirs" not in str(encoded.body)
    (warning,) = [each for each in encoded.warnings if each.field == "messages[0].Reasoning"]
    assert (warning.kind, warning.kept) == ("dropped", "theirs")
    assert "elsewhere" in warning.message


def test_reasoning_that_the_caller_wrote_is_the_targets_own() -> None:
    encoded = sent("groq", "openai/gpt-oss-120b", assistant([Reasoning("mine"), Text("A")]), user("Q"))
    assert assistants(encoded, "reasoning") == ["mine"]


def test_what_is_not_wanted_back_is_told_beforehand_all_the_same() -> None:
    messages = tuple(history("moonshot"))
    journal = Journal(messages)
    encode(dialect("moonshot"), Request(model="kimi-k2.6", messages=messages), journal=journal)
    first = journal.parts(messages)[1]
    assert (first.kind, first.outcome, first.message) == ("Reasoning", "dropped", 1)
    assert first.reasons == ("the target does not want it back from this turn",)


# ---------------------------------------------------------------------- models


@pytest.mark.parametrize(
    ("name", "model", "reasoning", "taken"),
    [
        ("moonshot", "kimi-k2.6", None, False),
        ("moonshot", "kimi-k2.6", OFF, True),
        ("moonshot", "kimi-k2.5", None, False),
        ("moonshot", "kimi-k2-thinking", OFF, False),
        ("moonshot", "kimi-k3", None, True),
        ("moonshot", "kimi-k2-turbo-preview", None, True),
        ("deepseek", "deepseek-v4-flash", None, False),
        ("deepseek", "deepseek-v4-flash", OFF, True),
        ("deepseek", "deepseek-chat", None, True),
    ],
)
@pytest.mark.parametrize("choice", ["required", Named("add")])
def test_a_forced_tool_is_refused_only_while_the_model_thinks(
    name: str, model: str, reasoning: ReasoningConfig | None, taken: bool, choice: Any
) -> None:
    encoded = sent(name, model, user("Q"), tools=(Tool("add"),), tool_choice=choice, reasoning=reasoning)
    assert ("tool_choice" in encoded.body) is taken
    assert ("tool_choice" in [warning.field for warning in encoded.warnings]) is not taken


@pytest.mark.parametrize("model", ["kimi-k3.1-pro", "kimi-k2.6", "kimi-latest", "k3-256k"])
def test_kimi_gets_no_sampling_parameters(model: str) -> None:
    options = {"n": 1, "presence_penalty": 0.5, "frequency_penalty": 0.5, "prompt_cache_key": "k"}
    encoded = sent("moonshot", model, user("Q"), temperature=0.3, top_p=0.9, options=options)
    assert set(encoded.body) == {"model", "messages", "prompt_cache_key"}
    assert [(warning.kind, warning.field) for warning in encoded.warnings] == [
        ("dropped", "temperature"),
        ("dropped", "top_p"),
        ("dropped", "options.n"),
        ("dropped", "options.presence_penalty"),
        ("dropped", "options.frequency_penalty"),
    ]
    old = sent("moonshot", "moonshot-v1-8k", user("Q"), temperature=0.3, options=options)
    assert {"temperature", "n", "presence_penalty"} <= set(old.body)
    assert old.warnings == ()


def test_a_field_that_only_some_models_take() -> None:
    assert sent("groq", "qwen/qwen3-32b", user("Q")).body["reasoning_format"] == "parsed"
    assert "reasoning_format" not in sent("groq", "openai/gpt-oss-120b", user("Q")).body
    chosen = sent("groq", "qwen/qwen3-32b", user("Q"), flags={"reasoning_format": "hidden"})
    assert chosen.body["reasoning_format"] == "hidden"


# ---------------------------------------------------------------------- tools and schemas


SCHEMA = {
    "$schema": "s",
    "$defs": {"K": {"enum": ["a"]}},
    "properties": {"k": {"$ref": "#/$defs/K"}, "e": {"type": "string", "anyOf": [{"minLength": 1}]}},
    "additionalProperties": False,
}


def test_the_schemas_of_tools_and_answers_are_put_as_the_vendor_takes_them() -> None:
    fields: dict[str, Any] = {"tools": (Tool("add", None, SCHEMA),), "response_format": JsonSchema(SCHEMA)}
    kimi = sent("moonshot", "kimi-k3", user("Q"), **fields)
    expected = {
        "type": "object",
        "properties": {
            "k": {"type": "string", "enum": ["a"]},
            "e": {"anyOf": [{"minLength": 1, "type": "string"}]},
        },
        "additionalProperties": False,
    }
    assert kimi.body["tools"][0]["function"]["parameters"] == expected
    assert kimi.warnings == ()
    mistral = sent("mistral", "m", user("Q"), tools=fields["tools"])
    assert set(mistral.body["tools"][0]["function"]["parameters"]) == {"$defs", "properties"}
    assert [(warning.kind, warning.field) for warning in mistral.warnings] == [
        ("translated", "tools[0].input_schema")
    ]
    assert (
        "$defs"
        in sent("zai", "glm-5.2", user("Q"), tools=fields["tools"]).body["tools"][0]["function"]["parameters"]
    )
    newer = sent("zai", "glm-5.3", user("Q"), tools=fields["tools"])
    assert "$defs" not in newer.body["tools"][0]["function"]["parameters"]


def test_a_target_without_tools_says_so() -> None:
    encoded = sent("perplexity", "sonar", user("Q"), tools=(Tool("add"),), tool_choice="auto")
    assert set(encoded.body) == {"model", "messages"}
    assert [warning.field for warning in encoded.warnings] == ["tools[0].tool", "tool_choice"]


def test_a_file_of_moonshot_is_named_by_its_scheme() -> None:
    encoded = sent("moonshot", "kimi-k3", user([Image(FileId("f1")), Text("What is it?")]))
    assert encoded.body["messages"][0]["content"][0] == {"type": "image_url", "image_url": {"url": "ms://f1"}}


def test_the_vendors_own_search_is_called_and_answered_by_its_arguments() -> None:
    search = {"type": "builtin_function", "function": {"name": "$web_search"}}
    arguments = '{"search_result":{"id":"x"},"usage":{"total_tokens":9}}'
    call = {"index": 0, "id": "$web_search:0", "type": "builtin_function"}
    message = {
        "role": "assistant",
        "content": "",
        "tool_calls": [{**call, "function": {"name": "$web_search", "arguments": arguments}}],
    }
    answer = {
        "id": "r",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "finish_reason": "tool_calls", "message": message}],
    }
    response = read_whole(dialect("moonshot"), json.dumps(answer).encode(), vendor="moonshot")
    (found,) = response.tool_calls
    assert (found.id, found.name, found.kind, found.arguments) == (
        "$web_search:0",
        "$web_search",
        "builtin_function",
        arguments,
    )
    echo = user(ToolResult(found.id, found.arguments))
    encoded = sent(
        "moonshot",
        "kimi-k2.6",
        user("Q"),
        response.message,
        echo,
        tools=(NativeTool("moonshot", search),),
        reasoning=OFF,
    )
    assert encoded.body["tools"] == [search]
    _, asked, answered = encoded.body["messages"]
    assert asked == {
        "role": "assistant",
        "tool_calls": [
            {
                "id": "$web_search:0",
                "type": "builtin_function",
                "function": {"name": "$web_search", "arguments": arguments},
            }
        ],
    }
    assert answered == {"role": "tool", "tool_call_id": "$web_search:0", "content": arguments}
    assert encoded.warnings == ()


def test_an_answer_that_the_model_goes_on_with() -> None:
    begun = Message("assistant", (Text("Once"),), options={"moonshot": {"partial": True}})
    encoded = sent("moonshot", "kimi-k2.6", user("Q"), begun)
    assert encoded.body["messages"][-1] == {"role": "assistant", "content": "Once", "partial": True}
    elsewhere = sent("groq", "llama-3.3-70b-versatile", user("Q"), begun)
    assert elsewhere.body["messages"][-1] == {"role": "assistant", "content": "Once"}
