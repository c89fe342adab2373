"""The generated clients as a user writes them. Only type-checked, never run."""

from __future__ import annotations

from typing import assert_type

from wireloom.typed import AsyncTypedStream, Page, TypedStream
from wireloom_vendors.anthropic import Anthropic, AnthropicFlags, AsyncAnthropic, types as at
from wireloom_vendors.groq import Groq, types as gt
from wireloom_vendors.moonshot import Moonshot, types as mt
from wireloom_vendors.openai import AsyncOpenAI, OpenAI, types as ot
from wireloom_vendors.openrouter import OpenRouter, types as rt


def messages(client: Anthropic) -> None:
    message = client.messages.create(
        model="claude-sonnet-5",
        max_tokens=1024,
        system=[{"type": "text", "text": "Be brief.", "cache_control": {"type": "ephemeral"}}],
        messages=[
            {"role": "user", "content": "Hi"},
            at.UserMessageParam(content=[at.TextBlockParam(text="Hi")]),
        ],
        tools=[
            at.ToolParam(name="f", input_schema={"type": "object"}),
            {"type": "bash_20250124", "name": "bash"},
        ],
        thinking={"type": "adaptive"},
        timeout=5.0,
        extra_headers={"x-test": "1"},
    )
    assert_type(message, at.Message)
    for block in message.content:
        if block.type == "text":
            assert_type(block, at.TextBlock)
            print(block.text)
        elif block.type == "tool_use":
            print(block.name, block.input)
    # The blocks of an answer may be sent back as they are.
    client.messages.create(
        model="m", max_tokens=1, messages=[at.AssistantMessageParam(content=message.content)]
    )
    assert_type(client.messages.count_tokens(model="m", messages=[]).input_tokens, int)


def message_stream(client: Anthropic) -> None:
    with client.messages.stream(model="m", max_tokens=1, messages=[]) as stream:
        assert_type(stream, TypedStream[at.StreamEvent])
        for event in stream:
            if event.type == "content_block_delta" and event.delta.type == "text_delta":
                print(event.delta.text)


def models(client: Anthropic) -> None:
    page = client.models.list(limit=5)
    assert_type(page, Page[at.ModelInfo])
    for model in page:
        print(model.id, model.display_name)
    assert_type(client.models.retrieve("claude-sonnet-5"), at.ModelInfo)


def flags() -> Anthropic:
    return Anthropic(api_key="key", flags=AnthropicFlags(version="2023-06-01", context_1m=True))


async def asynchronous() -> None:
    async with AsyncAnthropic() as client:
        assert_type(await client.messages.create(model="m", max_tokens=1, messages=[]), at.Message)
        stream = client.messages.stream(model="m", max_tokens=1, messages=[])
        assert_type(stream, AsyncTypedStream[at.StreamEvent])
        async with stream:
            async for event in stream:
                print(event.type)
    async with AsyncOpenAI() as other:
        async for model in await other.models.list():
            assert_type(model, ot.Model)


def chat(client: OpenAI) -> None:
    completion = client.chat.completions.create(
        model="gpt-5.5",
        messages=[{"role": "developer", "content": "Be brief."}, {"role": "user", "content": "Hi"}],
        max_completion_tokens=100,
        service_tier="flex",
        response_format={"type": "json_object"},
    )
    assert_type(completion, ot.ChatCompletion)
    for choice in completion.choices or ():
        if choice.message is not None:
            assert_type(choice.message.content, str | None)
    with client.chat.completions.stream(model="gpt-5.5", messages=[]) as stream:
        for chunk in stream:
            assert_type(chunk, ot.ChatCompletionChunk)


def routed(client: OpenRouter) -> None:
    completion = client.chat.completions.create(
        model="moonshotai/kimi-k2-thinking",
        models=["z-ai/glm-4.6"],
        messages=[{"role": "user", "content": "Hi"}],
        provider=rt.ProviderPreferences(
            order=["moonshotai"],
            only=["moonshotai"],
            ignore=["p"],
            allow_fallbacks=False,
            require_parameters=True,
            data_collection="deny",
            zdr=True,
            quantizations=["fp8"],
            sort="price",
        ),
        http_referer="https://app.example",
        app_title="App",
        app_categories="tools",
    )
    assert_type(completion, rt.ChatCompletion)
    assert_type(completion.provider, str | None)
    if completion.usage is not None:
        assert_type(completion.usage.cost, float | None)


def others(groq: Groq, kimi: Moonshot) -> None:
    answer = groq.chat.completions.create(
        model="qwen/qwen3-32b", messages=[], reasoning_format="parsed", service_tier="flex"
    )
    assert_type(answer, gt.ChatCompletion)
    if answer.x_groq is not None:
        assert_type(answer.x_groq.usage, gt.CompletionUsage | None)
    thought = kimi.chat.completions.create(model="kimi-k2.6", messages=[], thinking={"type": "enabled"})
    assert_type(thought, mt.ChatCompletion)
    for choice in thought.choices or ():
        assert_type(choice.usage, mt.CompletionUsage | None)
