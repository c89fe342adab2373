"""Recorded requests, sent again by the generated typed clients and held against what was recorded."""

from __future__ import annotations

import contextlib
import functools
import json
import types
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Literal, TypeGuard, Union, get_args, get_origin
from urllib.parse import urlsplit

import httpx
import msgspec
from msgspec import UNSET

from corpus.expected import same_json
from corpus.requests import RecordedRequest
from corpus.vendors import client_of
from wireloom.errors import InvalidRequestError
from wireloom.vendor import Endpoint, Vendor


@dataclass
class Rebuilt:
    """The arguments of a typed call. `extra` are the body's fields that the request type does not name.

    `structs` counts the objects that became structs of the generated types, `dicts` those inside a typed place that
    stayed as they are, because no type there holds all of their fields.
    """

    arguments: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    structs: int = 0
    dicts: int = 0


class Capture(httpx.BaseTransport):
    """Keeps what is sent, and answers that it was refused."""

    def __init__(self) -> None:
        self.sent: httpx.Request | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.sent = request
        return httpx.Response(400, json={"error": {"type": "invalid_request_error", "message": "Captured."}})


def differences(request: RecordedRequest, vendor: Vendor) -> list[str]:
    """Where what the typed client sends is not what was recorded: path, query, and the body as JSON values."""
    capture = Capture()
    endpoint = vendor.dialects[vendor.default_dialect].generate
    flags = {f"{vendor.name}.{field.feature}": True for field in endpoint.beta}
    with (
        httpx.Client(transport=capture) as http,
        client_of(vendor.name)(
            api_key="key",
            base_url=_base_url(request, vendor),
            http_client=http,
            max_retries=0,
            flags=flags,
            **{name: "any" for name, argument in vendor.arguments.items() if argument.of is None},
        ) as client,
        contextlib.suppress(InvalidRequestError),
    ):
        if request.body is None:
            _get(client.cached_contents if "cachedContents" in request.path else client.models, request)
        elif request.path.endswith("/responses/compact"):
            compact = import_module(
                f"wireloom_vendors.{vendor.name}.openai_responses.protocol"
            ).COMPACT_RESPONSE
            rebuilt = rebuild(request.body, compact.request)
            client.responses.compact(**rebuilt.arguments, extra_body=rebuilt.extra or None)
        elif request.path.endswith("/cachedContents"):
            create = import_module(f"wireloom_vendors.{vendor.name}.vendor").CREATE_CACHED_CONTENT
            rebuilt = rebuild(request.body, create.request)
            client.cached_contents.create(**rebuilt.arguments, extra_body=rebuilt.extra or None)
        else:
            assert endpoint.request is not None
            _create(client, endpoint, rebuild(request.body, endpoint.request), request)
    sent = capture.sent
    if sent is None:
        return ["request: nothing was sent"]
    found = [
        f"request: recorded {name} {recorded!r}, sent {got!r}"
        for name, recorded, got in (
            ("path", request.path, sent.url.path if request.path else ""),
            # Without it a stream is one JSON array, which is not asked for.
            ("query", _without_alt(request.query), _without_alt(sent.url.params)),
            ("method", request.method, sent.method),
        )
        if recorded != got
    ]
    body = json.loads(sent.content) if sent.content else None
    if not same_json(body, request.body):
        found.append(f"request: {_first_difference(request.body, body)}")
    return found


def _base_url(request: RecordedRequest, vendor: Vendor) -> str | None:
    """Where the recorded request went, if not below the base URL of the spec: another plan, a deployment."""
    dialect = vendor.dialects[vendor.default_dialect]
    endpoint = dialect.list_models if request.body is None else dialect.generate
    if endpoint is None:
        return None
    head, found, _ = request.path.rpartition(endpoint.path.partition("{")[0])
    if not found or head == urlsplit(dialect.base_url or vendor.base_url).path:
        return None
    return f"https://{request.host}{head}"


def _without_alt(query: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in query.items() if name != "alt"}


def _generate(client: Any, rebuilt: Rebuilt, request: RecordedRequest) -> None:
    """The model and whether the answer is streamed stand in the path."""
    model, _, method = (request.path or "model:generateContent").rpartition("/")[2].partition(":")
    query = _without_alt(request.query) or None
    arguments = {**rebuilt.arguments, "extra_body": rebuilt.extra or None, "extra_query": query}
    if method == "generateContent":
        client.contents.generate(model, **arguments)
        return
    with client.contents.stream(model, **arguments) as frames:
        for _ in frames:
            raise AssertionError("a refused request has frames")


def _resource(client: Any, endpoint: Endpoint) -> Any:
    """What has the method of this endpoint."""
    names = {"create_message": "messages", "create_response": "responses"}
    name = names.get(endpoint.name)
    return getattr(client, name) if name is not None else client.chat.completions


