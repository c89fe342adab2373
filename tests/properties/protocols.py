"""Every dialect with its independent writer, and what a test needs to run a stream through the decoder."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import msgspec
import pytest

import wireloom.events as ev
from properties import writer_chat, writer_gemini, writer_messages, writer_responses
from wireloom.decode import StreamDecoder
from wireloom.errors import WireloomError
from wireloom.model import ToolCall
from wireloom.response import Response
from wireloom.vendor import Dialect, Vendor
from wireloom_vendors.anthropic.vendor import VENDOR as ANTHROPIC
from wireloom_vendors.google.vendor import VENDOR as GOOGLE
from wireloom_vendors.openai.vendor import VENDOR as OPENAI

Json = dict[str, Any]


class ProtocolUnderTest:
    """A vendor, one of its dialects, the writer, and what the frames look like on the wire.

    A writer has `answers`, `error_frame` and `error_body`, `unfinished`, and the places of objects whose fields are declared
    (`HOLDERS`) and of optional fields that have no list as their value (`ODD`). Its answers have the `body` of a whole
    one, `whole()`, `frames()`, `ended()` and `sent_back()`. `frame_pieces` are the frames one by one, `mark` is what ends
    a stream of them.
    """

    def __init__(
        self,
        vendor: Vendor,
        writer: Any,
        dialect: str | None = None,
        *,
        frame_pieces: Callable[[list[Json]], list[bytes]] | None = None,
        mark: bytes = b"",
    ) -> None:
        self.vendor = vendor
        self.writer = writer
        self._name = dialect or vendor.default_dialect
        self.frame_pieces: Callable[[list[Json]], list[bytes]] = frame_pieces or writer.pieces
        self._mark = mark

    def __repr__(self) -> str:
        return f"<{self._name} of {self.vendor.name}>"

    @property
    def dialect(self) -> Dialect:
        return self.vendor.dialects[self._name]

    def wire(self, frames: list[Json], *, ended: bool = True) -> bytes:
        """A stream of the frames, with the mark that ends it if `ended`."""
        return b"".join(self.frame_pieces(frames)) + (self._mark if ended else b"")

    def run(self, pieces: Iterable[bytes]) -> Run:
        """A stream that comes in these pieces, decoded to its end."""
        decoder = StreamDecoder(self.dialect, vendor=self.vendor.name)
        events = [event for piece in pieces for event in decoder.receive(piece)]
        return Run([*events, *decoder.end()], decoder.error, decoder.response())


@dataclass(frozen=True)
class Run:
    """What a stream led to."""

    events: list[ev.Event]
    error: WireloomError | None
    response: Response


PROTOCOLS = {
    "messages": ProtocolUnderTest(ANTHROPIC, writer_messages),
    "chat": ProtocolUnderTest(OPENAI, writer_chat, mark=b"data: [DONE]\n\n"),
    "gemini": ProtocolUnderTest(GOOGLE, writer_gemini),
    "gemini_array": ProtocolUnderTest(
        GOOGLE, writer_gemini, frame_pieces=writer_gemini.array_pieces, mark=b"]\r\n"
    ),
    "responses": ProtocolUnderTest(OPENAI, writer_responses, "openai_responses"),
}

every_protocol = pytest.mark.parametrize("protocol", PROTOCOLS.values(), ids=PROTOCOLS.keys())


def content(response: Response, order: tuple[str, ...] = ()) -> Json:
    """What must be equal in both forms: parts, meta, finish and usage; JSON text as its value.

    Parts are sorted by `order` where the dialect declares one.
    """
    parts = [_plain(part) for part in response.parts]
    if order:
        parts.sort(key=lambda part: order.index(part["type"]) if part["type"] in order else len(order))
    usage = response.usage
    return {
        "id": response.id,
        "model": response.model,
        "parts": parts,
        "finish": (response.finish, response.raw_finish),
        "detail": {name: json.loads(text) for name, text in response.detail.items()},
        "usage": msgspec.structs.replace(usage, raw=None),
        "usage.raw": None if usage.raw is None else json.loads(usage.raw),
    }


def _plain(part: Any) -> Json:
    plain: Json = {"type": part.__struct_config__.tag, **_as_dict(part)}
    if isinstance(part, ToolCall) and part.kind == "function":
        plain["arguments"] = json.loads(part.arguments)
    if "payload" in plain:
        plain["payload"] = json.loads(plain["payload"])
    for citation in plain.get("citations") or ():
        citation["payload"] = json.loads(citation["payload"])
    for meta in plain["meta"].values():
        meta["data"] = {name: json.loads(text) for name, text in meta["data"].items()}
    return plain


def _as_dict(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        return {name: _as_dict(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, dict):
        return {name: _as_dict(member) for name, member in value.items()}
    return [_as_dict(element) for element in value] if isinstance(value, tuple) else value
