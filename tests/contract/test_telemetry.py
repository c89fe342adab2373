"""A call as OpenTelemetry sees it, for real dialects: names, units and values of the conventions, and no content."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.semconv._incubating.metrics import gen_ai_metrics

from support.both import Caller
from support.spans import Exported
from wireloom.otel import OpenTelemetry
from wireloom.telemetry_names import OPERATION_DURATION, TIME_TO_FIRST_CHUNK, TOKEN_USAGE
from wireloom.testing import ReplayServer, Reply
from wireloom_vendors.google import Google
from wireloom_vendors.google.types import GenerationConfig
from wireloom_vendors.openai import OpenAI

KEY = "key-of-a-vendor"
PROMPT = "a prompt that no span may hold"
CASES = {
    "openai:gpt-5": ("openai.chat.completions/text-{}", "chat", "openai", {}),
    "openai:gpt-5.5": ("openai.responses/text-{}", "chat", "openai", {"flags": {"openai.responses": True}}),
    "anthropic:claude-sonnet-5": ("anthropic.messages/text-{}", "chat", "anthropic", {}),
    "google:gemini-3-pro": ("google.generateContent/text-{}", "generate_content", "gcp.gemini", {}),
}


@pytest.fixture
def exported() -> Iterator[Exported]:
    found = Exported()
    yield found
    found.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("way", ["whole", "streamed"])
@pytest.mark.parametrize("model", CASES)
async def test_a_call(kind: str, way: str, model: str, exported: Exported) -> None:
    exchange, operation, provider, arguments = CASES[model]
    vendor, _, name = model.partition(":")
    with ReplayServer() as server:
        server.script(Reply.of(exchange.format(way)))
        vendors = {vendor: {"api_key": KEY, "base_url": server.base_url(vendor)}}
        caller = Caller(kind, model=model, vendors=vendors, hooks=exported.hooks)
        if way == "whole":
            response = await caller.generate(PROMPT, **arguments)
        else:
            _, response = await caller.events(PROMPT, **arguments)
        await caller.close()
    span, told = exported.span, exported.attributes
    assert span.name == f"{operation} {name}"
    expected: dict[str, Any] = {
        "gen_ai.operation.name": operation,
        "gen_ai.provider.name": provider,
        "gen_ai.request.model": name,
        "gen_ai.response.model": response.model,
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": response.usage.input,
        "gen_ai.usage.output_tokens": response.usage.output,
        "server.address": "127.0.0.1",
    }
    assert {name: told[name] for name in expected} == expected
    assert told.get("gen_ai.request.stream") == (True if way == "streamed" else None)
    tokens = {point.attributes["gen_ai.token.type"]: point.sum for point in exported.metrics()[TOKEN_USAGE]}
    assert tokens == {"input": response.usage.input, "output": response.usage.output}
    for text in exported.texts():
        assert not any(secret in text for secret in (KEY, PROMPT, response.text))


PENALTIES = {"gen_ai.request.frequency_penalty": 0.5, "gen_ai.request.presence_penalty": 1.0}


@pytest.mark.parametrize("several", [1, 2])
def test_what_only_the_vendor_s_own_types_have(several: int, exported: Exported) -> None:
    with ReplayServer() as server:
        server.script(
            Reply.of("openai.chat.completions/text-whole"), Reply.of("google.generateContent/text-whole")
        )
        with OpenAI(api_key=KEY, base_url=server.base_url("openai"), hooks=exported.hooks) as openai:
            openai.chat.completions.create(
                model="m", messages=[], n=several, frequency_penalty=0.5, presence_penalty=1
            )
        with Google(api_key=KEY, base_url=server.base_url("google"), hooks=exported.hooks) as google:
            config = GenerationConfig(
                candidate_count=several, frequency_penalty=0.5, presence_penalty=1, top_k=3
            )
            google.contents.generate(model="m", contents=[], generation_config=config)
    first, second = (dict(span.attributes or {}) for span in exported.spans)
    count = {"gen_ai.request.choice.count": several} if several > 1 else {}
    told = {name: value for name, value in first.items() if name in PENALTIES or "choice" in name}
    assert told == PENALTIES | count
    told = {name: value for name, value in second.items() if name in PENALTIES or "choice" in name}
    assert told == PENALTIES | count
    assert second["gen_ai.request.top_k"] == 3.0


class Instruments:
    """A meter that notes what is made, and a provider of it."""

    def __init__(self) -> None:
        self.made: dict[str, tuple[str, str]] = {}

    def get_meter(self, *_: Any, **__: Any) -> Instruments:
        return self

    def create_histogram(self, name: str, unit: str = "", description: str = "", **_: Any) -> None:
        self.made[name] = (unit, description)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_instruments_have_the_units_of_the_conventions() -> None:
    ours, theirs = Instruments(), Instruments()
    OpenTelemetry(meter_provider=ours)  # type: ignore[arg-type]
    for make in (
        gen_ai_metrics.create_gen_ai_client_operation_duration,
        gen_ai_metrics.create_gen_ai_client_operation_time_to_first_chunk,
        gen_ai_metrics.create_gen_ai_client_token_usage,
    ):
        make(theirs)  # type: ignore[arg-type]
    assert ours.made == theirs.made
    assert {name: unit for name, (unit, _) in ours.made.items()} == {
        OPERATION_DURATION: "s",
        TIME_TO_FIRST_CHUNK: "s",
        TOKEN_USAGE: "{token}",
    }
