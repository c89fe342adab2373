# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""Reads answers and stream frames of `google`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.events import TextDelta
from wireloom.fold import Fold
from wireloom.model import ModelInfo, Part, ToolCall, Usage
from wireloom.reading import Place, kept
from wireloom.usage import count
from wireloom.vendor import Leaves

from . import frames, types


def _read_chat_completion_message_tool_call(
    block: types.ChatCompletionMessageToolCall, fold: Fold, at: Place
) -> Part:
    """A tool call; servers that know only functions leave the type out."""
    function = block.function
    extra_content = block.extra_content
    google = extra_content.google if extra_content is not None else None
    if function is not None:
        return ToolCall(
            id=block.id or "",
            name=function.name,
            arguments=function.arguments or "{}",
            meta=fold.meta(
                {"thoughtSignature": google.thought_signature if google is not None else None}, "function"
            ),
        )
    return fold.opaque(at)


def _completion_usage_leaves(usage: types.CompletionUsage) -> Leaves:
    """The counts of CompletionUsage."""
    prompt_tokens_details = usage.prompt_tokens_details
    completion_tokens_details = usage.completion_tokens_details
    return {
        "prompt_tokens": usage.prompt_tokens,
        "completion_tokens": usage.completion_tokens,
        "prompt_tokens_details.cached_tokens": prompt_tokens_details.cached_tokens
        if prompt_tokens_details is not None
        else None,
        "completion_tokens_details.reasoning_tokens": completion_tokens_details.reasoning_tokens
        if completion_tokens_details is not None
        else None,
    }


def read_usage(leaves: Leaves) -> Usage:
    """What the counts mean, with one meaning for all vendors."""
    return Usage(
        input=count(leaves, "prompt_tokens"),
        output=count(leaves, "completion_tokens"),
        cache_read=count(leaves, "prompt_tokens_details.cached_tokens"),
        reasoning=count(leaves, "completion_tokens_details.reasoning_tokens"),
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
                    fold.text_delta(delta.content)
                if delta.refusal:
                    fold.text_delta(delta.refusal, kind="refusal")
                if delta.tool_calls is not None:
                    for call in delta.tool_calls:
                        function = call.function
                        function_arguments = function.arguments if function is not None else None
                        function_name = function.name if function is not None else None
                        if function_arguments or call.id or function_name:
                            fold.tool_call_delta(function_arguments, call.index, call.id, function_name)
                        extra_content = call.extra_content
                        if extra_content is not None:
                            google = extra_content.google
                            if google is not None:
                                fold.block_meta(
                                    key=call.index,
                                    kind="tool_call",
                                    data=kept({"thoughtSignature": google.thought_signature}),
                                )
    if frame.usage is not None:
        fold.usage_update(leaves=_completion_usage_leaves(frame.usage), at=("usage",))


def read_whole(answer: types.ChatCompletion, fold: Fold) -> None:
    """A whole answer."""
    if answer.error is not None:
        fold.error(error=answer.error, at=("error",))
    if answer.id or answer.model:
        fold.response_info(id=answer.id, model=answer.model)
    if answer.choices is not None:
        for choice_index, choice in enumerate(answer.choices):
            if choice.index:
                fold.other_choice(index=choice.index, raw_reason=choice.finish_reason)
                continue
            message = choice.message
            if message is not None:
                if message.content:
                    fold.text_delta(message.content)
                if message.refusal:
                    fold.text_delta(message.refusal, kind="refusal")
                if message.tool_calls is not None:
                    for call_index, call in enumerate(message.tool_calls):
                        fold.part(
                            part=_read_chat_completion_message_tool_call(
                                call, fold, ("choices", choice_index, "message", "tool_calls", call_index)
                            )
                        )
            if choice.finish_reason:
                fold.finish(raw_reason=choice.finish_reason)
    if answer.usage is not None:
        fold.usage_update(leaves=_completion_usage_leaves(answer.usage), at=("usage",))


def read_model(model: types.Model) -> ModelInfo:
    """A model that can be asked."""
    return ModelInfo(id=model.id.removeprefix("models/"))


def read_plain(frame: frames.PlainChatCompletionChunk, fold: Fold, raw: bytes) -> TextDelta | None:
    """The piece of text of a frame that says nothing else, if its block is open; else `fold` is told."""
    text = frame.choices[0].delta.content
    if text:
        current = fold.current
        if current is not None and current.key is None and current.kind == "text":
            current.pieces.append(text)
            return TextDelta(current.index, text, raw)
        fold.text_delta(text)
    return None


READ_FRAME: Mapping[type[Any], Callable[[Any, Fold], None]] = {
    frames.ChatCompletionChunk: _read_frame,
    frames.SettledChatCompletionChunk: _read_frame,
    types.ChatCompletionChunk: _read_frame,
}
"""What to do with a frame, by its type."""
