"""Every flag that chooses a protocol: who plays the pair, and what becomes of a thing that one of the two lacks."""

from __future__ import annotations

import json
from typing import Any

import pytest

from contract import messages, test_native_and_chat, test_responses_and_chat, test_routes
from contract.test_contract import dialect_of
from contract.wire import INPUT, OUTPUT, Said
from support.event_laws import violations
from support.loopback import Reply, json_reply, serving
from wireloom import Client, JsonSchema, Response, Tool, ToolResult, UnsupportedFeatureError, user
from wireloom.model import Message
from wireloom.registry import find_vendor, known_vendors

SAID = test_routes.SAID


def generated(said: Said) -> dict[str, Any]:
    """The answer of generateContent."""
    calls = [
        {"functionCall": {"id": id, "name": name, "args": json.loads(text)}} for id, name, text in said.calls
    ]
    thought = [{"text": said.reasoning, "thought": True}] if said.reasoning else []
    parts = [*thought, {"text": said.text}, *calls]
    counts = {"promptTokenCount": INPUT, "candidatesTokenCount": OUTPUT, "totalTokenCount": INPUT + OUTPUT}
    candidate = {"content": {"role": "model", "parts": parts}, "finishReason": "STOP", "index": 0}
    return {"responseId": "r1", "modelVersion": "m", "candidates": [candidate], "usageMetadata": counts}


def streamed(answer: dict[str, Any]) -> Reply:
    return test_routes.sse(b"data: " + json.dumps(answer).encode() + b"\r\n\r\n")


def talk(flag: bool, *, stream: bool) -> list[Any]:
    """Two turns with a tool at one host; the caller's lines are the same for both of its protocols."""
    if flag and stream:
        replies = [test_routes.sse(messages.stream(messages.frames(said))) for said in SAID]
    elif flag:
        replies = [json_reply(messages.whole(said)) for said in SAID]
    else:
        replies = [streamed(generated(said)) if stream else json_reply(generated(said)) for said in SAID]
    found: list[Any] = []
    with (
        serving(*replies) as server,
        Client(
            vendors={"vertex": {"base_url": server.url, "api_key": "k"}}, flags={"vertex.messages": flag}
        ) as client,
    ):
        history: list[Message] = [user("How is the weather?")]
        for _ in SAID:
            tools = [Tool("weather", "The weather of a city.", {"type": "object"})]
            if stream:
                with client.stream("vertex:m", history, tools=tools, max_tokens=500) as events:
                    assert violations(list(events), None) == []
                answer = events.response
            else:
                answer = client.generate("vertex:m", history, tools=tools, max_tokens=500)
            found.append(told(answer))
            results = [ToolResult(call.id, "-4") for call in answer.tool_calls]
            history += [answer.message, Message("user", tuple(results))]
    return found


def told(answer: Response) -> Any:
    calls = [(call.id, call.name, call.input) for call in answer.tool_calls]
    parts = [(type(part).__name__, getattr(part, "text", None)) for part in answer.parts]
    return parts, calls, answer.finish, answer.usage.input, answer.usage.output


@pytest.mark.parametrize("stream", [False, True])
def test_two_native_protocols_of_one_host_say_the_same(stream: bool) -> None:
    by_generate, by_messages = talk(False, stream=stream), talk(True, stream=stream)
    assert by_generate == by_messages
    assert [finish for _, _, finish, *_ in by_messages] == ["tool_calls", "stop"]


PLAYED = {
    **{f"{name}.messages": test_routes.test_both_routes_give_the_same for name in test_routes.ROUTES},
    **{
        f"{name}.responses": test_responses_and_chat.test_both_routes_say_the_same
        for name in test_responses_and_chat.ROUTES
    },
    "google.native": test_native_and_chat.test_both_routes_say_the_same,
    "vertex.messages": test_two_native_protocols_of_one_host_say_the_same,
}
"""The test that plays the pair of each flag."""


def test_every_flag_that_chooses_a_protocol_is_played() -> None:
    declared = {
        f"{name}.{flag}"
        for name in known_vendors()
        for flag, feature in find_vendor(name).features.items()
        for effect in (feature.on, feature.off, *(feature.choice or {}).values())
        if effect is not None and effect.dialect
    }
    assert declared == set(PLAYED)


def warned(
    vendor: str, flag: str, on: bool, reply: Reply, model: str = "m", **arguments: Any
) -> list[str | None]:
    """The fields that a call without a way to express them is warned of."""
    with (
        serving(reply) as server,
        Client(
            vendors={vendor: {"base_url": server.url, "api_key": "k"}}, flags={f"{vendor}.{flag}": on}
        ) as client,
    ):
        answer = client.generate(f"{vendor}:{model}", "Hi", max_tokens=50, **arguments)
    return [warning.field for warning in answer.warnings]


@pytest.mark.parametrize("vendor", test_routes.ROUTES)
def test_what_messages_lacks_is_a_warning(vendor: str) -> None:
    answer = json_reply(messages.whole(SAID[1]))
    assert warned(vendor, "messages", True, answer) == []
    assert warned(vendor, "messages", True, answer, seed=5) == ["seed"]


@pytest.mark.parametrize("vendor", test_responses_and_chat.ROUTES)
def test_what_responses_lacks_is_a_warning(vendor: str) -> None:
    answer = json_reply(test_responses_and_chat.SECOND[True])
    assert warned(vendor, "responses", True, answer) == []
    assert warned(vendor, "responses", True, answer, seed=5) == ["seed"]


