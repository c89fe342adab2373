"""Whether the numbers of a usage add up, on small exchanges written by hand."""

from __future__ import annotations

import json
from typing import Any

import pytest

from corpus import usage_rules
from corpus.decoded import streamed, whole
from corpus.handmade import record
from corpus.records import Exchange, exchanges
from corpus.run import Lists, Outcome, check_exchange
from wireloom.model import Usage


def answer(folder: str, **usage: Any) -> Exchange:
    """A whole chat completion with this usage."""
    message = {"role": "assistant", "content": "Hi"}
    body = {"id": "a", "model": "m", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
    (exchange,) = exchanges(record(folder, "json", json.dumps({**body, "usage": usage})))
    return exchange


@pytest.mark.parametrize(
    ("usage", "total", "found"),
    [
        (Usage(10, 5, 6, 4, 5), 15, []),
        (Usage(10, 5), None, []),
        (Usage(10, 5), 14, [("total", (14, 10, 5))]),
        (Usage(10, 5, 6, 5), 15, [("cache", (11, 10))]),
        (Usage(10, 5, reasoning=6), 15, [("reasoning", (6, 5))]),
    ],
)
def test_the_rules(usage: Usage, total: int | None, found: Any) -> None:
    assert usage_rules.broken(usage, total) == found


@pytest.mark.parametrize(
    ("folder", "usage"),
    [
        ("openai.chat.completions", {"prompt_tokens": 7, "completion_tokens": 5, "total_tokens": 12}),
        (
            "xai.chat.completions",
            {
                "prompt_tokens": 7,
                "completion_tokens": 5,
                "total_tokens": 15,
                "completion_tokens_details": {"reasoning_tokens": 3},
            },
        ),
        (
            "mistral.chat.completions",
            {
                "prompt_tokens": 7,
                "completion_tokens": 5,
                "total_tokens": 23,
                "prompt_tokens_details": {"audio_tokens": 11},
            },
        ),
    ],
)
def test_the_total_is_the_sum_by_the_rule_of_the_vendor(folder: str, usage: dict[str, Any]) -> None:
    outcome = Outcome()
    assert check_exchange(answer(folder, **usage), outcome, Lists()) == []
    assert (outcome.usage.totals, outcome.usage.met) == (1, set())
    wrong = answer(folder, **{**usage, "total_tokens": 1})
    (line,) = check_exchange(wrong, outcome, Lists())
    assert line.startswith("usage rule: total 1 ")


def test_a_known_exception_must_have_the_numbers_of_the_list() -> None:
    exchange = answer("openai.chat.completions", prompt_tokens=7, completion_tokens=5, total_tokens=13)
    usage = whole(exchange).response.usage
    for numbers, lines in (("13 7 5", 0), ("14 7 5", 1)):
        known = usage_rules.read_exceptions(f"# a\nopenai.chat.completions own:1 total {numbers}\n")
        sums = usage_rules.Sums()
        assert len(usage_rules.differences(exchange, usage, known, sums)) == lines
        assert sums.met == {("openai.chat.completions", "own:1", "total", (13, 7, 5))}
    assert usage.raw is not None
    assert json.loads(usage.raw)["total_tokens"] == 13


def test_the_total_of_a_stream_is_found_at_the_places_of_the_vendor() -> None:
    usage = {"prompt_tokens": 7, "completion_tokens": 5, "total_tokens": 13}
    chunks = [
        {"id": "a", "model": "m", "choices": [{"index": 0, "delta": {"content": "Hi"}}]},
        {"id": "a", "model": "m", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
    ]
    for folder, place in (("groq", "x_groq"), ("moonshot", "choice"), ("openai", "top")):
        last = json.loads(json.dumps(chunks[1]))
        holder = {"top": last, "choice": last["choices"][0]}.get(place) or last.setdefault(place, {})
        holder["usage"] = usage
        lines = "\n".join(map(json.dumps, (chunks[0], last)))
        (exchange,) = exchanges(record(f"{folder}.chat.completions", "chunks-json", lines))
        assert usage_rules.vendor_total(exchange) == 13
        sums = usage_rules.Sums()
        (line,) = usage_rules.differences(exchange, streamed(exchange).response.usage, frozenset(), sums)
        assert line.startswith("usage rule: total 13 7 5")
