"""The values of the modules `vendor.py`, `flags.py` and `client.py`: tables and names, no behaviour."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from wireloom.vendor import AddressArgument, Dialect, Endpoint, Feature, ModelRow, Param, Tolerance, Vendor
from wireloom_codegen import beside
from wireloom_codegen.code import Code, identifier, literal
from wireloom_codegen.compile import Compiled
from wireloom_codegen.endpoint_spec import EndpointSpec
from wireloom_codegen.loader import VendorSpec
from wireloom_codegen.naming import pascal_case
from wireloom_codegen.nodes import Mapping as MappingNode, to_plain
from wireloom_codegen.struct_code import struct_code

Served = Mapping[str, Compiled]
"""The dialects that a vendor serves, compiled with its overlays, by name; the first is the default."""


def vendor_values(vendor: VendorSpec, served: Served, home: Code) -> dict[str, Any]:
    """What `vendor.py.jinja` needs: the vendor, and the first dialect that it serves."""
    dialect, compiled = next(iter(served.items()))
    names = {Vendor.__name__, Feature.__name__}
    values = _protocol(compiled, dialect, home, names)
    values["imports"] = _imports(home, compiled, [name for name in served if name != dialect])
    values["doc"] = _description(compiled)
    values["features"] = struct_code(features_of(served), names)
    values["vendor"] = _vendor(vendor, compiled, served, names)
    return values | {"classes": Code(", ".join(sorted(names)))}


def protocol_values(served: Served, dialect: str, home: Code) -> dict[str, Any]:
    """What `protocol.py.jinja` needs: a further dialect of a vendor, with what is not as in the first one."""
    first, compiled = next(iter(served.values())), served[dialect]
    names: set[str] = set()
    values = _protocol(compiled, dialect, home, names, further=True)
    values["doc"] = values["dialect_doc"]
    values["features"] = None
    own: list[tuple[str, Code]] = []
    if (base_url := compiled.spec.text("base_url")) != first.spec.text("base_url"):
        own.append(("base_url", literal(base_url)))
    if compiled.tables.auth != first.tables.auth:
        own.append(("auth", struct_code(compiled.tables.auth, names)))
    if compiled.tables.headers != first.tables.headers:
        own.append(("headers", literal(dict(compiled.tables.headers))))
    if compiled.tables.features != features_of(served):
        names.add(Feature.__name__)
        values["features"] = struct_code(compiled.tables.features, names)
        own.append(("features", Code("FEATURES")))
    values["dialect"] += own
    return values | {"classes": Code(", ".join(sorted(names)))}


def features_of(served: Served) -> dict[str, Feature]:
    """The flags of all dialects; where two declare one, the first is the vendor's."""
    found: dict[str, Feature] = {}
    for compiled in served.values():
        found = {**compiled.tables.features, **found}
    return found


def _protocol(
    compiled: Compiled, dialect: str, home: Code, names: set[str], *, further: bool = False
) -> dict[str, Any]:
    """The endpoints and tables of one dialect."""
    names |= {kind.__name__ for kind in (Dialect, Param, ModelRow)}
    main = _request(compiled).text("endpoint") or ""
    mark = dialect if further else None
    return {
        "imports": _imports(home, compiled),
        "endpoints": [_endpoint(item, names, mark) for item in compiled.endpoints.values()],
        "params": struct_code(compiled.tables.params, names),
        "errors": struct_code(compiled.tables.errors, names),
        "models_table": struct_code(compiled.tables.models, names),
        "dialect_constant": dialect.upper(),
        "dialect_doc": f"The protocol `{dialect}` as this vendor serves it.",
        "dialect": _dialect(compiled, dialect, main, names),
    }


def _imports(home: Code, compiled: Compiled, further: Iterable[str] = ()) -> list[Code]:
    modules = ["decoder", "encoder", *(["frames"] if compiled.lean or compiled.plain else [])]
    own = ["types", *further]
    if home == ".":
        return [Code(f"from . import {', '.join([*modules, *own])}")]
    return [Code(f"from {home} import {', '.join(modules)}"), Code(f"from . import {', '.join(own)}")]


