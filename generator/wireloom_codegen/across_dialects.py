"""What the protocols of one vendor say of each other: methods of one client, and arguments of its addresses."""

from __future__ import annotations

from collections.abc import Mapping

from wireloom.address import holes_of
from wireloom_codegen.address_check import base_urls
from wireloom_codegen.compile import Compiled
from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.endpoint_names import clash_message, clash_of, place_of
from wireloom_codegen.endpoint_spec import PATH_VARIABLE, EndpointSpec
from wireloom_codegen.nodes import Mapping as MappingNode

Served = Mapping[str, Compiled]


def check_dialects(served: Served, diagnostics: Diagnostics) -> None:
    """Reports methods that two protocols call the same, and arguments without a use."""
    _methods(served, diagnostics)
    _arguments(served, diagnostics)


def _methods(served: Served, diagnostics: Diagnostics) -> None:
    """One name stands for one call; the same call may stand in several protocols."""
    known: list[EndpointSpec] = []
    for compiled in served.values():
        section = compiled.spec.get("endpoints")
        for endpoint in compiled.endpoints.values():
            node = section.get(endpoint.name) if isinstance(section, MappingNode) else None
            for other in known:
                clash = None if _same_call(endpoint, other) else clash_of(endpoint, other)
                if clash and isinstance(node, MappingNode):
                    where = place_of(clash, endpoint, node)
                    diagnostics.error("wrong-value", where.pos, clash_message(clash, other))
        known += compiled.endpoints.values()


def _same_call(one: EndpointSpec, other: EndpointSpec) -> bool:
    """Whether two protocols have one call, such as the list of models; its arguments may have other names."""
    paths = [PATH_VARIABLE.sub("{}", endpoint.path) for endpoint in (one, other)]
    return one.method == other.method and paths[0] == paths[1]


def _arguments(served: Served, diagnostics: Diagnostics) -> None:
    """Each argument fills a hole in one of the base URLs, or another one follows from it."""
    used: set[str] = set()
    for compiled in served.values():
        holes = [name for url in base_urls(compiled.spec) for name in holes_of(str(url.value))]
        table = compiled.tables.arguments
        used |= {*holes, *(table[name].of or name for name in holes if name in table)}
    for compiled in served.values():
        section = compiled.spec.get("arguments")
        for name, entry in section.entries.items() if isinstance(section, MappingNode) else ():
            if name not in used:
                message = f"no base URL has a hole {{{name}}}: the argument would do nothing"
                diagnostics.error("wrong-value", entry.key_pos, message)
