"""A common request in, a wire body out. Sans-IO; shared by all clients."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from .decoders import convert
from .encoding import Encoding
from .errors import ConfigurationError
from .ids import with_accepted_ids
from .layout import lay_out, marks_to_skip, write_tools
from .model import CallWarning
from .outgoing import merged
from .params import patched, reasons, rows_for, write_params
from .replay import replaying
from .request import AnyTool, JsonSchema, Request, Tool
from .schemas import adapted
from .stand_in import with_stand_ins
from .template import merge
from .vendor import Dialect, Effect, Endpoint, HeaderValue, ModelRow, SchemaSteps
from .verify import Verifier

if TYPE_CHECKING:
    from .flags import Flag
    from .transfer import Journal


class Encoded(Struct, frozen=True):
    """A request, ready to be sent: the JSON body, the headers that features ask for, and what changed.

    `path_values` fill the path of the endpoint.
    """

    body: dict[str, Any]
    headers: dict[str, str] = {}
    warnings: tuple[CallWarning, ...] = ()
    auth: str | None = None
    path_values: dict[str, str] = {}


def encode(
    dialect: Dialect,
    request: Request,
    *,
    effects: Sequence[Effect] = (),
    idle_flags: Sequence[Flag] = (),
    strict: bool = False,
    counting: bool = False,
    journal: Journal | None = None,
) -> Encoded:
    """Translates `request`. `counting` leaves out what a token count does not take; `journal` takes notes; `idle_flags` are
    those that do nothing here, which is a warning each.

    Raises `UnsupportedFeatureError` in strict mode where something can't be expressed, `ConfigurationError`
    for an option that the vendor does not have.
    """
    row = rows_for(request.model, dialect.models)
    _check_tool_names(dialect, request.tools)
    messages = with_accepted_ids(request.messages, dialect.limits.ids)
    if journal is not None:
        journal.renamed(request.messages, messages)
    skip = marks_to_skip(dialect, messages, request.tools, reserved=request.cache is not None)
    refuses = dict(row.refuses)
    for effect in effects:
        refuses |= effect.refuses
    marks = None if row.cache is False else skip
    reasoning = reasons(request, row)
    replay = replaying(dialect, request, row, effects, reasoning=reasoning)
    encoding = Encoding(
        dialect,
        strict=strict,
        skip=marks,
        refuses=refuses,
        replay=replay,
        journal=journal,
        verifier=Verifier(request.model, row, dialect.models),
    )
    for flag in idle_flags:
        encoding.dropped(
            f"flags.{flag.vendor}.{flag.name}", f"The flag has no effect in the protocol {dialect.name}."
        )
    if row.stand_in is not None:
        messages = with_stand_ins(messages, row.stand_in, dialect.issuer, encoding)
    head, written = lay_out(dialect, messages, encoding)
    endpoint = dialect.count_tokens if counting and dialect.count_tokens else dialect.generate
    in_path = "{model}" in endpoint.path
    body: dict[str, Any] = {} if in_path else {"model": request.model}
    rules = dialect.messages
    if head is not None and rules.lift is not None:
        body[rules.lift] = head
    if request.messages:
        body[rules.field] = written
    request = _with_schemas(request, _steps(dialect, row), encoding)
    if request.tools and (tools := write_tools(dialect, request.tools, encoding)):
        body["tools"] = tools
    params = patched(dialect.params, row, effects, reasoning=reasoning)
    write_params(body, request, params, row, encoding)
    merge(body, row.fields)
    for effect in effects:
        merge(body, effect.fields)
    body = merged(body, _taken(wire_options(dialect.generate, request.options), row, encoding))
    if counting:
        body = _counted(dialect, endpoint, body, request.model)
    values = {"model": request.model} if in_path else {}
    return Encoded(body, headers_of(effects), tuple(encoding.warnings), auth_of(effects), values)


def _steps(dialect: Dialect, row: ModelRow) -> SchemaSteps | None:
    """What is done to JSON Schemas: by the dialect, and more by the model."""
    if row.schemas is None or dialect.schemas is None:
        return row.schemas or dialect.schemas
    both = {**msgspec.to_builtins(dialect.schemas), **msgspec.to_builtins(row.schemas)}
    steps: SchemaSteps = convert(both, SchemaSteps)
    return steps


def _with_schemas(request: Request, steps: SchemaSteps | None, encoding: Encoding) -> Request:
    """The request with the schemas of its tools and of its response format as the target takes them."""
    if steps is None:
        return request
    tools: list[AnyTool] = []
    encoding.area = "tools"
    for number, tool in enumerate(request.tools):
        encoding.number = number
        if isinstance(tool, Tool):
            schema = adapted(
                tool.input_schema, steps, lambda why: encoding.warn("translated", "input_schema", why)
            )
            tool = replace(tool, input_schema=schema)
        tools.append(tool)
    encoding.number = None
    wanted = request.response_format
    if isinstance(wanted, JsonSchema):
        schema = adapted(
            wanted.schema, steps, lambda why: encoding.warn("translated", "response_format", why)
        )
        wanted = replace(wanted, schema=schema)
    return replace(request, tools=tuple(tools), response_format=wanted)


def _taken(options: dict[str, Any], row: ModelRow, encoding: Encoding) -> dict[str, Any]:
    """The vendor's own options without those that the model does not take."""
    for name, rule in row.options.items():
        if name in options:
            encoding.dropped(f"options.{name}", rule.drop, msgspec.json.encode(options.pop(name)).decode())
    return options


