"""The bases of all generated wire types, and what keeps their unknown parts: raw bytes, extra fields, `Unknown`.

A vendor adds fields and members at any time. What a type doesn't name is never lost: a frame refers to the bytes
it came from (`Frame.raw`), lists the fields that no type holds (`Frame.extra`), and a union member that isn't
known, or doesn't have the expected shape, is an `Unknown` that goes back unchanged (`encode`).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import Any, ClassVar, Final, Literal, TypeGuard, TypeVar

import msgspec
from msgspec import Raw
from msgspec.structs import force_setattr, replace

from wireloom.rawjson import split_array, split_object, trimmed

UNKNOWN_TAG: Final = "$unknown"
"""The tag value of every `Unknown` subclass; no vendor sends it."""

_UNKNOWN_KEY: Final = "$unknown.json"
# In JSON a quote inside a string is escaped, so these bytes are always the key of an `Unknown`.
_UNKNOWN_MARK: Final = b'"' + _UNKNOWN_KEY.encode() + b'":'
_PLAIN_KEY: Final = re.compile(r"[\w$-]+", re.ASCII)


class WireStruct(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Base of every generated wire type: immutable, encoded without the fields that have their default."""


class _Origin:
    """Room for the bytes that a struct was decoded from, at no cost to decoding."""

    __slots__ = ("_raw",)

    _raw: bytes


class Frame(WireStruct, _Origin, frozen=True):
    """Base of the types of whole answers and of stream frames, which remember the bytes they came from.

    The bytes are no field: they take no part in equality, `repr` and encoding, and copies are without them.
    """

    @property
    def raw(self) -> bytes | None:
        """The JSON text this frame was decoded from; None if it was built by hand or copied."""
        return getattr(self, "_raw", None)

    @property
    def extra(self) -> dict[str, Any]:
        """What the JSON text has and no typed field holds: path (`choices[0].delta.foo`) to value.

        Covers fields the type doesn't name (with all below them) and values that didn't fit an optional field,
        which then has its default. What an `Unknown` holds isn't listed. A value that can't be decoded (a number
        out of range, text that isn't UTF-8) is given as its JSON text. Computed anew each time; empty without
        `raw`.
        """
        raw = self.raw
        found: dict[str, Any] = {}
        if raw is not None:
            _collect_extra(trimmed(raw), self, "", found)
        return found


class Unknown(WireStruct, frozen=True, kw_only=True, tag_field="type", tag=UNKNOWN_TAG):
    """A union member that its types don't know, or whose shape they don't fit; goes back as it came.

    msgspec wants one tag field in a union, and this class is for unions told apart by `type`. For another tag
    field make a subclass:

        class UnknownRole(Unknown, frozen=True, kw_only=True, tag_field="role", tag="$unknown"):
            "An unknown member of a union told apart by `role`."
    """

    type: ClassVar[Literal["$unknown"]] = "$unknown"

    kind: str | None = msgspec.field(name="$unknown.kind")
    """The value of the tag field; None if it is missing or no string."""
    json: bytes = msgspec.field(name=_UNKNOWN_KEY)
    """The member's JSON text: key order and number text as they came."""

    @property
    def data(self) -> Any:
        """The member as plain Python values, decoded anew each time; raises `msgspec.DecodeError`."""
        try:
            return msgspec.json.decode(self.json)
        except (UnicodeDecodeError, RecursionError) as error:
            raise msgspec.DecodeError(f"the JSON of an unknown member can't be decoded: {error}") from None

    @property
    def raw(self) -> bytes:
        """The JSON text, as a `Frame` has it."""
        return self.json

    @property
    def extra(self) -> dict[str, Any]:
        """Always empty, as the whole member is kept."""
        return {}


_F = TypeVar("_F", bound=WireStruct)


def attach(frame: _F, raw: bytes) -> _F:
    """Lets a `Frame` remember that it was decoded from `raw`, a reference and no copy; returns `frame`.

    Any other struct (an `Unknown` root has its text as a field) is returned as it is.
    """
    if isinstance(frame, Frame):
        force_setattr(frame, "_raw", raw)
    return frame


