# Made by `wireloom generate` from specs/dialects/anthropic_messages, specs/dialects/openai_chat, specs/dialects/openai_responses, specs/vendors/azure.yaml.
# Do not edit. Specs: sha256 d8ea2ce0f78a3325
"""Reads answers and stream frames of `azure`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.events import TextDelta
from wireloom.fold import Fold
from wireloom.model import Citation, Part, Reasoning, ToolCall, Usage
from wireloom.reading import Place, kept, unknown_frame, unknown_member
from wireloom.usage import count
from wireloom.vendor import Leaves
from wireloom.wire import Unknown

from . import frames, types


def _read_function_call(block: types.FunctionToolCall, fold: Fold, at: Place) -> Part:
    """A call of a function of the caller."""
    return ToolCall(
        id=block.call_id or "",
        name=block.name,
        arguments=block.arguments or "{}",
        meta=fold.meta(
            {
                "namespace": block.namespace,
                "caller": fold.raw(*at, "caller"),
                "async": fold.raw(*at, "async"),
            },
            "function_call",
            block.id,
        ),
    )


def _read_reasoning(block: types.ReasoningItem, fold: Fold, at: Place) -> Part:
    """Reasoning of the model; goes back whole, before the item that it led to."""
    return Reasoning(
        meta=fold.meta(
            {
                "summary": fold.raw(*at, "summary"),
                "content": fold.raw(*at, "content"),
                "encrypted_content": block.encrypted_content,
            },
            "reasoning",
            block.id,
        )
    )


def _read_custom_tool_call(block: types.CustomToolCall, fold: Fold, at: Place) -> Part:
    """A call of a free-text tool of the caller."""
    return ToolCall(
        id=block.call_id or "",
        name=block.name,
        arguments=block.input,
        kind="custom",
        meta=fold.meta(
            {
                "namespace": block.namespace,
                "caller": fold.raw(*at, "caller"),
                "async": fold.raw(*at, "async"),
            },
            "custom_tool_call",
            block.id,
        ),
    )


def _read_output_item(block: types.OutputItem, fold: Fold, at: Place) -> Part:
    """An item of an answer. A kind without a row of its own is kept as it came."""
    read = _OUTPUT_ITEM.get(type(block))
    return fold.opaque(at) if read is None else read(block, fold, at)


def _cite_file_citation(citation: types.AnnotationFileCitation, fold: Fold, at: Place) -> Citation:
    """A file that the text rests on."""
    return Citation(
        kind="file_citation",
        title=citation.filename,
        file_id=citation.file_id,
        issuer=fold.issuer,
        payload=fold.text(*at),
    )


def _cite_url_citation(citation: types.AnnotationURLCitation, fold: Fold, at: Place) -> Citation:
    """A web page that a stretch of the text rests on."""
    return Citation(
        kind="url_citation",
        url=citation.url,
        title=citation.title,
        start=citation.start_index,
        end=citation.end_index,
        issuer=fold.issuer,
        payload=fold.text(*at),
    )


def _cite_container_file_citation(
    citation: types.AnnotationContainerFileCitation, fold: Fold, at: Place
) -> Citation:
    """A file of a container that a stretch of the text is about."""
    return Citation(
        kind="container_file_citation",
        title=citation.filename,
        start=citation.start_index,
        end=citation.end_index,
        file_id=citation.file_id,
        issuer=fold.issuer,
        payload=fold.text(*at),
    )


def _cite_file_path(citation: types.AnnotationFilePath, fold: Fold, at: Place) -> Citation:
    """A file that the model made."""
    return Citation(kind="file_path", file_id=citation.file_id, issuer=fold.issuer, payload=fold.text(*at))


def _cite_annotation(citation: types.Annotation, fold: Fold, at: Place) -> Citation:
    """What a stretch of a text rests on."""
    read = _ANNOTATION.get(type(citation))
    return fold.citation(at) if read is None else read(citation, fold, at)


def _response_usage_leaves(usage: types.ResponseUsage) -> Leaves:
    """The counts of ResponseUsage."""
    input_tokens_details = usage.input_tokens_details
    output_tokens_details = usage.output_tokens_details
    return {
        "input_tokens": usage.input_tokens,
        "output_tokens": usage.output_tokens,
        "input_tokens_details.cached_tokens": input_tokens_details.cached_tokens
        if input_tokens_details is not None
        else None,
        "input_tokens_details.cache_write_tokens": input_tokens_details.cache_write_tokens
        if input_tokens_details is not None
        else None,
        "output_tokens_details.reasoning_tokens": output_tokens_details.reasoning_tokens
        if output_tokens_details is not None
        else None,
    }


def read_usage(leaves: Leaves) -> Usage:
    """What the counts mean, with one meaning for all vendors."""
    return Usage(
        input=count(leaves, "input_tokens"),
        output=count(leaves, "output_tokens"),
        cache_read=count(leaves, "input_tokens_details.cached_tokens"),
        cache_write=count(leaves, "input_tokens_details.cache_write_tokens"),
        reasoning=count(leaves, "output_tokens_details.reasoning_tokens"),
    )


def _response_output_text_delta(frame: types.ResponseOutputTextDeltaEvent, fold: Fold) -> None:
    """More text."""
    if frame.delta:
        fold.text_delta(frame.delta, (frame.output_index, frame.content_index))


def _response_function_call_arguments_delta(
    frame: types.ResponseFunctionCallArgumentsDeltaEvent, fold: Fold
) -> None:
    """More of a call's arguments."""
    if frame.delta:
        fold.tool_call_delta(frame.delta, frame.output_index)


def _response_reasoning_summary_text_delta(
    frame: types.ResponseReasoningSummaryTextDeltaEvent, fold: Fold
) -> None:
    """More of a summary."""
    if frame.delta:
        fold.reasoning_delta(frame.delta, frame.output_index, paragraph=frame.summary_index)


