"""Puts modules into a folder: only what differs is written, only what we made is deleted.

Files are written beside their place and renamed into it. A path that leads out of the folder, also through a
link, is refused.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from wireloom_codegen.generate import MADE_BY


class UnsafePathError(Exception):
    """A module would be written outside of the output folder."""


@dataclass(frozen=True)
class Changes:
    """Paths relative to the output folder."""

    written: tuple[str, ...]
    deleted: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.written or self.deleted)


def compare(root: Path, files: Mapping[str, str], packages: Iterable[str]) -> Changes:
    """What `write` would change. `packages` are the folders that belong to the generator as a whole."""
    written = tuple(path for path, text in files.items() if _text(_place(root, path)) != text)
    stale = sorted(path for package in packages for path in _made_by_us(root, package) if path not in files)
    return Changes(written, tuple(stale))


def write(root: Path, files: Mapping[str, str], changes: Changes) -> None:
    """Makes the folder what `files` says, as `compare` found it."""
    for path in changes.written:
        place = _place(root, path)
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=".wireloom-", suffix=".tmp")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(files[path])
            Path(name).chmod(0o644)
            Path(name).replace(place)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    for path in changes.deleted:
        _place(root, path).unlink()


def _place(root: Path, path: str) -> Path:
    place = root / path
    resolved = place.resolve()
    if not resolved.is_relative_to(root.resolve()) or place.is_symlink():
        raise UnsafePathError(f"{path} leads out of the output folder {root}")
    return place


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


def _made_by_us(root: Path, package: str) -> Iterable[str]:
    for path in sorted((root / package).glob("**/*.py")):
        if not path.is_symlink() and path.read_text(encoding="utf-8").startswith(MADE_BY):
            yield path.relative_to(root).as_posix()