def _dialect(compiled: Compiled, dialect: str, main: str, names: set[str]) -> list[tuple[str, Code]]:
    tables = compiled.tables
    request = _request(compiled)
    counting = request.get("count_tokens")
    listing = request.get("models")
    stream = request.get("stream")
    frame = identifier(compiled.frame)
    lean = [("lean", Code(f"decoder_of(frames.{frame})"))] if compiled.lean else []
    lean += [
        (name, Code(f"decoder_of(frames.{identifier(of)})"))
        for name, of in (
            ("settled", compiled.settled.name if compiled.settled else ""),
            ("plain", compiled.plain[-1].name if compiled.plain else ""),
        )
        if of
    ]
    if compiled.once:
        lean.append(("once", literal(compiled.once)))
    values: list[tuple[str, Code]] = [
        ("name", literal(dialect)),
        ("issuer", literal(_issuer(compiled))),
        ("framing", struct_code(tables.framing, names)),
        ("frame", Code(f"decoder_of(types.{identifier(compiled.frame)})")),
        *lean,
        ("whole", Code(f"decoder_of(types.{identifier(compiled.whole)})")),
        ("read_frame", Code("decoder.READ_FRAME")),
        *([("read_plain", Code("decoder.read_plain"))] if compiled.plain else []),
        ("read_whole", Code("decoder.read_whole")),
        ("usage", Code("decoder.read_usage")),
        ("finish", literal(dict(tables.finish))),
        ("messages", struct_code(tables.messages, names)),
        ("write_part", Code("encoder.WRITE_PART")),
        ("write_tool", Code("encoder.WRITE_TOOL")),
        ("generate", _constant(main)),
        ("params", Code("PARAMS")),
        ("errors", Code("ERRORS")),
        ("limits", struct_code(tables.limits, names)),
        ("models", Code("MODELS")),
    ]
    if tables.tolerate != Tolerance():
        values.append(("tolerate", struct_code(tables.tolerate, names)))
    if tables.scans:
        values.append(("scans", struct_code(tables.scans, names)))
    if tables.items:
        values.append(("items", struct_code(tables.items, names)))
    if tables.replay:
        values.append(("replay", struct_code(tables.replay, names)))
    if tables.schemas is not None:
        values.append(("schemas", struct_code(tables.schemas, names)))
    if tables.resume is not None:
        values.append(("resume", struct_code(tables.resume, names)))
    if compiled.order:
        values.append(("order", literal(compiled.order)))
    if compiled.requires is not None:
        values.append(("requires", literal(compiled.requires)))
    if isinstance(counting, MappingNode):
        values.append(("count_tokens", _constant(counting.text("endpoint") or "")))
        values.append(("token_count", literal((counting.text("result") or "$")[1:])))
        if (into := counting.text("into")) is not None:
            fields = counting.get("fields")
            values.append(("count_into", literal(into)))
            values.append(("count_fields", literal(to_plain(fields) if fields is not None else {})))
    if (answers := request.text("answers")) is not None:
        values.append(("answers", literal(answers[1:])))
    tool = request.get("tool")
    if isinstance(tool, MappingNode) and (group := tool.text("group")) is not None:
        values.append(("tool_group", literal(group)))
    if fields_beside := beside.listed(request):
        values.append(("beside", literal(fields_beside)))
    if isinstance(listing, MappingNode):
        values.append(("list_models", _constant(listing.text("endpoint") or "")))
        values.append(("model_info", Code("decoder.read_model")))
    if stream is not None:
        values.append(("stream_fields", literal(to_plain(stream))))
    return values


