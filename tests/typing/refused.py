"""What a type checker must refuse. mypy is asked to say so: an ignore that is not needed is an error."""

from __future__ import annotations

from wireloom import Client
from wireloom_vendors.anthropic import Anthropic
from wireloom_vendors.groq import Groq
from wireloom_vendors.moonshot import Moonshot
from wireloom_vendors.openai import OpenAI
from wireloom_vendors.openrouter import OpenRouter, types as rt


def wrong(client: Client, messages: Anthropic, chat: OpenAI) -> None:
    client.generate("vendor:model", "Hi", temprature=0.5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.generate("vendor:model", "Hi", max_tokens="many")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.generate(["vendor:model", 1], "Hi")  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.generate({"vendor:model"}, "Hi")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.generate("vendor:model", "Hi", fallback_on={"sever"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.count_tokens(["vendor:model"], "Hi")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    messages.messages.create(max_tokens=1, messages=[])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    messages.messages.create(model="m", max_tokens=1, messages=[], store=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    chat.chat.completions.create(model="m", messages=[], top_k=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def not_theirs(groq: Groq, kimi: Moonshot, router: OpenRouter) -> None:
    groq.chat.completions.create(model="m", messages=[], store=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    groq.chat.completions.create(model="m", messages=[], provider={})  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    groq.chat.completions.create(model="m", messages=[], service_tier=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    kimi.chat.completions.create(model="m", messages=[], seed=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    router.chat.completions.create(model="m", messages=[], reasoning_format="raw")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    rt.ProviderPreferences(allow_fallbacks="no")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    rt.ProviderPreferences(data_collecting="deny")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
