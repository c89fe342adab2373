"""Loads a spec directory: dialects, vendors, and for each vendor the dialects with its overlay applied."""

from __future__ import annotations

from collections.abc import Sequence as SequenceOf
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from wireloom_codegen.diagnostics import Diagnostics, did_you_mean
from wireloom_codegen.metaschema import check
from wireloom_codegen.overlay import merge
from wireloom_codegen.safety import base_url_fault
from wireloom_codegen.source import Entry, Mapping, Node, Scalar, Sequence, SourceFile
from wireloom_codegen.spec_files import SpecRoot, Unit, bundled_specs, bundled_templates, name_fault

__all__ = [
    "SpecSet",
    "VendorSpec",
    "bundled_specs",
    "bundled_templates",
    "load_path",
    "load_specs",
    "load_vendor",
    "root_of",
    "vendor_names",
]

PROTOCOL_SECTIONS: Final = frozenset(
    {
        "types", "endpoints", "stream", "response", "request", "usage", "finish", "citations", "errors", "params",
        "scans", "items", "tolerate",
    }
)  # fmt: skip
"""Sections that describe one protocol: at the top the first one of `extends`, the others under `overlay: {NAME: ...}`."""

_OWN_KEYS: Final = frozenset({"vendor", "extends", "overlay"})


@dataclass(frozen=True)
class VendorSpec:
    """A vendor: for each dialect that it serves, the dialect with the vendor's overlay and sections."""

    name: str
    merged: dict[str, Mapping]
    """By dialect name, in the order of `extends`; `vendor` and `dialect` are keys of each."""
    files: tuple[SourceFile, ...]
    """The vendor's own files, then those of its dialects."""


@dataclass(frozen=True)
class SpecSet:
    """Everything that was loaded, sorted by name."""

    dialects: dict[str, Mapping]
    """Each dialect as written, without any overlay."""
    vendors: dict[str, VendorSpec]
    dialect_files: dict[str, tuple[SourceFile, ...]]


def load_path(path: Path, *, diagnostics: Diagnostics | None = None) -> SpecSet:
    """What `--spec PATH` means: a directory is a spec root; a file, or a folder in `vendors/`, is a vendor.

    The root of a vendor is its folder, or the one above if that is called `vendors`. Raises `SpecErrors` as
    `load_specs` does.
    """
    root = root_of(path)
    return load_specs(root, None if root == path else path, diagnostics=diagnostics)


def vendor_names(path: Path) -> list[str]:
    """The vendors in what `--spec PATH` means, sorted. Raises `SpecErrors` for names that cannot be used."""
    if root_of(path) != path:
        return [path.name.removesuffix(".yaml")]
    diagnostics = Diagnostics()
    names = SpecRoot(path, diagnostics).names("vendor")
    diagnostics.raise_if_any()
    return names


def load_vendor(path: Path, name: str) -> VendorSpec:
    """One of `vendor_names(path)`, without looking at the others. Raises `SpecErrors`."""
    if root_of(path) == path:
        path = path / "vendors" / name
        path = path if path.is_dir() else path.with_name(f"{name}.yaml")
    (vendor,) = load_path(path).vendors.values()
    return vendor


def root_of(path: Path) -> Path:
    """The spec root that `--spec PATH` is, or lies in."""
    if path.is_dir() and path.absolute().parent.name != "vendors":
        return path
    folder = path.parent
    return folder.parent if folder.name == "vendors" else folder


def load_specs(
    root: Path,
    only: Path | None = None,
    *,
    dialect_roots: SequenceOf[Path] | None = None,
    diagnostics: Diagnostics | None = None,
) -> SpecSet:
    """Load the specs below `root` (or the vendor in the file or folder `only`, with the dialects that it extends).

    A dialect is looked up in `root` first, then in each of `dialect_roots` (by default the bundled specs).
    Given `diagnostics`, errors are recorded there and what could be loaded is returned; without it `SpecErrors`
    is raised with all of them.
    """
    found = Diagnostics() if diagnostics is None else diagnostics
    others = [bundled_specs()] if dialect_roots is None else dialect_roots
    distinct = [other for other in others if other.resolve() != root.resolve()]
    loader = _Loader([SpecRoot(path, found) for path in (root, *distinct)], found)
    specs = loader.load(only)
    if diagnostics is None:
        found.raise_if_any()
    return specs


