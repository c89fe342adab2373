"""One folder for each feature of the language: a small spec, the modules that it makes, and what they do.

`pytest tests/generator/test_golden.py --snapshot-update` writes the snapshots anew.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation

from support.golden import FEATURES, GOLDEN, install, run, shown

ROOT = Path(__file__).parents[2]


class _Snapshots(SingleFileSnapshotExtension):
    """Snapshots beside the spec of the feature, one file each."""

    _write_mode = WriteMode.TEXT
    feature = ""

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        return str(GOLDEN / cls.feature / "__snapshots__")

    @classmethod
    def get_file_basename(cls, *, test_location: PyTestLocation, index: int | str) -> str:
        return str(index)

    @classmethod
    def matches_test_location(cls, *, test_location: PyTestLocation, snapshot_location: str) -> bool:
        return Path(snapshot_location).parents[1].name == cls.feature


def extension(feature: str, suffix: str) -> type[_Snapshots]:
    return type("Snapshots", (_Snapshots,), {"feature": feature, "file_extension": suffix})


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the package of every feature, to import from."""
    folder = tmp_path_factory.mktemp("golden")
    for feature in FEATURES:
        install(feature, folder)
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.mark.parametrize("feature", FEATURES)
def test_the_modules_of_a_feature(feature: str, snapshot: SnapshotAssertion) -> None:
    modules = shown(feature)
    assert modules
    for name, text in modules.items():
        assert text == snapshot(name=name, extension_class=extension(feature, "py"))
    kept = {path.stem for path in (GOLDEN / feature / "__snapshots__").glob("*.py")}
    assert kept == set(modules), "a snapshot of a module that is no longer made: delete it"


@pytest.mark.parametrize("feature", FEATURES)
def test_what_the_modules_make_of_a_sample(feature: str, packages: Path, snapshot: SnapshotAssertion) -> None:
    vendor = importlib.import_module(f"golden_{feature}.acme.vendor")
    made: Any = run(feature, vendor)
    text = json.dumps(made, indent=1, ensure_ascii=False) + "\n"
    assert text == snapshot(name="sample", extension_class=extension(feature, "json"))


def test_every_module_imports(packages: Path) -> None:
    for feature in FEATURES:
        for path in sorted((packages / f"golden_{feature}").rglob("*.py")):
            name = ".".join(path.relative_to(packages).with_suffix("").parts).removesuffix(".__init__")
            importlib.import_module(name)


def test_every_module_passes_a_strict_type_check(packages: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "MYPYPATH": f"{ROOT / 'runtime'}{os.pathsep}{packages}"}
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        f"--cache-dir={tmp_path / 'cache'}",
    ]
    names = [f"golden_{feature}" for feature in FEATURES]
    result = subprocess.run(
        [*command, *(part for name in names for part in ("-p", name))],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=environment,
    )
    assert result.stdout.startswith("Success: no issues found"), result.stdout + result.stderr


def test_every_module_is_tidy(packages: Path) -> None:
    command = [sys.executable, "-m", "ruff", "format", "--check", "--isolated", "--line-length=110"]
    result = subprocess.run([*command, str(packages)], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    options = ["--isolated", "--select=F,I", "--config=lint.isort.known-first-party=['wireloom']"]
    options.append("--config=lint.isort.combine-as-imports=true")
    command = [sys.executable, "-m", "ruff", "check", *options]
    result = subprocess.run([*command, str(packages)], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
