"""`first` over loops: the places of one list, of which the first that has items is read."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom_codegen.code import Code, Op, Test
from wireloom_codegen.nodes import Mapping, Scalar
from wireloom_codegen.scope import Checker, Scope, guarded


def first_lists(
    node: Mapping, scope: Scope, checker: Checker
) -> Iterator[tuple[str, Mapping, tuple[Op, ...]]]:
    """Each loop by its name, behind the tests that the lists before it are empty."""
    loops = node.entries["first"].node
    if not isinstance(loops, Mapping) or not loops.entries:
        message = "'first' is a map of loops by name; the first one whose list has items is done"
        checker.diagnostics.error("wrong-type", loops.pos, message)
        return
    before: list[Op] = []
    for name, loop in loops.items():
        source = loop.get("each") if isinstance(loop, Mapping) else None
        if not isinstance(loop, Mapping) or not isinstance(source, Scalar):
            message = (
                f"'{name}' is a choice of 'first', which takes loops: {{each: $path, as: item, emit: ...}}"
            )
            checker.diagnostics.error("not-a-block", loop.pos, message)
            continue
        yield name, loop, tuple(before)
        value = scope.read(source)
        if value is not None:
            binds, code = guarded(value)
            before += [*binds, Test(Code(f"not ({code})" if " " in code else f"not {code}"))]
