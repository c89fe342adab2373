"""The verbs of a row that write one value and need nothing but the part."""

from __future__ import annotations

from wireloom_codegen.code import Code, identifier, literal
from wireloom_codegen.nodes import Mapping, to_plain
from wireloom_codegen.wire_check import hole_of, verb_of


def simple_value(node: Mapping) -> tuple[Code, Code | None] | None:
    """The value that a verb writes, and the test for its having one; None where it is another verb."""
    match verb_of(node):
        case "data_url":
            return Code("data_url(part.source)"), None
        case "table":
            # The row is only for values that the table has.
            table = node.get("table")
            return Code(f"{literal(to_plain(table) if table is not None else {})}[{_of(node)}]"), None
        case "prefix":
            return Code(f"prefixed({literal(node.text('prefix') or '')}, {_of(node)})"), None
        case "starts":
            return _of(node), None
        case "otherwise":
            value, other = (
                _of(node),
                literal(node.text("otherwise") or to_plain(node.entries["otherwise"].node)),
            )
            return Code(f"({value} if {value} is not None else {other})"), None
        case "given":
            return _if_there(Code("encoding.given_id(part)"))
        case "call" if node.text("call") == "id":
            return _if_there(Code("encoding.call_id(part)"))
        case "call":
            return Code("encoding.call_name(part)"), None
        case _:
            return None


def _of(node: Mapping) -> Code:
    path = ".".join(identifier(name) for name in (hole_of(node.get("of")) or "").split("."))
    return Code(f"part.{path}")


def _if_there(code: Code) -> tuple[Code, Code]:
    return code, Code(f"{code} is not None")
