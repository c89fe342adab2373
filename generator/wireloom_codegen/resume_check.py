"""How a vendor goes on with an answer that broke off: the fields of the last message, where it goes, and the models."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom_codegen.endpoint_spec import EndpointSpec
from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence
from wireloom_codegen.safety import base_url_fault
from wireloom_codegen.scope import Checker, Resolved
from wireloom_codegen.template_check import TemplateCheck
from wireloom_codegen.types_ir import ArrayType, ObjectType, RefType, UnionType


def check_resume(spec: Mapping, main: EndpointSpec | None, checker: Checker) -> None:
    """Reports what is wrong with `request.resume`, and rows of models that speak of it where it is not there."""
    request = spec.get("request")
    resume = request.get("resume") if isinstance(request, Mapping) else None
    if not isinstance(resume, Mapping):
        _rows_without(spec, checker)
        return
    url = resume.get("base_url")
    if isinstance(url, Scalar) and isinstance(url.value, str) and (fault := base_url_fault(url.value)):
        checker.diagnostics.error("base-url", url.pos, f"the base URL '{url.value}' {fault}")
    fields = resume.get("message")
    if not isinstance(fields, Mapping):
        return
    for hole in _holes(fields):
        message = f"'{hole.value}' reads a value, and here are none: the fields of the message are literals"
        checker.diagnostics.error("wrong-value", hole.pos, message)
    owner = _message_type(request, main, checker) if isinstance(request, Mapping) else None
    if owner is not None:
        TemplateCheck(checker).check(fields, owner, "message", complete=False)


def _rows_without(spec: Mapping, checker: Checker) -> None:
    models = spec.get("models")
    for _, row in models.items() if isinstance(models, Mapping) else ():
        entry = row.entries.get("resume") if isinstance(row, Mapping) else None
        if entry is not None:
            message = "'request' has no 'resume' that says how an answer goes on"
            checker.diagnostics.error("missing-key", entry.key_pos, message)


def _message_type(request: Mapping, main: EndpointSpec | None, checker: Checker) -> Resolved | None:
    """The wire type of a message of the assistant."""
    owner = checker.table.types.get(main.request or "") if main is not None else None
    rules = request.get("messages")
    if not isinstance(owner, ObjectType) or not isinstance(rules, Mapping):
        return None
    listed = owner.fields.get(rules.text("field") or "messages")
    kind = checker.table.resolve(listed.type) if listed is not None else None
    item = checker.table.resolve(kind.item) if isinstance(kind, ArrayType) else None
    if isinstance(item, UnionType):
        roles = rules.get("roles")
        role = roles.text("assistant") if isinstance(roles, Mapping) else None
        name = item.members.get(role or "", item.missing)
        item = checker.table.resolve(RefType(name)) if name is not None else None
    return item


def _holes(node: Node) -> Iterator[Scalar]:
    match node:
        case Scalar(value=str() as text) if text.startswith("$"):
            yield node
        case Mapping():
            for _, item in node.items():
                yield from _holes(item)
        case Sequence():
            for item in node.items:
                yield from _holes(item)
        case _:
            return
