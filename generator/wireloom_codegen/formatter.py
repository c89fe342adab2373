"""The layout of rendered modules: all of them through `ruff format`, in one subprocess.

It sees neither the settings of the user nor those of the folder that it is run in.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from wireloom_codegen.python_format import LINE_LENGTH

_OPTIONS: Final = (
    "format",
    "--isolated",
    "--no-cache",
    "--no-respect-gitignore",
    f"--config=line-length={LINE_LENGTH}",
    "--config=target-version='py311'",
    # By default whole folders are left out for their names, and the temporary folder may stand in one.
    "--config=exclude=[]",
)


class FormatError(Exception):
    """The formatter could not be run, or refused a module."""


def formatted(modules: Mapping[str, str]) -> dict[str, str]:
    """The modules by path, laid out. A path is only a key: no file of this name is touched.

    Raises:
        FormatError: ruff is not installed, or a module is no Python.
    """
    if not modules:
        return {}
    with TemporaryDirectory(prefix="wireloom-") as folder:
        files = {path: Path(folder, f"module_{number}.py") for number, path in enumerate(modules)}
        for path, file in files.items():
            file.write_text(modules[path], encoding="utf-8", newline="\n")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("RUFF_")}
        run = subprocess.run(
            [sys.executable, "-m", "ruff", *_OPTIONS, folder],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=environment,
            check=False,
        )
        if run.returncode != 0:
            raise FormatError(_message(run.stderr.strip(), files))
        return {path: file.read_text(encoding="utf-8") for path, file in files.items()}


def _message(text: str, files: Mapping[str, Path]) -> str:
    if "No module named ruff" in text:
        return "the formatter ruff is not installed; install wireloom with its extra `codegen`"
    for path, file in files.items():
        text = text.replace(str(file), path)
    return f"ruff refused a generated module: {text}"
