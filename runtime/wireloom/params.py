"""The parameters of a call, written by the tables of the spec: set, renamed, mapped, clamped or dropped.

Every change to a value that the caller gave is a warning.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any, cast

import msgspec

from .decoders import convert
from .encoding import Encoding
from .outgoing import json_body
from .request import JsonSchema, Named, NamedNative, NativeTool, ReasoningConfig, Request
from .template import fill, merge
from .vendor import Case, Effect, ModelRow, Param

COMMON = (
    "max_tokens",
    "temperature",
    "top_p",
    "top_k",
    "stop",
    "seed",
    "parallel_tool_calls",
    "tool_choice",
    "reasoning",
    "response_format",
    "user",
    "metadata",
    "cache",
)
"""The fields of `Request` that a spec's `params` must each place or drop with a reason."""


def rows_for(model: str, models: Mapping[str, ModelRow]) -> ModelRow:
    """What the table says of `model`: every matching row in order, later ones win."""
    rows = [models[glob] for glob in _matching(model, tuple(models))]
    if len(rows) < 2:
        return rows[0] if rows else ModelRow()
    merged: dict[str, Any] = {}
    params: dict[str, Any] = {}
    thinking: dict[str, Any] = {}
    for row in rows:
        for name, value in msgspec.to_builtins(row).items():
            merged[name] = {**merged.get(name, {}), **value} if isinstance(value, dict) else value
        _patch(params, row.params)
        if row.when_reasoning is not None:
            _patch(thinking, row.when_reasoning.params)
    if thinking:
        merged["when_reasoning"] = {"params": thinking}
    found: ModelRow = convert({**merged, "params": params}, ModelRow)
    return found


