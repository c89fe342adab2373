"""Specs in, modules out: a pure function of the specs, the templates and the pinned generator.

`generate` gives the text of every module by its path; nothing is written here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from wireloom_codegen.code import Code, comment
from wireloom_codegen.compile import Compiled, compile_spec
from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.lean import lean_classes
from wireloom_codegen.loader import SpecSet, VendorSpec
from wireloom_codegen.lower import shared_types
from wireloom_codegen.nodes import SourceFile
from wireloom_codegen.output_check import check_module
from wireloom_codegen.render import Templates, import_order
from wireloom_codegen.render_params import render_params
from wireloom_codegen.render_types import render_types
from wireloom_codegen.vendor_module import client_values, flags_values, vendor_values
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

    def make(self, written: list[str]) -> Output:
        dialects: dict[str, Compiled] = {}
        for name, spec in self._specs.dialects.items():
            self._progress(f"dialect {name}")
            compiled = compile_spec(spec, name, self._diagnostics)
            if compiled is not None:
                dialects[name] = compiled
        vendors: list[tuple[VendorSpec, Compiled]] = []
        for vendor in self._specs.vendors.values():
            self._progress(f"vendor {vendor.name}")
            if len(vendor.merged) > 1:
                self._several(vendor)
            for spec in vendor.merged.values():
                compiled = compile_spec(spec, vendor.name, self._diagnostics)
                if compiled is not None:
                    vendors.append((vendor, compiled))
        if self._diagnostics:
            return Output()
        for name in written:
            self._dialect(name, dialects[name])
        for vendor, compiled in vendors:
            base = dialects.get(next(iter(vendor.merged)))
            self._vendor(vendor, compiled, base, relative=base is not None and base.name in written)
            self._out.abilities.append(vendor_row(vendor, compiled))
        self._index(vendors)
        for path, text in self._out.files.items():
            check_module(path, text)
        return self._out

    def _several(self, vendor: VendorSpec) -> None:
        spec = next(iter(vendor.merged.values()))
        where = spec.entries["vendor"].node.pos
        message = f"'{vendor.name}' extends several dialects; a client is rendered for one, so write a vendor for each"
        self._diagnostics.error("several-dialects", where, message)

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
        self._report(name, (), compiled, before)

    def _vendor(
        self, vendor: VendorSpec, compiled: Compiled, base: Compiled | None, *, relative: bool
    ) -> None:
        self._progress(f"rendering vendor {vendor.name}")
        header = self._header(vendor.files)
        folder = vendor.name
        before = set(self._out.files)
        dialect = next(iter(vendor.merged))
        home = f"..dialects.{dialect}" if relative else f"{ROOT}.dialects.{dialect}"
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
        same_code = base is not None and _same_code(compiled, base, set(shared))
        if not same_code:
            self._code(folder, header, compiled, Code("."))
        code_home = Code(home) if same_code else Code(".")
        render = self._templates.render
        values = {"header": header, "types_package": Code(".")}
        self._out.files[f"{folder}/vendor.py"] = render(
            "vendor.py.jinja", {**values, **vendor_values(vendor, compiled, dialect, code_home)}
        )
        flags = flags_values(vendor, compiled)
        self._out.files[f"{folder}/flags.py"] = render("flags.py.jinja", {**values, **flags})
        client = client_values(compiled)
        self._out.files[f"{folder}/client.py"] = render("client.py.jinja", {**values, **client})
        class_name = str(client["class_name"])
        clients = sorted((f"Async{class_name}", class_name), key=import_order)
        imports = [
            Code("from . import types as types"),
            Code(f"from .client import {', '.join(f'{name} as {name}' for name in clients)}"),
            Code(f"from .flags import {flags['class_name']} as {flags['class_name']}"),
            Code("from .vendor import VENDOR as VENDOR"),
        ]
        names = ["VENDOR", f"Async{class_name}", class_name, str(flags["class_name"]), "types"]
        self._package(folder, header, str(client["doc"]), imports, names)
        self._report(vendor.name, tuple(vendor.merged), compiled, before)

    def _code(self, folder: str, header: Code, compiled: Compiled, types_package: Code) -> None:
        """The decoder and the encoder."""
        name = compiled.name
        self._out.files[f"{folder}/decoder.py"] = self._templates.render(
            "decoder.py.jinja",
            {
                "header": header,
                "doc": f"Reads answers and stream frames of `{name}`.",
                "types_package": types_package,
                "lean": bool(compiled.lean),
                "functions": compiled.readers,
                "tables": compiled.tables_by_type,
                "readers": compiled.part_tables,
            },
        )
        if compiled.lean:
            values = {"header": header, "types_package": types_package}
            classes = lean_classes(compiled.models, compiled.lean)
            self._out.files[f"{folder}/frames.py"] = self._templates.render(
                "frames.py.jinja", {**values, "classes": classes}
            )
        self._out.files[f"{folder}/encoder.py"] = self._templates.render(
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
        self._out.files[f"{folder}/__init__.py"] = self._templates.render("package.py.jinja", values)

    def _index(self, vendors: list[tuple[VendorSpec, Compiled]]) -> None:
        files = tuple(file for vendor, _ in vendors for file in vendor.files)
        values = {
            "header": self._header(files, "all vendors"),
            "vendors": [(vendor.name, f"{ROOT}.{vendor.name}") for vendor, _ in vendors],
        }
        self._out.files["__init__.py"] = self._templates.render("index.py.jinja", values)

    # ------------------------------------------------------------------ helpers

    def _header(self, files: Iterable[SourceFile], what: str | None = None) -> Code:
        """Two lines: from which specs, and their hash."""
        unique = {file.shown: file for file in files}
        digest = hashlib.sha256()
        for shown in sorted(unique):
            digest.update(unique[shown].path.encode() + b"\0" + unique[shown].text.encode() + b"\0")
        named = what or ", ".join(sorted({_folder(file) for file in unique.values()}))
        return Code(f"{MADE_BY} {comment(named)}.\n# Do not edit. Specs: sha256 {digest.hexdigest()[:16]}")

    def _report(self, name: str, dialects: tuple[str, ...], compiled: Compiled, before: set[str]) -> None:
        paths = tuple(path for path in self._out.files if path not in before)
        count = len(compiled.lowered.types)
        self._out.reports.append(Report(name, dialects, count, len(compiled.endpoints), paths))


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
            item.tables_by_type,
            item.part_tables,
            tuple(item.write_part.items()),
            item.write_tool,
        )

    def used(item: Compiled) -> set[str]:
        text = "\n".join(line for function in item.readers for line in function.lines())
        return {name for name in item.lowered.types if f"types.{name}" in text}

    return code(compiled) == code(base) and used(compiled) <= shared
