"""The independent reading of generateContent, on small answers of one trap each."""

from __future__ import annotations

from typing import Any

from corpus.expected import Expected, Media, Opaque, Reasoning, Text, ToolCall, Usage
from corpus.reading_gemini import error_of, read_answer, total_of


def chunk(*parts: Any, **candidate: Any) -> dict[str, Any]:
    return {"candidates": [{"content": {"parts": list(parts)}, **candidate}], "responseId": "r"}


def streamed(*bodies: dict[str, Any]) -> Expected:
    return read_answer(bodies, streamed=True)


def test_unsigned_neighbours_are_one_and_signed_parts_are_their_own() -> None:
    got = streamed(
        chunk({"text": "a", "thought": True}),
        chunk({"text": "b", "thought": True}, {"text": "c"}),
        chunk({"text": "d"}, {"text": ""}),
        chunk({"text": "", "thoughtSignature": "s"}),
        chunk({"text": "e"}, finishReason="STOP"),
    )
    assert got.parts == (Reasoning("ab"), Text("cd"), Text("", signature="s"), Text("e"))
    assert (got.finish, got.raw_finish, got.complete, got.id) == ("stop", "STOP", True, "r")


def test_calls_media_and_all_else() -> None:
    code = {"executableCode": {"code": "1"}}
    blobs = [{"inlineData": {"mimeType": f"{kind}/x", "data": "QQ=="}} for kind in ("image", "video")]
    got = streamed(chunk({"functionCall": {"name": "f"}, "thoughtSignature": "s"}, code, *blobs))
    assert got.parts == (
        ToolCall(None, "f", {}, signature="s"),
        Opaque("executableCode", code),
        Media("image", "image/x", "QQ=="),
        Media("document", "video/x", "QQ=="),
    )
    assert not got.complete


def test_a_call_in_pieces() -> None:
    def piece(*values: Any, **more: Any) -> dict[str, Any]:
        return {"functionCall": {"partialArgs": list(values), **more}}

    got = streamed(
        chunk({"functionCall": {"name": "f", "willContinue": True}, "thoughtSignature": "s"}),
        chunk(piece({"jsonPath": "$.l[0].a", "stringValue": "x"}, willContinue=True)),
        chunk(piece({"jsonPath": "$.l[0].a", "stringValue": "y"}, willContinue=True)),
        chunk({"functionCall": {"willContinue": True}}, piece({"jsonPath": "$.l[1]", "numberValue": 1})),
        chunk({"functionCall": {"name": "g"}}, {"functionCall": {"name": "h", "willContinue": True}}),
        chunk({"functionCall": {}}, {"functionCall": {"name": "i"}}, finishReason="STOP"),
    )
    assert got.parts == (
        ToolCall(None, "f", {"l": [{"a": "xy"}, 1]}, signature="s"),
        *(ToolCall(None, name, {}) for name in ("g", "h", "i")),
    )


def test_a_blocked_prompt_and_an_error() -> None:
    got = read_answer([{"promptFeedback": {"blockReason": "OTHER"}}], streamed=False)
    assert (got.finish, got.raw_finish) == ("content_filter", "OTHER")
    error = {"error": {"code": 429, "status": "S", "details": [{"violations": [{"quotaId": "q"}]}]}}
    assert error_of([error], 429) == {"status": 429, "type": "S", "code": "q"}
    failed = streamed(chunk({"text": "a"}), error)
    assert (failed.parts, failed.complete, (failed.error or {})["type"]) == ((Text("a"),), False, "S")


def test_usage_and_sources() -> None:
    web = {"groundingChunks": [{"web": {"uri": "u1"}}, {"web": {"uri": "u1"}}, {"maps": {"uri": "u2"}}]}
    first = {**chunk({"text": "a"}, groundingMetadata=web), "usageMetadata": {"promptTokenCount": 3}}
    counts = {"candidatesTokenCount": 2, "thoughtsTokenCount": 4, "totalTokenCount": 9}
    last = {**chunk(finishReason="STOP"), "usageMetadata": counts}
    got = streamed(first, last)
    assert (got.usage, got.sources) == (Usage(3, 6, reasoning=4), ("u1", "u2"))
    assert total_of([first, last]) == 9
