"""Where recorded traffic is, and how it is cut into exchanges and frames.

Independent of the runtime on purpose: the framing here is the simplest thing that can be right for a body that
is complete in memory, so that it can be held against the real, incremental parser.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

STREAM_FRAMINGS = frozenset({"sse", "chunks-json", "jsonl"})
DONE = "[DONE]"
_STARTS = ("message_start", "response.created")


def corpus_root() -> Path | None:
    """The folder of recorded traffic beside the repository, or None where there is none."""
    repository = next(p for p in Path(__file__).resolve().parents if (p / "pyproject.toml").is_file())
    root = repository.parent / "shared" / "corpus"
    return root if root.is_dir() else None


@dataclass(frozen=True)
class Record:
    """One line of the corpus, as it is stored."""

    folder: str
    project: str
    raw: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.raw["id"])

    @property
    def api(self) -> str:
        return str(self.raw["api"])

    @property
    def fidelity(self) -> str:
        """How true `body_text` is to the wire: `exact`, `payloads-only`, `authored`, ..."""
        return str(self.raw["fidelity"])

    @property
    def request(self) -> dict[str, Any]:
        request: dict[str, Any] = self.raw["request"]
        return request

    @property
    def status(self) -> int:
        return int(self.raw["response"]["status"])

    @property
    def headers(self) -> dict[str, str]:
        return dict(self.raw["response"]["headers"])

    @property
    def framing(self) -> str:
        return str(self.raw["response"]["framing"])

    @property
    def body_text(self) -> str:
        return str(self.raw["response"]["body_text"])


@dataclass(frozen=True)
class Frame:
    """One message of a stream: the name of the event, where the wire gave one, and its data."""

    data: str
    event: str | None = None

    @cached_property
    def json(self) -> Any:
        """The data as JSON. Raises `json.JSONDecodeError` for `[DONE]` and broken data."""
        return json.loads(self.data)

    @property
    def is_done(self) -> bool:
        return self.data.strip() == DONE


@dataclass(frozen=True)
class Exchange:
    """One answer: a whole body, or the frames of one stream. A record may hold several streams.

    `id` is the record's, with `#2`, `#3`, ... for the streams after the first.
    """

    id: str
    record: Record
    frames: tuple[Frame, ...] | None

    @property
    def streamed(self) -> bool:
        return self.frames is not None

    @property
    def failed(self) -> bool:
        """Whether the HTTP status is an error. A failure inside a stream only shows when it is read."""
        return self.record.status >= 400

    def wire(self) -> bytes:
        """The body as bytes; a stream that lost its SSE dress gets a plain one."""
        if self.frames is None or (self.record.framing == "sse" and not _lost_blank_lines(self.record)):
            return self.record.body_text.encode()
        return b"".join(_dress(frame) for frame in self.frames)


def iter_records(folder: str, root: Path | None = None) -> Iterator[Record]:
    """Every record of a folder, in a stable order, one line at a time."""
    base = root or corpus_root()
    if base is None:
        return
    for path in sorted((base / folder).glob("*.jsonl.gz")):
        project = path.name.removesuffix(".jsonl.gz")
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
            for line in lines:
                yield Record(folder, project, json.loads(line))


def iter_exchanges(folder: str, root: Path | None = None) -> Iterator[Exchange]:
    """Every exchange of a folder; a record that holds several streams gives several."""
    for record in iter_records(folder, root):
        yield from exchanges(record)


def exchanges(record: Record) -> Iterator[Exchange]:
    """The exchanges of one record: one, unless it holds several streams."""
    if record.framing == "json" and record.raw.get("stream") and (listed := _items(record.body_text)):
        yield Exchange(record.id, record, listed)
        return
    if record.framing not in STREAM_FRAMINGS or _is_whole(record):
        yield Exchange(record.id, record, None)
        return
    if record.framing == "sse":
        body = record.body_text
        streams = [tuple(split_sse(body.replace("\n", "\n\n") if _lost_blank_lines(record) else body))]
    else:
        streams = split_streams(tuple(Frame(line) for line in split_lines(record.body_text)))
    for number, frames in enumerate(streams, start=1):
        suffix = "" if number == 1 else f"#{number}"
        yield Exchange(record.id + suffix, record, frames)


def split_lines(text: str) -> list[str]:
    """The payloads of a body with one JSON value a line, split at line feeds only.

    `str.splitlines` would also split at U+2028 and its like, which may stand unescaped in JSON strings.
    """
    return [line for line in text.split("\n") if line.strip(" \t\r")]


def split_sse(text: str) -> list[Frame]:
    """The messages of a complete SSE body.

    A last message that no blank line follows is kept (the standard drops it): recorders trim bodies.
    """
    unified = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    frames = (_sse_frame(block) for block in unified.split("\n\n"))
    return [frame for frame in frames if frame is not None]


def _payload(frame: Frame) -> Any:
    """The JSON of a frame; None where it is none."""
    try:
        return frame.json
    except ValueError:
        return None


def split_streams(frames: tuple[Frame, ...]) -> list[tuple[Frame, ...]]:
    """Frames that may be of several streams in a row, cut where the next one starts.

    A stream starts at `message_start` or `response.created`, or where a chunk has another `id` than the one before
    it and the one before it had finished.
    """
    cuts = [0]
    chunk_id: str | None = None
    finished = False
    for position, frame in enumerate(frames):
        if frame.is_done:
            finished = True
            continue
        payload = _payload(frame)
        if not isinstance(payload, dict):
            continue
        own_id = payload.get("id") if "choices" in payload else payload.get("responseId")
        starts = payload.get("type") in _STARTS or (finished and own_id and own_id != chunk_id)
        if starts and position > 0:
            cuts.append(position)
            finished = False
        chunk_id = own_id or chunk_id
        choices = [*(payload.get("choices") or []), *(payload.get("candidates") or [])]
        finished = finished or any(one.get("finish_reason") or one.get("finishReason") for one in choices)
    bounds = [*cuts, len(frames)]
    return [frames[start:end] for start, end in pairwise(bounds)]


def _lost_blank_lines(record: Record) -> bool:
    """Whether a source kept the data lines of a stream alone, without what ends an event."""
    body = record.body_text
    return record.fidelity == "payloads-only" and "\n\n" not in body and body.count("\ndata:") > 0


def _is_whole(record: Record) -> bool:
    """Whether a stream was asked for and the source has the whole message in its place, as its only payload."""
    if record.framing != "chunks-json" or len(lines := split_lines(record.body_text)) != 1:
        return False
    value = json.loads(lines[0])
    return isinstance(value, dict) and value.get("type") == "message"


def _items(body: str) -> tuple[Frame, ...]:
    """The frames of a stream that is one JSON array; none where the body is no list of answers."""
    value = json.loads(body) if body.lstrip().startswith("[") else []
    return tuple(Frame(json.dumps(item)) for item in value) if "error" not in (value or [{}])[0] else ()


def _sse_frame(block: str) -> Frame | None:
    event: str | None = None
    data: list[str] = []
    for line in block.split("\n"):
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "event":
            event = value
        elif name == "data":
            data.append(value)
    return Frame("\n".join(data), event) if data else None


def _dress(frame: Frame) -> bytes:
    payload = None if frame.is_done else _payload(frame)
    name = payload.get("type") if isinstance(payload, dict) else None
    head = f"event: {name}\n" if isinstance(name, str) else ""
    return f"{head}data: {frame.data}\n\n".encode()
