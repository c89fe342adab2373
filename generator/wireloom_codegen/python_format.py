"""Python source for declarations (classes of annotated fields, aliases, imports), laid out as `ruff format` does.

A generated module has to come out the same with and without a formatter installed. The grammar is small on
purpose: what is not a declaration cannot be written with it, and an expression of any other kind is refused.
"""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterable, Mapping
from typing import Final

LINE_LENGTH: Final = 110
_INDENT: Final = "    "


def expression(node: ast.expr) -> str:
    """An annotation or a default on one line.

    Raises:
        ValueError: the expression is not one that a declaration needs.
    """
    match node:
        case ast.Name(id=name):
            return name
        case ast.Constant(value=str() as text):
            return string(text)
        case ast.Constant(value=bool() | int() | float() | None as value):
            return repr(value)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
            return f"-{value!r}"
        case ast.Attribute(value=ast.Name(id=module), attr=name):
            return f"{module}.{name}"
        case ast.BinOp(op=ast.BitOr()):
            return " | ".join(expression(operand) for operand in _operands(node))
        case ast.Subscript():
            return f"{expression(node.value)}[{', '.join(map(expression, _elements(node)))}]"
        case ast.Call(func=ast.Name(id=name), args=[]):
            return f"{name}({', '.join(_keyword(keyword) for keyword in node.keywords)})"
        case _:
            raise ValueError(f"not part of a declaration: {ast.dump(node)[:200]}")


def assignment(target: str, annotation: ast.expr, value: ast.expr | None = None, *, indent: str = "") -> str:
    """`target: annotation = value`, broken over lines where it is too long."""
    head = f"{indent}{target}: "
    tail = "" if value is None else f" = {expression(value)}"
    flat = expression(annotation)
    if _fits(head + flat + tail):
        return head + flat + tail
    if value is not None:
        broken = _break_value(head + flat, value, indent)
        if broken is not None:
            return broken
    return head + _parenthesised(annotation, indent, len(head), len(tail)) + tail


def alias(name: str, value: ast.expr) -> str:
    """`name: TypeAlias = value`, broken over lines where it is too long."""
    head = f"{name}: TypeAlias = "
    flat = expression(value)
    return head + (flat if _fits(head + flat) else _parenthesised(value, "", len(head), 0))


def class_header(name: str, bases: Iterable[str]) -> str:
    """`class name(bases):`; `bases` holds base classes and `key=value` pairs, ready to be written."""
    arguments = list(bases)
    flat = f"class {name}({', '.join(arguments)}):"
    return flat if _fits(flat) else f"class {name}({_one_line_or_each(arguments, '', 0)}):"


def from_import(module: str, names: Iterable[str]) -> str:
    """`from module import names`; a name may be `a as a`."""
    listed = list(names)
    flat = f"from {module} import {', '.join(listed)}"
    if _fits(flat):
        return flat
    return "\n".join([f"from {module} import (", *(f"{_INDENT}{name}," for name in listed), ")"])


def reexports(homes: Mapping[str, str]) -> list[str]:
    """One import for each module of `homes` (name to module), in which the names are exported again."""
    return [
        from_import(
            module,
            [f"{name} as {name}" for name in sorted(homes, key=_import_order) if homes[name] == module],
        )
        for module in sorted(set(homes.values()))
    ]


def _import_order(name: str) -> tuple[bool, list[str | int], str]:
    """As import sorting has it: constants before classes, then without regard to case and with numbers by size."""
    parts = re.split(r"([0-9]+)", name.lower())
    natural = [int(part) if part.isdigit() else part for part in parts]
    return (len(name) == 1 or not name.isupper(), natural, name)


def string(text: str) -> str:
    """A string literal on one line, in the quotes that need fewer escapes; double ones if equal."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    escaped = "".join(_escape(char) for char in text)
    return quote + escaped.replace(quote, "\\" + quote) + quote


def docstring(text: str, indent: str = _INDENT) -> str:
    """A docstring for any text, wrapped: nothing in it can end the literal, and no escape in it means anything."""
    quotes = '"""'
    lines = _wrapped(text, LINE_LENGTH - len(indent) - len(quotes))
    if len(lines) > 1:
        rest = textwrap.dedent("\n".join(lines[1:])).split("\n")
        return "\n".join(
            [indent + quotes + lines[0], *(indent + line if line else "" for line in rest), indent + quotes]
        )
    only = lines[0] if lines else ""
    if len(indent) + len(only) + 2 * len(quotes) > LINE_LENGTH:
        return f"{indent}{quotes}{only}\n{indent}{quotes}"
    apart = " " if only.endswith('"') and not only.endswith('\\"') else ""
    return indent + quotes + only + apart + quotes