class _Loader:
    def __init__(self, roots: list[SpecRoot], diagnostics: Diagnostics) -> None:
        self._roots = roots
        self._diagnostics = diagnostics
        self._dialects: dict[str, Unit] = {}

    def load(self, only: Path | None) -> SpecSet:
        own = self._roots[0]
        units: list[Unit | None]
        if only is not None:
            units = [own.at("vendor", only)]
        else:
            for name in own.names("dialect"):
                self._dialect(name)
            names = own.names("vendor")
            units = [own.unit("vendor", name) for name in names]
            if not self._dialects and not names and not self._diagnostics:
                message = f"the directory '{own.path.name}' holds no specs (dialects/*.yaml, vendors/*.yaml)"
                self._diagnostics.error("missing-spec", None, message)
        vendors = {unit.name: self._vendor(unit) for unit in units if unit is not None}
        dialects = {name: self._dialects[name] for name in sorted(self._dialects)}
        return SpecSet(
            dialects={name: unit.data for name, unit in dialects.items()},
            vendors=vendors,
            dialect_files={name: unit.files for name, unit in dialects.items()},
        )

    def _dialect(self, name: str) -> Unit | None:
        """The dialect from the first root that has it, checked when it is first asked for."""
        if name not in self._dialects:
            root = next((root for root in self._roots if root.has("dialect", name)), None)
            unit = root.unit("dialect", name) if root is not None else None
            if unit is None:
                return None
            check(unit.data, "dialect", self._diagnostics)
            self._dialects[name] = unit
        return self._dialects[name]

    def _vendor(self, unit: Unit) -> VendorSpec:
        check(unit.data, "vendor", self._diagnostics)
        merged: dict[str, Mapping] = {}
        files = list(unit.files)
        several = isinstance(unit.data.get("extends"), Sequence)
        for name_node in _extended(unit.data):
            dialect = self._extended_dialect(name_node)
            if dialect is not None:
                files += [file for file in dialect.files if file not in files]
                merged[dialect.name] = self._merge(unit, dialect, first=not merged)
        self._check_overlays(unit.data, several)
        return VendorSpec(unit.name, merged, tuple(files))

    def _extended_dialect(self, node: Scalar) -> Unit | None:
        name = str(node.value)
        if name_fault(name) is not None:
            message = (
                f"'{name}' is not the name of a dialect; extends takes plain names, no paths or addresses"
            )
            self._diagnostics.error("bad-name", node.pos, message)
            return None
        if not any(root.has("dialect", name) for root in self._roots):
            known = sorted({known for root in self._roots for known in root.names("dialect")})
            self._diagnostics.error(
                "unknown-dialect",
                node.pos,
                f"there is no dialect '{name}'",
                notes=[f"known dialects: {', '.join(known) or 'none'}"],
                suggest=did_you_mean(name, known),
            )
            return None
        return self._dialect(name)

    def _merge(self, unit: Unit, dialect: Unit, *, first: bool) -> Mapping:
        """The dialect with the vendor's sections, and with its overlay for this dialect, applied."""
        vendor = unit.data
        skipped = _OWN_KEYS if first else _OWN_KEYS | PROTOCOL_SECTIONS
        shared = {key: entry for key, entry in vendor.entries.items() if key not in skipped}
        result = merge(dialect.data, replace(vendor, entries=shared), self._diagnostics)
        overlays = vendor.get("overlay")
        overlay = overlays.get(dialect.name) if isinstance(overlays, Mapping) else None
        if isinstance(overlay, Mapping):
            result = merge(result, overlay, self._diagnostics)
        own = {"vendor": vendor.entries["vendor"]} if "vendor" in vendor else {}
        result = replace(result, entries={**own, **result.entries})
        check(result, "merged", self._diagnostics, unchanged=dialect.data)
        self._check_base_url(result.entries.get("base_url"))
        return result

    def _check_base_url(self, entry: Entry | None) -> None:
        if entry is None or not isinstance(entry.node, Scalar) or not isinstance(entry.node.value, str):
            return
        if fault := base_url_fault(entry.node.value):
            message = f"the base URL '{entry.node.value}' {fault}"
            self._diagnostics.error("base-url", entry.node.pos, message)

    def _check_overlays(self, vendor: Mapping, several: bool) -> None:
        """Say so if an overlay stands where the form of `extends` gives it no meaning."""
        overlays = vendor.entries.get("overlay")
        if not several:
            if overlays is not None:
                message = (
                    "'overlay' is for a list of dialects; with a single one the sections stand at the top"
                )
                self._diagnostics.error("overlay-section", overlays.key_pos, message)
            return
        names = [str(node.value) for node in _extended(vendor)]
        by_dialect = overlays.node.entries if overlays and isinstance(overlays.node, Mapping) else {}
        for name, entry in by_dialect.items():
            if name not in names:
                message = f"the overlay is for '{name}', which this vendor does not extend"
                suggestion = did_you_mean(name, names)
                self._diagnostics.error("unknown-dialect", entry.key_pos, message, suggest=suggestion)


def _extended(vendor: Mapping) -> list[Scalar]:
    """The names under `extends` (the meta-schema reports what is not a name)."""
    node: Node | None = vendor.get("extends")
    items = node.items if isinstance(node, Sequence) else (node,)
    return [item for item in items if isinstance(item, Scalar) and isinstance(item.value, str)]
