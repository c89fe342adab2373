"""The calls of a common client, made from its settings and the caller's arguments. Sans-IO.

The clients themselves only fetch keys, send and wait.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal

import msgspec

from .arguments import (
    CALL_NAMES,
    Arguments,
    CallArguments,
    Messages,
    check_names,
    conversation,
    request_from,
    split_model,
)
from .bounds import Bounds, bounds_of
from .budget import RetryBudget
from .call import Call
from .encode import auth_of, encode, headers_of, with_fields
from .errors import Category, ConfigurationError, UnsupportedFeatureError
from .fallback import FALLBACK_ON, Chain, Models, chain_of, kinds_of, models_of
from .flags import Flag, FlagProvider, FlagsInput, flag_table, known_provider
from .hooked import Watch
from .hooks import HooksInput, hooks_of
from .model import Part
from .outgoing import json_body, merged, not_too_deep
from .pages import value_at
from .registry import find_vendor, is_known, known_vendors
from .request import Request
from .resume import Prefix, prefix_of
from .retry import RetryPolicy, policy_of
from .settings import Target, VendorSettings, check_arguments, flags_of, settings_of, target_of
from .timeouts import Timeout, timeout_of
from .transfer import Journal, Transfer
from .vendor import Dialect, Effect, Endpoint, Vendor


class Calls:
    """The settings of a client: vendors, flags, limits."""

    def __init__(
        self,
        *,
        vendors: Mapping[str, Any] | None = None,
        flags: FlagsInput | None = None,
        flag_provider: FlagProvider | None = None,
        timeout: Timeout | float | None = None,
        max_retries: int | None = None,
        retry: RetryPolicy | None = None,
        strict: bool = False,
        hooks: HooksInput | None = None,
        fallback_on: Iterable[Category] | None = None,
        resume: bool = False,
        bounds: Bounds | None = None,
        brings_auth: bool = False,
    ) -> None:
        self._brings_auth: Final = brings_auth
        self._bounds: Final = bounds_of(bounds)
        self._settings: Final = {name: settings_of(name, given) for name, given in (vendors or {}).items()}
        self._given: Final = {
            name: settings.vendor for name, settings in self._settings.items() if settings.vendor is not None
        }
        for name, settings in self._settings.items():
            if settings.arguments or not is_known(name, self._given):
                check_arguments(find_vendor(name, self._given), settings.arguments)
        known = () if flags is None else known_vendors(self._given)
        self._flags: Final = flag_table(flags, vendors=known)
        self._provider: Final = known_provider(flag_provider)
        self._timeout: Final = timeout_of(timeout, Timeout())
        self._policy: Final = policy_of(retry, max_retries, RetryPolicy())
        self._budget: Final = RetryBudget(self._policy.budget)
        self._strict: Final = strict
        self._watch: Final = Watch(hooks_of(hooks))
        self._fallback_on: Final = kinds_of(fallback_on, FALLBACK_ON)
        self._resume: Final = _switch(resume)

    @not_too_deep
    def chain(self, model: Models, messages: Messages, arguments: Arguments, *, stream: bool) -> Chain:
        """The calls for an answer, one for each model; all are made before the first is sent."""
        kinds = kinds_of(arguments.get("fallback_on"), self._fallback_on)
        models = models_of(model)
        if isinstance(model, str):
            return Chain((self._answer(model, messages, arguments, stream=stream),))
        # Each target looks for the calls of results, and for messages.
        turns = conversation(messages, continued=True, optional=True)
        return chain_of(
            models, arguments, kinds, lambda name, own: self._answer(name, turns, own, stream=stream)
        )

    def _answer(self, model: str, messages: Messages, arguments: Arguments, *, stream: bool) -> Call:
        target, name = self._target(model, arguments)
        request = _request(target, name, messages, arguments)
        if stream and not target.dialect.generate.streams:
            raise UnsupportedFeatureError(f"{target.vendor.name} has no streams; ask for a whole answer")
        call = self._generate(target, request, arguments, stream=stream)
        resume = arguments.get("resume")
        resume = self._resume if resume is None else _switch(resume)
        if not stream or not resume:
            return call
        return msgspec.structs.replace(call, rest=functools.partial(self._rest, target, request, arguments))

    def _rest(
        self, target: Target, request: Request, arguments: Arguments, said: Sequence[Part]
    ) -> tuple[Call, Prefix] | None:
        """The call for the rest of an answer that broke off behind `said`; None where the vendor cannot go on."""
        prefix = prefix_of(target.dialect, request, said)
        if prefix is None:
            return None
        if prefix.base_url is not None:
            given = target.settings.base_url
            if given is not None and given.rstrip("/") != prefix.base_url:
                return None  # nothing is known of a server of the caller's own
            settings = msgspec.structs.replace(target.settings, base_url=prefix.base_url)
            target = msgspec.structs.replace(target, settings=settings)
        try:
            call = self._generate(target, prefix.request, arguments, stream=True, effects=prefix.effects)
        except UnsupportedFeatureError:
            return None  # strict, and it cannot be expressed
        return call, prefix

    def _generate(
        self,
        target: Target,
        request: Request,
        arguments: Arguments,
        *,
        stream: bool,
        effects: Sequence[Effect] = (),
    ) -> Call:
        strict = arguments.get("strict")
        dialect = target.dialect
        encoded = encode(
            dialect,
            request,
            effects=(*target.effects, *effects),
            idle_flags=target.idle_flags(),
            strict=self._strict if strict is None else strict,
        )
        body = encoded.body
        if stream:
            body = merged(merged(dialect.stream_fields, body), _stream_switch(dialect.generate))
        body = merged(body, dict(arguments.get("extra_body") or {}))
        _check_one_answer(dialect, body)
        return self._call(
            target,
            dialect.generate,
            arguments,
            body=json_body(body),
            headers=encoded.headers,
            auth=encoded.auth,
            path_values=encoded.path_values,
            warnings=encoded.warnings,
            turn=sum(message.role == "assistant" for message in request.messages),
            stream=stream,
            model=request.model,
            request=request,
        )

    @not_too_deep
    def transfer(self, target: str, messages: Messages, arguments: Arguments) -> Transfer:
        """What would become of the conversation at `target`. Nothing is sent, no key is needed."""
        place, name = self._target(target, arguments)
        request = _request(place, name, messages, arguments)
        journal = Journal(request.messages)
        encoded = encode(
            place.dialect, request, effects=place.effects, idle_flags=place.idle_flags(), journal=journal
        )
        return Transfer(target, journal.parts(request.messages), encoded.warnings)

    @not_too_deep
    def count(self, model: str, messages: Messages, arguments: Arguments) -> Call:
        """The call that counts the tokens of a request."""
        target, name = self._target(model, arguments)
        target = _with("count_tokens", target)
        endpoint = target.dialect.count_tokens
        if endpoint is None:
            raise UnsupportedFeatureError(f"{target.vendor.name} has no endpoint that counts tokens")
        request = _request(target, name, messages, arguments)
        encoded = encode(target.dialect, request, effects=target.effects, counting=True)
        extra = dict(arguments.get("extra_body") or {})
        return self._call(
            target,
            endpoint,
            arguments,
            body=json_body(with_fields(target.dialect, encoded.body, extra)),
            headers=encoded.headers,
            auth=encoded.auth,
            path_values=encoded.path_values,
            model=name,
            request=request,
        )

    def models(self, vendor: str, arguments: CallArguments) -> Call:
        """The call for the first page of the models."""
        check_names(arguments, CALL_NAMES)
        target = _with("list_models", self._vendor(vendor, arguments))
        endpoint = target.dialect.list_models
        if endpoint is None or target.dialect.model_info is None:
            raise UnsupportedFeatureError(f"{vendor} has no endpoint that lists its models")
        effects = target.effects
        return self._call(target, endpoint, arguments, headers=headers_of(effects), auth=auth_of(effects))

    def flags(self, vendor: str | None = None) -> tuple[Flag, ...]:
        """The flags of a vendor, or of all known ones."""
        names = known_vendors(self._given) if vendor is None else (vendor,)
        return tuple(flag for name in names for flag in self._vendor(name, {}).flags)

    def _target(self, model: str, arguments: Arguments) -> tuple[Target, str]:
        vendor, name = split_model(model)
        target = self._vendor(vendor, arguments)
        return target, target.dialect.generate.stripped("model", name)

    def _vendor(self, name: str, arguments: CallArguments) -> Target:
        vendor: Vendor = find_vendor(name, self._given)
        given = arguments.get("flags")
        call = flag_table(given, vendors=known_vendors(self._given)) if given is not None else {}
        flags = flags_of(vendor, call=call, client=self._flags, provider=self._provider, given=self._given)
        settings = self._settings.get(name, _DEFAULTS)
        return target_of(vendor, settings, flags, brings_auth=self._brings_auth)

    def _call(self, target: Target, endpoint: Endpoint, arguments: CallArguments, **facts: Any) -> Call:
        target.check()
        return Call(
            target=target,
            endpoint=endpoint,
            arguments=arguments,
            policy=policy_of(arguments.get("retry"), arguments.get("max_retries"), self._policy),
            budget=self._budget,
            observe=self._watch,
            timeout=timeout_of(arguments.get("timeout"), self._timeout),
            bounds=self._bounds,
            **facts,
        )


def _request(target: Target, model: str, messages: Messages, arguments: Arguments) -> Request:
    rules = target.dialect.messages
    return request_from(model, messages, arguments, continues=rules.continues, instead=rules.instead)


def _switch(resume: object) -> bool:
    if not isinstance(resume, bool):
        raise ConfigurationError(f"resume must be True or False, not {resume!r}")
    return resume


def _with(endpoint: Literal["count_tokens", "list_models"], target: Target) -> Target:
    """The target; by the vendor's first protocol that has this endpoint, where its own has none.

    A base URL of the caller's is that of one protocol.
    """
    if getattr(target.dialect, endpoint) is not None or target.settings.base_url is not None:
        return target
    vendor = target.vendor
    names = [name for name, dialect in vendor.dialects.items() if getattr(dialect, endpoint) is not None]
    if not names:
        return target
    return target_of(vendor, target.settings, target.flags, names[0], brings_auth=target.brings_auth)


_DEFAULTS: Final = VendorSettings()


def _check_one_answer(dialect: Dialect, body: Mapping[str, Any]) -> None:
    """Raises `UnsupportedFeatureError` when the body asks for more than one answer."""
    count = value_at(body, dialect.answers) if dialect.answers is not None else None
    if count not in (None, 1):
        raise UnsupportedFeatureError(
            f"{dialect.answers}={count!r} asks for several answers, and a Response holds one; the typed client has them"
        )


def _stream_switch(endpoint: Endpoint) -> dict[str, Any]:
    return {} if endpoint.stream_field is None else {endpoint.stream_field: True}
