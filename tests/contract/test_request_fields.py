"""Each vendor's request has exactly its own fields: which vendors take what others don't, by their references."""

from __future__ import annotations

import importlib

import msgspec
import pytest

from contract.wire import WIRES
from wireloom.registry import find_vendor

EVERYBODY = {"model", "messages", "max_tokens", "temperature", "top_p", "stop", "stream", "tools"}

ONLY: dict[str, str] = {
    "store": "openai azure",
    "provider": "openrouter",
    "models": "openrouter",
    "plugins": "openrouter",
    "session_id": "openrouter",
    "top_a": "openrouter",
    "search_settings": "groq",
    "compound_custom": "groq",
    "reasoning_format": "groq cerebras llamacpp",
    "thinking": "moonshot deepseek zai minimax fireworks",
    "safety_identifier": "moonshot openai",
    "verbosity": "openai openrouter",
    "audio": "openai",
    "moderation": "openai",
    "data_sources": "azure",
    "random_seed": "mistral",
    "safe_prompt": "mistral",
    "prompt_mode": "mistral",
    "search_mode": "perplexity",
    "enable_thinking": "qwen",
    "thinking_budget": "qwen",
    "reasoning_split": "minimax",
    "tool_stream": "zai",
    "do_sample": "zai",
    "user_id": "deepseek zai",
    "deferred": "xai",
    "clear_thinking": "cerebras",
    "grammar": "llamacpp",
    "structured_outputs": "vllm openrouter",
    "mirostat_lr": "fireworks",
    "compliance": "together",
    "function_call": "groq openai together fireworks",
    "functions": "groq openai fireworks",
    "search_context_size": "perplexity",
    "guided_regex": "vllm",
}

MISSING: dict[str, str] = {
    "seed": "moonshot deepseek zai minimax mistral perplexity",
    "logit_bias": "moonshot deepseek zai minimax mistral perplexity qwen xai cerebras",
    "parallel_tool_calls": "moonshot deepseek zai minimax perplexity together",
    "stream_options": "mistral perplexity together fireworks",
    "tool_choice": "minimax perplexity",
    "response_format": "minimax",
    "user": "moonshot deepseek zai minimax mistral perplexity qwen together",
    "n": "deepseek zai perplexity",
}


def fields(name: str) -> set[str]:
    vendor = find_vendor(name)
    request = vendor.dialects[vendor.default_dialect].generate.request
    assert request is not None
    return {field.encode_name for field in msgspec.structs.fields(request)}


def keywords(name: str) -> set[str]:
    return set(
        importlib.import_module(f"wireloom_vendors.{name}.params").CompletionCreateParams.__annotations__
    )


@pytest.mark.parametrize("name", WIRES)
def test_what_everybody_takes(name: str) -> None:
    assert fields(name) >= EVERYBODY


@pytest.mark.parametrize("field", ONLY)
def test_who_takes_a_field(field: str) -> None:
    assert {name for name in WIRES if field in fields(name)} == set(ONLY[field].split())


@pytest.mark.parametrize("field", MISSING)
def test_who_does_not_take_a_field(field: str) -> None:
    assert {name for name in WIRES if field not in fields(name)} == set(MISSING[field].split())


@pytest.mark.parametrize("name", WIRES)
def test_the_keyword_arguments_are_the_fields(name: str) -> None:
    endpoint = find_vendor(name).dialects["openai_chat"].generate
    headers = {argument.argument or header for header, argument in endpoint.headers.items()}
    assert keywords(name) - headers == fields(name) - {"stream"}
