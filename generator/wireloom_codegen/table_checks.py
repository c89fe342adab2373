"""What the tables of a spec say of each other and of the common model: names that exist, holes that have values.

The meta-schema says which keys and kinds of values a table has; here is what takes the rest of the spec.
"""

from __future__ import annotations

import keyword
import re
import string
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

import msgspec

from wireloom.model import Cache
from wireloom.request import JsonSchema, Named, NamedNative, ReasoningConfig, Request
from wireloom_codegen.common import PARTS, part_fields
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.endpoint_spec import EndpointSpec
from wireloom_codegen.endpoints import check_path
from wireloom_codegen.layout_check import check_layout
from wireloom_codegen.mark_check import check_marks
from wireloom_codegen.nodes import Mapping as MappingNode, Node, Scalar, Sequence
from wireloom_codegen.replay_check import check_replay
from wireloom_codegen.resume_check import check_resume
from wireloom_codegen.scope import Checker
from wireloom_codegen.types_ir import UnionType

__all__ = ["CASES", "check_tables", "effects_in", "params_in"]

_BOOLEAN: Final = ("true", "false")

CASES: Final[Mapping[str, tuple[str, ...]]] = {
    "tool_choice": ("auto", "none", "required", "named", "named_native"),
    "reasoning": ("off", "on", "effort", "budget"),
    "response_format": ("text", "json", "json_schema"),
    "parallel_tool_calls": _BOOLEAN,
}
"""The forms that a parameter comes in; others have only one."""

_STRUCTS: Final[Mapping[tuple[str, str | None], type[msgspec.Struct]]] = {
    ("tool_choice", "named"): Named,
    ("tool_choice", "named_native"): NamedNative,
    ("response_format", "json_schema"): JsonSchema,
    ("reasoning", "off"): ReasoningConfig,
    ("reasoning", "on"): ReasoningConfig,
    ("reasoning", "effort"): ReasoningConfig,
    ("reasoning", "budget"): ReasoningConfig,
    ("reasoning", None): ReasoningConfig,
    ("cache", None): Cache,
}
"""What `$value` is where it has fields."""

ROLES: Final = ("system", "user", "assistant")


def check_tables(spec: MappingNode, endpoints: Mapping[str, EndpointSpec], checker: Checker) -> None:
    """Reports what is wrong with the tables of a merged spec."""
    _Checks(spec, endpoints, checker).run()


def params_in(spec: MappingNode) -> Iterator[MappingNode]:
    """Every map of parameters: the section itself, and the patches of model rows and of feature values."""
    for section in ("params", "models", "features"):
        node = spec.get(section)
        if section == "params" and isinstance(node, MappingNode):
            yield node
        elif isinstance(node, MappingNode):
            for _, row in node.items():
                yield from _patches(row)


def _patches(node: Node) -> Iterator[MappingNode]:
    if not isinstance(node, MappingNode):
        return
    params = node.get("params")
    if isinstance(params, MappingNode):
        yield params
    for effect in (*effects_in(node), node.get("when_reasoning")):
        if effect is not None:
            yield from _patches(effect)


def effects_in(feature: MappingNode) -> Iterator[MappingNode]:
    """What the values of a feature flag do."""
    values = [feature.get("on"), feature.get("off")]
    choice = feature.get("choice")
    values += [value for _, value in choice.items()] if isinstance(choice, MappingNode) else []
    yield from (value for value in values if isinstance(value, MappingNode))


