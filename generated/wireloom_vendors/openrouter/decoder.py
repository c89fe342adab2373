# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/openrouter.
# Do not edit. Specs: sha256 e3b44c6e11f9809b
"""Reads answers and stream frames of `openrouter`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.events import TextDelta
from wireloom.fold import Fold
from wireloom.model import Citation, ModelInfo, Part, ToolCall, Usage
from wireloom.reading import Place, kept
from wireloom.usage import cost, count
from wireloom.vendor import Leaves

from . import frames, types


def _cite_url_citation(citation: types.URLCitationAnnotation, fold: Fold, at: Place) -> Citation:
    """A page of the web that the text rests on."""
    return Citation(
        kind="url_citation",
        url=citation.url_citation.url,
        title=citation.url_citation.title,
        quote=citation.url_citation.content,
        start=citation.url_citation.start_index,
        end=citation.url_citation.end_index,
        issuer=fold.issuer,
        payload=fold.text(*at),
    )


def _cite_file(citation: types.FileAnnotation, fold: Fold, at: Place) -> Citation:
    """A file of the request as it was parsed; sent back, it is not parsed again."""
    return Citation(kind="file", issuer=fold.issuer, payload=fold.text(*at))


def _cite_file_annotation(citation: types.LegacyFileAnnotation, fold: Fold, at: Place) -> Citation:
    """A place in a file, by the older form."""
    return Citation(
        kind="file_annotation",
        quote=citation.file_annotation.quote,
        issuer=fold.issuer,
        payload=fold.text(*at),
    )


def _cite_annotation(citation: types.Annotation, fold: Fold, at: Place) -> Citation:
    """Something that belongs to the text of an answer."""
    read = _ANNOTATION.get(type(citation))
    return fold.citation(at) if read is None else read(citation, fold, at)


def _read_chat_completion_message_tool_call(
    block: types.ChatCompletionMessageToolCall, fold: Fold, at: Place
) -> Part:
    """A tool call; servers that know only functions leave the type out."""
    function = block.function
    if function is not None:
        return ToolCall(id=block.id or "", name=function.name, arguments=function.arguments or "{}")
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
        "cost": usage.cost,
    }


def read_usage(leaves: Leaves) -> Usage:
    """What the counts mean, with one meaning for all vendors."""
    return Usage(
        input=count(leaves, "prompt_tokens"),
        output=count(leaves, "completion_tokens"),
        cache_read=count(leaves, "prompt_tokens_details.cached_tokens"),
        reasoning=count(leaves, "completion_tokens_details.reasoning_tokens"),
        cache_write=count(leaves, "prompt_tokens_details.cache_write_tokens"),
        cost=cost(leaves, "cost"),
    )


def _read_frame(frame: frames.ChatCompletionChunk, fold: Fold) -> None:
    """One piece of a streamed answer."""
    if frame.error is not None:
        fold.error(error=frame.error, at=("error",))
    if "info" not in fold.seen and (frame.id or frame.model or frame.provider):
        fold.response_info(id=frame.id, model=frame.model, served_by=frame.provider)
        fold.seen.add("info")
    if frame.choices is not None:
        for choice_index, choice in enumerate(frame.choices):
            if choice.index:
                fold.other_choice(index=choice.index, raw_reason=choice.finish_reason)
                continue
            if choice.finish_reason:
                fold.finish(
                    raw_reason=choice.finish_reason,
                    detail=kept({"native_finish_reason": choice.native_finish_reason}),
                )
            before = fold.said()
            delta = choice.delta
            if delta is not None and delta.reasoning_details is not None:
                for item_index, item in enumerate(delta.reasoning_details):
                    fold.reasoning_item(
                        item=item,
                        at=("choices", choice_index, "delta", "reasoning_details", item_index),
                        by="reasoning_details",
                    )
            if fold.said() == before:
                delta = choice.delta
                if delta is not None and delta.reasoning:
                    fold.scans["reasoning"].feed(fold.reasoning_delta, delta.reasoning, origin="reasoning")
            if fold.said() == before:
                delta = choice.delta
                if delta is not None and delta.reasoning_content:
                    fold.scans["reasoning"].feed(
                        fold.reasoning_delta, delta.reasoning_content, origin="reasoning_content"
                    )
            delta = choice.delta
            if delta is not None:
                if delta.content:
                    fold.scans["content"].feed(fold.text_delta, delta.content)
                if delta.refusal:
                    fold.text_delta(delta.refusal, kind="refusal")
                if delta.tool_calls is not None:
                    for call in delta.tool_calls:
                        function = call.function
                        function_arguments = function.arguments if function is not None else None
                        function_name = function.name if function is not None else None
                        if function_arguments or call.id or function_name:
                            fold.tool_call_delta(function_arguments, call.index, call.id, function_name)
                if delta.reasoning_details is not None and not delta.reasoning_details:
                    fold.message_meta(empty="reasoning_details")
                if delta.annotations is not None:
                    for annotation_index, annotation in enumerate(delta.annotations):
                        fold.citation_added(
                            citation=_cite_annotation(
                                annotation,
                                fold,
                                ("choices", choice_index, "delta", "annotations", annotation_index),
                            )
                        )
                if delta.images is not None:
                    for image_index, image in enumerate(delta.images):
                        fold.block_start(
                            key=image.index,
                            part=fold.opaque(
                                (
                                    "choices",
                                    choice_index,
                                    "delta",
                                    "images",
                                    image_index,
                                ),
                                kind="image_url",
                            ),
                        )
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
            if choice.error is not None:
                fold.error(error=choice.error, at=("choices", choice_index, "error"))
    if frame.usage is not None:
        fold.usage_update(leaves=_completion_usage_leaves(frame.usage), at=("usage",))


def read_whole(answer: types.ChatCompletion, fold: Fold) -> None:
    """A whole answer."""
    if answer.error is not None:
        fold.error(error=answer.error, at=("error",))
    if answer.id or answer.model or answer.provider:
        fold.response_info(id=answer.id, model=answer.model, served_by=answer.provider)
    if answer.choices is not None:
        for choice_index, choice in enumerate(answer.choices):
            if choice.index:
                fold.other_choice(index=choice.index, raw_reason=choice.finish_reason)
                continue
            before = fold.said()
            message = choice.message
            if message is not None and message.reasoning_details is not None:
                for item_index, item in enumerate(message.reasoning_details):
                    fold.reasoning_item(
                        item=item,
                        at=("choices", choice_index, "message", "reasoning_details", item_index),
                        by="reasoning_details",
                    )
            if fold.said() == before:
                message = choice.message
                if message is not None and message.reasoning:
                    fold.scans["reasoning"].feed(fold.reasoning_delta, message.reasoning, origin="reasoning")
            if fold.said() == before:
                message = choice.message
                if message is not None and message.reasoning_content:
                    fold.scans["reasoning"].feed(
                        fold.reasoning_delta, message.reasoning_content, origin="reasoning_content"
                    )
            message = choice.message
            if message is not None:
                if message.content:
                    fold.scans["content"].feed(fold.text_delta, message.content)
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
                fold.finish(
                    raw_reason=choice.finish_reason,
                    detail=kept({"native_finish_reason": choice.native_finish_reason}),
                )
            if message is not None:
                if message.reasoning_details is not None and not message.reasoning_details:
                    fold.message_meta(empty="reasoning_details")
                if message.images is not None:
                    for image_index, _ in enumerate(message.images):
                        fold.part(
                            part=fold.opaque(
                                (
                                    "choices",
                                    choice_index,
                                    "message",
                                    "images",
                                    image_index,
                                ),
                                kind="image_url",
                            )
                        )
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
            if choice.error is not None:
                fold.error(error=choice.error, at=("choices", choice_index, "error"))
    if answer.usage is not None:
        fold.usage_update(leaves=_completion_usage_leaves(answer.usage), at=("usage",))


def read_model(model: types.Model) -> ModelInfo:
    """A model that can be asked."""
    top_provider = model.top_provider
    return ModelInfo(
        id=model.id,
        name=model.name,
        max_input_tokens=model.context_length,
        max_output_tokens=top_provider.max_completion_tokens if top_provider is not None else None,
    )


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


_ANNOTATION: Mapping[type[Any], Callable[[Any, Fold, Place], Any]] = {
    types.URLCitationAnnotation: _cite_url_citation,
    types.FileAnnotation: _cite_file,
    types.LegacyFileAnnotation: _cite_file_annotation,
}
"""Who reads each kind of Annotation."""
