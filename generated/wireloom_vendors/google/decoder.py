# Made by `wireloom generate` from specs/dialects/gemini_generate, specs/dialects/openai_chat, specs/vendors/google.
# Do not edit. Specs: sha256 1d163159a9580068
"""Reads answers and stream frames of `google`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wireloom.fold import Fold
from wireloom.model import Audio, Base64, Document, Image, ModelInfo, Part, Reasoning, Text, ToolCall, Usage
from wireloom.reading import Place, kept
from wireloom.usage import count, either
from wireloom.vendor import Leaves

from . import frames, types


def _beside_part(block: types.Part, fold: Fold, at: Place) -> dict[str, Any]:
    """What may stand beside any Part."""
    if (
        block.audio_transcription is None
        and block.video_metadata is None
        and block.audio_metadata is None
        and block.document_metadata is None
        and block.spreadsheet_metadata is None
        and block.speech_metadata is None
        and block.media_processing is None
        and block.media_resolution is None
        and block.part_metadata is None
    ):
        return {}
    return fold.fields(
        at,
        "audioTranscription",
        "videoMetadata",
        "audioMetadata",
        "documentMetadata",
        "spreadsheetMetadata",
        "speechMetadata",
        "mediaProcessing",
        "mediaResolution",
        "partMetadata",
    )


def _read_part(block: types.Part, fold: Fold, at: Place) -> Part:
    """A piece of a content: exactly one of text, inlineData, fileData, functionCall, functionResponse,
    executableCode, codeExecutionResult, toolCall and toolResponse. The other fields say something about
    it.
    """
    if block.thought and block.text is not None:
        return Reasoning(
            text=block.text,
            meta=fold.own_meta(
                {**_beside_part(block, fold, at), "thoughtSignature": block.thought_signature}, "thought"
            ),
        )
    if block.text is not None:
        return Text(
            text=block.text,
            meta=fold.meta(
                {**_beside_part(block, fold, at), "thoughtSignature": block.thought_signature}, "text"
            ),
        )
    function_call = block.function_call
    if function_call is not None and function_call.name is not None:
        return ToolCall(
            id=function_call.id or "",
            name=function_call.name,
            arguments="{}" if function_call.args is None else fold.text(*at, "functionCall", "args"),
            meta=fold.meta(
                {
                    **_beside_part(block, fold, at),
                    "id": function_call.id,
                    "thought": fold.raw(*at, "thought"),
                    "thoughtSignature": block.thought_signature,
                },
                "function_call",
            ),
        )
    inline_data = block.inline_data
    if inline_data is not None:
        if inline_data.mime_type.startswith("image/"):
            return Image(
                source=Base64(media_type=inline_data.mime_type, data=inline_data.data),
                meta=fold.meta(
                    {
                        **_beside_part(block, fold, at),
                        "displayName": inline_data.display_name if inline_data is not None else None,
                        "thought": fold.raw(*at, "thought"),
                        "thoughtSignature": block.thought_signature,
                    },
                    "image",
                ),
            )
        if inline_data.mime_type.startswith("audio/"):
            return Audio(
                source=Base64(media_type=inline_data.mime_type, data=inline_data.data),
                meta=fold.meta(
                    {
                        **_beside_part(block, fold, at),
                        "displayName": inline_data.display_name if inline_data is not None else None,
                        "thought": fold.raw(*at, "thought"),
                        "thoughtSignature": block.thought_signature,
                    },
                    "audio",
                ),
            )
        return Document(
            source=Base64(media_type=inline_data.mime_type, data=inline_data.data),
            meta=fold.meta(
                {
                    **_beside_part(block, fold, at),
                    "displayName": inline_data.display_name if inline_data is not None else None,
                    "thought": fold.raw(*at, "thought"),
                    "thoughtSignature": block.thought_signature,
                },
                "document",
            ),
        )
    return fold.opaque(at)


def _usage_metadata_leaves(usage: types.UsageMetadata) -> Leaves:
    """The counts of UsageMetadata."""
    return {
        "promptTokenCount": usage.prompt_token_count,
        "toolUsePromptTokenCount": usage.tool_use_prompt_token_count,
        "candidatesTokenCount": usage.candidates_token_count,
        "thoughtsTokenCount": usage.thoughts_token_count,
        "cachedContentTokenCount": usage.cached_content_token_count,
    }


def read_usage(leaves: Leaves) -> Usage:
    """What the counts mean, with one meaning for all vendors."""
    return Usage(
        input=either(leaves, "promptTokenCount", "toolUsePromptTokenCount"),
        output=either(leaves, "candidatesTokenCount", "thoughtsTokenCount"),
        cache_read=count(leaves, "cachedContentTokenCount"),
        reasoning=count(leaves, "thoughtsTokenCount"),
    )


def _read_frame(frame: frames.GenerateContentResponse, fold: Fold) -> None:
    """An answer, or one piece of a streamed one."""
    if frame.error is not None:
        fold.error(error=frame.error, at=("error",))
    if frame.response_id or frame.model_version:
        fold.response_info(id=frame.response_id, model=frame.model_version)
    prompt_feedback = frame.prompt_feedback
    prompt_feedback_block_reason = prompt_feedback.block_reason if prompt_feedback is not None else None
    if prompt_feedback_block_reason:
        fold.finish(
            raw_reason=prompt_feedback_block_reason,
            detail=kept({"promptFeedback": fold.raw("promptFeedback")}),
            reason="content_filter",
        )
    if frame.candidates is not None:
        for candidate_index, candidate in enumerate(frame.candidates):
            if candidate.index:
                fold.other_choice(index=candidate.index, raw_reason=candidate.finish_reason)
                continue
            content = candidate.content
            if content is not None and content.parts is not None:
                for part_index, part in enumerate(content.parts):
                    function_call = part.function_call
                    if function_call is not None and function_call.name:
                        fold.block_end(key="call")
                    before = fold.said()
                    function_call = part.function_call
                    if function_call is not None:
                        if (function_call.will_continue or function_call.partial_args) and (
                            function_call.id or function_call.name
                        ):
                            fold.tool_call_delta(key="call", id=function_call.id, name=function_call.name)
                        if function_call.partial_args is not None:
                            for piece_index, piece in enumerate(function_call.partial_args):
                                before_ = fold.said()
                                if piece.json_path and piece.string_value is not None:
                                    fold.argument_delta(
                                        key="call",
                                        path=piece.json_path,
                                        text=fold.text(
                                            "candidates",
                                            candidate_index,
                                            "content",
                                            "parts",
                                            part_index,
                                            "functionCall",
                                            "partialArgs",
                                            piece_index,
                                            "stringValue",
                                        ),
                                        more=piece.will_continue,
                                    )
                                if fold.said() == before_:
                                    if piece.json_path and piece.number_value is not None:
                                        fold.argument_delta(
                                            key="call",
                                            path=piece.json_path,
                                            text=fold.text(
                                                "candidates",
                                                candidate_index,
                                                "content",
                                                "parts",
                                                part_index,
                                                "functionCall",
                                                "partialArgs",
                                                piece_index,
                                                "numberValue",
                                            ),
                                        )
                                if fold.said() == before_:
                                    if piece.json_path and piece.bool_value is not None:
                                        fold.argument_delta(
                                            key="call",
                                            path=piece.json_path,
                                            text=fold.text(
                                                "candidates",
                                                candidate_index,
                                                "content",
                                                "parts",
                                                part_index,
                                                "functionCall",
                                                "partialArgs",
                                                piece_index,
                                                "boolValue",
                                            ),
                                        )
                                if fold.said() == before_:
                                    if piece.json_path:
                                        fold.argument_delta(key="call", path=piece.json_path, text="null")
                        fold.block_meta(
                            key="call",
                            kind="tool_call",
                            origin="function_call",
                            data=kept(
                                {
                                    "id": function_call.id,
                                    "thoughtSignature": part.thought_signature,
                                    "partMetadata": fold.raw(
                                        "candidates",
                                        candidate_index,
                                        "content",
                                        "parts",
                                        part_index,
                                        "partMetadata",
                                    ),
                                }
                            ),
                            open=True,
                        )
                        if function_call.will_continue and (
                            not (function_call.name or function_call.partial_args)
                        ):
                            fold.heartbeat()
                        if not function_call.will_continue:
                            fold.block_end(key="call")
                    if fold.said() == before:
                        function_call = part.function_call
                        if function_call is not None and (
                            not (
                                function_call.id
                                or function_call.name
                                or function_call.args is not None
                                or function_call.partial_args
                                or part.thought_signature
                                or part.part_metadata is not None
                            )
                        ):
                            fold.heartbeat()
                    if fold.said() == before:
                        fold.part(
                            part=_read_part(
                                part, fold, ("candidates", candidate_index, "content", "parts", part_index)
                            ),
                            joins=True,
                        )
            citation_metadata = candidate.citation_metadata
            if citation_metadata is not None:
                if citation_metadata.citation_sources is not None:
                    for citation_index, citation in enumerate(citation_metadata.citation_sources):
                        if citation.uri or citation.title:
                            fold.source(url=citation.uri, title=citation.title)
                        fold.cited_span(
                            kind="citationSource",
                            value=citation,
                            at=(
                                "candidates",
                                candidate_index,
                                "citationMetadata",
                                "citationSources",
                                citation_index,
                            ),
                            url=citation.uri,
                            title=citation.title,
                            start=citation.start_index,
                            end=citation.end_index,
                            unit="bytes",
                        )
                if citation_metadata.citations is not None:
                    for citation_index, citation in enumerate(citation_metadata.citations):
                        if citation.uri or citation.title:
                            fold.source(url=citation.uri, title=citation.title)
                        fold.cited_span(
                            kind="citation",
                            value=citation,
                            at=(
                                "candidates",
                                candidate_index,
                                "citationMetadata",
                                "citations",
                                citation_index,
                            ),
                            url=citation.uri,
                            title=citation.title,
                            start=citation.start_index,
                            end=citation.end_index,
                            unit="bytes",
                        )
            grounding_metadata = candidate.grounding_metadata
            if grounding_metadata is not None:
                if grounding_metadata.grounding_chunks is not None:
                    for number, chunk in enumerate(grounding_metadata.grounding_chunks):
                        web = chunk.web
                        if web is not None and (web.uri or web.title):
                            fold.source(key=number, url=web.uri, title=web.title)
                        retrieved_context = chunk.retrieved_context
                        if retrieved_context is not None and (
                            retrieved_context.uri or retrieved_context.title
                        ):
                            fold.source(key=number, url=retrieved_context.uri, title=retrieved_context.title)
                        maps = chunk.maps
                        if maps is not None and (maps.uri or maps.title):
                            fold.source(key=number, url=maps.uri, title=maps.title)
                        image = chunk.image
                        if image is not None and (image.source_uri or image.title):
                            fold.source(key=number, url=image.source_uri, title=image.title)
                if grounding_metadata.grounding_supports is not None:
                    for support_index, support in enumerate(grounding_metadata.grounding_supports):
                        if support.grounding_chunk_indices is not None:
                            for number in support.grounding_chunk_indices:
                                segment = support.segment
                                segment_start_index = segment.start_index if segment is not None else None
                                segment_end_index = segment.end_index if segment is not None else None
                                segment_text = segment.text if segment is not None else None
                                segment_part_index = segment.part_index if segment is not None else None
                                fold.cited_span(
                                    kind="groundingSupport",
                                    value=support,
                                    at=(
                                        "candidates",
                                        candidate_index,
                                        "groundingMetadata",
                                        "groundingSupports",
                                        support_index,
                                    ),
                                    key=number,
                                    start=segment_start_index,
                                    end=segment_end_index,
                                    unit="bytes",
                                    words=segment_text,
                                    block=segment_part_index,
                                )
            url_context_metadata = candidate.url_context_metadata
            if (
                (grounding_metadata is not None if grounding_metadata is not None else None)
                or (url_context_metadata is not None if url_context_metadata is not None else None)
                or candidate.grounding_attributions
            ):
                grounding_metadata_google_maps_widget_context_token = (
                    grounding_metadata.google_maps_widget_context_token
                    if grounding_metadata is not None
                    else None
                )
                fold.finish(
                    detail=kept(
                        {
                            "searchEntryPoint": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "searchEntryPoint"
                            ),
                            "groundingChunks": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "groundingChunks"
                            ),
                            "webSearchQueries": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "webSearchQueries"
                            ),
                            "imageSearchQueries": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "imageSearchQueries"
                            ),
                            "retrievalQueries": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "retrievalQueries"
                            ),
                            "retrievalMetadata": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "retrievalMetadata"
                            ),
                            "googleMapsWidgetContextToken": grounding_metadata_google_maps_widget_context_token,
                            "sourceFlaggingUris": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "sourceFlaggingUris"
                            ),
                            "urlContextMetadata": fold.raw(
                                "candidates", candidate_index, "urlContextMetadata"
                            ),
                            "groundingAttributions": fold.raw(
                                "candidates", candidate_index, "groundingAttributions"
                            ),
                        }
                    )
                )
            if candidate.finish_reason:
                fold.finish(
                    raw_reason=candidate.finish_reason,
                    detail=kept(
                        {
                            "finishMessage": candidate.finish_message,
                            "safetyRatings": fold.raw("candidates", candidate_index, "safetyRatings"),
                            "continuationToken": candidate.continuation_token,
                        }
                    ),
                )
    if frame.usage_metadata is not None:
        fold.usage_update(leaves=_usage_metadata_leaves(frame.usage_metadata), at=("usageMetadata",))


def read_whole(answer: types.GenerateContentResponse, fold: Fold) -> None:
    """An answer, or one piece of a streamed one."""
    if answer.error is not None:
        fold.error(error=answer.error, at=("error",))
    if answer.response_id or answer.model_version:
        fold.response_info(id=answer.response_id, model=answer.model_version)
    prompt_feedback = answer.prompt_feedback
    prompt_feedback_block_reason = prompt_feedback.block_reason if prompt_feedback is not None else None
    if prompt_feedback_block_reason:
        fold.finish(
            raw_reason=prompt_feedback_block_reason,
            detail=kept({"promptFeedback": fold.raw("promptFeedback")}),
            reason="content_filter",
        )
    if answer.candidates is not None:
        for candidate_index, candidate in enumerate(answer.candidates):
            if candidate.index:
                fold.other_choice(index=candidate.index, raw_reason=candidate.finish_reason)
                continue
            content = candidate.content
            if content is not None and content.parts is not None:
                for part_index, part in enumerate(content.parts):
                    function_call = part.function_call
                    if function_call is not None and function_call.name:
                        fold.block_end(key="call")
                    before = fold.said()
                    function_call = part.function_call
                    if function_call is not None:
                        if (function_call.will_continue or function_call.partial_args) and (
                            function_call.id or function_call.name
                        ):
                            fold.tool_call_delta(key="call", id=function_call.id, name=function_call.name)
                        if function_call.partial_args is not None:
                            for piece_index, piece in enumerate(function_call.partial_args):
                                before_ = fold.said()
                                if piece.json_path and piece.string_value is not None:
                                    fold.argument_delta(
                                        key="call",
                                        path=piece.json_path,
                                        text=fold.text(
                                            "candidates",
                                            candidate_index,
                                            "content",
                                            "parts",
                                            part_index,
                                            "functionCall",
                                            "partialArgs",
                                            piece_index,
                                            "stringValue",
                                        ),
                                        more=piece.will_continue,
                                    )
                                if fold.said() == before_:
                                    if piece.json_path and piece.number_value is not None:
                                        fold.argument_delta(
                                            key="call",
                                            path=piece.json_path,
                                            text=fold.text(
                                                "candidates",
                                                candidate_index,
                                                "content",
                                                "parts",
                                                part_index,
                                                "functionCall",
                                                "partialArgs",
                                                piece_index,
                                                "numberValue",
                                            ),
                                        )
                                if fold.said() == before_:
                                    if piece.json_path and piece.bool_value is not None:
                                        fold.argument_delta(
                                            key="call",
                                            path=piece.json_path,
                                            text=fold.text(
                                                "candidates",
                                                candidate_index,
                                                "content",
                                                "parts",
                                                part_index,
                                                "functionCall",
                                                "partialArgs",
                                                piece_index,
                                                "boolValue",
                                            ),
                                        )
                                if fold.said() == before_:
                                    if piece.json_path:
                                        fold.argument_delta(key="call", path=piece.json_path, text="null")
                        fold.block_meta(
                            key="call",
                            kind="tool_call",
                            origin="function_call",
                            data=kept(
                                {
                                    "id": function_call.id,
                                    "thoughtSignature": part.thought_signature,
                                    "partMetadata": fold.raw(
                                        "candidates",
                                        candidate_index,
                                        "content",
                                        "parts",
                                        part_index,
                                        "partMetadata",
                                    ),
                                }
                            ),
                            open=True,
                        )
                        if function_call.will_continue and (
                            not (function_call.name or function_call.partial_args)
                        ):
                            fold.heartbeat()
                        if not function_call.will_continue:
                            fold.block_end(key="call")
                    if fold.said() == before:
                        function_call = part.function_call
                        if function_call is not None and (
                            not (
                                function_call.id
                                or function_call.name
                                or function_call.args is not None
                                or function_call.partial_args
                                or part.thought_signature
                                or part.part_metadata is not None
                            )
                        ):
                            fold.heartbeat()
                    if fold.said() == before:
                        fold.part(
                            part=_read_part(
                                part, fold, ("candidates", candidate_index, "content", "parts", part_index)
                            ),
                            joins=True,
                        )
            citation_metadata = candidate.citation_metadata
            if citation_metadata is not None:
                if citation_metadata.citation_sources is not None:
                    for citation_index, citation in enumerate(citation_metadata.citation_sources):
                        if citation.uri or citation.title:
                            fold.source(url=citation.uri, title=citation.title)
                        fold.cited_span(
                            kind="citationSource",
                            value=citation,
                            at=(
                                "candidates",
                                candidate_index,
                                "citationMetadata",
                                "citationSources",
                                citation_index,
                            ),
                            url=citation.uri,
                            title=citation.title,
                            start=citation.start_index,
                            end=citation.end_index,
                            unit="bytes",
                        )
                if citation_metadata.citations is not None:
                    for citation_index, citation in enumerate(citation_metadata.citations):
                        if citation.uri or citation.title:
                            fold.source(url=citation.uri, title=citation.title)
                        fold.cited_span(
                            kind="citation",
                            value=citation,
                            at=(
                                "candidates",
                                candidate_index,
                                "citationMetadata",
                                "citations",
                                citation_index,
                            ),
                            url=citation.uri,
                            title=citation.title,
                            start=citation.start_index,
                            end=citation.end_index,
                            unit="bytes",
                        )
            grounding_metadata = candidate.grounding_metadata
            if grounding_metadata is not None:
                if grounding_metadata.grounding_chunks is not None:
                    for number, chunk in enumerate(grounding_metadata.grounding_chunks):
                        web = chunk.web
                        if web is not None and (web.uri or web.title):
                            fold.source(key=number, url=web.uri, title=web.title)
                        retrieved_context = chunk.retrieved_context
                        if retrieved_context is not None and (
                            retrieved_context.uri or retrieved_context.title
                        ):
                            fold.source(key=number, url=retrieved_context.uri, title=retrieved_context.title)
                        maps = chunk.maps
                        if maps is not None and (maps.uri or maps.title):
                            fold.source(key=number, url=maps.uri, title=maps.title)
                        image = chunk.image
                        if image is not None and (image.source_uri or image.title):
                            fold.source(key=number, url=image.source_uri, title=image.title)
                if grounding_metadata.grounding_supports is not None:
                    for support_index, support in enumerate(grounding_metadata.grounding_supports):
                        if support.grounding_chunk_indices is not None:
                            for number in support.grounding_chunk_indices:
                                segment = support.segment
                                segment_start_index = segment.start_index if segment is not None else None
                                segment_end_index = segment.end_index if segment is not None else None
                                segment_text = segment.text if segment is not None else None
                                segment_part_index = segment.part_index if segment is not None else None
                                fold.cited_span(
                                    kind="groundingSupport",
                                    value=support,
                                    at=(
                                        "candidates",
                                        candidate_index,
                                        "groundingMetadata",
                                        "groundingSupports",
                                        support_index,
                                    ),
                                    key=number,
                                    start=segment_start_index,
                                    end=segment_end_index,
                                    unit="bytes",
                                    words=segment_text,
                                    block=segment_part_index,
                                )
            url_context_metadata = candidate.url_context_metadata
            if (
                (grounding_metadata is not None if grounding_metadata is not None else None)
                or (url_context_metadata is not None if url_context_metadata is not None else None)
                or candidate.grounding_attributions
            ):
                grounding_metadata_google_maps_widget_context_token = (
                    grounding_metadata.google_maps_widget_context_token
                    if grounding_metadata is not None
                    else None
                )
                fold.finish(
                    detail=kept(
                        {
                            "searchEntryPoint": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "searchEntryPoint"
                            ),
                            "groundingChunks": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "groundingChunks"
                            ),
                            "webSearchQueries": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "webSearchQueries"
                            ),
                            "imageSearchQueries": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "imageSearchQueries"
                            ),
                            "retrievalQueries": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "retrievalQueries"
                            ),
                            "retrievalMetadata": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "retrievalMetadata"
                            ),
                            "googleMapsWidgetContextToken": grounding_metadata_google_maps_widget_context_token,
                            "sourceFlaggingUris": fold.raw(
                                "candidates", candidate_index, "groundingMetadata", "sourceFlaggingUris"
                            ),
                            "urlContextMetadata": fold.raw(
                                "candidates", candidate_index, "urlContextMetadata"
                            ),
                            "groundingAttributions": fold.raw(
                                "candidates", candidate_index, "groundingAttributions"
                            ),
                        }
                    )
                )
            if candidate.finish_reason:
                fold.finish(
                    raw_reason=candidate.finish_reason,
                    detail=kept(
                        {
                            "finishMessage": candidate.finish_message,
                            "safetyRatings": fold.raw("candidates", candidate_index, "safetyRatings"),
                            "continuationToken": candidate.continuation_token,
                        }
                    ),
                )
    if answer.usage_metadata is not None:
        fold.usage_update(leaves=_usage_metadata_leaves(answer.usage_metadata), at=("usageMetadata",))


def read_model(model: types.Model) -> ModelInfo:
    """A model."""
    return ModelInfo(
        id=model.name.removeprefix("models/"),
        name=model.display_name,
        max_input_tokens=model.input_token_limit,
        max_output_tokens=model.output_token_limit,
    )


READ_FRAME: Mapping[type[Any], Callable[[Any, Fold], None]] = {
    frames.GenerateContentResponse: _read_frame,
    types.GenerateContentResponse: _read_frame,
}
"""What to do with a frame, by its type."""