class _Checks:
    def __init__(self, spec: MappingNode, endpoints: Mapping[str, EndpointSpec], checker: Checker) -> None:
        self._spec = spec
        self._endpoints = endpoints
        self._checker = checker

    def run(self) -> None:
        for params in params_in(self._spec):
            for name, node in params.items():
                self._param(name, node)
        models = self._spec.get("models")
        for _, row in models.items() if isinstance(models, MappingNode) else ():
            self._refuses(row.get("refuses") if isinstance(row, MappingNode) else None)
        self._auth()
        self._features()
        self._request()
        self._patterns()
        self._citations()
        check_replay(self._spec, self._checker)
        check_marks(self._spec, self._checker)
        if "vendor" in self._spec:
            self._flags()
            for key in ("base_url", "auth"):
                if key not in self._spec:
                    self._error("missing-key", self._spec, f"a vendor needs the key '{key}'")
        client = self._spec.get("class_name")
        if isinstance(client, Scalar) and keyword.iskeyword(str(client.value)):
            self._error("wrong-value", client, f"'{client.value}' is a word of Python; choose another name")

    # ------------------------------------------------------------------ params

    def _param(self, name: str, node: Node) -> None:
        cases = node.get("cases") if isinstance(node, MappingNode) else None
        forms = CASES.get(name)
        if isinstance(cases, MappingNode) and forms is None:
            self._error("wrong-value", cases, f"'{name}' has no cases; write its 'set' without them")
        for form, entry in cases.entries.items() if isinstance(cases, MappingNode) and forms else ():
            if form not in (forms or ()):
                message = f"'{name}' has no case '{form}'; its cases are {', '.join(forms or ())}"
                self._checker.diagnostics.error(
                    "wrong-value", entry.key_pos, message, suggest=did_you_mean(form, forms or ())
                )
            else:
                self._case(name, form, entry.node)
        self._case(name, None, node)

    def _case(self, name: str, form: str | None, node: Node) -> None:
        if not isinstance(node, MappingNode):
            return
        table, template, note = node.get("table"), node.get("set"), node.get("note")
        kind = None if table is not None else _STRUCTS.get((name, form))
        for hole in _holes(template) if template is not None else ():
            self._hole(hole, kind)
        if isinstance(note, Scalar) and isinstance(note.value, str):
            fault = _note_fault(note.value)
            if fault is not None:
                self._error("wrong-value", note, f"{fault}; a note may hold {{value}} and {{mapped}}")

    def _hole(self, node: Scalar, kind: type[msgspec.Struct] | None) -> None:
        steps = str(node.value)[1:].split(".")
        owner: Any = {"value": kind, "request": Request}.get(steps[0], ...)
        if owner is ...:
            words = ("value", "request")
            self._checker.diagnostics.error(
                "unknown-name",
                node.pos,
                f"there is no variable '{steps[0]}' here; a parameter reads $value or $request",
                suggest=did_you_mean(steps[0], words),
            )
            return
        fields = [field.name for field in msgspec.structs.fields(owner)] if owner is not None else []
        if len(steps) > 1 and steps[1] not in fields:
            what = owner.__name__ if owner is not None else "the value"
            self._checker.diagnostics.error(
                "unknown-field",
                node.part(len(steps[0]) + 2, len(steps[1])),
                f"{what} has no field '{steps[1]}'",
                suggest=did_you_mean(steps[1], fields),
            )

    # ------------------------------------------------------------------ auth and features

    def _auth(self) -> None:
        auth = self._spec.get("auth")
        default = auth.get("default") if isinstance(auth, MappingNode) else None
        if isinstance(default, Scalar):
            self._scheme(default)

    def _scheme(self, node: Scalar) -> None:
        auth = self._spec.get("auth")
        schemes = auth.get("schemes") if isinstance(auth, MappingNode) else None
        known = list(schemes) if isinstance(schemes, MappingNode) else []
        self._known("unknown-scheme", node, known, "auth scheme")

    def _features(self) -> None:
        features = self._spec.get("features")
        for name, entry in features.entries.items() if isinstance(features, MappingNode) else ():
            feature = entry.node
            if keyword.iskeyword(name):
                message = f"'{name}' is a word of Python; choose another name for the flag"
                self._checker.diagnostics.error("wrong-value", entry.key_pos, message)
            if not isinstance(feature, MappingNode):
                continue
            self._default(feature)
            for effect in effects_in(feature):
                if isinstance(scheme := effect.get("auth"), Scalar):
                    self._scheme(scheme)
                if (query := effect.get("stream_query")) is not None:
                    self._stream_query(query)
                self._refuses(effect.get("refuses"))

    def _stream_query(self, node: Node) -> None:
        if not any(endpoint.stream_query for endpoint in self._endpoints.values()):
            message = (
                "no endpoint has a 'query' that asks for its stream, so there is none to take the place of"
            )
            self._error("wrong-value", node, message)

    def _default(self, feature: MappingNode) -> None:
        default, choice = feature.get("default"), feature.get("choice")
        if isinstance(choice, MappingNode):
            if not isinstance(default, Scalar):
                self._error("missing-key", feature, "a choice needs its 'default', one of its values")
            elif default.value not in choice.entries:
                values = ", ".join(choice)
                self._error("wrong-value", default, f"the default of a choice is one of: {values}")
        elif isinstance(default, Scalar) and not isinstance(default.value, bool):
            self._error("wrong-value", default, "the default of a boolean flag is true or false")

    def _refuses(self, node: Node | None) -> None:
        for name, entry in node.entries.items() if isinstance(node, MappingNode) else ():
            role, _, rest = name.partition(".")
            part, _, field = rest.partition(".")
            known = part_fields(PARTS[part]) if part in PARTS else {}
            if role not in ROLES or part not in PARTS or (field and field not in known):
                message = f"'{name}' is not ROLE.Part or ROLE.Part.field of the common model"
                self._checker.diagnostics.error("wrong-value", entry.key_pos, message)

    def _flags(self) -> None:
        """Every `feature` of a type or a property is declared."""
        features = self._spec.get("features")
        known = list(features) if isinstance(features, MappingNode) else []
        types = self._spec.get("types")
        for node in _keyed("feature", types) if types is not None else ():
            self._known("unknown-feature", node, known, "feature flag")

    # ------------------------------------------------------------------ request

    def _request(self) -> None:
        request = self._spec.get("request")
        if not isinstance(request, MappingNode):
            return
        main = self._endpoint(request.get("endpoint"))
        counting = request.get("count_tokens")
        if isinstance(counting, MappingNode):
            endpoint = self._endpoint(counting.get("endpoint"))
            result = counting.get("result")
            if endpoint is not None and isinstance(result, Scalar):
                check_path(result, endpoint.response, self._checker)
        answers = request.get("answers")
        if main is not None and isinstance(answers, Scalar):
            check_path(answers, main.request, self._checker)
        listing = request.get("models")
        if isinstance(listing, MappingNode):
            endpoint = self._endpoint(listing.get("endpoint"))
            if endpoint is not None and endpoint.item is None:
                where = listing.get("endpoint") or listing
                self._error("not-a-list", where, f"the endpoint '{endpoint.name}' has no 'page' of models")
        check_layout(request, main, self._checker)
        check_resume(self._spec, main, self._checker)

    def _endpoint(self, node: Node | None) -> EndpointSpec | None:
        if not isinstance(node, Scalar):
            return None
        section = self._spec.get("endpoints")
        known = list(section) if isinstance(section, MappingNode) else []
        return (
            self._endpoints.get(str(node.value))
            if self._known("unknown-endpoint", node, known, "endpoint")
            else None
        )

    # ------------------------------------------------------------------ the rest

    def _patterns(self) -> None:
        """Patterns that the runtime compiles."""
        limits = self._spec.get("limits")
        if not isinstance(limits, MappingNode):
            return
        ids = limits.get("ids")
        for node in (ids.get("pattern") if isinstance(ids, MappingNode) else None, limits.get("tool_name")):
            if isinstance(node, Scalar) and isinstance(node.value, str):
                try:
                    re.compile(node.value)
                except re.error as error:
                    self._error("wrong-value", node, f"'{node.value}' is no regular expression: {error}")

    def _citations(self) -> None:
        section = self._spec.get("citations")
        unions = [name for name, named in self._checker.table.types.items() if isinstance(named, UnionType)]
        for name, entry in section.entries.items() if isinstance(section, MappingNode) else ():
            named = self._checker.table.types.get(name)
            if not isinstance(named, UnionType):
                self._checker.diagnostics.error(
                    "unknown-type",
                    entry.key_pos,
                    f"there is no union type '{name}'",
                    suggest=did_you_mean(name, unions),
                )
                continue
            for tag in entry.node if isinstance(entry.node, MappingNode) else ():
                if tag not in named.members:
                    assert isinstance(entry.node, MappingNode)
                    self._checker.diagnostics.error(
                        "unknown-member",
                        entry.node.entries[tag].key_pos,
                        f"{name} has no member '{tag}'",
                        suggest=did_you_mean(tag, named.members),
                        notes=self._checker.origin(name),
                    )

    def _known(self, id: str, node: Scalar, known: Collection[str], what: str) -> bool:
        if node.value in known:
            return True
        self._checker.diagnostics.error(
            id, node.pos, f"there is no {what} '{node.value}'", suggest=did_you_mean(str(node.value), known)
        )
        return False

    def _error(self, id: str, node: Node, message: str) -> None:
        self._checker.diagnostics.error(id, node.pos, message)


