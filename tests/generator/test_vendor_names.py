"""Knowledge in specs: no hand-written module or template names a vendor."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
MODELS: Final = (
    "alibaba", "chatgpt", "claude", "dashscope", "gemini", "glm", "gpt", "grok", "kimi", "llama", "sonar",
)  # fmt: skip
ENGLISH: Final = frozenset({"together", "fireworks", "perplexity"})
"""Vendors whose names are words, which comments for people may use; code may not."""


def vendors() -> list[str]:
    return sorted(path.name.removesuffix(".yaml") for path in (ROOT / "specs" / "vendors").iterdir())


def names(text: str, words: frozenset[str]) -> set[str]:
    """The vendors' names in a text, whatever they are joined to: `OpenAIClient`, `groq_usage`."""
    low = re.sub(r"[^a-z]", "", text.lower()) if text.isidentifier() else text.lower()
    # "JSONArray" holds the name of a model, and is none.
    low = low.replace("jsonarray", "json")
    return {word for word in words if word.replace("_", "") in low or word in low}


def code_texts(tree: ast.AST) -> Iterator[tuple[int, str, bool]]:
    """Line, text and whether it is a docstring: of all string literals and all identifiers."""
    docs = {
        id(line.value)
        for body in ast.walk(tree)
        if isinstance(body, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        for line in body.body
        if isinstance(line, ast.Expr)
    }
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        match node:
            case ast.Constant(value=str() as text):
                yield line, text, id(node) in docs
            case ast.Constant(value=bytes() as data):
                yield line, data.decode("latin-1"), False
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
                yield line, name, False
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield line, name, False
            case ast.keyword(arg=str() as name) | ast.ImportFrom(module=str() as name):
                yield line, name, False
            case ast.alias(name=name, asname=other):
                yield line, name, False
                yield line, other or "", False
            case _:
                pass


def found(path: Path, words: frozenset[str]) -> list[str]:
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return [f"{path.name}: {name}" for name in sorted(names(text, words))]
    return [
        f"{path.name}:{line}: {name}"
        for line, piece, doc in code_texts(ast.parse(text))
        for name in sorted(names(piece, words - ENGLISH if doc else words))
    ]


WORDS: Final = frozenset((*vendors(), *MODELS))
FILES: Final = sorted(
    path
    for folder, pattern in (("runtime", "*.py"), ("generator", "*.py"), ("templates", "*.jinja"))
    for path in (ROOT / folder).rglob(pattern)
)


def test_there_is_something_to_look_at() -> None:
    assert len(WORDS) > 25
    assert {path.suffix for path in FILES} == {".py", ".jinja"}
    assert len(FILES) > 80


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ('x = "groq"', "groq"),
        ("x = b'groq'", "groq"),
        ("class OpenRouterClient: pass", "openrouter"),
        ("def is_kimi(): pass", "kimi"),
        ("import a.mistral as b", "mistral"),
        ("from wireloom_vendors.xai import c", "xai"),
        ("f(zai=1)", "zai"),
        ("def f(ollama): pass", "ollama"),
        ('def f():\n    """As for Groq."""', "groq"),
        ('f"{x}-llamacpp"', "llamacpp"),
        ('x = "together"', "together"),
    ],
)
def test_the_search_finds_names(code: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / "code.py"
    path.write_text(code, encoding="utf-8")
    assert any(name in line for line in found(path, WORDS))


def test_a_word_for_people_is_no_name(tmp_path: Path) -> None:
    path = tmp_path / "code.py"
    path.write_text('"""Put together."""', encoding="utf-8")
    assert found(path, WORDS) == []


def test_no_module_and_no_template_names_a_vendor() -> None:
    assert [line for path in FILES for line in found(path, WORDS)] == []
