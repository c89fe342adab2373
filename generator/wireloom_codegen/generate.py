"""Specs in, modules out: a pure function of the specs, the templates and the pinned generator.

`generate` gives the text of every module by its path; nothing is written here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from wireloom_codegen.across_dialects import check_dialects
from wireloom_codegen.code import Code, comment
from wireloom_codegen.compile import Compiled, compile_spec
from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.formatter import formatted
from wireloom_codegen.lean import lean_classes
from wireloom_codegen.loader import SpecSet, VendorSpec
from wireloom_codegen.lower import shared_types
from wireloom_codegen.nodes import SourceFile
from wireloom_codegen.output_check import check_module
from wireloom_codegen.plain import plain_classes
from wireloom_codegen.render import Templates, import_order
from wireloom_codegen.render_params import render_params
from wireloom_codegen.render_types import render_types
from wireloom_codegen.vendor_module import client_values, flags_values, protocol_values, vendor_values
from wireloom_codegen.vendor_table import vendor_row

MADE_BY = "# Made by `wireloom generate` from"
ROOT = "wireloom_vendors"


@dataclass(frozen=True)
class Report:
    """What was made for one vendor or dialect, for the table."""

    name: str
    dialects: tuple[str, ...]
    types: int
    endpoints: int
    paths: tuple[str, ...]


@dataclass
class Output:
    """The modules by path, relative to the output folder, a report on each package, and what each vendor can do."""

    files: dict[str, str] = field(default_factory=dict[str, str])
    reports: list[Report] = field(default_factory=list[Report])
    abilities: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])


def generate(
    specs: SpecSet,
    templates: Path,
    diagnostics: Diagnostics,
    *,
    own_dialects: Iterable[str] | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> Output:
    """The modules that `specs` make; empty when there are errors, which are in `diagnostics`.

    `own_dialects` are the dialects to write; others are taken to be installed in `wireloom_vendors`.
    """
    maker = _Maker(specs, Templates(templates), diagnostics, progress)
    written = list(specs.dialects) if own_dialects is None else list(own_dialects)
    return maker.make(written)


class _Maker:
    def __init__(
        self, specs: SpecSet, templates: Templates, diagnostics: Diagnostics, progress: Callable[[str], None]
    ) -> None:
        self._specs = specs
        self._templates = templates
        self._diagnostics = diagnostics
        self._progress = progress
        self._out = Output()
        self._rendered: list[str] = []
        """The paths of modules that a template made; they are formatted together at the end."""

    def make(self, written: list[str]) -> Output:
        dialects: dict[str, Compiled] = {}
        for name, spec in self._specs.dialects.items():
            self._progress(f"dialect {name}")
            compiled = compile_spec(spec, name, self._diagnostics)
            if compiled is not None:
                dialects[name] = compiled
        vendors: list[tuple[VendorSpec, dict[str, Compiled]]] = []
        for vendor in self._specs.vendors.values():
            self._progress(f"vendor {vendor.name}")
            served: dict[str, Compiled] = {}
            for name, spec in vendor.merged.items():
                compiled = compile_spec(spec, vendor.name, self._diagnostics)
                if compiled is not None:
                    served[name] = compiled
            vendors.append((vendor, served))
            check_dialects(served, self._diagnostics)
        if self._diagnostics:
            return Output()
        for name in written:
            self._dialect(name, dialects[name])
        for vendor, served in vendors:
            self._vendor(vendor, served, dialects, written)
            self._out.abilities.append(vendor_row(vendor, next(iter(served.values()))))
        self._index([vendor for vendor, _ in vendors])
        self._progress("formatting")
        self._out.files.update(formatted({path: self._out.files[path] for path in self._rendered}))
        for path, text in self._out.files.items():
            check_module(path, text)
        return self._out

    # ------------------------------------------------------------------ packages

    def _dialect(self, name: str, compiled: Compiled) -> None:
        self._progress(f"rendering dialect {name}")
        files = self._specs.dialect_files[name]
        folder = f"dialects/{name}"
        header = self._header(files)
        doc = f"The wire protocol `{name}`."
        before = set(self._out.files)
        self._out.files[f"{folder}/types.py"] = _with(
            header, render_types(compiled.models, description=_doc(compiled))
        )
        self._code(folder, header, compiled, Code("."))
        self._package(folder, header, doc, [])
        self._package(
            "dialects",
            header=Code(f"{MADE_BY} the specs.\n# Do not edit."),
            doc="The wire protocols.",
            imports=[],
        )
        self._report(name, (), [compiled], before)

    def _vendor(
        self,
        vendor: VendorSpec,
        served: dict[str, Compiled],
        bases: dict[str, Compiled],
        written: list[str],
    ) -> None:
        """The vendor's package: its first dialect's modules, and a package below it for each further one."""
        self._progress(f"rendering vendor {vendor.name}")
        header = self._header(vendor.files)
        before = set(self._out.files)
        values = {"header": header, "types_package": Code(".")}
        for dialect in served:
            first = dialect == next(iter(served))
            folder = vendor.name if first else f"{vendor.name}/{dialect}"
            up = ".." if first else "..."
            home = f"{up}dialects.{dialect}" if dialect in written else f"{ROOT}.dialects.{dialect}"
            code_home = self._protocol(folder, header, served[dialect], bases.get(dialect), home)
            if first:
                tables = vendor_values(vendor, served, code_home)
                self._render(f"{folder}/vendor.py", "vendor.py.jinja", {**values, **tables})
            else:
                tables = protocol_values(served, dialect, code_home)
                self._render(f"{folder}/protocol.py", "protocol.py.jinja", {**values, **tables})
                names = ["params", "protocol", "types"]
                imports = [_reexport(names)]
                self._package(folder, header, str(tables["doc"]), imports, names)
        self._client(vendor, served, header)
        self._report(vendor.name, tuple(served), list(served.values()), before)

    def _protocol(
        self, folder: str, header: Code, compiled: Compiled, base: Compiled | None, home: str
    ) -> Code:
        """Types, keyword arguments, decoder and encoder; where the decoder and the encoder are."""
        shared: dict[str, str] = {}
        if base is not None:
            shared = dict.fromkeys(shared_types(compiled.lowered, base.lowered), f"{home}.types")
        types = render_types(compiled.models, shared=shared, description=_doc(compiled))
        self._out.files[f"{folder}/types.py"] = _with(header, types)
        requests = {
            item.request: item.stream_field
            for item in compiled.endpoints.values()
            if item.request is not None
        }
        params = render_params(compiled.models, requests, types_package=".")
        self._out.files[f"{folder}/params.py"] = _with(header, params)
        if base is not None and _same_code(compiled, base, set(shared)):
            return Code(home)
        self._code(folder, header, compiled, Code("."))
        return Code(".")

    def _client(self, vendor: VendorSpec, served: dict[str, Compiled], header: Code) -> None:
        """The typed client, its flags, and the package's own names."""
        folder = vendor.name
        values = {"header": header, "types_package": Code(".")}
        flags, client = flags_values(vendor, served), client_values(served)
        self._render(f"{folder}/flags.py", "flags.py.jinja", {**values, **flags})
        self._render(f"{folder}/client.py", "client.py.jinja", {**values, **client})
        class_name = str(client["class_name"])
        clients = sorted((f"Async{class_name}", class_name), key=import_order)
        modules = sorted(("types", *list(served)[1:]))
        imports = [
            _reexport(modules),
            Code(f"from .client import {', '.join(f'{name} as {name}' for name in clients)}"),
            Code(f"from .flags import {flags['class_name']} as {flags['class_name']}"),
            Code("from .vendor import VENDOR as VENDOR"),
        ]
        names = ["VENDOR", f"Async{class_name}", class_name, str(flags["class_name"]), *modules]
        self._package(folder, header, str(client["doc"]), imports, names)

    def _code(self, folder: str, header: Code, compiled: Compiled, types_package: Code) -> None:
        """The decoder and the encoder."""
        name = compiled.name
        self._render(
            f"{folder}/decoder.py",
            "decoder.py.jinja",
            {
                "header": header,
                "doc": f"Reads answers and stream frames of `{name}`.",
                "types_package": types_package,
                "frames": bool(compiled.lean or compiled.plain),
                "functions": compiled.readers,
                "tables": compiled.tables_by_type,
                "readers": compiled.part_tables,
            },
        )
        if compiled.lean or compiled.plain:
            values = {"header": header, "types_package": types_package}
            classes = [*lean_classes(compiled.models, compiled.lean), *plain_classes(compiled.plain)]
            self._render(f"{folder}/frames.py", "frames.py.jinja", {**values, "classes": classes})
        self._render(
            f"{folder}/encoder.py",
            "encoder.py.jinja",
            {
                "header": header,
                "doc": f"Writes parts and tools for `{name}`.",
                "functions": compiled.writers,
                "writers": compiled.write_part,
                "tool": compiled.write_tool,
            },
        )

    def _package(
        self, folder: str, header: Code, doc: str, imports: list[Code], names: list[str] | None = None
    ) -> None:
        values = {"header": header, "doc": doc, "imports": imports, "names": names or []}
        self._render(f"{folder}/__init__.py", "package.py.jinja", values)

    def _index(self, vendors: list[VendorSpec]) -> None:
        files = tuple(file for vendor in vendors for file in vendor.files)
        values = {
            "header": self._header(files, "all vendors"),
            "vendors": [(vendor.name, f"{ROOT}.{vendor.name}") for vendor in vendors],
        }
        self._render("__init__.py", "index.py.jinja", values)

    # ------------------------------------------------------------------ helpers

    def _render(self, path: str, template: str, values: Mapping[str, object]) -> None:
        self._out.files[path] = self._templates.render(template, values)
        self._rendered.append(path)

    def _header(self, files: Iterable[SourceFile], what: str | None = None) -> Code:
        """Two lines: from which specs, and their hash."""
        unique = {file.shown: file for file in files}
        digest = hashlib.sha256()
        for shown in sorted(unique):
            digest.update(unique[shown].path.encode() + b"\0" + unique[shown].text.encode() + b"\0")
        named = what or ", ".join(sorted({_folder(file) for file in unique.values()}))
        return Code(f"{MADE_BY} {comment(named)}.\n# Do not edit. Specs: sha256 {digest.hexdigest()[:16]}")

    def _report(
        self, name: str, dialects: tuple[str, ...], compiled: list[Compiled], before: set[str]
    ) -> None:
        paths = tuple(path for path in self._out.files if path not in before)
        types = sum(len(item.lowered.types) for item in compiled)
        endpoints = sum(len(item.endpoints) for item in compiled)
        self._out.reports.append(Report(name, dialects, types, endpoints, paths))


def _reexport(names: list[str]) -> Code:
    return Code(f"from . import {', '.join(f'{name} as {name}' for name in names)}")


def _folder(file: SourceFile) -> str:
    parts = file.path.split("/")
    return "specs/" + "/".join(parts[:2])


def _doc(compiled: Compiled) -> str:
    return f"The wire types of `{compiled.name}`."


def _with(header: Code, text: str) -> str:
    return f"{header}\n{text}"


def _same_code(compiled: Compiled, base: Compiled, shared: set[str]) -> bool:
    """Whether a vendor reads and writes just as its dialect does, with the very same types."""

    def code(item: Compiled) -> tuple[object, ...]:
        functions = tuple(tuple(function.lines()) for function in (*item.readers, *item.writers))
        return (
            functions,
            item.lean,
            item.plain,
            item.once,
            item.tables_by_type,
            item.part_tables,
            tuple(item.write_part.items()),
            item.write_tool,
        )

    def used(item: Compiled) -> set[str]:
        text = "\n".join(line for function in item.readers for line in function.lines())
        return {name for name in item.lowered.types if f"types.{name}" in text}

    return code(compiled) == code(base) and used(compiled) <= shared