def _vendor(
    vendor: VendorSpec, compiled: Compiled, served: Served, names: set[str]
) -> list[tuple[str, Code]]:
    tables = compiled.tables
    first, *further = served
    constants = {first: first.upper()} | {name: f"{name}.protocol.{name.upper()}" for name in further}
    dialects = ", ".join(f"{literal(name)}: {constant}" for name, constant in constants.items())
    values = [
        ("name", literal(vendor.name)),
        ("description", literal(_description(compiled))),
        ("base_url", literal(compiled.spec.text("base_url") or "")),
        ("auth", struct_code(tables.auth, names)),
        ("features", Code("FEATURES")),
        ("dialects", Code("{" + dialects + "}")),
        ("default_dialect", literal(first)),
    ]
    if tables.headers:
        values.insert(4, ("headers", literal(dict(tables.headers))))
    if (idempotency := compiled.spec.text("idempotency_header")) is not None:
        values.append(("idempotency_header", literal(idempotency)))
    if (telemetry := compiled.spec.text("telemetry")) is not None:
        values.append(("telemetry", literal(telemetry)))
    if tables.arguments:
        values.insert(3, ("arguments", struct_code(tables.arguments, names)))
    return values


def _endpoint(item: EndpointSpec, names: set[str], dialect: str | None) -> dict[str, Any]:
    names.add(Endpoint.__name__)
    arguments: list[tuple[str, Any]] = [
        ("name", item.name),
        ("dialect", dialect),
        ("method", item.method),
        ("path", item.path),
        ("request", Code(f"types.{identifier(item.request)}") if item.request else None),
        ("response", Code(f"types.{identifier(item.response)}") if item.response else None),
        ("stream_field", item.stream_field),
        ("stream_path", item.stream_path),
        ("stream_query", dict(item.stream_query) or None),
        ("query", dict(item.query) or None),
        ("headers", dict(item.headers) or None),
        ("strip", dict(item.strip) or None),
        ("page", item.page),
        ("beta", item.beta or None),
        ("telemetry", item.telemetry),
    ]
    inner = ", ".join(f"{name}={struct_code(value, names)}" for name, value in arguments if value is not None)
    doc = item.description or item.name
    return {"constant": _constant(item.name), "code": Code(f"Endpoint({inner})"), "doc": doc}


def _constant(name: str) -> Code:
    return identifier(name.upper())


def _request(compiled: Compiled) -> MappingNode:
    node = compiled.spec.get("request")
    assert isinstance(node, MappingNode)
    return node


def _issuer(compiled: Compiled) -> str:
    return compiled.spec.text("issuer") or compiled.name


def _description(compiled: Compiled) -> str:
    return " ".join((compiled.spec.text("description") or compiled.name).split())


# ---------------------------------------------------------------------- flags


def flags_values(vendor: VendorSpec, served: Served) -> dict[str, Any]:
    """What `flags.py.jinja` needs."""
    compiled = next(iter(served.values()))
    flags = [
        {"name": name, "annotation": _annotation(feature), "doc": _flag_doc(feature)}
        for name, feature in features_of(served).items()
    ]
    return {
        "doc": f"The feature flags of `{vendor.name}`, typed; unset ones keep their values.",
        "class_name": f"{_class_name(compiled)}Flags",
        "vendor": vendor.name,
        "flags": flags,
    }


def _annotation(feature: Feature) -> Code:
    if feature.choice is None:
        return Code("bool")
    return Code(f"Literal[{', '.join(literal(value) for value in feature.choice)}]")


def _flag_doc(feature: Feature) -> str:
    told = [feature.description]
    if feature.stage != "stable":
        told.append(f"{feature.stage.capitalize()}.")
    if feature.since is not None:
        told.append(f"Since {feature.since}.")
    return " ".join(told)


def _class_name(compiled: Compiled) -> str:
    """The name of the client's class: the vendor's own spelling where the spec gives it."""
    return compiled.spec.text("class_name") or pascal_case(compiled.name)


# ---------------------------------------------------------------------- typed client


Tree = dict[tuple[str, ...], list[tuple[EndpointSpec, str]]]
"""Endpoints by the path of their resource, each with the prefix of its dialect's modules."""