def _wrapped(text: str, width: int) -> list[str]:
    """The escaped lines of a docstring, without empty ones at its ends."""
    lines: list[str] = []
    for line in text.expandtabs().strip().splitlines():
        hanging = "  " if line.startswith("- ") else ""
        wrapped = textwrap.wrap(
            line, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False
        )
        lines += [_docstring_line(part) for part in wrapped] or [""]
    if lines and lines[0].startswith('"'):
        lines[0] = f" {lines[0]}"
    return lines


def _docstring_line(line: str) -> str:
    visible = "".join(char if char.isprintable() else _code(char) for char in line)
    return visible.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').rstrip()


def _escape(char: str) -> str:
    """Backslashes, and all that does not print: control characters and those that turn text around."""
    if char == "\\":
        return "\\\\"
    return char if char.isprintable() else _code(char)


def _code(char: str) -> str:
    """`\\u202e` for a character that does not print. In a docstring it is shown so and never evaluated."""
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")


def _break_value(head: str, value: ast.expr, indent: str) -> str | None:
    """Break behind the `=` if what stands before it fits on the line: first inside the call, then around it."""
    inner = indent + _INDENT
    if isinstance(value, ast.Call):
        opening = f"{head} = {expression(value.func)}("
        if _fits(opening):
            return opening + _one_line_or_each([_keyword(item) for item in value.keywords], indent, 0) + ")"
    if _fits(f"{head} = (") and _fits(inner + expression(value)):
        return f"{head} = (\n{inner}{expression(value)}\n{indent})"
    return None


def _parenthesised(node: ast.expr, indent: str, before: int, after: int) -> str:
    """A long expression behind a prefix: a union gets parentheses, a subscript is broken inside."""
    if not isinstance(node, ast.BinOp):
        return _broken(node, indent, before, after)
    inner = indent + _INDENT
    flat = expression(node)
    body = flat if _fits(inner + flat) else _broken(node, inner, len(inner), 0)
    return f"(\n{inner}{body}\n{indent})"


def _broken(node: ast.expr, indent: str, before: int, after: int) -> str:
    """An expression whose first line starts behind `before` characters and its last one ends before `after`."""
    flat = expression(node)
    if before + len(flat) + after <= LINE_LENGTH:
        return flat
    if isinstance(node, ast.BinOp):
        first, *rest = _operands(node)
        parts = [_broken(operand, indent, len(indent) + len("| "), 0) for operand in rest]
        return f"\n{indent}| ".join([_broken(first, indent, len(indent), 0), *parts])
    if isinstance(node, ast.Subscript):
        inner = indent + _INDENT
        elements = _elements(node)
        if len(elements) == 1:
            body = f"\n{inner}{_broken(elements[0], inner, len(inner), 0)}\n{indent}"
        else:
            body = _one_line_or_each_node(elements, indent)
        return f"{expression(node.value)}[{body}]"
    if isinstance(node, ast.Call):
        return (
            f"{expression(node.func)}({_one_line_or_each([_keyword(k) for k in node.keywords], indent, 0)})"
        )
    return flat


def _one_line_or_each(parts: list[str], indent: str, after: int) -> str:
    """Arguments between brackets: on a line of their own, else a line for each."""
    inner = indent + _INDENT
    line = ", ".join(parts)
    if len(inner) + len(line) + after <= LINE_LENGTH:
        return f"\n{inner}{line}\n{indent}"
    return "\n" + "".join(f"{inner}{part},\n" for part in parts) + indent


def _one_line_or_each_node(nodes: list[ast.expr], indent: str) -> str:
    inner = indent + _INDENT
    line = ", ".join(expression(node) for node in nodes)
    if _fits(inner + line):
        return f"\n{inner}{line}\n{indent}"
    return "\n" + "".join(f"{inner}{_broken(node, inner, len(inner), 1)},\n" for node in nodes) + indent


def _operands(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_operands(node.left), *_operands(node.right)]
    return [node]


def _elements(node: ast.Subscript) -> list[ast.expr]:
    return list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]


def _keyword(keyword: ast.keyword) -> str:
    return f"{keyword.arg}={expression(keyword.value)}"


def _fits(line: str) -> bool:
    return len(line) <= LINE_LENGTH