def _error(frame: types.ErrorEvent, fold: Fold) -> None:
    """The stream failed; some gateways nest the error."""
    fold.error(error=frame, at=())


def _response_audio_delta(frame: types.ResponseAudioDeltaEvent, fold: Fold) -> None:
    """More sound."""
    fold.heartbeat()


def _response_audio_done(frame: types.ResponseAudioDoneEvent, fold: Fold) -> None:
    """The sound is whole."""
    fold.heartbeat()


def _response_audio_transcript_delta(frame: types.ResponseAudioTranscriptDeltaEvent, fold: Fold) -> None:
    """More of the transcript of the sound."""
    fold.heartbeat()


def _response_audio_transcript_done(frame: types.ResponseAudioTranscriptDoneEvent, fold: Fold) -> None:
    """The transcript is whole."""
    fold.heartbeat()


def _response_code_interpreter_call_completed(
    frame: types.ResponseCodeInterpreterCallCompletedEvent, fold: Fold
) -> None:
    """Running code is done."""
    fold.heartbeat()


def _response_code_interpreter_call_in_progress(
    frame: types.ResponseCodeInterpreterCallInProgressEvent, fold: Fold
) -> None:
    """Running code begins."""
    fold.heartbeat()


def _response_code_interpreter_call_interpreting(
    frame: types.ResponseCodeInterpreterCallInterpretingEvent, fold: Fold
) -> None:
    """Running code is under way."""
    fold.heartbeat()


def _response_code_interpreter_call_code_delta(
    frame: types.ResponseCodeInterpreterCallCodeDeltaEvent, fold: Fold
) -> None:
    """Code goes on."""
    if frame.output_index is not None and frame.delta:
        fold.opaque_delta(
            key=frame.output_index,
            kind="code_interpreter_call",
            path="code",
            text=frame.delta,
            merge="concat",
        )


def _response_code_interpreter_call_code_done(
    frame: types.ResponseCodeInterpreterCallCodeDoneEvent, fold: Fold
) -> None:
    """Code is whole."""


def _response_compaction_compacting(frame: types.ResponseCompactionCompactingEvent, fold: Fold) -> None:
    """The context is being compacted."""
    fold.heartbeat()


def _response_completed(frame: types.ResponseCompletedEvent, fold: Fold) -> None:
    """The answer is whole."""
    if frame.response.id or frame.response.model:
        fold.response_info(id=frame.response.id, model=frame.response.model)
    fold.answer(answer=frame.response, at=("response",))
    if frame.response.usage is not None:
        fold.usage_update(leaves=_response_usage_leaves(frame.response.usage), at=("response", "usage"))
    if frame.response.status:
        fold.finish(raw_reason=frame.response.status)
    if frame.response.error is not None:
        fold.error(error=frame.response.error, at=("response", "error"))
    fold.end()


def _response_content_part_added_piece_others(
    frame: types.ResponseContentPartAddedEvent, part: types.OutputContentPart, fold: Fold
) -> None:
    """A piece of a message; of the model, or in what a stored answer was given."""


def _response_content_part_added_piece_output_text(
    frame: types.ResponseContentPartAddedEvent, part: types.OutputText, fold: Fold
) -> None:
    """A piece of text, with what it rests on."""
    fold.block_meta(
        key=(frame.output_index, frame.content_index), kind="text", item=frame.item_id, data=kept({})
    )


def _response_content_part_added_piece_refusal(
    frame: types.ResponseContentPartAddedEvent, part: types.OutputRefusal, fold: Fold
) -> None:
    """The model's words where it refused to answer."""
    fold.block_meta(
        key=(frame.output_index, frame.content_index), kind="refusal", item=frame.item_id, data=kept({})
    )


def _response_content_part_added(frame: types.ResponseContentPartAddedEvent, fold: Fold) -> None:
    """A piece of a message begins."""
    if frame.part is not None:
        part = frame.part
        _RESPONSE_CONTENT_PART_ADDED_PIECE_PART[type(part)](frame, part, fold)


def _response_content_part_done(frame: types.ResponseContentPartDoneEvent, fold: Fold) -> None:
    """A piece of a message is whole."""


def _response_created(frame: types.ResponseCreatedEvent, fold: Fold) -> None:
    """The answer is accepted."""
    if frame.response.id or frame.response.model:
        fold.response_info(id=frame.response.id, model=frame.response.model)


def _response_custom_tool_call_input_delta(
    frame: types.ResponseCustomToolCallInputDeltaEvent, fold: Fold
) -> None:
    """More of a free-text call's input."""
    if frame.delta:
        fold.tool_call_delta(frame.delta, frame.output_index)


def _response_custom_tool_call_input_done(
    frame: types.ResponseCustomToolCallInputDoneEvent, fold: Fold
) -> None:
    """The input of a free-text call is whole."""


def _response_failed(frame: types.ResponseFailedEvent, fold: Fold) -> None:
    """The answer failed."""
    if frame.response.id or frame.response.model:
        fold.response_info(id=frame.response.id, model=frame.response.model)
    fold.answer(answer=frame.response, at=("response",))
    if frame.response.usage is not None:
        fold.usage_update(leaves=_response_usage_leaves(frame.response.usage), at=("response", "usage"))
    fold.finish(raw_reason="failed")
    if frame.response.error is not None:
        fold.error(error=frame.response.error, at=("response", "error"))
    fold.end()


def _response_file_search_call_completed(
    frame: types.ResponseFileSearchCallCompletedEvent, fold: Fold
) -> None:
    """A file search is done."""
    fold.heartbeat()


