"""Where specs lie: the bundled directories, and the safe reading of one spec file or folder."""

from __future__ import annotations

import builtins
import keyword
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.source import MAX_BYTES, Entry, Mapping, Position, SourceFile, decode, parse

__all__ = ["Kind", "SpecRoot", "Unit", "bundled_specs", "bundled_templates", "name_fault"]

Kind = Literal["dialect", "vendor"]

_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")

_MODULES: Final = frozenset(
    {"client", "decoder", "encoder", "flags", "frames", "params", "protocol", "types", "vendor"}
)
"""What stands beside the packages of a vendor's further dialects."""


def bundled_specs() -> Path:
    """The specs that come with the package, or those of the source tree; FileNotFoundError if neither is there."""
    return _bundled("specs")


def bundled_templates() -> Path:
    """The templates, found like `bundled_specs`."""
    return _bundled("templates")


def name_fault(name: str) -> str | None:
    """What keeps `name` from being the name of a dialect or vendor (it becomes a Python package), or None."""
    if not _NAME.fullmatch(name):
        return "must be lower-case letters, digits and _, starting with a letter"
    if name == "dialects":
        return "is the name of the folder of all dialects; choose another"
    if name in _MODULES:
        return "is the name of a module of every vendor; choose another"
    if keyword.iskeyword(name) or hasattr(builtins, name):
        return "is a word of Python itself; choose another"
    return None


@dataclass(frozen=True)
class Unit:
    """One dialect or vendor as written: its data and the files it was read from."""

    name: str
    data: Mapping
    files: tuple[SourceFile, ...]


