"""What a call of the common client takes, and the `Request` that it stands for.

All that can be told to be wrong without a vendor is told here, before any socket.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import isfinite
from typing import Any, Final, TypeAlias, TypedDict, cast, get_args

import msgspec

from .errors import Category, ConfigurationError
from .flags import FlagsInput
from .model import Cache, Message, Part, ToolCall, ToolResult, parts_of, system, user
from .registry import unknown
from .request import (
    AnyTool,
    Effort,
    JsonSchema,
    Named,
    NativeTool,
    ReasoningConfig,
    Request,
    ResponseFormat,
    Tool,
    ToolChoice,
)
from .retry import RetryPolicy
from .timeouts import Timeout

Messages: TypeAlias = str | Message | Sequence[Message]


class CallArguments(TypedDict, total=False):
    """What every call takes. `timeout` as a number is the total in seconds. None leaves the client's value.

    `max_retries` is the number alone; it wins over that of `retry`.
    """

    timeout: Timeout | float | None
    max_retries: int | None
    retry: RetryPolicy | None
    flags: FlagsInput | None
    extra_headers: Mapping[str, str] | None
    extra_query: Mapping[str, Any] | None
    extra_body: Mapping[str, Any] | None


class Arguments(CallArguments, total=False):
    """What a call for an answer takes; see `Request` for the meaning. None is the same as not given.

    `reasoning` is an effort, a budget in tokens, or on and off. `options` are the vendor's own fields.
    `strict` raises where something cannot be expressed, instead of warning. `resume` lets a stream that breaks go on where
    the vendor can; `fallback_on` are the kinds of failure on which the next of several models is asked. With several
    models `options`, `extra_headers`, `extra_query` and `extra_body` are given by vendor: `{"vendor": {...}}`.
    """

    system: str | Part | Sequence[Part] | None
    tools: Sequence[AnyTool] | None
    tool_choice: ToolChoice | None
    parallel_tool_calls: bool | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    stop: str | Sequence[str] | None
    seed: int | None
    reasoning: Effort | int | bool | ReasoningConfig | None
    response_format: ResponseFormat | None
    user: str | None
    metadata: dict[str, str] | None
    cache: Cache | None
    options: Mapping[str, Any] | None
    strict: bool | None
    resume: bool | None
    fallback_on: Iterable[Category] | None


CALL_NAMES: Final = tuple(CallArguments.__annotations__)
NAMES: Final = tuple(Arguments.__annotations__)

MAPPINGS: Final = ("options", "extra_headers", "extra_query", "extra_body")
"""Arguments that are one vendor's own words; with several models they are given by vendor."""

_EFFORTS: Final = get_args(Effort)
_PARTS: Final = frozenset(get_args(Part))
_AS_GIVEN: Final[Mapping[str, tuple[Any, str]]] = {
    "parallel_tool_calls": (bool, "True or False"),
    "max_tokens": (int, "a number of tokens"),
    "temperature": (int | float, "a number"),
    "top_p": (int | float, "a number"),
    "top_k": (int, "an integer"),
    "seed": (int, "an integer"),
    "user": (str, "a string"),
    "metadata": (dict, "a dict of strings"),
    "cache": (Cache, "a Cache"),
}
"""Arguments that stand in a request as they are: their types, and how an error names them."""


def check_names(arguments: Mapping[str, Any], names: Sequence[str]) -> None:
    """Raises `ConfigurationError` for an argument that is none, or is no mapping and must be one."""
    for name in arguments:
        if name not in names:
            raise ConfigurationError(
                f"{unknown('argument', name, tuple(names))}; extra_body takes fields that the spec does not know"
            )
    check_mappings(arguments)


def check_mappings(arguments: Mapping[str, Any]) -> None:
    """Raises `ConfigurationError` for fields that are given as something else than a mapping of names to values."""
    for name in MAPPINGS:
        value = arguments.get(name)
        if value is not None and not is_mapping(value):
            raise ConfigurationError(
                f"{name} must be a mapping with names as keys, not {type(value).__name__}"
            )


def is_mapping(value: object) -> bool:
    """Whether this is a mapping whose keys are strings."""
    if not isinstance(value, Mapping):
        return False
    return all(isinstance(name, str) for name in cast("Iterable[object]", value))


