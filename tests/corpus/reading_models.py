"""An independent reading of recorded lists of models: plain JSON, nothing of the project."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from corpus import reading_chat, reading_gemini
from corpus.records import Exchange


@dataclass(frozen=True)
class ExpectedModels:
    """The models of one page (`more`: whether another page follows), or the error instead of it."""

    items: tuple[dict[str, Any], ...] = ()
    more: bool = False
    error: dict[str, Any] | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(item.get("id") or item["name"].removeprefix("models/") for item in self.items)


def read(exchange: Exchange) -> ExpectedModels:
    """The reading of a page of models, of one model, or of a failure."""
    return read_whole(json.loads(exchange.record.body_text), exchange.record.status)


def read_whole(body: Any, status: int = 200) -> ExpectedModels:
    """The reading of one JSON body."""
    if status >= 400:
        named = reading_gemini if "status" in (body.get("error") or {}) else None
        error = named.error_of(body, status) if named else reading_chat.read_whole(body, status).error
        return ExpectedModels(error=error)
    items = body.get("models") if "data" not in body and "name" in (body.get("models") or [{}])[0] else None
    if items is None:
        items = body.get("data", [body])
    return ExpectedModels(tuple(items), bool(body.get("has_more") or body.get("nextPageToken")))
