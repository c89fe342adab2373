"""The holes of base URLs and the section `arguments`: each hole has an argument, and each argument a name of its own."""

from __future__ import annotations

import inspect
import keyword
from collections.abc import Iterator, Mapping
from typing import Final

from wireloom.address import holes_of
from wireloom.http.options import HttpOptions
from wireloom.typed import TypedClient
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.endpoint_spec import EndpointSpec
from wireloom_codegen.nodes import Mapping as MappingNode, Scalar
from wireloom_codegen.safety import base_url_fault
from wireloom_codegen.scope import Checker
from wireloom_codegen.table_checks import effects_in

TAKEN: Final = frozenset((*inspect.signature(TypedClient).parameters, *HttpOptions.__annotations__, "self"))
"""Arguments that every client has."""


def base_urls(spec: MappingNode) -> Iterator[Scalar]:
    """Every base URL: the vendor's own, and those of flags."""
    features = spec.get("features")
    rows = features.items() if isinstance(features, MappingNode) else ()
    effects = [effect for _, row in rows if isinstance(row, MappingNode) for effect in effects_in(row)]
    found = (holder.get("base_url") for holder in (spec, *effects))
    yield from (url for url in found if isinstance(url, Scalar) and isinstance(url.value, str))


def check_address(spec: MappingNode, endpoints: Mapping[str, EndpointSpec], checker: Checker) -> None:
    """Reports holes without an argument, and arguments that cannot be given."""
    section = spec.get("arguments")
    arguments = section if isinstance(section, MappingNode) else MappingNode({}, spec.pos)
    travelling = {
        argument.argument for endpoint in endpoints.values() for argument in endpoint.headers.values()
    }
    for name, entry in arguments.entries.items():
        fault = None
        if keyword.iskeyword(name):
            fault = "is a word of Python"
        elif name in TAKEN:
            fault = "is an argument of every client"
        elif name in travelling:
            fault = "is an argument that travels as a header"
        if fault is not None:
            message = f"'{name}' {fault}; choose another name for the argument"
            checker.diagnostics.error("wrong-value", entry.key_pos, message)
        source = entry.node.get("of") if isinstance(entry.node, MappingNode) else None
        if isinstance(source, Scalar):
            given = [other for other, node in arguments.items() if "of" not in _keys(node)]
            _known(source, str(source.value), given, checker)
    for url in base_urls(spec):
        if url is not spec.get("base_url") and (fault := base_url_fault(str(url.value))):
            checker.diagnostics.error("base-url", url.pos, f"the base URL '{url.value}' {fault}")
        for name in holes_of(str(url.value)):
            _known(url, name, list(arguments), checker)


def _keys(node: object) -> list[str]:
    return list(node) if isinstance(node, MappingNode) else []


def _known(node: Scalar, name: str, known: list[str], checker: Checker) -> None:
    if name not in known:
        checker.diagnostics.error(
            "unknown-name",
            node.pos,
            f"there is no argument '{name}' for the address",
            suggest=did_you_mean(name, known),
        )