def _response_file_search_call_in_progress(
    frame: types.ResponseFileSearchCallInProgressEvent, fold: Fold
) -> None:
    """A file search begins."""
    fold.heartbeat()


def _response_file_search_call_searching(
    frame: types.ResponseFileSearchCallSearchingEvent, fold: Fold
) -> None:
    """A file search is under way."""
    fold.heartbeat()


def _response_function_call_arguments_done(
    frame: types.ResponseFunctionCallArgumentsDoneEvent, fold: Fold
) -> None:
    """The arguments of a call are whole."""


def _response_image_generation_call_completed(
    frame: types.ResponseImageGenerationCallCompletedEvent, fold: Fold
) -> None:
    """The making of an image is done."""
    fold.heartbeat()


def _response_image_generation_call_generating(
    frame: types.ResponseImageGenerationCallGeneratingEvent, fold: Fold
) -> None:
    """The making of an image is under way."""
    fold.heartbeat()


def _response_image_generation_call_in_progress(
    frame: types.ResponseImageGenerationCallInProgressEvent, fold: Fold
) -> None:
    """The making of an image begins."""
    fold.heartbeat()


def _response_image_generation_call_partial_image(
    frame: types.ResponseImageGenerationCallPartialImageEvent, fold: Fold
) -> None:
    """A first look at an image."""
    if frame.output_index is not None and frame.partial_image_b64:
        fold.opaque_delta(
            key=frame.output_index,
            kind="image_generation_call",
            path="result",
            text=frame.partial_image_b64,
            merge="replace",
        )


def _response_in_progress(frame: types.ResponseInProgressEvent, fold: Fold) -> None:
    """The answer is being made."""
    if frame.response.id or frame.response.model:
        fold.response_info(id=frame.response.id, model=frame.response.model)
    fold.heartbeat()


def _response_incomplete(frame: types.ResponseIncompleteEvent, fold: Fold) -> None:
    """The answer was cut off."""
    if frame.response.id or frame.response.model:
        fold.response_info(id=frame.response.id, model=frame.response.model)
    fold.answer(answer=frame.response, at=("response",))
    if frame.response.usage is not None:
        fold.usage_update(leaves=_response_usage_leaves(frame.response.usage), at=("response", "usage"))
    incomplete_details = frame.response.incomplete_details
    incomplete_details_reason = incomplete_details.reason if incomplete_details is not None else None
    if incomplete_details_reason or frame.response.status:
        fold.finish(raw_reason=incomplete_details_reason or frame.response.status)
    if frame.response.error is not None:
        fold.error(error=frame.response.error, at=("response", "error"))
    fold.end()


def _response_mcp_call_completed(frame: types.ResponseMcpCallCompletedEvent, fold: Fold) -> None:
    """A call of an MCP server is done."""
    fold.heartbeat()


def _response_mcp_call_failed(frame: types.ResponseMcpCallFailedEvent, fold: Fold) -> None:
    """A call of an MCP server failed."""
    fold.heartbeat()


def _response_mcp_call_in_progress(frame: types.ResponseMcpCallInProgressEvent, fold: Fold) -> None:
    """A call of an MCP server begins."""
    fold.heartbeat()


def _response_mcp_call_arguments_delta(frame: types.ResponseMcpCallArgumentsDeltaEvent, fold: Fold) -> None:
    """The arguments of a call of an MCP server goes on."""
    if frame.output_index is not None and frame.delta:
        fold.opaque_delta(
            key=frame.output_index, kind="mcp_call", path="arguments", text=frame.delta, merge="concat"
        )


def _response_mcp_call_arguments_done(frame: types.ResponseMcpCallArgumentsDoneEvent, fold: Fold) -> None:
    """The arguments of a call of an MCP server is whole."""


def _response_mcp_list_tools_completed(frame: types.ResponseMcpListToolsCompletedEvent, fold: Fold) -> None:
    """The listing of MCP tools is done."""
    fold.heartbeat()


def _response_mcp_list_tools_failed(frame: types.ResponseMcpListToolsFailedEvent, fold: Fold) -> None:
    """The listing of MCP tools failed."""
    fold.heartbeat()


def _response_mcp_list_tools_in_progress(
    frame: types.ResponseMcpListToolsInProgressEvent, fold: Fold
) -> None:
    """The listing of MCP tools begins."""
    fold.heartbeat()


def _response_output_item_added_item_others(
    frame: types.ResponseOutputItemAddedEvent, item: types.OutputItem, fold: Fold
) -> None:
    """An item of an answer."""
    fold.block_start(key=frame.output_index, part=_read_output_item(item, fold, ("item",)))


def _response_output_item_added_item_message(
    frame: types.ResponseOutputItemAddedEvent, item: types.OutputMessage, fold: Fold
) -> None:
    """A message of the model."""


def _response_output_item_added_item_reasoning(
    frame: types.ResponseOutputItemAddedEvent, item: types.ReasoningItem, fold: Fold
) -> None:
    """Reasoning of the model; goes back whole, before the item that it led to."""


def _response_output_item_added(frame: types.ResponseOutputItemAddedEvent, fold: Fold) -> None:
    """An item begins."""
    item = frame.item
    _RESPONSE_OUTPUT_ITEM_ADDED_ITEM_ITEM[type(item)](frame, item, fold)


def _response_output_item_done_item_others(
    frame: types.ResponseOutputItemDoneEvent, item: types.OutputItem, fold: Fold
) -> None:
    """An item of an answer."""
    fold.block_start(key=frame.output_index, part=_read_output_item(item, fold, ("item",)))
    if frame.output_index is not None:
        fold.block_end(key=frame.output_index)


