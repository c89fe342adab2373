"""Messages, responses and events as bytes and back, without loss; what was saved outlives the process.

The form is JSON: {"wireloom": version, "kind": ..., "value": ...}. A newer version than this package knows is
refused, not guessed at. Frames kept in `raw` of an event are saved too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, TypeAlias, cast, get_args

import msgspec
from msgspec import Raw, Struct

from .decoders import decoder_of
from .errors import ConfigurationError
from .events import Event
from .model import Message
from .response import Response

VERSION: Final = 1
"""The version of the form that `dumps` writes."""

Saved: TypeAlias = Message | Response | Event

_KINDS: Final[dict[str, Any]] = {"message": Message, "response": Response, "event": Event}
_EVENTS: Final = get_args(Event)


class _Envelope(Struct, forbid_unknown_fields=True):
    wireloom: int
    kind: str
    value: Raw


class _Item(Struct):
    kind: str
    value: Raw


def dumps(value: Saved | Sequence[Saved]) -> bytes:
    """`value` as JSON text; a list or a tuple is loaded as a tuple. Raises `ConfigurationError` for anything else."""
    if isinstance(value, list | tuple):
        items = [_Item(_kind(item), _text(item)) for item in value]
        return msgspec.json.encode(_Envelope(VERSION, "list", Raw(msgspec.json.encode(items))))
    one = cast("Saved", value)
    return msgspec.json.encode(_Envelope(VERSION, _kind(one), _text(one)))


def loads(data: bytes | str) -> Saved | tuple[Saved, ...]:
    """What `dumps` made the text of. Raises `ConfigurationError` for text that is not, or of a newer version."""
    try:
        envelope = decoder_of(_Envelope).decode(data)
        if envelope.wireloom != VERSION:
            raise ConfigurationError(
                f"this was saved in version {envelope.wireloom} of the form, and version {VERSION} is known here; "
                "update wireloom"
            )
        if envelope.kind == "list":
            items = decoder_of(list[_Item]).decode(envelope.value)
            return tuple(_value(item.kind, item.value) for item in items)
        return _value(envelope.kind, envelope.value)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigurationError(f"this was not saved by wireloom.dumps: {error}") from None


def _kind(value: object) -> str:
    if isinstance(value, Message):
        return "message"
    if isinstance(value, Response):
        return "response"
    if isinstance(value, _EVENTS):
        return "event"
    raise ConfigurationError(f"only messages, responses and events are saved, not {type(value).__name__}")


def _text(value: Saved) -> Raw:
    return Raw(msgspec.json.encode(value))


def _value(kind: str, text: Raw) -> Saved:
    if kind not in _KINDS:
        raise ConfigurationError(f"this holds a {kind!r}, which is not known here; update wireloom")
    return cast("Saved", decoder_of(_KINDS[kind]).decode(text))
