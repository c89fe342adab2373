"""Typed decoding that keeps a frame whose types don't know all of it.

A known frame pays for one `try`. Only after msgspec refuses a frame are its types walked beside its JSON text:
every struct that fits is kept, the smallest union member that doesn't becomes an `Unknown`, and an optional field
whose value has the wrong kind gets its default (its value stays in `Frame.raw` and `Frame.extra`).
"""

from __future__ import annotations

import functools
import re
import types
import typing
from collections.abc import Hashable, Mapping, Sequence
from typing import Annotated, Any, Final, NamedTuple, TypeVar, Union, cast, get_args, get_origin

import msgspec
from msgspec import Raw, ValidationError

from wireloom.decoders import decoder_of
from wireloom.rawjson import split_array, split_object, trimmed
from wireloom.wire import Unknown

_T = TypeVar("_T")

UNREADABLE: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding raises for bytes that cannot be read."""

_MAX_DEPTH: Final = 64
"""Nested typed values that are rebuilt; each level reads its text again, so this bounds the work on one frame."""

_LONE_SURROGATE: Final = re.compile(
    rb"\\(?:u[dD][89aAbB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)


def decode(decoder: msgspec.json.Decoder[_T], data: bytes) -> _T:
    """`data` as `decoder` decodes it, or rescued (see `rescue`) if its types don't fit.

    Half of a surrogate pair (a server that cut its text between two UTF-16 units) is decoded as U+FFFD. Raises
    `msgspec.DecodeError` for what isn't JSON, isn't UTF-8 in a typed string, or is nested too deeply, and
    `msgspec.ValidationError` where nothing can be rescued.
    """
    try:
        return decoder.decode(data)
    except ValidationError:
        return rescue(data, decoder.type)
    except msgspec.DecodeError:
        whole = whole_pairs(data)
        if whole == data:
            raise
        return decode(decoder, whole)
    except UnicodeDecodeError as error:
        raise msgspec.DecodeError(f"JSON text is not UTF-8: {error.reason} in a string") from None
    except RecursionError:
        raise msgspec.DecodeError("JSON text is nested too deeply") from None


def rescue(data: bytes, expected: type[_T]) -> _T:
    """What can be kept of the JSON text `data` as `expected`, a struct, a union, or any type msgspec decodes.

    - A tagged union's member with an unknown or missing tag, or that can't be built, is the union's `Unknown`.
    - An optional field that doesn't fit gets its default. A required one makes its struct not fit.
    - A list or a map with an element that doesn't fit doesn't fit.

    Raises `msgspec.ValidationError`, with the path of what doesn't fit, if that leaves nothing.
    """
    try:
        plan = _plan(cast(Hashable, expected))
        return cast("_T", plan.build(trimmed(data), 0))
    except UnicodeDecodeError as error:
        raise msgspec.DecodeError(f"JSON text is not UTF-8: {error.reason} in a string") from None
    except RecursionError:
        raise msgspec.DecodeError("JSON text is nested too deeply") from None


def whole_pairs(data: bytes) -> bytes:
    """JSON text with U+FFFD in the place of each half of a surrogate pair; the same text where there is none."""
    if b"\\ud" not in data and b"\\uD" not in data:
        return data
    return _LONE_SURROGATE.sub(lambda found: rb"\ufffd" if found[1] else found[0], data)


class _Plan:
    """How values of one type are built; this one knows only msgspec's way, its subclasses can look inside."""

    def __init__(self, type_: Any) -> None:
        self._decoder = decoder_of(type_)

    def build(self, raw: Raw, depth: int) -> Any:
        """The value of `raw`; raises `ValidationError` if it doesn't fit."""
        try:
            return self._decoder.decode(raw)
        except ValidationError as error:
            if depth >= _MAX_DEPTH:
                raise
            return self.rebuild(raw, error, depth + 1)

    def rebuild(self, raw: Raw, error: ValidationError, depth: int) -> Any:  # noqa: ARG002
        """What can be kept of `raw`, which doesn't fit as it is; raises `error`, or one that knows more."""
        raise error


class _Field(NamedTuple):
    name: str
    key: str
    required: bool
    plan: _Plan


class _StructPlan(_Plan):
    def __init__(self, struct: type[msgspec.Struct]) -> None:
        super().__init__(struct)
        self._struct = struct

    @functools.cached_property
    def _fields(self) -> tuple[_Field, ...]:
        # Not in the constructor: a struct may have fields of its own type.
        return tuple(
            _Field(field.name, field.encode_name, field.required, _plan(field.type))
            for field in msgspec.structs.fields(self._struct)
        )

    def rebuild(self, raw: Raw, error: ValidationError, depth: int) -> Any:
        members = split_object(raw)
        if members is None or not self._has_own_tag(members):
            raise error
        values: dict[str, Any] = {}
        for field in self._fields:
            member = members.get(field.key)
            if member is None:
                if field.required:
                    raise ValidationError(f"Object missing required field `{field.key}`")
                continue
            try:
                values[field.name] = field.plan.build(member, depth)
            except ValidationError as misfit:
                if field.required:
                    raise _inside(misfit, f".{field.key}") from None
        return self._struct(**values)

    def _has_own_tag(self, members: dict[str, Raw]) -> bool:
        config = self._struct.__struct_config__
        sent = members.get(config.tag_field or "")
        return config.tag is None or sent is None or bytes(sent) == msgspec.json.encode(config.tag)