def split_model(model: object) -> tuple[str, str]:
    """The vendor and the model of "vendor:model". Raises `ConfigurationError`."""
    vendor, colon, name = model.partition(":") if isinstance(model, str) else ("", "", "")
    if isinstance(model, list | tuple):
        raise ConfigurationError(
            "this call is about one model, given as 'vendor:model', and not about a list"
        )
    if not vendor or not colon or not name:
        raise ConfigurationError(f"the model must be given as 'vendor:model', not {model!r}")
    return vendor, name


def request_from(
    model: str,
    messages: Messages,
    arguments: Arguments,
    *,
    continues: Sequence[str] = (),
    instead: Sequence[str] = (),
) -> Request:
    """The request that the arguments stand for. Raises `ConfigurationError`.

    `continues` names the fields that put a stored conversation before the messages, `instead` those that hold a
    stored prompt.
    """
    check_names(arguments, NAMES)
    values: dict[str, Any] = {name: arguments.get(name) for name in _AS_GIVEN}
    _check_values(values)
    tools = _tools(_sequence("tools", arguments.get("tools")))
    options = arguments.get("options") or {}
    own_fields = arguments.get("extra_body") or {}
    continued, prompted = (
        any(options.get(name) or own_fields.get(name) for name in names) for names in (continues, instead)
    )
    return Request(
        model=model,
        messages=conversation(
            messages, arguments.get("system"), continued=continued, optional=continued or prompted
        ),
        tools=tools,
        tool_choice=_tool_choice(arguments.get("tool_choice"), tools),
        stop=_stop(arguments.get("stop") or ()),
        reasoning=_reasoning(arguments.get("reasoning")),
        response_format=_response_format(arguments.get("response_format")),
        options=options,
        **values,
    )


def conversation(
    messages: Messages,
    instructions: str | Part | Sequence[Part] | None = None,
    *,
    continued: bool = False,
    optional: bool = False,
) -> tuple[Message, ...]:
    """The messages as a tuple, each with a tuple of parts, the instructions in front.

    Raises `ConfigurationError` for what is no message, for an empty conversation, and for tool calls and
    results that don't belong together. `continued`: the call of a result may stand in what the vendor has stored.
    `optional`: there may be no messages.
    """
    given: Sequence[Any]
    if isinstance(messages, str):
        given = (user(messages),)
    else:
        try:
            given = (messages,) if isinstance(messages, Message) else tuple(messages)
        except TypeError:
            told = (
                f"messages must be a string, a Message or a sequence of them, not {type(messages).__name__}"
            )
            raise ConfigurationError(told) from None
    turns = tuple(_message(place, message) for place, message in enumerate(given))
    if instructions is not None:
        single = isinstance(instructions, str | msgspec.Struct)
        parts = parts_of(instructions if single else _sequence("system", instructions))
        _check_parts("system", parts)
        turns = (system(parts), *turns)
    if not turns and not optional:
        raise ConfigurationError("messages is empty: give a string or at least one message")
    _pair(turns, continued=continued)
    return turns


def _message(place: int, message: Any) -> Message:
    if not isinstance(message, Message):
        raise ConfigurationError(
            f"messages[{place}] must be a Message, not {type(message).__name__}; make one with wireloom.user(...), "
            "system(...) or assistant(...), or append response.message"
        )
    made = parts_of(message.parts)  # a string or a list is given as often as the tuple of the type
    _check_parts(f"messages[{place}].parts", made)
    return message if made is message.parts else msgspec.structs.replace(message, parts=made)


def _sequence(name: str, given: Any) -> Sequence[Any]:
    if given is not None and not isinstance(given, list | tuple):
        raise ConfigurationError(f"{name} must be a list, not {type(given).__name__}")
    return cast("Sequence[Any]", given or ())


def _stop(given: Any) -> tuple[str, ...]:
    if isinstance(given, str):
        return (given,)
    texts = _sequence("stop", given)
    _check_texts("stop", enumerate(texts))
    return tuple(texts)


