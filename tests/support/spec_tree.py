"""Small spec directories for the tests of the generator."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from wireloom_codegen.diagnostics import Diagnostics
from wireloom_codegen.source import Mapping, Node, SourceFile, parse

CHAT = """
    dialect: chat
    types:
      Delta:
        properties:
          role: {type: string}
          content: {type: string, nullable: true}
      Chunk:
        properties:
          delta: {$ref: Delta, required: true}
    endpoints:
      create_chat: {method: POST, path: /chat, request: Chunk, response: Chunk, python: chat.create}
    """

VENDOR = """
    vendor: acme
    extends: chat
    base_url: https://api.acme.test/v1
    """


def text(source: str) -> str:
    """An indented literal as the text of a file."""
    return dedent(source).lstrip("\n")


def write(root: Path, files: dict[str, str]) -> Path:
    """Write files below `root` (texts are dedented) and return it."""
    for name, source in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text(source), encoding="utf-8")
    return root


def node(source: str, path: str = "spec.yaml") -> Node:
    """The data of a text that has to be free of faults."""
    diagnostics = Diagnostics()
    result = parse(SourceFile(path, text(source)), diagnostics)
    assert not diagnostics, diagnostics.render()
    assert result is not None
    return result


def mapping(source: str, path: str = "spec.yaml") -> Mapping:
    """As `node`, for a map."""
    result = node(source, path)
    assert isinstance(result, Mapping)
    return result


def headlines(diagnostics: Diagnostics) -> list[str]:
    """The first line of each error."""
    return [error.headline for error in diagnostics.errors]
