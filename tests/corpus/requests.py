"""The recorded requests of a folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from corpus.records import Record, iter_records


@dataclass(frozen=True)
class RecordedRequest:
    """One request. `elided`: long media in its body were shortened, so that it can't be rebuilt as it was."""

    id: str
    folder: str
    project: str
    method: str
    host: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: dict[str, Any] | None
    elided: bool


def iter_requests(folder: str, root: Path | None = None) -> Iterator[RecordedRequest]:
    """Every request that was recorded. A POST without a body was not: its source holds the answer only."""
    for record in iter_records(folder, root):
        request = recorded_request(record)
        if request.body is not None or request.method == "GET":
            yield request


def recorded_request(record: Record) -> RecordedRequest:
    """The request part of a record."""
    raw = record.request
    url = urlsplit(raw["url"])
    return RecordedRequest(
        id=record.id,
        folder=record.folder,
        project=record.project,
        method=raw["method"],
        host=url.netloc,
        path=url.path,
        query=dict(parse_qsl(url.query, keep_blank_values=True)),
        headers=dict(raw.get("headers") or {}),
        body=raw.get("body"),
        elided=bool(raw.get("elided")),
    )
