"""What the generated typed clients share: from keyword arguments to a request. Sans-IO.

An argument of a typed method is a part of the path, of the query, a header, or a field of the body; the
endpoint's tables say which. `UNSET` is not given; None is null.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Generic, TypeVar, cast

import msgspec
from msgspec import UNSET, Struct

from .arguments import CALL_NAMES, CallArguments, check_mappings
from .bounds import Bounds, bounds_of
from .budget import RetryBudget
from .call import Call
from .clock import Clock
from .encode import auth_of, headers_of
from .errors import ConfigurationError, WireloomError
from .flags import Flag, FlagProvider, FlagsInput, flag_table, known_provider
from .frames import F, FrameReader
from .hooked import Watch
from .hooks import HooksInput, hooks_of
from .outgoing import Outgoing, json_body, merged, not_too_deep
from .pages import value_at
from .pump import StreamCore
from .registry import unknown
from .response import Response
from .retry import RetryPolicy, policy_of
from .settings import (
    KeySource,
    Target,
    VendorSettings,
    check_arguments,
    flags_of,
    header_text,
    settings_of,
    target_of,
)
from .template import merge
from .timeouts import Timeout, timeout_of
from .transport import Answer, add_told, told_by
from .trial import Trial
from .vendor import Argument, BetaField, Endpoint, Vendor
from .whole import failure_inside, response_of

T = TypeVar("T")


class TypedBase:
    """Settings of a typed client. A generated class names its `vendor` and its `dialect`."""

    vendor: ClassVar[Vendor]
    dialect: ClassVar[str | None] = None

    def __init__(
        self,
        api_key: KeySource | None = None,
        base_url: str | None = None,
        flags: FlagsInput | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        flag_provider: FlagProvider | None = None,
        retry: RetryPolicy | None = None,
        hooks: HooksInput | None = None,
        bounds: Bounds | None = None,
        arguments: Mapping[str, str | None] | None = None,
        brings_auth: bool = False,
    ) -> None:
        self._brings_auth: Final = brings_auth
        given = {name: value for name, value in (arguments or {}).items() if value is not None}
        check_arguments(self.vendor, given)
        self._bounds: Final = bounds_of(bounds)
        self._settings: Final = settings_of(
            self.vendor.name, VendorSettings(api_key=api_key, base_url=base_url, arguments=given)
        )
        self._flags: Final = self._flag_input(flags)
        self._provider: Final = known_provider(flag_provider)
        self._timeout: Final = timeout_of(timeout, Timeout())
        self._policy: Final = policy_of(retry, max_retries, RetryPolicy())
        self._budget: Final = RetryBudget(self._policy.budget)
        self._watch: Final = Watch(hooks_of(hooks))
        self._target({})

    def flags(self) -> tuple[Flag, ...]:
        """Each flag of the vendor, its value, and where that came from."""
        return self._target({}).flags

    @not_too_deep
    def prepare(
        self, endpoint: Endpoint, params: Mapping[str, Any], arguments: CallArguments, *, stream: bool = False
    ) -> Call:
        """The call that a method's arguments stand for. Raises `ConfigurationError`."""
        check_mappings(arguments)
        target = self._target(arguments, endpoint.dialect)
        places = _Places(endpoint, params)
        extra_body = dict(arguments.get("extra_body") or {})
        body: bytes | None = None
        if endpoint.request is not None:
            _check_beta(endpoint, places.body, target)
            fields: dict[str, Any] = {}
            for effect in target.effects:
                merge(fields, effect.fields)
            fields = {**fields, **places.body}
            if stream and endpoint.stream_field is not None:
                fields[endpoint.stream_field] = True
            body = json_body(merged(fields, extra_body))
        elif extra_body:
            raise ConfigurationError(f"{endpoint.name} has no body: extra_body cannot be sent")
        target.check()
        return Call(
            target=target,
            endpoint=endpoint,
            arguments=arguments,
            policy=policy_of(arguments.get("retry"), arguments.get("max_retries"), self._policy),
            budget=self._budget,
            observe=self._watch,
            model=places.path.get("model") or places.body.get("model"),
            timeout=timeout_of(arguments.get("timeout"), self._timeout),
            bounds=self._bounds,
            body=body,
            headers={**headers_of(target.effects), **places.headers},
            auth=auth_of(target.effects),
            query=places.query,
            path_values=places.path,
            stream=stream,
        )

    def _target(self, arguments: CallArguments, dialect: str | None = None) -> Target:
        call = self._flag_input(arguments.get("flags"))
        flags = flags_of(self.vendor, call=call, client=self._flags, provider=self._provider)
        dialect = dialect or self.dialect
        return target_of(self.vendor, self._settings, flags, dialect, brings_auth=self._brings_auth)

    def _flag_input(self, flags: FlagsInput | None) -> dict[str, dict[str, bool | str]]:
        """The given flags; a mapping may name them without the vendor, as there is only one."""
        name = self.vendor.name
        if isinstance(flags, Mapping) and flags and not any(key.partition(".")[0] == name for key in flags):
            flags = {name: flags}
        return flag_table(flags, vendors=(name,))


