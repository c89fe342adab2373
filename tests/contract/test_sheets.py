"""Every object, field, value and event of the fact sheets is in a generated type."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec
import pytest

from support.sheets import sheet, sheet_events, sheet_fields
from wireloom_vendors.dialects.openai_responses import types as responses
from wireloom_vendors.google import types as google
from wireloom_vendors.vertex import types as vertex

GOOGLE = {
    "Citation": "CitationSource",
    "FunctionResponseBlob": "Blob",
    "FunctionResponseFileData": "FileData",
    "GenerateContentResponsePromptFeedback": "PromptFeedback",
    "GenerateContentResponseUsageMetadata": "UsageMetadata",
    "GenerationConfigModelConfig": "ModelConfig",
    "GenerationConfigRoutingConfig": "RoutingConfig",
    "GenerationConfigThinkingConfig": "ThinkingConfig",
    "GroundingChunkRetrievedContext": "RetrievedContextChunk",
    "GroundingChunkWeb": "WebChunk",
    "LogprobsResultCandidate": "LogprobsCandidate",
    "LogprobsResultTopCandidates": "TopCandidates",
    "ToolComputerUse": "ComputerUse",
    "ToolGoogleSearch": "GoogleSearch",
}

RESPONSES = {
    "CodeInterpreter": "CodeInterpreterTool",
    "CodeInterpreterContainerCodeInterpreterToolAuto": "CodeInterpreterContainerAuto",
    "Content": "ReasoningText",
    "Conversation": "ConversationReference",
    "EasyInputMessageParam": "InputMessage",
    "Filters": "WebSearchFilters",
    "Grammar": "CustomToolGrammarFormat",
    "Image": "ImageConfig",
    "ImageGeneration": "ImageGenerationTool",
    "LocalShell": "LocalShellTool",
    "Mcp": "McpTool",
    "McpAllowedToolsMcpToolFilter": "McpToolFilter",
    "McpRequireApprovalMcpToolApprovalFilter": "McpApprovalFilter",
    "Message": "InputMessage",
    "Moderation": "ModerationConfig",
    "ProgrammaticToolCalling": "ProgrammaticToolCallingTool",
    "Reasoning__2": "ReasoningConfig",
    "ResponseCodeInterpreterToolCallParam": "CodeInterpreterToolCall",
    "ResponseCompactionItem": "CompactionItem",
    "ResponseCompactionItemParamParam": "CompactionItem",
    "ResponseComputerToolCallParam": "ComputerToolCall",
    "ResponseConfigurationUpdateItemParamParam": "ConfigurationUpdate",
    "ResponseConversationParamParam": "ConversationReference",
    "ResponseCreateParamsNonStreaming": "ResponseCreateParams",
    "ResponseCustomToolCall": "CustomToolCall",
    "ResponseCustomToolCallOutputParam": "CustomToolCallOutput",
    "ResponseCustomToolCallParam": "CustomToolCall",
    "ResponseError": "ResponseErrorValue",
    "ResponseFileSearchToolCallParam": "FileSearchToolCall",
    "ResponseFormatJSONObject": "ResponseFormatJsonObject",
    "ResponseFormatTextJSONSchemaConfigParam": "ResponseFormatJsonSchema",
    "ResponseFunctionShellCallOutputContentParam": "ShellOutputContent",
    "ResponseFunctionToolCall": "FunctionToolCall",
    "ResponseFunctionToolCallParam": "FunctionToolCall",
    "ResponseFunctionWebSearch": "WebSearchToolCall",
    "ResponseFunctionWebSearchParam": "WebSearchToolCall",
    "ResponseInputFileParam": "InputFile",
    "ResponseInputImageParam": "InputImage",
    "ResponseInputTextParam": "InputText",
    "ResponseOutputMessage": "OutputMessage",
    "ResponseOutputMessageParam": "InputMessage",
    "ResponseOutputRefusal": "OutputRefusal",
    "ResponseOutputRefusalParam": "OutputRefusal",
    "ResponseOutputText": "OutputText",
    "ResponseOutputTextParam": "OutputText",
    "ResponsePromptParam": "PromptTemplate",
    "ResponseReasoningItem": "ReasoningItem",
    "ResponseReasoningItemParam": "ReasoningItemParam",
    "ResponseTextConfigParam": "TextConfig",
    "Summary": "SummaryText",
    "Text": "CustomToolTextFormat",
    "ToolChoiceSpecificProgrammaticToolCallingParam": "ProgrammaticToolCallingTool",
    "ToolFunction__2": "NamespaceFunctionTool",
}

SHEETS: dict[str, tuple[dict[str, str], tuple[ModuleType, ...]]] = {
    "google.md": (GOOGLE, (google, vertex)),
    "openai-responses.md": (RESPONSES, (responses,)),
}

# Fields whose values are an open set in the specs, and why.
OPEN_VALUES = {
    ("PartialArg", "nullValue"): "its only value is read as null",
    ("ResponseCreateParamsNonStreaming", "model"): "the list of models grows by the week",
    ("ResponseCreateParamsNonStreaming", "stream"): "whether it streams is said by the method that is called",
    ("Response", "model"): "the list of models grows by the week",
    ("ImageGeneration", "model"): "the list of models grows by the week",
    ("Response", "tool_choice"): "the request comes back in it; it is kept as it is",
}


def _text(name: str) -> str:
    text = sheet(name)
    if text is None:
        pytest.skip("there are no fact sheets in ../shared/vendors")
    return text


def _literals(hint: Any) -> Iterator[str]:
    """The values that a type lists."""
    if get_origin(hint) is Literal:
        yield from map(str, get_args(hint))
        return
    for argument in get_args(hint):
        yield from _literals(argument)


def _fields(module: ModuleType, name: str) -> dict[str, frozenset[str]] | None:
    """Each wire name of a generated struct, with the values that its type lists; None where there is no struct."""
    struct = getattr(module, name, None)
    if not (isinstance(struct, type) and issubclass(struct, msgspec.Struct)):
        return None
    hints = get_type_hints(struct, include_extras=True)
    known = {f.encode_name: frozenset(_literals(hints[f.name])) for f in msgspec.structs.fields(struct)}
    config = struct.__struct_config__
    return known if config.tag_field is None else {config.tag_field: frozenset({str(config.tag)}), **known}


def _known(modules: tuple[ModuleType, ...], name: str) -> dict[str, frozenset[str]]:
    known: dict[str, frozenset[str]] = {}
    for module in modules:
        for field, values in (_fields(module, name) or {}).items():
            known[field] = known.get(field, frozenset()) | values
    return known


@pytest.mark.parametrize("name", SHEETS)
def test_every_field_of_a_sheet_has_a_type(name: str) -> None:
    renamed, modules = SHEETS[name]
    rows = list(sheet_fields(_text(name)))
    missing = [
        f"{row.owner}.{row.name}"
        for row in rows
        if row.name not in _known(modules, renamed.get(row.owner, row.owner))
    ]
    assert rows
    assert missing == []


@pytest.mark.parametrize("name", SHEETS)
def test_every_value_of_a_sheet_is_listed(name: str) -> None:
    renamed, modules = SHEETS[name]
    missing = {}
    for row in sheet_fields(_text(name)):
        listed = _known(modules, renamed.get(row.owner, row.owner)).get(row.name, frozenset())
        if (row.owner, row.name) not in OPEN_VALUES and row.values - listed:
            missing[f"{row.owner}.{row.name}"] = sorted(row.values - listed)
    assert missing == {}


def test_every_event_of_the_sheet_has_a_type_with_its_fields() -> None:
    events = {struct.__struct_config__.tag: struct for struct in get_args(responses.StreamEvent)}
    rows = list(sheet_events(_text("openai-responses.md")))
    missing = [
        f"{tag}.{field}"
        for tag, field in rows
        if tag not in events or field not in (_fields(responses, events[tag].__name__) or {})
    ]
    assert rows
    assert missing == []


def test_nothing_is_left_open_without_need() -> None:
    needed: set[tuple[str, str]] = set()
    for name, (renamed, modules) in SHEETS.items():
        for row in sheet_fields(_text(name)):
            listed = _known(modules, renamed.get(row.owner, row.owner)).get(row.name, frozenset())
            if row.values - listed:
                needed.add((row.owner, row.name))
    assert set(OPEN_VALUES) - needed == set()


@pytest.mark.parametrize("name", SHEETS)
def test_no_object_is_renamed_without_need(name: str) -> None:
    """An object of the sheet has another name here only where its own name is no type with all of its fields."""
    renamed, modules = SHEETS[name]
    fields: dict[str, set[str]] = {}
    for row in sheet_fields(_text(name)):
        fields.setdefault(row.owner, set()).add(row.name)
    assert set(renamed) <= set(fields)
    assert [owner for owner in renamed if fields[owner] <= set(_known(modules, owner))] == []