def _check_texts(name: str, given: Iterable[tuple[object, object]]) -> None:
    for place, text in given:
        if not isinstance(text, str):
            raise ConfigurationError(f"{name}[{place!r}] must be a string, not {type(text).__name__}")


def _check_values(values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if value is None:
            continue
        kind, told = _AS_GIVEN[name]
        if not isinstance(value, kind) or isinstance(value, bool) != (kind is bool):
            raise ConfigurationError(f"{name} must be {told}, not {type(value).__name__}")
        if isinstance(value, float) and not isfinite(value):
            raise ConfigurationError(f"{name} must be {told}, not {value}")
        if kind is dict:
            _check_texts(name, cast("dict[object, object]", value).items())


def _check_parts(place: str, parts: Sequence[object]) -> None:
    for index, part in enumerate(parts):
        if type(part) not in _PARTS:
            raise ConfigurationError(
                f"{place}[{index}] must be a part such as Text, not {type(part).__name__}"
            )


def _pair(messages: tuple[Message, ...], *, continued: bool) -> None:
    """Every tool call has a later result, every result an earlier call, unless that is `continued`.

    An id may be used again once answered.
    """
    waiting: Counter[str] = Counter()
    orphans: list[str] = []
    for message in messages:
        for part in message.parts:
            kind = type(part)
            if kind is not ToolCall and kind is not ToolResult:
                continue
            if isinstance(part, ToolCall):
                waiting[part.id] += 1
            elif isinstance(part, ToolResult):
                if waiting[part.call_id] > 0:
                    waiting[part.call_id] -= 1
                elif not continued:
                    orphans.append(part.call_id)
    calls = [id for id, count in waiting.items() if count > 0]
    problems = [
        f"tool {what} without {missing}: {', '.join(map(repr, ids))}"
        for what, missing, ids in (("calls", "a result", calls), ("results", "an earlier call", orphans))
        if ids
    ]
    if problems:
        raise ConfigurationError(f"messages: {'; '.join(problems)}")


def _tools(tools: Sequence[Any]) -> tuple[AnyTool, ...]:
    for place, tool in enumerate(tools):
        if not isinstance(tool, Tool | NativeTool):
            raise ConfigurationError(
                f"tools[{place}] must be a Tool or a NativeTool, not {type(tool).__name__}"
            )
    names = Counter(tool.name for tool in tools if isinstance(tool, Tool))
    twice = [name for name, count in names.items() if count > 1]
    if twice:
        raise ConfigurationError(f"tools: {', '.join(map(repr, twice))} is given more than once")
    return tuple(tools)


def _tool_choice(choice: ToolChoice | None, tools: tuple[AnyTool, ...]) -> ToolChoice | None:
    names = [tool.name for tool in tools if isinstance(tool, Tool)]
    if isinstance(choice, Named):
        if choice.name not in names and len(names) == len(tools):
            raise ConfigurationError(f"tool_choice: {unknown('tool', choice.name, tuple(names))}")
        return choice
    if choice is None or choice in ("auto", "none", "required"):
        return choice
    hint = f"Named({choice!r})" if choice in names else "Named(name)"
    raise ConfigurationError(f"tool_choice must be 'auto', 'none', 'required' or {hint}, not {choice!r}")


def _reasoning(given: Any) -> ReasoningConfig | None:
    if given is None or isinstance(given, ReasoningConfig):
        return given
    if isinstance(given, bool):
        return ReasoningConfig(enabled=given)
    if isinstance(given, int) and given >= 0:
        return ReasoningConfig(budget_tokens=given) if given else ReasoningConfig(enabled=False)
    if isinstance(given, str) and given in _EFFORTS:
        return ReasoningConfig(enabled=given != "none", effort=cast("Effort", given))
    raise ConfigurationError(
        f"reasoning must be an effort ({', '.join(_EFFORTS)}), a budget in tokens, True, False or a "
        f"ReasoningConfig, not {given!r}"
    )


def _response_format(given: ResponseFormat | None) -> ResponseFormat | None:
    if given is None or isinstance(given, JsonSchema) or given in ("text", "json"):
        return given
    raise ConfigurationError("response_format must be 'text', 'json' or a JsonSchema(schema)")