def client_values(served: Served) -> dict[str, Any]:
    """What `client.py.jinja` needs: the resources, as a tree, with their methods.

    What a further dialect has in common with the first one (the list of models, say) is there once.
    """
    first = next(iter(served))
    compiled = served[first]
    tree: Tree = {}
    known: set[tuple[str, ...]] = set()
    for name, each in served.items():
        for item in each.endpoints.values():
            if item.called[0] in known:
                continue
            known.add(item.called[0])
            for depth in range(1, len(item.resource) + 1):
                tree.setdefault(item.resource[:depth], [])
            tree[item.resource].append((item, "" if name == first else f"{name}."))
    ordered = sorted(tree, key=len, reverse=True)
    given = {name: argument for name, argument in compiled.tables.arguments.items() if argument.of is None}
    resources = [_resource(path, tree) for path in ordered]
    return {
        "doc": _description(compiled),
        "class_name": _class_name(compiled),
        "flags_class": f"{_class_name(compiled)}Flags",
        "dialect": first,
        "modules": Code(
            ", ".join(sorted(("params", "types", "vendor", *(name for name in served if name != first))))
        ),
        "kinds": _KINDS,
        "address": list(given),
        "client_doc": "\n\n".join([_description(compiled), *map(_argument_doc, given.items())]),
        "resources": resources,
        "top": [{"name": path[0], "class_name": _resource_name(path)} for path in tree if len(path) == 1],
    }


def _argument_doc(item: tuple[str, AddressArgument]) -> str:
    name, argument = item
    otherwise = [*argument.env, *([] if argument.default is None else [argument.default])]
    told = f" By default {' or '.join(otherwise)}." if otherwise else ""
    return f"`{name}`: {argument.description or 'A part of the address.'}{told}"


def _resource_name(path: tuple[str, ...]) -> str:
    return "".join(pascal_case(name) for name in path)


def _resource(path: tuple[str, ...], tree: Tree) -> dict[str, Any]:
    children = [other for other in tree if len(other) == len(path) + 1 and other[: len(path)] == path]
    return {
        "class_name": _resource_name(path),
        "doc": f"The methods below `{'.'.join(path)}`.",
        "children": [{"name": child[-1], "class_name": _resource_name(child)} for child in children],
        "methods": [
            _method(item, prefix, _arguments_class(item, prefix, tree)) for item, prefix in tree[path]
        ],
    }


def _arguments_class(item: EndpointSpec, prefix: str, tree: Tree) -> str:
    """The class of a call's arguments; of a further dialect, it has its resource in front where its name is taken."""
    taken = sum(other.name == item.name for items in tree.values() for other, _ in items) > 1
    return pascal_case("_".join((*item.resource, item.name)) if prefix and taken else item.name)


def _method(item: EndpointSpec, prefix: str, arguments_class: str) -> dict[str, Any]:
    home = Code(f"{prefix}protocol" if prefix else "vendor")
    arguments = [
        {
            "name": argument.argument or name,
            "type": Code(_PYTHON[argument.type]),
            "doc": argument.description or f"Sent as `{name}`.",
        }
        for table in (item.headers, item.query)
        for name, argument in table.items()
    ]
    called = ".".join((*item.resource, item.method_name))
    return {
        "name": item.method_name,
        "arguments_class": arguments_class,
        "arguments_doc": f"The keyword arguments of `{called}`.",
        "stream_name": item.stream_name,
        "stream_doc": f"{item.description or item.name} As a stream of its frames.",
        "constant": Code(f"{home}.{_constant(item.name)}"),
        "doc": item.description or item.name,
        "request": Code(f"{prefix}params.{identifier(item.request)}") if item.request else None,
        "response": Code(f"{prefix}types.{identifier(item.response)}") if item.response else Code("object"),
        "item": Code(f"{prefix}types.{identifier(item.item)}") if item.item else None,
        "events": Code(f"{prefix}types.{identifier(item.events)}") if item.events else None,
        "path_variables": list(item.path_variables),
        "arguments": arguments,
    }


_KINDS = (
    {"prefix": Code(""), "define": Code("def"), "wait": Code("")},
    {"prefix": Code("Async"), "define": Code("async def"), "wait": Code("await ")},
)
"""What differs between the blocking and the asynchronous client."""

_PYTHON = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
