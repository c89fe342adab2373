# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/perplexity.yaml.
# Do not edit. Specs: sha256 f93f476821ea8734
"""Reads answers and stream frames of `perplexity`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.events import TextDelta
from wireloom.fold import Fold
from wireloom.model import Usage
from wireloom.usage import cost, count, first
from wireloom.vendor import Leaves

from . import frames, types


def _completion_usage_leaves(usage: types.CompletionUsage) -> Leaves:
    """The counts of CompletionUsage."""
    prompt_tokens_details = usage.prompt_tokens_details
    completion_tokens_details = usage.completion_tokens_details
    cost = usage.cost
    return {
        "prompt_tokens": usage.prompt_tokens,
        "completion_tokens": usage.completion_tokens,
        "prompt_tokens_details.cached_tokens": prompt_tokens_details.cached_tokens
        if prompt_tokens_details is not None
        else None,
        "reasoning_tokens": usage.reasoning_tokens,
        "completion_tokens_details.reasoning_tokens": completion_tokens_details.reasoning_tokens
        if completion_tokens_details is not None
        else None,
        "cost.total_cost": cost.total_cost if cost is not None else None,
    }


def read_usage(leaves: Leaves) -> Usage:
    """What the counts mean, with one meaning for all vendors."""
    return Usage(
        input=count(leaves, "prompt_tokens"),
        output=count(leaves, "completion_tokens"),
        cache_read=count(leaves, "prompt_tokens_details.cached_tokens"),
        reasoning=first(leaves, "reasoning_tokens", "completion_tokens_details.reasoning_tokens"),
        cost=cost(leaves, "cost.total_cost"),
    )


def _read_frame(frame: frames.ChatCompletionChunk, fold: Fold) -> None:
    """One piece of a streamed answer."""
    if frame.error is not None:
        fold.error(error=frame.error, at=("error",))
    if "info" not in fold.seen and (frame.id or frame.model):
        fold.response_info(id=frame.id, model=frame.model)
        fold.seen.add("info")
    if frame.choices is not None:
        for choice in frame.choices:
            if choice.index:
                fold.other_choice(index=choice.index, raw_reason=choice.finish_reason)
                continue
            if choice.finish_reason:
                fold.finish(raw_reason=choice.finish_reason)
            delta = choice.delta
            if delta is not None:
                if delta.content:
                    fold.scans["content"].feed(fold.text_delta, delta.content)
                if delta.refusal:
                    fold.text_delta(delta.refusal, kind="refusal")
    if frame.usage is not None:
        fold.usage_update(leaves=_completion_usage_leaves(frame.usage), at=("usage",))
    before = fold.said()
    if frame.search_results is not None:
        for page in frame.search_results:
            if page.url or page.title:
                fold.source(url=page.url, title=page.title)
    if fold.said() == before:
        if frame.citations is not None:
            for url in frame.citations:
                if url:
                    fold.source(url=url)


def read_whole(answer: types.ChatCompletion, fold: Fold) -> None:
    """A whole answer."""
    if answer.error is not None:
        fold.error(error=answer.error, at=("error",))
    if answer.id or answer.model:
        fold.response_info(id=answer.id, model=answer.model)
    if answer.choices is not None:
        for choice in answer.choices:
            if choice.index:
                fold.other_choice(index=choice.index, raw_reason=choice.finish_reason)
                continue
            message = choice.message
            if message is not None:
                if message.content:
                    fold.scans["content"].feed(fold.text_delta, message.content)
                if message.refusal:
                    fold.text_delta(message.refusal, kind="refusal")
            if choice.finish_reason:
                fold.finish(raw_reason=choice.finish_reason)
    if answer.usage is not None:
        fold.usage_update(leaves=_completion_usage_leaves(answer.usage), at=("usage",))
    before = fold.said()
    if answer.search_results is not None:
        for page in answer.search_results:
            if page.url or page.title:
                fold.source(url=page.url, title=page.title)
    if fold.said() == before:
        if answer.citations is not None:
            for url in answer.citations:
                if url:
                    fold.source(url=url)


def read_plain(frame: frames.PlainChatCompletionChunk, fold: Fold, raw: bytes) -> TextDelta | None:
    """The piece of text of a frame that says nothing else, if its block is open; else `fold` is told."""
    text = frame.choices[0].delta.content
    if text:
        fold.scans["content"].feed(fold.text_delta, text)
    return None


READ_FRAME: Mapping[type[Any], Callable[[Any, Fold], None]] = {
    frames.ChatCompletionChunk: _read_frame,
    frames.SettledChatCompletionChunk: _read_frame,
    types.ChatCompletionChunk: _read_frame,
}
"""What to do with a frame, by its type."""
