"""Names that endpoints get in Python: of methods, resources and arguments. Each stands for one thing."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator
from typing import Final

from wireloom.arguments import CALL_NAMES
from wireloom.typed import TypedClient
from wireloom_codegen.endpoint_spec import EndpointSpec
from wireloom_codegen.nodes import Mapping as MappingNode, Node
from wireloom_codegen.scope import Checker
from wireloom_codegen.types_ir import ObjectType

TABLE_NAMES: Final = frozenset({"PARAMS", "ERRORS", "FEATURES", "MODELS", "VENDOR"})
"""Constants that every generated `vendor.py` has."""

CLIENT_NAMES: Final = frozenset(name for name in dir(TypedClient) if not name.startswith("_")) | {"transport"}
"""What every typed client has beside its resources."""

ARGUMENT_NAMES: Final = frozenset(CALL_NAMES) | {"self", "arguments"}
"""Arguments that every method has."""


def check_names(
    endpoint: EndpointSpec,
    node: MappingNode,
    others: Iterable[EndpointSpec],
    dialect: str,
    checker: Checker,
) -> None:
    """Reports names that are words of Python, that the generated code has itself, or that stand for two things."""
    where = node.entries["python"].node
    if endpoint.name.upper() in (*TABLE_NAMES, dialect.upper()):
        message = f"an endpoint cannot be called '{endpoint.name}': the generated module has {endpoint.name.upper()}"
        checker.diagnostics.error("wrong-value", node.pos, message)
    if endpoint.resource[0] in CLIENT_NAMES:
        message = f"'{endpoint.resource[0]}' is a name that every client has; choose another resource"
        checker.diagnostics.error("wrong-value", where.pos, message)
    for other in others:
        if clash := clash_of(endpoint, other):
            where_clash = place_of(clash, endpoint, node)
            checker.diagnostics.error("wrong-value", where_clash.pos, clash_message(clash, other))
    for name in (*endpoint.resource, *(called[-1] for called in endpoint.called)):
        if keyword.iskeyword(name):
            checker.diagnostics.error(
                "wrong-value", where.pos, f"'{name}' is a word of Python; choose another"
            )
    _check_arguments(endpoint, node, checker)


def clash_of(endpoint: EndpointSpec, other: EndpointSpec) -> tuple[str, ...] | None:
    """A name of `endpoint` that `other` has, too: of a method, or of a resource that would hide it."""
    taken = {*other.called, *_resources(other)}
    found = [name for name in endpoint.called if name in taken]
    found += [name for name in _resources(endpoint) if name in other.called]
    return found[0] if found else None


def place_of(clash: tuple[str, ...], endpoint: EndpointSpec, node: MappingNode) -> Node:
    """Where in the spec the name that clashes is from."""
    stream = node.get("stream")
    if clash == (*endpoint.resource, endpoint.stream_name) and isinstance(stream, MappingNode):
        return stream.get("python") or stream
    return node.entries["python"].node


def clash_message(clash: tuple[str, ...], other: EndpointSpec) -> str:
    """What is wrong, for people."""
    called = ".".join(clash)
    if clash not in other.called:
        return f"'{called}' holds the methods of '{other.name}': it cannot be a method"
    if clash[-1] == other.method_name:
        return f"'{called}' is already the method of '{other.name}'"
    return f"'{called}' is already the stream of '{other.name}'; give one of them another name by 'python' of 'stream'"


def _check_arguments(endpoint: EndpointSpec, node: MappingNode, checker: Checker) -> None:
    owner = checker.table.types.get(endpoint.request or "")
    body = [field.python_name for field in owner.fields.values()] if isinstance(owner, ObjectType) else []
    names = [*endpoint.path_variables]
    names += [item.argument or "" for item in (*endpoint.query.values(), *endpoint.headers.values())]
    for name in names:
        fault = None
        if keyword.iskeyword(name):
            fault = "is a word of Python"
        elif name in ARGUMENT_NAMES:
            fault = "is an argument of every call"
        elif [*names, *body].count(name) > 1:
            fault = "stands for two arguments"
        if fault is not None:
            checker.diagnostics.error("wrong-value", node.pos, f"'{name}' {fault}; choose another 'argument'")


def _resources(endpoint: EndpointSpec) -> Iterator[tuple[str, ...]]:
    return (endpoint.resource[:depth] for depth in range(1, len(endpoint.resource) + 1))
