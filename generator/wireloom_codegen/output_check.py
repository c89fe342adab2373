"""The last gate: a generated module may hold only what this generator writes.

A spec is untrusted text. Should any of it ever come through as code, it is stopped here: the module is parsed,
and every node and every import must be on a list.
"""

from __future__ import annotations

import ast
import re
from typing import Final

IMPORTS: Final = re.compile(
    r"__future__|collections\.abc|typing|msgspec|wireloom(\.[a-z_]+)*|wireloom_vendors(\.[a-z_][a-z0-9_]*)*"
)
"""Modules that generated code may import, besides its own siblings."""

NODES: Final = (
    ast.Module, ast.Expr, ast.Import, ast.ImportFrom, ast.alias, ast.ClassDef, ast.FunctionDef,
    ast.AsyncFunctionDef, ast.arguments, ast.arg, ast.keyword, ast.Assign, ast.AnnAssign, ast.Return, ast.Pass,
    ast.If, ast.For, ast.Continue, ast.Call, ast.Attribute, ast.Name, ast.Constant, ast.Subscript, ast.Tuple,
    ast.List, ast.Dict, ast.BinOp, ast.BitOr, ast.UnaryOp, ast.USub, ast.Not, ast.BoolOp, ast.And, ast.Or,
    ast.Compare, ast.Eq, ast.Is, ast.IsNot, ast.In, ast.NotIn, ast.IfExp, ast.NamedExpr, ast.GeneratorExp,
    ast.comprehension, ast.Starred, ast.Load, ast.Store, ast.Await, ast.With, ast.AsyncWith, ast.withitem,
)  # fmt: skip

_CALLS_REFUSED: Final = frozenset(
    {"eval", "exec", "compile", "open", "getattr", "setattr", "delattr", "globals", "locals", "vars", "input",
     "breakpoint", "__import__"}
)  # fmt: skip
_DUNDERS: Final = frozenset({"__all__", "__future__", "__vendor__", "__init__", "__class__"})


class UnsafeOutputError(Exception):
    """A generated module holds something that this generator never writes."""


def check_module(path: str, text: str) -> None:
    """Raises `UnsafeOutputError` where a module holds anything that is not on the lists."""
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise UnsafeOutputError(
            f"{path}:{error.lineno}: the generated module is no Python: {error.msg}"
        ) from None
    depth = path.count("/") + 1
    for node in ast.walk(tree):
        fault = _fault(node, depth)
        if fault is not None:
            raise UnsafeOutputError(f"{path}:{getattr(node, 'lineno', 1)}: {fault} in a generated module")


def _fault(node: ast.AST, depth: int) -> str | None:
    """What is wrong with the node; `depth` is how many packages up the folder of all vendors is."""
    match node:
        case ast.Import(names=names):
            bad = [name.name for name in names if not IMPORTS.fullmatch(name.name)]
            return f"import of {bad[0]}" if bad else None
        case ast.ImportFrom(module=module, level=level):
            if level > depth or (level == 0 and not IMPORTS.fullmatch(module or "")):
                return f"import of {module}"
            return None
        case ast.Call(func=ast.Name(id=name)) if name in _CALLS_REFUSED:
            return f"a call of {name}"
        case ast.Name(id=name) | ast.Attribute(attr=name) if name.startswith("__") and name not in _DUNDERS:
            return f"the name {name}"
        case _:
            return None if isinstance(node, NODES) else f"a node {type(node).__name__}"
