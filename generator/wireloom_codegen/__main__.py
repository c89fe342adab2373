"""The command `wireloom`: generate clients from specs, and explain merged specs.

Exit codes: 0 done, 1 errors in specs or a difference found by `--check`, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from difflib import unified_diff
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from wireloom_codegen.diagnostics import Diagnostics, SpecErrors
from wireloom_codegen.explain import explain
from wireloom_codegen.formatter import FormatError
from wireloom_codegen.generate import Output, generate
from wireloom_codegen.loader import (
    SpecSet,
    bundled_specs,
    bundled_templates,
    load_path,
    load_vendor,
    root_of,
    vendor_names,
)
from wireloom_codegen.vendor_table import MarkersError, vendor_table, with_table
from wireloom_codegen.writer import Changes, UnsafePathError, compare, write

DONE, FAILED, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code."""
    parser = _parser()
    try:
        given = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    console = Console(stderr=True, highlight=False)
    try:
        with _without_collector():
            code: int = given.run(given, console)
    except SpecErrors as errors:
        _print_errors(str(errors), len(errors.errors))
        return FAILED
    except (FormatError, UnsafePathError, MarkersError) as error:
        print(f"wireloom: {error}", file=sys.stderr)
        return USAGE
    return code


@contextmanager
def _without_collector() -> Iterator[None]:
    """A run keeps nearly all that it makes, so looking for garbage takes a fifth of its time and finds little."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="wireloom", description="Typed LLM clients from declarative specs.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    make = commands.add_parser("generate", help="render typed clients from specs")
    make.add_argument("--check", action="store_true", help="write nothing; fail if anything would change")
    make.add_argument(
        "--spec", type=Path, metavar="PATH", help="a spec folder or a vendor's file (the bundled specs)"
    )
    make.add_argument(
        "--out", type=Path, metavar="PATH", help="the folder to write to (generated/wireloom_vendors)"
    )
    make.set_defaults(run=_generate)
    tell = commands.add_parser("explain", help="show a merged spec with the origin of each line")
    tell.add_argument("vendor", metavar="VENDOR")
    tell.add_argument("path", metavar="PATH", nargs="?", help="a place in it, such as types.Usage")
    tell.add_argument(
        "--spec", type=Path, metavar="PATH", help="a spec folder or a vendor's file (the bundled specs)"
    )
    tell.add_argument(
        "--dialect", metavar="NAME", help="which of the vendor's dialects; its first one by default"
    )
    tell.set_defaults(run=_explain)
    return parser


def _generate(given: argparse.Namespace, console: Console) -> int:
    source: Path = given.spec or bundled_specs()
    if not source.exists():
        return _usage(f"--spec: there is no {source}")
    out = _output_folder(given.out, source)
    if out is None:
        return _usage("--out is needed: where shall the packages of your own spec go?")
    if out.exists() and not out.is_dir():
        return _usage(f"--out: {out} is no folder")
    diagnostics = Diagnostics()
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    ) as progress:
        task = progress.add_task("reading specs")
        specs = load_path(source, diagnostics=diagnostics)
        made = Output()
        if not diagnostics:
            made = generate(
                specs,
                bundled_templates(),
                diagnostics,
                own_dialects=_own_dialects(specs, source),
                progress=lambda text: progress.update(task, description=text),
            )
    if diagnostics:
        _print_errors(diagnostics.render(), len(diagnostics))
        return FAILED
    files = (
        made.files if given.spec is None else {path: text for path, text in made.files.items() if "/" in path}
    )
    changes = compare(out, files, _packages(made, whole=given.spec is None))
    _table(made, changes, console)
    page = source.parent / "README.md" if given.spec is None and given.out is None else None
    if given.check:
        return _check(out, files, changes, console) or _check_page(page, made)
    write(out, files, changes)
    if page is not None and page.is_file():
        old, new = _page(page, made)
        if old != new:
            page.write_text(new, encoding="utf-8")
    return DONE


def _page(page: Path, made: Output) -> tuple[str, str]:
    """The README as it is, and with the table of vendors that the specs make."""
    old = page.read_text(encoding="utf-8")
    return old, with_table(old, vendor_table(made.abilities))


def _check_page(page: Path | None, made: Output) -> int:
    if page is None or not page.is_file():
        return DONE
    old, new = _page(page, made)
    if old == new:
        return DONE
    print(
        f"the table of vendors in {page.name} differs from the specs; run `wireloom generate`",
        file=sys.stderr,
    )
    return FAILED


def _own_dialects(specs: SpecSet, source: Path) -> list[str]:
    """The dialects that stand in the source itself; bundled ones are installed already."""
    folder = root_of(source) / "dialects"
    return [
        name for name in specs.dialects if (folder / f"{name}.yaml").is_file() or (folder / name).is_dir()
    ]


def _output_folder(out: Path | None, source: Path) -> Path | None:
    if out is not None:
        return out
    root = source.parent
    return (
        root / "generated" / "wireloom_vendors"
        if (root / "pyproject.toml").is_file() and source.name == "specs"
        else None
    )


def _packages(made: Output, *, whole: bool) -> list[str]:
    return ["."] if whole else [report.name for report in made.reports if report.dialects]


def _check(out: Path, files: dict[str, str], changes: Changes, console: Console) -> int:
    if not changes:
        console.print("generated code is up to date")
        return DONE
    for path in changes.written:
        old = (out / path).read_text(encoding="utf-8") if (out / path).is_file() else ""
        lines = unified_diff(
            old.splitlines(),
            files[path].splitlines(),
            f"{path} (now)",
            f"{path} (from the specs)",
            lineterm="",
            n=1,
        )
        for line in list(lines)[:40]:
            print(line)
    for path in changes.deleted:
        print(f"{path}: no spec makes this file")
    print("generated code differs from the specs; run `wireloom generate`", file=sys.stderr)
    return FAILED


def _table(made: Output, changes: Changes, console: Console) -> None:
    table = Table(box=None, pad_edge=False)
    for name in ("vendor", "dialect", "types", "endpoints", "lines", ""):
        table.add_column(name, justify="right" if name in ("types", "endpoints", "lines") else "left")
    for report in made.reports:
        lines = sum(made.files[path].count("\n") for path in report.paths)
        changed = any(path in changes.written for path in report.paths)
        vendor, dialect = (report.name, ", ".join(report.dialects)) if report.dialects else ("-", report.name)
        state = "[yellow]changed[/]" if changed else "unchanged"
        table.add_row(vendor, dialect, str(report.types), str(report.endpoints), f"{lines:,}", state)
    console.print(table)


def _explain(given: argparse.Namespace, console: Console) -> int:
    source: Path = given.spec or bundled_specs()
    if not source.exists():
        return _usage(f"--spec: there is no {source}")
    names = vendor_names(source)
    if given.vendor not in names:
        return _usage(f"there is no vendor {given.vendor!r}; known: {', '.join(names)}")
    vendor = load_vendor(source, given.vendor)
    if given.dialect is not None and given.dialect not in vendor.merged:
        return _usage(f"{given.vendor} has no dialect {given.dialect!r}; known: {', '.join(vendor.merged)}")
    del console
    print(explain(vendor, given.path, given.dialect), end="")
    return DONE


def _usage(message: str) -> int:
    print(f"wireloom: {message}", file=sys.stderr)
    return USAGE


def _print_errors(text: str, count: int) -> None:
    print(text, file=sys.stderr)
    print(f"\n{count} error{'s' if count != 1 else ''}; nothing was written", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
