# Made by `wireloom generate` from specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/groq.
# Do not edit. Specs: sha256 86ab708627e87920
"""Reads answers and stream frames of `groq`."""

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


def _cite_document_citation(citation: types.DocumentCitationAnnotation, fold: Fold, at: Place) -> Citation:
    """Says that a span of the text comes from a document."""
    document_citation = citation.document_citation
    return Citation(
        kind="document_citation",
        start=document_citation.start_index if document_citation is not None else None,
        end=document_citation.end_index if document_citation is not None else None,
        issuer=fold.issuer,
        payload=fold.text(*at),
    )


def _cite_function_citation(citation: types.FunctionCitationAnnotation, fold: Fold, at: Place) -> Citation:
    """Says that a span of the text comes from a tool's result."""
    function_citation = citation.function_citation
    return Citation(
        kind="function_citation",
        start=function_citation.start_index if function_citation is not None else None,
        end=function_citation.end_index if function_citation is not None else None,
        issuer=fold.issuer,
        payload=fold.text(*at),
    )


def _cite_annotation(citation: types.Annotation, fold: Fold, at: Place) -> Citation:
    """A citation of a span of the text."""
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
        for choice_index, choice in enumerate(frame.choices):
            if choice.index:
                fold.other_choice(index=choice.index, raw_reason=choice.finish_reason)
                continue
            if choice.finish_reason:
                fold.finish(raw_reason=choice.finish_reason)
            delta = choice.delta
            if delta is not None:
                if delta.reasoning:
                    fold.scans["reasoning"].feed(fold.reasoning_delta, delta.reasoning, origin="reasoning")
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
                if delta.annotations is not None:
                    for annotation_index, annotation in enumerate(delta.annotations):
                        fold.citation_added(
                            citation=_cite_annotation(
                                annotation,
                                fold,
                                ("choices", choice_index, "delta", "annotations", annotation_index),
                            )
                        )
                if delta.executed_tools is not None:
                    for run_index, run in enumerate(delta.executed_tools):
                        if run.index is not None:
                            fold.opaque_delta(
                                key=("executed", run.index),
                                kind="executed_tool",
                                path="index",
                                text=str(run.index),
                                merge="value",
                            )
                            if run.type:
                                fold.opaque_delta(
                                    key=("executed", run.index),
                                    kind="executed_tool",
                                    path="type",
                                    text=run.type,
                                    merge="replace",
                                )
                            if run.arguments:
                                fold.opaque_delta(
                                    key=("executed", run.index),
                                    kind="executed_tool",
                                    path="arguments",
                                    text=run.arguments,
                                    merge="replace",
                                )
                            if run.output:
                                fold.opaque_delta(
                                    key=("executed", run.index),
                                    kind="executed_tool",
                                    path="output",
                                    text=run.output,
                                    merge="replace",
                                )
                            if run.search_results is not None:
                                fold.opaque_delta(
                                    key=("executed", run.index),
                                    kind="executed_tool",
                                    path="search_results",
                                    text=fold.text(
                                        "choices",
                                        choice_index,
                                        "delta",
                                        "executed_tools",
                                        run_index,
                                        "search_results",
                                    ),
                                    merge="value",
                                )
                            if run.code_results is not None:
                                fold.opaque_delta(
                                    key=("executed", run.index),
                                    kind="executed_tool",
                                    path="code_results",
                                    text=fold.text(
                                        "choices",
                                        choice_index,
                                        "delta",
                                        "executed_tools",
                                        run_index,
                                        "code_results",
                                    ),
                                    merge="value",
                                )
                            if run.browser_results is not None:
                                fold.opaque_delta(
                                    key=("executed", run.index),
                                    kind="executed_tool",
                                    path="browser_results",
                                    text=fold.text(
                                        "choices",
                                        choice_index,
                                        "delta",
                                        "executed_tools",
                                        run_index,
                                        "browser_results",
                                    ),
                                    merge="value",
                                )
                function_call = delta.function_call
                if function_call is not None and (function_call.name or function_call.arguments):
                    fold.tool_call_delta(function_call.arguments, "function_call", name=function_call.name)
    if frame.usage is not None:
        fold.usage_update(leaves=_completion_usage_leaves(frame.usage), at=("usage",))
    x_groq = frame.x_groq
    if x_groq is not None:
        if x_groq.usage is not None:
            fold.usage_update(leaves=_completion_usage_leaves(x_groq.usage), at=("x_groq", "usage"))
        if x_groq.error:
            fold.error(error=x_groq.error, at=("x_groq", "error"))


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
                if message.reasoning:
                    fold.scans["reasoning"].feed(fold.reasoning_delta, message.reasoning, origin="reasoning")
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
                fold.finish(raw_reason=choice.finish_reason)
            if message is not None:
                if message.executed_tools is not None:
                    for run_index, _ in enumerate(message.executed_tools):
                        fold.part(
                            part=fold.opaque(
                                (
                                    "choices",
                                    choice_index,
                                    "message",
                                    "executed_tools",
                                    run_index,
                                ),
                                kind="executed_tool",
                            )
                        )
                function_call = message.function_call
                if function_call is not None and (function_call.name or function_call.arguments):
                    fold.tool_call_delta(function_call.arguments, "function_call", name=function_call.name)
    if answer.usage is not None:
        fold.usage_update(leaves=_completion_usage_leaves(answer.usage), at=("usage",))


def read_model(model: types.Model) -> ModelInfo:
    """A model that can be asked."""
    return ModelInfo(
        id=model.id,
        name=model.name,
        max_input_tokens=model.context_window,
        max_output_tokens=model.max_completion_tokens,
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
    types.DocumentCitationAnnotation: _cite_document_citation,
    types.FunctionCitationAnnotation: _cite_function_citation,
}
"""Who reads each kind of Annotation."""