class SpecRoot:
    """A directory with `dialects/` and `vendors/`; reads nothing outside itself, links included."""

    def __init__(self, path: Path, diagnostics: Diagnostics) -> None:
        self.path = path
        self._real = path.resolve()
        self._label = self._real.name.lstrip("_")
        self._diagnostics = diagnostics
        self._units: dict[tuple[Kind, str], Unit | None] = {}

    def names(self, kind: Kind) -> list[str]:
        """The names of all dialects or vendors here, sorted; records names that cannot be used."""
        folder = self.path / f"{kind}s"
        if not folder.is_dir():
            return []
        found: set[str] = set()
        for path in sorted(folder.iterdir()):
            if path.name.startswith((".", "_")):
                continue
            if path.suffix in (".yml", ".json"):
                self._error("unexpected-file", path, "spec files end in .yaml; rename it")
            elif path.suffix == ".yaml" or path.is_dir():
                name = path.name.removesuffix(".yaml")
                if fault := name_fault(name):
                    self._error("bad-name", path, f"the {kind} name '{name}' {fault}")
                else:
                    found.add(name)
        return sorted(found)

    def has(self, kind: Kind, name: str) -> bool:
        """Whether there is a file or folder for it."""
        base = self.path / f"{kind}s" / name
        return base.is_dir() or base.with_name(f"{name}.yaml").exists()

    def unit(self, kind: Kind, name: str) -> Unit | None:
        """The dialect or vendor, read once; None with errors recorded if it cannot be read."""
        key = (kind, name)
        if key not in self._units:
            base = self.path / f"{kind}s" / name
            file = base.with_name(f"{name}.yaml")
            if base.is_dir() and file.exists():
                self._error(
                    "duplicate-spec", file, f"the {kind} '{name}' is both a file and a folder; keep one"
                )
            unit = self._folder(base) if base.is_dir() else self._file(file)
            self._units[key] = self._named(kind, name, unit)
        return self._units[key]

    def at(self, kind: Kind, path: Path) -> Unit | None:
        """A lone file or folder, wherever it lies below the root."""
        name = path.name.removesuffix(".yaml")
        if fault := name_fault(name):
            self._error("bad-name", path, f"the {kind} name '{name}' {fault}")
            return None
        return self._named(kind, name, self._folder(path) if path.is_dir() else self._file(path))

    def _named(self, kind: Kind, name: str, unit: Unit | None) -> Unit | None:
        """Check that the spec calls itself what its file is called."""
        if unit is None:
            return None
        entry = unit.data.entries.get(kind)
        if entry is not None and unit.data.text(kind) not in (None, name):
            message = f"the {kind} calls itself '{unit.data.text(kind)}', but its file is named '{name}'"
            self._diagnostics.error("name-mismatch", entry.node.pos, message)
        return Unit(name, unit.data, unit.files)

    def _folder(self, folder: Path) -> Unit | None:
        """All `*.yaml` files of a folder as one spec."""
        units: list[Unit] = []
        for path in sorted(folder.iterdir()):
            if path.name.startswith("."):
                continue
            if path.is_dir() or path.suffix in (".yml", ".json"):
                self._error(
                    "unexpected-file", path, "a spec folder holds .yaml files only; move or rename it"
                )
            elif path.suffix == ".yaml" and (unit := self._file(path)) is not None:
                units.append(unit)
        if not units:
            self._error("missing-spec", folder, "the folder holds no spec that can be read")
            return None
        data = units[0].data
        for unit in units[1:]:
            data = self._join(data, unit.data)
        return Unit(folder.name, data, tuple(file for unit in units for file in unit.files))

    def _join(self, first: Mapping, second: Mapping) -> Mapping:
        """Two files of one folder: sections add up, and so do the keys of a section that is a map."""
        entries = dict(first.entries)
        for name, entry in second.entries.items():
            present = entries.get(name)
            if present is None:
                entries[name] = entry
            elif isinstance(present.node, Mapping) and isinstance(entry.node, Mapping):
                entries[name] = Entry(present.key_pos, self._join_section(name, present.node, entry.node))
            else:
                message = f"'{name}' stands in two files of this folder; keep one"
                self._twice("duplicate-section", entry.key_pos, message, present.key_pos)
        return Mapping(entries, first.pos)

    def _join_section(self, section: str, first: Mapping, second: Mapping) -> Mapping:
        entries = dict(first.entries)
        for name, entry in second.entries.items():
            if name in entries:
                message = f"'{section}.{name}' stands in two files of this folder; keep one"
                self._twice("duplicate-key", entry.key_pos, message, entries[name].key_pos)
            else:
                entries[name] = entry
        return Mapping(entries, first.pos)

    def _twice(self, id: str, where: Position, message: str, first: Position) -> None:
        self._diagnostics.error(id, where, message, notes=[f"first given: {first.origin}"])

    def _file(self, path: Path) -> Unit | None:
        data = self._read(path)
        if data is None:
            return None
        source = decode(data, self._relative(path), self._diagnostics, label=self._label)
        node = parse(source, self._diagnostics) if source is not None else None
        if source is None or node is None:
            return None
        if not isinstance(node, Mapping):
            message = "a spec is a map of sections (name: ...) at its top"
            self._diagnostics.error("not-a-mapping", node.pos, message)
            return None
        return Unit(path.stem, node, (source,))

    def _read(self, path: Path) -> bytes | None:
        """At most one byte more than a file may have; links that leave the root are not followed."""
        try:
            real = path.resolve(strict=True)
            if not real.is_relative_to(self._real):
                self._error("outside-root", path, "this lies outside the spec directory; copy it there")
                return None
            if not real.is_file():
                self._error("unreadable", path, "this is not a regular file")
                return None
            with real.open("rb") as stream:
                return stream.read(MAX_BYTES + 1)
        except (OSError, RuntimeError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else "a loop of links"
            self._error("unreadable", path, f"the file cannot be read: {reason}")
            return None

    def _relative(self, path: Path) -> str:
        path, root = path.absolute(), self.path.absolute()
        return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name

    def _error(self, id: str, path: Path, message: str) -> None:
        """An error about a file as a whole."""
        where = Position(SourceFile(self._relative(path), "", self._label), 1, 1)
        self._diagnostics.error(id, where, message)


def _bundled(name: str) -> Path:
    package = Path(__file__).parent
    if (installed := package / f"_{name}").is_dir():
        return installed
    for parent in package.parents:
        if _is_project(parent / "pyproject.toml") and (parent / name).is_dir():
            return parent / name
    raise FileNotFoundError(f"wireloom's own {name} are not installed; reinstall wireloom[codegen]")


def _is_project(pyproject: Path) -> bool:
    if not pyproject.is_file():
        return False
    project: Any = tomllib.loads(pyproject.read_text(encoding="utf-8")).get("project", {})
    return bool(project.get("name") == "wireloom")
