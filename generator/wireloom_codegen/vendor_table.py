"""The table of vendors in the README: what each can do, read from its compiled spec."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from wireloom.vendor import Param
from wireloom_codegen.compile import Compiled
from wireloom_codegen.loader import VendorSpec
from wireloom_codegen.nodes import Mapping

BEGIN = "<!-- vendors: made by `wireloom generate` -->"
END = "<!-- /vendors -->"


class MarkersError(Exception):
    """The page has a mark of the table without the other one."""


def vendor_row(vendor: VendorSpec, compiled: Compiled) -> tuple[str, ...]:
    """The cells of a vendor, in the order of the columns."""
    dialects = ", ".join(f"`{name}`" for name in vendor.merged)
    return (f"`{vendor.name}`", dialects, *(cell(compiled) for _, cell in _COLUMNS))


def vendor_table(rows: Iterable[tuple[str, ...]]) -> str:
    """The table in Markdown."""
    head = ["vendor", "dialect", *(name for name, _ in _COLUMNS)]
    lines = [head, ["---", "---", "---", *[":-:"] * (len(head) - 3)], *map(list, rows)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def with_table(page: str, table: str) -> str:
    """The page with the table between its marks; a page without marks is left alone."""
    if BEGIN not in page and END not in page:
        return page
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise MarkersError(f"the table of vendors stands between {BEGIN} and {END}; one of them is missing")
    return f"{before}{BEGIN}\n\n{table}\n\n{END}{after}"


def _key(compiled: Compiled) -> str:
    auth = compiled.tables.auth
    if auth is None:
        return ""
    names = " or ".join(f"`{name}`" for name in auth.env)
    return f"{names}, optional" if auth.optional else names


def _tools(compiled: Compiled) -> bool:
    return "wire" in _section(compiled, "request", "tool")


def _reasoning_read(compiled: Compiled) -> bool:
    code = "\n".join(line for function in compiled.readers for line in function.lines())
    return "fold.reasoning_" in code or "Reasoning(" in code


def _reasoning_back(compiled: Compiled) -> bool:
    return "Reasoning" in _parts(compiled)


def _reasoning_set(compiled: Compiled) -> str:
    """How reasoning is asked for: by effort, by a budget, and whether it can be switched off."""
    param = compiled.tables.params.get("reasoning")
    ways = ("effort", "budget", "off")
    return ", ".join(way for way in ways if _can(param, way))


def _schema(compiled: Compiled) -> str:
    param = compiled.tables.params.get("response_format")
    return "schema" if _can(param, "json_schema") else "JSON" if _can(param, "json") else ""


def _images(compiled: Compiled) -> bool:
    return "Image" in _parts(compiled)


def _documents(compiled: Compiled) -> bool:
    return "Document" in _parts(compiled)


def _cache(compiled: Compiled) -> bool:
    return compiled.tables.limits.cache is not None


def _count(compiled: Compiled) -> bool:
    return "count_tokens" in _section(compiled, "request")


def _models(compiled: Compiled) -> bool:
    return "models" in _section(compiled, "request")


def _can(param: Param | None, way: str) -> bool:
    """Whether a form of a parameter can be said."""
    if param is None:
        return False
    case = (param.cases or {}).get(way)
    return case is not None and case.drop is None


def _parts(compiled: Compiled) -> set[str]:
    """The kinds of parts that requests can hold."""
    rows = _section(compiled, "request", "parts")
    return {str(row.text("part")) for _, row in rows.items() if isinstance(row, Mapping)}


def _section(compiled: Compiled, *path: str) -> Mapping:
    node = compiled.spec
    for key in path:
        found = node.get(key)
        if not isinstance(found, Mapping):
            return Mapping({}, node.pos)
        node = found
    return node


def _mark(cell: Callable[[Compiled], bool]) -> Callable[[Compiled], str]:
    return lambda compiled: "✓" if cell(compiled) else ""


_COLUMNS: tuple[tuple[str, Callable[[Compiled], str]], ...] = (
    ("key", _key),
    ("tools", _mark(_tools)),
    ("reasoning is read", _mark(_reasoning_read)),
    ("and sent back", _mark(_reasoning_back)),
    ("and asked for by", _reasoning_set),
    ("structured output", _schema),
    ("images", _mark(_images)),
    ("documents", _mark(_documents)),
    ("cache marks", _mark(_cache)),
    ("token count", _mark(_count)),
    ("model list", _mark(_models)),
)