@functools.lru_cache(maxsize=256)
def _matching(model: str, globs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(glob for glob in globs if fnmatchcase(model, glob))


def reasons(request: Request, row: ModelRow) -> bool:
    """Whether the model reasons in answering: by what is asked for, and by what it does of itself."""
    if row.reasoning in ("none", "always"):
        return row.reasoning == "always"
    if request.reasoning is None:
        return row.reasoning == "default_on"
    return _forms(request.reasoning) != ("off",)


def patched(
    params: Mapping[str, Param], row: ModelRow, effects: Sequence[Effect], *, reasoning: bool = False
) -> Mapping[str, Param]:
    """The vendor's parameters as the features in force and the model change them."""
    patches = [effect.params for effect in effects if effect.params]
    if row.params:
        patches.append(row.params)
    if reasoning and row.when_reasoning is not None:
        patches.append(row.when_reasoning.params)
    if not patches:
        return params
    names = {name for patch in patches for name in patch}
    table = {name: msgspec.to_builtins(param) for name, param in params.items() if name in names}
    for patch in patches:
        _patch(table, patch)
    return {**params, **convert(table, dict[str, Param])}


def _patch(table: dict[str, Any], patch: Mapping[str, Any]) -> None:
    """Replaces parameters, or cases of them, as a whole: what one does must be seen at one place."""
    for name, change in patch.items():
        old = {
            key: value for key, value in table.get(name, {}).items() if key in ("cases", "default", "above")
        }
        if "cases" in change:
            table[name] = {**old, **change, "cases": {**old.get("cases", {}), **change["cases"]}}
        else:
            table[name] = change


def write_params(
    body: dict[str, Any], request: Request, params: Mapping[str, Param], row: ModelRow, encoding: Encoding
) -> None:
    """Merges the parameters of `request` into `body`, in the order of the spec."""
    for name, param in params.items():
        value = getattr(request, name)
        given = value is not None and value != ()
        if not given and param.default is not None:
            value, given = param.default, True
        if not given or (name == "reasoning" and _fixed_reasoning(value, row, encoding)):
            continue
        if param.above:
            value = _above(body, name, value, param.above, encoding, given=getattr(request, name) is not None)
        if param.cases is None or param.drop is not None:
            _write(body, name, value, param, request, encoding)
            continue
        if isinstance(value, Named) and "named_native" in param.cases:
            value = _native(value, request) or value
        for form in _forms(value):
            case = param.cases.get(form)
            if case is None:
                encoding.dropped(name, f"the target has no way to say {form!r}")
            else:
                _write(body, name, value, case, request, encoding)


def _write(
    body: dict[str, Any], name: str, value: Any, case: Case, request: Request, encoding: Encoding
) -> None:
    if case.drop is not None:
        encoding.dropped(name, case.drop, _told(value))
        return
    if case.table is not None:
        value = _mapped(name, value, case, encoding)
        if value is None:
            return
    if case.range is not None and isinstance(value, int | float):
        value = _clamped(name, value, case.range, encoding)
    if case.max_items is not None and len(value) > case.max_items:
        encoding.warn("clamped", name, f"the target takes at most {case.max_items}", _told(value))
        value = value[: case.max_items]
    if isinstance(case, Param) and case.field is not None:
        body[case.field] = value
    elif case.set is not None:
        scope = {"value": value, "request": request}
        merge(body, fill(case.set, scope))


def _native(choice: Named, request: Request) -> NamedNative | None:
    """The choice, if it is of a tool in the vendor's own words: by its name, or its type if it has none."""
    for tool in request.tools:
        if isinstance(tool, NativeTool):
            kind = str(tool.definition.get("type"))
            inner = tool.definition.get(kind)  # some put all but the type into an object of the type's name
            fields = cast("dict[str, Any]", inner) if isinstance(inner, dict) else tool.definition
            name: str | None = fields.get("name")
            if choice.name == (name or kind):
                return NamedNative(kind, name)
    return None


def _above(
    body: dict[str, Any], name: str, value: Any, place: tuple[str, ...], encoding: Encoding, *, given: bool
) -> Any:
    """The value, made to exceed the number at `place`; or that number lowered, if the caller gave the value."""
    holder = body
    for step in place[:-1]:
        inner = holder.get(step)
        if not isinstance(inner, dict):
            return value
        holder = cast("dict[str, Any]", inner)
    floor = holder.get(place[-1])
    if not isinstance(floor, int) or floor < value:
        return value
    if not given:
        return floor + value
    holder[place[-1]] = value - 1
    encoding.warn("clamped", ".".join(place), f"must be less than {name}; {value - 1} was sent", str(floor))
    return value


def _mapped(name: str, value: Any, case: Case, encoding: Encoding) -> Any:
    key = _key(value)
    table = case.table or {}
    if key not in table:
        encoding.dropped(name, f"the target knows {', '.join(table)}", key)
        return None
    mapped = table[key]
    same = isinstance(mapped, str) and mapped.casefold() == key.casefold()
    if mapped != key and not same and case.note is not None:
        encoding.warn("mapped", name, case.note.format(value=key, mapped=mapped))
    return mapped


def _key(value: Any) -> str:
    if isinstance(value, ReasoningConfig):
        return value.effort or "none"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _clamped(name: str, value: float, bounds: tuple[float | None, float | None], encoding: Encoding) -> float:
    low, high = bounds
    clamped = value
    if low is not None:
        clamped = max(clamped, low)
    if high is not None:
        clamped = min(clamped, high)
    if clamped == value:
        return value
    sent = type(value)(clamped)
    encoding.warn("clamped", name, f"{value} is out of the target's range; {sent} was sent", str(value))
    return sent


def _forms(value: Any) -> tuple[str, ...]:
    """The names of the cases that a value is: by its kind, and for words the word itself."""
    if isinstance(value, bool):
        return ("true" if value else "false",)
    if isinstance(value, Named):
        return ("named",)
    if isinstance(value, NamedNative):
        return ("named_native",)
    if isinstance(value, JsonSchema):
        return ("json_schema",)
    if isinstance(value, ReasoningConfig):
        if not value.enabled or value.effort == "none":
            return ("off",)
        forms = (("effort",) if value.effort else ()) + (
            ("budget",) if value.budget_tokens is not None else ()
        )
        return forms or ("on",)
    return (str(value),)


def _fixed_reasoning(value: Any, row: ModelRow, encoding: Encoding) -> bool:
    """Whether the model leaves no choice: it never reasons, or always does."""
    off = isinstance(value, ReasoningConfig) and _forms(value) == ("off",)
    if row.reasoning == "none":
        if not off:
            encoding.dropped("reasoning", "the model does not reason")
        return True
    if row.reasoning == "always" and off:
        encoding.dropped("reasoning", "the model always reasons")
        return True
    return False


def _told(value: Any) -> str:
    return json_body(value).decode()