def encode(body: Any) -> bytes:
    """`body` (wire structs, mappings, lists, plain values) as JSON, each `Unknown` in it as it came.

    Without an `Unknown` it costs one search of the result more than `msgspec.json.encode`.
    """
    encoded = msgspec.json.encode(body)
    return msgspec.json.encode(to_wire(body)) if _UNKNOWN_MARK in encoded else encoded


def to_wire(value: Any) -> Any:
    """`value` with each `Unknown` in it replaced by its JSON text; what holds none is returned itself, not a copy.

    The result is for encoding only: a `msgspec.Raw` stands where a field's type says `Unknown`.
    """
    if isinstance(value, Unknown):
        return Raw(value.json)
    if isinstance(value, msgspec.Struct):
        held = {name: getattr(value, name) for name in value.__struct_fields__}
        changed = {name: new for name, old in held.items() if (new := to_wire(old)) is not old}
        return replace(value, **changed) if changed else value
    if _is_array(value):
        items = [to_wire(item) for item in value]
        return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    if _is_map(value):
        members = {key: to_wire(member) for key, member in value.items()}
        return members if any(members[key] is not value[key] for key in value) else value
    return value


def _collect_extra(raw: Raw, held: Any, path: str, found: dict[str, Any]) -> None:
    """Adds to `found` what of `raw`, the value at `path`, isn't in `held`, the value it was decoded to."""
    if isinstance(held, Unknown):
        return
    if isinstance(held, msgspec.Struct):
        _extra_of_struct(raw, held, path, found)
    elif _is_array(held) or _is_map(held):
        if _plain_value(raw) != held:
            _extra_of_container(raw, held, path, found)
    elif held is None or held is msgspec.UNSET or isinstance(held, bool | int | float | str):
        value = _plain_value(raw)
        # A bool equals 0 or 1 in Python, and isn't the same in JSON.
        if value != held or isinstance(value, bool) != isinstance(held, bool):
            found[path] = value
    # Else it is of a type that JSON doesn't have (a date, `Raw`), made from the value.


def _extra_of_struct(raw: Raw, held: msgspec.Struct, path: str, found: dict[str, Any]) -> None:
    members = split_object(raw)
    if members is None:
        found[path] = _plain_value(raw)
        return
    names = _names_on_the_wire(type(held))
    tag_field = held.__struct_config__.tag_field
    for key, member in members.items():
        at = _join(path, key)
        if key in names:
            _collect_extra(member, getattr(held, names[key]), at, found)
        elif key != tag_field:
            found[at] = _plain_value(member)


def _extra_of_container(raw: Raw, held: Any, path: str, found: dict[str, Any]) -> None:
    if _is_map(held):
        members = split_object(raw)
        if members is not None and members.keys() == held.keys():
            for key, member in members.items():
                _collect_extra(member, held[key], _join(path, key), found)
            return
    elif _is_array(held):
        elements = split_array(raw)
        if elements is not None and len(elements) == len(held):
            for index, element in enumerate(elements):
                _collect_extra(element, held[index], f"{path}[{index}]", found)
            return
    found[path] = _plain_value(raw)


def _is_array(value: Any) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, list | tuple)


def _is_map(value: Any) -> TypeGuard[dict[Any, Any]]:
    return isinstance(value, dict)


def _plain_value(raw: Raw) -> Any:
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return bytes(raw).decode(errors="backslashreplace")


def _join(path: str, key: str) -> str:
    if not _PLAIN_KEY.fullmatch(key):
        return f"{path}[{msgspec.json.encode(key).decode()}]"
    return f"{path}.{key}" if path else key


@functools.cache
def _names_on_the_wire(struct: type[msgspec.Struct]) -> dict[str, str]:
    return dict(zip(struct.__struct_encode_fields__, struct.__struct_fields__, strict=True))