def _response_output_item_done_item_message_content_piece_output_text(
    frame: types.ResponseOutputItemDoneEvent,
    item: types.OutputMessage,
    place: int,
    piece: types.OutputText,
    fold: Fold,
) -> None:
    """A piece of text, with what it rests on."""
    if piece.text:
        fold.text_delta(piece.text, (frame.output_index, place), whole=True)
    fold.block_meta(
        key=(frame.output_index, place), kind="text", item=item.id, data=kept({"phase": item.phase})
    )
    if piece.annotations is not None:
        for number, annotation in enumerate(piece.annotations):
            fold.citation_added(
                key=(frame.output_index, place),
                number=number,
                citation=_cite_annotation(
                    annotation, fold, ("item", "content", place, "annotations", number)
                ),
            )
    if frame.output_index is not None:
        fold.block_end(key=(frame.output_index, place))


def _response_output_item_done_item_message_content_piece_refusal(
    frame: types.ResponseOutputItemDoneEvent,
    item: types.OutputMessage,
    place: int,
    piece: types.OutputRefusal,
    fold: Fold,
) -> None:
    """The model's words where it refused to answer."""
    if piece.refusal:
        fold.text_delta(piece.refusal, (frame.output_index, place), "refusal", True)
    fold.block_meta(
        key=(frame.output_index, place), kind="refusal", item=item.id, data=kept({"phase": item.phase})
    )
    if frame.output_index is not None:
        fold.block_end(key=(frame.output_index, place))


def _response_output_item_done_item_message_content_piece_reasoning_text(
    frame: types.ResponseOutputItemDoneEvent,
    item: types.OutputMessage,
    place: int,
    piece: types.ReasoningText,
    fold: Fold,
) -> None:
    """A piece of the reasoning itself; open models show it."""


def _response_output_item_done_item_message_content_piece_input_text(
    frame: types.ResponseOutputItemDoneEvent,
    item: types.OutputMessage,
    place: int,
    piece: types.InputText,
    fold: Fold,
) -> None:
    """A piece of text."""


def _response_output_item_done_item_message_content_piece_input_image(
    frame: types.ResponseOutputItemDoneEvent,
    item: types.OutputMessage,
    place: int,
    piece: types.InputImage,
    fold: Fold,
) -> None:
    """An image, by URL (data URLs too) or by the id of a file."""


def _response_output_item_done_item_message_content_piece_input_file(
    frame: types.ResponseOutputItemDoneEvent,
    item: types.OutputMessage,
    place: int,
    piece: types.InputFile,
    fold: Fold,
) -> None:
    """A file: inline, by URL or by id."""


def _response_output_item_done_item_message_content_piece_unknown(
    frame: types.ResponseOutputItemDoneEvent, item: types.OutputMessage, place: int, member: Any, fold: Fold
) -> None:
    """Something that the spec does not know."""
    unknown_member(frame, member, fold)


def _response_output_item_done_item_message(
    frame: types.ResponseOutputItemDoneEvent, item: types.OutputMessage, fold: Fold
) -> None:
    """A message of the model."""
    if item.content is not None:
        for place, piece in enumerate(item.content):
            _RESPONSE_OUTPUT_ITEM_DONE_ITEM_MESSAGE_CONTENT_PIECE_PIECE[type(piece)](
                frame, item, place, piece, fold
            )


def _response_output_item_done_item_reasoning(
    frame: types.ResponseOutputItemDoneEvent, item: types.ReasoningItem, fold: Fold
) -> None:
    """Reasoning of the model; goes back whole, before the item that it led to."""
    if item.summary is not None:
        for place, paragraph in enumerate(item.summary):
            if paragraph.text:
                fold.reasoning_delta(paragraph.text, frame.output_index, paragraph=place, whole=True)
    if item.content is not None:
        for place, thought in enumerate(item.content):
            if thought.text:
                fold.reasoning_delta(
                    thought.text, frame.output_index, paragraph=("content", place), whole=True
                )
    fold.block_meta(
        key=frame.output_index,
        item=item.id,
        data=kept(
            {
                "summary": fold.raw("item", "summary"),
                "content": fold.raw("item", "content"),
                "encrypted_content": item.encrypted_content,
            }
        ),
    )
    if frame.output_index is not None:
        fold.block_end(key=frame.output_index)


def _response_output_item_done(frame: types.ResponseOutputItemDoneEvent, fold: Fold) -> None:
    """An item is whole."""
    item = frame.item
    _RESPONSE_OUTPUT_ITEM_DONE_ITEM_ITEM[type(item)](frame, item, fold)


def _response_output_text_annotation_added(
    frame: types.ResponseOutputTextAnnotationAddedEvent, fold: Fold
) -> None:
    """One more annotation of a text."""
    if frame.annotation is not None:
        fold.citation_added(
            key=(frame.output_index, frame.content_index),
            number=frame.annotation_index,
            citation=_cite_annotation(frame.annotation, fold, ("annotation",)),
        )


def _response_output_text_done(frame: types.ResponseOutputTextDoneEvent, fold: Fold) -> None:
    """A text is whole."""


def _response_queued(frame: types.ResponseQueuedEvent, fold: Fold) -> None:
    """The answer waits in the background."""
    if frame.response.id or frame.response.model:
        fold.response_info(id=frame.response.id, model=frame.response.model)
    fold.heartbeat()


def _response_reasoning_summary_part_added(
    frame: types.ResponseReasoningSummaryPartAddedEvent, fold: Fold
) -> None:
    """A paragraph of a summary begins."""


def _response_reasoning_summary_part_done(
    frame: types.ResponseReasoningSummaryPartDoneEvent, fold: Fold
) -> None:
    """A paragraph of a summary is whole."""


def _response_reasoning_summary_text_done(
    frame: types.ResponseReasoningSummaryTextDoneEvent, fold: Fold
) -> None:
    """A text of a summary is whole."""


