"""The case of a switch that is read where the switch stands.

Authors list the commonest case first, and a stream of pieces pays for each look-up and each call.
"""

from __future__ import annotations

from collections.abc import Iterable

from wireloom_codegen.code import Code, Function, Line, Statement
from wireloom_codegen.lower_plan import Plan
from wireloom_codegen.nodes import Mapping
from wireloom_codegen.types_ir import UnionType


def first_case(
    switch: Mapping,
    union: UnionType,
    plan: Plan,
    entries: Iterable[tuple[Code, Code]],
    functions: Iterable[Function],
) -> Function | None:
    """The function of the case that is listed first, if its body can stand in the switch's place.

    `entries` are the switch's classes with their functions, which are among `functions`. A body that gives values
    a name stays a function: the names could be those of other rows.
    """
    cases = switch.get("cases")
    tag = next(iter(cases.entries), "") if isinstance(cases, Mapping) else ""
    if tag not in union.members:
        return None
    kind = Code(f"types.{plan.classes[union.members[tag]][tag]}")
    name = dict(entries).get(kind)
    found = next((function for function in functions if function.name == name), None)
    return found if found is not None and found.body and _only_tells(found.body) else None


def _only_tells(body: Iterable[Statement]) -> bool:
    """Whether statements tell the accumulator something, under conditions or not, and do nothing else."""
    return all(
        statement.text.startswith(("fold.", "current.", "current = fold."))
        if isinstance(statement, Line)
        else statement.head.startswith(("if ", "else")) and _only_tells(statement.body)
        for statement in body
    )
