"""Marks of errors that a stream would pass over: its frames have the place, and no row reads it."""

from __future__ import annotations

from collections.abc import Iterator

from wireloom_codegen.nodes import Mapping, Node, Scalar, Sequence
from wireloom_codegen.scope import Checker
from wireloom_codegen.types_ir import ObjectType, UnionType

__all__ = ["check_marks"]


def check_marks(spec: Mapping, checker: Checker) -> None:
    """Reports marks that frames have a field for and no `Error` row of `stream` reads.

    A whole answer is looked through by the marks alone; a frame is told by its rows.
    """
    stream, errors = spec.get("stream"), spec.get("errors")
    marks = errors.get("mark") if isinstance(errors, Mapping) else None
    if not isinstance(stream, Mapping) or not isinstance(marks, Sequence):
        return
    fields = {name for type in _frames(stream, checker) for name in type.fields}
    read = list(_error_paths(stream))
    for mark in marks.items:
        place = str(mark.value) if isinstance(mark, Scalar) else ""
        if place.partition(".")[0] in fields and not any(_is_at(path, place) for path in read):
            checker.diagnostics.error(
                "missing-key",
                mark.pos,
                f"frames can hold '{place}', but no row of 'stream' reads an error there; "
                f"add a row {{Error: {{error: ${place}}}}}",
            )


def _frames(stream: Mapping, checker: Checker) -> Iterator[ObjectType]:
    """The object types that a frame can be."""
    types = checker.table.types
    frame = types.get(stream.text("frame") or "")
    names = frame.member_names if isinstance(frame, UnionType) else ()
    for type in (frame, *map(types.get, names)):
        if isinstance(type, ObjectType):
            yield type


def _error_paths(node: Node) -> Iterator[str]:
    """The paths that `Error` rows below a node read, without their `$`."""
    if isinstance(node, Mapping):
        row = node.get("Error")
        path = row.text("error") if isinstance(row, Mapping) else None
        if path is not None:
            yield path.removeprefix("$")
        for _, item in node.items():
            yield from _error_paths(item)


def _is_at(path: str, place: str) -> bool:
    """Whether a path ends at a place; it may begin with a variable."""
    return path == place or path.endswith(f".{place}")