def _response_reasoning_text_delta(frame: types.ResponseReasoningTextDeltaEvent, fold: Fold) -> None:
    """More of the reasoning itself."""
    if frame.delta:
        fold.reasoning_delta(frame.delta, frame.output_index, paragraph=("content", frame.content_index))


def _response_reasoning_text_done(frame: types.ResponseReasoningTextDoneEvent, fold: Fold) -> None:
    """A text of the reasoning is whole."""


def _response_refusal_delta(frame: types.ResponseRefusalDeltaEvent, fold: Fold) -> None:
    """More of a refusal."""
    if frame.delta:
        fold.text_delta(frame.delta, (frame.output_index, frame.content_index), "refusal")


def _response_refusal_done(frame: types.ResponseRefusalDoneEvent, fold: Fold) -> None:
    """A refusal is whole."""


def _response_shell_call_command_added(frame: types.ResponseShellCallCommandAddedEvent, fold: Fold) -> None:
    """A command begins."""
    fold.heartbeat()


def _response_shell_call_command_delta(frame: types.ResponseShellCallCommandDeltaEvent, fold: Fold) -> None:
    """A command goes on."""
    if frame.output_index is not None and frame.command_index is not None and frame.delta:
        fold.opaque_delta(
            key=frame.output_index,
            kind="shell_call",
            path=("action", "commands", frame.command_index),
            text=frame.delta,
            merge="concat",
        )


def _response_shell_call_command_done(frame: types.ResponseShellCallCommandDoneEvent, fold: Fold) -> None:
    """A command is whole."""


def _response_shell_call_output_content_delta(
    frame: types.ResponseShellCallOutputContentDeltaEvent, fold: Fold
) -> None:
    """The output of a command goes on."""
    if frame.output_index is not None:
        if frame.command_index is not None:
            if frame.delta.stdout:
                fold.opaque_delta(
                    key=frame.output_index,
                    kind="shell_call_output",
                    path=("output", frame.command_index, "stdout"),
                    text=frame.delta.stdout,
                    merge="concat",
                )
            if frame.delta.stderr:
                fold.opaque_delta(
                    key=frame.output_index,
                    kind="shell_call_output",
                    path=("output", frame.command_index, "stderr"),
                    text=frame.delta.stderr,
                    merge="concat",
                )


def _response_shell_call_output_content_done(
    frame: types.ResponseShellCallOutputContentDoneEvent, fold: Fold
) -> None:
    """The output of a command is whole."""


def _response_web_search_call_completed(frame: types.ResponseWebSearchCallCompletedEvent, fold: Fold) -> None:
    """A web search is done."""
    fold.heartbeat()


def _response_web_search_call_in_progress(
    frame: types.ResponseWebSearchCallInProgressEvent, fold: Fold
) -> None:
    """A web search begins."""
    fold.heartbeat()


def _response_web_search_call_searching(frame: types.ResponseWebSearchCallSearchingEvent, fold: Fold) -> None:
    """A web search is under way."""
    fold.heartbeat()


def _response_apply_patch_call_operation_diff_delta(
    frame: types.ResponseApplyPatchCallOperationDiffDeltaEvent, fold: Fold
) -> None:
    """The change of a file goes on."""
    if frame.output_index is not None and frame.delta:
        fold.opaque_delta(
            key=frame.output_index,
            kind="apply_patch_call",
            path=("operation", "diff"),
            text=frame.delta,
            merge="concat",
        )


def _response_apply_patch_call_operation_diff_done(
    frame: types.ResponseApplyPatchCallOperationDiffDoneEvent, fold: Fold
) -> None:
    """The change of a file is whole."""


def _output_item_others(answer: types.Response, number: int, item: types.OutputItem, fold: Fold) -> None:
    """An item of an answer."""
    fold.part(part=_read_output_item(item, fold, ("output", number)))


def _output_item_message_content_piece_output_text(
    answer: types.Response,
    item: types.OutputMessage,
    number: int,
    place: int,
    piece: types.OutputText,
    fold: Fold,
) -> None:
    """A piece of text, with what it rests on."""
    if piece.text:
        fold.text_delta(piece.text, (number, place))
    fold.block_meta(key=(number, place), kind="text", item=item.id, data=kept({"phase": item.phase}))
    if piece.annotations is not None:
        for annotation_index, annotation in enumerate(piece.annotations):
            fold.citation_added(
                key=(number, place),
                citation=_cite_annotation(
                    annotation, fold, ("output", number, "content", place, "annotations", annotation_index)
                ),
            )


def _output_item_message_content_piece_refusal(
    answer: types.Response,
    item: types.OutputMessage,
    number: int,
    place: int,
    piece: types.OutputRefusal,
    fold: Fold,
) -> None:
    """The model's words where it refused to answer."""
    if piece.refusal:
        fold.text_delta(piece.refusal, (number, place), "refusal")
    fold.block_meta(key=(number, place), kind="refusal", item=item.id, data=kept({"phase": item.phase}))


def _output_item_message_content_piece_reasoning_text(
    answer: types.Response,
    item: types.OutputMessage,
    number: int,
    place: int,
    piece: types.ReasoningText,
    fold: Fold,
) -> None:
    """A piece of the reasoning itself; open models show it."""


def _output_item_message_content_piece_input_text(
    answer: types.Response,
    item: types.OutputMessage,
    number: int,
    place: int,
    piece: types.InputText,
    fold: Fold,
) -> None:
    """A piece of text."""


def _output_item_message_content_piece_input_image(
    answer: types.Response,
    item: types.OutputMessage,
    number: int,
    place: int,
    piece: types.InputImage,
    fold: Fold,
) -> None:
    """An image, by URL (data URLs too) or by the id of a file."""


