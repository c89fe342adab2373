"""One merged spec, compiled: types, readers, writers and tables, all checked before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from wireloom.model import ModelInfo
from wireloom_codegen.address_check import check_address
from wireloom_codegen.beside import read_beside
from wireloom_codegen.code import Code, Function, Line, identifier, literal
from wireloom_codegen.common import part_fields
from wireloom_codegen.compile_parts import PartReader
from wireloom_codegen.compile_read import ReadCompiler
from wireloom_codegen.compile_usage import UsageCompiler
from wireloom_codegen.compile_write import WriteCompiler
from wireloom_codegen.diagnostics import Diagnostics, did_you_mean
from wireloom_codegen.endpoint_spec import EndpointSpec
from wireloom_codegen.endpoints import bodies_of, check_path, read_endpoints
from wireloom_codegen.items_check import ItemCheck
from wireloom_codegen.lean import LeanType, lean_types, settled_type, with_lean_frame
from wireloom_codegen.lower import Lowered, lower
from wireloom_codegen.lower_plan import Plan, Roots, make_plan
from wireloom_codegen.models import Models, generate_models
from wireloom_codegen.nodes import Entry, Mapping as MappingNode, Node, Scalar, to_plain
from wireloom_codegen.part_rows import part_rows
from wireloom_codegen.plain import PlainType, plain_of
from wireloom_codegen.read_tables import Table
from wireloom_codegen.scans import ScanRows, check_scans
from wireloom_codegen.scope import Checker, Scope, guarded, variable
from wireloom_codegen.table_checks import check_tables
from wireloom_codegen.tables import TableReader, Tables
from wireloom_codegen.types_build import build_types
from wireloom_codegen.types_check import report_types
from wireloom_codegen.types_ir import ObjectType, TypeTable


@dataclass(frozen=True)
class Dispatch:
    """A table of functions by the class of a wire type."""

    name: str
    entries: tuple[tuple[Code, Code], ...]
    doc: str
    arguments: int = 2


@dataclass(frozen=True)
class Compiled:
    """What a spec becomes, ready to be rendered."""

    name: str
    spec: MappingNode
    table: TypeTable
    lowered: Lowered
    models: Models
    endpoints: Mapping[str, EndpointSpec]
    tables: Tables
    frame: str
    lean: tuple[LeanType, ...]
    once: tuple[str, ...]
    """The rows after which frames are read into the types of `settled` and `plain`."""
    settled: LeanType | None
    plain: tuple[PlainType, ...]
    whole: str
    readers: tuple[Function, ...]
    tables_by_type: tuple[Table, ...]
    part_tables: tuple[Dispatch, ...]
    writers: tuple[Function, ...]
    write_part: Mapping[str, Code]
    write_tool: Code
    order: tuple[str, ...]
    requires: str | None
    """The place that every whole answer has."""


def compile_spec(spec: MappingNode, name: str, diagnostics: Diagnostics) -> Compiled | None:
    """Compiles `spec`; None when there are errors, which are in `diagnostics`."""
    before = len(diagnostics)
    types_section = _mapping(spec, "types", diagnostics)
    if types_section is None:
        return None
    plain = {key: to_plain(value) for key, value in types_section.items()}
    table, problems = build_types(plain, bodies_of(spec))
    report_types(problems, types_section, diagnostics)
    if len(diagnostics) > before:
        return None
    checker = Checker(table, types_section, diagnostics)
    endpoints = read_endpoints(spec, checker)
    roots = _roots(spec, endpoints, checker)
    compiled = _Sections(spec, checker, make_plan(table, roots)).compile(name, endpoints, roots)
    return compiled if len(diagnostics) == before else None


def _roots(spec: MappingNode, endpoints: Mapping[str, EndpointSpec], checker: Checker) -> Roots:
    requests = [item.request for item in endpoints.values() if item.request is not None]
    answers = [
        name for item in endpoints.values() for name in (item.response, item.events) if name is not None
    ]
    answers += list(_named_types(spec, checker))
    return Roots(tuple(dict.fromkeys(requests)), tuple(dict.fromkeys(answers)))


def _named_types(spec: MappingNode, checker: Checker) -> Iterator[str]:
    """Types that other sections name: frames, whole answers, error bodies."""
    for section, key in (("stream", "frame"), ("response", "whole"), ("errors", "body")):
        node = spec.get(section)
        source = node.get(key) if isinstance(node, MappingNode) else None
        if not isinstance(source, Scalar):
            continue
        if source.value in checker.table.types:
            yield str(source.value)
        else:
            checker.diagnostics.error(
                "unknown-type",
                source.pos,
                f"there is no type '{source.value}'",
                suggest=did_you_mean(str(source.value), checker.table.types),
            )


class _Sections:
    def __init__(self, spec: MappingNode, checker: Checker, plan: Plan) -> None:
        self._spec = spec
        self._checker = checker
        self._plan = plan

    def compile(self, name: str, endpoints: Mapping[str, EndpointSpec], roots: Roots) -> Compiled | None:
        diagnostics = self._checker.diagnostics
        stream = _mapping(self._spec, "stream", diagnostics)
        response = _mapping(self._spec, "response", diagnostics)
        request = _mapping(self._spec, "request", diagnostics)
        usage = _mapping(self._spec, "usage", diagnostics)
        for section in ("finish", "params", "errors"):
            _mapping(self._spec, section, diagnostics)
        if stream is None or response is None or request is None or usage is None:
            return None
        rows = part_rows(request, self._checker)
        beside = read_beside(request, self._checker)
        writing = WriteCompiler(self._checker, rows, request, beside)
        write_part = writing.parts()
        write_tool = writing.tool()
        citations = self._spec.get("citations")
        parts = PartReader(
            self._checker,
            self._plan,
            [row for row in rows if row.name not in writing.wrong],
            citations if isinstance(citations, MappingNode) else None,
            beside,
        )
        scanned = ScanRows(self._spec, self._checker)
        items = ItemCheck(self._spec, self._checker)
        items.tables()
        items.written()
        answer = response.text("whole")
        reading = ReadCompiler(self._checker, self._plan, parts, scanned, items, answer)
        self._checker.forget()
        frames = reading.stream(stream)
        read, always, once = self._checker.all_read(), dict(self._checker.read), tuple(self._checker.once)
        whole = frozenset(self._checker.whole)
        streamed = scanned.section()
        reading.whole(_with_rows(response, stream, diagnostics))
        check_scans(self._spec, {"stream": streamed, "response": scanned.section()}, self._checker)
        counts = UsageCompiler(self._checker, usage)
        for type_name, function in reading.out.usage_types.items():
            counts.leaves(type_name, function)
        counts.total()
        models = _model_reader(request, endpoints, self._checker)
        main = endpoints.get(str(request.text("endpoint")))
        request_type = (
            self._checker.table.types.get(main.request) if main is not None and main.request else None
        )
        owner = request_type if isinstance(request_type, ObjectType) else None
        check_tables(self._spec, endpoints, self._checker)
        check_address(self._spec, endpoints, self._checker)
        required = response.get("requires")
        if isinstance(required, Scalar):
            check_path(required, answer, self._checker)
        tables = TableReader(self._spec, self._checker).read(owner)
        if diagnostics or frames is None:
            return None
        lowered = lower(self._checker.table, roots)
        frame = str(stream.text("frame"))
        lean = lean_types(self._checker.table, self._plan, frame, read, whole)
        readers = (*parts.out.functions, *counts.functions, *reading.out.functions, *models)
        settled = settled_type(lean, frame, set(always.get(frame, ())), self._checker.table)
        if lean:
            readers, frames = with_lean_frame(readers, frames, frame, settled)
        plain = None if diagnostics else plain_of(stream, self._checker.table, always, scanned)
        if plain is not None:
            readers = (*readers, plain.reader("read_plain"))
        return Compiled(
            name=name,
            spec=self._spec,
            table=self._checker.table,
            lowered=lowered,
            models=generate_models(lowered),
            endpoints=endpoints,
            tables=tables,
            frame=frame,
            lean=(*lean, settled) if settled else lean,
            once=once if settled or plain else (),
            settled=settled,
            plain=plain.types if plain else (),
            whole=str(answer),
            readers=readers,
            tables_by_type=(*reading.out.tables, frames),
            part_tables=tuple(
                Dispatch(item.name, item.entries, f"Who reads each kind of {item.union}.")
                for item in parts.out.readers.values()
            ),
            writers=tuple(writing.functions),
            write_part=write_part,
            write_tool=write_tool,
            order=_order(response),
            requires=(response.text("requires") or "$")[1:] or None,
        )


def _with_rows(response: MappingNode, stream: MappingNode, diagnostics: Diagnostics) -> MappingNode:
    """The section `response`; without rows of its own it has those of the stream, whose frames are of its type."""
    rows, whole = stream.entries.get("emit"), response.text("whole")
    if "emit" in response:
        return response
    if rows is None or whole != stream.text("frame"):
        message = f"'response' needs the key 'emit': the frames of the stream, whose rows it would have, are no {whole}"
        diagnostics.error("missing-key", response.pos, message)
        rows = Entry(response.pos, MappingNode({}, response.pos))
    return replace(response, entries={**response.entries, "emit": rows})


def _model_reader(
    request: MappingNode, endpoints: Mapping[str, EndpointSpec], checker: Checker
) -> list[Function]:
    """The function that reads one model of a list of models."""
    node = request.get("models")
    fields = node.get("read") if isinstance(node, MappingNode) else None
    endpoint = endpoints.get(node.text("endpoint") or "") if isinstance(node, MappingNode) else None
    owner = checker.table.types.get(endpoint.item or "") if endpoint is not None else None
    if not isinstance(fields, MappingNode) or not isinstance(owner, ObjectType):
        return []
    scope = Scope(checker, variable("model", owner), {}, frozenset({"model"}))
    known = part_fields(ModelInfo)
    arguments: list[str] = []
    lines: list[Line] = []
    for name, item in fields.items():
        prefix = item.text("prefix") if isinstance(item, MappingNode) else None
        source = item.get("of") if isinstance(item, MappingNode) else item
        value = scope.read(source) if isinstance(source, Scalar) else None
        if name not in known:
            where = fields.entries[name].key_pos
            checker.diagnostics.error(
                "unknown-part-field",
                where,
                f"ModelInfo has no field '{name}'",
                suggest=did_you_mean(name, known),
            )
        elif value is not None:
            binds, code = guarded(value)
            lines += [Line(Code(f"{bind.name} = {bind.value}")) for bind in binds]
            if prefix is not None:
                code = Code(f"{code}.removeprefix({literal(prefix)})")
            arguments.append(f"{identifier(name)}={code}")
    body = (*dict.fromkeys(lines), Line(Code(f"return ModelInfo({', '.join(arguments)})")))
    params = (("model", Code(f"types.{owner.name}")),)
    return [Function("read_model", params, Code("ModelInfo"), owner.description, body)]


def _order(response: MappingNode) -> tuple[str, ...]:
    node: Node | None = response.get("order")
    plain = to_plain(node) if node is not None else []
    return tuple(str(item) for item in plain) if isinstance(plain, list) else ()


def _mapping(spec: MappingNode, section: str, diagnostics: Diagnostics) -> MappingNode | None:
    node = spec.get(section)
    if isinstance(node, MappingNode):
        return node
    diagnostics.error("missing-key", spec.pos, f"the section '{section}' is missing")
    return None
