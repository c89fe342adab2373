"""What the dialect says beside a part (metadata, a resolution, notes) is kept, stored, and sent back with that very part."""

from __future__ import annotations

import json
from typing import Any

import pytest

import wireloom
from contract.test_gemini import Json, Mode, answer, body, every_mode, plain, sent
from wireloom import user
from wireloom.model import Meta, Url

BESIDE: Json = {
    "audioTranscription": {"text": "Hi"},
    "videoMetadata": {"startOffset": "1.50s", "fps": 1.0},
    "audioMetadata": {"endOffset": "2s"},
    "documentMetadata": {"startPage": 2},
    "spreadsheetMetadata": {"sheetIndex": 0},
    "speechMetadata": {"speaker": "A"},
    "mediaProcessing": "AGENTIC",
    "mediaResolution": {"level": "MEDIA_RESOLUTION_HIGH"},
    "partMetadata": {"note": {"b": [1.0, None], "a": ""}},
}
PARTS: dict[str, Json] = {
    "text": {"text": "A"},
    "empty text": {"text": ""},
    "signed text": {"text": "A", "thoughtSignature": "c2ln"},
    "thought": {"text": "A", "thought": True},
    "call": {"functionCall": {"name": "f", "args": {}}, "thought": True, "thoughtSignature": "c2ln"},
    "image": {
        "inlineData": {"mimeType": "image/png", "data": "QQ==", "displayName": "a.png"},
        "thought": True,
    },
    "sound": {"inlineData": {"mimeType": "audio/wav", "data": "QQ==", "displayName": "a.wav"}},
    "document": {"inlineData": {"mimeType": "text/csv", "data": "QQ==", "displayName": "a.csv"}},
    "file": {"fileData": {"fileUri": "gs://b/a.mp4", "mimeType": "video/mp4"}},
    "code": {"executableCode": {"language": "PYTHON", "code": "1"}},
}


@every_mode
@pytest.mark.parametrize("kind", PARTS)
def test_what_stands_beside_a_part_goes_back_with_it(kind: str, mode: Mode) -> None:
    part = {**PARTS[kind], **BESIDE}
    others = [{"text": "before"}, part, {"text": "after"}]
    frames = [body(each, reason=None) for each in others] + [body()]
    response = answer(body(*others), mode, pieces=frames)
    stored = wireloom.loads(wireloom.dumps(response.message))
    assert plain(sent(user("Q"), stored))["contents"][1]["parts"] == others


@pytest.mark.parametrize("whole", [True, False])
def test_notes_beside_a_call_that_comes_in_pieces_stay_with_it(whole: bool) -> None:
    note = {"partMetadata": {"n": 1}}
    frames = [
        {"functionCall": {"name": "f", "willContinue": True}, "thoughtSignature": "c2ln"},
        {
            "functionCall": {"partialArgs": [{"jsonPath": "$.a", "numberValue": 1}], "willContinue": True},
            **note,
        },
        {"functionCall": {}},
    ]
    made = body(*frames)
    pieces = None if whole else [body(each, reason=None) for each in frames] + [body()]
    message = answer(made, "stream", pieces=pieces).message
    assert message.tool_calls[0].meta["google"].origin == "function_call"
    call = {"functionCall": {"name": "f", "args": {"a": 1}}, "thoughtSignature": "c2ln", **note}
    assert plain(sent(user("Q"), message))["contents"][1]["parts"] == [call]


def test_a_caller_may_say_it_of_parts_of_their_own() -> None:
    said = {"google": Meta({"mediaResolution": json.dumps(BESIDE["mediaResolution"])})}
    sent_: Any = sent(user([wireloom.Image(Url("gs://b/a.png", "image/png"), meta=said)]))
    assert plain(sent_)["contents"][0]["parts"] == [
        {
            "fileData": {"fileUri": "gs://b/a.png", "mimeType": "image/png"},
            "mediaResolution": BESIDE["mediaResolution"],
        }
    ]
    assert sent_.warnings == ()