def _output_item_message_content_piece_input_file(
    answer: types.Response,
    item: types.OutputMessage,
    number: int,
    place: int,
    piece: types.InputFile,
    fold: Fold,
) -> None:
    """A file: inline, by URL or by id."""


def _output_item_message_content_piece_unknown(
    answer: types.Response, item: types.OutputMessage, number: int, place: int, member: Any, fold: Fold
) -> None:
    """Something that the spec does not know."""
    unknown_member(answer, member, fold)


def _output_item_message(answer: types.Response, number: int, item: types.OutputMessage, fold: Fold) -> None:
    """A message of the model."""
    if item.content is not None:
        for place, piece in enumerate(item.content):
            _OUTPUT_ITEM_MESSAGE_CONTENT_PIECE_PIECE[type(piece)](answer, item, number, place, piece, fold)


def _output_item_reasoning(
    answer: types.Response, number: int, item: types.ReasoningItem, fold: Fold
) -> None:
    """Reasoning of the model; goes back whole, before the item that it led to."""
    if item.summary is not None:
        for place, paragraph in enumerate(item.summary):
            if paragraph.text:
                fold.reasoning_delta(paragraph.text, number, paragraph=place)
    if item.content is not None:
        for place, thought in enumerate(item.content):
            if thought.text:
                fold.reasoning_delta(thought.text, number, paragraph=("content", place))
    fold.block_meta(
        key=number,
        item=item.id,
        data=kept(
            {
                "summary": fold.raw("output", number, "summary"),
                "content": fold.raw("output", number, "content"),
                "encrypted_content": item.encrypted_content,
            }
        ),
    )


def read_whole(answer: types.Response, fold: Fold) -> None:
    """An answer, whole or as far as it has come."""
    if answer.id or answer.model:
        fold.response_info(id=answer.id, model=answer.model)
    if answer.output is not None:
        for number, item in enumerate(answer.output):
            _OUTPUT_ITEM_ITEM[type(item)](answer, number, item, fold)
    if answer.usage is not None:
        fold.usage_update(leaves=_response_usage_leaves(answer.usage), at=("usage",))
    incomplete_details = answer.incomplete_details
    incomplete_details_reason = incomplete_details.reason if incomplete_details is not None else None
    if incomplete_details_reason or answer.status:
        fold.finish(raw_reason=incomplete_details_reason or answer.status)
    if answer.error is not None:
        fold.error(error=answer.error, at=("error",))


def read_plain(frame: frames.PlainResponseOutputTextDeltaEvent, fold: Fold, raw: bytes) -> TextDelta | None:
    """The piece of text of a frame that says nothing else, if its block is open; else `fold` is told."""
    text = frame.delta
    if text:
        current = fold.current
        if (
            current is not None
            and current.key
            == (
                frame.output_index,
                frame.content_index,
            )
            and current.kind == "text"
        ):
            current.pieces.append(text)
            return TextDelta(current.index, text, raw)
        fold.text_delta(
            text,
            (
                frame.output_index,
                frame.content_index,
            ),
        )
    return None


_RESPONSE_CONTENT_PART_ADDED_PIECE_PART: Mapping[type[Any], Callable[[Any, Any, Fold], None]] = {
    types.OutputText: _response_content_part_added_piece_output_text,
    types.OutputRefusal: _response_content_part_added_piece_refusal,
    types.ReasoningText: _response_content_part_added_piece_others,
    types.InputText: _response_content_part_added_piece_others,
    types.InputImage: _response_content_part_added_piece_others,
    types.InputFile: _response_content_part_added_piece_others,
    Unknown: _response_content_part_added_piece_others,
}
"""What to do with each kind of `$part`."""


_RESPONSE_OUTPUT_ITEM_ADDED_ITEM_ITEM: Mapping[type[Any], Callable[[Any, Any, Fold], None]] = {
    types.OutputMessage: _response_output_item_added_item_message,
    types.FileSearchToolCall: _response_output_item_added_item_others,
    types.FunctionToolCall: _response_output_item_added_item_others,
    types.FunctionCallOutput: _response_output_item_added_item_others,
    types.WebSearchToolCall: _response_output_item_added_item_others,
    types.ComputerToolCall: _response_output_item_added_item_others,
    types.ComputerCallOutput: _response_output_item_added_item_others,
    types.ReasoningItem: _response_output_item_added_item_reasoning,
    types.Program: _response_output_item_added_item_others,
    types.ProgramOutput: _response_output_item_added_item_others,
    types.ToolSearchCall: _response_output_item_added_item_others,
    types.ToolSearchOutput: _response_output_item_added_item_others,
    types.AdditionalTools: _response_output_item_added_item_others,
    types.CompactionItem: _response_output_item_added_item_others,
    types.ImageGenerationCall: _response_output_item_added_item_others,
    types.CodeInterpreterToolCall: _response_output_item_added_item_others,
    types.LocalShellCall: _response_output_item_added_item_others,
    types.LocalShellCallOutput: _response_output_item_added_item_others,
    types.ShellCall: _response_output_item_added_item_others,
    types.ShellCallOutput: _response_output_item_added_item_others,
    types.ApplyPatchCall: _response_output_item_added_item_others,
    types.ApplyPatchCallOutput: _response_output_item_added_item_others,
    types.McpCall: _response_output_item_added_item_others,
    types.McpListTools: _response_output_item_added_item_others,
    types.McpApprovalRequest: _response_output_item_added_item_others,
    types.McpApprovalResponse: _response_output_item_added_item_others,
    types.CustomToolCall: _response_output_item_added_item_others,
    types.CustomToolCallOutput: _response_output_item_added_item_others,
    Unknown: _response_output_item_added_item_others,
}
"""What to do with each kind of `$item`."""


