"""Exchanges: a request and its answer as data, one JSON object per line.

The project's own exchanges are in the folder `exchanges` beside this module, one file per vendor and API. They
are written by hand after the vendors' documentation (`fidelity: authored`); files of recorded traffic in the
same format are read too, also packed with gzip. A record's `framing` says what its `body_text` is:

    sse               a stream of server-sent events, as on the wire
    json, text        one body
    jsonl             one JSON value per line
    chunks-json       the payloads of a stream, one per line; the events are put back around them
    aws-eventstream   a binary body in base64
"""

from __future__ import annotations

import base64
import gzip
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import parse_qsl, urlsplit

import msgspec
from msgspec import Struct

from wireloom.decoders import decoder_of

Framing: TypeAlias = Literal["sse", "json", "text", "jsonl", "chunks-json", "aws-eventstream"]

_PACKAGE: Final = "wireloom.testing"
_FOLDER: Final = "exchanges"


class RecordedRequest(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """What was asked. `body` is parsed JSON; None where it is not known, or where there was none."""

    method: str
    url: str
    headers: dict[str, str] = {}
    body: Any = None
    elided: bool = False


class RecordedResponse(Struct, frozen=True, kw_only=True):
    """What was answered; `body_text` as `framing` says."""

    status: int
    headers: dict[str, str] = {}
    framing: Framing
    body_text: str


class ExpectedCall(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """A tool call that an answer holds; `input` are the parsed arguments."""

    id: str
    name: str
    input: Any = None


class ExpectedError(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """A failure: the class of the error by name, its category, and what retrying looks at."""

    kind: str
    category: str
    retryable: bool
    retry_after: float | None = None
    code: str | None = None


class Expectation(Struct, frozen=True, omit_defaults=True, kw_only=True):
    """What the common model makes of an answer, said independently of any decoder.

    `parts` lists the kinds of the parts. `usage` names only what the vendor gives: counts, and a cost in dollars. `unknown` lists the
    tags of what no spec knows. With `error` set, the rest tells of the partial answer.
    """

    text: str = ""
    reasoning: str = ""
    parts: tuple[str, ...] | None = None
    tool_calls: tuple[ExpectedCall, ...] = ()
    finish: str | None = None
    raw_finish: str | None = None
    usage: dict[str, int | float] = {}
    citations: int = 0
    unknown: tuple[str, ...] = ()
    tokens: int | None = None
    models: tuple[str, ...] = ()
    error: ExpectedError | None = None


class Exchange(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One request with its answer. `id` is `<source>:<name>`; `expect` is there for the project's own ones.

    `redacted` lists the places from which something was taken that is not to be kept: `request.headers.x-api-key`,
    `request.url`, `request.body`, `response.body_text` and the like.
    """

    id: str
    source: str
    license: str
    vendor: str
    api: str
    stream: bool
    fidelity: str
    request: RecordedRequest
    response: RecordedResponse
    redacted: tuple[str, ...] = ()
    expect: Expectation | None = None

    @property
    def name(self) -> str:
        """The id without its source."""
        return self.id.partition(":")[2]

    @property
    def path(self) -> str:
        """The path of the request's URL."""
        return urlsplit(self.request.url).path

    @property
    def query(self) -> dict[str, str]:
        """The query of the request's URL."""
        return dict(parse_qsl(urlsplit(self.request.url).query, keep_blank_values=True))

    @property
    def body(self) -> bytes:
        """The body of the answer as it is sent."""
        return body_bytes(self.response)


def body_bytes(response: RecordedResponse) -> bytes:
    """The bytes of a recorded body."""
    text = response.body_text
    if response.framing == "aws-eventstream":
        return base64.b64decode(text)
    if response.framing == "chunks-json":
        return b"".join(b"data: " + line.encode() + b"\n\n" for line in text.split("\n") if line.strip())
    return text.encode()


def split_events(body: bytes) -> list[bytes]:
    """A stream cut after each of its events (at the blank lines); what is left at the end is the last piece."""
    pieces: list[bytes] = []
    piece = bytearray()
    for line in body.splitlines(keepends=True):
        piece += line
        if line in (b"\n", b"\r\n", b"\r"):
            pieces.append(bytes(piece))
            piece.clear()
    if piece:
        pieces.append(bytes(piece))
    return pieces


def authored(*names: str) -> list[Exchange]:
    """The project's own exchanges: all, or those of the files and with the ids that are named.

    A file is named without its ending ("vendor.api"), an exchange by file and name ("vendor.api/text-streamed").
    Raises `KeyError`, which lists the known names.
    """
    known = {path.name.removesuffix(".jsonl"): path for path in files(_PACKAGE).joinpath(_FOLDER).iterdir()}
    if not names:
        return [each for file in sorted(known) for each in read_lines(known[file].read_bytes(), file)]
    found: list[Exchange] = []
    for name in names:
        file = name.partition("/")[0]
        if file not in known:
            raise KeyError(f"no file of exchanges is called {file!r} (known: {', '.join(sorted(known))})")
        inside = list(read_lines(known[file].read_bytes(), file))
        chosen = inside if file == name else [each for each in inside if each.name == name]
        if not chosen:
            raise KeyError(f"no exchange is called {name!r} (known: {', '.join(e.name for e in inside)})")
        found += chosen
    return found


def read_exchanges(path: str | Path) -> list[Exchange]:
    """The exchanges of a file, plain or packed (`.gz`). Raises `ValueError` with the line that is wrong."""
    data = Path(path).read_bytes()
    return list(read_lines(gzip.decompress(data) if str(path).endswith(".gz") else data, str(path)))


def read_lines(data: bytes, source: str) -> Iterator[Exchange]:
    """The exchanges in `data`; `source` is named when a line is wrong."""
    decoder = decoder_of(Exchange)
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            try:
                yield decoder.decode(line)
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                raise ValueError(f"{source}:{number}: this is no exchange: {error}") from None


def written(exchanges: Iterable[Exchange]) -> bytes:
    """The exchanges as the lines of a file."""
    return b"".join(msgspec.json.encode(exchange) + b"\n" for exchange in exchanges)
