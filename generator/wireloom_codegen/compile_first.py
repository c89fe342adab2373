"""`first` in a block: alternatives, of which the first that says anything is meant."""

from __future__ import annotations

from collections.abc import Sequence

from wireloom_codegen.code import Block, Code, Line, Row, Statement, identifier


def first_row(alternatives: Sequence[tuple[Statement, ...]], depth: int) -> Row:
    """The alternatives one behind the other, each only if those before it said nothing.

    `depth` tells how many others are around it, which have names of their own.
    """
    before = identifier("before" + "_" * depth)
    first, *others = alternatives
    silent = Code(f"if fold.said() == {before}")
    rest = [Block(silent, alternative) for alternative in others]
    return Row((), (Line(Code(f"{before} = fold.said()")), *first, *rest))
