"""The bundled specs of a few vendors, with the dialects that they extend."""

from __future__ import annotations

from pathlib import Path

from wireloom_codegen.loader import SpecSet, VendorSpec, bundled_specs, load_path
from wireloom_codegen.source import Mapping, SourceFile


def some_specs(*names: str) -> SpecSet:
    """Those of the vendors called so."""
    dialects: dict[str, Mapping] = {}
    vendors: dict[str, VendorSpec] = {}
    files: dict[str, tuple[SourceFile, ...]] = {}
    for name in sorted(names):
        part = load_path(_place(name))
        vendors |= part.vendors
        dialects |= part.dialects
        files |= part.dialect_files
    return SpecSet(dict(sorted(dialects.items())), vendors, dict(sorted(files.items())))


def _place(name: str) -> Path:
    folder = bundled_specs() / "vendors" / name
    return folder if folder.is_dir() else folder.with_name(f"{name}.yaml")