def _holes(node: Node) -> Iterator[Scalar]:
    match node:
        case Scalar(value=str() as text) if text.startswith("$") and not text.startswith("$$"):
            yield node
        case MappingNode():
            for _, item in node.items():
                yield from _holes(item)
        case Sequence():
            for item in node.items:
                yield from _holes(item)
        case _:
            return


def _keyed(key: str, node: Node) -> Iterator[Scalar]:
    """The values of a keyword, wherever it stands in `types`: never the name of a property."""
    if not isinstance(node, MappingNode):
        return
    for _, inner in node.items():
        yield from _keyword(key, inner)


def _keyword(key: str, schema: Node) -> Iterator[Scalar]:
    if not isinstance(schema, MappingNode):
        return
    value = schema.get(key)
    if isinstance(value, Scalar) and isinstance(value.value, str):
        yield value
    for named in ("properties", "union"):
        inner = schema.get(named)
        if isinstance(inner, MappingNode):
            yield from _keyed(key, inner)
    for single in ("items", "additionalProperties"):
        inner = schema.get(single)
        if inner is not None:
            yield from _keyword(key, inner)


def _note_fault(note: str) -> str | None:
    try:
        fields = [(name, spec, conversion) for _, name, spec, conversion in string.Formatter().parse(note)]
    except ValueError as error:
        return f"the note cannot be filled in: {error}"
    for name, spec, conversion in fields:
        if name is not None and (name not in ("value", "mapped") or spec or conversion):
            return f"the note has a placeholder '{{{name}}}'"
    return None
