"""Small records and frames for the tests of the readings, made by hand."""

from __future__ import annotations

import json
from typing import Any

from corpus.records import Frame, Record


def frames(*payloads: Any) -> tuple[Frame, ...]:
    """Frames with these payloads: JSON values, or text as it is."""
    return tuple(Frame(p if isinstance(p, str) else json.dumps(p)) for p in payloads)


def record(folder: str, framing: str, body: str, status: int = 200, request: Any = None) -> Record:
    """A record of a folder `<vendor>.<api>` with this body."""
    raw = {
        "id": "own:1",
        "api": folder.partition(".")[2],
        "fidelity": "payloads-only",
        "request": request or {"method": "POST", "url": "https://x.test/v1/y?a=1", "body": None},
        "response": {"status": status, "headers": {}, "framing": framing, "body_text": body},
    }
    return Record(folder, "own", raw)
