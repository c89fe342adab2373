"""Each kind of item of Responses that the common model has no part for, as the vendor would send it: with every field
that its reference names, and with the events that a stream tells it by.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

PROGRAM = {"type": "program", "caller_id": "call_9"}
CHECK = {"id": "cu_sc_1", "code": "malicious_instructions", "message": "Is this yours?"}
POINT = {"x": 3, "y": 4}
FUNCTION = {"type": "function", "name": "look_up", "parameters": {"type": "object"}, "strict": True}
ACTIONS = [
    {"type": "click", "button": "left", **POINT, "keys": ["SHIFT"]},
    {"type": "double_click", **POINT, "keys": ["CTRL"]},
    {"type": "drag", "path": [POINT, {"x": 5, "y": 6}], "keys": ["ALT"]},
    {"type": "keypress", "keys": ["CTRL", "L"]},
    {"type": "move", **POINT, "keys": ["META"]},
    {"type": "screenshot"},
    {"type": "scroll", **POINT, "scroll_x": 0, "scroll_y": 120, "keys": ["SHIFT"]},
    {"type": "type", "text": "wireloom"},
    {"type": "wait"},
]


@dataclass(frozen=True)
class Hosted:
    """An item. `struct` is its type in the vendor's package, `owners` what the sheet calls it; `events` come between its
    start and its end (`output_index` is added), `emptied` are the fields as its start has them, and `free` are those that
    are JSON of any shape.
    """

    struct: str
    item: Json
    owners: tuple[str, ...] = ()
    events: tuple[Json, ...] = ()
    free: tuple[str, ...] = ()
    emptied: Json = field(default_factory=dict)

    @property
    def kind(self) -> str:
        return str(self.item["type"])

    @property
    def begun(self) -> Json:
        """The item as its stream begins it."""
        return {**self.item, "status": "in_progress", **self.emptied} if "status" in self.item else self.item


def told(prefix: str, item: str, *states: str) -> tuple[Json, ...]:
    """The events that say how far a hosted tool is."""
    return tuple({"type": f"response.{prefix}.{state}", "item_id": item} for state in states)


ANSWERED = (
    Hosted(
        "WebSearchToolCall",
        {
            "type": "web_search_call", "id": "ws_1", "status": "completed",
            "action": {
                "type": "search", "query": "oslo", "queries": ["oslo", "oslo weather"],
                "sources": [{"type": "url", "url": "https://a.test"}],
            },
        },
        ("ResponseFunctionWebSearch", "ResponseFunctionWebSearchParam"),
        told("web_search_call", "ws_1", "in_progress", "searching", "completed"),
    ),
    Hosted(
        "WebSearchToolCall",
        {
            "type": "web_search_call", "id": "ws_2", "status": "completed",
            "action": {"type": "find_in_page", "pattern": "cold", "url": "https://a.test"},
        },
    ),
    Hosted(
        "FileSearchToolCall",
        {
            "type": "file_search_call", "id": "fs_1", "status": "completed", "queries": ["winter"],
            "results": [{
                "file_id": "file_1", "filename": "a.txt", "text": "It snows.", "score": 0.5, "attributes": {"year": 2026},
            }],
        },
        ("ResponseFileSearchToolCallParam",),
        told("file_search_call", "fs_1", "in_progress", "searching", "completed"),
        free=("attributes",),
    ),
    Hosted(
        "CodeInterpreterToolCall",
        {
            "type": "code_interpreter_call", "id": "ci_1", "status": "completed", "container_id": "cntr_1", "code": "1 + 1",
            "outputs": [{"type": "logs", "logs": "2"}, {"type": "image", "url": "https://a.test/plot.png"}],
        },
        ("ResponseCodeInterpreterToolCallParam",),
        (
            *told("code_interpreter_call", "ci_1", "in_progress"),
            {"type": "response.code_interpreter_call_code.delta", "item_id": "ci_1", "delta": "1 +"},
            {"type": "response.code_interpreter_call_code.delta", "item_id": "ci_1", "delta": " 1"},
            {"type": "response.code_interpreter_call_code.done", "item_id": "ci_1", "code": "1 + 1"},
            *told("code_interpreter_call", "ci_1", "interpreting", "completed"),
        ),
        emptied={"code": "", "outputs": None},
    ),
    Hosted(
        "ImageGenerationCall",
        {
            "type": "image_generation_call", "id": "ig_1", "status": "completed", "result": "aGk=", "action": "generate",
            "background": "opaque", "output_format": "svg", "quality": "high", "revised_prompt": "A cat.",
            "size": "1024x1024",
            "error": {
                "code": "moderation_blocked", "message": "No.", "param": "prompt", "type": "image_generation_user_error",
                "moderation_details": {"categories": ["violence"], "moderation_stage": "output"},
            },
            "svg_usage": {
                "model": "m", "input_tokens": 1, "output_tokens": 2, "reasoning_tokens": 1, "total_tokens": 3,
            },
        },
        ("ImageGenerationCall",),
        (
            *told("image_generation_call", "ig_1", "in_progress", "generating"),
            {
                "type": "response.image_generation_call.partial_image", "item_id": "ig_1", "partial_image_b64": "aA==",
                "partial_image_index": 0, "background": "opaque", "output_format": "png", "quality": "low",
                "size": "1024x1024",
            },
            *told("image_generation_call", "ig_1", "completed"),
        ),
        emptied={"result": None},
    ),
    Hosted(
        "ComputerToolCall",
        {
            "type": "computer_call", "id": "cu_1", "call_id": "call_1", "status": "completed",
            "pending_safety_checks": [CHECK], "action": ACTIONS[0], "actions": ACTIONS,
        },
        ("ResponseComputerToolCallParam",),
    ),
    Hosted(
        "ComputerCallOutput",
        {
            "type": "computer_call_output", "id": "cuo_1", "call_id": "call_1", "status": "completed",
            "output": {
                "type": "computer_screenshot", "file_id": "file_1", "image_url": "data:image/png;base64,aGk=",
            },
            "acknowledged_safety_checks": [CHECK], "created_by": "user_1",
        },
        ("ComputerCallOutput",),
    ),
    Hosted(
        "McpListTools",
        {
            "type": "mcp_list_tools", "id": "mcpl_1", "server_label": "deepwiki", "error": "slow",
            "tools": [{
                "name": "ask", "description": "Asks.", "input_schema": {"type": "object"},
                "annotations": {"readOnlyHint": True},
            }],
        },
        ("McpListTools",),
        told("mcp_list_tools", "mcpl_1", "in_progress", "failed", "completed"),
        free=("input_schema", "annotations"),
    ),
    Hosted(
        "McpApprovalRequest",
        {
            "type": "mcp_approval_request", "id": "mcpr_1", "server_label": "deepwiki", "name": "ask",
            "arguments": '{"q": 1}',
        },
        ("McpApprovalRequest",),
    ),
    Hosted(
        "McpApprovalResponse",
        {
            "type": "mcp_approval_response", "id": "mcpa_1", "approval_request_id": "mcpr_1", "approve": True,
            "reason": "Fine.",
        },
        ("McpApprovalResponse",),
    ),
    Hosted(
        "McpCall",
        {
            "type": "mcp_call", "id": "mcp_1", "status": "failed", "server_label": "deepwiki", "name": "ask",
            "arguments": '{"q": 1}', "approval_request_id": "mcpr_1", "output": "one",
            "error": {"type": "http_error", "code": 502, "message": "Bad gateway"},
        },
        ("McpCall",),
        (
            *told("mcp_call", "mcp_1", "in_progress"),
            {"type": "response.mcp_call_arguments.delta", "item_id": "mcp_1", "delta": '{"q"'},
            {"type": "response.mcp_call_arguments.delta", "item_id": "mcp_1", "delta": ": 1}"},
            {"type": "response.mcp_call_arguments.done", "item_id": "mcp_1", "arguments": '{"q": 1}'},
            *told("mcp_call", "mcp_1", "failed", "completed"),
        ),
        emptied={"arguments": "", "output": None, "error": None},
    ),
    Hosted(
        "McpCall",
        {
            "type": "mcp_call", "id": "mcp_2", "server_label": "deepwiki", "name": "ask", "arguments": "{}",
            "error": {"type": "mcp_tool_execution_error", "content": [{"type": "text", "text": "No."}]},
        },
        free=("content",),
    ),
    Hosted(
        "McpCall",
        {
            "type": "mcp_call", "id": "mcp_3", "server_label": "deepwiki", "name": "ask", "arguments": "{}",
            "error": {"type": "mcp_protocol_error", "code": -32602, "message": "Unknown tool"},
        },
    ),
    Hosted(
        "LocalShellCall",
        {
            "type": "local_shell_call", "id": "lsh_1", "call_id": "call_1", "status": "completed",
            "action": {
                "type": "exec", "command": ["ls", "-a"], "env": {"LANG": "C"}, "timeout_ms": 5000, "user": "root",
                "working_directory": "/tmp",
            },
        },
        ("LocalShellCall",),
        free=("env",),
    ),
    Hosted(
        "LocalShellCallOutput",
        {"type": "local_shell_call_output", "id": "call_1", "output": '{"stdout": ""}', "status": "completed"},
        ("LocalShellCallOutput",),
    ),
    Hosted(
        "ShellCall",
        {
            "type": "shell_call", "id": "sh_1", "call_id": "call_1", "status": "completed", "caller": PROGRAM,
            "action": {"commands": ["ls -a", "pwd"], "max_output_length": 800, "timeout_ms": 5000},
            "environment": {"type": "container_reference", "container_id": "cntr_1"}, "created_by": "user_1",
        },
        ("ShellCall",),
        (
            {"type": "response.shell_call_command.added", "command_index": 0, "command": ""},
            {"type": "response.shell_call_command.delta", "command_index": 0, "delta": "ls", "obfuscation": "x"},
            {"type": "response.shell_call_command.delta", "command_index": 0, "delta": " -a", "obfuscation": "y"},
            {"type": "response.shell_call_command.done", "command_index": 0, "command": "ls -a"},
        ),
        emptied={"action": {"commands": [], "max_output_length": None, "timeout_ms": None}},
    ),
    Hosted(
        "ShellCallOutput",
        {
            "type": "shell_call_output", "id": "sho_1", "call_id": "call_1", "status": "completed", "caller": PROGRAM,
            "max_output_length": 800, "created_by": "user_1",
            "output": [
                {"outcome": {"type": "exit", "exit_code": 1}, "stdout": ".\n", "stderr": "no such file"},
                {"outcome": {"type": "timeout"}, "stdout": "", "stderr": ""},
            ],
        },
        ("ShellCallOutput",),
        (
            {
                "type": "response.shell_call_output_content.delta", "item_id": "sho_1", "command_index": 0,
                "delta": {"stdout": ".\n", "stderr": "no such file"},
            },
            {
                "type": "response.shell_call_output_content.done", "item_id": "sho_1", "command_index": 0,
                "output": [
                    {"outcome": {"type": "exit", "exit_code": 1}, "stdout": ".\n", "stderr": "no such file"},
                ],
            },
        ),
        emptied={"output": []},
    ),
    Hosted(
        "ApplyPatchCall",
        {
            "type": "apply_patch_call", "id": "apc_1", "call_id": "call_1", "status": "completed", "caller": PROGRAM,
            "operation": {"type": "update_file", "path": "a.txt", "diff": "-a\n+b\n"}, "created_by": "user_1",
        },
        ("ApplyPatchCall",),
        (
            {"type": "response.apply_patch_call_operation_diff.delta", "item_id": "apc_1", "delta": "-a\n"},
            {"type": "response.apply_patch_call_operation_diff.delta", "item_id": "apc_1", "delta": "+b\n"},
            {"type": "response.apply_patch_call_operation_diff.done", "item_id": "apc_1", "diff": "-a\n+b\n"},
        ),
        emptied={"operation": {"type": "update_file", "path": "a.txt", "diff": ""}},
    ),
    Hosted(
        "ApplyPatchCallOutput",
        {
            "type": "apply_patch_call_output", "id": "apco_1", "call_id": "call_1", "status": "failed", "output": "No file.",
            "caller": PROGRAM, "created_by": "user_1",
        },
        ("ApplyPatchCallOutput",),
    ),
    Hosted(
        "ToolSearchCall",
        {
            "type": "tool_search_call", "id": "tsc_1", "call_id": "call_1", "status": "completed", "execution": "client",
            "arguments": {"query": "code"}, "created_by": "user_1",
        },
        ("ToolSearchCall",),
        free=("arguments",),
    ),
    Hosted(
        "ToolSearchOutput",
        {
            "type": "tool_search_output", "id": "tso_1", "call_id": "call_1", "status": "completed", "execution": "client",
            "tools": [FUNCTION], "created_by": "user_1",
        },
        free=("tools",),
    ),
    Hosted(
        "AdditionalTools",
        {"type": "additional_tools", "id": "at_1", "role": "developer", "tools": [FUNCTION]},
        ("AdditionalTools",),
        free=("tools",),
    ),
    Hosted(
        "CompactionItem",
        {"type": "compaction", "id": "cmp_1", "encrypted_content": "gAAA", "created_by": "user_1"},
        ("ResponseCompactionItem", "ResponseCompactionItemParamParam"),
        told("compaction", "cmp_1", "compacting"),
    ),
    Hosted(
        "Program",
        {"type": "program", "id": "cm_1", "call_id": "call_9", "code": "text(1)", "fingerprint": "gAAA"},
        ("Program",),
    ),
    Hosted(
        "ProgramOutput",
        {"type": "program_output", "id": "cmo_1", "call_id": "call_9", "result": "1", "status": "completed"},
        ("ProgramOutput",),
    ),
    Hosted(
        "FunctionCallOutput",
        {
            "type": "function_call_output", "id": "fco_1", "call_id": "call_1", "status": "completed", "caller": PROGRAM,
            "name": "look_up", "namespace": "crm", "output": [{"type": "input_text", "text": "42"}],
            "created_by": "user_1",
        },
        ("FunctionCallOutput",),
    ),
    Hosted(
        "CustomToolCallOutput",
        {
            "type": "custom_tool_call_output", "id": "ctco_1", "call_id": "call_1", "caller": PROGRAM, "output": "a.txt",
            "status": "completed", "created_by": "user_1",
        },
        ("ResponseCustomToolCallOutputParam",),
    ),
)  # fmt: skip
"""Items of answers."""

ASKED = (
    Hosted("ItemReference", {"type": "item_reference", "id": "rs_1"}, ("ItemReference",)),
    Hosted("CompactionTrigger", {"type": "compaction_trigger", "id": "cmp_2"}, ("CompactionTrigger",)),
    Hosted(
        "ConfigurationUpdate",
        {
            "type": "configuration_update",
            "id": "cu_1",
            "reasoning": {"effort": "high"},
            "text": {"verbosity": "low"},
        },
        ("ResponseConfigurationUpdateItemParamParam",),
    ),
)
"""Items that only a caller makes."""

CUSTOM = Hosted(
    "CustomToolCall",
    {
        "type": "custom_tool_call", "id": "ctc_1", "call_id": "call_1", "name": "sh", "input": "ls -l", "namespace": "box",
        "caller": {"type": "direct"}, "async": True,
    },
    ("ResponseCustomToolCall", "ResponseCustomToolCallParam"),
    (
        {"type": "response.custom_tool_call_input.delta", "item_id": "ctc_1", "delta": "ls "},
        {"type": "response.custom_tool_call_input.delta", "item_id": "ctc_1", "delta": "-l"},
        {"type": "response.custom_tool_call_input.done", "item_id": "ctc_1", "input": "ls -l"},
    ),
)  # fmt: skip
"""A call of a free-text tool, which the common model has a part for."""
