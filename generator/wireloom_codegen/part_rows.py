"""The rows of `request.parts`: patterns that are read in both directions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

import msgspec

from wireloom.model import Role, ToolResult
from wireloom_codegen.code import Code, literal
from wireloom_codegen.common import PARTS, part_fields
from wireloom_codegen.diagnostics import did_you_mean
from wireloom_codegen.nodes import Mapping, Node, Scalar, to_plain
from wireloom_codegen.scope import Checker
from wireloom_codegen.types_ir import ObjectType
from wireloom_codegen.wire_check import hole_of, verb_of

ROLES = get_args(Role)


@dataclass(frozen=True)
class PartRow:
    """One row of `request.parts`."""

    name: str
    part: type[msgspec.Struct]
    wire: Node
    when: dict[str, object]
    node: Mapping


def part_rows(request: Mapping, checker: Checker) -> list[PartRow]:
    """The rows of `request.parts`, with wrong part names and conditions reported."""
    rows: list[PartRow] = []
    parts = request.get("parts")
    for name, node in parts.items() if isinstance(parts, Mapping) else ():
        wire = node.get("wire") if isinstance(node, Mapping) else None
        part_name = node.text("part") if isinstance(node, Mapping) else None
        if not isinstance(node, Mapping) or wire is None or part_name is None:
            checker.diagnostics.error("missing-key", node.pos, f"the row '{name}' needs 'part' and 'wire'")
            continue
        part = PARTS.get(part_name)
        if part is None:
            where = node.entries["part"].node.pos
            checker.diagnostics.error(
                "unknown-part",
                where,
                f"there is no part '{part_name}'",
                suggest=did_you_mean(part_name, PARTS),
            )
            continue
        when = node.get("when")
        conditions = {key: to_plain(item) for key, item in when.items()} if isinstance(when, Mapping) else {}
        for key in conditions:
            if key not in part_fields(part) and key != "role" and not (key == "call" and part is ToolResult):
                assert isinstance(when, Mapping)
                checker.diagnostics.error(
                    "unknown-part-field",
                    when.entries[key].key_pos,
                    f"{part_name} has no field '{key}'",
                    suggest=did_you_mean(key, part_fields(part)),
                )
        role = conditions.get("role")
        if role is not None and role not in ROLES:
            assert isinstance(when, Mapping)
            message = f"there is no role '{role}'; a message is of one of: {', '.join(ROLES)}"
            checker.diagnostics.error("wrong-value", when.entries["role"].node.pos, message)
        rows.append(PartRow(name, part, wire, dict(conditions), node))
    return rows


def holes(wire: Node) -> Iterator[tuple[str, str | None, Scalar]]:
    """The holes of a row seen from the wire: the part's field, the verb, and a path to the wire field."""
    for path, verb, hole in _walk(wire, ()):
        node, text = hole
        yield text, verb, Scalar("$" + ".".join(path), node.pos)


def _walk(
    node: Node, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], str | None, tuple[Scalar, str]]]:
    if isinstance(node, Scalar):
        if isinstance(node.value, str) and node.value.startswith("$") and not node.value.startswith("$$"):
            yield path, None, (node, node.value[1:])
    elif isinstance(node, Mapping):
        verb = verb_of(node)
        if verb is not None:
            # The other verbs cannot be turned around: a row that needs them is not read.
            inner = node.get("of" if verb in ("starts", "otherwise") else verb)
            if verb in ("json", "cite", "given", "starts", "otherwise") and isinstance(inner, Scalar):
                yield path, verb, (inner, str(inner.value)[1:])
            elif (only := only_source(node)) is not None:
                yield from _walk(only[1], path)
            return
        for key, item in node.items():
            yield from _walk(item, (*path, key))


def only_source(switch: Mapping) -> tuple[str, Mapping] | None:
    """The kind of source of a switch that knows one only, and the object that it is written as."""
    cases = switch.get("cases")
    if verb_of(switch) != "switch" or not isinstance(cases, Mapping) or len(cases) != 1:
        return None
    (name,) = cases
    wire = cases.get(name)
    return (name, wire) if isinstance(wire, Mapping) and verb_of(wire) is None else None


def flags_of(wire: Node) -> tuple[str, ...]:
    """The fields that a row sets to true: in an object without a tag they tell what it is."""
    items = wire.items() if isinstance(wire, Mapping) else ()
    return tuple(name for name, item in items if isinstance(item, Scalar) and item.value is True)


def is_own_hole(node: Node) -> bool:
    """Whether a wire value is a field of the part itself, no payload and no mark."""
    return (
        isinstance(node, Scalar)
        and (hole := hole_of(node)) is not None
        and hole.partition(".")[0] not in ("meta", "cache", "item")
    )


def literal_of(wire: Node, key: str) -> str | None:
    """The literal text under a key of a row; None where it is a hole or something else."""
    text = wire.text(key) if isinstance(wire, Mapping) else None
    return None if text is None or text.startswith("$") else text


def readable(row: PartRow, member: ObjectType) -> bool:
    """Whether the type has the fields that the row reads (those that a cache mark would take do not count)."""
    if row.part is ToolResult:
        return False  # What a tool of the caller's gave is no part of an answer.
    if not isinstance(row.wire, Mapping) or not {"opaque", "keep", "item"}.isdisjoint(row.wire.entries):
        return False
    walked = _walk(row.wire, ())
    holes = [(path[0], hole) for path, _, (_, hole) in walked if path and hole not in ("cache", "item")]
    own = {name for name, hole in holes if not hole.startswith("meta.")}
    needed = own or {name for name, _ in holes}
    missing = {name for name, slot in part_fields(row.part).items() if slot.required} - {
        hole.partition(".")[0] for _, hole in holes
    }
    return bool(needed) and not missing and needed <= set(member.fields)


def condition(key: str, wanted: object) -> Code:
    """The test that a field of a part has the value that a row wants."""
    if wanted is True:
        return Code(f"part.{key}")
    if wanted is False:
        return Code(f"not part.{key}")
    return Code(f"part.{key} == {literal(wanted)}")