def _create(client: Any, endpoint: Endpoint, rebuilt: Rebuilt, request: RecordedRequest) -> None:
    if endpoint.name == "generate_content":
        _generate(client, rebuilt, request)
        return
    query, resource = request.query, _resource(client, endpoint)
    arguments, extra = dict(rebuilt.arguments), dict(rebuilt.extra)
    streamed = arguments.pop("stream", UNSET)
    if streamed is not True and streamed is not UNSET:
        extra["stream"] = streamed
    if "{model}" in endpoint.path:
        arguments["model"] = (request.path or "model:rawPredict").rpartition("/")[2].partition(":")[0]
    arguments |= {"extra_body": extra or None, "extra_query": query or None}
    if streamed is not True:
        resource.create(**arguments)
        return
    with resource.stream(**arguments) as frames:
        for _ in frames:
            raise AssertionError("a refused request has frames")


def _get(models: Any, request: RecordedRequest) -> None:
    head, _, model = request.path.rpartition("/models" if "models" in request.path else "/cachedContents")
    assert head
    if model:
        models.retrieve(model.removeprefix("/"), extra_query=request.query or None)
        return
    known = {"limit": ("limit", int), "pageSize": ("page_size", int)}
    named = {name: known.get(name, (name, str)) for name in request.query}
    models.list(**{named[name][0]: named[name][1](value) for name, value in request.query.items()})


def rebuild(body: Mapping[str, Any], type_: type[msgspec.Struct]) -> Rebuilt:
    """The arguments that make `body` as a `type_`, each value in its richest typed form."""
    rebuilt = Rebuilt()
    fields = _fields(type_)
    for key, value in body.items():
        if key in fields:
            rebuilt.arguments[fields[key].name] = _typed(value, fields[key].type, rebuilt)
        else:
            rebuilt.extra[key] = value
    return rebuilt


def _typed(value: Any, type_: Any, rebuilt: Rebuilt) -> Any:
    members = _members(type_)
    if isinstance(value, list):
        elements = next((get_args(m)[0] for m in members if get_origin(m) is Sequence), Any)
        return [_typed(element, elements, rebuilt) for element in value]
    if not isinstance(value, dict):
        return value
    structs = [member for member in members if _is_struct(member)]
    for struct in structs:
        fields = _fields(struct)
        if _fits(value, fields):
            rebuilt.structs += 1
            return struct(**{fields[k].name: _typed(v, fields[k].type, rebuilt) for k, v in value.items()})
    rebuilt.dicts += bool(structs)
    return value


@functools.cache
def _fields(type_: type[msgspec.Struct]) -> Mapping[str, msgspec.structs.FieldInfo]:
    """The fields of a type by their names on the wire."""
    return {field.encode_name: field for field in msgspec.structs.fields(type_)}


def _fits(value: dict[str, Any], fields: Mapping[str, msgspec.structs.FieldInfo]) -> bool:
    return (
        value.keys() <= fields.keys()
        and all(key in value for key, field in fields.items() if field.required)
        and all(_is_allowed(value.get(key), field) for key, field in fields.items())
    )


def _is_allowed(value: Any, field: msgspec.structs.FieldInfo) -> bool:
    """Whether a value is the one that a constant field has; a field that is no constant takes all."""
    (constant,) = members if len(members := _members(field.type)) == 1 else (None,)
    return get_origin(constant) is not Literal or value in get_args(constant)


def _members(type_: Any) -> tuple[Any, ...]:
    return _members_of(type_) if type_.__hash__ else (type_,)


@functools.cache
def _members_of(type_: Any) -> tuple[Any, ...]:
    """The members of a union, of the unions in it too; any other type alone, without its annotations."""
    while get_origin(type_) is typing.Annotated:
        type_ = type_.__origin__
    if get_origin(type_) in (Union, types.UnionType):
        return tuple(member for part in get_args(type_) for member in _members(part))
    return (type_,)


def _is_struct(type_: Any) -> TypeGuard[type[msgspec.Struct]]:
    return isinstance(type_, type) and issubclass(type_, msgspec.Struct)


def _first_difference(want: Any, got: Any, path: str = "$") -> str:
    if isinstance(want, dict) and isinstance(got, dict):
        for key in [*want, *(key for key in got if key not in want)]:
            if key not in want or key not in got:
                return f"{path}.{key} is only in what was {'recorded' if key in want else 'rebuilt'}"
            if not same_json(want[key], got[key]):
                return _first_difference(want[key], got[key], f"{path}.{key}")
    if isinstance(want, list) and isinstance(got, list) and len(want) == len(got):
        for index, (one, other) in enumerate(zip(want, got, strict=True)):
            if not same_json(one, other):
                return _first_difference(one, other, f"{path}[{index}]")
    return f"{path}: recorded {want!r:.200}, rebuilt {got!r:.200}"