TOOLS = [Tool("look", input_schema={"type": "object"})]
ANSWERS: dict[str, Any] = {
    "openai_chat": test_responses_and_chat.SECOND[False],
    "openai_responses": test_responses_and_chat.SECOND[True],
    "anthropic_messages": messages.whole(SAID[1]),
    "gemini_generate": generated(SAID[1]),
}
BY_BOTH: list[tuple[str, str, dict[str, Any]]] = [
    ("groq.responses", "openai/gpt-oss-120b", {"reasoning": False}),
    ("groq.responses", "openai/gpt-oss-120b", {"reasoning": "xhigh"}),
    ("groq.responses", "llama-3.3-70b-versatile", {"reasoning": "high"}),
    ("groq.responses", "qwen/qwen3-32b", {"reasoning": "high"}),
    ("groq.responses", "groq/compound", {"reasoning": "high"}),
    ("groq.responses", "openai/gpt-oss-120b", {"metadata": {"a": "b"}}),
    ("openrouter.responses", "openai/o3", {"temperature": 0.5}),
    ("openrouter.responses", "openai/gpt-oss-120b", {"reasoning": False}),
    ("openrouter.messages", "openai/o3", {"top_p": 0.5}),
    ("openrouter.messages", "deepseek/deepseek-r1", {"reasoning": False}),
    ("deepseek.messages", "deepseek-v4-pro", {"tool_choice": "required", "tools": TOOLS}),
    ("deepseek.messages", "deepseek-reasoner", {"reasoning": False}),
    ("zai.messages", "glm-5.2", {"tool_choice": "required", "tools": TOOLS}),
    ("zai.messages", "glm-5.2", {"response_format": JsonSchema({"type": "object"})}),
    ("zai.messages", "glm-5.2", {"parallel_tool_calls": False, "tools": TOOLS}),
    ("minimax.messages", "MiniMax-M3", {"response_format": JsonSchema({"type": "object"})}),
    ("minimax.messages", "MiniMax-M3", {"parallel_tool_calls": False, "tools": TOOLS}),
    ("moonshot.messages", "kimi-k3", {"parallel_tool_calls": False, "tools": TOOLS}),
    ("google.native", "gemini-3-pro", {"reasoning": False}),
    ("google.native", "gemini-2.5-pro", {"reasoning": False}),
    ("google.native", "gemini-3-pro", {"parallel_tool_calls": False, "tools": TOOLS}),
]
"""What a model cannot do at this host, whatever the protocol."""


@pytest.mark.parametrize(("flag", "model", "arguments"), BY_BOTH)
def test_what_a_model_refuses_is_known_on_both_routes(
    flag: str, model: str, arguments: dict[str, Any]
) -> None:
    vendor, _, name = flag.partition(".")
    refused = [[field for field in arguments if field != "tools"]] * 2
    assert [
        warned(
            vendor, name, on, json_reply(ANSWERS[dialect_of(vendor, **{name: on}).name]), model, **arguments
        )
        for on in (False, True)
    ] == refused


@pytest.mark.parametrize(
    ("route", "flag", "value"),
    [
        ("moonshot.messages", "moonshot.keep_thinking", True),
        ("zai.messages", "zai.keep_thinking", True),
        ("openrouter.messages", "openrouter.leaked_calls", "repair"),
        ("groq.responses", "groq.reasoning_format", "parsed"),
        ("vertex.messages", "vertex.express_key", True),
    ],
)
def test_a_flag_that_the_other_route_alone_heeds_is_a_warning(
    route: str, flag: str, value: bool | str
) -> None:
    vendor, _, name = route.partition(".")
    for on in (False, True):
        answer = json_reply(ANSWERS[dialect_of(vendor, **{name: on}).name])
        found = warned(vendor, name, on, answer, flags={flag: value})
        assert found == ([f"flags.{flag}"] if on else [])
        assert (
            warned(
                vendor,
                name,
                on,
                answer,
                flags={flag: find_vendor(vendor).features[flag.partition(".")[2]].default},
            )
            == []
        )


def test_a_flag_without_effect_is_an_error_of_a_strict_call() -> None:
    settings = {"openai": {"api_key": "k"}}
    with (
        Client(vendors=settings, flags={"openai.stored": True}, strict=True) as client,
        pytest.raises(UnsupportedFeatureError) as caught,
    ):
        client.generate("openai:m", "Hi")
    assert str(caught.value) == "flags.openai.stored: The flag has no effect in the protocol openai_chat."


def test_of_two_flags_that_choose_a_protocol_the_nearer_one_counts() -> None:
    answers = [json_reply(ANSWERS[name]) for name in ("anthropic_messages", "openai_responses")]
    with (
        serving(*answers) as server,
        Client(
            vendors={"openrouter": {"base_url": server.url, "api_key": "k"}},
            flags={"openrouter.responses": True},
        ) as client,
    ):
        near = client.generate("openrouter:m", "Hi", max_tokens=50, flags={"openrouter.messages": True})
        both = {"openrouter.messages": True, "openrouter.responses": True}
        last = client.generate("openrouter:m", "Hi", max_tokens=50, flags=both)
    assert [seen.path for seen in server.seen] == ["/v1/messages", "/responses"]
    assert near.warnings == ()
    assert [warning.field for warning in last.warnings] == ["flags.openrouter.messages"]