class FrameStream(Generic[F]):
    """The sans-IO half of a typed stream: the core and the reader of its present attempt."""

    def __init__(self, call: Call, key: str | None, clock: Clock) -> None:
        self._call = call
        out = call.outgoing(key)
        trial, self._limits = call.begin(out, clock)
        self.core: Final = StreamCore[F](
            out,
            trial,
            self._limits,
            self._new_reader,
            clock=clock,
            describe=self._describe,
        )
        self.core.trial.reads(self.response)

    def response(self) -> Response:
        """What has arrived so far, in the common model."""
        return self._call.told(self._reader.response(), self.core.told(), self.core.trial)

    def _describe(self, error: WireloomError) -> None:
        if error.partial is not None:
            error.partial = self.response()

    def _new_reader(self) -> FrameReader[F]:
        target = self._call.target
        self._reader = FrameReader[F](
            target.dialect,
            vendor=target.vendor.name,
            alive=self._limits.alive,
            bounds=self._call.bounds,
            on_complete=self._limits.settle,
        )
        return self._reader


class AnswerOf:
    """Reads the whole answer of a typed call as the endpoint's own type."""

    def __init__(self, call: Call, out: Outgoing, trial: Trial, clock: Clock) -> None:
        self._call, self._out, self._trial, self._clock = call, out, trial, clock

    def __call__(self, answer: Answer) -> Any:
        """Raises `ResponseDecodeError`, or the vendor's own error, which may stand inside an answer, as in a stream."""
        made = self._call.typed(answer)
        target = self._call.target
        if self._call.endpoint.response is target.dialect.generate.response:
            error = failure_inside(target.dialect, made, answer.body, vendor=target.vendor.name)
            if error is not None:
                add_told(error, told_by(self._out, answer.head, self._clock))
                raise error
            self._trial.reads(lambda: self._response(made, answer))
        return made

    def _response(self, made: Any, answer: Answer) -> Response:
        """The answer in the common model, for those who watch the call."""
        target = self._call.target
        response = response_of(target.dialect, made, answer.body, vendor=target.vendor.name)
        return self._call.told(response, told_by(self._out, answer.head, self._clock), self._trial)


def split_arguments(arguments: Mapping[str, Any]) -> tuple[dict[str, Any], CallArguments]:
    """Keyword arguments as those of the endpoint and those that every call takes."""
    params = {name: value for name, value in arguments.items() if name not in CALL_NAMES}
    call = {name: value for name, value in arguments.items() if name in CALL_NAMES}
    return params, cast("CallArguments", call)


class _Places:
    """The arguments of a method by where they travel."""

    def __init__(self, endpoint: Endpoint, params: Mapping[str, Any]) -> None:
        self.path: dict[str, str] = {}
        self.query: dict[str, Any] = {}
        self.headers: dict[str, str] = {}
        self.body: dict[str, Any] = {}
        query, headers = _by_argument(endpoint.query), _by_argument(endpoint.headers)
        fields = field_names(endpoint.request)
        for name, value in params.items():
            if value is UNSET:
                continue
            value = endpoint.stripped(name, value)
            if "{" + name + "}" in endpoint.path:
                self.path[name] = value
            elif name in query:
                self.query[query[name]] = value
            elif name in headers:
                if value is not None:
                    self.headers[headers[name]] = header_text(value)
            elif name in fields:
                self.body[fields[name]] = value
            else:
                known = (*query, *headers, *fields)
                raise ConfigurationError(
                    f"{endpoint.name}: {unknown('argument', name, tuple(dict.fromkeys(known)))}; "
                    "extra_body takes fields that the spec does not know"
                )


def field_names(request: type[Struct] | None) -> dict[str, str]:
    """The wire name of each field of a body, by its Python name and by its wire name."""
    fields = () if request is None else msgspec.structs.fields(request)
    return {field.encode_name: field.encode_name for field in fields} | {
        field.name: field.encode_name for field in fields
    }


def _by_argument(table: Mapping[str, Argument]) -> dict[str, str]:
    return {argument.argument or name: name for name, argument in table.items()}


def _check_beta(endpoint: Endpoint, body: Mapping[str, Any], target: Target) -> None:
    """Raises `ConfigurationError` for a field or a member whose feature is off."""
    if not endpoint.beta:
        return
    on = {
        flag.name
        for flag in target.flags
        if flag.value != target.vendor.features[flag.name].default or flag.value is True
    }
    for beta in endpoint.beta:
        if beta.feature not in on and beta.path[0] in body and _uses(beta, body, 0):
            vendor, place = target.vendor.name, ".".join(beta.path)
            what = f"{place} with {beta.tag[0]}={beta.tag[1]!r}" if beta.tag else place
            raise ConfigurationError(
                f"{endpoint.name}: {what} needs the feature {vendor}.{beta.feature}, which is off; switch it on with "
                f"flags={{'{vendor}.{beta.feature}': True}} or WIRELOOM_FLAGS={vendor}.{beta.feature}=on"
            )


def _uses(beta: BetaField, value: Any, step: int) -> bool:
    """Whether the value has something at the rest of the path; lists are looked through."""
    if isinstance(value, list | tuple):
        return any(_uses(beta, item, step) for item in cast("list[Any]", value))
    if step < len(beta.path):
        found = value_at(value, beta.path[step])
        return found is not None and found is not UNSET and _uses(beta, found, step + 1)
    if beta.tag is None:
        return True
    if isinstance(value, Struct):
        config = value.__struct_config__
        return config.tag_field == beta.tag[0] and config.tag == beta.tag[1]
    return bool(value_at(value, beta.tag[0]) == beta.tag[1])