class _ListPlan(_Plan):
    def __init__(self, type_: Any, make: type[list[Any]] | type[tuple[Any, ...]]) -> None:
        super().__init__(type_)
        self._make = make
        self._element = _plan(get_args(type_)[0])

    def rebuild(self, raw: Raw, error: ValidationError, depth: int) -> Any:
        elements = split_array(raw)
        if elements is None:
            raise error
        return self._make(self._build(element, index, depth) for index, element in enumerate(elements))

    def _build(self, element: Raw, index: int, depth: int) -> Any:
        try:
            return self._element.build(element, depth)
        except ValidationError as misfit:
            raise _inside(misfit, f"[{index}]") from None


class _MapPlan(_Plan):
    def __init__(self, type_: Any) -> None:
        super().__init__(type_)
        self._value = _plan(get_args(type_)[1])

    def rebuild(self, raw: Raw, error: ValidationError, depth: int) -> Any:
        members = split_object(raw)
        if members is None:
            raise error
        return {key: self._build(member, depth) for key, member in members.items()}

    def _build(self, member: Raw, depth: int) -> Any:
        try:
            return self._value.build(member, depth)
        except ValidationError as misfit:
            raise _inside(misfit, "[...]") from None


class _UnionPlan(_Plan):
    """A union; msgspec allows one member of each JSON kind, and several structs if their tags differ."""

    def __init__(self, type_: Any) -> None:
        super().__init__(type_)
        self._unknown: type[Unknown] | None = None
        self._by_tag: dict[str | int, _Plan] = {}
        self._by_kind: dict[bytes, _Plan] = {}
        self._tag: msgspec.json.Decoder[Any] | None = None
        for member in get_args(type_):
            self._add(member)

    def _add(self, member: Any) -> None:
        plain = _unwrapped(member)
        if not _is_struct(plain):
            plan = _plan(plain) if get_origin(plain) else None
            if isinstance(plan, _ListPlan):
                self._by_kind[b"["] = plan
            elif isinstance(plan, _MapPlan):
                self._by_kind[b"{"] = plan
            return
        config = plain.__struct_config__
        if config.tag is None:
            self._by_kind[b"{"] = _plan(plain)
            return
        self._tag = _tag_decoder(cast(str, config.tag_field))
        if issubclass(plain, Unknown):
            self._unknown = plain
        else:
            self._by_tag[config.tag] = _plan(plain)

    def rebuild(self, raw: Raw, error: ValidationError, depth: int) -> Any:
        kind = bytes(memoryview(raw)[:1])
        tag = self._read_tag(raw) if kind == b"{" else None
        plan = self._by_kind.get(kind) if tag is None else self._by_tag.get(tag)
        if plan is not None:
            try:
                return plan.rebuild(raw, error, depth)
            except ValidationError:
                if self._unknown is None:
                    raise
        if self._unknown is None:
            raise error
        return self._unknown(kind=tag if isinstance(tag, str) else None, json=bytes(raw))

    def _read_tag(self, raw: Raw) -> str | int | None:
        try:
            tag = self._tag.decode(raw).tag if self._tag else None
        except (ValidationError, UnicodeDecodeError):
            return None
        return tag if isinstance(tag, str | int) else None


@functools.cache
def _plan(type_: Hashable) -> _Plan:
    plain = _unwrapped(type_)
    origin = get_origin(plain)
    if _is_struct(plain):
        return _StructPlan(plain)
    if origin is Union or origin is types.UnionType:
        return _UnionPlan(plain)
    if origin is list or origin is Sequence:
        return _ListPlan(plain, list)
    if origin is tuple and get_args(plain)[1:] == (...,):
        return _ListPlan(plain, tuple)
    if (origin is dict or origin is Mapping) and get_args(plain)[0] is str:
        return _MapPlan(plain)
    return _Plan(type_)


def _unwrapped(type_: Any) -> Any:
    """`type_` without `Annotated`, and an alias of the `type` statement as what it stands for."""
    while True:
        if get_origin(type_) is Annotated:
            type_ = type_.__origin__
        elif hasattr(type_, "__value__"):
            type_ = type_.__value__
        else:
            return type_


def _is_struct(type_: Any) -> typing.TypeGuard[type[msgspec.Struct]]:
    return isinstance(type_, type) and issubclass(type_, msgspec.Struct)


@functools.cache
def _tag_decoder(tag_field: str) -> msgspec.json.Decoder[Any]:
    return decoder_of(msgspec.defstruct("Tag", [("tag", Any, None)], rename={"tag": tag_field}))


def _inside(error: ValidationError, step: str) -> ValidationError:
    """`error` of a value, as an error of what has that value at `step`."""
    what, _, path = str(error).partition(" - at `$")
    return ValidationError(f"{what} - at `${step}{path.removesuffix('`')}`")