_RESPONSE_OUTPUT_ITEM_DONE_ITEM_MESSAGE_CONTENT_PIECE_PIECE: Mapping[
    type[Any], Callable[[Any, Any, Any, Any, Fold], None]
] = {
    types.OutputText: _response_output_item_done_item_message_content_piece_output_text,
    types.OutputRefusal: _response_output_item_done_item_message_content_piece_refusal,
    types.ReasoningText: _response_output_item_done_item_message_content_piece_reasoning_text,
    types.InputText: _response_output_item_done_item_message_content_piece_input_text,
    types.InputImage: _response_output_item_done_item_message_content_piece_input_image,
    types.InputFile: _response_output_item_done_item_message_content_piece_input_file,
    Unknown: _response_output_item_done_item_message_content_piece_unknown,
}
"""What to do with each kind of `$piece`."""


_RESPONSE_OUTPUT_ITEM_DONE_ITEM_ITEM: Mapping[type[Any], Callable[[Any, Any, Fold], None]] = {
    types.OutputMessage: _response_output_item_done_item_message,
    types.FileSearchToolCall: _response_output_item_done_item_others,
    types.FunctionToolCall: _response_output_item_done_item_others,
    types.FunctionCallOutput: _response_output_item_done_item_others,
    types.WebSearchToolCall: _response_output_item_done_item_others,
    types.ComputerToolCall: _response_output_item_done_item_others,
    types.ComputerCallOutput: _response_output_item_done_item_others,
    types.ReasoningItem: _response_output_item_done_item_reasoning,
    types.Program: _response_output_item_done_item_others,
    types.ProgramOutput: _response_output_item_done_item_others,
    types.ToolSearchCall: _response_output_item_done_item_others,
    types.ToolSearchOutput: _response_output_item_done_item_others,
    types.AdditionalTools: _response_output_item_done_item_others,
    types.CompactionItem: _response_output_item_done_item_others,
    types.ImageGenerationCall: _response_output_item_done_item_others,
    types.CodeInterpreterToolCall: _response_output_item_done_item_others,
    types.LocalShellCall: _response_output_item_done_item_others,
    types.LocalShellCallOutput: _response_output_item_done_item_others,
    types.ShellCall: _response_output_item_done_item_others,
    types.ShellCallOutput: _response_output_item_done_item_others,
    types.ApplyPatchCall: _response_output_item_done_item_others,
    types.ApplyPatchCallOutput: _response_output_item_done_item_others,
    types.McpCall: _response_output_item_done_item_others,
    types.McpListTools: _response_output_item_done_item_others,
    types.McpApprovalRequest: _response_output_item_done_item_others,
    types.McpApprovalResponse: _response_output_item_done_item_others,
    types.CustomToolCall: _response_output_item_done_item_others,
    types.CustomToolCallOutput: _response_output_item_done_item_others,
    Unknown: _response_output_item_done_item_others,
}
"""What to do with each kind of `$item`."""


_OUTPUT_ITEM_MESSAGE_CONTENT_PIECE_PIECE: Mapping[
    type[Any], Callable[[Any, Any, Any, Any, Any, Fold], None]
] = {
    types.OutputText: _output_item_message_content_piece_output_text,
    types.OutputRefusal: _output_item_message_content_piece_refusal,
    types.ReasoningText: _output_item_message_content_piece_reasoning_text,
    types.InputText: _output_item_message_content_piece_input_text,
    types.InputImage: _output_item_message_content_piece_input_image,
    types.InputFile: _output_item_message_content_piece_input_file,
    Unknown: _output_item_message_content_piece_unknown,
}
"""What to do with each kind of `$piece`."""


_OUTPUT_ITEM_ITEM: Mapping[type[Any], Callable[[Any, Any, Any, Fold], None]] = {
    types.OutputMessage: _output_item_message,
    types.FileSearchToolCall: _output_item_others,
    types.FunctionToolCall: _output_item_others,
    types.FunctionCallOutput: _output_item_others,
    types.WebSearchToolCall: _output_item_others,
    types.ComputerToolCall: _output_item_others,
    types.ComputerCallOutput: _output_item_others,
    types.ReasoningItem: _output_item_reasoning,
    types.Program: _output_item_others,
    types.ProgramOutput: _output_item_others,
    types.ToolSearchCall: _output_item_others,
    types.ToolSearchOutput: _output_item_others,
    types.AdditionalTools: _output_item_others,
    types.CompactionItem: _output_item_others,
    types.ImageGenerationCall: _output_item_others,
    types.CodeInterpreterToolCall: _output_item_others,
    types.LocalShellCall: _output_item_others,
    types.LocalShellCallOutput: _output_item_others,
    types.ShellCall: _output_item_others,
    types.ShellCallOutput: _output_item_others,
    types.ApplyPatchCall: _output_item_others,
    types.ApplyPatchCallOutput: _output_item_others,
    types.McpCall: _output_item_others,
    types.McpListTools: _output_item_others,
    types.McpApprovalRequest: _output_item_others,
    types.McpApprovalResponse: _output_item_others,
    types.CustomToolCall: _output_item_others,
    types.CustomToolCallOutput: _output_item_others,
    Unknown: _output_item_others,
}
"""What to do with each kind of `$item`."""


