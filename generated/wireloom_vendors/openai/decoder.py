# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openai.
# Do not edit. Specs: sha256 4aaca3dca2f85be2
"""Reads answers and stream frames of `openai`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.events import TextDelta
from wireloom.fold import Fold
from wireloom.model import Citation, ModelInfo, Part, ToolCall, Usage
from wireloom.reading import Place
from wireloom.usage import count
from wireloom.vendor import Leaves

from . import frames, types


def _cite_url_citation(citation: types.URLCitationAnnotation, fold: Fold, at: Place) -> Citation:
    """Says that a span of the text comes from a web page."""
    return Citation(
        kind="url_citation",
        url=citation.url_citation.url,
        title=citation.url_citation.title,
        start=citation.url_citation.start_index,
        end=citation.url_citation.end_index,
        issuer=fold.issuer,
        payload=fold.text(*at),
    )


def _cite_annotation(citation: types.Annotation, fold: Fold, at: Place) -> Citation:
    """A note on a span of the text."""
    read = _ANNOTATION.get(type(citation))
    return fold.citation(at) if read is None else read(citation, fold, at)


def _read_chat_completion_message_tool_call(
    block: types.ChatCompletionMessageToolCall, fold: Fold, at: Place
) -> Part:
    """A tool call; servers that know only functions leave the type out."""
    function = block.function
    if function is not None:
        return ToolCall(id=block.id or "", name=function.name, arguments=function.arguments or "{}")
    custom = block.custom
    if custom is not None:
        return ToolCall(id=block.id or "", name=custom.name, arguments=custom.input, kind="custom")
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
        "prompt_tokens_details.cache_write_tokens": prompt_tokens_details.cache_write_tokens
        if prompt_tokens_details is not None
        else None,
    }


def read_usage(leaves: Leaves) -> Usage:
    """What the counts mean, with one meaning for all vendors."""
    return Usage(
        input=count(leaves, "prompt_tokens"),
        output=count(leaves, "completion_tokens"),
        cache_read=count(leaves, "prompt_tokens_details.cached_tokens"),
        reasoning=count(leaves, "completion_tokens_details.reasoning_tokens"),
        cache_write=count(leaves, "prompt_tokens_details.cache_write_tokens"),
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
                        custom = call.custom
                        custom_input = custom.input if custom is not None else None
                        function_name = function.name if function is not None else None
                        custom_name = custom.name if custom is not None else None
                        if (
                            function_arguments
                            or custom_input
                            or call.id
                            or function_name
                            or custom_name
                            or call.type
                        ):
                            fold.tool_call_delta(
                                function_arguments or custom_input,
                                call.index,
                                call.id,
                                function_name or custom_name,
                                call.type,
                            )
                function_call = delta.function_call
                if function_call is not None and (function_call.name or function_call.arguments):
                    fold.tool_call_delta(function_call.arguments, "function_call", name=function_call.name)
                audio = delta.audio
                if audio is not None:
                    if audio.id:
                        fold.opaque_delta(
                            key="audio", kind="audio", path="id", text=audio.id, merge="replace"
                        )
                    if audio.data:
                        fold.opaque_delta(
                            key="audio", kind="audio", path="data", text=audio.data, merge="concat"
                        )
                    if audio.transcript:
                        fold.opaque_delta(
                            key="audio",
                            kind="audio",
                            path="transcript",
                            text=audio.transcript,
                            merge="concat",
                        )
                    if audio.expires_at is not None:
                        fold.opaque_delta(
                            key="audio",
                            kind="audio",
                            path="expires_at",
                            text=str(audio.expires_at),
                            merge="value",
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
                if message.annotations is not None:
                    for annotation_index, annotation in enumerate(message.annotations):
                        fold.citation_added(
                            citation=_cite_annotation(
                                annotation,
                                fold,
                                ("choices", choice_index, "message", "annotations", annotation_index),
                            )
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
            if message is not None:
                function_call = message.function_call
                if function_call is not None and (function_call.name or function_call.arguments):
                    fold.tool_call_delta(function_call.arguments, "function_call", name=function_call.name)
                if message.audio is not None:
                    fold.part(
                        part=fold.opaque(
                            (
                                "choices",
                                choice_index,
                                "message",
                                "audio",
                            ),
                            kind="audio",
                        )
                    )
    if answer.usage is not None:
        fold.usage_update(leaves=_completion_usage_leaves(answer.usage), at=("usage",))


def read_model(model: types.Model) -> ModelInfo:
    """A model that can be asked."""
    return ModelInfo(id=model.id)


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


_ANNOTATION: Mapping[type[Any], Callable[[Any, Fold, Place], Any]] = {
    types.URLCitationAnnotation: _cite_url_citation,
}
"""Who reads each kind of Annotation."""
