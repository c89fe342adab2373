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
    """A folder to import from, for the packages of features; `install` puts one there."""
    folder = tmp_path_factory.mktemp("golden")
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
    name = install(feature, packages)
    vendor = importlib.import_module(f"{name}.acme.vendor")
    made: Any = run(feature, vendor)
    text = json.dumps(made, indent=1, ensure_ascii=False) + "\n"
    assert text == snapshot(name="sample", extension_class=extension(feature, "json"))


@pytest.mark.parametrize("feature", FEATURES)
def test_every_module_imports_and_is_tidy(feature: str, packages: Path) -> None:
    folder = packages / install(feature, packages)
    for path in sorted(folder.rglob("*.py")):
        module = ".".join(path.relative_to(packages).with_suffix("").parts).removesuffix(".__init__")
        importlib.import_module(module)
    sorting = "--config=lint.isort={known-first-party=['wireloom'],combine-as-imports=true}"
    for command in (
        ["format", "--check", "--line-length=110"],
        ["check", "--select=F,I", sorting],
    ):
        ruff = [sys.executable, "-m", "ruff", *command, "--isolated", str(folder)]
        result = subprocess.run(ruff, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stdout + result.stderr


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
    names = [install(feature, packages) for feature in FEATURES]
    result = subprocess.run(
        [*command, *(part for name in names for part in ("-p", name))],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=environment,
    )
    assert result.stdout.startswith("Success: no issues found"), result.stdout + result.stderr