READ_FRAME: Mapping[type[Any], Callable[[Any, Fold], None]] = {
    types.ResponseOutputTextDeltaEvent: _response_output_text_delta,
    types.ResponseFunctionCallArgumentsDeltaEvent: _response_function_call_arguments_delta,
    types.ResponseReasoningSummaryTextDeltaEvent: _response_reasoning_summary_text_delta,
    types.ErrorEvent: _error,
    types.ResponseAudioDeltaEvent: _response_audio_delta,
    types.ResponseAudioDoneEvent: _response_audio_done,
    types.ResponseAudioTranscriptDeltaEvent: _response_audio_transcript_delta,
    types.ResponseAudioTranscriptDoneEvent: _response_audio_transcript_done,
    types.ResponseCodeInterpreterCallCompletedEvent: _response_code_interpreter_call_completed,
    types.ResponseCodeInterpreterCallInProgressEvent: _response_code_interpreter_call_in_progress,
    types.ResponseCodeInterpreterCallInterpretingEvent: _response_code_interpreter_call_interpreting,
    types.ResponseCodeInterpreterCallCodeDeltaEvent: _response_code_interpreter_call_code_delta,
    types.ResponseCodeInterpreterCallCodeDoneEvent: _response_code_interpreter_call_code_done,
    types.ResponseCompactionCompactingEvent: _response_compaction_compacting,
    types.ResponseCompletedEvent: _response_completed,
    types.ResponseContentPartAddedEvent: _response_content_part_added,
    types.ResponseContentPartDoneEvent: _response_content_part_done,
    types.ResponseCreatedEvent: _response_created,
    types.ResponseCustomToolCallInputDeltaEvent: _response_custom_tool_call_input_delta,
    types.ResponseCustomToolCallInputDoneEvent: _response_custom_tool_call_input_done,
    types.ResponseFailedEvent: _response_failed,
    types.ResponseFileSearchCallCompletedEvent: _response_file_search_call_completed,
    types.ResponseFileSearchCallInProgressEvent: _response_file_search_call_in_progress,
    types.ResponseFileSearchCallSearchingEvent: _response_file_search_call_searching,
    types.ResponseFunctionCallArgumentsDoneEvent: _response_function_call_arguments_done,
    types.ResponseImageGenerationCallCompletedEvent: _response_image_generation_call_completed,
    types.ResponseImageGenerationCallGeneratingEvent: _response_image_generation_call_generating,
    types.ResponseImageGenerationCallInProgressEvent: _response_image_generation_call_in_progress,
    types.ResponseImageGenerationCallPartialImageEvent: _response_image_generation_call_partial_image,
    types.ResponseInProgressEvent: _response_in_progress,
    types.ResponseIncompleteEvent: _response_incomplete,
    types.ResponseMcpCallCompletedEvent: _response_mcp_call_completed,
    types.ResponseMcpCallFailedEvent: _response_mcp_call_failed,
    types.ResponseMcpCallInProgressEvent: _response_mcp_call_in_progress,
    types.ResponseMcpCallArgumentsDeltaEvent: _response_mcp_call_arguments_delta,
    types.ResponseMcpCallArgumentsDoneEvent: _response_mcp_call_arguments_done,
    types.ResponseMcpListToolsCompletedEvent: _response_mcp_list_tools_completed,
    types.ResponseMcpListToolsFailedEvent: _response_mcp_list_tools_failed,
    types.ResponseMcpListToolsInProgressEvent: _response_mcp_list_tools_in_progress,
    types.ResponseOutputItemAddedEvent: _response_output_item_added,
    types.ResponseOutputItemDoneEvent: _response_output_item_done,
    types.ResponseOutputTextAnnotationAddedEvent: _response_output_text_annotation_added,
    types.ResponseOutputTextDoneEvent: _response_output_text_done,
    types.ResponseQueuedEvent: _response_queued,
    types.ResponseReasoningSummaryPartAddedEvent: _response_reasoning_summary_part_added,
    types.ResponseReasoningSummaryPartDoneEvent: _response_reasoning_summary_part_done,
    types.ResponseReasoningSummaryTextDoneEvent: _response_reasoning_summary_text_done,
    types.ResponseReasoningTextDeltaEvent: _response_reasoning_text_delta,
    types.ResponseReasoningTextDoneEvent: _response_reasoning_text_done,
    types.ResponseRefusalDeltaEvent: _response_refusal_delta,
    types.ResponseRefusalDoneEvent: _response_refusal_done,
    types.ResponseShellCallCommandAddedEvent: _response_shell_call_command_added,
    types.ResponseShellCallCommandDeltaEvent: _response_shell_call_command_delta,
    types.ResponseShellCallCommandDoneEvent: _response_shell_call_command_done,
    types.ResponseShellCallOutputContentDeltaEvent: _response_shell_call_output_content_delta,
    types.ResponseShellCallOutputContentDoneEvent: _response_shell_call_output_content_done,
    types.ResponseWebSearchCallCompletedEvent: _response_web_search_call_completed,
    types.ResponseWebSearchCallInProgressEvent: _response_web_search_call_in_progress,
    types.ResponseWebSearchCallSearchingEvent: _response_web_search_call_searching,
    types.ResponseApplyPatchCallOperationDiffDeltaEvent: _response_apply_patch_call_operation_diff_delta,
    types.ResponseApplyPatchCallOperationDiffDoneEvent: _response_apply_patch_call_operation_diff_done,
    Unknown: unknown_frame,
}
"""What to do with a frame, by its type."""


_OUTPUT_ITEM: Mapping[type[Any], Callable[[Any, Fold, Place], Any]] = {
    types.FunctionToolCall: _read_function_call,
    types.ReasoningItem: _read_reasoning,
    types.CustomToolCall: _read_custom_tool_call,
}
"""Who reads each kind of OutputItem."""


_ANNOTATION: Mapping[type[Any], Callable[[Any, Fold, Place], Any]] = {
    types.AnnotationFileCitation: _cite_file_citation,
    types.AnnotationURLCitation: _cite_url_citation,
    types.AnnotationContainerFileCitation: _cite_container_file_citation,
    types.AnnotationFilePath: _cite_file_path,
}
"""Who reads each kind of Annotation."""
