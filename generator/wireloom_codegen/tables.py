"""The sections of a spec that are tables: converted to the runtime's own classes, and checked on the way.

Those classes are the one definition of these sections (`wireloom.vendor`): the meta-schema is made from them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from wireloom.params import COMMON
from wireloom.vendor import (
    AddressArgument,
    Auth,
    Errors,
    Feature,
    Framing,
    Items,
    Limits,
    MessageRules,
    ModelRow,
    Param,
    Replay,
    ReplayRow,
    Resume,
    Scan,
    SchemaSteps,
    Tolerance,
)
from wireloom_codegen.common import FINISH_REASONS
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence, to_plain
from wireloom_codegen.scans import active_scans
from wireloom_codegen.scope import Checker, Resolved
from wireloom_codegen.table_checks import effects_in, params_in
from wireloom_codegen.template_check import TemplateCheck
from wireloom_codegen.types_ir import ObjectType

T = TypeVar("T")


@dataclass(frozen=True)
class Tables:
    """The tables of one dialect as a vendor serves it; vendor tables are empty for a plain dialect."""

    framing: Framing
    finish: dict[str, str]
    messages: MessageRules
    params: dict[str, Param]
    errors: Errors
    tolerate: Tolerance
    limits: Limits
    scans: dict[str, Scan]
    items: dict[str, Items]
    replay: dict[str, ReplayRow]
    schemas: SchemaSteps | None
    resume: Resume | None
    models: dict[str, ModelRow]
    features: dict[str, Feature]
    auth: Auth | None
    headers: dict[str, str]
    arguments: dict[str, AddressArgument]


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
        self._check_params(params)
        if request_type is not None:
            self._check_templates(request_type)
        auth = self._spec.get("auth")
        return Tables(
            framing=self._framing(),
            finish=self._finish(),
            messages=self._messages(),
            params=params,
            errors=self._convert(self._without("errors", "body"), Errors) or Errors(paths={}),
            tolerate=self._convert(self._spec.get("tolerate"), Tolerance) or Tolerance(),
            limits=self._convert(self._spec.get("limits"), Limits) or Limits(),
            scans=active_scans(self._rows("scans", Scan), features),
            items=self._rows("items", Items),
            replay=self._replay(),
            schemas=self._convert(self._in_request("schemas"), SchemaSteps),
            resume=self._convert(self._in_request("resume"), Resume),
            models=models,
            features=features,
            auth=None if auth is None else self._convert(auth, Auth),
            headers=self._convert(self._spec.get("headers"), dict[str, str]) or {},
            arguments=self._rows("arguments", AddressArgument),
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

    def _replay(self) -> dict[str, ReplayRow]:
        """The replay rules by row, each with the field beside the content that the row's part goes to."""
        rows: dict[str, ReplayRow] = {}
        into = self._in_request("messages", "into")
        parts = self._in_request("parts")
        for name, node in parts.items() if isinstance(parts, Mapping) else ():
            rule = self._convert(node.get("replay"), Replay) if isinstance(node, Mapping) else None
            if rule is not None and isinstance(node, Mapping):
                field = into.text(node.text("part") or "") if isinstance(into, Mapping) else None
                rows[name] = ReplayRow(rule=rule, field=field)
        return rows

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

    def _check_params(self, params: dict[str, Param]) -> None:
        node = self._spec.get("params")
        where = node if isinstance(node, Mapping) else self._spec
        for name in COMMON:
            if name not in params and node is not None:
                self._checker.diagnostics.error(
                    "unmapped-param",
                    where.pos,
                    f"'params' neither places '{name}' nor drops it with a reason",
                )
        for patch in params_in(self._spec):
            for name, entry in patch.entries.items():
                if name not in COMMON:
                    self._unknown_param(entry.key_pos, name)

    def _unknown_param(self, where: Any, name: str) -> None:
        self._checker.diagnostics.error(
            "unknown-param",
            where,
            f"the common model has no parameter '{name}'",
            suggest=did_you_mean(name, COMMON),
        )

    def _check_templates(self, owner: ObjectType) -> None:
        """Every `set` and `field` must fit the request type."""
        check = TemplateCheck(self._checker)
        for part in self._body_parts():
            check.check(part, owner, "request", complete=False)
        for section in params_in(self._spec):
            for _, param in section.items():
                for case in _cases(param):
                    template = case.get("set")
                    if isinstance(template, Mapping):
                        check.check(template, owner, "parameter", complete=False)
                    self._field(case.get("field"), owner)
                    self._above(case.get("above"), owner)
        self._field(self._in_request("messages", "lift"), owner)
        models = self._spec.get("models")
        for _, row in models.items() if isinstance(models, Mapping) else ():
            options = row.get("options") if isinstance(row, Mapping) else None
            for name, entry in options.entries.items() if isinstance(options, Mapping) else ():
                self._field(Scalar(name, entry.key_pos), owner)

    def _body_parts(self) -> Iterator[Mapping]:
        """Pieces of a body that are written as they stand."""
        streamed = self._in_request("stream")
        features = self._spec.get("features")
        effects = [
            effect
            for _, feature in (features.items() if isinstance(features, Mapping) else ())
            if isinstance(feature, Mapping)
            for effect in effects_in(feature)
        ]
        models = self._spec.get("models")
        rows = (
            [row for _, row in models.items() if isinstance(row, Mapping)]
            if isinstance(models, Mapping)
            else []
        )
        for node in (streamed, *(holder.get("fields") for holder in (*effects, *rows))):
            if isinstance(node, Mapping):
                yield node

    def _in_request(self, *keys: str) -> Node | None:
        node = self._spec.get("request")
        for key in keys:
            node = node.get(key) if isinstance(node, Mapping) else None
        return node

    def _above(self, place: Node | None, owner: ObjectType) -> None:
        """A place in the body, step by step."""
        kind: Resolved | None = owner
        for step in place.items if isinstance(place, Sequence) else ():
            if not isinstance(kind, ObjectType) or not isinstance(step, Scalar):
                return
            self._field(step, kind)
            found = kind.fields.get(str(step.value))
            kind = self._checker.table.resolve(found.type) if found is not None else None

    def _field(self, name: Node | None, owner: ObjectType) -> None:
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
            # The meta-schema is made from the same classes, so this is what it cannot say.
            self._checker.diagnostics.error("wrong-value", node.pos, f"this does not fit: {error}")
            return None


def _cases(param: Node) -> Iterator[Mapping]:
    if not isinstance(param, Mapping):
        return
    yield param
    cases = param.get("cases")
    for _, case in cases.items() if isinstance(cases, Mapping) else ():
        if isinstance(case, Mapping):
            yield case
