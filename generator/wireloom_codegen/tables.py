"""The sections of a spec that are tables: converted to the runtime's own classes, and checked on the way.

Those classes are the one definition of these sections (`wireloom.vendor`); a key or value that they don't
take is an error at its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar, get_args

import msgspec
from wireloom.params import COMMON
from wireloom.vendor import (
    Auth,
    Endpoint,
    Errors,
    Feature,
    Framing,
    Limits,
    MessageRules,
    ModelRow,
    Page,
    Param,
)

from wireloom_codegen.common import FINISH_REASONS
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.nodes import Mapping, Node, Scalar, to_plain
from wireloom_codegen.scope import Checker
from wireloom_codegen.template_check import TemplateCheck
from wireloom_codegen.types_ir import ObjectType

T = TypeVar("T")

_AT = re.compile(r"(?P<what>.*?)(?: - at `(?P<path>(?:key in )?\$[^`]*)`)?$", re.DOTALL)
_STEP = re.compile(r"\.([^.\[]+)|\[(\d+|\.\.\.)\]")


@dataclass(frozen=True)
class Tables:
    """The tables of one dialect as a vendor serves it; vendor tables are empty for a plain dialect."""

    framing: Framing
    finish: dict[str, str]
    messages: MessageRules
    params: dict[str, Param]
    errors: Errors
    limits: Limits
    models: dict[str, ModelRow]
    features: dict[str, Feature]
    auth: Auth | None
    headers: dict[str, str]


class TableReader:
    """Reads the tables of one merged spec."""

    def __init__(self, spec: Mapping, checker: Checker) -> None:
        self._spec = spec
        self._checker = checker

    def read(self, request_type: ObjectType | None) -> Tables:
        """All tables; wrong ones are reported and stand in with their defaults."""
        params = self._rows("params", Param)
        models = self._rows("models", ModelRow)
        features = self._rows("features", Feature)
        self._check_params(params, models, features)
        if request_type is not None:
            self._check_templates(request_type)
        auth = self._spec.get("auth")
        return Tables(
            framing=self._framing(),
            finish=self._finish(),
            messages=self._messages(),
            params=params,
            errors=self._convert(self._without("errors", "body"), Errors) or Errors(paths={}),
            limits=self._convert(self._spec.get("limits"), Limits) or Limits(),
            models=models,
            features=features,
            auth=None if auth is None else self._convert(auth, Auth),
            headers=self._convert(self._spec.get("headers"), dict[str, str]) or {},
        )

    # ------------------------------------------------------------------ sections

    def _framing(self) -> Framing:
        stream = self._spec.get("stream")
        node = stream.get("framing") if isinstance(stream, Mapping) else None
        if node is None:
            return Framing()
        plain = to_plain(node)
        if isinstance(plain, dict) and isinstance(plain.get("done"), str):
            done = str(plain.pop("done")).encode()
            framing = self._from_plain(plain, node, Framing)
            return Framing() if framing is None else msgspec.structs.replace(framing, done=done)
        return self._from_plain(plain, node, Framing) or Framing()

    def _finish(self) -> dict[str, str]:
        node = self._spec.get("finish")
        table: dict[str, str] = {}
        for raw, reason in node.items() if isinstance(node, Mapping) else ():
            if not isinstance(reason, Scalar) or reason.value not in FINISH_REASONS:
                self._checker.diagnostics.error(
                    "wrong-value",
                    reason.pos,
                    f"a finish reason is one of: {', '.join(FINISH_REASONS)}",
                    suggest=did_you_mean(str(to_plain(reason)), FINISH_REASONS),
                )
            else:
                table[raw] = str(reason.value)
        return table

    def _messages(self) -> MessageRules:
        request = self._spec.get("request")
        node = request.get("messages") if isinstance(request, Mapping) else None
        return self._convert(node, MessageRules) or MessageRules(roles={})

    def _rows(self, section: str, kind: type[T]) -> dict[str, T]:
        node = self._spec.get(section)
        rows: dict[str, T] = {}
        for name, row in node.items() if isinstance(node, Mapping) else ():
            converted = self._convert(row, kind)
            if converted is not None:
                rows[name] = converted
        return rows

    def _without(self, section: str, key: str) -> Node | None:
        node = self._spec.get(section)
        if not isinstance(node, Mapping) or key not in node:
            return node
        entries = {name: entry for name, entry in node.entries.items() if name != key}
        return Mapping(entries, node.pos, node.extended_by)

    # ------------------------------------------------------------------ checks

    def _check_params(
        self, params: dict[str, Param], models: dict[str, ModelRow], features: dict[str, Feature]
    ) -> None:
        node = self._spec.get("params")
        where = node if isinstance(node, Mapping) else self._spec
        for name in params:
            if name not in COMMON:
                self._unknown_param(where.entries[name].key_pos, name)
        for name in COMMON:
            if name not in params and node is not None:
                self._checker.diagnostics.error(
                    "unmapped-param", where.pos, f"'params' neither places '{name}' nor drops it with a reason"
                )
        for position, patch in self._patches():
            for name in patch:
                if name not in params:
                    self._unknown_param(patch.entries[name].key_pos, name)
            del position
        del models, features

    def _unknown_param(self, where: Any, name: str) -> None:
        self._checker.diagnostics.error(
            "unknown-param", where, f"the common model has no parameter '{name}'", suggest=did_you_mean(name, COMMON)
        )

    def _patches(self) -> Iterator[tuple[Node, Mapping]]:
        """The `params` of model rows and of feature values."""
        for section in ("models", "features"):
            node = self._spec.get(section)
            for _, row in node.items() if isinstance(node, Mapping) else ():
                yield from _params_in(row)

    def _check_templates(self, owner: ObjectType) -> None:
        """Every `set` and `field` must fit the request type."""
        check = TemplateCheck(self._checker)
        sections = [self._spec.get("params"), *(patch for _, patch in self._patches())]
        for section in sections:
            for _, param in section.items() if isinstance(section, Mapping) else ():
                for case in _cases(param):
                    template = case.get("set")
                    if isinstance(template, Mapping):
                        check.check(template, owner, "parameter", complete=False)
                    name = case.get("field")
                    if isinstance(name, Scalar) and isinstance(name.value, str) and name.value not in owner.fields:
                        self._checker.diagnostics.error(
                            "unknown-field",
                            name.pos,
                            f"{owner.name} has no field '{name.value}'",
                            suggest=did_you_mean(name.value, owner.fields),
                            notes=self._checker.origin(owner.name),
                        )

    # ------------------------------------------------------------------ conversion

    def _convert(self, node: Node | None, kind: type[T]) -> T | None:
        return None if node is None else self._from_plain(to_plain(node), node, kind)

    def _from_plain(self, plain: Any, node: Node, kind: type[T]) -> T | None:
        try:
            return msgspec.convert(plain, kind)
        except msgspec.ValidationError as error:
            match = _AT.match(str(error))
            path = match["path"] if match and match["path"] else "$"
            what = match["what"] if match else str(error)
            unknown = re.search(r"unknown field `([^`]+)`", what)
            key = unknown[1] if unknown else None
            where, key_pos = _locate(node, path, key)
            if key is not None:
                self._checker.diagnostics.error(
                    "unknown-key", key_pos, f"there is no key '{key}' here", suggest=did_you_mean(key, _keys(kind))
                )
            else:
                self._checker.diagnostics.error("wrong-value", where.pos, what[0].lower() + what[1:])
            return None


def _params_in(node: Node) -> Iterator[tuple[Node, Mapping]]:
    if not isinstance(node, Mapping):
        return
    params = node.get("params")
    if isinstance(params, Mapping):
        yield node, params
    on = node.get("on")
    if on is not None:
        yield from _params_in(on)
    choice = node.get("choice")
    for _, value in choice.items() if isinstance(choice, Mapping) else ():
        yield from _params_in(value)


def _cases(param: Node) -> Iterator[Mapping]:
    if not isinstance(param, Mapping):
        return
    yield param
    cases = param.get("cases")
    for _, case in cases.items() if isinstance(cases, Mapping) else ():
        if isinstance(case, Mapping):
            yield case


def _locate(node: Node, path: str, key: str | None) -> tuple[Node, Any]:
    for name, index in _STEP.findall(path):
        del index
        inner = node.get(name) if isinstance(node, Mapping) and name else None
        if inner is None:
            break
        node = inner
    if key is not None and isinstance(node, Mapping) and key in node:
        return node, node.entries[key].key_pos
    return node, node.pos


def _keys(kind: Any) -> set[str]:
    keys: set[str] = set()
    todo = [kind]
    seen: set[Any] = set()
    while todo:
        item = todo.pop()
        if item in seen:
            continue
        seen.add(item)
        if isinstance(item, type) and issubclass(item, msgspec.Struct):
            fields = msgspec.structs.fields(item)
            keys.update(field.encode_name for field in fields)
            todo += [field.type for field in fields]
        else:
            todo += list(get_args(item))
    return keys


__all__ = ["Endpoint", "Page", "TableReader", "Tables"]
