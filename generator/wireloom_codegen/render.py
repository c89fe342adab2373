"""Jinja, made safe: what a template writes is `Code`, or it is an error of the generator.

There are four ways to make a value safe, and a template that forgets one fails: `identifier`, `literal`,
`docstring` and `comment`. Templates run in a sandbox, and no spec text is ever rendered as a template.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from wireloom_codegen import code as c


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
        """The module that the template `name` makes, its imports sorted; not yet formatted."""
        text = self._environment.get_template(name).render(values)
        return _sorted_imports(text)


def _sorted_imports(text: str) -> str:
    """Without imports that the module does not use, in groups; templates may name more than a spec needs."""
    head, mark, body = text.partition("# -- code\n")
    if not mark:
        return text
    used = {node.id for node in ast.walk(ast.parse(body)) if isinstance(node, ast.Name)}
    before: list[str] = []
    groups: dict[int, list[str]] = {}
    for line in head.rstrip().split("\n"):
        if match := re.fullmatch(r"import (\S+)", line):
            if match[1] in used:
                groups.setdefault(_group(match[1]), []).append(line)
        elif match := re.fullmatch(r"from (\S+) import (.+)", line):
            names = [name.strip() for name in match[2].split(",")]
            kept = [name for name in names if match[1] == "__future__" or " as " in name or name in used]
            if kept:
                names_text = ", ".join(sorted(kept, key=import_order))
                groups.setdefault(_group(match[1]), []).append(f"from {match[1]} import {names_text}")
        else:
            before.append(line)
    blocks = ["\n".join(sorted(groups[group], key=_line_order)) for group in sorted(groups)]
    body = body.lstrip("\n")
    # Import sorters want one empty line behind the imports, and two before a function or a class.
    apart = "\n" if re.match(r"class |def |async def |@", body) else ""
    return "\n\n".join(["\n".join(before).rstrip(), *blocks, ""]) + apart + body


def _group(module: str) -> int:
    """Future, standard library, others, our own, siblings: as linters group them."""
    top = module.split(".")[0]
    if not top:
        return 4
    if top == "__future__":
        return 0
    return 3 if top.startswith("wireloom") else 1 if top in sys.stdlib_module_names else 2


def _line_order(line: str) -> tuple[bool, int, str]:
    """Plain imports first; of relative ones the furthest first."""
    module = line.split()[1]
    return (line.startswith("from "), len(module.lstrip(".")) - len(module), module)


def import_order(name: str) -> tuple[int, str]:
    """Constants, classes, functions."""
    own = name.split(" ")[0]
    return (0 if own.isupper() else 1 if own[0].isupper() else 2, own.lower())