def _check_tool_names(dialect: Dialect, tools: Sequence[AnyTool]) -> None:
    pattern = dialect.limits.tool_name
    for number, tool in enumerate(tools) if pattern is not None else ():
        if isinstance(tool, Tool) and re.fullmatch(pattern or "", tool.name) is None:
            raise ConfigurationError(
                f"tools[{number}]: the target takes tool names that fit {pattern}, not {tool.name!r}"
            )


def headers_of(effects: Sequence[Effect]) -> dict[str, str]:
    """The headers that features ask for; values that add up are joined by commas, each once."""
    headers: dict[str, str] = {}
    for effect in effects:
        for name, value in effect.headers.items():
            if isinstance(value, HeaderValue):
                known = headers[name].split(",") if name in headers else []
                headers[name] = ",".join(dict.fromkeys([*known, value.append]))
            else:
                headers[name] = value
    return headers


def auth_of(effects: Sequence[Effect]) -> str | None:
    """The auth scheme that a feature selects; the last one wins."""
    return next((effect.auth for effect in reversed(effects) if effect.auth is not None), None)


def wire_options(endpoint: Endpoint, options: Mapping[str, Any]) -> dict[str, Any]:
    """The vendor's own options under their wire names; either name may be given."""
    if not options:
        return {}
    names = _names(endpoint)
    unknown = [name for name in options if name not in names]
    if unknown:
        close = get_close_matches(unknown[0], names, 1)
        hint = (
            f"did you mean {close[0]!r}?" if close else "extra_body takes fields that the spec does not know."
        )
        raise ConfigurationError(f"options: {endpoint.name} has no field {unknown[0]!r}; {hint}")
    return {names[name]: value for name, value in options.items()}


def _names(endpoint: Endpoint) -> dict[str, str]:
    fields = msgspec.structs.fields(endpoint.request) if endpoint.request is not None else ()
    return {field.encode_name: field.encode_name for field in fields} | {
        field.name: field.encode_name for field in fields
    }


def with_fields(dialect: Dialect, counted: dict[str, Any], extra: dict[str, Any]) -> dict[str, Any]:
    """The body of a request that is only counted, with further fields of that request, wherever in the body it stands."""
    body: dict[str, Any] = merged(
        counted, extra if dialect.count_into is None else {dialect.count_into: extra}
    )
    return body


def _counted(dialect: Dialect, endpoint: Endpoint, body: dict[str, Any], model: str) -> dict[str, Any]:
    """The body of a request that is only counted."""
    if dialect.count_into is None:
        return _known_fields(endpoint, body)
    fields = {name: text.replace("{model}", model) for name, text in dialect.count_fields.items()}
    return {dialect.count_into: {**fields, **body}}


def _known_fields(endpoint: Endpoint, body: dict[str, Any]) -> dict[str, Any]:
    names = _names(endpoint)
    return {name: value for name, value in body.items() if name in names}
