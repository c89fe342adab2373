"""The section `endpoints`: the calls of an API, checked against its types."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from wireloom.vendor import Argument, BetaField, Page
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.endpoint_names import check_names
from wireloom_codegen.endpoint_spec import PATH_VARIABLE, EndpointSpec
from wireloom_codegen.naming import field_name, snake_case
from wireloom_codegen.nodes import Mapping as MappingNode, Node, Scalar, Sequence
from wireloom_codegen.scope import Checker, Resolved, Scope, variable
from wireloom_codegen.types_ir import ArrayType, KindUnion, ObjectType, UnionType

_MAX_DEPTH = 4


def read_endpoints(spec: MappingNode, checker: Checker) -> dict[str, EndpointSpec]:
    """The endpoints of a spec by name; wrong ones are reported and left out."""
    section = spec.get("endpoints")
    messages = messages_field(spec)
    found: dict[str, EndpointSpec] = {}
    for name, node in section.items() if isinstance(section, MappingNode) else ():
        if isinstance(node, MappingNode):
            endpoint = _endpoint(name, node, messages, checker)
            if endpoint is not None:
                check_names(endpoint, node, found.values(), spec.text("dialect") or "", checker)
                found[name] = endpoint
    return found


def bodies_of(spec: MappingNode) -> set[str]:
    """The types that are bodies of requests."""
    section = spec.get("endpoints")
    nodes = [node for _, node in section.items()] if isinstance(section, MappingNode) else []
    names = (node.text("request") for node in nodes if isinstance(node, MappingNode))
    return {name for name in names if name is not None}


def messages_field(spec: MappingNode) -> str:
    """The field of the body that holds the messages."""
    request = spec.get("request")
    rules = request.get("messages") if isinstance(request, MappingNode) else None
    return (rules.text("field") if isinstance(rules, MappingNode) else None) or "messages"


def _endpoint(name: str, node: MappingNode, messages: str, checker: Checker) -> EndpointSpec | None:
    python = (node.text("python") or "").split(".")
    if len(python) < 2:
        checker.diagnostics.error(
            "missing-key",
            node.pos,
            f"the endpoint '{name}' needs 'python': RESOURCE.METHOD of the typed client",
        )
        return None
    stream = node.get("stream")
    events = _type(stream.get("events"), checker) if isinstance(stream, MappingNode) else None
    request = _type(node.get("request"), checker)
    if request is not None and not isinstance(checker.table.types[request], ObjectType):
        where = node.entries["request"].node.pos
        checker.diagnostics.error("not-an-object", where, f"a request body is an object; {request} is none")
        return None
    response = _type(node.get("response"), checker)
    page = _page(node.get("page"), response, node.get("query"), checker)
    path = node.text("path") or "/"
    return EndpointSpec(
        name=name,
        description=node.text("description") or "",
        method=node.text("method") or "GET",
        path=path,
        resource=tuple(python[:-1]),
        method_name=python[-1],
        request=request,
        response=response,
        stream_field=stream.text("field") if isinstance(stream, MappingNode) else None,
        stream_path=_stream_path(stream, path, checker) if isinstance(stream, MappingNode) else None,
        stream_query=_stream_query(stream),
        stream_name=(stream.text("python") if isinstance(stream, MappingNode) else None) or "stream",
        events=events,
        query=dict(_arguments(node.get("query"))),
        headers=dict(_arguments(node.get("headers"))),
        strip=dict(_strip(node.get("strip"), path, request, checker)),
        page=page,
        item=_item(page, response, node, checker),
        beta=tuple(_beta(request, messages, checker)) if request is not None else (),
        telemetry=node.text("telemetry"),
    )


def _stream_path(stream: MappingNode, path: str, checker: Checker) -> str | None:
    """The path of the stream, whose variables are those of the call."""
    found = stream.text("path")
    names, streamed = PATH_VARIABLE.findall(path), PATH_VARIABLE.findall(found or path)
    if names != streamed:
        where = stream.get("path") or stream
        message = f"the path of the stream has other variables than '{path}': a call has the same arguments for both"
        checker.diagnostics.error("wrong-value", where.pos, message)
    return found


def _stream_query(stream: Node | None) -> dict[str, str]:
    query = stream.get("query") if isinstance(stream, MappingNode) else None
    items = query.items() if isinstance(query, MappingNode) else ()
    return {name: str(item.value) for name, item in items if isinstance(item, Scalar)}


def _type(node: Node | None, checker: Checker) -> str | None:
    if not isinstance(node, Scalar):
        return None
    name = str(node.value)
    if name in checker.table.types:
        return name
    checker.diagnostics.error(
        "unknown-type",
        node.pos,
        f"there is no type '{name}'",
        suggest=did_you_mean(name, checker.table.types),
    )
    return None


def _arguments(node: Node | None) -> Iterator[tuple[str, Argument]]:
    for name, item in node.items() if isinstance(node, MappingNode) else ():
        if isinstance(item, MappingNode):
            argument = item.text("argument") or field_name(snake_case(name))
            facts = {"type": item.text("type") or "string", "description": item.text("description")}
            yield name, msgspec.convert({**facts, "argument": argument}, Argument)


def _strip(
    node: Node | None, path: str, request: str | None, checker: Checker
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What may stand in front of the value of an argument: of the path, or of a field of the body."""
    owner = checker.table.types.get(request or "")
    fields = owner.fields if isinstance(owner, ObjectType) else {}
    known = (*PATH_VARIABLE.findall(path), *fields)
    for name, entry in node.entries.items() if isinstance(node, MappingNode) else ():
        if name not in known:
            message = f"'strip' is for arguments of the path and for fields of the body; there is no '{name}'"
            checker.diagnostics.error(
                "unknown-name", entry.key_pos, message, suggest=did_you_mean(name, known)
            )
        elif isinstance(entry.node, Sequence):
            yield name, tuple(str(item.value) for item in entry.node.items if isinstance(item, Scalar))


