"""Recorded answers with think tags in their content, read by an independent rule for the whole text."""

from __future__ import annotations

import json
from typing import Any

import pytest

from corpus.records import Exchange, corpus_root, iter_exchanges
from wireloom.decode import StreamDecoder, read_whole
from wireloom.registry import find_vendor
from wireloom.response import Response

FOLDERS = {
    "azure.chat.completions": ("azure", 2),
    "groq.chat.completions": ("groq", 8),
    "huggingface.chat.completions": ("openai_compatible", 2),
    "llamacpp.chat.completions": ("llamacpp", 4),
    "openrouter.chat.completions": ("openrouter", 1),
}
"""The vendor that reads a folder, and how many answers there begin with a tag at least."""

ROOT = corpus_root()


def raw_texts(exchange: Exchange) -> tuple[str, str]:
    """The reasoning and the content of the first choice, as they came."""
    if exchange.frames is None:
        bodies: list[Any] = [json.loads(exchange.record.body_text)]
    else:
        bodies = [frame.json for frame in exchange.frames if not frame.is_done]
    choices = [choice for body in bodies for choice in body.get("choices") or () if not choice.get("index")]
    messages = [choice.get("delta") or choice.get("message") or {} for choice in choices]
    reasoning = "".join(m.get("reasoning") or m.get("reasoning_content") or "" for m in messages)
    return reasoning, "".join(m.get("content") or "" for m in messages)


def decoded(exchange: Exchange, vendor: str) -> Response:
    """The exchange as a response."""
    known = find_vendor(vendor)
    dialect = known.dialects[known.default_dialect]
    if exchange.frames is None:
        return read_whole(dialect, exchange.wire(), vendor=vendor)
    decoder = StreamDecoder(dialect, vendor=vendor)
    decoder.receive(exchange.wire())
    decoder.end()
    return decoder.response()


@pytest.mark.skipif(ROOT is None, reason="there is no recorded traffic in ../shared/corpus")
@pytest.mark.parametrize("folder", FOLDERS)
def test_think_tags_of_recorded_answers(folder: str) -> None:
    vendor, least = FOLDERS[folder]
    tagged = 0
    for exchange in iter_exchanges(folder):
        if exchange.failed or "think" not in exchange.record.body_text:
            continue
        reasoning, content = raw_texts(exchange)
        if content.startswith("<think>"):
            tagged += 1
            inner, _, content = content.removeprefix("<think>").partition("</think>")
            reasoning += inner
        response = decoded(exchange, vendor)
        assert (response.reasoning or "", response.text) == (reasoning, content), exchange.id
    assert tagged >= least
