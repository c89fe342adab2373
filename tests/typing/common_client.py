"""The public surface of the common client as a user writes it. Only type-checked, never run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, assert_type

import httpx

import wireloom
from wireloom import (
    FALLBACK_ON,
    AsyncClient,
    Base64,
    BlockEnd,
    Cache,
    CallWarning,
    Client,
    Document,
    Finish,
    Image,
    JsonSchema,
    Message,
    Named,
    NativeTool,
    Part,
    PlainText,
    ReasoningConfig,
    Response,
    StreamIncompleteError,
    TextDelta,
    Timeout,
    Tool,
    ToolCall,
    ToolResult,
    Url,
    Usage,
    WireloomError,
    assistant,
    system,
    user,
)

TOOL = Tool("look_up", "Looks something up.", {"type": "object", "properties": {}}, cache=Cache())


def answers(client: Client) -> None:
    response = client.generate(
        "vendor:model",
        [
            system("Be brief.", cache=Cache("1h")),
            user(
                [Image(Url("https://example.com/a.png")), Document(Base64("", "application/pdf"), title="A")]
            ),
            assistant("Yes?"),
            user(Document(PlainText("text"), citations=True)),
        ],
        tools=[TOOL, NativeTool("vendor", {"type": "web_search"})],
        tool_choice=Named("look_up"),
        reasoning="high",
        response_format=JsonSchema({"type": "object"}),
        max_tokens=100,
        stop=["END"],
        flags={"vendor.flag": True},
        timeout=Timeout(total=10.0),
        extra_body={"new": 1},
    )
    assert_type(response, Response)
    assert_type(response.text, str)
    assert_type(response.parts, tuple[Part, ...])
    assert_type(response.tool_calls, tuple[ToolCall, ...])
    assert_type(response.usage, Usage)
    assert_type(response.warnings, tuple[CallWarning, ...])
    assert_type(response.message, Message)
    history: list[Message] = [user("Hi"), response.message]
    history.append(user([ToolResult(call.id, "done") for call in response.tool_calls]))
    client.generate("vendor:model", history, reasoning=2048, tool_choice="required")
    client.generate("vendor:model", "Hi", reasoning=ReasoningConfig(budget_tokens=1024), strict=True)
    assert_type(client.count_tokens("vendor:model", "Hi"), int)


def streams(client: Client) -> None:
    with client.stream("vendor:model", "Hi", temperature=0.5) as stream:
        assert_type(stream.text_stream, Iterator[str])
        for event in stream:
            if isinstance(event, TextDelta):
                assert_type(event.text, str)
            elif isinstance(event, BlockEnd):
                assert_type(event.complete, bool)
            elif isinstance(event, Finish):
                assert_type(event.usage, Usage)
    assert_type(stream.response, Response)


async def asynchronous() -> None:
    async with AsyncClient(vendors={"vendor": {"api_key": lambda: "key"}}, max_retries=3) as client:
        assert_type(await client.generate("vendor:model", "Hi"), Response)
        async with client.stream("vendor:model", "Hi") as stream:
            async for piece in stream.text_stream:
                assert_type(piece, str)
        assert_type(await client.count_tokens("vendor:model", "Hi"), int)


def fallback(client: Client, models: list[str]) -> None:
    assert_type(client.generate(["vendor:model", "other:model"], "Hi"), Response)
    response = client.generate(
        models,
        "Hi",
        fallback_on={*FALLBACK_ON, "context_length"},
        options={"vendor": {"field": 1}},
    )
    assert_type(response.target, str | None)
    assert_type([attempt.target for attempt in response.attempts], list[str | None])
    client.generate("vendor:model", "Hi", fallback_on={"server", "quota"})
    with client.stream(("vendor:model", "other:model"), "Hi", resume=True) as stream:
        assert_type(stream.response.attempts[0].resumed, bool)


async def asynchronous_fallback() -> None:
    async with AsyncClient(fallback_on=["server"], resume=True) as client:
        assert_type(await client.generate(["vendor:model", "other:model"], "Hi"), Response)
        client.stream(["vendor:model", "other:model"], "Hi", resume=False)


def errors(client: Client) -> None:
    try:
        client.generate("vendor:model", "Hi")
    except StreamIncompleteError as error:
        assert_type(error.partial, Response | None)
    except wireloom.APITimeoutError as error:
        assert_type(error.phase, Literal["connect", "pool", "write", "first_event", "idle", "total"])
    except WireloomError as error:
        assert_type(error.retry_after, float | None)
        assert_type(error.retryable, bool)
        assert_type(error.previous, tuple[WireloomError, ...])


def own_http_client() -> Client:
    return Client(http_client=httpx.Client(http2=False), flags={"vendor": {"flag": "value"}}, timeout=5)