def _page(node: Node | None, response: str | None, query: Node | None, checker: Checker) -> Page | None:
    if not isinstance(node, MappingNode):
        return None
    steps: dict[str, str] = {}
    following = node.get("next")
    for name, entry in following.entries.items() if isinstance(following, MappingNode) else ():
        known = query if isinstance(query, MappingNode) else ()
        if name not in known:
            message = f"'query' has no parameter '{name}' to ask for the next page"
            checker.diagnostics.error(
                "unknown-name", entry.key_pos, message, suggest=did_you_mean(name, known)
            )
        if isinstance(entry.node, Scalar):
            check_path(entry.node, response, checker)
            steps[name] = str(entry.node.value)[1:]
    more = node.get("more")
    if isinstance(more, Scalar):
        check_path(more, response, checker)
    path = str(more.value)[1:] if isinstance(more, Scalar) else None
    return Page(items=(node.text("items") or "$")[1:], next=steps, more=path)


def check_path(node: Scalar, type_name: str | None, checker: Checker) -> None:
    """Reports a path that does not exist in the object type `type_name`."""
    owner = checker.table.types.get(type_name or "")
    if isinstance(owner, ObjectType):
        Scope(checker, variable("answer", owner), {}).read(node)


def _item(page: Page | None, response: str | None, node: MappingNode, checker: Checker) -> str | None:
    """The type of the items of a page: of objects, or of a union of them."""
    owner = checker.table.types.get(response) if response is not None else None
    if page is None or not isinstance(owner, ObjectType):
        return None
    found = owner.fields.get(page.items)
    resolved = checker.table.resolve(found.type) if found is not None else None
    item = checker.table.resolve(resolved.item) if isinstance(resolved, ArrayType) else None
    if isinstance(item, ObjectType | UnionType):
        return item.name
    where = node.get("page")
    source = where.get("items") if isinstance(where, MappingNode) else None
    place = (source or node).pos
    checker.diagnostics.error("not-a-list", place, f"'${page.items}' is no list of objects in {owner.name}")
    return None


def _beta(request: str, messages: str, checker: Checker) -> Iterator[BetaField]:
    """Fields of a request, and members of its unions, that need a feature. Messages are not searched."""
    owner = checker.table.types[request]
    if isinstance(owner, ObjectType):
        found = _beta_fields(owner, (), checker, 0)
        yield from (item for item in found if item.path[0] != messages)


def _beta_fields(
    owner: ObjectType, path: tuple[str, ...], checker: Checker, depth: int
) -> Iterator[BetaField]:
    for name, item in owner.fields.items():
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
