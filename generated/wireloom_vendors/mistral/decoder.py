# Made by `wireloom generate` from specs/dialects/openai_chat, specs/vendors/mistral.yaml.
# Do not edit. Specs: sha256 006b8e719c17b910
"""Reads answers and stream frames of `mistral`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.fold import Fold
from wireloom.model import ModelInfo, Part, ToolCall, Usage
from wireloom.reading import Place, kept, unknown_member
from wireloom.usage import count, first, total
from wireloom.vendor import Leaves
from wireloom.wire import Unknown

from . import frames, types


def _read_chat_completion_message_tool_call(
    block: types.ChatCompletionMessageToolCall, fold: Fold, at: Place
) -> Part:
    """A tool call; servers that know only functions leave the type out."""
    function = block.function
    if function is not None:
        return ToolCall(
            id=block.id or "",
            name=function.name,
            arguments=(function.arguments or "{}")
            if function.arguments is None or isinstance(function.arguments, str)
            else fold.text(*at, "function", "arguments"),
        )
    return fold.opaque(at)


def _completion_usage_leaves(usage: types.CompletionUsage) -> Leaves:
    """The counts of CompletionUsage."""
    prompt_tokens_details = usage.prompt_tokens_details
    completion_tokens_details = usage.completion_tokens_details
    return {
        "prompt_tokens": usage.prompt_tokens,
        "prompt_tokens_details.audio_tokens": prompt_tokens_details.audio_tokens
        if prompt_tokens_details is not None
        else None,
        "completion_tokens": usage.completion_tokens,
        "prompt_tokens_details.cached_tokens": prompt_tokens_details.cached_tokens
        if prompt_tokens_details is not None
        else None,
        "num_cached_tokens": usage.num_cached_tokens,
        "completion_tokens_details.reasoning_tokens": completion_tokens_details.reasoning_tokens
        if completion_tokens_details is not None
        else None,
    }


def read_usage(leaves: Leaves) -> Usage:
    """What the counts mean, with one meaning for all vendors."""
    return Usage(
        input=total(leaves, "prompt_tokens", "prompt_tokens_details.audio_tokens"),
        output=count(leaves, "completion_tokens"),
        cache_read=first(leaves, "prompt_tokens_details.cached_tokens", "num_cached_tokens"),
        reasoning=count(leaves, "completion_tokens_details.reasoning_tokens"),
    )


def _choices_text_array_chunk_text(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk_index: int,
    chunk: types.TextChunk,
    fold: Fold,
) -> None:
    """A text."""
    if chunk.text:
        fold.text_delta(chunk.text)


def _choices_text_array_chunk_thinking_thinking_thought_text(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk: types.ThinkChunk,
    chunk_index: int,
    thought_index: int,
    thought: types.TextChunk,
    fold: Fold,
) -> None:
    """A text."""
    if thought.text:
        fold.reasoning_delta(thought.text, origin="thinking")


def _choices_text_array_chunk_thinking_thinking_thought_reference(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk: types.ThinkChunk,
    chunk_index: int,
    thought_index: int,
    thought: types.ReferenceChunk,
    fold: Fold,
) -> None:
    """Points to sources."""
    fold.block_start(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "delta",
                "content",
                chunk_index,
                "thinking",
                thought_index,
            ),
            kind="thought",
        )
    )


def _choices_text_array_chunk_thinking_thinking_thought_tool_reference(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk: types.ThinkChunk,
    chunk_index: int,
    thought_index: int,
    thought: types.ToolReferenceChunk,
    fold: Fold,
) -> None:
    """Points to what a tool found."""
    fold.block_start(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "delta",
                "content",
                chunk_index,
                "thinking",
                thought_index,
            ),
            kind="thought",
        )
    )


def _choices_text_array_chunk_thinking_thinking_thought_unknown(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk: types.ThinkChunk,
    chunk_index: int,
    thought_index: int,
    member: Any,
    fold: Fold,
) -> None:
    """Something that the spec does not know."""
    unknown_member(frame, member, fold)


def _choices_text_array_chunk_thinking(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk_index: int,
    chunk: types.ThinkChunk,
    fold: Fold,
) -> None:
    """Reasoning."""
    if chunk.thinking is not None:
        for thought_index, thought in enumerate(chunk.thinking):
            _CHOICES_TEXT_ARRAY_CHUNK_THINKING_THINKING_THOUGHT_THOUGHT[type(thought)](
                frame, choice, choice_index, content, chunk, chunk_index, thought_index, thought, fold
            )
    fold.block_meta(data=kept({"signature": chunk.signature, "closed": chunk.closed}), origin="thinking")


def _choices_text_array_chunk_reference(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk_index: int,
    chunk: types.ReferenceChunk,
    fold: Fold,
) -> None:
    """Points to sources."""
    fold.block_start(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "delta",
                "content",
                chunk_index,
            ),
            kind="reference",
        )
    )


def _choices_text_array_chunk_image_url(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk_index: int,
    chunk: types.ImageChunk,
    fold: Fold,
) -> None:
    """An image."""
    fold.block_start(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "delta",
                "content",
                chunk_index,
            ),
            kind="image_url",
        )
    )


def _choices_text_array_chunk_document_url(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk_index: int,
    chunk: types.DocumentChunk,
    fold: Fold,
) -> None:
    """A document by its URL."""
    fold.block_start(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "delta",
                "content",
                chunk_index,
            ),
            kind="document_url",
        )
    )


def _choices_text_array_chunk_file(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk_index: int,
    chunk: types.FileChunk,
    fold: Fold,
) -> None:
    """A file that was uploaded."""
    fold.block_start(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "delta",
                "content",
                chunk_index,
            ),
            kind="file",
        )
    )


def _choices_text_array_chunk_input_audio(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk_index: int,
    chunk: types.AudioChunk,
    fold: Fold,
) -> None:
    """Sound."""
    fold.block_start(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "delta",
                "content",
                chunk_index,
            ),
            kind="input_audio",
        )
    )


def _choices_text_array_chunk_resource(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk_index: int,
    chunk: types.ResourceChunk,
    fold: Fold,
) -> None:
    """A resource of a tool."""
    fold.block_start(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "delta",
                "content",
                chunk_index,
            ),
            kind="resource",
        )
    )


def _choices_text_array_chunk_resource_link(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk_index: int,
    chunk: types.ResourceLinkChunk,
    fold: Fold,
) -> None:
    """Where a resource of a tool is."""
    fold.block_start(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "delta",
                "content",
                chunk_index,
            ),
            kind="resource_link",
        )
    )


def _choices_text_array_chunk_unknown(
    frame: types.ChatCompletionChunk,
    choice: types.ChunkChoice,
    choice_index: int,
    content: Any,
    chunk_index: int,
    member: Any,
    fold: Fold,
) -> None:
    """Something that the spec does not know."""
    unknown_member(frame, member, fold)


def _read_frame(frame: frames.ChatCompletionChunk, fold: Fold) -> None:
    """One piece of a streamed answer."""
    if frame.error is not None:
        fold.error(error=frame.error, at=("error",))
    if "info" not in fold.seen and (frame.id or frame.model):
        fold.response_info(id=frame.id, model=frame.model)
        fold.seen.add("info")
    if frame.choices is not None:
        for choice_index, choice in enumerate(frame.choices):
            if choice.index:
                fold.other_choice(index=choice.index, raw_reason=choice.finish_reason)
                continue
            if choice.finish_reason:
                fold.finish(raw_reason=choice.finish_reason)
            delta = choice.delta
            if delta is not None:
                if delta.content is not None:
                    content = delta.content
                    if isinstance(content, str):
                        if content:
                            fold.text_delta(content)
                    if isinstance(content, list):
                        for chunk_index, chunk in enumerate(content):
                            _CHOICES_TEXT_ARRAY_CHUNK_CHUNK[type(chunk)](
                                frame, choice, choice_index, content, chunk_index, chunk, fold
                            )
                if delta.refusal:
                    fold.text_delta(delta.refusal, kind="refusal")
                if delta.tool_calls is not None:
                    for call_index, call in enumerate(delta.tool_calls):
                        function = call.function
                        function_arguments = function.arguments if function is not None else None
                        function_name = function.name if function is not None else None
                        function_arguments_text = (
                            function_arguments
                            if function_arguments is None or isinstance(function_arguments, str)
                            else fold.whole_arguments(
                                (
                                    "choices",
                                    choice_index,
                                    "delta",
                                    "tool_calls",
                                    call_index,
                                    "function",
                                    "arguments",
                                ),
                                key=call.index,
                                id=call.id,
                                name=function_name,
                            )
                        )
                        if function_arguments_text or call.id or function_name:
                            fold.tool_call_delta(function_arguments_text, call.index, call.id, function_name)
    if frame.usage is not None:
        fold.usage_update(leaves=_completion_usage_leaves(frame.usage), at=("usage",))


def _choices_text_array_chunk_text_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    number: int,
    chunk: types.TextChunk,
    fold: Fold,
) -> None:
    """A text."""
    if chunk.text:
        fold.text_delta(chunk.text, number)


def _choices_text_array_chunk_thinking_thinking_thought_text_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    chunk: types.ThinkChunk,
    number: int,
    thought_index: int,
    thought: types.TextChunk,
    fold: Fold,
) -> None:
    """A text."""
    if thought.text:
        fold.reasoning_delta(thought.text, number, "thinking")


def _choices_text_array_chunk_thinking_thinking_thought_reference_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    chunk: types.ThinkChunk,
    number: int,
    thought_index: int,
    thought: types.ReferenceChunk,
    fold: Fold,
) -> None:
    """Points to sources."""
    fold.part(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "message",
                "content",
                number,
                "thinking",
                thought_index,
            ),
            kind="thought",
        )
    )


def _choices_text_array_chunk_thinking_thinking_thought_tool_reference_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    chunk: types.ThinkChunk,
    number: int,
    thought_index: int,
    thought: types.ToolReferenceChunk,
    fold: Fold,
) -> None:
    """Points to what a tool found."""
    fold.part(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "message",
                "content",
                number,
                "thinking",
                thought_index,
            ),
            kind="thought",
        )
    )


def _choices_text_array_chunk_thinking_thinking_thought_unknown_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    chunk: types.ThinkChunk,
    number: int,
    thought_index: int,
    member: Any,
    fold: Fold,
) -> None:
    """Something that the spec does not know."""
    unknown_member(answer, member, fold)


def _choices_text_array_chunk_thinking_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    number: int,
    chunk: types.ThinkChunk,
    fold: Fold,
) -> None:
    """Reasoning."""
    if chunk.thinking is not None:
        for thought_index, thought in enumerate(chunk.thinking):
            _CHOICES_TEXT_ARRAY_CHUNK_THINKING_THINKING_THOUGHT_THOUGHT_[type(thought)](
                answer, choice, choice_index, content, chunk, number, thought_index, thought, fold
            )
    fold.block_meta(
        key=number, data=kept({"signature": chunk.signature, "closed": chunk.closed}), origin="thinking"
    )


def _choices_text_array_chunk_reference_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    number: int,
    chunk: types.ReferenceChunk,
    fold: Fold,
) -> None:
    """Points to sources."""
    fold.part(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "message",
                "content",
                number,
            ),
            kind="reference",
        )
    )


def _choices_text_array_chunk_image_url_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    number: int,
    chunk: types.ImageChunk,
    fold: Fold,
) -> None:
    """An image."""
    fold.part(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "message",
                "content",
                number,
            ),
            kind="image_url",
        )
    )


def _choices_text_array_chunk_document_url_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    number: int,
    chunk: types.DocumentChunk,
    fold: Fold,
) -> None:
    """A document by its URL."""
    fold.part(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "message",
                "content",
                number,
            ),
            kind="document_url",
        )
    )


def _choices_text_array_chunk_file_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    number: int,
    chunk: types.FileChunk,
    fold: Fold,
) -> None:
    """A file that was uploaded."""
    fold.part(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "message",
                "content",
                number,
            ),
            kind="file",
        )
    )


def _choices_text_array_chunk_input_audio_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    number: int,
    chunk: types.AudioChunk,
    fold: Fold,
) -> None:
    """Sound."""
    fold.part(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "message",
                "content",
                number,
            ),
            kind="input_audio",
        )
    )


def _choices_text_array_chunk_resource_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    number: int,
    chunk: types.ResourceChunk,
    fold: Fold,
) -> None:
    """A resource of a tool."""
    fold.part(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "message",
                "content",
                number,
            ),
            kind="resource",
        )
    )


def _choices_text_array_chunk_resource_link_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    number: int,
    chunk: types.ResourceLinkChunk,
    fold: Fold,
) -> None:
    """Where a resource of a tool is."""
    fold.part(
        part=fold.opaque(
            (
                "choices",
                choice_index,
                "message",
                "content",
                number,
            ),
            kind="resource_link",
        )
    )


def _choices_text_array_chunk_unknown_(
    answer: types.ChatCompletion,
    choice: types.Choice,
    choice_index: int,
    content: Any,
    number: int,
    member: Any,
    fold: Fold,
) -> None:
    """Something that the spec does not know."""
    unknown_member(answer, member, fold)


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
                if message.content is not None:
                    content = message.content
                    if isinstance(content, str):
                        if content:
                            fold.text_delta(content)
                    if isinstance(content, list):
                        for number, chunk in enumerate(content):
                            _CHOICES_TEXT_ARRAY_CHUNK_CHUNK_[type(chunk)](
                                answer, choice, choice_index, content, number, chunk, fold
                            )
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
    return ModelInfo(id=model.id, name=model.name, max_input_tokens=model.max_context_length)


_CHOICES_TEXT_ARRAY_CHUNK_THINKING_THINKING_THOUGHT_THOUGHT: Mapping[
    type[Any], Callable[[Any, Any, Any, Any, Any, Any, Any, Any, Fold], None]
] = {
    types.TextChunk: _choices_text_array_chunk_thinking_thinking_thought_text,
    types.ReferenceChunk: _choices_text_array_chunk_thinking_thinking_thought_reference,
    types.ToolReferenceChunk: _choices_text_array_chunk_thinking_thinking_thought_tool_reference,
    Unknown: _choices_text_array_chunk_thinking_thinking_thought_unknown,
}
"""What to do with each kind of `$thought`."""


_CHOICES_TEXT_ARRAY_CHUNK_CHUNK: Mapping[type[Any], Callable[[Any, Any, Any, Any, Any, Any, Fold], None]] = {
    types.TextChunk: _choices_text_array_chunk_text,
    types.ThinkChunk: _choices_text_array_chunk_thinking,
    types.ReferenceChunk: _choices_text_array_chunk_reference,
    types.ImageChunk: _choices_text_array_chunk_image_url,
    types.DocumentChunk: _choices_text_array_chunk_document_url,
    types.FileChunk: _choices_text_array_chunk_file,
    types.AudioChunk: _choices_text_array_chunk_input_audio,
    types.ResourceChunk: _choices_text_array_chunk_resource,
    types.ResourceLinkChunk: _choices_text_array_chunk_resource_link,
    Unknown: _choices_text_array_chunk_unknown,
}
"""What to do with each kind of `$chunk`."""


_CHOICES_TEXT_ARRAY_CHUNK_THINKING_THINKING_THOUGHT_THOUGHT_: Mapping[
    type[Any], Callable[[Any, Any, Any, Any, Any, Any, Any, Any, Fold], None]
] = {
    types.TextChunk: _choices_text_array_chunk_thinking_thinking_thought_text_,
    types.ReferenceChunk: _choices_text_array_chunk_thinking_thinking_thought_reference_,
    types.ToolReferenceChunk: _choices_text_array_chunk_thinking_thinking_thought_tool_reference_,
    Unknown: _choices_text_array_chunk_thinking_thinking_thought_unknown_,
}
"""What to do with each kind of `$thought`."""


_CHOICES_TEXT_ARRAY_CHUNK_CHUNK_: Mapping[type[Any], Callable[[Any, Any, Any, Any, Any, Any, Fold], None]] = {
    types.TextChunk: _choices_text_array_chunk_text_,
    types.ThinkChunk: _choices_text_array_chunk_thinking_,
    types.ReferenceChunk: _choices_text_array_chunk_reference_,
    types.ImageChunk: _choices_text_array_chunk_image_url_,
    types.DocumentChunk: _choices_text_array_chunk_document_url_,
    types.FileChunk: _choices_text_array_chunk_file_,
    types.AudioChunk: _choices_text_array_chunk_input_audio_,
    types.ResourceChunk: _choices_text_array_chunk_resource_,
    types.ResourceLinkChunk: _choices_text_array_chunk_resource_link_,
    Unknown: _choices_text_array_chunk_unknown_,
}
"""What to do with each kind of `$chunk`."""


READ_FRAME: Mapping[type[Any], Callable[[Any, Fold], None]] = {
    frames.ChatCompletionChunk: _read_frame,
    frames.SettledChatCompletionChunk: _read_frame,
    types.ChatCompletionChunk: _read_frame,
}
"""What to do with a frame, by its type."""
