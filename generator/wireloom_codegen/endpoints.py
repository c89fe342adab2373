"""The section `endpoints`: the calls of an API, checked against its types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from wireloom.vendor import Argument, BetaField, Page

from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.naming import field_name, snake_case
from wireloom_codegen.nodes import Mapping as MappingNode
from wireloom_codegen.nodes import Node, Scalar
from wireloom_codegen.scope import Checker, Resolved
from wireloom_codegen.types_ir import ArrayType, KindUnion, ObjectType, UnionType

_PATH_VARIABLE = re.compile(r"\{([a-z_]+)\}")
_MAX_DEPTH = 4


@dataclass(frozen=True)
class EndpointSpec:
    """One call. `resource` and `method_name` say where the typed client has it."""

    name: str
    description: str
    method: str
    path: str
    resource: tuple[str, ...]
    method_name: str
    request: str | None = None
    response: str | None = None
    stream_field: str | None = None
    events: str | None = None
    query: Mapping[str, Argument] = field(default_factory=dict[str, Argument])
    headers: Mapping[str, Argument] = field(default_factory=dict[str, Argument])
    page: Page | None = None
    item: str | None = None
    beta: tuple[BetaField, ...] = ()

    @property
    def path_variables(self) -> tuple[str, ...]:
        """The variables of the path, in order."""
        return tuple(_PATH_VARIABLE.findall(self.path))


def read_endpoints(spec: MappingNode, checker: Checker) -> dict[str, EndpointSpec]:
    """The endpoints of a spec by name; wrong ones are reported and left out."""
    section = spec.get("endpoints")
    found: dict[str, EndpointSpec] = {}
    for name, node in section.items() if isinstance(section, MappingNode) else ():
        if isinstance(node, MappingNode):
            endpoint = _endpoint(name, node, checker)
            if endpoint is not None:
                found[name] = endpoint
    return found


def _endpoint(name: str, node: MappingNode, checker: Checker) -> EndpointSpec | None:
    python = (node.text("python") or "").split(".")
    if len(python) < 2 or not all(part.isidentifier() for part in python):
        checker.diagnostics.error("wrong-value", node.pos, "'python' is RESOURCE.METHOD, in snake_case")
        return None
    stream = node.get("stream")
    events = _type(stream.get("events"), checker) if isinstance(stream, MappingNode) else None
    request = _type(node.get("request"), checker)
    response = _type(node.get("response"), checker)
    page = _page(node.get("page"))
    return EndpointSpec(
        name=name,
        description=node.text("description") or "",
        method=node.text("method") or "GET",
        path=node.text("path") or "/",
        resource=tuple(python[:-1]),
        method_name=python[-1],
        request=request,
        response=response,
        stream_field=stream.text("field") if isinstance(stream, MappingNode) else None,
        events=events,
        query=dict(_arguments(node.get("query"))),
        headers=dict(_arguments(node.get("headers"))),
        page=page,
        item=_item(page, response, node, checker),
        beta=tuple(_beta(request, checker)) if request is not None else (),
    )


def _type(node: Node | None, checker: Checker) -> str | None:
    if not isinstance(node, Scalar):
        return None
    name = str(node.value)
    if name in checker.table.types:
        return name
    checker.diagnostics.error(
        "unknown-type", node.pos, f"there is no type '{name}'", suggest=did_you_mean(name, checker.table.types)
    )
    return None


def _arguments(node: Node | None) -> Iterator[tuple[str, Argument]]:
    for name, item in node.items() if isinstance(node, MappingNode) else ():
        if isinstance(item, MappingNode):
            kind = item.text("type") or "string"
            argument = item.text("argument") or field_name(snake_case(name))
            if kind in ("string", "integer", "number", "boolean"):
                yield name, Argument(type=kind, argument=argument, description=item.text("description"))


def _page(node: Node | None) -> Page | None:
    if not isinstance(node, MappingNode):
        return None
    following = node.get("next")
    steps = {name: str(item.value)[1:] for name, item in following.items() if isinstance(item, Scalar)} if isinstance(following, MappingNode) else {}
    more = node.text("more")
    return Page(items=(node.text("items") or "$")[1:], next=steps, more=more[1:] if more else None)


def _item(page: Page | None, response: str | None, node: MappingNode, checker: Checker) -> str | None:
    """The type of the items of a page."""
    owner = checker.table.types.get(response) if response is not None else None
    if page is None or not isinstance(owner, ObjectType):
        return None
    found = owner.fields.get(page.items)
    resolved = checker.table.resolve(found.type) if found is not None else None
    item = checker.table.resolve(resolved.item) if isinstance(resolved, ArrayType) else None
    if isinstance(item, ObjectType):
        return item.name
    checker.diagnostics.error("not-a-list", node.pos, f"'{page.items}' is no list of objects in {owner.name}")
    return None


def _beta(request: str, checker: Checker) -> Iterator[BetaField]:
    """Fields of a request, and members of its unions, that need a feature. Messages are not searched."""
    owner = checker.table.types[request]
    if isinstance(owner, ObjectType):
        yield from _beta_fields(owner, (), checker, 0)


def _beta_fields(owner: ObjectType, path: tuple[str, ...], checker: Checker, depth: int) -> Iterator[BetaField]:
    for name, item in owner.fields.items():
        if name == "messages":
            continue
        place = (*path, name)
        if item.feature is not None:
            yield BetaField(place, item.feature)
        elif depth < _MAX_DEPTH:
            yield from _beta_in(checker.table.resolve(item.type), place, checker, depth + 1)


def _beta_in(type: Resolved, path: tuple[str, ...], checker: Checker, depth: int) -> Iterator[BetaField]:
    match type:
        case ObjectType():
            yield from _beta_fields(type, path, checker, depth)
        case UnionType():
            for tag, name in type.members.items():
                member = checker.table.types[name]
                if isinstance(member, ObjectType) and member.feature is not None:
                    yield BetaField(path, member.feature, (type.tag, tag))
        case ArrayType():
            yield from _beta_in(checker.table.resolve(type.item), path, checker, depth)
        case KindUnion():
            for inner in type.members.values():
                yield from _beta_in(checker.table.resolve(inner), path, checker, depth)
        case _:
            return
