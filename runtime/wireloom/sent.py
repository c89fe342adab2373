"""The parameters of a call as its body has them, for those who watch it: found by where the dialect writes them."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from types import UnionType
from typing import TYPE_CHECKING, Any, Final, Union, cast, get_args, get_origin

import msgspec

from .pages import value_at

if TYPE_CHECKING:
    from .request_tables import Param
    from .vendor import Dialect, Endpoint

_COMMON: Final = ("max_tokens", "temperature", "top_p", "top_k", "stop", "seed")
_OWN: Final = ("frequency_penalty", "presence_penalty")
"""Parameters that the common model has not, by their names in the vendors' types of a request."""


def parameters(dialect: Dialect, endpoint: Endpoint, body: bytes | None) -> Mapping[str, Any]:
    """The parameters that stand in a body, by their common names."""
    fields = None if body is None else msgspec.json.decode(body)
    places: dict[str, str | None] = {name: _place_of(name, dialect.params.get(name)) for name in _COMMON}
    places |= {name: _named(endpoint.request, name) for name in _OWN}
    places["choice_count"] = dialect.answers
    found = {name: value_at(fields, place) for name, place in places.items() if place is not None}
    return {name: value for name, value in found.items() if value is not None}


def _place_of(name: str, param: Param | None) -> str:
    return (None if param is None else param.field or _hole(param.set)) or name


def _hole(template: Any) -> str | None:
    """The path at which a template has the value itself."""
    if not isinstance(template, Mapping):
        return None
    for name, inner in cast("Mapping[str, Any]", template).items():
        if inner == "$value":
            return name
        if (rest := _hole(inner)) is not None:
            return f"{name}.{rest}"
    return None


@functools.cache
def _named(request: type[msgspec.Struct] | None, name: str) -> str | None:
    """The path of the field of this name: one of the request itself, or of an object in it."""
    if request is None:
        return None
    fields = msgspec.structs.fields(request)
    own = (field.encode_name for field in fields if field.name == name)
    inner = (
        f"{field.encode_name}.{deeper.encode_name}"
        for field in fields
        for struct in _structs(field.type)
        for deeper in msgspec.structs.fields(struct)
        if deeper.name == name
    )
    return next(own, None) or next(inner, None)


def _structs(type_: Any) -> Iterator[type[msgspec.Struct]]:
    one_of = get_origin(type_) in (Union, UnionType)
    for member in get_args(type_) if one_of else (type_,):
        if isinstance(member, type) and issubclass(member, msgspec.Struct):
            yield member
