"""Jinja, made safe: what a template writes is `Code`, or it is an error of the generator.

There are four ways to make a value safe, and a template that forgets one fails: `identifier`, `literal`,
`docstring` and `comment`. Templates run in a sandbox, and no spec text is ever rendered as a template.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import black
from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from wireloom_codegen import code as c
from wireloom_codegen.python_format import LINE_LENGTH


class UnsafeValueError(Exception):
    """A template wrote a value that no filter made safe: a bug of the template."""


def _only_code(value: Any) -> Any:
    if isinstance(value, c.Code | Markup):
        return value
    raise UnsafeValueError(f"a template wrote {type(value).__name__} without one of the four filters")


class Templates:
    """The templates of one folder."""

    def __init__(self, folder: Path) -> None:
        self._environment = SandboxedEnvironment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            finalize=_only_code,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.filters = {
            "identifier": c.identifier,
            "literal": c.literal,
            "docstring": c.docstring,
            "comment": c.comment,
        }

    def render(self, name: str, values: Mapping[str, Any]) -> str:
        """The module that the template `name` makes, formatted."""
        text = self._environment.get_template(name).render(values)
        return black.format_str(_sorted_imports(text), mode=_MODE)


_MODE = black.Mode(line_length=LINE_LENGTH, target_versions={black.TargetVersion.PY311})


def _sorted_imports(text: str) -> str:
    """Without imports that the module does not use; templates may name more than a spec needs."""
    head, mark, body = text.partition("# -- code\n")
    if not mark:
        return text
    words = set(re.findall(r"\w+", body))
    lines: list[str] = []
    for line in head.split("\n"):
        match = re.fullmatch(r"from (\S+) import (.+)", line)
        if match and match[1] != "__future__":
            names = [name.strip() for name in match[2].split(",")]
            used = [name for name in names if name.split(" as ")[-1] in words]
            if used:
                lines.append(f"from {match[1]} import {', '.join(sorted(used, key=_import_order))}")
        else:
            lines.append(line)
    return "\n".join(lines) + body


def _import_order(name: str) -> tuple[int, str]:
    """Constants, classes, functions: as linters sort them."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)
